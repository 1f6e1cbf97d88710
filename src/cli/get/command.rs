//! `kongctl get`: reads resources and prints them.

use clap::Args;

use super::args::Target;
use crate::cli::access::{AccessArgs, AuthorizedClient};
use crate::cli::context::Context;
use crate::cli::print::{PrintArgs, Printer};
use crate::cli::profiles;
use crate::error::{Categorized, Error, ErrorKind, Result};
use crate::konnect::{Found, ParentIds, Reader};
use crate::output::{HELM_RESOURCE, Ui};
use crate::resources::{Auth, Parent, Resource, Server, Shape, Takes};

#[derive(Args)]
pub(crate) struct Get {
    #[command(flatten)]
    access: AccessArgs,
    #[command(flatten)]
    print: PrintArgs,
    #[command(subcommand)]
    target: Target,
}

impl Get {
    /// The command's canonical words.
    pub(in crate::cli) fn words(&self) -> String {
        format!("get {}", self.target.resource.name)
    }

    /// Tells whether what is asked for is one control plane, which can be printed as Helm values.
    pub(in crate::cli) fn is_fit_for_helm(&self) -> bool {
        self.target.resource.name == HELM_RESOURCE && self.target.argument.is_some()
    }

    pub(in crate::cli) fn run(&self, context: &Context) -> Result<()> {
        let resource = self.target.resource;
        context.begin(&self.words())?;
        self.target.check()?;
        let printer = self.print.printer(context, self.target.file.as_deref())?;
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
            page_size: self.access.page_size(context.config())?,
        };
        let progress = context.ui.progress(client.client.items(), resource.name);
        let found = self.read(&reader);
        drop(progress);
        let found = found.map_err(|error| {
            explained(error, resource, &client, context).context(&self.action())
        })?;
        warn_of_shortfall(&context.ui, &found);
        printer.print_items(resource, &found)
    }

    fn read(&self, reader: &Reader) -> Result<Found> {
        let Target {
            resource, argument, ..
        } = &self.target;
        let (scope, each) = self.scope(reader)?;
        let filters = self.filters(reader, &scope)?;
        let mut found = match (argument, each) {
            (Some(argument), Some(parent)) => {
                reader.one_of_each(resource, parent, &scope, argument)?
            }
            (Some(argument), None) if filters.is_empty() => {
                reader.one(resource, &scope, argument)?
            }
            (Some(argument), None) => reader.one_filtered(resource, &scope, argument, &filters)?,
            (None, Some(parent)) => reader.all_of_each(resource, parent, &scope, &filters)?,
            (None, None) => reader.all(resource, &scope, &filters)?,
        };
        self.target.keep(&mut found)?;
        Ok(found)
    }

    /// Resolves the parents in their order; the second is one whose every item is to be asked.
    fn scope(&self, reader: &Reader) -> Result<(ParentIds, Option<&'static Parent>)> {
        let (mut scope, mut each) = (ParentIds::default(), None);
        let resource = self.target.resource;
        for above in resource.parents {
            let parent = above.parent;
            match (self.target.given(parent), above.takes) {
                (Some(given), Takes::IdOrName) => scope.add(parent, given.text().to_owned()),
                (Some(given), Takes::Id) => {
                    let id = reader.id_of(parent, given, &scope)?;
                    scope.add(parent, id);
                }
                (None, _) if resource.fans_out_over(parent) => each = Some(parent),
                (None, _) => {
                    let id = reader.default_id(parent)?;
                    scope.add(parent, id);
                }
            }
        }
        Ok((scope, each))
    }

    /// The filters of the command line, and those that a parent's flag stands for.
    fn filters(&self, reader: &Reader, scope: &ParentIds) -> Result<Vec<(String, String)>> {
        let mut filters = self.target.filters.clone();
        for narrowing in self.target.resource.narrowing {
            if let Some(given) = self.target.given(narrowing.parent) {
                let id = reader.id_of(narrowing.parent, given, scope)?;
                filters.push((narrowing.parameter.to_owned(), id));
            }
        }
        Ok(filters)
    }

    fn action(&self) -> String {
        let name = self.target.resource.name;
        match &self.target.argument {
            Some(argument) => format!("cannot get {name} `{}`", argument.text()),
            None if self.target.resource.shape == Shape::One => {
                format!("cannot get {name}")
            }
            None => format!("cannot list {name}"),
        }
    }
}

/// Tells when fewer items came than the server announced.
pub(in crate::cli) fn warn_of_shortfall(ui: &Ui, found: &Found) {
    if let Some(announced) = found.shortfall() {
        ui.warn(&format!(
            "server announced {announced} items, delivered {}",
            found.items.len()
        ));
    }
}

/// Adds what the user can do about a refusal.
fn explained(
    error: Error,
    resource: &Resource,
    client: &AuthorizedClient,
    context: &Context,
) -> Error {
    let is_refusal = error.category() == ErrorKind::Auth;
    let error = client.explain(error, context.config());
    match resource.auth {
        Auth::Person if is_refusal => error.hint(format!(
            "`{}` takes a person's token, not a system account's",
            resource.name
        )),
        Auth::Person | Auth::Token | Auth::Anonymous => error,
    }
}
