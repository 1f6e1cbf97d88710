//! What a sync deletes: what the files could have declared, and do not. Nothing else.

use std::collections::HashSet;
use std::sync::Arc;

use serde_json::Value;

use super::matches::Matches;
use super::state::{Found, List};
use crate::declare::declared::{Collection, Target};
use crate::declare::kinds::definition::{Count, Existing, Kind};
use crate::declare::labels;
use crate::error::Result;
use crate::pointer;
use crate::resources::Change;

/// What a role has in place of an entity, where it is for all of them.
const EVERY_ENTITY: &str = "*";

/// Where an object is that no file declares.
#[derive(Debug)]
pub(crate) struct Undeclared {
    pub(crate) kind: &'static Kind,
    /// The declared object that it is below.
    pub(crate) parent: Option<usize>,
    pub(crate) namespace: String,
}

/// Returns what a sync deletes.
pub(crate) fn undeclared(matches: &Matches<'_>) -> Result<Vec<(Undeclared, Arc<Found>)>> {
    let declared: HashSet<_> = (0..matches.declared.objects.len())
        .filter_map(|index| matches.found(index).map(|found| key(matches, index, found)))
        .collect();
    let mut deleted = Vec::new();
    let mut seen = HashSet::new();
    for collection in &matches.declared.collections {
        let Some((list, parent)) = list_in_scope(matches, collection)? else {
            continue;
        };
        for found in matches.state.found(&list) {
            let key = key_in(&list, found);
            if declared.contains(&key) || !seen.insert(key) {
                continue;
            }
            if let Some(namespace) = namespace_in_scope(matches, collection, parent, found) {
                let place = Undeclared {
                    kind: collection.kind,
                    parent,
                    namespace,
                };
                deleted.push((place, Arc::clone(found)));
            }
        }
    }
    Ok(without_those_below(deleted))
}

/// What an object is in Konnect: its kind, and the IDs that lead to it.
type Key = (&'static str, Vec<String>, String);

fn key(matches: &Matches<'_>, index: usize, found: &Found) -> Key {
    let above = matches.above(index).ok().flatten().unwrap_or_default();
    (matches.object(index).kind.name, above, found.id.clone())
}

fn key_in(list: &List, found: &Found) -> Key {
    (list.facts.kind.name, list.above.clone(), found.id.clone())
}

/// Returns the list of a collection that a sync may delete from, and the object that it is below.
fn list_in_scope(
    matches: &Matches<'_>,
    collection: &Collection,
) -> Result<Option<(List, Option<usize>)>> {
    let kind = collection.kind;
    let facts = matches.facts.of(kind)?;
    let is_deletable = facts.request(Change::Delete).is_some();
    if !collection.is_complete || !is_deletable || kind.use_of_existing != Existing::No {
        return Ok(None);
    }
    let parent = match &collection.parent {
        None if kind.is_managed => None,
        Some(Target::Object(parent)) if is_ours(matches, *parent) => Some(*parent),
        // What is below objects of others is theirs.
        _ => return Ok(None),
    };
    let list = matches.list_below(kind, collection.parent.as_ref())?;
    Ok(list.map(|list| (list, parent)))
}

/// Returns whether a declared object and all above it are managed by the files. Of what is only
/// selected, the files manage what stands below it.
fn is_ours(matches: &Matches<'_>, index: usize) -> bool {
    let object = matches.object(index);
    if object.kind.use_of_existing == Existing::Selected {
        return true;
    }
    object.external.is_none()
        && match &object.parent {
            None => true,
            Some(Target::Object(parent)) => is_ours(matches, *parent),
            Some(Target::Id(_) | Target::Lookup(_)) => false,
        }
}

/// Returns the namespace of an object that a sync may delete; `None` for all others.
fn namespace_in_scope(
    matches: &Matches<'_>,
    collection: &Collection,
    parent: Option<usize>,
    found: &Found,
) -> Option<String> {
    let namespaces = &matches.declared.namespaces;
    let Some(parent) = parent else {
        let namespace = labels::namespace_of(&found.value)?;
        return namespaces.contains(namespace).then(|| namespace.to_owned());
    };
    let above = matches.object(parent);
    let is_in_scope = match above.kind.use_of_existing {
        Existing::Selected => is_of_declared(matches, collection.kind, found),
        _ => collection.kind.count != Count::Map || is_customized(found),
    };
    let namespace = above.namespace.as_deref().unwrap_or_default();
    is_in_scope.then(|| namespace.to_owned())
}

/// Returns whether what a user or a system account has comes from the files: a role on everything
/// or on a declared object, or a membership in a team of a namespace.
fn is_of_declared(matches: &Matches<'_>, kind: &Kind, found: &Found) -> bool {
    if kind.written_by.is_some() {
        let namespace = labels::namespace_of(&found.value);
        return namespace.is_some_and(|namespace| matches.declared.namespaces.contains(namespace));
    }
    let mut references = kind.references.iter();
    references.all(|reference| {
        let place = pointer::from_dotted(reference.field);
        match found.value.pointer(&place).and_then(Value::as_str) {
            Some(EVERY_ENTITY) => true,
            Some(id) => (0..matches.declared.objects.len()).any(|index| {
                let object = matches.object(index);
                object.kind.is_managed && matches.found(index).is_some_and(|found| found.id == id)
            }),
            None => false,
        }
    })
}

/// Returns whether an object of a map is the organization's own: one that has only its default
/// content is always there.
fn is_customized(found: &Found) -> bool {
    let content = found.value.get("content");
    content.is_some_and(|content| !content.is_null())
}

/// Drops what is below a deleted object of its own kind: it is deleted with that.
fn without_those_below(deleted: Vec<(Undeclared, Arc<Found>)>) -> Vec<(Undeclared, Arc<Found>)> {
    let ids: HashSet<_> = deleted.iter().map(|(_, found)| found.id.clone()).collect();
    let is_below = |place: &Undeclared, found: &Found| {
        let above = place
            .kind
            .tree_field()
            .and_then(|field| found.value.get(field));
        let above = above.and_then(Value::as_str);
        above.is_some_and(|above| ids.contains(above))
    };
    let kept = deleted.into_iter();
    kept.filter(|(place, found)| !is_below(place, found))
        .collect()
}
