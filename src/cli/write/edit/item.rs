//! The item that is edited: where it is, and what it was when it was read.

use serde_json::Value;

use super::changes::{Change, apply, merge_patch};
use super::opened::Opened;
use super::subject::Subject;
use crate::cli::get::args::Target;
use crate::cli::write::place::{Place, label_of};
use crate::error::{Error, Result};
use crate::konnect::shapes;
use crate::konnect::{Found, Request, Selector, parsed_item};
use crate::resources::WriteMethod;
use crate::shell::quoted;

/// An item that is edited.
pub(super) struct EditedItem<'a> {
    pub(super) place: Place<'a>,
    /// What names the item; `None` where there is one object only.
    key: Option<String>,
    /// How people call the item: "API `orders` (ID)".
    pub(super) label: String,
    pub(super) opened: Opened,
}

impl<'a> EditedItem<'a> {
    pub(super) fn read(place: Place<'a>, selector: Option<&Selector>) -> Result<Self> {
        let (key, found) = read(&place, selector)?;
        let item = value_in(&found)?;
        let label = label(&place, &found, selector, key.as_deref());
        let subject = subject_of(&place, &item)?;
        let opened = Opened::new(item, subject, &label)?;
        Ok(Self {
            place,
            key,
            label,
            opened,
        })
    }

    /// Reads what the item is now.
    pub(super) fn read_again(&self) -> Result<(Value, Subject)> {
        let selector = self.key.clone().map(Selector::Id);
        let (_, found) = read(&self.place, selector.as_ref())?;
        let item = value_in(&found)?;
        let subject = subject_of(&self.place, &item)?;
        Ok((item, subject))
    }

    /// Returns the body of the request: what was changed to `fields`, or where the request replaces
    /// the item, what that is `now` with the changes in it.
    pub(super) fn body(&self, changes: &[Change], fields: &Value, now: Subject) -> Value {
        match self.place.write.method {
            WriteMethod::Put => {
                let mut whole = now.whole;
                apply(changes, &mut whole);
                whole
            }
            _ => merge_patch(changes, fields, self.opened.subject.shape()),
        }
    }

    /// Returns the request that updates the item.
    pub(super) fn request(&self, body: &Value) -> Request {
        let Place {
            resource,
            write,
            parents,
            ..
        } = &self.place;
        Request::change(
            resource,
            write,
            parents,
            self.key.as_deref(),
            &[],
            Some(body),
        )
    }

    /// Adds to what Konnect answered what is known of the item.
    pub(super) fn complete(&self, found: &mut Found) {
        self.place.complete(found, self.key.as_deref());
    }

    /// Returns the command that updates the item with what a file has.
    pub(super) fn update_command(&self, target: &Target, file: &str) -> String {
        let name = self.place.resource.name;
        let key = self.key.as_deref().map(|key| format!(" {}", quoted(key)));
        let parents = target.given_parents(&format!("get {name}"));
        let flags = parents
            .into_iter()
            .map(|(flag, value)| format!(" --{flag} {}", quoted(&value)));
        format!(
            "kongctl update {name}{}{} --file {file}",
            key.unwrap_or_default(),
            flags.collect::<String>(),
        )
    }
}

/// Reads an item, and returns it with what the path takes for it. By its own path: a list has less
/// of some items.
fn read(place: &Place, selector: Option<&Selector>) -> Result<(Option<String>, Found)> {
    let Some(selector) = selector else {
        return Ok((None, place.object()?));
    };
    let found = place.listed(selector)?;
    let item = found.items.iter().next();
    let key = item.and_then(|item| place.resource.key_of(&item));
    let key = key.unwrap_or_else(|| selector.text().to_owned());
    if key == selector.text() {
        return Ok((Some(key), found));
    }
    let found = place.item(&Selector::Id(key.clone()))?;
    Ok((Some(key), found))
}

fn label(place: &Place, found: &Found, selector: Option<&Selector>, key: Option<&str>) -> String {
    let noun = place.resource.noun();
    match key {
        Some(key) => {
            let item = found.items.iter().next();
            let typed = selector.map_or(key, Selector::text);
            let label = label_of(place.resource, item.as_ref(), typed, key);
            format!("{noun} {label}")
        }
        None => noun.to_owned(),
    }
}

fn value_in(found: &Found) -> Result<Value> {
    parsed_item(found.document_text().unwrap_or_default())
}

/// Divides an item by what the request that updates it takes.
fn subject_of(place: &Place, item: &Value) -> Result<Subject> {
    let resource = place.resource;
    let request = shapes::body(&place.write)
        .ok_or_else(|| Error::internal(format!("no facts about {}", resource.name)))?;
    Ok(Subject::new(item, request, shapes::item(resource)))
}
