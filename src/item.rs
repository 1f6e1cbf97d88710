//! Holds one item of an answer, with what its place in the answer says about it.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use serde_json::Value;
use serde_json::value::RawValue;

/// Stands for every member in a pointer to items.
const EVERY: &str = "*";

/// Holds one item: its value, the keys under which it stood, and the item above it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Item {
    pub(crate) value: Value,
    /// The same as it was sent.
    sent: Option<Arc<str>>,
    keys: Vec<String>,
    above: Option<Arc<Value>>,
}

impl From<Value> for Item {
    fn from(value: Value) -> Self {
        Self {
            value,
            sent: None,
            keys: Vec::new(),
            above: None,
        }
    }
}

impl Item {
    /// An item of its JSON.
    pub(crate) fn sent(text: &str) -> Self {
        Packed {
            text: text.into(),
            keys: Vec::new(),
            above: None,
        }
        .item()
    }

    /// The item's JSON: as it was sent, where that is known.
    pub(crate) fn text(&self) -> Arc<str> {
        self.sent
            .clone()
            .unwrap_or_else(|| self.value.to_string().into())
    }

    /// What stands at `pointer`: in the item; with `^` in the item above it; `@1` is the first key that led to it.
    pub(crate) fn at(&self, pointer: &str) -> Option<Cow<'_, Value>> {
        if let Some(number) = pointer.strip_prefix('@') {
            let key = self
                .keys
                .get(number.parse::<usize>().ok()?.checked_sub(1)?)?;
            return Some(Cow::Owned(Value::String(key.clone())));
        }
        let (value, pointer) = match pointer.strip_prefix('^') {
            Some(pointer) => (self.above.as_deref()?, pointer),
            None => (&self.value, pointer),
        };
        value.pointer(pointer).map(Cow::Borrowed)
    }

    /// The same as text, for comparing.
    pub(crate) fn text_at(&self, pointer: &str) -> Option<String> {
        match self.at(pointer)?.as_ref() {
            Value::String(text) => Some(text.clone()),
            Value::Null | Value::Array(_) | Value::Object(_) => None,
            plain => Some(plain.to_string()),
        }
    }
}

/// Holds many items as text: parsed, they would take five times the room, and lose how their numbers were written.
#[derive(Clone, Debug, Default)]
pub(crate) struct Items {
    packed: Vec<Packed>,
}

#[derive(Clone, Debug)]
struct Packed {
    text: Arc<str>,
    keys: Vec<String>,
    above: Option<Arc<Value>>,
}

impl From<Item> for Packed {
    fn from(item: Item) -> Self {
        Self {
            text: item.text(),
            keys: item.keys,
            above: item.above,
        }
    }
}

impl Packed {
    fn item(&self) -> Item {
        // What was read once can be read again.
        let value = serde_json::from_str(&self.text).unwrap_or_default();
        Item {
            value,
            sent: Some(Arc::clone(&self.text)),
            keys: self.keys.clone(),
            above: self.above.clone(),
        }
    }
}

impl Items {
    pub(crate) fn len(&self) -> usize {
        self.packed.len()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.packed.is_empty()
    }

    pub(crate) fn append(&mut self, mut more: Self) {
        self.packed.append(&mut more.packed);
    }

    /// Each item, made anew.
    pub(crate) fn iter(&self) -> impl Iterator<Item = Item> {
        self.packed.iter().map(Packed::item)
    }

    /// Each item, and after it those below it, to which `children` points.
    pub(crate) fn flat(&self, children: Option<&'static str>) -> impl Iterator<Item = Item> {
        self.iter()
            .flat_map(move |item| flattened(vec![item], children))
    }

    /// The JSON of each item.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &str> {
        self.packed.iter().map(|packed| &*packed.text)
    }

    pub(crate) fn retain(&mut self, keeps: impl Fn(&Item) -> bool) {
        self.packed.retain(|packed| keeps(&packed.item()));
    }

    /// The same items as children of `parent`.
    pub(crate) fn below(mut self, parent: &Arc<Value>) -> Self {
        self.packed
            .iter_mut()
            .for_each(|packed| packed.above = Some(Arc::clone(parent)));
        self
    }
}

