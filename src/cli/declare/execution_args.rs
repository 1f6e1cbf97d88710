//! The flags of the commands that carry out a plan.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::files::{FilesArgs, NOT_WITH_PLAN};
use crate::cli::access::AccessArgs;
use crate::cli::input::STDIN;
use crate::cli::value_parsers::checked;
use crate::config::DECLARATIVE_MAX_CONCURRENCY;

/// The ID of the argument that names a plan.
pub(super) const PLAN: &str = "plan";

// No doc comment: clap would take it for the help of the command that these are flattened into.
#[derive(Args)]
pub(super) struct ExecutionArgs {
    #[command(flatten)]
    pub(super) files: FilesArgs,
    /// Plan to carry out, instead of files; `-` is stdin
    #[arg(id = PLAN, long, value_name = "PATH", conflicts_with_all = NOT_WITH_PLAN)]
    pub(super) plan: Option<String>,
    /// Do everything but the changes
    #[arg(long)]
    pub(super) dry_run: bool,
    /// Change Konnect without asking; -y and --yes mean the same
    #[arg(long)]
    pub(super) auto_approve: bool,
    /// What it is called where items are deleted by their names.
    #[arg(short, long, hide = true)]
    pub(super) yes: bool,
    /// File to write a report to, as JSON and for its owner only
    #[arg(long, value_name = "PATH", hide_short_help = true)]
    pub(super) execution_report_file: Option<PathBuf>,
    #[arg(long, value_name = "N", value_parser = checked(&DECLARATIVE_MAX_CONCURRENCY), hide_short_help = true, help = DECLARATIVE_MAX_CONCURRENCY.definition.about)]
    pub(super) max_concurrency: Option<String>,
    /// What to do if Konnect is not as it was when the plan was made
    #[arg(
        long,
        value_name = "ACTION",
        value_enum,
        default_value_t,
        hide_short_help = true
    )]
    pub(super) on_conflict: OnConflict,
    /// With --dry-run, exit with 11 if there are changes
    #[arg(long, requires = "dry_run")]
    pub(super) fail_on_change: bool,
    #[command(flatten)]
    pub(super) access: AccessArgs,
}

impl ExecutionArgs {
    /// Returns whether neither files nor a plan are given.
    pub(super) fn is_empty(&self) -> bool {
        self.plan.is_none() && self.files.is_empty()
    }

    /// Returns whether the changes are made without a question.
    pub(super) fn is_approved(&self) -> bool {
        self.auto_approve || self.yes
    }

    /// Returns whether stdin has the files or the plan.
    pub(super) fn uses_stdin(&self) -> bool {
        self.files.use_stdin() || self.plan.as_deref() == Some(STDIN)
    }
}

/// The value of `--on-conflict`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum OnConflict {
    /// Change nothing
    #[default]
    Stop,
    /// Leave out the changes that do not fit any more, and those that depend on them
    Skip,
}
