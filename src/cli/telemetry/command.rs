//! The commands below `kongctl telemetry`. The doc comments are the help.

use clap::{Args, Subcommand};

use super::listen::Listen;
use super::log::Log;
use super::preview::Preview;
use super::reporting::ParseCommand;
use super::{schema, status};
use crate::cli::context::Context;
use crate::error::Result;
use crate::telemetry::Verdict;

#[derive(Args)]
pub(crate) struct Telemetry {
    #[command(subcommand)]
    action: Action,
}

#[derive(Subcommand)]
#[command(defer = true)]
enum Action {
    /// Show whether commands are reported, what decided it, and where reports go
    Status,
    /// Allow reports from this device
    Enable,
    /// Stop reports from this device
    Disable,
    /// Show the exact bytes that a command would send
    Preview(Preview),
    /// Receive reports on this machine and print them
    Listen(Listen),
    /// Show what was written to the debug file
    Log(Log),
    /// Describe the event
    Schema,
}

impl Telemetry {
    pub(crate) fn run(&self, context: &Context, parse: ParseCommand) -> Result<()> {
        match &self.action {
            Action::Status => status::show(context),
            Action::Enable => status::choose(context, Verdict::On),
            Action::Disable => status::choose(context, Verdict::Off),
            Action::Preview(preview) => preview.run(context, parse),
            Action::Listen(listen) => listen.run(context),
            Action::Log(log) => log.run(context),
            Action::Schema => schema::run(context),
        }
    }
}
