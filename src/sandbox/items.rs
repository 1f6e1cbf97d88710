//! The items of the sample data.

use serde_json::Value;

use crate::resources::Resource;

/// Returns the items of a list resource, without those below them.
pub(super) fn items_of(resource: &Resource) -> Vec<Value> {
    serde_json::from_str(resource.sample).unwrap_or_default()
}

/// Returns the items of a list resource, each followed by the items below it.
pub(super) fn depth_first(resource: &Resource) -> Vec<Value> {
    let mut open = items_of(resource);
    let Some(children) = resource.tree else {
        return open;
    };
    let mut sorted = Vec::new();
    open.reverse();
    while let Some(item) = open.pop() {
        if let Some(Value::Array(below)) = item.pointer(children) {
            open.extend(below.iter().rev().cloned());
        }
        sorted.push(item);
    }
    sorted
}

/// Returns a scalar value as a string; `None` for null, arrays and objects.
pub(super) fn string_at(item: &Value, pointer: &str) -> Option<String> {
    match item.pointer(pointer)? {
        Value::String(string) => Some(string.clone()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
        scalar => Some(scalar.to_string()),
    }
}
