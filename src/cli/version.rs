//! `kongctl version`: the version and the platform of this build.

use clap::Args;
use serde_json::{Map, Value};

use super::build_variables::VERSION;
use super::context::Context;
use super::telemetry::program;
use crate::error::Result;
use crate::output::align_facts;
use crate::style::{Format, OutputFormat};

#[derive(Args, Default)]
pub(crate) struct Version {
    /// Also print the platform
    #[arg(long)]
    pub(super) full: bool,
}

impl Version {
    pub(super) fn run(&self, context: &Context) -> Result<()> {
        // The flag alone: this command must work without a config file, and without reading one.
        let flag = context.flag_format();
        let format = flag.map_or(Format::Text, OutputFormat::beside_lists);
        let facts = self.facts();
        context
            .ui
            .print_value(format, || value(&facts), || text(&facts))
    }

    fn facts(&self) -> Vec<Fact> {
        let mut facts = vec![("version", VERSION)];
        if self.full {
            let (os, arch) = program::platform();
            facts.push(("os", os));
            facts.push(("arch", arch));
        }
        facts
    }
}

/// A name and a value.
type Fact = (&'static str, &'static str);

fn value(facts: &[Fact]) -> Value {
    let members: Map<String, Value> = facts
        .iter()
        .map(|(name, fact)| ((*name).to_owned(), Value::from(*fact)))
        .collect();
    Value::Object(members)
}

fn text(facts: &[Fact]) -> String {
    match facts {
        [_] => line(),
        _ => align_facts(facts, None),
    }
}

/// Returns the version in one line.
pub(super) fn line() -> String {
    ["kongctl ", VERSION, "\n"].concat()
}
