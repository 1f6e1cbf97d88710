//! What a row is to reach.

use std::fmt;

/// A limit for one number of a row.
#[derive(Clone, Copy)]
pub(crate) enum Target {
    /// Median wall time, as a multiple of the section's first row.
    Wall(f64),
    /// Median CPU time, as a multiple of the section's first row.
    Cpu(f64),
    /// Median wall time in milliseconds.
    Milliseconds(f64),
    /// Peak memory in MB.
    Megabytes(f64),
    /// Page faults.
    Faults(u64),
}

/// The numbers of a row that targets are compared with.
#[derive(Clone, Copy)]
pub(crate) struct Reached {
    pub(crate) wall_ratio: f64,
    pub(crate) cpu_ratio: f64,
    pub(crate) milliseconds: f64,
    pub(crate) megabytes: f64,
    pub(crate) faults: u64,
}

impl Target {
    pub(crate) fn is_met_by(self, reached: &Reached) -> bool {
        match self {
            Self::Wall(limit) => reached.wall_ratio <= limit,
            Self::Cpu(limit) => reached.cpu_ratio <= limit,
            Self::Milliseconds(limit) => reached.milliseconds <= limit,
            Self::Megabytes(limit) => reached.megabytes <= limit,
            Self::Faults(limit) => reached.faults <= limit,
        }
    }
}

impl fmt::Display for Target {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::Wall(limit) => write!(formatter, "wall ≤ {limit}×"),
            Self::Cpu(limit) => write!(formatter, "CPU ≤ {limit}×"),
            Self::Milliseconds(limit) => write!(formatter, "≤ {limit} ms"),
            Self::Megabytes(limit) => write!(formatter, "≤ {limit:.1} MB"),
            Self::Faults(limit) => write!(formatter, "≤ {limit} faults"),
        }
    }
}
