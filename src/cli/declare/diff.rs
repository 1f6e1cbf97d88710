//! `kongctl diff`.

use clap::Args;
use serde_json::Value;

use super::changes::{CHANGES, ChangeArgs};
use super::execution_args::PLAN;
use super::files::{FilesArgs, NOT_WITH_PLAN};
use super::mode::ModeName;
use super::planning::{json_of, planned, require_no_changes, require_none_refused, tell_warnings};
use crate::cli::access::AccessArgs;
use crate::cli::context::Context;
use crate::cli::globals::MARKDOWN;
use crate::cli::input::{read_text, shown};
use crate::cli::telemetry::program;
use crate::cli::telemetry::reporting::CommandPath;
use crate::declare::show::{self, Detail, Shown};
use crate::declare::{self, Plan, Refusal};
use crate::error::Result;
use crate::style::Format;

const EXAMPLES: &str = "\
Examples:
  kongctl diff -f konnect.yaml
  kongctl diff -f konnect/ --mode apply --full-content
  kongctl diff --plan plan.json -o markdown";

#[derive(Args)]
#[command(after_help = EXAMPLES, mut_arg(PLAN, |arg| arg.conflicts_with_all(CHANGES)))]
pub(crate) struct Diff {
    #[command(flatten)]
    files: FilesArgs,
    #[command(flatten)]
    changes: ChangeArgs,
    /// Plan to show, instead of files; `-` is stdin
    #[arg(long, value_name = "PATH", conflicts_with = "mode", conflicts_with_all = NOT_WITH_PLAN)]
    plan: Option<String>,
    /// What would be done
    #[arg(long, value_enum, default_value_t)]
    mode: ModeName,
    /// Show whole texts and every field of what is created
    #[arg(long)]
    full_content: bool,
    /// Show the last line only
    #[arg(long)]
    summary: bool,
    /// Exit with 11 if there are changes
    #[arg(long)]
    fail_on_change: bool,
    #[command(flatten)]
    pub(in crate::cli) access: AccessArgs,
}

/// A plan to show.
struct Source {
    plan: Plan,
    refusals: Vec<Refusal>,
    unchanged: Option<usize>,
}

impl Source {
    /// Returns the plan as JSON, with what is refused.
    fn json(&self) -> Result<Value> {
        let mut value = json_of(&self.plan)?;
        if !self.refusals.is_empty() {
            value["refusals"] = json_of(&self.refusals)?;
        }
        Ok(value)
    }
}

impl Diff {
    /// The path of this command in events.
    pub(in crate::cli) const PATH: CommandPath = program::DIFF;

    pub(in crate::cli) fn run(&self, context: &Context) -> Result<()> {
        context.start_command(Self::PATH)?;
        let source = self.source(context)?;
        self.print(&source, context)?;
        require_none_refused(&source.refusals)?;
        require_no_changes(&source.plan, &source.refusals, self.fail_on_change)
    }

    fn source(&self, context: &Context) -> Result<Source> {
        if let Some(path) = &self.plan {
            let plan = declare::read_plan(&read_text(path)?, &shown(path))?;
            tell_warnings(&plan, &context.ui);
            return Ok(Source {
                plan,
                refusals: Vec::new(),
                unchanged: None,
            });
        }
        let planned = planned(
            &self.files,
            &self.changes,
            &self.access,
            self.mode.mode(),
            context,
        )?;
        Ok(Source {
            plan: planned.plan,
            refusals: planned.refusals,
            unchanged: Some(planned.unchanged),
        })
    }

    fn print(&self, source: &Source, context: &Context) -> Result<()> {
        let ui = context.settled_ui();
        let shown = Shown {
            plan: &source.plan,
            refusals: &source.refusals,
            unchanged: source.unchanged,
            detail: match self.full_content {
                true => Detail::Full,
                false => Detail::Short,
            },
            charset: ui.charset(),
        };
        let format = context.format()?;
        if self.summary && format == Format::Text {
            return ui.print(&show::summary(&shown));
        }
        if context.globals.is_output(MARKDOWN) {
            return ui.print(&show::markdown(&shown));
        }
        match format {
            Format::Text => ui.print(&show::text(&shown)),
            format => {
                let mut value = source.json()?;
                if self.summary {
                    keep_summary(&mut value);
                }
                ui.print_value(format, || value, String::new)
            }
        }
    }
}

/// Leaves out what a plan changes, and how.
fn keep_summary(plan: &mut Value) {
    if let Value::Object(members) = plan {
        members.retain(|name, _| ["summary", "warnings", "refusals"].contains(&name.as_str()));
    }
}
