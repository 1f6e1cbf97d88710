//! `kongctl create` and `kongctl update`.

use clap::Args;

use super::advice::foresee;
use super::args::WriteArgs;
use super::body::Body;
use super::change::Change;
use super::notes::{note_dropped, warn_of_secrets};
use super::place::Place;
use super::preview::print_request;
use super::references::resolve;
use super::words::Words;
use crate::cli::access::AuthorizedClient;
use crate::cli::context::Context;
use crate::cli::field::Field;
use crate::cli::get::usage_line::needs_item;
use crate::cli::input::STDIN;
use crate::cli::pending::Pending;
use crate::cli::print::PrintArgs;
use crate::cli::verb::Verb;
use crate::error::{Error, Result};
use crate::item::Item;
use crate::konnect::shapes;
use crate::konnect::{Found, Reason, Selector};
use crate::output::{Ui, escaped};
use crate::resources::{Resource, WriteRequest};
use crate::schema::Shape;
use crate::style::Format;

// `create` or `update`: both send one body. No doc comment: clap would take it for their help.
#[derive(Args)]
pub(crate) struct Save {
    /// File with the fields, as YAML or JSON; `-` is stdin; fields of the command line replace its
    #[arg(
        short,
        long,
        global = true,
        value_name = "PATH",
        help_heading = "Konnect options"
    )]
    file: Option<String>,
    #[command(flatten)]
    pub(in crate::cli) write: WriteArgs,
    #[command(flatten)]
    print: PrintArgs,
}

impl Save {
    pub(in crate::cli) fn run(&self, verb: Verb, context: &Context) -> Result<()> {
        let save = |write| self.save(verb, write, context);
        self.write.run(verb, context, save)
    }

    fn save(&self, verb: Verb, write: WriteRequest, context: &Context) -> Result<()> {
        let target = &self.write.target;
        let words = Words::parse(&target.arguments)?;
        let printer = self.print.printer(context, None)?;
        let name = self.name_of(verb, &write, &words.names)?;
        // Before the file is read, which may be stdin.
        let parents = self.write.parents(verb, &write, context)?;
        let is_named = verb == Verb::Create && name.is_some();
        if self.file.is_none() && words.fields.is_empty() && !is_named {
            return Err(nothing_to_send(verb, target.resource));
        }
        let mut body = self.body(&write, &words.fields, &context.ui)?;
        let send = |place: Place, client: &AuthorizedClient| {
            resolve(&mut body, &words.fields, &place)?;
            let change = match verb {
                Verb::Create => Change::creating(&place, name, body)?,
                _ => Change::updating(&place, name, body)?,
            };
            self.send(verb, &change, &place, client, context)
        };
        let answer = self.write.at_place(verb, write, &parents, context, send)?;
        printer.print_answer(target.resource, answer.as_ref())
    }

    /// Returns the one name among the words.
    fn name_of<'a>(
        &self,
        verb: Verb,
        write: &WriteRequest,
        names: &[&'a Selector],
    ) -> Result<Option<&'a Selector>> {
        let resource = self.write.target.resource;
        let takes_name = match verb {
            Verb::Create => resource.added().is_some() || resource.name_field().is_some(),
            _ => write.argument().is_some(),
        };
        match names {
            [] if takes_name && verb == Verb::Update => Err(needs_item(verb, resource)),
            [] => Ok(None),
            [name] if takes_name => Ok(Some(*name)),
            [unexpected] | [_, unexpected, ..] => {
                let message = format!("unexpected argument `{}`", unexpected.text());
                Err(Error::usage(message).hint("fields are written as FIELD=VALUE"))
            }
        }
    }

    /// Returns the fields of the file, and over them those of the command line.
    fn body(&self, write: &WriteRequest, fields: &[Field], ui: &Ui) -> Result<Body> {
        self.require_one_reader(fields)?;
        let shape = shapes::body(write);
        let mut body = match &self.file {
            Some(path) => self.body_of_file(path, shape, ui)?,
            None => Body::empty(shape),
        };
        body.set_fields(fields)?;
        warn_of_secrets(&body.hide_secrets(ui.secrets()), ui);
        Ok(body)
    }

    fn body_of_file(&self, path: &str, shape: Option<Shape>, ui: &Ui) -> Result<Body> {
        let mut body = Body::read(path, shape)?;
        let dropped = body.drop_read_only(shapes::item(self.write.target.resource));
        note_dropped(&dropped, ui);
        Ok(body)
    }

    /// Fails when several arguments would read stdin.
    fn require_one_reader(&self, fields: &[Field]) -> Result<()> {
        let mut readers = Vec::new();
        if self.write.access.token.use_stdin() {
            readers.push("--pat-file".to_owned());
        }
        if self.file.as_deref() == Some(STDIN) {
            readers.push("--file".to_owned());
        }
        let fields = fields.iter().filter(|field| field.file() == Some(STDIN));
        readers.extend(fields.map(|field| format!("`{}`", escaped(field.typed()))));
        match readers.as_slice() {
            [one, other, ..] => {
                let message = format!("{one} and {other} cannot both read stdin");
                Err(Error::usage(message))
            }
            _ => Ok(()),
        }
    }

    /// Sends the request, or prints it; returns what Konnect answered.
    fn send(
        &self,
        verb: Verb,
        change: &Change,
        place: &Place,
        client: &AuthorizedClient,
        context: &Context,
    ) -> Result<Option<Found>> {
        let (resource, client) = (place.resource, &client.client);
        let request = change.request(place);
        if self.write.dry_run {
            print_request(client, &request, Some(&change.body.masked()), context)?;
            let foreseen = foresee(change.body.faults().into_iter());
            return match foreseen {
                Ok(()) => Ok(None),
                Err(error) => Err(change.explain(error, verb, resource)),
            };
        }
        let pending = self.pending(verb, &change.label(resource), context);
        let describe = |reason: &Reason| change.body.describe(reason);
        let sent = client.change(resource, &request, &describe);
        drop(pending);
        let found = sent.map_err(|error| change.explain(error, verb, resource))?;
        let found = change.complete(place, found);
        let is_text = context.format()? == Format::Text;
        if found
            .as_ref()
            .is_some_and(|found| !is_text || has_cells(resource, found))
        {
            return Ok(found);
        }
        let done = done(verb, resource);
        let label = change.label(resource);
        context.ui.note(&format!("{done} {label}"));
        Ok(None)
    }

    fn pending(&self, verb: Verb, label: &str, context: &Context) -> Pending {
        Pending::change(verb, &self.write.target, label, &self.write.access, context)
    }
}

/// Returns whether a table of an answer has more than empty cells: some answers repeat what was
/// sent.
fn has_cells(resource: &Resource, found: &Found) -> bool {
    let has_cell = |item: Item| {
        let mut columns = resource.columns.iter();
        columns.any(|column| column.json_of(&item).is_some())
    };
    found.items.iter().any(has_cell)
}

/// Returns what is said of a change when Konnect answers without the item.
fn done(verb: Verb, resource: &Resource) -> &'static str {
    match verb {
        Verb::Create if resource.added().is_some() => "added",
        Verb::Create => "created",
        _ => "updated",
    }
}

fn nothing_to_send(verb: Verb, resource: &Resource) -> Error {
    let added = match verb {
        Verb::Create if resource.name_field().is_some() => "add NAME, FIELD=VALUE, or --file PATH",
        _ => "add FIELD=VALUE, or --file PATH",
    };
    let (verb, name) = (verb.word(), resource.name);
    Error::usage(format!("`{verb} {name}` needs fields"))
        .hint(added)
        .hint(format!("run `kongctl {verb} {name} --help`"))
}
