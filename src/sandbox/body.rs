//! Builds response bodies by JSON pointers.

use serde_json::{Map, Value};

use crate::pointer;

/// Returns a body with `value` at `pointer`, which is the value itself if the pointer is empty.
pub(super) fn wrapped(pointer: &str, value: Value) -> Value {
    if pointer.is_empty() {
        return value;
    }
    let mut body = Value::Object(Map::new());
    insert(&mut body, pointer, value);
    body
}

/// Inserts `value` at `pointer`, creating the objects above it. Does nothing below an array.
pub(super) fn insert(body: &mut Value, pointer: &str, value: Value) {
    let mut place = body;
    for step in pointer::steps(pointer) {
        let Some(members) = place.as_object_mut() else {
            return;
        };
        place = members
            .entry(step)
            .or_insert_with(|| Value::Object(Map::new()));
    }
    *place = value;
}

/// Removes the member at a pointer, at any depth.
pub(super) fn remove_at(body: &mut Value, pointer: &str) {
    let Some((above, name)) = pointer.rsplit_once('/') else {
        return;
    };
    if let Some(Value::Object(members)) = body.pointer_mut(above) {
        members.shift_remove(name);
    }
}

/// Removes the member `/name` of an item.
pub(super) fn remove(item: &mut Value, pointer: &str) {
    if let (Some(members), Some(name)) = (item.as_object_mut(), pointer.strip_prefix('/')) {
        members.shift_remove(name);
    }
}
