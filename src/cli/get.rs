//! `kongctl get`: reads resources and prints them.

use clap::Args;
use serde_json::Value;

use super::context::{AccessArgs, Context};
use super::target::Target;
use crate::catalogue::{Auth, Resource, Shape};
use crate::config::{Source, Sourced};
use crate::error::{Error, Result};
use crate::konnect::{Client, encoded};
use crate::output::{self, Rows};
use crate::telemetry::{Categorized, ErrorCategory};

#[derive(Args)]
pub(crate) struct Get {
    #[command(flatten)]
    access: AccessArgs,
    #[command(subcommand)]
    target: Target,
}

impl Get {
    /// The command's canonical words.
    pub(super) fn words(&self) -> String {
        format!("get {}", self.target.resource.name)
    }

    pub(super) fn run(&self, context: &Context) -> Result<()> {
        let Target { resource, name } = &self.target;
        context.begin(&self.words())?;
        let style = context.style()?;
        let client = context.client(&self.access)?;
        let reading = Reading { resource, client: &client.value, page_size: context.page_size(&self.access)? };

        let outcome = match (resource.shape, name) {
            (Shape::One, _) => reading.one(resource.path).map(Found::One),
            (Shape::List, None) => reading.list(&[]).map(Found::Many),
            (Shape::List, Some(name)) if output::is_uuid(name) => reading.one(&path_of(resource, name)).map(Found::One),
            (Shape::List, Some(name)) => reading.named(name).map(Found::One),
        };
        let action = match name {
            Some(name) => format!("cannot get {} `{name}`", resource.name),
            None if resource.shape == Shape::One => format!("cannot get {}", resource.name),
            None => format!("cannot list {}", resource.name),
        };
        match outcome.map_err(|error| explained(error, resource, &client, context).while_doing(&action))? {
            Found::Many(rows) => output::print_rows(resource, rows, style),
            Found::One(row) => output::print_one(resource, &row, style),
        }
    }
}

enum Found {
    Many(Rows),
    One(Value),
}

/// Holds what reading one resource takes.
struct Reading<'a> {
    resource: &'static Resource,
    client: &'a Client,
    page_size: u32,
}

impl Reading<'_> {
    fn one(&self, path: &str) -> Result<Value> {
        let answer = self.client.get(self.resource.server, path, &[])?;
        let body = answer.json()?;
        if body.is_object() { Ok(body) } else { Err(answer.unreadable("the answer is no object")) }
    }

    /// Reads the list; says on stderr when less came than was announced.
    fn list(&self, filter: &[(&str, &str)]) -> Result<Rows> {
        let list = self.client.list(self.resource, self.page_size, filter)?;
        if let Some(announced) = list.shortfall() {
            output::note(&format!("warning: server announced {announced} items, delivered {}", list.rows.len()));
        }
        Ok(list.rows)
    }

    /// Finds the one of that name. The server's filter only narrows: a proxy may ignore it, so names are compared here.
    fn named(&self, name: &str) -> Result<Value> {
        let Some((at, query)) = self.resource.by() else {
            return Err(Error::usage("it has no names; give an id"));
        };
        let list = self.client.list(self.resource, self.page_size, &[(query, name)])?;
        let mut matches: Vec<Value> = list.rows.into_iter().filter(|row| row.pointer(at).and_then(Value::as_str) == Some(name)).collect();
        match (matches.len(), matches.pop()) {
            (1, Some(only)) => Ok(only),
            (_, None) => Err(Error::new(ErrorCategory::NotFound, "there is none of that name")
                .hint(format!("`kongctl get {}` lists those there are", self.resource.name))),
            (count, Some(last)) => {
                matches.push(last);
                let ids: Vec<&str> = matches.iter().filter_map(|row| row.get("id")?.as_str()).collect();
                Err(Error::usage(format!("{count} have that name"))
                    .fact("ids", ids.join(", "))
                    .hint("give one of the ids instead of the name"))
            }
        }
    }
}

/// The path of one row.
fn path_of(resource: &Resource, id: &str) -> String {
    let parameter = resource.get.find('{').and_then(|start| Some(start..start + resource.get[start..].find('}')? + 1));
    let mut path = resource.get.to_owned();
    if let Some(range) = parameter {
        path.replace_range(range, &encoded(id));
    }
    path
}

/// Adds what the user can do about a refusal.
fn explained(error: Error, resource: &Resource, client: &Sourced<Client>, context: &Context) -> Error {
    if error.category() != ErrorCategory::Auth {
        return error;
    }
    let profile = context.config().profile();
    let error = match &client.source {
        Source::Default => error,
        source if context.config().is_sandbox() => error.hint(format!("the sandbox takes its own token only, not the one from {source}")),
        source => error.hint(format!("the token of profile `{profile}` comes from {source}; is it expired, or of another region?")),
    };
    match resource.auth {
        Auth::Person => error.hint(format!("`{}` takes a person's token, not a system account's", resource.name)),
        Auth::Token => error,
    }
}
