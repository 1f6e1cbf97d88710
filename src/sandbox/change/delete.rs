//! Deletes an item or an object.

use serde_json::Value;

use super::Change;
use crate::sandbox::items::string_at;
use crate::sandbox::response::SandboxResponse;
use crate::sandbox::route::Target;
use crate::sandbox::store::Store;
use crate::sandbox::tree::ids_from;

/// Deletes the item or the object of a path; `None` if it does not exist.
pub(super) fn delete(change: &Change, store: &mut Store) -> Option<SandboxResponse> {
    let place = change.place;
    if change.route.target == Target::Object {
        store.object(place)?;
        store.set_object(place, Value::Null);
        return Some(done(change));
    }
    let mut items = store.all_items(place);
    let index = change.position(&items)?;
    let Some(id) = string_at(&items[index], "/id") else {
        items.remove(index);
        store.set_all_items(place, items);
        return Some(done(change));
    };
    let gone = ids_from(&items, &id);
    items.retain(|item| string_at(item, "/id").is_none_or(|id| !gone.contains(&id)));
    store.set_all_items(place, items);
    store.forget_below(&format!("{}/{id}", place.key));
    Some(done(change))
}

fn done(change: &Change) -> SandboxResponse {
    SandboxResponse::done(change.operation.status(), Value::Null)
}
