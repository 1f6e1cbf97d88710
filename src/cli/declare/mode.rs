//! What a plan is for.

use clap::ValueEnum;

use crate::declare::Mode;

/// The value of `--mode`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum ModeName {
    /// Create, update and delete
    #[default]
    Sync,
    /// Create and update
    Apply,
    /// Delete what the files declare
    Delete,
}

impl ModeName {
    pub(super) fn mode(self) -> Mode {
        match self {
            Self::Sync => Mode::Sync,
            Self::Apply => Mode::Apply,
            Self::Delete => Mode::Delete,
        }
    }
}
