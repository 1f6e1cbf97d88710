//! `kongctl describe`: one item, every field below the other.

use clap::Args;

use super::context::Context;
use super::get::Get;
use super::telemetry::reporting::CommandPath;
use crate::error::Result;

#[derive(Args)]
pub(crate) struct Describe {
    #[command(flatten)]
    pub(super) get: Get,
}

impl Describe {
    /// Returns the canonical path of the command.
    pub(super) fn path(&self) -> CommandPath {
        self.get.description_path()
    }

    pub(super) fn run(&self, context: &Context) -> Result<()> {
        self.get.describe(context)
    }
}
