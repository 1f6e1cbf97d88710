//! `kongctl apply` and `sync`.

use clap::Args;

use super::changes::{CHANGES, ChangeArgs};
use super::execution::Run;
use super::execution_args::{ExecutionArgs, PLAN};
use super::limits::LimitArgs;
use crate::cli::access::AccessArgs;
use crate::cli::context::Context;
use crate::cli::telemetry::program;
use crate::cli::telemetry::reporting::CommandPath;
use crate::declare::Mode;
use crate::error::Result;

const APPLY_EXAMPLES: &str = "\
Examples:
  kongctl apply -f konnect.yaml
  kongctl apply -f konnect/ --dry-run
  kongctl apply --plan plan.json --auto-approve -o json";

const SYNC_EXAMPLES: &str = "\
Examples:
  kongctl sync -f konnect/
  kongctl sync -f konnect/ --max-deletes 10 --no-delete portal
  kongctl sync --plan plan.json --auto-approve";

#[derive(Args)]
#[command(after_help = APPLY_EXAMPLES, mut_arg(PLAN, |arg| arg.conflicts_with_all(CHANGES)))]
pub(crate) struct Apply {
    #[command(flatten)]
    execution: ExecutionArgs,
    #[command(flatten)]
    changes: ChangeArgs,
}

#[derive(Args)]
#[command(after_help = SYNC_EXAMPLES, mut_arg(PLAN, |arg| arg.conflicts_with_all(CHANGES)))]
pub(crate) struct Sync {
    #[command(flatten)]
    execution: ExecutionArgs,
    #[command(flatten)]
    changes: ChangeArgs,
    #[command(flatten)]
    limits: LimitArgs,
}

impl Apply {
    /// The path of this command in events.
    pub(in crate::cli) const PATH: CommandPath = program::APPLY;

    pub(in crate::cli) fn access(&self) -> &AccessArgs {
        &self.execution.access
    }

    pub(in crate::cli) fn run(&self, context: &Context) -> Result<()> {
        context.start_command(Self::PATH)?;
        let run = Run {
            changes: Some(&self.changes),
            ..Run::of(&self.execution, Mode::Apply, context)?
        };
        run.run()
    }
}

impl Sync {
    /// The path of this command in events.
    pub(in crate::cli) const PATH: CommandPath = program::SYNC;

    pub(in crate::cli) fn access(&self) -> &AccessArgs {
        &self.execution.access
    }

    pub(in crate::cli) fn run(&self, context: &Context) -> Result<()> {
        context.start_command(Self::PATH)?;
        let run = Run {
            changes: Some(&self.changes),
            limits: Some(&self.limits),
            ..Run::of(&self.execution, Mode::Sync, context)?
        };
        run.run()
    }
}
