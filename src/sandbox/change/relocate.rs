//! Moves an item among others: a page below another one, a policy to another place in its chain.

use serde_json::Value;

use super::delete::done;
use super::request::Change;
use crate::sandbox::body::insert;
use crate::sandbox::items::string_at;
use crate::sandbox::response::SandboxResponse;
use crate::sandbox::store::Store;
use crate::sandbox::tree::{ABOVE, above, ids_from};

/// Moves the item of a path; `None` if it does not exist.
pub(super) fn relocate(change: &Change, store: &mut Store) -> Option<SandboxResponse> {
    let mut items = store.all_items(change.place);
    let index = change.position(&items)?;
    let id = string_at(&items[index], "/id")?;
    let below = ids_from(&items, &id);
    let mut item = items.remove(index);
    for field in ABOVE {
        let Some(parent) = change.body.pointer(field) else {
            continue;
        };
        if parent
            .as_str()
            .is_some_and(|parent| below.iter().any(|id| id == parent))
        {
            let detail = "An item cannot be below itself";
            return Some(SandboxResponse::problem(400, detail));
        }
        insert(&mut item, field, parent.clone());
    }
    let at = position(&items, &item, change.body.get("index"));
    items.insert(at, item);
    store.set_all_items(change.place, items);
    Some(done(change))
}

/// Returns where in a list an item becomes the one with this index among those beside it.
fn position(items: &[Value], item: &Value, index: Option<&Value>) -> usize {
    let index = index
        .and_then(Value::as_u64)
        .and_then(|index| usize::try_from(index).ok());
    let parent = above(item);
    let mut beside = items
        .iter()
        .enumerate()
        .filter(|(_, other)| above(other) == parent)
        .map(|(at, _)| at);
    let next = index.and_then(|index| beside.nth(index));
    next.unwrap_or(items.len())
}
