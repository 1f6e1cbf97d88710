//! `kongctl create` and `kongctl update`.

use clap::Args;
use serde_json::Value;

use super::body::Body;
use super::place::{Place, key_of, write_request};
use super::preview::print_request;
use super::words::Words;
use crate::cli::access::{AccessArgs, AuthorizedClient, SAMPLE};
use crate::cli::context::Context;
use crate::cli::field::Field;
use crate::cli::get::args::Target;
use crate::cli::get::command::with_token_hints;
use crate::cli::get::usage_line::argument_label;
use crate::cli::hints::with_flags;
use crate::cli::input::STDIN;
use crate::cli::print::PrintArgs;
use crate::cli::shapes;
use crate::cli::telemetry::program;
use crate::cli::telemetry::reporting::CommandPath;
use crate::cli::verb::Verb;
use crate::error::{Error, Result};
use crate::item::Item;
use crate::konnect::{Found, Reason, Request, Selector};
use crate::output::{Ui, escaped};
use crate::resources::{Resource, WriteMethod, WriteRequest};
use crate::schema::{Shape, writable};

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
    /// Print the request instead of sending it
    #[arg(long, global = true, help_heading = "Konnect options")]
    dry_run: bool,
    #[command(flatten)]
    pub(in crate::cli) access: AccessArgs,
    #[command(flatten)]
    print: PrintArgs,
    #[command(subcommand)]
    pub(in crate::cli) target: Target,
}

/// What is sent, and to what.
struct Change {
    /// What the error of a request that fails calls the item.
    item: Option<String>,
    argument: Option<String>,
    body: Body,
}

impl Save {
    /// Returns the canonical path of the command; `None` for a resource that cannot be changed so.
    pub(in crate::cli) fn path(&self, verb: Verb) -> Option<CommandPath> {
        program::of_resource(verb, self.target.resource)
    }

    pub(in crate::cli) fn run(&self, verb: Verb, context: &Context) -> Result<()> {
        let outcome = self.run_alone(verb, context);
        outcome.map_err(|error| with_flags(error, |words| self.target.given_parents(words)))
    }

    fn run_alone(&self, verb: Verb, context: &Context) -> Result<()> {
        let resource = self.target.resource;
        if let Some(path) = self.path(verb) {
            context.start_command(path)?;
        }
        let write = write_request(verb, resource)?;
        let words = Words::parse(&self.target.arguments)?;
        let printer = self.print.printer(context, None)?;
        let name = self.name_of(verb, &words.names)?;
        // Before the file is read, which may be stdin.
        self.target
            .parents_of_request(verb, &write, context.config())?;
        let is_named = verb == Verb::Create && name.is_some();
        if self.file.is_none() && words.fields.is_empty() && !is_named {
            return Err(nothing_to_send(verb, resource));
        }
        let body = self.body(&write, &words.fields, context)?;
        let client = self.access.client(context, resource.auth, SAMPLE)?;
        let sent = self.send(verb, name, body, &client, context);
        let found = sent.map_err(|error| with_token_hints(error, resource, &client, context))?;
        match found {
            Some(found) => printer.print_items(resource, &found),
            None => Ok(()),
        }
    }

    /// Returns the one name among the words.
    fn name_of<'a>(&self, verb: Verb, names: &[&'a Selector]) -> Result<Option<&'a Selector>> {
        let resource = self.target.resource;
        let name = match names {
            [] => None,
            [name] => Some(*name),
            [_, second, ..] => {
                let message = format!("unexpected argument `{}`", second.text());
                return Err(Error::usage(message).hint("fields are written as FIELD=VALUE"));
            }
        };
        let takes_name = match verb {
            Verb::Create => resource.added().is_some() || resource.name_field().is_some(),
            _ => write_request(verb, resource)?.argument().is_some(),
        };
        match (name, takes_name) {
            (Some(name), false) => {
                let message = format!("unexpected argument `{}`", name.text());
                Err(Error::usage(message).hint("fields are written as FIELD=VALUE"))
            }
            (None, true) if verb == Verb::Update => Err(needs_name(verb, resource)),
            (name, _) => Ok(name),
        }
    }

    /// Returns the fields of the file, and over them those of the command line.
    fn body(&self, write: &WriteRequest, fields: &[Field], context: &Context) -> Result<Body> {
        self.require_one_reader(fields)?;
        let shape = shapes::body(write);
        let mut body = match &self.file {
            Some(path) => self.body_of_file(path, shape, context)?,
            None => Body::empty(),
        };
        body.set_fields(fields, shape)?;
        Ok(body)
    }

    fn body_of_file(&self, path: &str, shape: Option<Shape>, context: &Context) -> Result<Body> {
        let mut body = Body::read(path)?;
        if let Some(shape) = shape {
            let dropped = body.drop_read_only(shape, shapes::item(self.target.resource));
            note_dropped(&dropped, &context.ui);
        }
        Ok(body)
    }

    /// Fails when several arguments would read stdin.
    fn require_one_reader(&self, fields: &[Field]) -> Result<()> {
        let token = self
            .access
            .token
            .use_stdin()
            .then(|| "--pat-file".to_owned());
        let file = self.file.as_deref().filter(|path| *path == STDIN);
        let fields = fields.iter().filter(|field| field.file() == Some(STDIN));
        let readers = token
            .into_iter()
            .chain(file.map(|_| "--file".to_owned()))
            .chain(fields.map(|field| format!("`{}`", escaped(field.typed()))));
        match readers.collect::<Vec<_>>().as_slice() {
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
        name: Option<&Selector>,
        body: Body,
        client: &AuthorizedClient,
        context: &Context,
    ) -> Result<Option<Found>> {
        let resource = self.target.resource;
        let place = Place::find(verb, &self.target, client, context)?;
        let change = match verb {
            Verb::Create => created(&place, name, body)?,
            _ => updated(&place, name, body)?,
        };
        let request = Request::change(
            resource,
            &place.write,
            &place.parents,
            change.argument.as_deref(),
            &[],
            Some(change.body.value()),
        );
        if self.dry_run {
            print_request(&client.client, &request, Some(change.body.value()), context)?;
            return Ok(None);
        }
        let describe = |reason: &Reason| change.body.describe(reason);
        let sent = client.client.change(resource, &request, &describe);
        sent.map_err(|error| {
            let noun = resource.noun();
            error.context(&match change.item {
                Some(item) => format!("cannot {} {noun} `{item}`", verb.word()),
                None => format!("cannot {} {noun}", verb.word()),
            })
        })
    }
}

