//! `kongctl get`: reads resources and prints them.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use clap::Args;
use serde_json::Value;

use super::context::{AccessArgs, Context};
use super::profiles;
use super::target::Target;
use crate::catalogue::{Auth, PROFILES, Resource};
use crate::config::{Source, Sourced};
use crate::error::{Error, Result};
use crate::konnect::{Client, Found, Reader, Scope, login_command, takes_name};
use crate::output::{self, Chosen};
use crate::style::Format;
use crate::telemetry::{Categorized, ErrorCategory};

#[derive(Args)]
pub(crate) struct Get {
    #[command(flatten)]
    access: AccessArgs,
    /// Which fields a table shows, such as name,id,labels.env or ENV=.labels.env
    #[arg(long, global = true, value_name = "FIELDS", help_heading = "Konnect options")]
    columns: Option<String>,
    #[command(subcommand)]
    target: Target,
}

impl Get {
    /// The command's canonical words.
    pub(super) fn words(&self) -> String {
        format!("get {}", self.target.resource.name)
    }

    pub(super) fn run(&self, context: &Context) -> Result<()> {
        let resource = self.target.resource;
        context.begin(&self.words())?;
        let style = context.style()?;
        let columns = self.chosen(style.format)?;
        if std::ptr::eq(resource, &PROFILES) {
            return profiles::print(context, &self.access, style, &columns);
        }
        let client = context.client(&self.access, resource.auth)?;
        let reader = Reader { client: &client.value, page_size: context.page_size(&self.access)? };
        let found = self.read(&reader).map_err(|error| explained(error, resource, &client, context).while_doing(&self.action()))?;
        if let Some(announced) = found.shortfall {
            output::note(&format!("warning: server announced {announced} items, delivered {}", found.rows.len()));
        }
        match &self.target.file {
            Some(path) if style.format == Format::Text => self.write_image(path, &found),
            _ => output::print_rows(resource, &found.rows, &found.value, style, &columns),
        }
    }

    fn chosen(&self, format: Format) -> Result<Vec<Chosen>> {
        match &self.columns {
            None => Ok(Vec::new()),
            Some(_) if format != Format::Text => Err(Error::usage("--columns is for tables; json and yaml print every field")),
            Some(columns) => Chosen::list(columns),
        }
    }

    fn read(&self, reader: &Reader) -> Result<Found> {
        let Target { resource, argument, .. } = &self.target;
        let (scope, each) = self.scope(reader)?;
        let filters = self.filters(reader, &scope)?;
        let mut found = match (argument, each) {
            (Some(argument), Some(parent)) => reader.one_of_each(resource, parent, &scope, argument)?,
            (Some(argument), None) if filters.is_empty() => reader.one(resource, &scope, argument)?,
            (Some(argument), None) => reader.one_filtered(resource, &scope, argument, &filters)?,
            (None, Some(parent)) => reader.all_of_each(resource, parent, &scope, &filters)?,
            (None, None) => reader.all(resource, &scope, &filters)?,
        };
        self.target.keep(&mut found)?;
        Ok(found)
    }

    /// Writes the image that an answer holds, and says where.
    fn write_image(&self, path: &str, found: &Found) -> Result<()> {
        let data = found.value.pointer("/data").and_then(Value::as_str).and_then(|data| data.split_once(";base64,"));
        let image = data.and_then(|(_, data)| BASE64_STANDARD.decode(data.trim()).ok());
        let Some(image) = image else {
            return Err(Error::new(ErrorCategory::Server, format!("{}: the answer holds no image", self.action())));
        };
        std::fs::write(path, image)
            .map_err(|error| Error::config(format!("cannot write the image to `{path}`")).fact("cause", error.to_string()))?;
        output::print(&format!("{path}\n"))
    }

    /// Resolves the parents in their order; the second is one whose every row is to be asked.
    fn scope(&self, reader: &Reader) -> Result<(Scope, Option<&'static crate::catalogue::Parent>)> {
        let (mut scope, mut each) = (Scope::default(), None);
        for (parameter, parent) in self.target.resource.parents() {
            match self.target.given(parent) {
                Some(given) if takes_name(parameter) => scope.add(parent, given.text().to_owned()),
                Some(given) => {
                    let id = reader.id_of(parent, given, &scope)?;
                    scope.add(parent, id);
                }
                None if self.target.resource.fan_out == parent.key => each = Some(parent),
                None => {
                    let id = reader.usual_id(parent)?;
                    scope.add(parent, id);
                }
            }
        }
        Ok((scope, each))
    }

    /// The filters of the command line, and those that a parent's flag stands for.
    fn filters(&self, reader: &Reader, scope: &Scope) -> Result<Vec<(String, String)>> {
        let mut filters = self.target.filters.clone();
        for (query, parent) in self.target.resource.narrowing() {
            if let Some(given) = self.target.given(parent) {
                filters.push((query.to_owned(), reader.id_of(parent, given, scope)?));
            }
        }
        Ok(filters)
    }

    fn action(&self) -> String {
        let name = self.target.resource.name;
        match &self.target.argument {
            Some(argument) => format!("cannot get {name} `{}`", argument.text()),
            None if self.target.resource.shape == crate::catalogue::Shape::One => format!("cannot get {name}"),
            None => format!("cannot list {name}"),
        }
    }
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
        // A login that has ended says so itself.
        Source::Login if !error.hints().is_empty() => error,
        Source::Login => {
            error.hint(format!("the token of profile `{profile}` comes from its login; {} makes a new one", login_command(profile)))
        }
        source => error.hint(format!("the token of profile `{profile}` comes from {source}; is it expired, or of another region?")),
    };
    match resource.auth {
        Auth::Person => error.hint(format!("`{}` takes a person's token, not a system account's", resource.name)),
        Auth::Token | Auth::Nobody => error,
    }
}
