//! `kongctl delete`, and its question.

use clap::Args;

use super::args::WriteArgs;
use super::place::{Place, label_of};
use super::preview::print_request;
use crate::cli::access::AuthorizedClient;
use crate::cli::contents::in_words;
use crate::cli::context::Context;
use crate::cli::get::usage_line::needs_item;
use crate::cli::pending::Pending;
use crate::cli::verb::Verb;
use crate::error::{Error, ErrorKind, Result};
use crate::konnect::{Reason, Request, Selector};
use crate::output::Ui;
use crate::resources::{Resource, WriteRequest};

#[derive(Args)]
pub(crate) struct Delete {
    /// Delete without asking
    #[arg(short, long, global = true, help_heading = "Konnect options")]
    yes: bool,
    #[command(flatten)]
    pub(in crate::cli) write: WriteArgs,
}

/// An item to delete.
struct Doomed {
    key: Option<String>,
    /// How people call it: its name and its ID.
    label: String,
    /// What is deleted with it, as words behind it; empty where it is not counted.
    contents: String,
}

impl Delete {
    pub(in crate::cli) fn run(&self, context: &Context) -> Result<()> {
        self.write
            .run(Verb::Delete, context, |write| self.prepare(write, context))
    }

    fn prepare(&self, write: WriteRequest, context: &Context) -> Result<()> {
        let target = &self.write.target;
        if write.argument().is_some() && target.arguments.is_empty() {
            return Err(needs_item(Verb::Delete, target.resource));
        }
        let parents = self.write.parents(Verb::Delete, &write, context)?;
        let delete = |place: Place, client: &AuthorizedClient| self.delete(&place, client, context);
        self.write
            .at_place(Verb::Delete, write, &parents, context, delete)
    }

    fn asks(&self) -> bool {
        !self.yes && !self.write.dry_run
    }

    fn delete(&self, place: &Place, client: &AuthorizedClient, context: &Context) -> Result<()> {
        let resource = place.resource;
        let mut doomed = self.find(place)?;
        if self.asks() && !context.ui.can_converse() {
            return Err(
                Error::usage("nothing was deleted: there is no terminal to ask on")
                    .hint("add --yes to delete without asking"),
            );
        }
        // With --yes, no one reads it before it happens.
        if !self.yes || self.write.dry_run {
            for item in &mut doomed {
                item.count_contents(place);
            }
        }
        if self.asks() && !confirm(resource, &doomed, &context.ui)? {
            return Err(Error::usage("nothing was deleted"));
        }
        let mut failures = Vec::new();
        for item in &doomed {
            if let Err(error) = self.delete_one(place, item, client, context) {
                let action = format!("cannot delete {} {}", resource.noun(), item.label);
                failures.push(self.with_force_hint(error.context(&action)));
            }
        }
        Error::all(failures)
    }

    /// Reads what the arguments mean, all of it before anything is deleted.
    fn find(&self, place: &Place) -> Result<Vec<Doomed>> {
        if place.write.argument().is_none() {
            return Ok(vec![Doomed {
                key: None,
                label: String::new(),
                contents: String::new(),
            }]);
        }
        let mut all: Vec<Doomed> = Vec::new();
        for argument in &self.write.target.arguments {
            let found = doomed(place, argument)?;
            // A name and the ID of the same item, or one of them twice.
            if all.iter().all(|known| known.key != found.key) {
                all.push(found);
            }
        }
        Ok(all)
    }

    /// Adds that the command can delete what depends on an item as well, where it can.
    fn with_force_hint(&self, error: Error) -> Error {
        let can_force = self.write.target.resource.writes.forces && !self.write.target.force;
        match error.kind() {
            ErrorKind::Conflict if can_force => {
                error.hint("add --force to delete what depends on it as well")
            }
            _ => error,
        }
    }

    fn delete_one(
        &self,
        place: &Place,
        item: &Doomed,
        client: &AuthorizedClient,
        context: &Context,
    ) -> Result<()> {
        let resource = place.resource;
        let query: &[_] = match self.write.target.force {
            true => &[("force", "true")],
            false => &[],
        };
        let (write, parents) = (&place.write, &place.parents);
        let key = item.key.as_deref();
        let request = Request::change(resource, write, parents, key, query, None);
        let label = format!("{} {}", resource.noun(), item.label);
        if self.write.dry_run {
            if !item.contents.is_empty() {
                let note = format!("deletes {label}{}", item.contents);
                context.ui.note(&note);
            }
            return print_request(&client.client, &request, None, context);
        }
        let pending = Pending::change(
            Verb::Delete,
            &self.write.target,
            &label,
            &self.write.access,
            context,
        );
        client
            .client
            .change(resource, &request, &Reason::to_string)?;
        drop(pending);
        let note = format!("deleted {label}{}", item.contents);
        context.ui.note(&note);
        Ok(())
    }
}

impl Doomed {
    /// Counts what is deleted with the item.
    fn count_contents(&mut self, place: &Place) {
        if let Some(key) = &self.key {
            self.contents = in_words(&place.contents(key));
        }
    }
}

fn doomed(place: &Place, argument: &Selector) -> Result<Doomed> {
    let (resource, found) = (place.resource, place.listed(argument)?);
    let item = found.items.iter().next();
    let key = item.as_ref().and_then(|item| resource.key_of(item));
    let key = key.unwrap_or_else(|| argument.text().to_owned());
    Ok(Doomed {
        label: label_of(resource, item.as_ref(), argument.text(), &key),
        key: Some(key),
        contents: String::new(),
    })
}

/// Lists what is to be deleted, and asks once.
fn confirm(resource: &Resource, doomed: &[Doomed], ui: &Ui) -> Result<bool> {
    let question = match doomed {
        [one] => format!(
            "Delete {} {}{}? [y/N] ",
            resource.noun(),
            one.label,
            one.contents
        ),
        several => {
            let list: String = several
                .iter()
                .map(|item| format!("  {}{}\n", item.label, item.contents))
                .collect();
            let (count, nouns) = (several.len(), resource.plural_noun());
            format!("Delete {count} {nouns}?\n{list}[y/N] ")
        }
    };
    let _pending = Pending::question("nothing was deleted", ui);
    ui.confirm(&question)
}

#[cfg(test)]
mod tests {
    use crate::resources::{Change, resources};
    use crate::schema;

    #[test]
    fn force_is_for_the_resources_whose_endpoint_takes_it() {
        for resource in resources() {
            let write = resource.write_request(Change::Delete);
            let operation = write.and_then(|write| schema::operation("DELETE", write.path));
            let takes_force = operation.is_some_and(|operation| {
                let mut parameters = operation.query();
                parameters.any(|(name, _)| name == "force")
            });
            assert_eq!(resource.writes.forces, takes_force, "{}", resource.name);
        }
    }
}
