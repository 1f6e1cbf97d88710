//! `kongctl get`: reads resources and prints them.

use clap::Args;

use super::args::Target;
use super::filter::QueryPair;
use crate::cli::access::{AccessArgs, AuthorizedClient, PageArgs};
use crate::cli::context::Context;
use crate::cli::hints::with_flags;
use crate::cli::print::{PrintArgs, Printer, warn_of_shortfall};
use crate::cli::profiles;
use crate::cli::telemetry::reporting::CommandPath;
use crate::error::{Error, ErrorKind, Result};
use crate::konnect::{Found, ParentIds, Reader};
use crate::output::HELM_RESOURCE;
use crate::resources::{Auth, Parent, Resource, Server, Shape, Takes};

#[derive(Args)]
pub(crate) struct Get {
    #[command(flatten)]
    pub(in crate::cli) access: AccessArgs,
    #[command(flatten)]
    page: PageArgs,
    #[command(flatten)]
    print: PrintArgs,
    #[command(subcommand)]
    target: Target,
}

impl Get {
    /// Returns the canonical path of the command.
    pub(crate) fn path(&self) -> CommandPath {
        self.target.path
    }

    /// Returns whether one control plane is read, which can be printed as Helm values.
    pub(crate) fn is_fit_for_helm(&self) -> bool {
        self.target.resource.name == HELM_RESOURCE && self.target.argument.is_some()
    }

    pub(crate) fn run(&self, context: &Context) -> Result<()> {
        let outcome = self.run_alone(context);
        outcome.map_err(|error| with_flags(error, |words| self.target.given_parents(words)))
    }

    fn run_alone(&self, context: &Context) -> Result<()> {
        context.start_command(self.path())?;
        let resource = self.target.resource;
        self.target.reject_misplaced()?;
        let printer = self.print.printer(context, self.target.image.as_ref())?;
        match resource.server {
            Server::Regional | Server::Global => self.print_read(context, &printer),
            Server::Local => {
                let found = profiles::read(context, &self.access)?;
                printer.print_items(resource, &found)
            }
        }
    }

    /// Reads the resource from Konnect, and prints it.
    fn print_read(&self, context: &Context, printer: &Printer) -> Result<()> {
        let resource = self.target.resource;
        let client = self.access.client(context, resource.auth)?;
        let reader = Reader {
            client: &client.client,
            page_size: self.page.size(context.config())?,
        };
        let progress = context
            .ui
            .progress(client.client.item_counter(), resource.name);
        let found = self.read(&reader);
        // Before anything is printed: progress is shown on stderr, as errors and warnings are.
        drop(progress);
        let found = found.map_err(|error| {
            with_token_hints(error, resource, &client, context).context(&self.failed_action())
        })?;
        warn_of_shortfall(&context.ui, &found);
        printer.print_items(resource, &found)
    }

    fn read(&self, reader: &Reader) -> Result<Found> {
        let resource = self.target.resource;
        let Parents { ids, each } = self.parents(reader)?;
        let query = self.query(reader, &ids)?;
        let mut found = match (&self.target.argument, each) {
            (Some(argument), Some(parent)) => {
                reader.one_of_each(resource, parent, &ids, argument)?
            }
            (Some(argument), None) if query.is_empty() => reader.one(resource, &ids, argument)?,
            (Some(argument), None) => reader.one_filtered(resource, &ids, argument, &query)?,
            (None, Some(parent)) => reader.all_of_each(resource, parent, &ids, &query)?,
            (None, None) => reader.all(resource, &ids, &query)?,
        };
        self.target.filter(&mut found)?;
        Ok(found)
    }

    /// Resolves the parents of the resource, each with those before it.
    fn parents(&self, reader: &Reader) -> Result<Parents> {
        let resource = self.target.resource;
        let mut ids = ParentIds::default();
        let mut each = None;
        for above in resource.parents {
            let parent = above.parent;
            let id = match (self.target.selector_of(parent), above.takes) {
                // An endpoint that takes names saves the request that finds the ID.
                (Some(selector), Takes::IdOrName) => selector.text().to_owned(),
                (Some(selector), Takes::Id) => reader.id_of(parent, selector, &ids)?,
                (None, _) if resource.fans_out_over(parent) => {
                    each = Some(parent);
                    continue;
                }
                (None, _) => reader.default_id(parent)?,
            };
            ids.add(parent, id);
        }
        Ok(Parents { ids, each })
    }

    /// Returns the query: that of the command line, and what a parent's flag stands for.
    fn query(&self, reader: &Reader, ids: &ParentIds) -> Result<Vec<QueryPair>> {
        let mut query = self.target.query.clone();
        for narrowing in self.target.resource.narrowing {
            if let Some(selector) = self.target.selector_of(narrowing.parent) {
                let id = reader.id_of(narrowing.parent, selector, ids)?;
                query.push((narrowing.parameter.to_owned(), id));
            }
        }
        Ok(query)
    }

    /// Returns what failed, as the beginning of an error.
    fn failed_action(&self) -> String {
        let name = self.target.resource.name;
        match (&self.target.argument, self.target.resource.shape) {
            (Some(argument), _) => format!("cannot get {name} `{}`", argument.text()),
            (None, Shape::One) => format!("cannot get {name}"),
            (None, Shape::List) => format!("cannot list {name}"),
        }
    }
}

/// The parents of a resource.
struct Parents {
    ids: ParentIds,
    /// The parent that has no ID, because every one of its items is to be read.
    each: Option<&'static Parent>,
}

/// Adds hints for a rejected token.
fn with_token_hints(
    error: Error,
    resource: &Resource,
    client: &AuthorizedClient,
    context: &Context,
) -> Error {
    let is_rejected = error.kind() == ErrorKind::Auth;
    let error = client.explain(error, context.config());
    match resource.auth {
        Auth::Person if is_rejected => error.hint(format!(
            "`{}` takes a person's token, not a system account's",
            resource.name
        )),
        Auth::Person | Auth::Token | Auth::Anonymous => error,
    }
}
