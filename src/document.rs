//! JSON documents as text, and the items in them.
//!
//! A path to items is a JSON pointer (RFC 6901) to an array, or one in which `*` stands for every
//! member of an object: `/regions/*`.

use crate::json_check::{MAX_MEMBERS, check, check_list};
use crate::json_text::{Kind, Member, all_members, child, members};
use crate::pointer;
use crate::spans::{Span, Spans};

/// The step of a path that stands for every member.
const EVERY: &str = "*";

/// A JSON document, and where its members are.
///
/// It is scanned once, however many members are looked up, and nothing of it is parsed: names,
/// strings and numbers stay as they were sent. A document with very many members is scanned again
/// for each lookup instead, because what is remembered of a member can be larger than the member.
#[derive(Clone, Debug)]
pub(crate) struct Document<'a> {
    text: &'a str,
    /// `None` if there are too many.
    members: Option<Vec<Member<'a>>>,
}

impl<'a> Document<'a> {
    /// Scans a document. One that is not an object has no members.
    pub(crate) fn new(text: &'a str) -> Self {
        // Room for those of nearly every item: growing would take longer than the scan.
        let mut members = Vec::with_capacity(16);
        for member in all_members(text) {
            if members.len() == MAX_MEMBERS {
                return Self {
                    text,
                    members: None,
                };
            }
            members.push(member);
        }
        Self {
            text,
            members: Some(members),
        }
    }

    /// Checks that a response is JSON, and returns it with where the items at `path` are; `None`
    /// when there is no list.
    pub(crate) fn with_items(
        text: &'a str,
        path: &str,
    ) -> Result<(Self, Option<Spans>), serde_json::Error> {
        let name = path.strip_prefix('/').unwrap_or_default();
        if name.is_empty() || name.contains(['/', '~', '*']) || Kind::of(text) != Kind::Object {
            check(text)?;
            let document = Self::new(text);
            let spans = document.items(path);
            return Ok((document, spans));
        }
        let found = check_list(text, name)?;
        let members = found.members;
        let document = Self { text, members };
        let spans = match found.elements {
            Some(spans) => Some(Spans::Each { keys: 0, spans }),
            None => document.items(path),
        };
        Ok((document, spans))
    }

    /// Returns the whole document.
    pub(crate) fn text(&self) -> &'a str {
        self.text
    }

    /// Returns the JSON at `pointer`.
    pub(crate) fn json_at(&self, pointer: &str) -> Option<&'a str> {
        let mut steps = pointer::steps(pointer);
        let Some(first) = steps.next() else {
            return Some(self.text);
        };
        let mut found = self.child(&first)?;
        for step in steps {
            found = child(found, &step)?;
        }
        Some(found)
    }

    /// Returns where the items at `path` are; `None` when there is no list.
    pub(crate) fn items(&self, path: &str) -> Option<Spans> {
        if !path.contains(EVERY) {
            let list = self.json_at(path)?;
            if Kind::of(list) != Kind::Array {
                return None;
            }
            return Some(Spans::of_array(self.text, list));
        }
        let steps: Vec<&str> = path.split('/').skip(1).collect();
        let keys = steps.iter().filter(|step| **step == EVERY).count();
        let mut collector = Collector {
            response: self.text,
            keys: Vec::new(),
            found: Vec::new(),
        };
        collector.collect(self.text, &steps)?;
        let spans = collector.found;
        Some(Spans::Each { keys, spans })
    }

    fn child(&self, name: &str) -> Option<&'a str> {
        match &self.members {
            Some(members) if Kind::of(self.text) == Kind::Object => members
                .iter()
                .rev()
                .find(|member| member.is_named(name))
                .map(|member| member.value),
            _ => child(self.text, name),
        }
    }
}

/// Collects items that are members of objects.
struct Collector<'a> {
    response: &'a str,
    /// Where the keys so far are.
    keys: Vec<Span>,
    /// Where the items are, each after its keys.
    found: Vec<Span>,
}

