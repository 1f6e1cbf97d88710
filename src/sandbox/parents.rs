//! Finds the parents that a path names.

use super::place::{FoundParent, Place};
use super::route::Route;
use super::store::Store;
use crate::resources::resource;

/// Finds the parents that a path names, the uppermost first; `None` if one of them does not exist.
pub(super) fn find_parents(route: &Route, store: &mut Store) -> Option<Vec<FoundParent>> {
    let mut found = Vec::new();
    for filled in &route.parents {
        let Some(value) = route.value(filled.parameter) else {
            continue;
        };
        let resource = resource(filled.parent.resource)?;
        let place = Place::of(resource, resource.path, &found);
        let item = store.item(&place, value)?.clone();
        let parent = FoundParent::new(filled.parent, item, route.resource, &found)?;
        found.push(parent);
    }
    Some(found)
}
