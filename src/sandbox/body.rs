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
