//! Finds the parents that a path names.

use super::items::key_of;
use super::place::{FoundParent, Place};
use super::route::Route;
use super::store::Store;
use crate::resources::{Resource, resource};

/// Finds the parents that a path names; `None` if one of them does not exist.
pub(super) fn find_parents(route: &Route, store: &Store) -> Option<Vec<FoundParent>> {
    let mut found = Vec::new();
    for filled in &route.parents {
        let Some(value) = route.value(filled.parameter) else {
            continue;
        };
        let resource = resource(filled.parent.resource)?;
        let place = Place::of(resource, resource.path, &found);
        let item = store.item(&place, value)?;
        let id = key_of(resource, &item)?;
        found.push(FoundParent {
            key: filled.parent.key,
            resource: resource.name,
            has_samples: place.is_sampled && has_samples(resource, route.resource, &id),
            id,
            item,
        });
    }
    Some(found)
}

/// Returns whether an item is the one to which the sample data of the resource `below` belongs.
fn has_samples(resource: &Resource, below: &Resource, id: &str) -> bool {
    let item = resource.sample_parent(below);
    let key = item.and_then(|item| resource.key_of(&item));
    key.as_deref() == Some(id)
}
