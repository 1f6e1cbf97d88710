//! The command line: every command, flag and word of help. The only directory that imports clap.

mod access;
mod api;
mod browser;
mod build_variables;
mod command;
mod completion;
mod config;
mod contents;
mod context;
mod declare;
mod delete;
mod describe;
mod explain;
mod field;
mod foreign_token;
pub(crate) mod get;
pub(crate) mod globals;
mod help;
mod hints;
mod input;
mod line;
mod logging;
mod login;
mod logout;
mod no_command;
mod order;
mod parse;
mod pending;
mod print;
mod profiles;
mod sandbox;
mod scaffold;
mod servers;
pub(crate) mod telemetry;
mod token_mistake;
mod token_source;
pub(crate) mod topics;
mod usage;
mod value_parsers;
pub(crate) mod verb;
mod version;
mod whoami;
pub(crate) mod write;

pub(crate) use command::Cli;
pub(crate) use context::{Context, RunTelemetry};

/// Parses a command line, and prints the help, the error or the completion that it leads to.
#[cfg(fuzzing)]
pub(crate) fn fuzz_command_line(arguments: impl Iterator<Item = std::ffi::OsString>) {
    if let Err(no_command) = Cli::read(arguments) {
        // No config file: what a line prints must follow from the line.
        let ui = crate::output::Ui::new(crate::style::Color::Never, Default::default());
        let _ = no_command.print(&ui);
    }
}