impl Collector<'_> {
    /// Adds the items that are reached from `json` by `steps`.
    fn collect(&mut self, json: &str, steps: &[&str]) -> Option<()> {
        match (steps, Kind::of(json)) {
            ([], _) => {
                self.found.extend(&self.keys);
                self.found.push(Span::of(self.response, json));
            }
            ([EVERY, rest @ ..], Kind::Object) => {
                for member in members(json) {
                    self.keys.push(Span::of(self.response, member.key));
                    self.collect(member.value, rest)?;
                    self.keys.pop();
                }
            }
            // Null, or no member at all, is how servers send an object without members.
            ([EVERY, ..], Kind::Null) => {}
            ([step, rest @ ..], Kind::Object) => match child(json, step) {
                Some(value) => self.collect(value, rest)?,
                None if rest.contains(&EVERY) => {}
                None => return None,
            },
            _ => return None,
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the keys that led to each item, in quotes, and after them the JSON of the item.
    fn found(text: &str, path: &str) -> Option<Vec<Vec<String>>> {
        let (_, items) = Document::with_items(text, path).expect("JSON");
        let items = items?;
        let found = items.iter(text).map(|(item, keys)| {
            let keys = keys.iter().map(|key| key.text(text).to_owned());
            keys.chain([item.to_owned()]).collect()
        });
        let found: Vec<_> = found.collect();
        assert_eq!(items.len(), found.len());
        Some(found)
    }

    fn owned(items: &[&[&str]]) -> Vec<Vec<String>> {
        items
            .iter()
            .map(|parts| parts.iter().map(|part| (*part).to_owned()).collect())
            .collect()
    }

    #[test]
    fn items_are_found_in_arrays_and_under_keys() {
        let regions = r#"{"regions": {"stable": ["us", "eu"], "beta": []}}"#;
        let roles = r#"{"apis": {"roles": {"viewer": {"n": 1}}}, "portals": {"roles": {}}}"#;
        let cases: [(&str, &str, &[&[&str]]); 6] = [
            (r#"{"data": [1, 2]}"#, "/data", &[&["1"], &["2"]]),
            ("[1]", "", &[&["1"]]),
            (
                regions,
                "/regions/*",
                &[&["\"stable\"", r#"["us", "eu"]"#], &["\"beta\"", "[]"]],
            ),
            (
                roles,
                "/*/roles/*",
                &[&["\"apis\"", "\"viewer\"", r#"{"n": 1}"#]],
            ),
            ("{}", "/attributes/*", &[]),
            (
                r#"{"a": {"x": 1, "y": 2, "x": 3}}"#,
                "/a/*",
                &[&["\"y\"", "2"], &["\"x\"", "3"]],
            ),
        ];
        for (text, path, expected) in cases {
            assert_eq!(found(text, path), Some(owned(expected)), "{text}");
        }
        for (wrong, path) in [
            (r#"{"data": {}}"#, "/data"),
            ("{}", "/data"),
            ("\"x\"", ""),
            ("[1]", "/data"),
            ("[1]", "/data/*"),
        ] {
            assert_eq!(found(wrong, path), None, "{wrong}");
        }
    }

    #[test]
    fn a_path_is_no_name_of_a_member() {
        let text = r#"{"a/b": [1], "a~1b": [2], "*": [3], "a": {"b": [4]}, "c": {"x": [5]}}"#;
        for (path, expected) in [
            ("/a/b", &[&["4"][..]][..]),
            ("/a~1b", &[&["1"]]),
            ("/c/*", &[&["\"x\"", "[5]"]]),
        ] {
            assert_eq!(found(text, path), Some(owned(expected)), "{path}");
        }
    }

    #[test]
    fn what_is_not_json_is_an_error_wherever_its_items_are() {
        for (text, path) in [
            ("[1,", ""),
            (r#"{"a":{"b":[1]}"#, "/a/b"),
            (r#"{"a":{"b":[1]}"#, "/a/*"),
            (r#"{"a":[1]"#, "/a"),
            ("", "/a"),
        ] {
            assert!(Document::with_items(text, path).is_err(), "{text}");
        }
    }

    #[test]
    fn items_keep_the_text_that_was_sent() {
        let text = r#" {"meta": {"total":2}, "d\u0061ta": [ {"n":1E400, "n" : -0.0}, "\u00e9" ]} "#;
        let expected: [&[&str]; 2] = [&[r#"{"n":1E400, "n" : -0.0}"#], &[r#""\u00e9""#]];
        assert_eq!(found(text, "/data"), Some(owned(&expected)));
    }

    #[test]
    fn members_are_found_by_pointer() {
        let document = Document::new(r#"{"meta": {"total":2}, "a/b": [[7], {"c": 8}]}"#);
        for (pointer, expected) in [
            ("/meta/total", Some("2")),
            ("/a~1b/0/0", Some("7")),
            ("/a~1b/1/c", Some("8")),
            ("/none", None),
            ("/meta/total/x", None),
        ] {
            assert_eq!(document.json_at(pointer), expected, "{pointer}");
        }
        assert_eq!(Document::new("[1]").json_at("/0"), Some("1"));
    }

    #[test]
    fn members_are_found_among_very_many() {
        let many: Vec<String> = (0..1000).map(|n| format!("\"{}\":{n}", n % 900)).collect();
        let text = format!("{{{}}}", many.join(","));
        let document = Document::new(&text);
        for (pointer, expected) in [("/0", "900"), ("/99", "999"), ("/899", "899")] {
            assert_eq!(document.json_at(pointer), Some(expected), "{pointer}");
        }
    }
}
