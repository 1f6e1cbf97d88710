//! The command.

use clap::Args;
use serde_json::Value;

use super::subject::{Depth, Rows, Subject};
use crate::cli::context::Context;
use crate::cli::print::PrintArgs;
use crate::cli::telemetry::program;
use crate::cli::telemetry::reporting::CommandPath;
use crate::declare::explain::facts::facts_of;
use crate::declare::explain::json_schema::schema_of_files;
use crate::error::{Error, Result};
use crate::item::Items;
use crate::konnect::Found;
use crate::output::align_facts;
use crate::resources;

/// The ID of the argument, for completion.
pub(in crate::cli) const EXPLAINED: &str = "explained";

const EXAMPLES: &str = "\
Examples:
  kongctl explain apis
  kongctl explain apis.labels
  kongctl explain portal.pages
  kongctl explain portal.pages --extended
  kongctl explain api_version -o json
  kongctl explain --schema > kongctl.schema.json";

#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Explain {
    /// Resource, or kind of declared objects, and a field of it: words and dots mean the same
    #[arg(id = EXPLAINED, value_name = "RESOURCE[.FIELD]", required_unless_present = "schema")]
    words: Vec<String>,
    /// Show the fields within fields as well
    #[arg(long)]
    extended: bool,
    /// Print the JSON Schema of whole files, for editors
    #[arg(long, conflicts_with_all = [EXPLAINED, "extended"])]
    schema: bool,
    #[command(flatten)]
    print: PrintArgs,
}

impl Explain {
    /// The path of this command in events.
    pub(in crate::cli) const PATH: CommandPath = program::EXPLAIN;

    pub(in crate::cli) fn run(&self, context: &Context) -> Result<()> {
        context.start_command(Self::PATH)?;
        if self.schema {
            let printer = self.print.document_printer(context)?;
            return printer.print_items(&resources::FIELDS, &one(schema_of_files()?));
        }
        let words = self.words.iter().flat_map(|word| word.split(' '));
        let words: Vec<String> = words.map(str::to_owned).collect();
        let subject = Subject::find(&words)?;
        if self.print.prints_documents(context)? {
            if self.extended {
                return Err(Error::usage(
                    "--extended is for tables: a schema has every field",
                ));
            }
            let printer = self.print.printer(context, None)?;
            return printer.print_items(&resources::FIELDS, &one(subject.schema()?));
        }
        let depth = match self.extended {
            true => Depth::Every,
            false => Depth::One,
        };
        let (printer, rows) = match subject.rows(depth) {
            // One fact below the other.
            Rows::One(row) => (self.print.description_printer(context)?, vec![row]),
            Rows::All(rows) => (self.print.printer(context, None)?, rows),
        };
        if let Some(of) = subject.kind()
            && self.print.prints_text(context)?
        {
            let ui = context.settled_ui();
            let facts = align_facts(&facts_of(of.kind)?, ui.stdout_width());
            ui.print(&format!("{facts}\n"))?;
        }
        printer.print_items(&resources::FIELDS, &Found::list(Items::from(rows), None))
    }
}

fn one(schema: Value) -> Found {
    Found::object(Items::from(vec![schema]))
}