impl FromIterator<Item> for Items {
    fn from_iter<T: IntoIterator<Item = Item>>(items: T) -> Self {
        Self {
            packed: items.into_iter().map(Packed::from).collect(),
        }
    }
}

/// Takes the items out of an answer: the elements at `pointer`, or with `*` every member; `None` when they are not there.
pub(crate) fn items(body: Value, pointer: &str) -> Option<Vec<Item>> {
    let steps: Vec<&str> = pointer.split('/').skip(1).collect();
    let mut found = Vec::new();
    collect(body, &steps, &mut Vec::new(), &mut found)?;
    Some(found)
}

/// Holds an answer's text, and where each member of it stands: looked through once, however much is asked of it.
pub(crate) struct Sent<'a> {
    text: &'a str,
    members: HashMap<Cow<'a, str>, &'a RawValue>,
}

impl<'a> Sent<'a> {
    pub(crate) fn of(text: &'a str) -> Self {
        Self {
            text,
            members: serde_json::from_str(text).unwrap_or_default(),
        }
    }

    /// The text of what stands at `pointer`, which leads through objects only.
    pub(crate) fn at(&self, pointer: &str) -> Option<&'a str> {
        let Some(steps) = pointer.strip_prefix('/') else {
            return Some(self.text);
        };
        let (step, rest) = steps
            .find('/')
            .map_or((steps, ""), |end| steps.split_at(end));
        let text = self.members.get(step)?.get();
        if rest.is_empty() {
            Some(text)
        } else {
            Sent::of(text).at(rest)
        }
    }

    /// The items at `pointer`, as they were sent.
    pub(crate) fn items(&self, pointer: &str) -> Option<Items> {
        if pointer.contains(EVERY) {
            return Some(
                items(serde_json::from_str(self.text).ok()?, pointer)?
                    .into_iter()
                    .collect(),
            );
        }
        let items: Vec<&RawValue> = serde_json::from_str(self.at(pointer)?).ok()?;
        let packed = items
            .into_iter()
            .map(|item| Packed {
                text: item.get().into(),
                keys: Vec::new(),
                above: None,
            })
            .collect();
        Some(Items { packed })
    }
}

fn collect(
    value: Value,
    steps: &[&str],
    keys: &mut Vec<String>,
    found: &mut Vec<Item>,
) -> Option<()> {
    match (steps, value) {
        ([], Value::Array(items)) if keys.is_empty() => {
            found.extend(items.into_iter().map(Item::from));
        }
        ([], value) if !keys.is_empty() => found.push(Item {
            value,
            sent: None,
            keys: keys.clone(),
            above: None,
        }),
        ([EVERY, rest @ ..], Value::Object(members)) => {
            for (key, value) in members {
                keys.push(key);
                collect(value, rest, keys, found)?;
                keys.pop();
            }
        }
        // Where every member is meant, none is no fault.
        ([EVERY, ..], Value::Null) => {}
        ([step, rest @ ..], Value::Object(mut members)) => match members.shift_remove(*step) {
            Some(value) => collect(value, rest, keys, found)?,
            None if rest.contains(&EVERY) => {}
            None => return None,
        },
        _ => return None,
    }
    Some(())
}

