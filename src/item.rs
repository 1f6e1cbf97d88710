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
use std::cell::Cell;
use std::sync::Arc;

use serde_json::Value;

use crate::document::Document;
use crate::json_text::{Elements, elements, scalar};
use crate::names::Names;
use crate::spans::{Span, Spans};

/// The mark of a pointer into the parent of an item.
const PARENT_MARK: char = '^';

/// The mark of a key that led to an item; the number that follows it counts from one.
const KEY_MARK: char = '@';

/// One item: its JSON, the keys that led to it, and its parent.
#[derive(Clone, Debug)]
pub(crate) struct Item<'a> {
    document: Document<'a>,
    /// The response that the item is a part of.
    response: &'a str,
    /// Where the keys are in the response.
    keys: &'a [Span],
    /// The JSON of the parent.
    parent: Option<&'a str>,
    /// The names of what the item refers to.
    names: Option<&'a Names>,
}

impl<'a> Item<'a> {
    /// Returns the item with this JSON, without keys or a parent.
    pub(crate) fn new(json: &'a str) -> Self {
        Self {
            document: Document::new(json),
            response: json,
            keys: &[],
            parent: None,
            names: None,
        }
    }

    /// Returns the JSON of the item, as it was sent.
    pub(crate) fn json(&self) -> &'a str {
        self.document.text()
    }

    /// Returns the JSON of a field of the item, of its parent (`^/id`), or a key (`@1`).
    pub(crate) fn json_at(&self, pointer: &str) -> Option<&'a str> {
        if let Some(number) = pointer.strip_prefix(KEY_MARK) {
            let index = number.parse::<usize>().ok()?.checked_sub(1)?;
            return Some(self.keys.get(index)?.text(self.response));
        }
        if let Some(pointer) = pointer.strip_prefix(PARENT_MARK) {
            return Document::new(self.parent?).json_at(pointer);
        }
        self.document.json_at(pointer)
    }

    /// Returns a scalar value as a string, for comparing; `None` for null, arrays and objects.
    pub(crate) fn string_at(&self, pointer: &str) -> Option<String> {
        scalar(self.json_at(pointer)?).map(Cow::into_owned)
    }

    /// Returns the name of an item of another resource, if it was read.
    pub(crate) fn name_of(&self, resource: &str, id: &str) -> Option<&'a str> {
        self.names?.name_of(resource, id)
    }
}

/// A list of items, kept as the text of the responses that have them.
///
/// Parsed, a long list would take many times the memory, and numbers would no longer be spelled as
/// they were sent.
#[derive(Debug, Default)]
pub(crate) struct Items {
    batches: Vec<Batch>,
    len: usize,
    text_len: usize,
}

/// Items that were sent in one response, or whose parent is the same.
#[derive(Debug)]
struct Batch {
    response: Arc<String>,
    spans: Spans,
    /// The JSON of the parent.
    parent: Option<Arc<str>>,
    /// The names of what the items refer to.
    names: Option<Arc<Names>>,
}

impl Batch {
    fn iter(&self) -> impl Iterator<Item = Item<'_>> + Clone {
        let items = self.spans.iter(&self.response);
        items.map(|(json, keys)| self.item(json, keys))
    }

    fn json(&self) -> impl Iterator<Item = &str> + Clone {
        self.spans.iter(&self.response).map(|(json, _)| json)
    }

    fn item<'a>(&'a self, json: &'a str, keys: &'a [Span]) -> Item<'a> {
        Item {
            document: Document::new(json),
            response: &self.response,
            keys,
            parent: self.parent.as_deref(),
            names: self.names.as_deref(),
        }
    }

    fn retain(&mut self, keeps: impl Fn(&Item) -> bool) {
        let keeps = |json: &_, keys: &_| keeps(&self.item(json, keys));
        self.spans = self.spans.filtered(&self.response, keeps);
    }
}

impl Items {
    /// Returns the items that a response has at `spans`.
    pub(crate) fn new(response: Arc<String>, spans: Spans) -> Self {
        let len = spans.len();
        if len == 0 {
            return Self::default();
        }
        Self {
            len,
            text_len: response.len(),
            batches: vec![Batch {
                response,
                spans,
                parent: None,
                names: None,
            }],
        }
    }

    /// Returns a copy of a single item, without the response that it is a part of.
    pub(crate) fn one(item: &Item) -> Self {
        let keys = item.keys.iter().map(|key| key.text(item.response));
        let keys: Vec<&str> = keys.collect();
        let (response, spans) = Spans::joined(&keys, item.json());
        let items = Self::new(Arc::new(response), spans);
        match item.parent {
            Some(parent) => items.with_parent(parent),
            None => items,
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.len
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// Returns the length of the responses that are kept, in bytes.
    pub(crate) fn text_len(&self) -> usize {
        self.text_len
    }

    pub(crate) fn append(&mut self, mut more: Self) {
        self.batches.append(&mut more.batches);
        self.len += more.len;
        self.text_len += more.text_len;
    }

    /// Returns whether some response has the same items as `other`.
    pub(crate) fn has_batch(&self, other: &Self) -> bool {
        let mut batches = self.batches.iter();
        batches.any(|batch| batch.json().eq(other.json()))
    }

    /// Returns the items, each scanned as it is reached.
    pub(crate) fn iter(&self) -> impl Iterator<Item = Item<'_>> + Clone {
        self.batches.iter().flat_map(Batch::iter)
    }

    /// Returns each item and the items below it, to which `children` points.
    pub(crate) fn depth_first(
        &self,
        children: Option<&'static str>,
    ) -> impl Iterator<Item = Item<'_>> + Clone {
        self.iter().flat_map(move |item| DepthFirst {
            names: item.names,
            root: Some(item),
            children,
            open: Vec::new(),
        })
    }

