//! Items below others of their kind, such as the pages of a portal.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::body::insert;
use super::items::string_at;
use super::list::List;

/// The fields that have the ID of the item above.
pub(super) const ABOVE: [&str; 2] = ["/parent_page_id", "/parent_document_id"];

/// How many items can be one below the other: deeper JSON is more than parsers take.
const MAX_DEPTH: usize = 50;

/// Returns the ID of the item above an item.
pub(super) fn above(item: &Value) -> Option<String> {
    ABOVE.iter().find_map(|field| string_at(item, field))
}

/// Returns the items that have none of the others above them, each with those below it at
/// `children`.
pub(super) fn nested(items: &[Cow<Value>], children: &str) -> Vec<Value> {
    let mut by_parent: BTreeMap<String, Vec<&Value>> = BTreeMap::new();
    let ids: BTreeSet<String> = items.iter().filter_map(|it| string_at(it, "/id")).collect();
    for item in items {
        // A filter may have left out the item above.
        let parent = above(item)
            .filter(|id| ids.contains(id))
            .unwrap_or_default();
        by_parent.entry(parent).or_default().push(item);
    }
    below("", &mut by_parent, children)
}

fn below(id: &str, by_parent: &mut BTreeMap<String, Vec<&Value>>, children: &str) -> Vec<Value> {
    let mut found = Vec::new();
    for item in by_parent.remove(id).unwrap_or_default() {
        let mut item = item.clone();
        let id = string_at(&item, "/id").unwrap_or_default();
        let inner = below(&id, by_parent, children);
        insert(&mut item, children, inner.into());
        found.push(item);
    }
    found
}

/// Returns the IDs of an item and of all items below it.
pub(super) fn ids_from(list: &List, id: &str) -> Vec<String> {
    levels_from(list, id).concat()
}

/// Returns the ID of an item, those of the items below it, those of the items below these, …
fn levels_from(list: &List, id: &str) -> Vec<Vec<String>> {
    let mut levels = vec![vec![id.to_owned()]];
    while levels.len() <= MAX_DEPTH {
        let last = levels.last().into_iter().flatten();
        let next: Vec<String> = last.flat_map(|id| ids_below(list, id)).collect();
        if next.is_empty() {
            break;
        }
        levels.push(next);
    }
    levels
}

fn ids_below(list: &List, id: &str) -> Vec<String> {
    let ranks = ABOVE.iter().flat_map(|field| list.with(field, id));
    let items = ranks.filter_map(|rank| list.get(rank));
    items.filter_map(|item| string_at(item, "/id")).collect()
}

/// Returns why an item cannot be below another one; `None` if it can.
pub(super) fn why_not_below(list: &List, id: Option<&str>, parent: &str) -> Option<String> {
    let mut height = 1;
    if let Some(id) = id {
        let levels = levels_from(list, id);
        if levels.iter().flatten().any(|id| id == parent) {
            return Some("cannot be the item itself, or one below it".to_owned());
        }
        height = levels.len();
    }
    let mut depth = 0;
    let mut next = Some(parent.to_owned());
    while let Some(id) = next.filter(|_| depth + height <= MAX_DEPTH) {
        let Some(item) = list
            .with("/id", &id)
            .first()
            .and_then(|rank| list.get(*rank))
        else {
            return Some(format!("has no item with the ID {id}"));
        };
        depth += 1;
        next = above(item);
    }
    (depth + height > MAX_DEPTH).then(|| format!("has {MAX_DEPTH} levels already"))
}
