//! `kongctl scaffold`: a file to begin with. Sends no request.

use clap::Args;

use super::context::Context;
use super::explain::kind_named;
use super::telemetry::program;
use super::telemetry::reporting::CommandPath;
use crate::declare::explain::KindAt;
use crate::declare::explain::facts::keys_of;
use crate::declare::explain::scaffold::scaffold;
use crate::error::{Error, Result};
use crate::output::align;

/// The ID of the argument, for completion.
pub(super) const SCAFFOLDED: &str = "scaffolded";

const EXAMPLES: &str = "\
Examples:
  kongctl scaffold
  kongctl scaffold portal > portal.yaml
  kongctl scaffold portal.pages
  kongctl scaffold api_version";

#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Scaffold {
    /// Kind of declared objects; portal.pages is below a portal, `portal_page` at the root
    #[arg(id = SCAFFOLDED, value_name = "KIND")]
    words: Vec<String>,
}

impl Scaffold {
    /// The path of this command in events.
    pub(super) const PATH: CommandPath = program::SCAFFOLD;

    pub(super) fn run(&self, context: &Context) -> Result<()> {
        context.start_command(Self::PATH)?;
        if context.globals.output.is_some() {
            let error = Error::usage("--output cannot be used with `scaffold`, which prints YAML");
            return Err(error.hint("leave --output out"));
        }
        let text = match self.words.is_empty() {
            true => kinds(),
            false => scaffold(kind_named(&self.words)?)?,
        };
        context.settled_ui().print(&text)
    }
}

/// Returns a line for each kind: what it is called here, and the key of its objects.
fn kinds() -> String {
    let lines = KindAt::all().map(|of| vec![of.path(), keys_of(of.kind)]);
    align(&lines.collect::<Vec<_>>())
}
