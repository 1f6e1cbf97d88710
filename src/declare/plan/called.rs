//! What people call objects, in plans and in messages.

use serde_json::Value;

use super::candidates::{self, object_above};
use super::file::Change;
use super::matches::Matches;
use super::state::{Found, List};
use crate::declare::declared::Target;
use crate::declare::kinds::definition::{Identity, Kind, Target as KindTarget};
use crate::error::Result;
use crate::pointer;
use crate::resources;

/// Returns what messages call an object, such as `portal "Docs"`.
pub(crate) fn subject(kind: &Kind, name: &str) -> String {
    called(kind.name, None, name)
}

/// Returns what messages call a declared object, such as `portal "Docs" (docs)`.
pub(crate) fn declared_subject(matches: &Matches<'_>, index: usize) -> Result<String> {
    let object = matches.object(index);
    let name = declared_name(matches, index)?;
    Ok(called(object.kind.name, name.as_deref(), &object.name))
}

/// Returns what messages call the object of a change.
pub(crate) fn changed_subject(change: &Change) -> String {
    let name = changed_name(change);
    let is_id = change.resource_id.as_ref() == Some(&change.resource_ref);
    match name.filter(|_| is_id) {
        Some(name) => called(&change.resource_type, None, name),
        None => called(&change.resource_type, name, &change.resource_ref),
    }
}

/// Returns the name of the object of a change, if the plan has it.
pub(crate) fn changed_name(change: &Change) -> Option<&str> {
    let name = change.resource_monikers.get("name");
    name.map(String::as_str).or_else(|| {
        let name = change.fields.get("name").and_then(Value::as_str);
        name.filter(|name| !name.starts_with("__"))
    })
}

/// Returns what messages call an object of a kind: by its name and, if that is another one, its
/// ref.
pub(crate) fn called(kind: &str, name: Option<&str>, reference: &str) -> String {
    match name.filter(|name| *name != reference && !name.is_empty()) {
        Some(name) => format!("{kind} \"{name}\" ({reference})"),
        None => format!("{kind} \"{reference}\""),
    }
}

/// Returns the name by which people know an object: a text of one line.
fn name_of(kind: &Kind, value: &Value) -> Option<String> {
    let fields = kind.name_field().into_iter().chain(["name"]);
    let texts = fields.filter_map(|field| value.get(field)?.as_str());
    let mut lines = texts.filter(|text| !text.contains('\n'));
    lines.next().map(str::to_owned)
}

/// Returns the name of an object of Konnect; of one that a variable has, the tag.
pub(crate) fn name_in_konnect(matches: &Matches<'_>, kind: &Kind, found: &Found) -> Option<String> {
    let name = name_of(kind, &found.value)?;
    Some(matches.variables.shown(&name).into_owned())
}

/// Returns what selects an object of Konnect in a command: its name, unless a variable has it, or
/// it is the word of a resource below, such as `pages`.
pub(crate) fn selector(matches: &Matches<'_>, kind: &Kind, found: &Found) -> String {
    let name = name_of(kind, &found.value);
    let is_word = |name: &str| resources::below(kind.resource, name).is_some();
    let name = name.filter(|name| !matches.variables.has(name) && !is_word(name));
    name.unwrap_or_else(|| found.id.clone())
}

/// Returns the name or the path of a declared object, unless a tag stands for it or for a part of
/// it.
pub(crate) fn declared_name(matches: &Matches<'_>, index: usize) -> Result<Option<String>> {
    let object = matches.object(index);
    if let Identity::PathOf(field) = object.kind.identity {
        return match is_path_plain(matches, index, field) {
            true => candidates::declared_name(matches, index),
            false => Ok(None),
        };
    }
    let mut fields = object.fields.clone();
    for (place, _) in &object.tags {
        let name = pointer::steps(place).next();
        name.and_then(|name| fields.shift_remove(&*name));
    }
    Ok(name_of(object.kind, &Value::Object(fields)))
}

/// Returns whether no tag stands for a step of the path of a declared object.
fn is_path_plain(matches: &Matches<'_>, index: usize, field: &str) -> bool {
    let place = pointer::child("", field);
    let mut tags = matches.object(index).tags.iter();
    !tags.any(|(at, _)| *at == place)
        && object_above(matches, index).is_none_or(|above| is_path_plain(matches, above, field))
}

/// Returns the name by which people know an object that is not declared, or its path. One that is
/// found by what it refers to is called by the names of that, as far as they are known.
pub(crate) fn name_there(
    matches: &Matches<'_>,
    kind: &'static Kind,
    parent: Option<usize>,
    found: &Found,
) -> Result<Option<String>> {
    let value = &found.value;
    let fields = match kind.identity {
        Identity::Fields(fields) => fields,
        Identity::Only => &[],
        Identity::PathOf(_) => {
            let list = matches.list_below(kind, parent.map(Target::Object).as_ref())?;
            let path = list.and_then(|list| candidates::name_there(matches, &list, found));
            return Ok(path.map(|path| matches.variables.shown(&path).into_owned()));
        }
    };
    let mut is_reference = false;
    let mut names = Vec::new();
    for field in fields {
        let place = pointer::from_dotted(field);
        let Some(text) = value.pointer(&place).and_then(Value::as_str) else {
            continue;
        };
        let name = match kind.reference_at(&place) {
            Some(reference) => {
                is_reference = true;
                name_of_target(matches, reference.target, value, text)?
            }
            None => None,
        };
        let name = name.as_deref().unwrap_or(text);
        names.push(matches.variables.shown(name).into_owned());
    }
    Ok(match is_reference {
        true => Some(names.join(", ")),
        false => name_in_konnect(matches, kind, found),
    })
}

/// Returns the name of an object that a field of a value refers to, if a list was read that has it.
fn name_of_target(
    matches: &Matches<'_>,
    target: KindTarget,
    value: &Value,
    id: &str,
) -> Result<Option<String>> {
    let kind = value.as_object().and_then(|fields| target.kind_for(fields));
    let Some(kind) = kind.filter(|kind| kind.parent.is_none()) else {
        return Ok(None);
    };
    let list = List {
        facts: matches.facts.of(kind)?,
        above: Vec::new(),
    };
    let found = matches.state.found(&list);
    let mut found = found.into_iter().filter(|found| found.id == id);
    Ok(found.find_map(|found| name_of(kind, &found.value)))
}
