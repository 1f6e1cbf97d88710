//! JSON documents as text, and the items in them.
//!
//! A path to items is a JSON pointer (RFC 6901) to an array, or one in which `*` stands for every
//! member of an object: `/regions/*`.

use std::borrow::Cow;
use std::collections::HashMap;

use serde_json::Value;
use serde_json::value::RawValue;

use crate::item::{Item, Items};

/// The step of a path that stands for every member.
const EVERY: &str = "*";

/// A JSON document, and where each of its members is.
///
/// It is scanned once, however many members are looked up, and nothing of it is parsed: names,
/// strings and numbers stay as they were sent.
pub(crate) struct Document<'a> {
    text: &'a str,
    members: HashMap<Cow<'a, str>, &'a RawValue>,
}

impl<'a> Document<'a> {
    /// Scans a document. One that is not an object has no members.
    pub(crate) fn new(text: &'a str) -> Self {
        Self {
            text,
            members: serde_json::from_str(text).unwrap_or_default(),
        }
    }

    /// Returns the JSON at `pointer`, which leads through objects only.
    pub(crate) fn json_at(&self, pointer: &str) -> Option<&'a str> {
        let Some(steps) = pointer.strip_prefix('/') else {
            return Some(self.text);
        };
        let (step, rest) = match steps.find('/') {
            Some(end) => steps.split_at(end),
            None => (steps, ""),
        };
        let json = self.members.get(step)?.get();
        if rest.is_empty() {
            Some(json)
        } else {
            Document::new(json).json_at(rest)
        }
    }

    /// Returns the items at `path` as they were sent; `None` when there is no list.
    pub(crate) fn items(&self, path: &str) -> Option<Items> {
        // Members are few and small where they are items: they may as well be parsed.
        if path.contains(EVERY) {
            let items = items_at(serde_json::from_str(self.text).ok()?, path)?;
            return Some(items.into_iter().collect());
        }
        let items: Vec<&RawValue> = serde_json::from_str(self.json_at(path)?).ok()?;
        Some(Items::from_json(items.into_iter().map(RawValue::get)))
    }
}

/// Returns the items at `path` in a parsed document; `None` when there is no list.
pub(crate) fn items_at(document: Value, path: &str) -> Option<Vec<Item>> {
    let steps: Vec<&str> = path.split('/').skip(1).collect();
    let mut found = Vec::new();
    collect(document, &steps, &mut Vec::new(), &mut found)?;
    Some(found)
}

/// Adds the items that are reached from `value` by `steps`; `keys` are those of the members so far.
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
        ([], value) if !keys.is_empty() => found.push(Item::with_keys(value, keys.clone())),
        ([EVERY, rest @ ..], Value::Object(members)) => {
            for (key, value) in members {
                keys.push(key);
                collect(value, rest, keys, found)?;
                keys.pop();
            }
        }
        // Null, or no member at all, is how servers send an object without members.
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// Returns the keys that led to each item, and the JSON of the item.
    fn found(document: Value, path: &str) -> Option<Vec<(Vec<String>, Value)>> {
        let items = items_at(document, path)?;
        Some(
            items
                .into_iter()
                .map(|item| {
                    let keys = ["@1", "@2"].iter().filter_map(|key| item.string_at(key));
                    (keys.collect(), item.value)
                })
                .collect(),
        )
    }

    #[test]
    fn items_are_found_in_arrays_and_under_keys() {
        let none = Vec::new;
        assert_eq!(
            found(json!({"data": [1, 2]}), "/data"),
            Some(vec![(none(), json!(1)), (none(), json!(2))])
        );
        assert_eq!(found(json!([1]), ""), Some(vec![(none(), json!(1))]));
        let regions = json!({"regions": {"stable": ["us", "eu"], "beta": []}});
        let expected = vec![
            (vec!["stable".to_owned()], json!(["us", "eu"])),
            (vec!["beta".to_owned()], json!([])),
        ];
        assert_eq!(found(regions, "/regions/*"), Some(expected));
        let roles =
            json!({"apis": {"roles": {"viewer": {"name": "Viewer"}}}, "portals": {"roles": {}}});
        assert_eq!(
            found(roles, "/*/roles/*"),
            Some(vec![(
                vec!["apis".to_owned(), "viewer".to_owned()],
                json!({"name": "Viewer"})
            )])
        );
        assert_eq!(found(json!({}), "/attributes/*"), Some(vec![]));
        for (wrong, path) in [
            (json!({"data": {}}), "/data"),
            (json!({}), "/data"),
            (json!("x"), ""),
            (json!([1]), "/data"),
        ] {
            assert_eq!(found(wrong, path), None);
        }
    }

    #[test]
    fn items_keep_the_text_that_was_sent() {
        let text = r#" {"meta": {"total":2}, "d\u0061ta": [ {"n":1E400, "n" : -0.0}, "\u00e9" ]} "#;
        let document = Document::new(text);
        let items = document.items("/data").expect("items");
        assert_eq!(
            items.json().collect::<Vec<_>>(),
            [r#"{"n":1E400, "n" : -0.0}"#, r#""\u00e9""#]
        );
        assert_eq!(
            &*items.iter().next().expect("an item").json(),
            r#"{"n":1E400, "n" : -0.0}"#
        );
        assert!(document.items("/meta").is_none());
        let members = Document::new(r#"{"a":{"x":{}}}"#).items("/*/*");
        assert_eq!(members.map(|items| items.len()), Some(1));
    }

    #[test]
    fn members_are_found_by_pointer_through_objects() {
        let document = Document::new(r#"{"meta": {"total":2}}"#);
        assert_eq!(document.json_at("/meta/total"), Some("2"));
        assert_eq!(document.json_at("/none"), None);
        assert_eq!(document.json_at("/meta/total/x"), None);
        assert_eq!(Document::new("[1]").json_at("/0"), None);
    }
}
