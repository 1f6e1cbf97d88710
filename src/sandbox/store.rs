//! What the organization has: the sample data, and what clients changed of it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::items::sampled;
use super::list::List;
use super::place::Place;

/// What the organization has. A list is that of the sample data until it is changed.
#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Store {
    /// Each list that was changed, by its path. The items below another one follow it.
    lists: BTreeMap<String, List>,
    /// Each object that was changed, and the IDs of the members of each group, by path. Null is an
    /// object that was deleted.
    objects: BTreeMap<String, Value>,
    /// How many IDs were given out.
    pub(super) issued: u64,
    /// The lists that were read and not changed.
    #[serde(skip)]
    unchanged: BTreeMap<String, List>,
}

impl Store {
    /// Returns the whole list that a place shows a part of.
    pub(super) fn list(&mut self, place: &Place) -> &List {
        if let Some(list) = self.lists.get(&place.key) {
            return list;
        }
        let list = self.unchanged.entry(place.key.clone());
        list.or_insert_with(|| first_list(place))
    }

    /// Returns the whole list that a place shows a part of, to change it.
    pub(super) fn list_mut(&mut self, place: &Place) -> &mut List {
        let Self {
            lists, unchanged, ..
        } = self;
        lists.entry(place.key.clone()).or_insert_with(|| {
            let list = unchanged.remove(&place.key);
            list.unwrap_or_else(|| first_list(place))
        })
    }

    /// Returns the items of a place that was neither read nor changed, for a response to keep.
    pub(super) fn first_items(&self, place: &Place) -> Option<Vec<Value>> {
        let is_known =
            self.lists.contains_key(&place.key) || self.unchanged.contains_key(&place.key);
        (!is_known).then(|| {
            let mut items = sampled_at(place);
            items.retain(|item| place.has(item));
            items
        })
    }

    /// Returns the items of a place.
    pub(super) fn items(&mut self, place: &Place) -> Vec<&Value> {
        place.items(self.list(place))
    }

    /// Returns the item with this ID, or name where the path takes names.
    pub(super) fn item(&mut self, place: &Place, argument: &str) -> Option<&Value> {
        let list = self.list(place);
        list.get(place.find(list, argument)?)
    }

    /// Returns an object; `None` if it does not exist.
    pub(super) fn object(&self, place: &Place) -> Option<Value> {
        match self.objects.get(&place.key) {
            Some(Value::Null) => None,
            Some(object) => Some(object.clone()),
            None if place.begins_with_object() => serde_json::from_str(place.home.sample()).ok(),
            None => None,
        }
    }

    /// Returns what was kept at a place since it was changed.
    pub(super) fn changed_object(&self, place: &Place) -> Option<&Value> {
        self.objects.get(&place.key)
    }

    /// Replaces an object.
    pub(super) fn set_object(&mut self, place: &Place, object: Value) {
        self.objects.insert(place.key.clone(), object);
    }

    /// Forgets all that is below a path.
    pub(super) fn forget_below(&mut self, path: &str) {
        let start = format!("{path}/");
        remove_from(&mut self.lists, &start);
        remove_from(&mut self.unchanged, &start);
        remove_from(&mut self.objects, &start);
    }
}

/// Returns the list of a place as it is before it is changed.
fn first_list(place: &Place) -> List {
    sampled_at(place).into()
}

fn sampled_at(place: &Place) -> Vec<Value> {
    match place.is_sampled {
        true => sampled(place.home),
        false => Vec::new(),
    }
}

/// Removes the values whose keys begin with a text.
fn remove_from<T>(values: &mut BTreeMap<String, T>, start: &str) {
    let following = values.range(start.to_owned()..);
    let keys = following.map(|(key, _)| key.clone());
    let keys: Vec<String> = keys.take_while(|key| key.starts_with(start)).collect();
    for key in keys {
        values.remove(&key);
    }
}
