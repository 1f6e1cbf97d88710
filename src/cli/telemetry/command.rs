//! The commands below `kongctl telemetry`. The doc comments are the help.

use clap::{Args, Subcommand};

use super::listen::Listen;
use super::log::Log;
use super::preview::Preview;
use super::reporting::ParseCommand;
use super::{commands, schema, status};
use crate::cli::context::Context;
use crate::cli::profiles::note_unknown_profile;
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
    /// Show whether telemetry is on, and why
    Status,
    /// Turn telemetry on for this device
    Enable,
    /// Turn telemetry off for this device
    Disable,
    /// Show the exact bytes that a command would send
    Preview(Preview),
    /// Receive events on this machine and print them
    Listen(Listen),
    /// Print events from the debug file
    Log(Log),
    /// Describe the fields of an event
    Schema,
    /// List every command that events can name
    Commands,
}

impl Telemetry {
    /// Returns whether this prints the schema, which has a format of its own.
    pub(crate) fn is_schema(&self) -> bool {
        matches!(self.action, Action::Schema)
    }

    pub(crate) fn run(&self, context: &Context, parse: ParseCommand) -> Result<()> {
        if !matches!(
            self.action,
            Action::Listen(_) | Action::Schema | Action::Commands
        ) {
            note_unknown_profile(context, "does not exist");
        }
        match &self.action {
            Action::Status => status::show(context),
            Action::Enable => status::choose(context, Verdict::On),
            Action::Disable => status::choose(context, Verdict::Off),
            Action::Preview(preview) => preview.run(context, parse),
            Action::Listen(listen) => listen.run(context),
            Action::Log(log) => log.run(context),
            Action::Schema => schema::run(context),
            Action::Commands => commands::run(context),
        }
    }
}
