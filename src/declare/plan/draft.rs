//! A change before its place in the plan is known.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Map, Value};

use super::called::{declared_name, name_in_konnect, name_there};
use super::file::{Action, Change, Named, Precondition, ProtectingParent, Protection, ReferenceTo};
use super::fingerprint::fingerprint;
use super::matches::Matches;
use super::references::mask;
use super::state::Found;
use crate::declare::declared::{Object, Target};
use crate::declare::facts::Facts;
use crate::declare::kinds::definition::Kind;
use crate::declare::labels;
use crate::declare::placeholder::UNKNOWN;
use crate::error::Result;
use crate::pointer;
use crate::schema::writable;

/// What stands in the place of what a variable of the environment has or had.
pub(crate) const REDACTED: &str = "[redacted from !env]";

/// A change, and what its place depends on.
#[derive(Debug)]
pub(crate) struct Draft {
    /// Without its ID and what it depends on.
    pub(crate) change: Change,
    pub(crate) kind: &'static Kind,
    /// The position of the declared object.
    pub(crate) object: Option<usize>,
    pub(crate) found: Option<Arc<Found>>,
    /// What Konnect has below the object, each with its kind, if it is deleted with it.
    pub(crate) below: Vec<(&'static Kind, Arc<Found>)>,
    /// The positions of the declared objects that it refers to.
    pub(crate) needs: Vec<usize>,
    /// The position of the draft that deletes what it replaces.
    pub(crate) replaces: Option<usize>,
}

/// Where an object that is not declared stands.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place<'a> {
    pub(crate) facts: &'a Facts,
    /// The declared object that it is below.
    pub(crate) parent: Option<usize>,
    pub(crate) namespace: &'a str,
}

/// Returns the draft of a change of a declared object.
pub(crate) fn draft(matches: &Matches<'_>, index: usize, action: Action) -> Result<Draft> {
    let object = matches.object(index);
    let mut change = change(object.kind, action, &object.name);
    change.namespace = object.namespace.as_deref().unwrap_or_default().to_owned();
    change.parent = parent(matches, index)?;
    change.references = references_above(matches, index)?;
    change.protecting_parent = protecting(matches, matches.parent_of(index));
    if let Some(name) = declared_name(matches, index)? {
        change.resource_monikers.insert("name".to_owned(), name);
    }
    if object.kind.is_managed && object.is_protected {
        change.protection = Some(Protection::Is(true));
    }
    let found = matches.found(index).cloned();
    if let Some(found) = &found {
        identify(&mut change, found);
    }
    Ok(Draft {
        change,
        kind: object.kind,
        object: Some(index),
        found,
        below: Vec::new(),
        needs: matches.parent_of(index).into_iter().collect(),
        replaces: None,
    })
}

/// Returns the draft that deletes an object that is not declared.
pub(crate) fn deletion(
    matches: &Matches<'_>,
    place: Place<'_>,
    found: &Arc<Found>,
) -> Result<Draft> {
    let kind = place.facts.kind;
    let name = name_there(matches, kind, place.parent, found)?;
    let reference = match (&name, kind.parent) {
        (Some(name), None) => name,
        _ => &found.id,
    };
    let mut change = change(kind, Action::Delete, reference);
    change.namespace = place.namespace.to_owned();
    identify(&mut change, found);
    if let Some(name) = name {
        change.resource_monikers.insert("name".to_owned(), name);
    }
    if let Some(parent) = place.parent {
        change.parent = Some(named(matches, parent));
        let above = matches.facts_of(parent)?.above.clone();
        let ids = matches.above(parent)?.unwrap_or_default();
        change.references = references_to(matches, &above, &ids, Some(parent));
    }
    change.precondition = Some(precondition_of_delete(place.facts, found, None));
    Ok(Draft {
        change,
        kind,
        object: None,
        found: Some(Arc::clone(found)),
        below: Vec::new(),
        needs: Vec::new(),
        replaces: None,
    })
}

/// Returns what must be so before an object is deleted: everything that can be written and that its
/// list has is as it was. Of the rest, only the time of the last update is known.
pub(crate) fn precondition_of_delete(
    facts: &Facts,
    found: &Found,
    object: Option<&Object>,
) -> Precondition {
    let written = match facts.written_body() {
        Some(body) => writable(&found.value, body, facts.item),
        None => found.value.clone(),
    };
    let members = written.as_object().into_iter().flatten();
    let names = members.map(|(name, _)| name.as_str());
    let is_detail = |name: &&str| facts.details().any(|detail| detail == *name);
    let names = names.filter(|name| !is_detail(name));
    let mut precondition = precondition(facts, &found.value, names);
    if let Some(object) = object.filter(|object| object.has_variable_in("")) {
        hide_variables(&mut precondition, object);
    }
    precondition
}

/// Hides the fingerprints by which the value of a variable could be guessed: those of the fields
/// that variables have, and of what is not declared, which Konnect may have made of them.
fn hide_variables(precondition: &mut Precondition, object: &Object) {
    let fields = object.fields.keys();
    let open = fields.filter(|field| !object.has_variable_in(&pointer::child("", field)));
    let open: Vec<_> = open.map(|field| object.kind.member_with(field)).collect();
    for (member, fingerprint) in &mut precondition.members {
        if !open.contains(&member.as_str()) {
            REDACTED.clone_into(fingerprint);
        }
    }
}

