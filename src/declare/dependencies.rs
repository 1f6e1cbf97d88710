//! Which changes must be made before others.

use std::collections::HashMap;

use serde_json::Value;

use super::draft::Draft;
use super::kind;
use super::kinds::KINDS;
use super::plan_file::Action;
use crate::pointer;
use crate::sort::sort;

/// Returns for each draft the positions of those that must be done before.
pub(super) fn dependencies(drafts: &[Draft]) -> Vec<Vec<usize>> {
    let created: HashMap<usize, usize> = drafts
        .iter()
        .enumerate()
        .filter(|(_, draft)| draft.change.action != Action::Delete)
        .filter(|(_, draft)| draft.found.is_none() || draft.replaces.is_some())
        .filter_map(|(at, draft)| Some((draft.object?, at)))
        .collect();
    let deleted: HashMap<(&str, &str), usize> = drafts
        .iter()
        .enumerate()
        .filter(|(_, draft)| draft.change.action == Action::Delete)
        .filter_map(|(at, draft)| {
            let id = draft.change.resource_id.as_deref()?;
            Some(((draft.kind.name, id), at))
        })
        .collect();
    let mut dependencies = vec![Vec::new(); drafts.len()];
    for (at, draft) in drafts.iter().enumerate() {
        if draft.change.action != Action::Delete {
            let needed = draft.needs.iter().filter_map(|object| created.get(object));
            dependencies[at].extend(needed.copied().filter(|needed| *needed != at));
        }
        dependencies[at].extend(draft.replaces);
        // What refers to something goes before the delete of that.
        for to in referred(draft).filter_map(|key| deleted.get(&key)) {
            if *to != at {
                dependencies[*to].push(at);
            }
        }
    }
    for needed in &mut dependencies {
        sort(needed);
        needed.dedup();
    }
    dependencies
}

/// Returns the kinds and IDs that an object of Konnect refers to.
fn referred(draft: &Draft) -> impl Iterator<Item = (&str, &str)> {
    let value = draft.found.as_deref().map(|found| &found.value);
    let references = draft.kind.references.iter();
    references.flat_map(move |reference| {
        let kinds: Vec<&str> = match reference.target {
            kind::Target::Kind(name) => vec![name],
            kind::Target::NamedBy(_) => {
                let managed = KINDS.iter().filter(|kind| kind.is_managed);
                managed.map(|kind| kind.name).collect()
            }
        };
        let ids = value.map_or_else(Vec::new, |value| ids_at(value, reference.field));
        ids.into_iter()
            .flat_map(move |id| kinds.clone().into_iter().map(move |kind| (kind, id)))
    })
}

/// Returns the texts at a path without `**`, such as `auth_strategy_ids[]`.
fn ids_at<'a>(value: &'a Value, field: &str) -> Vec<&'a str> {
    let (list, below) = match field.split_once("[]") {
        Some((list, below)) => (list, Some(below)),
        None => (field, None),
    };
    let found = value.pointer(&pointer::from_dotted(list));
    match (found, below) {
        (Some(Value::Array(elements)), Some(below)) => {
            let place = match below.strip_prefix('.') {
                Some(below) => pointer::from_dotted(below),
                None => String::new(),
            };
            elements
                .iter()
                .filter_map(|element| element.pointer(&place)?.as_str())
                .collect()
        }
        (Some(Value::String(text)), None) => vec![text.as_str()],
        _ => Vec::new(),
    }
}
