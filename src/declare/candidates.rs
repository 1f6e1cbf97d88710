//! The objects of a list that have the identity of a declared one.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::Value;

use super::declared::Target;
use super::kind::{self, Existing, Identity};
use super::matches::{Matches, has};
use super::references::REF;
use super::state::{Found, List};
use super::tag::Tag;
use crate::error::Result;
use crate::pointer;

/// Returns the objects of a list that have the identity of a declared one.
pub(super) fn candidates(
    matches: &Matches<'_>,
    index: usize,
    list: &List,
) -> Result<Vec<Arc<Found>>> {
    let found = matches.state.found(list);
    let found: Vec<_> = match list.facts.kind.identity {
        Identity::Only => found.into_iter().take(1).collect(),
        Identity::Fields(fields) => {
            let Some(wanted) = wanted(matches, index, list, fields)? else {
                return Ok(Vec::new());
            };
            let has_all = |found: &&Arc<Found>| {
                let mut wanted = wanted.iter();
                wanted.all(|(field, text)| has(list.facts.kind, found, field, text))
            };
            found.into_iter().filter(has_all).collect()
        }
        Identity::PathOf(field) => {
            let Some(wanted) = declared_path(matches, index, list, field)? else {
                return Ok(Vec::new());
            };
            let paths = paths_of(&found, list.facts.kind.tree_field(), field);
            found
                .into_iter()
                .filter(|found| paths.get(found.id.as_str()) == Some(&wanted))
                .collect()
        }
    };
    Ok(found.into_iter().map(Arc::clone).collect())
}

/// Returns the fields and texts by which an object is found; `None` when one of them is known only
/// when another object is created.
fn wanted(
    matches: &Matches<'_>,
    index: usize,
    list: &List,
    fields: &[&'static str],
) -> Result<Option<Vec<(&'static str, String)>>> {
    let facts = &list.facts;
    let mut wanted = Vec::new();
    for field in fields.iter().copied() {
        let value = match matches.value_at(index, &pointer::from_dotted(field))? {
            Some(value) => value,
            // Of the fields that select an object, one is enough.
            None if facts.kind.use_of_existing == Existing::Selected => continue,
            None => match list.above.last() {
                Some(parent) => Value::from(parent.clone()),
                None => return Ok(None),
            },
        };
        let text = match value {
            Value::String(text) => text,
            other => other.to_string(),
        };
        if text.starts_with(REF) {
            return Ok(None);
        }
        // What joins a list by its own ID is listed as itself.
        let is_own = facts.kind.own.contains(&field) && facts.kind.written_by.is_some();
        wanted.push((if is_own { "id" } else { field }, text));
    }
    Ok((!wanted.is_empty()).then_some(wanted))
}

/// Returns the path of a declared object of a tree, such as `guides/start`.
fn declared_path(
    matches: &Matches<'_>,
    index: usize,
    list: &List,
    field: &str,
) -> Result<Option<String>> {
    let Some(Value::String(own)) = matches.value_at(index, &pointer::child("", field))? else {
        return Ok(None);
    };
    let own = own.trim_matches('/').to_owned();
    let above = match object_above(matches, index) {
        Some(above) => declared_path(matches, above, list, field)?,
        None => match id_above(matches, index)? {
            Some(id) => {
                let found = matches.state.found(list);
                let paths = paths_of(&found, list.facts.kind.tree_field(), field);
                Some(paths.get(id.as_str()).cloned().unwrap_or(id))
            }
            None => return Ok(Some(own)),
        },
    };
    Ok(above.map(|above| format!("{above}/{own}")))
}

/// Returns the declared object of the same kind above one.
fn object_above(matches: &Matches<'_>, index: usize) -> Option<usize> {
    let object = matches.object(index);
    if let Some(Target::Object(above)) = object.parent
        && matches.object(above).kind.name == object.kind.name
    {
        return Some(above);
    }
    let mut tags = object.tags.iter();
    tags.find_map(|(place, tag)| match tag {
        Tag::Ref(part) if is_tree_field(matches, index, place) => matches.named(&part.source),
        _ => None,
    })
}

/// Returns the ID of the object of the same kind above one that is not declared.
fn id_above(matches: &Matches<'_>, index: usize) -> Result<Option<String>> {
    let object = matches.object(index);
    for reference in object.kind.references {
        let place = pointer::from_dotted(reference.field);
        if is_tree_field(matches, index, &place)
            && let Some(Value::String(id)) = matches.value_at(index, &place)?
        {
            return Ok(Some(id));
        }
    }
    Ok(None)
}

fn is_tree_field(matches: &Matches<'_>, index: usize, place: &str) -> bool {
    let own = matches.object(index).kind;
    let target = own.reference_at(place).map(|reference| reference.target);
    matches!(target, Some(kind::Target::Kind(name)) if name == own.name)
}

/// Returns the paths of the objects of a tree, by their IDs.
fn paths_of<'a>(
    found: &[&'a Arc<Found>],
    above: Option<&str>,
    field: &str,
) -> BTreeMap<&'a str, String> {
    let mut paths: BTreeMap<&str, String> = BTreeMap::new();
    // A list has each object after the one above it.
    for found in found {
        let own = found.value.get(field).and_then(Value::as_str);
        let own = own.unwrap_or_default().trim_matches('/');
        let parent = above.and_then(|above| found.value.get(above)?.as_str());
        let path = match parent.and_then(|parent| paths.get(parent)) {
            Some(above) => format!("{above}/{own}"),
            None => own.to_owned(),
        };
        paths.insert(&found.id, path);
    }
    paths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_has_the_fields_of_all_above() {
        let page = |id: &str, slug: &str, parent: Option<&str>| {
            let value = serde_json::json!({ "slug": slug, "parent": parent });
            let id = id.to_owned();
            Arc::new(Found { id, value })
        };
        let pages = [
            page("1", "/guides", None),
            page("2", "start", Some("1")),
            page("3", "more", Some("2")),
        ];
        let found: Vec<_> = pages.iter().collect();
        let paths = paths_of(&found, Some("parent"), "slug");
        let paths: Vec<_> = paths.values().map(String::as_str).collect();
        assert_eq!(paths, ["guides", "guides/start", "guides/start/more"]);
    }
}
