//! `kongctl get`: reads resources.

pub(super) mod args;
mod choices;
pub(super) mod command;
pub(super) mod comparison;
mod filter;
pub(super) mod flags;
pub(crate) mod help;
mod local_filter;
mod matches;
pub(super) mod parents;
pub(super) mod refusal;
mod relation;
pub(super) mod samples;
pub(super) mod scope;
pub(super) mod tree;
pub(super) mod usage_line;

pub(crate) use command::Get;
