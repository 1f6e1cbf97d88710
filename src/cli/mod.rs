//! The command line: every command, flag and word of help. The only directory that imports clap.

mod access;
mod api;
mod browser;
mod build_version;
mod command;
mod completion;
mod context;
pub(crate) mod get;
mod globals;
mod line;
mod logging;
mod login;
mod logout;
mod no_command;
mod parse;
mod print;
mod profiles;
mod sandbox;
pub(crate) mod telemetry;
mod token_source;
mod usage;
mod value_parsers;
mod version;

pub(crate) use command::Cli;
pub(crate) use context::{Context, RunTelemetry};
