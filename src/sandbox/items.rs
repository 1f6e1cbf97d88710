//! The items of lists: the sample data, and values within items.

use serde_json::Value;

use crate::pointer::remove;
use crate::resources::{Column, Id, Resource};

/// Returns the items of the sample data, each followed by the items below it.
pub(super) fn sampled(resource: &Resource) -> Vec<Value> {
    let items = serde_json::from_str(resource.sample()).unwrap_or_default();
    match resource.tree {
        Some(children) => depth_first(items, children),
        None => items,
    }
}

fn depth_first(mut open: Vec<Value>, children: &str) -> Vec<Value> {
    let mut sorted = Vec::new();
    open.reverse();
    while let Some(mut item) = open.pop() {
        if let Some(Value::Array(below)) = item.pointer_mut(children).map(Value::take) {
            open.extend(below.into_iter().rev());
        }
        remove(&mut item, children);
        sorted.push(item);
    }
    sorted
}

/// Returns whether an item has this ID, or this name where a path takes names or items have no IDs.
pub(super) fn is_called(item: &Value, resource: &'static Resource, argument: &str) -> bool {
    match string_at(item, "/id") {
        Some(id) if resource.id == Id::Uuid => id.eq_ignore_ascii_case(argument),
        _ => is_known_as(item, resource, argument),
    }
}

/// Returns whether an item has this ID or name.
fn is_known_as(item: &Value, resource: &'static Resource, text: &str) -> bool {
    key_fields(resource)
        .filter_map(|field| string_at(item, field))
        .any(|key| key.eq_ignore_ascii_case(text))
}

/// Returns the fields that identify an item: its ID, those of the lookups, or else its first
/// column.
pub(super) fn key_fields(resource: &'static Resource) -> impl Iterator<Item = &'static str> {
    let first_column = resource.columns.first().into_iter();
    let columns = first_column.flat_map(Column::pointers);
    resource.key_pointers().chain(columns)
}

/// Returns the ID of an item, or what else names it in a path.
pub(super) fn key_of(resource: &'static Resource, item: &Value) -> Option<String> {
    key_fields(resource).find_map(|field| string_at(item, field))
}

/// Returns the texts at a pointer: a scalar value, or those of a list.
pub(super) fn texts_at(item: &Value, pointer: &str) -> Vec<String> {
    match item.pointer(pointer) {
        Some(Value::Array(elements)) => elements
            .iter()
            .filter_map(|element| string_at(element, ""))
            .collect(),
        Some(value) => string_at(value, "").into_iter().collect(),
        None => Vec::new(),
    }
}

/// Returns a scalar value as a string; `None` for null, arrays and objects.
pub(super) fn string_at(item: &Value, pointer: &str) -> Option<String> {
    match item.pointer(pointer)? {
        Value::String(string) => Some(string.clone()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
        scalar => Some(scalar.to_string()),
    }
}
