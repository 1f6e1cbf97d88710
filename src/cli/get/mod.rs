//! `kongctl get`: reads resources.

mod args;
mod choices;
mod command;
mod filter;
pub(crate) mod help;
mod local_filter;
mod matches;
pub(super) mod parents;
mod relation;
pub(super) mod tree;
pub(super) mod usage_line;

pub(crate) use command::Get;
