//! `kongctl get`: reads resources and prints them.

use clap::Args;

use super::args::Target;
use super::parents::GivenParents;
use super::relation::{with_relation, with_relations};
use super::scope::{narrowing, parent_id};
use crate::cli::access::{AccessArgs, AuthorizedClient, PageArgs, SAMPLE};
use crate::cli::context::Context;
use crate::cli::hints::with_flags;
use crate::cli::print::{PrintArgs, Printer, warn_of_shortfall};
use crate::cli::profiles;
use crate::cli::telemetry::program;
use crate::cli::telemetry::reporting::CommandPath;
use crate::cli::verb::Verb;
use crate::error::{Error, ErrorKind, Result};
use crate::konnect::{Found, ParentIds, Reader, Scope, Selector};
use crate::output::HELM_RESOURCE;
use crate::resources::{Auth, Column, Resource, Server, Shape};

#[derive(Args)]
pub(crate) struct Get {
    #[command(flatten)]
    pub(in crate::cli) access: AccessArgs,
    #[command(flatten)]
    pub(super) page: PageArgs,
    #[command(flatten)]
    print: PrintArgs,
    #[command(subcommand)]
    pub(super) target: Target,
}

impl Get {
    /// Returns the command that reads what another one changes.
    pub(in crate::cli) fn of(access: AccessArgs, target: Target) -> Self {
        Self {
            access,
            page: PageArgs::default(),
            print: PrintArgs::default(),
            target,
        }
    }

    /// Returns the canonical path of the command.
    pub(crate) fn path(&self) -> CommandPath {
        program::reading(Verb::Get, self.target.resource)
    }

    /// Returns whether one control plane is read, which can be printed as Helm values.
    pub(crate) fn is_fit_for_helm(&self) -> bool {
        self.target.resource.name == HELM_RESOURCE && self.target.arguments.len() == 1
    }

    /// Returns whether an image is read, which is written to a file.
    pub(crate) fn reads_image(&self) -> bool {
        self.target.image.is_some()
    }

    pub(crate) fn run(&self, context: &Context) -> Result<()> {
        let outcome = self.run_alone(context);
        outcome.map_err(|error| with_flags(error, |words| self.target.given_parents(words)))
    }

    fn run_alone(&self, context: &Context) -> Result<()> {
        context.start_command(self.path())?;
        let printer = self.print.printer(context, self.target.image.as_ref());
        self.print_with(context, printer)
    }

    /// Returns the canonical path of the command that describes what this one gets.
    pub(crate) fn description_path(&self) -> CommandPath {
        program::reading(Verb::Describe, self.target.resource)
    }

    /// Reads the items that are named, and prints every field of them.
    pub(crate) fn describe(&self, context: &Context) -> Result<()> {
        let started = context.start_command(self.description_path());
        let outcome = started
            .and_then(|()| self.target.require_item())
            .and_then(|()| self.print_with(context, self.print.description_printer(context)));
        outcome.map_err(|error| with_flags(error, |words| self.target.given_parents(words)))
    }

    fn print_with(&self, context: &Context, printer: Result<Printer>) -> Result<()> {
        let resource = self.target.resource;
        let parents = self.target.parents(Verb::Get, context.config())?;
        let printer = printer?;
        match resource.server {
            Server::Regional | Server::Global => self.print_read(&parents, context, &printer),
            Server::Local => {
                let mut found = profiles::read(context, &self.access, &self.target.arguments)?;
                self.limit(&mut found);
                printer.print_items(resource, &found)
            }
        }
    }

    /// Reads the resource from Konnect, and prints it.
    fn print_read(
        &self,
        parents: &GivenParents,
        context: &Context,
        printer: &Printer,
    ) -> Result<()> {
        let resource = self.target.resource;
        let arguments = &self.target.arguments;
        let sample = match resource.parents {
            [] => resource.name,
            _ => SAMPLE,
        };
        let client = self.access.client(context, resource.auth, sample);
        let client = client.map_err(|error| with_relations(error, resource, arguments))?;
        let reader = Reader {
            client: &client.client,
            page_size: self.page.size(context.config())?,
        };
        let progress = context
            .ui
            .progress(client.client.item_counter(), resource.name);
        let read = self.read(&reader, parents, &printer.name_columns(resource));
        // Before anything is printed: progress is shown on stderr, as errors and warnings are.
        drop(progress);
        let Read { found, failures } =
            read.map_err(|error| with_token_hints(error, resource, &client, context))?;
        if let Some(found) = found {
            warn_of_shortfall(&context.ui, &found);
            printer.print_items(resource, &found)?;
        }
        Error::all(failures)
    }

