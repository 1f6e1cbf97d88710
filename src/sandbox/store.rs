//! What the organization has: the sample data, and what clients changed of it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::items::{is_called, sampled};
use super::place::Place;

/// What the organization has. A list is that of the sample data until it is changed.
#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Store {
    /// The items of each list that was changed, and each object, by its path. Null is an object
    /// that was deleted.
    changed: BTreeMap<String, Value>,
    /// How many IDs were given out.
    pub(super) issued: u64,
}

impl Store {
    /// Returns the items of a list, each followed by those below it.
    pub(super) fn items(&self, place: &Place) -> Vec<Value> {
        let mut items = self.all_items(place);
        items.retain(|item| place.has(item));
        items
    }

    /// Returns the items of the whole list that a place shows a part of.
    pub(super) fn all_items(&self, place: &Place) -> Vec<Value> {
        match self.changed.get(&place.key) {
            Some(items) => items.as_array().cloned().unwrap_or_default(),
            None if place.is_sampled => sampled(place.home),
            None => Vec::new(),
        }
    }

    /// Returns the item with this ID, or name where the path takes names.
    pub(super) fn item(&self, place: &Place, argument: &str) -> Option<Value> {
        let mut items = self.items(place).into_iter();
        items.find(|item| is_called(item, place.home, argument))
    }

    /// Replaces the items of the whole list that a place shows a part of.
    pub(super) fn set_all_items(&mut self, place: &Place, items: Vec<Value>) {
        self.changed.insert(place.key.clone(), items.into());
    }

    /// Returns an object; `None` if it does not exist.
    pub(super) fn object(&self, place: &Place) -> Option<Value> {
        match self.changed.get(&place.key) {
            Some(Value::Null) => None,
            Some(object) => Some(object.clone()),
            None if place.begins_with_object() => serde_json::from_str(place.home.sample()).ok(),
            None => None,
        }
    }

    /// Returns what was kept at a place since it was changed.
    pub(super) fn changed(&self, place: &Place) -> Option<&Value> {
        self.changed.get(&place.key)
    }

    /// Replaces an object.
    pub(super) fn set_object(&mut self, place: &Place, object: Value) {
        self.changed.insert(place.key.clone(), object);
    }

    /// Forgets all that is below a path.
    pub(super) fn forget_below(&mut self, path: &str) {
        let start = format!("{path}/");
        self.changed.retain(|key, _| !key.starts_with(&start));
    }
}
