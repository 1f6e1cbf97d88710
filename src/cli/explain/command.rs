//! The command.

use clap::Args;

use super::row::row;
use super::subject::Subject;
use crate::cli::context::Context;
use crate::cli::print::PrintArgs;
use crate::cli::telemetry::program;
use crate::cli::telemetry::reporting::CommandPath;
use crate::error::Result;
use crate::item::Items;
use crate::konnect::Found;
use crate::resources;

/// The ID of the argument, for completion.
pub(in crate::cli) const EXPLAINED: &str = "explained";

#[derive(Args)]
pub(crate) struct Explain {
    /// Resource, and a field of it; words and dots mean the same, as in `apis name` and apis.name
    #[arg(id = EXPLAINED, value_name = "RESOURCE[.FIELD]", required = true)]
    words: Vec<String>,
    #[command(flatten)]
    print: PrintArgs,
}

impl Explain {
    /// The path of this command in events.
    pub(in crate::cli) const PATH: CommandPath = program::EXPLAIN;

    pub(in crate::cli) fn run(&self, context: &Context) -> Result<()> {
        context.start_command(Self::PATH)?;
        let subject = Subject::find(&self.words)?;
        let members = subject.members();
        // A field that has no others is shown alone, one fact below the other.
        let printer = if members.is_empty() {
            self.print.description_printer(context)?
        } else {
            self.print.printer(context, None)?
        };
        let rows = match members.as_slice() {
            [] => subject.field().map(row).into_iter().collect(),
            members => members.iter().map(row).collect::<Vec<_>>(),
        };
        let found = Found::list(Items::from(rows), None);
        printer.print_items(&resources::FIELDS, &found)
    }
}