/// Puts the items below each item after it, depth first.
pub(crate) fn flattened(items: Vec<Item>, children: Option<&str>) -> Vec<Item> {
    let Some(children) = children else {
        return items;
    };
    let mut flat = Vec::new();
    let mut waiting: Vec<Item> = items.into_iter().rev().collect();
    while let Some(item) = waiting.pop() {
        let below = item
            .value
            .pointer(children)
            .and_then(Value::as_array)
            .cloned()
            .unwrap_or_default();
        waiting.extend(below.into_iter().rev().map(Item::from));
        flat.push(item);
    }
    flat
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn seen(body: Value, pointer: &str) -> Option<Vec<(Vec<String>, Value)>> {
        items(body, pointer).map(|items| {
            items
                .into_iter()
                .map(|item| (item.keys, item.value))
                .collect()
        })
    }

    #[test]
    fn rows_are_found_in_arrays_and_under_keys() {
        let none = Vec::new;
        assert_eq!(
            seen(json!({"data": [1, 2]}), "/data"),
            Some(vec![(none(), json!(1)), (none(), json!(2))])
        );
        assert_eq!(seen(json!([1]), ""), Some(vec![(none(), json!(1))]));
        let regions = json!({"regions": {"stable": ["us", "eu"], "beta": []}});
        let expected = vec![
            (vec!["stable".to_owned()], json!(["us", "eu"])),
            (vec!["beta".to_owned()], json!([])),
        ];
        assert_eq!(seen(regions, "/regions/*"), Some(expected));
        let roles =
            json!({"apis": {"roles": {"viewer": {"name": "Viewer"}}}, "portals": {"roles": {}}});
        assert_eq!(
            seen(roles, "/*/roles/*"),
            Some(vec![(
                vec!["apis".to_owned(), "viewer".to_owned()],
                json!({"name": "Viewer"})
            )])
        );
        assert_eq!(seen(json!({}), "/attributes/*"), Some(vec![]));
        for (wrong, pointer) in [
            (json!({"data": {}}), "/data"),
            (json!({}), "/data"),
            (json!("x"), ""),
            (json!([1]), "/data"),
        ] {
            assert_eq!(seen(wrong, pointer), None);
        }
    }

    #[test]
    fn a_row_knows_its_keys_and_the_row_above() {
        let items: Items = items(json!({"a": {"x": {"n": 1}}}), "/*/*")
            .expect("items")
            .into_iter()
            .collect();
        let item = items
            .below(&Arc::new(json!({"id": "p"})))
            .iter()
            .next()
            .expect("an item");
        assert_eq!(item.text_at("@1").as_deref(), Some("a"));
        assert_eq!(item.text_at("@2").as_deref(), Some("x"));
        assert_eq!(item.text_at("/n").as_deref(), Some("1"));
        assert_eq!(item.text_at("^/id").as_deref(), Some("p"));
        assert_eq!(
            (
                item.text_at("@3"),
                item.text_at("@0"),
                item.text_at("/none")
            ),
            (None, None, None)
        );
    }

    #[test]
    fn rows_keep_the_text_that_was_sent() {
        let body = r#" {"meta": {"total":2}, "d\u0061ta": [ {"n":1E400, "n" : -0.0}, "\u00e9" ]} "#;
        let found = Sent::of(body).items("/data").expect("items");
        assert_eq!(
            found.texts().collect::<Vec<_>>(),
            [r#"{"n":1E400, "n" : -0.0}"#, r#""\u00e9""#]
        );
        assert_eq!(
            &*found.iter().next().expect("an item").text(),
            r#"{"n":1E400, "n" : -0.0}"#
        );
        assert_eq!(Sent::of(body).at("/meta/total"), Some("2"));
        assert_eq!(
            (
                Sent::of(body).at("/none"),
                Sent::of(body).at("/meta/total/x"),
                Sent::of("[1]").at("/0")
            ),
            (None, None, None)
        );
        assert_eq!(
            Sent::of(r#"{"a":{"x":{}}}"#)
                .items("/*/*")
                .map(|items| items.len()),
            Some(1)
        );
        assert!(Sent::of(body).items("/meta").is_none());
    }

    #[test]
    fn rows_come_back_as_they_were_put_away() {
        let sent = json!([{"b": 1, "a": [true, null]}, {"text": "\u{1b}\u{2028} \" 🛫"}]);
        let mut kept: Items = items(sent.clone(), "")
            .expect("items")
            .into_iter()
            .collect();
        assert_eq!(kept.iter().map(|item| item.value).collect::<Value>(), sent);
        assert_eq!(kept.texts().next(), Some(r#"{"b":1,"a":[true,null]}"#));
        kept.retain(|item| item.text_at("/b").is_none());
        kept.append(kept.clone());
        assert_eq!((kept.len(), kept.is_empty()), (2, false));
    }

    #[test]
    fn a_tree_is_laid_flat_depth_first() {
        let tree =
            json!([{"n": 1, "children": [{"n": 2, "children": [{"n": 3}]}, {"n": 4}]}, {"n": 5}]);
        let flat = flattened(items(tree, "").expect("items"), Some("/children"));
        assert_eq!(
            flat.iter()
                .map(|item| item.value["n"].clone())
                .collect::<Vec<_>>(),
            [1, 2, 3, 4, 5]
        );
        assert_eq!(
            flattened(items(json!([{}, {}]), "").expect("items"), None).len(),
            2
        );
    }
}
