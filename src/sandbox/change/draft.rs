//! An item as a change makes it: all that is known of it, before it is cut to what the API
//! document says of its list and of the answer.

use serde_json::{Map, Value};

use super::derived::{derive, relocate};
use super::references::describe;
use super::request::Change;
use crate::pointer::remove;
use crate::sandbox::body::{insert, wrapped};
use crate::sandbox::maker::Maker;
use crate::sandbox::response::SandboxResponse;
use crate::sandbox::shapes::{answered_item, field, item_shape, list_shape};
use crate::sandbox::store::Store;
use crate::schema::{Shape, add_defaults, marked, sends_all_labels};

/// Returns a new item: what a request says of it, with defaults, below the parents of its path.
pub(super) fn new(change: &Change, store: &mut Store) -> Value {
    let mut draft = with_defaults(change);
    complete(change, &mut draft, store);
    draft
}

/// Returns what an update makes of an item.
pub(super) fn updated(change: &Change, item: &Value, store: &mut Store) -> Value {
    let mut draft = match change.operation.request() {
        Some(shape) if change.operation.method() == "PUT" => unwritten(item, shape),
        _ => item.clone(),
    };
    let request = change.operation.request();
    if change.body.get("labels").is_some() && request.is_some_and(sends_all_labels) {
        remove(&mut draft, "/labels");
    }
    let body = match change.operation.method() {
        "PUT" => with_defaults(change),
        _ => change.body.clone(),
    };
    merge(&mut draft, body);
    complete(change, &mut draft, store);
    draft
}

fn with_defaults(change: &Change) -> Value {
    let mut body = change.body.clone();
    if let Some(shape) = change.operation.request() {
        add_defaults(&mut body, shape);
    }
    body
}

/// Adds what the parents of the path and other fields determine.
fn complete(change: &Change, draft: &mut Value, store: &mut Store) {
    for (bound, value) in &change.place.bounds {
        insert(draft, bound.pointer, value.clone().into());
    }
    describe(change, draft, store);
    relocate(draft, change.place.home);
    derive(draft, change.place.home);
}

/// Returns what is kept of an item: the fields that its own path and its list have.
pub(super) fn kept(change: &Change, draft: &Value, maker: &mut Maker) -> Value {
    let home = change.place.home;
    let shapes = [item_shape(home), list_shape(home)];
    let fits = shapes
        .into_iter()
        .flatten()
        .map(|shape| maker.fit(draft.clone(), shape));
    let mut kept = fits.reduce(united).unwrap_or_else(|| draft.clone());
    if let Some(shape) = item_shape(home) {
        hide_secrets(change, &mut kept, shape);
    }
    if let Some(children) = home.tree {
        remove(&mut kept, children);
    }
    kept
}

/// Returns the response to the change of an item, in the form that the API document gives it.
pub(super) fn answer(change: &Change, draft: Value, maker: &mut Maker) -> SandboxResponse {
    let status = change.operation.status();
    match answered_item(change.place.home, &change.operation) {
        Some((shape, pointer)) => {
            let mut answer = maker.fit(draft, shape);
            hide_secrets(change, &mut answer, shape);
            SandboxResponse::done(status, wrapped(pointer, answer))
        }
        None => SandboxResponse::done(status, Value::Null),
    }
}

/// Removes the secrets that a request has from an item of a shape: Konnect returns expressions, and
/// no plain text but that of core entities.
fn hide_secrets(change: &Change, item: &mut Value, shape: Shape) {
    if change.route.template.contains("/core-entities/") {
        return;
    }
    for secret in marked(item, shape, Shape::is_sensitive) {
        let sent = change.body.pointer(&secret).and_then(Value::as_str);
        if sent.is_some_and(|text| !text.starts_with("${")) {
            remove(item, &secret);
        }
    }
}

/// Returns the fields of both objects; of a field that both have, the value of the first.
fn united(one: Value, other: Value) -> Value {
    match (one, other) {
        (Value::Object(mut one), Value::Object(other)) => {
            for (name, value) in other {
                one.entry(name).or_insert(value);
            }
            Value::Object(one)
        }
        (one, _) => one,
    }
}

/// Lays `patch` over a value: objects are merged, and null removes a member (RFC 7396).
pub(super) fn merge(value: &mut Value, patch: Value) {
    let Value::Object(patch) = patch else {
        *value = patch;
        return;
    };
    if !value.is_object() {
        *value = Value::Object(Map::new());
    }
    let Some(members) = value.as_object_mut() else {
        return;
    };
    for (name, patch) in patch {
        if patch.is_null() {
            members.shift_remove(&name);
        } else {
            merge(members.entry(name).or_insert(Value::Null), patch);
        }
    }
}

/// Returns what stays of an item that is replaced: what it is known by, and the fields that a
/// request of this shape cannot set.
fn unwritten(item: &Value, shape: Shape) -> Value {
    let members = item.as_object().into_iter().flatten();
    members
        .filter(|(name, _)| {
            // A request may set these two of a core entity, which keeps them otherwise.
            let is_lasting = matches!(name.as_str(), "id" | "created_at");
            is_lasting || field(shape, name).is_none_or(Shape::is_read_only)
        })
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect::<Map<String, Value>>()
        .into()
}
