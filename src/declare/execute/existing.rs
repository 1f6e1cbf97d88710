//! Finds the object that a change is about among those that Konnect has.

use std::sync::Arc;

use serde_json::Value;

use super::target::{Target, parent_field};
use crate::declare::kinds::definition::{Identity, Kind};
use crate::declare::labels;
use crate::declare::placeholder::REF;
use crate::declare::plan::index::{normalized, text_at};
use crate::declare::plan::state::Found;
use crate::pointer;

/// Returns the object that a change creates, if it is there; `fields` are those of the change.
///
/// Of kinds whose names may repeat, what another namespace manages is another object.
pub(super) fn existing<'a>(
    target: &Target<'_>,
    fields: &Value,
    found: impl IntoIterator<Item = &'a Arc<Found>>,
) -> Option<Arc<Found>> {
    let identity = identity(target, fields)?;
    let kind = target.facts.kind;
    let found = found.into_iter().filter(|found| {
        let mut identity = identity.iter();
        identity.all(|(field, text)| is_named(kind, found, field, text))
    });
    let (own, others): (Vec<_>, Vec<_>) =
        found.partition(|found| is_of_namespace(target, &found.value));
    let other = others.first().filter(|_| !kind.may_repeat);
    own.first().or(other).map(|found| Arc::clone(found))
}

/// Returns whether an object is managed by the namespace of a change. What has no labels is.
pub(super) fn is_of_namespace(target: &Target<'_>, found: &Value) -> bool {
    !target.facts.kind.is_managed || labels::is_of(found, &target.change.namespace)
}

/// Returns the fields and texts that no other object below the same parent has; `None` when one of
/// them is not known.
fn identity(target: &Target<'_>, fields: &Value) -> Option<Vec<(&'static str, String)>> {
    let kind = target.facts.kind;
    let mut told_apart_by = kind.told_apart_by.into_iter();
    let told_apart_by = told_apart_by.find(|name| fields.get(name).is_some());
    let names: Vec<&'static str> = match kind.identity {
        Identity::Only => return Some(Vec::new()),
        Identity::Fields(names) => names.iter().copied().chain(told_apart_by).collect(),
        Identity::PathOf(name) => [name].into_iter().chain(kind.tree_field()).collect(),
    };
    let mut identity = Vec::new();
    for name in names {
        let text = match fields.pointer(&pointer::from_dotted(name)) {
            Some(Value::String(text)) => Some(text.clone()),
            Some(Value::Null) => Some(String::new()),
            Some(other) => Some(other.to_string()),
            None => known_elsewhere(target, name),
        };
        let text = text.filter(|text| !text.starts_with(REF))?;
        identity.push((kind.listed_as(name), text));
    }
    Some(identity)
}

/// Returns the text of a field that is not in the body: the path has it.
fn known_elsewhere(target: &Target<'_>, name: &str) -> Option<String> {
    let kind = target.facts.kind;
    if let Some(id) = target.referred(name).ok()? {
        return Some(id);
    }
    if parent_field(kind).as_deref() == Some(name) {
        return target.above().ok()?.pop();
    }
    // What is below nothing is at the top of its tree.
    (kind.tree_field() == Some(name)).then(String::new)
}

fn is_named(kind: &Kind, found: &Found, field: &str, wanted: &str) -> bool {
    match (kind.identity, found.value.get(field)) {
        (Identity::PathOf(_), None | Some(Value::Null)) => wanted.is_empty(),
        (Identity::PathOf(name), Some(Value::String(slug))) if name == field => {
            slug.trim_matches('/') == wanted.trim_matches('/')
        }
        _ => text_at(kind, found, field) == Some(normalized(kind, field, wanted)),
    }
}
