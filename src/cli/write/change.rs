//! A change: what is sent to create or update an item, and what is said when that fails.

use serde_json::{Value, json};

use super::body::Body;
use super::place::Place;
use crate::cli::get::usage_line::needs_item;
use crate::cli::verb::Verb;
use crate::error::{Error, ErrorKind, Result};
use crate::item::Item;
use crate::konnect::shapes;
use crate::konnect::{Found, Request, Selector, parsed_item};
use crate::resources::{Resource, WriteMethod};
use crate::schema::{sends_all_labels, writable};

/// What is sent, and to what.
pub(super) struct Change {
    /// What messages call the item.
    item: Option<String>,
    argument: Option<String>,
    pub(super) body: Body,
}

impl Change {
    /// Returns the change that makes a new item, or adds one.
    pub(super) fn creating(place: &Place, name: Option<&Selector>, mut body: Body) -> Result<Self> {
        let resource = place.resource;
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
            return Err(needs_item(Verb::Create, resource));
        }
        Ok(Self {
            item: name.map(|name| name.text().to_owned()),
            argument,
            body,
        })
    }

    /// Returns the change of an item. PUT replaces the item, so that its fields are sent as well.
    pub(super) fn updating(place: &Place, name: Option<&Selector>, mut body: Body) -> Result<Self> {
        let replaces = place.write.method == WriteMethod::Put && !body.is_list();
        let found = match name {
            Some(name) if replaces => Some(place.item(name)?),
            Some(name) => Some(place.listed(name)?),
            None if replaces => Some(place.object()?),
            None => None,
        };
        let item = found.as_ref().and_then(|found| found.items.iter().next());
        if let Some(item) = item.as_ref().filter(|_| replaces) {
            body.lay_over(sent_back(item, place)?, shapes::body(&place.write));
        } else if let Some(item) = &item {
            keep_labels(&mut body, item, place)?;
        }
        let key = item.and_then(|item| place.resource.key_of(&item));
        Ok(Self {
            item: name.map(|name| name.text().to_owned()),
            argument: name.map(|name| key.unwrap_or_else(|| name.text().to_owned())),
            body,
        })
    }

    pub(super) fn request(&self, place: &Place) -> Request {
        Request::change(
            place.resource,
            &place.write,
            &place.parents,
            self.argument.as_deref(),
            &[],
            Some(self.body.value()),
        )
    }

    /// Adds to what Konnect answered what is known of the item.
    pub(super) fn complete(&self, place: &Place, found: Option<Found>) -> Option<Found> {
        let mut found = found?;
        place.complete(&mut found, self.argument.as_deref());
        Some(found)
    }

    /// Adds to an error what failed, and what may be wrong with the fields.
    pub(super) fn explain(&self, error: Error, verb: Verb, resource: &Resource) -> Error {
        let verb = verb.word();
        let mut error = error.context(&format!("cannot {verb} {}", self.label(resource)));
        if error.kind() == ErrorKind::Server {
            for hint in self.body.hints(resource.name) {
                error = error.hint(hint);
            }
        }
        error
    }

    /// Returns what messages call the item: its noun, and its name if it was given.
    pub(super) fn label(&self, resource: &Resource) -> String {
        match &self.item {
            Some(item) => format!("{} `{item}`", resource.noun()),
            None => resource.noun().to_owned(),
        }
    }
}

/// Adds the labels that an item has to those that change, where a request has all of them.
fn keep_labels(body: &mut Body, item: &Item, place: &Place) -> Result<()> {
    let shape = shapes::body(&place.write);
    if body.value().get("labels").is_some() && shape.is_some_and(sends_all_labels) {
        let item = parsed_item(item.json())?;
        body.lay_over(json!({ "labels": item.get("labels") }), shape);
    }
    Ok(())
}

/// Returns what a request that replaces an item has of it.
fn sent_back(item: &Item, place: &Place) -> Result<Value> {
    let item = parsed_item(item.json())?;
    Ok(match shapes::body(&place.write) {
        Some(shape) => writable(&item, shape, shapes::item(place.resource)),
        None => item,
    })
}
