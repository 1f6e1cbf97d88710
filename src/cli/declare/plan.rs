//! `kongctl plan`.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use super::changes::ChangeArgs;
use super::files::FilesArgs;
use super::mode::ModeName;
use super::planning::{
    json_of, planned, require_no_changes, require_none_refused, require_output, write,
};
use crate::cli::access::AccessArgs;
use crate::cli::context::Context;
use crate::cli::input::STDIN;
use crate::cli::telemetry::program;
use crate::cli::telemetry::reporting::CommandPath;
use crate::declare::Planned;
use crate::declare::show::{self, Detail, Shown};
use crate::error::{Error, Result};
use crate::output::{Stream, json};
use crate::style::Styling;

const EXAMPLES: &str = "\
Examples:
  kongctl plan -f konnect.yaml --output-file plan.json
  kongctl plan -f konnect/ --mode apply
  kongctl plan -f konnect/ --format markdown --fail-on-change";

/// The format of a plan.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum PlanFormat {
    #[default]
    Json,
    Text,
    Markdown,
}

#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Plan {
    #[command(flatten)]
    files: FilesArgs,
    #[command(flatten)]
    changes: ChangeArgs,
    /// What the plan is for
    #[arg(long, value_enum, default_value_t, hide_possible_values = false)]
    mode: ModeName,
    /// File to write, for its owner only, instead of stdout
    #[arg(long, value_name = "PATH")]
    output_file: Option<PathBuf>,
    /// Format of the plan; only a JSON plan can be carried out
    #[arg(long, value_enum, default_value_t)]
    format: PlanFormat,
    /// Exit with 11 if there are changes
    #[arg(long)]
    fail_on_change: bool,
    #[command(flatten)]
    pub(in crate::cli) access: AccessArgs,
}

impl Plan {
    /// The path of this command in events.
    pub(in crate::cli) const PATH: CommandPath = program::PLAN;

    pub(in crate::cli) fn run(&self, context: &Context) -> Result<()> {
        context.start_command(Self::PATH)?;
        if context.globals.output.is_some() {
            let error = Error::usage("`plan` has no `--output`");
            return Err(error.hint("use --output-file or --format"));
        }
        if self.output_file.as_deref() == Some(Path::new(STDIN)) {
            let error = Error::usage("`--output-file -` names no file");
            return Err(error.hint("leave it out: stdout is the default"));
        }
        require_output(self.output_file.as_deref(), &self.files, None)?;
        let planned = planned(
            &self.files,
            &self.changes,
            &self.access,
            self.mode.mode(),
            context,
        )?;
        if self.format == PlanFormat::Json {
            // It could be carried out.
            require_none_refused(&planned.refusals)?;
        }
        self.write(&self.spelled(&planned, context)?, context)?;
        require_none_refused(&planned.refusals)?;
        require_no_changes(&planned.plan, &planned.refusals, self.fail_on_change)
    }

    fn spelled(&self, planned: &Planned, context: &Context) -> Result<String> {
        let shown = Shown {
            plan: &planned.plan,
            refusals: &planned.refusals,
            unchanged: Some(planned.unchanged),
            detail: Detail::Short,
            charset: context.ui.charset(),
        };
        Ok(match self.format {
            PlanFormat::Json => {
                let styling = match self.output_file {
                    Some(_) => Styling::Plain,
                    None => context.settled_ui().styling(Stream::Stdout),
                };
                json(&json_of(&planned.plan)?, styling)
            }
            PlanFormat::Text => show::text(&shown),
            PlanFormat::Markdown => show::markdown(&shown),
        })
    }

    fn write(&self, text: &str, context: &Context) -> Result<()> {
        match &self.output_file {
            Some(path) => write(path, text),
            None => context.ui.print(text),
        }
    }
}
