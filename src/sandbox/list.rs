//! The items of a list, in order, each found by what it has in a field without reading the others.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize, Serializer};
use serde_json::Value;

use super::items::texts_at;

/// What an item is called in its list. It keeps this number while others come and go.
pub(super) type Rank = u64;

/// The items of a list, in order.
#[derive(Default, Deserialize)]
#[serde(from = "Vec<Value>")]
pub(super) struct List {
    items: BTreeMap<Rank, Value>,
    /// The indexes of the fields that were asked for, by pointer.
    indexes: RefCell<BTreeMap<&'static str, Index>>,
}

/// The items that have a text in a field, by the text in small letters.
type Index = BTreeMap<String, BTreeSet<Rank>>;

impl List {
    pub(super) fn iter(&self) -> impl Iterator<Item = &Value> {
        self.items.values()
    }

    pub(super) fn ranks(&self) -> impl Iterator<Item = Rank> {
        self.items.keys().copied()
    }

    pub(super) fn get(&self, rank: Rank) -> Option<&Value> {
        self.items.get(&rank)
    }

    /// Returns the items with a text in a field, or in a list of texts that the field has. Small
    /// letters are the same as capital ones.
    pub(super) fn with(&self, pointer: &'static str, text: &str) -> Vec<Rank> {
        let mut indexes = self.indexes.borrow_mut();
        let index = indexes.entry(pointer).or_insert_with(|| {
            let mut index = Index::new();
            for (rank, item) in &self.items {
                add_to(&mut index, pointer, *rank, item);
            }
            index
        });
        let ranks = index.get(&text.to_ascii_lowercase());
        ranks.into_iter().flatten().copied().collect()
    }

    /// Adds an item at the end.
    pub(super) fn add(&mut self, item: Value) {
        let last = self.items.last_key_value();
        let rank = last.map_or(0, |(rank, _)| rank + 1);
        self.replace(rank, item);
    }

    /// Adds an item before the one at an index.
    pub(super) fn insert(&mut self, index: usize, item: Value) {
        let mut items = self.take();
        items.insert(index.min(items.len()), item);
        *self = items.into();
    }

    /// Replaces an item.
    pub(super) fn replace(&mut self, rank: Rank, item: Value) {
        self.remove(rank);
        for (pointer, index) in self.indexes.get_mut() {
            add_to(index, pointer, rank, &item);
        }
        self.items.insert(rank, item);
    }

    /// Removes an item.
    pub(super) fn remove(&mut self, rank: Rank) -> Option<Value> {
        let item = self.items.remove(&rank)?;
        for (pointer, index) in self.indexes.get_mut() {
            for text in texts_at(&item, pointer) {
                if let Some(ranks) = index.get_mut(&text.to_ascii_lowercase()) {
                    ranks.remove(&rank);
                }
            }
        }
        Some(item)
    }

    /// Returns the items, and leaves the list empty.
    pub(super) fn take(&mut self) -> Vec<Value> {
        std::mem::take(self).items.into_values().collect()
    }
}

fn add_to(index: &mut Index, pointer: &str, rank: Rank, item: &Value) {
    for text in texts_at(item, pointer) {
        let ranks = index.entry(text.to_ascii_lowercase()).or_default();
        ranks.insert(rank);
    }
}

impl From<Vec<Value>> for List {
    fn from(items: Vec<Value>) -> Self {
        Self {
            items: (0..).zip(items).collect(),
            indexes: RefCell::default(),
        }
    }
}

impl Serialize for List {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn found(list: &List, pointer: &'static str, text: &str) -> Vec<Value> {
        let ranks = list.with(pointer, text).into_iter();
        ranks.filter_map(|rank| list.get(rank).cloned()).collect()
    }

    #[test]
    fn items_are_found_by_what_they_have_now() {
        let item = |id: u64, name: &str| json!({ "id": id, "name": name, "tags": ["x", name] });
        let mut list = List::from(vec![item(1, "a"), item(2, "B"), item(3, "a")]);
        assert_eq!(found(&list, "/name", "A"), [item(1, "a"), item(3, "a")]);
        assert_eq!(found(&list, "/id", "2"), [item(2, "B")]);
        assert_eq!(found(&list, "/tags", "b"), [item(2, "B")]);
        list.replace(0, item(1, "b"));
        assert_eq!(found(&list, "/name", "a"), [item(3, "a")]);
        assert_eq!(found(&list, "/name", "b"), [item(1, "b"), item(2, "B")]);
        assert_eq!(list.remove(1), Some(item(2, "B")));
        assert_eq!(list.remove(1), None);
        list.add(item(4, "b"));
        assert_eq!(found(&list, "/name", "b"), [item(1, "b"), item(4, "b")]);
        assert_eq!(found(&list, "/tags", "x").len(), 3);
        assert_eq!(list.take(), [item(1, "b"), item(3, "a"), item(4, "b")]);
        assert!(found(&list, "/name", "b").is_empty());
    }
}
