//! `kongctl version`: which build this is.

use clap::Args;
use serde_json::json;

use super::build_version::VERSION;
use super::context::Context;
use crate::config::OUTPUT;
use crate::error::Result;
use crate::output::align;
use crate::style::Format;

#[derive(Args)]
pub(crate) struct Version {
    /// Print the platform, too
    #[arg(long)]
    full: bool,
}

impl Version {
    pub(super) fn run(&self, context: &Context) -> Result<()> {
        // Only the flag: the version must be told without reading a config file.
        let format = context
            .globals
            .output
            .as_deref()
            .and_then(|text| OUTPUT.parse(text))
            .unwrap_or(Format::Text);
        let facts = self.facts();
        let value = facts
            .iter()
            .map(|(name, fact)| ((*name).to_owned(), json!(fact)))
            .collect();
        context
            .ui
            .print_value(format, &serde_json::Value::Object(value), || {
                match facts.as_slice() {
                    [(_, version)] => format!("kongctl {version}\n"),
                    facts => align(
                        &facts
                            .iter()
                            .map(|(name, fact)| vec![format!("{name}:"), (*fact).to_owned()])
                            .collect::<Vec<_>>(),
                    ),
                }
            })
    }

    fn facts(&self) -> Vec<(&'static str, &'static str)> {
        let mut facts = vec![("version", VERSION)];
        if self.full {
            facts.push(("os", std::env::consts::OS));
            facts.push(("arch", std::env::consts::ARCH));
        }
        facts
    }
}
