//! Deletes an item or an object.

use serde_json::Value;

use super::dependents;
use super::request::{Change, Refusal};
use crate::sandbox::items::string_at;
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
    let items = store.all_items(change.place);
    let index = change.position(&items)?;
    Some(match delete_item(change, items, index, store) {
        Ok(()) => done(change),
        Err(refusal) => refusal,
    })
}

fn delete_item(
    change: &Change,
    mut items: Vec<Value>,
    index: usize,
    store: &mut Store,
) -> Result<(), Refusal> {
    dependents::check(change, &items[index], store)?;
    let item = items.remove(index);
    if let Some(id) = string_at(&item, "/id") {
        let below = ids_from(&items, &id);
        items.retain(|item| string_at(item, "/id").is_none_or(|id| !below.contains(&id)));
        store.forget_below(&format!("{}/{id}", change.place.key));
    }
    store.set_all_items(change.place, items);
    dependents::delete_with(change, &item, store);
    Ok(())
}

/// Creates the response to a change that returns nothing.
pub(super) fn done(change: &Change) -> SandboxResponse {
    SandboxResponse::done(change.operation.status(), Value::Null)
}
