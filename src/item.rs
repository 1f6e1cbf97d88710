//! The items of a response: JSON objects, with what their place in the response says about them.
//!
//! A field of an item is named by a JSON pointer (RFC 6901), with two additions. `^/id` is a field
//! of the parent, the item that the list was read for. `@1` is the first key that led to the item,
//! where the response is an object whose members are the items.
//!
//! They are marks in a text, not variants of an enum, because the columns of the resources pack
//! header and pointers into one text (`resources/column.rs` says why), and because a column can
//! have any of them. Tests of `resources` check that each leads to a value.

use std::borrow::Cow;
use std::sync::Arc;

use serde_json::Value;

/// The mark of a pointer into the parent of an item.
const PARENT_MARK: char = '^';

/// The mark of a key that led to an item; the number that follows it counts from one.
const KEY_MARK: char = '@';

/// One item: its value, the keys that led to it, and its parent.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Item {
    pub(crate) value: Value,
    /// The JSON that was sent, if it is known.
    json: Option<Arc<str>>,
    keys: Vec<String>,
    parent: Option<Arc<Value>>,
}

impl From<Value> for Item {
    fn from(value: Value) -> Self {
        Self::with_keys(value, Vec::new())
    }
}

impl Item {
    /// Parses an item; what is not JSON is null.
    pub(crate) fn from_json(json: &str) -> Self {
        StoredItem::from_json(json).parse()
    }

    /// Returns an item that is a member of a response: the keys lead to it.
    pub(crate) fn with_keys(value: Value, keys: Vec<String>) -> Self {
        Self {
            value,
            json: None,
            keys,
            parent: None,
        }
    }

    /// Returns the JSON of the item: as it was sent, if that is known.
    pub(crate) fn json(&self) -> Arc<str> {
        match &self.json {
            Some(json) => Arc::clone(json),
            None => self.value.to_string().into(),
        }
    }

    /// Returns the value of a field of the item, of its parent (`^/id`), or a key (`@1`).
    pub(crate) fn value_at(&self, pointer: &str) -> Option<Cow<'_, Value>> {
        if let Some(number) = pointer.strip_prefix(KEY_MARK) {
            let index = number.parse::<usize>().ok()?.checked_sub(1)?;
            let key = self.keys.get(index)?;
            return Some(Cow::Owned(Value::String(key.clone())));
        }
        if let Some(pointer) = pointer.strip_prefix(PARENT_MARK) {
            return self.parent.as_deref()?.pointer(pointer).map(Cow::Borrowed);
        }
        self.value.pointer(pointer).map(Cow::Borrowed)
    }

    /// Returns a scalar value as a string, for comparing; `None` for null, arrays and objects.
    pub(crate) fn string_at(&self, pointer: &str) -> Option<String> {
        match self.value_at(pointer)?.as_ref() {
            Value::String(string) => Some(string.clone()),
            Value::Null | Value::Array(_) | Value::Object(_) => None,
            scalar => Some(scalar.to_string()),
        }
    }
}

/// A list of items, kept as JSON text.
///
/// Parsed, a long list would take five times the memory, and numbers would no longer be spelled as
/// they were sent.
#[derive(Clone, Debug, Default)]
pub(crate) struct Items {
    stored: Vec<StoredItem>,
}

#[derive(Clone, Debug)]
struct StoredItem {
    json: Arc<str>,
    keys: Vec<String>,
    parent: Option<Arc<Value>>,
}

impl From<Item> for StoredItem {
    fn from(item: Item) -> Self {
        Self {
            json: item.json(),
            keys: item.keys,
            parent: item.parent,
        }
    }
}

impl StoredItem {
    fn from_json(json: &str) -> Self {
        Self {
            json: json.into(),
            keys: Vec::new(),
            parent: None,
        }
    }

    fn parse(&self) -> Item {
        Item {
            // It was taken out of a response that was parsed, so it can be parsed again.
            value: serde_json::from_str(&self.json).unwrap_or_default(),
            json: Some(Arc::clone(&self.json)),
            keys: self.keys.clone(),
            parent: self.parent.clone(),
        }
    }
}

