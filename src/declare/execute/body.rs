//! The body of a request: the fields of a change, as Konnect takes them.

use serde_json::{Map, Value, json};

use super::made::require_no_placeholder;
use super::target::{Target, parent_field};
use super::values::put;
use crate::declare::kinds::definition::{Count, Identity};
use crate::declare::labels::{NAMESPACE, PROTECTED};
use crate::declare::names::is_own_label;
use crate::declare::overlay::lay_over;
use crate::declare::plan::file::{Action, Protection};
use crate::declare::plan::update::{CURRENT_LABELS, LABELS};
use crate::error::Result;
use crate::pointer;
use crate::resources::{self, WriteMethod};

/// Returns the body of a change with these fields. `below` is what the body replaces: the writable
/// fields that the object has.
pub(super) fn body(
    target: &Target<'_>,
    method: WriteMethod,
    mut fields: Value,
    below: Option<Value>,
) -> Result<Value> {
    target.made.resolve(&mut fields)?;
    let kind = target.facts.kind;
    let mut members = match fields {
        Value::Object(members) => members,
        _ => Map::new(),
    };
    members.shift_remove(CURRENT_LABELS);
    if let (Count::Map, Identity::Fields(names)) = (kind.count, kind.identity) {
        // The path has them.
        members.retain(|name, _| !names.contains(&name.as_str()));
    }
    set_labels(target, &mut members, below.as_ref());
    wrap(target, &mut members)?;
    if let Some(added) = target.facts.writer.added()
        && let Some(field) = added.field
        && let Some(id) = target.id_of(added.item.resource)?
    {
        members.insert(field.to_owned(), Value::from(id));
    }
    let mut body = Value::Object(members);
    require_no_placeholder(&body)?;
    if method == WriteMethod::Put
        && let Some(mut below) = below
    {
        if body.get(LABELS).is_some() {
            pointer::remove(&mut below, "/labels");
        }
        if let Some(order) = kind.orders {
            order.arrange(&mut body, &below);
        }
        let shape = target.facts.body(resources::Change::Update);
        lay_over(&mut below, &body, shape.as_slice());
        body = below;
    }
    Ok(body)
}

/// Sets the labels that say who manages an object, beside those of users and those that it has.
fn set_labels(target: &Target<'_>, fields: &mut Map<String, Value>, below: Option<&Value>) {
    let (kind, change) = (target.facts.kind, target.change);
    let is_marked =
        change.action == Action::Create || change.changes_protection() || below.is_some();
    let has_labels = fields.contains_key(LABELS) || kind.is_managed && is_marked;
    if !has_labels {
        return;
    }
    let there = below.and_then(|below| below.get(LABELS)?.as_object());
    let mut labels = there.cloned().unwrap_or_default();
    if let Some(Value::Object(declared)) = fields.shift_remove(LABELS) {
        labels.retain(|key, _| is_own_label(key));
        labels.extend(declared);
    }
    if kind.is_managed {
        labels.extend(own_labels(&change.namespace, change.protection));
    }
    if target.facts.sends_all_labels() || change.action == Action::Create {
        labels.retain(|_, value| !value.is_null());
    }
    fields.insert(LABELS.to_owned(), labels.into());
}

/// Returns the labels that say who manages an object; null for one that is removed.
fn own_labels(namespace: &str, protection: Option<Protection>) -> Map<String, Value> {
    let mut labels = Map::new();
    if !namespace.is_empty() {
        labels.insert(NAMESPACE.to_owned(), Value::from(namespace));
    }
    match protection {
        Some(Protection::Is(true) | Protection::Changes { new: true, .. }) => {
            labels.insert(PROTECTED.to_owned(), Value::from("true"));
        }
        Some(Protection::Changes { new: false, .. }) => {
            labels.insert(PROTECTED.to_owned(), Value::Null);
        }
        Some(Protection::Is(false)) | None => {}
    }
    labels
}

/// Puts the field that requests have in a deeper place there. A list on the way to it has one
/// element, with all other fields and what finds it.
fn wrap(target: &Target<'_>, fields: &mut Map<String, Value>) -> Result<()> {
    let kind = target.facts.kind;
    let Some((field, place)) = kind.wraps else {
        return Ok(());
    };
    if let Some((list, _)) = place.split_once("/-/") {
        let mut element = std::mem::take(fields);
        if let Some(name) = parent_field(kind) {
            let id = target.above()?.pop().unwrap_or_default();
            element.insert(name, Value::from(id));
        }
        let mut whole = json!({});
        put(&mut whole, list, json!([element]));
        if let Value::Object(members) = whole {
            *fields = members;
        }
        return Ok(());
    }
    if let Some(value) = fields.shift_remove(field) {
        let mut whole = Value::Object(std::mem::take(fields));
        put(&mut whole, place, value);
        if let Value::Object(members) = whole {
            *fields = members;
        }
    }
    Ok(())
}
