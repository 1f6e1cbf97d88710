//! Items below others of their kind, such as the pages of a portal.

use serde_json::Value;

use super::body::insert;
use super::items::string_at;

/// The fields that have the ID of the item above.
pub(super) const ABOVE: [&str; 2] = ["/parent_page_id", "/parent_document_id"];

/// Returns the ID of the item above an item.
pub(super) fn above(item: &Value) -> Option<String> {
    ABOVE.iter().find_map(|field| string_at(item, field))
}

/// Returns the items that have none above them, each with those below it at `children`.
pub(super) fn nested(items: &[Value], children: &str) -> Vec<Value> {
    below(items, None, children)
}

fn below(items: &[Value], id: Option<&str>, children: &str) -> Vec<Value> {
    let mut found = Vec::new();
    for item in items.iter().filter(|item| above(item).as_deref() == id) {
        let mut item = item.clone();
        let id = string_at(&item, "/id");
        let inner = below(items, Some(id.as_deref().unwrap_or_default()), children);
        insert(&mut item, children, inner.into());
        found.push(item);
    }
    found
}

/// Returns the IDs of an item and of all items below it.
pub(super) fn ids_from(items: &[Value], id: &str) -> Vec<String> {
    let mut found = vec![id.to_owned()];
    let mut next = 0;
    while let Some(id) = found.get(next).cloned() {
        let below = items
            .iter()
            .filter(|item| above(item).as_ref() == Some(&id));
        found.extend(below.filter_map(|item| string_at(item, "/id")));
        next += 1;
    }
    found
}
