//! `kongctl get`: reads resources.

pub(super) mod args;
mod command;
pub(crate) mod help;

pub(super) use command::{Get, warn_of_shortfall};
