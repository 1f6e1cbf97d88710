//! What all commands that change resources have: flags, and how a run of them begins and ends.

use clap::Args;

use super::place::{Place, write_request};
use crate::cli::access::{AccessArgs, AuthorizedClient, SAMPLE};
use crate::cli::context::Context;
use crate::cli::get::args::Target;
use crate::cli::get::command::with_token_hints;
use crate::cli::get::parents::GivenParents;
use crate::cli::hints::with_flags;
use crate::cli::telemetry::program;
use crate::cli::telemetry::reporting::CommandPath;
use crate::cli::verb::Verb;
use crate::error::Result;
use crate::resources::WriteRequest;

#[derive(Args)]
pub(in crate::cli) struct WriteArgs {
    /// Print the request instead of sending it
    #[arg(long, global = true, help_heading = "Konnect options")]
    pub(super) dry_run: bool,
    #[command(flatten)]
    pub(in crate::cli) access: AccessArgs,
    #[command(subcommand)]
    pub(in crate::cli) target: Target,
}

impl WriteArgs {
    /// Returns the canonical path of the command; `None` for a resource that cannot be changed so.
    pub(in crate::cli) fn path(&self, verb: Verb) -> Option<CommandPath> {
        program::of_resource(verb, self.target.resource)
    }

    /// Runs the command: `change` makes a request of its resource.
    pub(super) fn run(
        &self,
        verb: Verb,
        context: &Context,
        change: impl FnOnce(WriteRequest) -> Result<()>,
    ) -> Result<()> {
        let outcome = self.start(verb, context).and_then(change);
        outcome.map_err(|error| with_flags(error, |words| self.target.given_parents(words)))
    }

    fn start(&self, verb: Verb, context: &Context) -> Result<WriteRequest> {
        if let Some(path) = self.path(verb) {
            context.start_command(path)?;
        }
        write_request(verb, self.target.resource)
    }

    /// Returns the parents of the request as far as the command line and the settings tell.
    pub(super) fn parents(
        &self,
        verb: Verb,
        write: &WriteRequest,
        context: &Context,
    ) -> Result<GivenParents> {
        self.target
            .parents_of_request(verb, write, context.config())
    }

    /// Finds where the request goes, and does there what `change` says.
    pub(super) fn at_place<T>(
        &self,
        verb: Verb,
        write: WriteRequest,
        parents: &GivenParents,
        context: &Context,
        change: impl FnOnce(Place, &AuthorizedClient) -> Result<T>,
    ) -> Result<T> {
        let resource = self.target.resource;
        let client = match self.dry_run {
            true => self.access.client(context, resource.auth, SAMPLE)?,
            false => self
                .access
                .client_for_changes(context, resource.auth, SAMPLE)?,
        };
        let place = Place::find(verb, resource, write, parents, &client);
        place
            .and_then(|place| change(place, &client))
            .map_err(|error| with_token_hints(error, resource, &client, context))
    }
}
