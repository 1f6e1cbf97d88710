//! The objects of a list that have the identity of a declared one.

use std::sync::Arc;

use serde_json::Value;

use super::index::{By, text_at};
use super::matches::Matches;
use super::state::{Found, List};
use crate::declare::declared::Target;
use crate::declare::kinds::definition::{Existing, Identity};
use crate::declare::placeholder::REF;
use crate::declare::tag::Tag;
use crate::error::Result;
use crate::pointer;

/// Returns the objects of a list that have the identity of a declared one.
pub(crate) fn candidates(
    matches: &Matches<'_>,
    index: usize,
    list: &List,
) -> Result<Vec<Arc<Found>>> {
    Ok(match list.facts.kind.identity {
        Identity::Only => {
            let found = matches.state.found(list);
            found.into_iter().take(1).cloned().collect()
        }
        Identity::Fields(fields) => {
            let wanted = wanted(matches, index, list, fields)?.unwrap_or_default();
            let wanted = wanted.iter();
            let wanted = wanted.map(|(field, text)| (*field, text.as_str()));
            matches.with_texts(list, &wanted.collect::<Vec<_>>())
        }
        Identity::PathOf(field) => match path_there(matches, index, list, field)? {
            Some(path) => {
                let index = matches.index(list, By::Path(field));
                index.found(&path).to_vec()
            }
            None => Vec::new(),
        },
    })
}

/// Returns the fields and texts by which an object is found; `None` when one of them is known only
/// when another object is created.
pub(crate) fn wanted(
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
        wanted.push((facts.kind.listed_as(field), text));
    }
    Ok((!wanted.is_empty()).then_some(wanted))
}

/// Returns the name by which a declared object is found, or its path, if that is a text.
pub(crate) fn declared_name(matches: &Matches<'_>, index: usize) -> Result<Option<String>> {
    match matches.object(index).kind.identity {
        Identity::Fields([field]) => {
            let value = matches.value_at(index, &pointer::from_dotted(field))?;
            Ok(value.and_then(|value| Some(value.as_str()?.to_owned())))
        }
        Identity::PathOf(field) => {
            let list = matches.list_of(index)?;
            let path = declared_path(matches, index, list.as_ref(), field)?;
            Ok(path.map(|path| spelled_path(&path)))
        }
        Identity::Fields(_) | Identity::Only => Ok(None),
    }
}

/// Returns the objects of a list that have a name, or a path.
pub(crate) fn with_name(matches: &Matches<'_>, list: &List, name: &str) -> Vec<Arc<Found>> {
    let kind = list.facts.kind;
    match kind.identity {
        Identity::Fields([field]) => matches.with_texts(list, &[(kind.listed_as(field), name)]),
        Identity::PathOf(field) => {
            let index = matches.index(list, By::Path(field));
            index.found(name.trim_matches('/')).to_vec()
        }
        Identity::Fields(_) | Identity::Only => Vec::new(),
    }
}

/// Returns the name, or the path, that an object of a list has in Konnect.
pub(crate) fn name_there(matches: &Matches<'_>, list: &List, found: &Found) -> Option<String> {
    match list.facts.kind.identity {
        Identity::Fields([field]) => text_at(list.facts.kind, found, field),
        Identity::PathOf(field) => {
            let index = matches.index(list, By::Path(field));
            index.path(&found.id).map(spelled_path)
        }
        Identity::Fields(_) | Identity::Only => None,
    }
}

/// Returns a path as people write it.
fn spelled_path(path: &str) -> String {
    match path {
        "" => "/".to_owned(),
        path => path.to_owned(),
    }
}

/// Returns the path that Konnect has for a declared object of a tree. What is above it can have
/// another name there.
fn path_there(
    matches: &Matches<'_>,
    index: usize,
    list: &List,
    field: &str,
) -> Result<Option<String>> {
    let above = object_above(matches, index).and_then(|above| matches.found(above));
    let Some(above) = above else {
        return declared_path(matches, index, Some(list), field);
    };
    let own = own_step(matches, index, field)?;
    let paths = matches.index(list, By::Path(field));
    let path = paths.path(&above.id).zip(own);
    Ok(path.map(|(above, own)| format!("{above}/{own}")))
}

/// Returns the path of a declared object of a tree, such as `guides/start`. A list has the paths
/// of objects that are not declared.
fn declared_path(
    matches: &Matches<'_>,
    index: usize,
    list: Option<&List>,
    field: &str,
) -> Result<Option<String>> {
    let Some(own) = own_step(matches, index, field)? else {
        return Ok(None);
    };
    let above = match object_above(matches, index) {
        Some(above) => declared_path(matches, above, list, field)?,
        None => match id_above(matches, index)? {
            Some(id) => {
                let index = list.map(|list| matches.index(list, By::Path(field)));
                let path = index.and_then(|index| index.path(&id).map(str::to_owned));
                Some(path.unwrap_or(id))
            }
            None => return Ok(Some(own)),
        },
    };
    Ok(above.map(|above| format!("{above}/{own}")))
}

/// Returns the last step of the path of a declared object.
fn own_step(matches: &Matches<'_>, index: usize, field: &str) -> Result<Option<String>> {
    let own = matches.value_at(index, &pointer::child("", field))?;
    Ok(own.and_then(|own| Some(own.as_str()?.trim_matches('/').to_owned())))
}

/// Returns the declared object of the same kind above one.
pub(crate) fn object_above(matches: &Matches<'_>, index: usize) -> Option<usize> {
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
    own.reference_at(place)
        .is_some_and(|reference| reference.leads_to(own))
}