impl Items {
    /// Returns a list of the items with this JSON.
    pub(crate) fn from_json<'a>(texts: impl Iterator<Item = &'a str>) -> Self {
        Self {
            stored: texts.map(StoredItem::from_json).collect(),
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.stored.len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.stored.is_empty()
    }

    pub(crate) fn append(&mut self, mut more: Self) {
        self.stored.append(&mut more.stored);
    }

    /// Returns the items, each parsed as it is reached.
    pub(crate) fn iter(&self) -> impl Iterator<Item = Item> {
        self.stored.iter().map(StoredItem::parse)
    }

    /// Returns each item and the items below it, to which `children` points.
    pub(crate) fn depth_first(&self, children: Option<&'static str>) -> impl Iterator<Item = Item> {
        self.iter()
            .flat_map(move |item| depth_first(vec![item], children))
    }

    /// Returns the JSON of each item.
    pub(crate) fn json(&self) -> impl Iterator<Item = &str> {
        self.stored.iter().map(|item| &*item.json)
    }

    pub(crate) fn retain(&mut self, keeps: impl Fn(&Item) -> bool) {
        self.stored.retain(|item| keeps(&item.parse()));
    }

    /// Returns the same items as children of `parent`.
    pub(crate) fn with_parent(mut self, parent: &Arc<Value>) -> Self {
        for item in &mut self.stored {
            item.parent = Some(Arc::clone(parent));
        }
        self
    }
}

impl FromIterator<Item> for Items {
    fn from_iter<T: IntoIterator<Item = Item>>(items: T) -> Self {
        Self {
            stored: items.into_iter().map(StoredItem::from).collect(),
        }
    }
}

/// Returns each item and the items below it, to which `children` points.
pub(crate) fn depth_first(items: Vec<Item>, children: Option<&str>) -> Vec<Item> {
    let Some(children) = children else {
        return items;
    };
    let mut sorted = Vec::new();
    // A stack of our own: the server decides how deep the tree is.
    let mut open: Vec<Item> = items.into_iter().rev().collect();
    while let Some(item) = open.pop() {
        if let Some(Value::Array(below)) = item.value.pointer(children) {
            open.extend(below.iter().rev().cloned().map(Item::from));
        }
        sorted.push(item);
    }
    sorted
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn list(items: Value) -> Vec<Item> {
        let Value::Array(items) = items else {
            panic!("not a list: {items}");
        };
        items.into_iter().map(Item::from).collect()
    }

    #[test]
    fn an_item_knows_its_keys_and_its_parent() {
        let item = Item::with_keys(json!({"n": 1}), vec!["a".to_owned(), "x".to_owned()]);
        let items: Items = [item].into_iter().collect();
        let item = items
            .with_parent(&Arc::new(json!({"id": "p"})))
            .iter()
            .next()
            .expect("an item");
        for (pointer, expected) in [
            ("@1", Some("a")),
            ("@2", Some("x")),
            ("/n", Some("1")),
            ("^/id", Some("p")),
            ("@3", None),
            ("@0", None),
            ("/none", None),
        ] {
            assert_eq!(item.string_at(pointer).as_deref(), expected, "{pointer}");
        }
    }

    #[test]
    fn items_come_back_as_they_were_stored() {
        let sent = json!([{"b": 1, "a": [true, null]}, {"text": "\u{1b}\u{2028} \" 🛫"}]);
        let mut items: Items = list(sent.clone()).into_iter().collect();
        assert_eq!(items.iter().map(|item| item.value).collect::<Value>(), sent);
        assert_eq!(items.json().next(), Some(r#"{"b":1,"a":[true,null]}"#));
        items.retain(|item| item.string_at("/b").is_none());
        items.append(items.clone());
        assert_eq!((items.len(), items.is_empty()), (2, false));
    }

    #[test]
    fn a_tree_is_read_depth_first() {
        let tree =
            json!([{"n": 1, "children": [{"n": 2, "children": [{"n": 3}]}, {"n": 4}]}, {"n": 5}]);
        let sorted = depth_first(list(tree), Some("/children"));
        assert_eq!(
            sorted
                .iter()
                .map(|item| item.value["n"].clone())
                .collect::<Vec<_>>(),
            [1, 2, 3, 4, 5]
        );
        assert_eq!(depth_first(list(json!([{}, {}])), None).len(), 2);
    }
}