    /// Returns each response that is kept, with the JSON of its items.
    #[cfg(feature = "jq")]
    pub(crate) fn responses(
        &self,
    ) -> impl Iterator<Item = (&Arc<String>, impl Iterator<Item = &str>)> {
        let batches = self.batches.iter();
        batches.map(|batch| (&batch.response, batch.json()))
    }

    /// Returns the JSON of each item.
    pub(crate) fn json(&self) -> impl Iterator<Item = &str> + Clone {
        self.batches.iter().flat_map(Batch::json)
    }

    pub(crate) fn retain(&mut self, keeps: impl Fn(&Item) -> bool) {
        for batch in &mut self.batches {
            batch.retain(&keeps);
        }
        self.batches.retain(|batch| batch.spans.len() > 0);
        self.len = self.batches.iter().map(|batch| batch.spans.len()).sum();
        self.text_len = self.batches.iter().map(|batch| batch.response.len()).sum();
    }

    /// Drops all items but the first `len`.
    pub(crate) fn truncate(&mut self, len: usize) {
        if self.len > len {
            let seen = Cell::new(0);
            self.retain(|_| {
                seen.set(seen.get() + 1);
                seen.get() <= len
            });
        }
    }

    /// Returns the same items as children of the item with this JSON.
    pub(crate) fn with_parent(mut self, parent: &str) -> Self {
        if self.is_empty() {
            return self;
        }
        let parent: Arc<str> = parent.into();
        for batch in &mut self.batches {
            batch.parent = Some(Arc::clone(&parent));
        }
        self
    }

    /// Adds the names of what the items refer to.
    pub(crate) fn set_names(&mut self, names: Names) {
        let names = Arc::new(names);
        for batch in &mut self.batches {
            batch.names = Some(Arc::clone(&names));
        }
    }
}

impl From<Vec<Value>> for Items {
    fn from(values: Vec<Value>) -> Self {
        let list = Value::Array(values).to_string();
        let spans = Spans::of_array(&list, &list);
        Self::new(Arc::new(list), spans)
    }
}

/// An item and the items below it.
#[derive(Clone)]
struct DepthFirst<'a> {
    root: Option<Item<'a>>,
    names: Option<&'a Names>,
    children: Option<&'static str>,
    /// The lists that are being read, each below an item of the one before. On the heap: the
    /// server decides how deep the tree is.
    open: Vec<Elements<'a>>,
}

impl<'a> Iterator for DepthFirst<'a> {
    type Item = Item<'a>;

    fn next(&mut self) -> Option<Item<'a>> {
        let item = match self.root.take() {
            Some(root) => root,
            None => self.next_below()?,
        };
        if let Some(children) = self.children
            && let Some(list) = item.document.json_at(children)
        {
            self.open.push(elements(list));
        }
        Some(item)
    }
}

impl<'a> DepthFirst<'a> {
    fn next_below(&mut self) -> Option<Item<'a>> {
        loop {
            if let Some(json) = self.open.last_mut()?.next() {
                return Some(Item {
                    names: self.names,
                    ..Item::new(json)
                });
            }
            self.open.pop();
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_item_knows_its_keys_and_its_parent() {
        let response = r#"{"a": {"x": {"n": 1}}}"#.to_owned();
        let spans = Document::new(&response).items("/*/*").expect("items");
        let items = Items::new(Arc::new(response), spans).with_parent(r#"{"id": "p"}"#);
        let item = items.iter().next().expect("an item");
        // A copy knows them, too.
        let copy = Items::one(&item);
        let item = copy.iter().next().expect("an item");
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
    fn items_are_kept_and_joined() {
        let mut items = Items::from(vec![json!({"b": 1}), json!({"text": "\u{2028} \" 🛫"})]);
        assert_eq!(items.json().next(), Some(r#"{"b":1}"#));
        items.retain(|item| item.string_at("/b").is_none());
        items.append(Items::one(&Item::new("{}")));
        items.append(Items::from(vec![json!(1), json!(2)]));
        items.truncate(3);
        assert_eq!((items.len(), items.json().last()), (3, Some("1")));
        items.truncate(2);
        assert_eq!((items.len(), items.is_empty()), (2, false));
        items.retain(|_| false);
        assert_eq!(
            (items.len(), items.is_empty(), items.text_len()),
            (0, true, 0)
        );
    }

    #[test]
    fn a_tree_is_read_depth_first() {
        let tree = vec![
            json!({"n": 1, "children": [{"n": 2, "children": [{"n": 3}]}, {"n": 4, "children": []}]}),
            json!({"n": 5, "children": null}),
        ];
        let items = Items::from(tree);
        let numbers = |children| -> Vec<_> {
            let sorted = items.depth_first(children);
            sorted.filter_map(|item| item.string_at("/n")).collect()
        };
        assert_eq!(numbers(Some("/children")), ["1", "2", "3", "4", "5"]);
        assert_eq!(numbers(None), ["1", "5"]);
    }
}
