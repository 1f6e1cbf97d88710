//! Deletes an item or an object.

use serde_json::Value;

use super::dependents;
use super::request::Change;
use crate::sandbox::items::string_at;
use crate::sandbox::list::Rank;
use crate::sandbox::response::SandboxResponse;
use crate::sandbox::route::Target;
use crate::sandbox::store::Store;
use crate::sandbox::tree::ids_from;

/// Deletes the item or the object of a path; `None` if it does not exist.
pub(super) fn delete(change: &Change, store: &mut Store) -> Option<SandboxResponse> {
    if change.route.target == Target::Object {
        store.object(change.place)?;
        store.set_object(change.place, Value::Null);
        return Some(done(change));
    }
    let list = store.list(change.place);
    let rank = change.find(list)?;
    let item = list.get(rank)?.clone();
    if let Err(refusal) = dependents::check(change, &item, store) {
        return Some(refusal);
    }
    delete_item(change, rank, &item, store);
    Some(done(change))
}

/// Deletes an item with everything below it.
fn delete_item(change: &Change, rank: Rank, item: &Value, store: &mut Store) {
    let list = store.list_mut(change.place);
    list.remove(rank);
    if let Some(id) = string_at(item, "/id") {
        for below in ids_from(list, &id) {
            for rank in list.with("/id", &below) {
                list.remove(rank);
            }
        }
        store.forget_below(&format!("{}/{id}", change.place.key));
    }
    dependents::delete_with(change, item, store);
}

/// Creates the response to a change that returns nothing.
pub(super) fn done(change: &Change) -> SandboxResponse {
    SandboxResponse::done(change.operation.status(), Value::Null)
}
