//! `kongctl delete -f`.

use clap::parser::ValueSource;
use clap::{ArgMatches, Args};

use super::execution::Run;
use super::execution_args::{ExecutionArgs, PLAN};
use super::files::FILENAME;
use crate::cli::access::AccessArgs;
use crate::cli::context::Context;
use crate::cli::telemetry::program;
use crate::cli::telemetry::reporting::CommandPath;
use crate::declare::Mode;
use crate::error::{Error, Result};

const EXAMPLES: &str = "\
Examples:
  kongctl delete apis flight-status
  kongctl delete -f konnect.yaml";

/// Deletes what files declare: its flags are those of `delete` in front of a resource.
#[derive(Args)]
#[command(after_help = EXAMPLES, next_help_heading = "Options for files")]
pub(crate) struct Delete {
    /// Fail if something that the files declare does not exist
    #[arg(long, conflicts_with = PLAN)]
    must_exist: bool,
    #[command(flatten)]
    execution: ExecutionArgs,
}

impl Delete {
    /// The path of this command in events.
    pub(in crate::cli) const PATH: CommandPath = program::DELETE;

    /// Returns whether files or a plan are given.
    pub(in crate::cli) fn is_given(matches: &ArgMatches) -> bool {
        let is_typed = |id| matches.value_source(id) == Some(ValueSource::CommandLine);
        [FILENAME, PLAN].into_iter().any(is_typed)
    }

    pub(in crate::cli) fn access(&self) -> &AccessArgs {
        &self.execution.access
    }

    pub(in crate::cli) fn run(&self, context: &Context) -> Result<()> {
        context.start_command(Self::PATH)?;
        if self.execution.is_empty() {
            let error = Error::usage("`kongctl delete` needs a resource, or -f FILE");
            return Err(error.hint("run `kongctl delete --help` to list the resources"));
        }
        let run = Run {
            must_exist: self.must_exist,
            ..Run::of(&self.execution, Mode::Delete, context)?
        };
        run.run()
    }
}