/// Returns that an object exists, and the fingerprints of some of its members.
pub(crate) fn precondition<'a>(
    facts: &Facts,
    found: &Value,
    members: impl Iterator<Item = &'a str>,
) -> Precondition {
    let fingerprints = members.filter_map(|member| {
        let value = found.get(member)?;
        Some((member.to_owned(), fingerprint_of(facts.kind, member, value)))
    });
    let updated_at = found.get("updated_at").and_then(Value::as_str);
    Precondition {
        exists: true,
        members: fingerprints.collect(),
        updated_at: updated_at.map(str::to_owned),
        replaces: None,
    }
}

/// Returns the fingerprint of a member of an object, without secrets and passing labels.
pub(crate) fn fingerprint_of(kind: &Kind, member: &str, value: &Value) -> String {
    let mut value = match value {
        Value::Object(labels) if member == "labels" => labels::lasting_labels(labels).into(),
        other => other.clone(),
    };
    mask(kind.secrets, &pointer::child("", member), &mut value);
    fingerprint(&value)
}

fn change(kind: &Kind, action: Action, name: &str) -> Change {
    Change {
        id: String::new(),
        resource_type: kind.name.to_owned(),
        resource_ref: name.to_owned(),
        resource_id: None,
        resource_monikers: BTreeMap::new(),
        action,
        fields: Map::new(),
        changed_fields: BTreeMap::new(),
        references: BTreeMap::new(),
        parent: None,
        protecting_parent: None,
        protection: None,
        namespace: String::new(),
        depends_on: Vec::new(),
        secret_writes: Vec::new(),
        precondition: None,
    }
}

fn identify(change: &mut Change, found: &Found) {
    if !found.id.is_empty() {
        change.resource_id = Some(found.id.clone());
    }
}

/// Returns what a declared object is below, by its name and its ID.
fn parent(matches: &Matches<'_>, index: usize) -> Result<Option<Named>> {
    if let Some(above) = matches.parent_of(index) {
        return Ok(Some(named(matches, above)));
    }
    let object = matches.object(index);
    Ok(match object.parent {
        Some(Target::Id(_) | Target::Lookup(_)) => {
            let above = matches.above(index)?;
            above.and_then(|mut above| above.pop()).map(|id| Named {
                name: String::new(),
                id,
            })
        }
        Some(Target::Object(_)) | None => None,
    })
}

fn named(matches: &Matches<'_>, index: usize) -> Named {
    let object = matches.object(index);
    Named {
        name: object.name.to_string(),
        id: match matches.found(index) {
            Some(found) => found.id.clone(),
            None => UNKNOWN.to_owned(),
        },
    }
}

/// Returns the objects above the parent of one, each under `KIND_id`.
fn references_above(matches: &Matches<'_>, index: usize) -> Result<BTreeMap<String, ReferenceTo>> {
    let facts = matches.facts_of(index)?;
    let Some((_, above)) = facts.above.split_last() else {
        return Ok(BTreeMap::new());
    };
    let ids = matches.above(index)?.unwrap_or_default();
    Ok(references_to(
        matches,
        above,
        &ids,
        matches.parent_of(index),
    ))
}

/// Returns objects of these kinds, each under `KIND_id`. They are above a declared object, if that
/// is known, and have these IDs, if they exist.
fn references_to(
    matches: &Matches<'_>,
    kinds: &[&Kind],
    ids: &[String],
    below: Option<usize>,
) -> BTreeMap<String, ReferenceTo> {
    let mut next = below;
    let mut references = BTreeMap::new();
    for (depth, kind) in kinds.iter().enumerate().rev() {
        next = next.and_then(|index| matches.parent_of(index));
        let id = ids.get(depth).cloned();
        let id = id.or_else(|| Some(matches.found(next?)?.id.clone()));
        let to = ReferenceTo {
            name: next.map_or_else(String::new, |next| matches.object(next).name.to_string()),
            id: id.unwrap_or_else(|| UNKNOWN.to_owned()),
            ..ReferenceTo::default()
        };
        references.insert(format!("{}_id", kind.name), to);
    }
    references
}

/// Returns the protected object at or above one, as a plan has it.
fn protecting(matches: &Matches<'_>, index: Option<usize>) -> Option<ProtectingParent> {
    let index = protected(matches, index)?;
    let (object, found) = (matches.object(index), matches.found(index)?);
    Some(ProtectingParent {
        resource_type: object.kind.name.to_owned(),
        resource_ref: object.name.to_string(),
        resource_id: found.id.clone(),
        resource_name: name_in_konnect(matches, object.kind, found).unwrap_or_default(),
    })
}

/// Returns the position of the protected object at or above one.
pub(crate) fn protected(matches: &Matches<'_>, index: Option<usize>) -> Option<usize> {
    let index = index?;
    let is_own = matches.object(index).external.is_none();
    match matches.found(index) {
        Some(found) if is_own && labels::is_protected(&found.value) => Some(index),
        _ => protected(matches, matches.parent_of(index)),
    }
}
