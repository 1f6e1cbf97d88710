//! `kongctl config`: the settings, where each comes from, and what it overrides.

mod command;
mod foreign;
mod given_flags;
mod rows;

pub(crate) use command::Config;
