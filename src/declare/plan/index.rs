//! Finds objects of a list by a text, without a look at each of them.

use std::collections::HashMap;
use std::sync::Arc;

use serde_json::Value;

use super::state::Found;
use crate::declare::kinds::definition::Kind;
use crate::pointer;

/// By what the objects of a list are found.
#[derive(Clone, Copy, Debug)]
pub(crate) enum By<'a> {
    Field(&'a str),
    /// This field of an object and of all those of the list above it.
    Path(&'a str),
}

impl<'a> By<'a> {
    pub(crate) fn field(self) -> &'a str {
        match self {
            Self::Field(field) | Self::Path(field) => field,
        }
    }
}

/// The objects of a list by their texts.
#[derive(Debug, Default)]
pub(crate) struct Index {
    found: HashMap<String, Vec<Arc<Found>>>,
    /// The paths of objects by their IDs, where they are found by paths.
    paths: HashMap<String, String>,
}

impl Index {
    pub(crate) fn new(kind: &Kind, found: &[&Arc<Found>], by: By<'_>) -> Self {
        let mut index = Self::default();
        for found in found {
            let text = match by {
                By::Field(field) => text_at(kind, found, field),
                By::Path(field) => Some(index.add_path(found, kind.tree_field(), field)),
            };
            if let Some(text) = text {
                let same = index.found.entry(text).or_default();
                same.push(Arc::clone(found));
            }
        }
        index
    }

    /// Returns the objects that have a text, which is [`normalized`].
    pub(crate) fn found(&self, text: &str) -> &[Arc<Found>] {
        self.found.get(text).map_or(&[], Vec::as_slice)
    }

    /// Returns the path of the object with an ID.
    pub(crate) fn path(&self, id: &str) -> Option<&str> {
        self.paths.get(id).map(String::as_str)
    }

    /// Returns the path of an object. A list has each object after the one above it.
    fn add_path(&mut self, found: &Found, above: Option<&str>, field: &str) -> String {
        let own = found.value.get(field).and_then(Value::as_str);
        let own = own.unwrap_or_default().trim_matches('/');
        let parent = above.and_then(|above| found.value.get(above)?.as_str());
        let path = match parent.and_then(|parent| self.path(parent)) {
            Some(above) => format!("{above}/{own}"),
            None => own.to_owned(),
        };
        self.paths.insert(found.id.clone(), path.clone());
        path
    }
}

/// Returns the text that an object has in a field, [`normalized`].
pub(crate) fn text_at(kind: &Kind, found: &Found, field: &str) -> Option<String> {
    if field == "id" {
        return Some(normalized(kind, field, &found.id));
    }
    match found.value.pointer(&pointer::from_dotted(field))? {
        Value::String(text) => Some(normalized(kind, field, text)),
        other => Some(other.to_string()),
    }
}

/// Returns a text that is the same for all texts that mean the same in a field.
pub(crate) fn normalized(kind: &Kind, field: &str, text: &str) -> String {
    if field == "id" {
        return text.to_ascii_lowercase();
    }
    let mut comparisons = kind.comparisons.iter();
    match comparisons.find(|(name, _)| *name == field) {
        Some((_, comparison)) => comparison.normalized(text),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::declare::kinds::kind;

    fn object(id: &str, value: Value) -> Arc<Found> {
        let id = id.to_owned();
        Arc::new(Found { id, value })
    }

    fn index(name: &str, found: &[Arc<Found>], by: By<'_>) -> Index {
        let found: Vec<_> = found.iter().collect();
        Index::new(kind(name).expect("a kind"), &found, by)
    }

    fn ids(found: &[Arc<Found>]) -> Vec<&str> {
        found.iter().map(|found| &*found.id).collect()
    }

    #[test]
    fn a_path_has_the_fields_of_all_above() {
        let page = |id: &str, slug: &str, above: Option<&str>| {
            object(id, json!({ "slug": slug, "parent_page_id": above }))
        };
        let pages = [
            page("1", "/guides", None),
            page("2", "start", Some("1")),
            page("3", "more", Some("2")),
        ];
        let index = index("portal_page", &pages, By::Path("slug"));
        for (path, id) in [
            ("guides", "1"),
            ("guides/start", "2"),
            ("guides/start/more", "3"),
        ] {
            assert_eq!(ids(index.found(path)), [id], "{path}");
            assert_eq!(index.path(id), Some(path));
        }
        assert!(index.found("start").is_empty());
    }

    #[test]
    fn texts_that_mean_the_same_find_the_same() {
        let users = [
            object(
                "A",
                json!({ "email": "Ada@airline.example", "active": true }),
            ),
            object("b", json!({ "email": "ada@airline.example" })),
        ];
        let row = kind("organization_user").expect("a kind");
        for (field, text, expected) in [
            ("email", "ADA@airline.example", vec!["A", "b"]),
            ("id", "a", vec!["A"]),
            ("id", "B", vec!["b"]),
            ("active", "true", vec!["A"]),
            ("name", "Ada", vec![]),
        ] {
            let index = index("organization_user", &users, By::Field(field));
            let found = index.found(&normalized(row, field, text));
            assert_eq!(ids(found), expected, "{field} {text}");
        }
    }
}
