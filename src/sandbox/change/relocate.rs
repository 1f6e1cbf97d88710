//! Moves an item among others: a page below another one, a policy to another place in its chain.

use serde_json::Value;

use super::create::check_parent;
use super::delete::done;
use super::request::Change;
use crate::sandbox::body::insert;
use crate::sandbox::response::SandboxResponse;
use crate::sandbox::store::Store;
use crate::sandbox::tree::{ABOVE, above};

/// Moves the item of a path; `None` if it does not exist.
pub(super) fn relocate(change: &Change, store: &mut Store) -> Option<SandboxResponse> {
    let list = store.list(change.place);
    let rank = change.find(list)?;
    let mut item = list.get(rank)?.clone();
    for field in ABOVE {
        if let Some(parent) = change.body.pointer(field) {
            insert(&mut item, field, parent.clone());
        }
    }
    if let Err(refusal) = check_parent(&item, list) {
        return Some(refusal);
    }
    let list = store.list_mut(change.place);
    list.remove(rank);
    let mut items = list.take();
    let at = position(&items, &item, change.body.get("index"));
    items.insert(at, item);
    *list = items.into();
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