/// Returns the change that makes a new item, or adds one.
fn created(place: &Place, name: Option<&Selector>, mut body: Body) -> Result<Change> {
    let resource = place.resource;
    let item = name.map(|name| name.text().to_owned());
    let mut argument = None;
    if let Some(name) = name {
        match (resource.added(), place.added_id(name)?) {
            (Some(added), Some(id)) => match added.field {
                Some(field) => body.set(field, name.text(), id)?,
                None => argument = Some(id),
            },
            _ => {
                if let Some(field) = resource.name_field() {
                    body.set(field, name.text(), name.text().to_owned())?;
                }
            }
        }
    }
    if place.write.argument().is_some() && argument.is_none() {
        return Err(needs_name(Verb::Create, resource));
    }
    Ok(Change {
        item,
        argument,
        body,
    })
}

/// Returns the change of an item. PUT replaces the item, so that its fields are sent as well.
fn updated(place: &Place, name: Option<&Selector>, mut body: Body) -> Result<Change> {
    let resource = place.resource;
    let found = match name {
        Some(name) => place.item(name)?,
        None if place.write.method == WriteMethod::Put => place.object()?,
        None => {
            return Ok(Change {
                item: None,
                argument: None,
                body,
            });
        }
    };
    let item = found.items.iter().next();
    let argument = match (name, &item) {
        (Some(name), Some(item)) => {
            Some(key_of(resource, item).unwrap_or_else(|| name.text().to_owned()))
        }
        _ => None,
    };
    if let (WriteMethod::Put, Some(item)) = (place.write.method, &item) {
        body.lay_over(sent_back(item, place)?);
    }
    Ok(Change {
        item: name.map(|name| name.text().to_owned()),
        argument,
        body,
    })
}

/// Returns what a request that replaces an item has of it.
fn sent_back(item: &Item, place: &Place) -> Result<Value> {
    let item: Value = serde_json::from_str(item.json())
        .map_err(|error| Error::internal("an item that was read is no JSON").cause(error))?;
    Ok(match shapes::body(&place.write) {
        Some(shape) => writable(&item, shape, shapes::item(place.resource)),
        None => item,
    })
}

fn note_dropped(fields: &[String], ui: &Ui) {
    let names: Vec<_> = fields.iter().map(|field| escaped(field)).collect();
    match names.as_slice() {
        [] => {}
        [name] => ui.note(&format!("{name} is set by Konnect; not sent")),
        names => ui.note(&format!(
            "{} are set by Konnect; not sent",
            names.join(", ")
        )),
    }
}

fn nothing_to_send(verb: Verb, resource: &Resource) -> Error {
    let (verb, name) = (verb.word(), resource.name);
    Error::usage(format!("`{verb} {name}` needs fields"))
        .hint("add FIELD=VALUE, or --file PATH")
        .hint(format!("run `kongctl {verb} {name} --help`"))
}

fn needs_name(verb: Verb, resource: &Resource) -> Error {
    let label = argument_label(resource).unwrap_or("NAME|ID");
    let name = resource.name;
    let what = match label {
        "ID" => "an ID",
        "NAME" => "a name",
        _ => "a name or an ID",
    };
    Error::usage(format!("`{} {name}` needs {what}", verb.word()))
        .hint(format!("run `kongctl get {name}` to list them"))
}
