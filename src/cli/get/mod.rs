//! `kongctl get`: reads resources.

mod args;
mod command;
mod filter;
pub(crate) mod help;
mod local_filter;
pub(super) mod tree;

pub(crate) use command::Get;
