//! `kongctl telemetry`: everything that kongctl knows about its own reporting, and the user's say in it.
//!
//! These commands are never reported, and work without network, token, or a sound config file.

mod listen;
mod log;
mod preview;
mod program;
mod schema;
pub(super) mod setup;
mod status;

pub(super) use status::write_preference;

use clap::{Args, Subcommand};

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
    /// Tell whether commands are reported, who decided it, and where reports go
    Status,
    /// Allow reports from this device
    Enable,
    /// Stop reports from this device
    Disable,
    /// Show the exact bytes that a command would send
    Preview(preview::Preview),
    /// Receive reports on this machine and print them
    Listen(listen::Listen),
    /// Show what was written to the debug file
    Log(log::Log),
    /// Describe the event
    Schema,
}

impl Telemetry {
    pub(super) fn run(&self, context: &Context) -> Result<()> {
        match &self.action {
            Action::Status => status::status(context),
            Action::Enable => status::choose(context, Verdict::On),
            Action::Disable => status::choose(context, Verdict::Off),
            Action::Preview(preview) => preview.run(context),
            Action::Listen(listen) => listen.run(context),
            Action::Log(log) => log.run(context),
            Action::Schema => schema::run(context),
        }
    }
}