    /// Reads what the command names, and the names for `name_columns`.
    fn read(
        &self,
        reader: &Reader,
        parents: &GivenParents,
        name_columns: &[Column<'static>],
    ) -> Result<Read> {
        let arguments = &self.target.arguments;
        let failed = |error: Error| error.context(&self.failed_action(arguments.first()));
        let scope = self.scope(reader, parents).map_err(failed)?;
        let mut read = if arguments.is_empty() {
            self.read_all(reader, &scope).map_err(failed)?
        } else {
            self.read_each(reader, &scope).map_err(failed)?
        };
        if !name_columns.is_empty()
            && let Some(found) = &mut read.found
        {
            let names = reader.names(name_columns, &found.items, &scope);
            found.items.set_names(names);
        }
        Ok(read)
    }

    fn read_all(&self, reader: &Reader, scope: &Scope) -> Result<Read> {
        let mut found = reader.all(scope)?;
        self.target.local_filter.apply(&mut found);
        self.limit(&mut found);
        Ok(Read {
            found: Some(found),
            failures: Vec::new(),
        })
    }

    /// Reads the items that the arguments mean.
    fn read_each(&self, reader: &Reader, scope: &Scope) -> Result<Read> {
        let arguments = &self.target.arguments;
        let mut read = Read::default();
        let outcomes = reader.each_of(scope, arguments)?;
        for (argument, outcome) in arguments.iter().zip(outcomes) {
            let outcome = outcome.and_then(|found| {
                self.target.local_filter.require_match(&found)?;
                Ok(found)
            });
            match outcome {
                Ok(found) => read.add(found),
                Err(error) => {
                    let error = self.target.or_filtered(error, argument);
                    let action = self.failed_action(Some(argument));
                    let error = error.context(&action);
                    let resource = self.target.resource;
                    let error = with_relation(error, resource, argument, arguments);
                    read.failures.push(error);
                }
            }
        }
        if arguments.len() > 1
            && let Some(found) = &mut read.found
        {
            found.make_list();
            self.limit(found);
        }
        Ok(read)
    }

    fn limit(&self, found: &mut Found) {
        if let Some(limit) = self.page.limit {
            found.limit_to(limit);
        }
    }

    /// Resolves the parents of the resource, each with those before it.
    pub(super) fn scope(&self, reader: &Reader, parents: &GivenParents) -> Result<Scope> {
        let resource = self.target.resource;
        let mut scope = Scope::new(resource, ParentIds::default());
        for above in resource.parents {
            let parent = above.parent;
            if parents.get(parent).is_none() && resource.fans_out_over(parent) {
                scope.each = Some(parent);
                continue;
            }
            let id = parent_id(reader, above, parents, &scope.parents)?;
            scope.parents.add(parent, id);
        }
        scope.query = self.target.query.clone();
        let narrowing = narrowing(reader, self.target.resource, parents, &scope.parents)?;
        scope.query.extend(narrowing);
        // Items that are dropped here do not count.
        if self.target.local_filter.is_empty() && self.target.arguments.is_empty() {
            scope.limit = self.page.limit;
        }
        Ok(scope)
    }

    /// Returns what failed, as the beginning of an error.
    fn failed_action(&self, argument: Option<&Selector>) -> String {
        let name = self.target.resource.name;
        match (argument, self.target.resource.shape) {
            (Some(argument), _) => format!("cannot get {name} `{}`", argument.text()),
            (None, Shape::One) => format!("cannot get {name}"),
            (None, Shape::List) => format!("cannot list {name}"),
        }
    }
}

/// What was read: the items, and an error for each item that could not be read.
#[derive(Default)]
struct Read {
    found: Option<Found>,
    failures: Vec<Error>,
}

impl Read {
    /// Adds an item to those before it.
    fn add(&mut self, found: Found) {
        match &mut self.found {
            None => self.found = Some(found),
            Some(items) => items.items.append(found.items),
        }
    }
}

/// Adds hints for a rejected token.
pub(in crate::cli) fn with_token_hints(
    error: Error,
    resource: &Resource,
    client: &AuthorizedClient,
    context: &Context,
) -> Error {
    let is_rejected = error.kind() == ErrorKind::Auth && error.hints().is_empty();
    let error = client.explain(error, context.config());
    match resource.auth {
        Auth::Person if is_rejected => error.hint(format!(
            "`{}` takes a person's token, not a system account's",
            resource.name
        )),
        Auth::Person | Auth::Token | Auth::Anonymous => error,
    }
}
