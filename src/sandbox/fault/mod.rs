//! Faults on request: what goes wrong so that scripts can be tried against it.

mod definition;
mod faults;
mod guise;

pub(crate) use definition::{EXAMPLES, Fault};
pub(super) use faults::Faults;
#[cfg(test)]
pub(crate) use guise::UNORDERED;
