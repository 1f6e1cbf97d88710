//! Which changes must be made before others.

use std::collections::HashMap;

use serde_json::Value;

use super::draft::Draft;
use super::file::Action;
use crate::declare::kinds::KINDS;
use crate::declare::kinds::definition::{self, Kind};
use crate::declare::kinds::pattern;
use crate::sort::sort;

/// Returns for each draft the positions of those that must be done before.
pub(crate) fn dependencies(drafts: &[Draft]) -> Vec<Vec<usize>> {
    let mut dependencies = vec![Vec::new(); drafts.len()];
    add_needs(drafts, &mut dependencies);
    add_references(drafts, &mut dependencies);
    add_switches(drafts, &mut dependencies);
    for needed in &mut dependencies {
        sort(needed);
        needed.dedup();
    }
    dependencies
}

/// Puts what refers to something new, or stands below it, after the creation of that.
fn add_needs(drafts: &[Draft], dependencies: &mut [Vec<usize>]) {
    let created: HashMap<usize, usize> = drafts
        .iter()
        .enumerate()
        .filter(|(_, draft)| draft.change.action != Action::Delete)
        .filter(|(_, draft)| draft.found.is_none() || draft.replaces.is_some())
        .filter_map(|(at, draft)| Some((draft.object?, at)))
        .collect();
    for (at, draft) in drafts.iter().enumerate() {
        if draft.change.action != Action::Delete {
            let needed = draft.needs.iter().filter_map(|object| created.get(object));
            dependencies[at].extend(needed.copied().filter(|needed| *needed != at));
        }
        dependencies[at].extend(draft.replaces);
    }
}

/// Puts the change of what refers to something in Konnect before the delete of that.
///
/// What will refer to a new object in its place waits for that, which cannot be created before the
/// delete.
fn add_references(drafts: &[Draft], dependencies: &mut [Vec<usize>]) {
    let mut deleted: HashMap<Key<'_>, usize> = HashMap::new();
    for (at, draft) in drafts.iter().enumerate() {
        if draft.change.action == Action::Delete {
            let names = [By::Id, By::Name].into_iter();
            let keys = names.filter_map(|by| Some((draft.kind.name, by, by.of(draft)?)));
            deleted.extend(keys.map(|key| (key, at)));
        }
    }
    let replaced = drafts
        .iter()
        .filter_map(|draft| Some((draft.replaces?, draft.object?)));
    let replaced: HashMap<usize, usize> = replaced.collect();
    for (at, draft) in drafts.iter().enumerate() {
        for to in referred(draft).filter_map(|key| deleted.get(&key)) {
            let new = replaced.get(to);
            let is_kept = new.is_some_and(|object| draft.needs.contains(object));
            if *to != at && !is_kept {
                dependencies[*to].push(at);
            }
        }
    }
}

/// Puts a field that is turned on after the changes of what it needs, and one that is turned off
/// before their deletes.
fn add_switches(drafts: &[Draft], dependencies: &mut [Vec<usize>]) {
    for (at, draft) in drafts.iter().enumerate() {
        let Some((field, kind)) = draft.kind.turned_on_after else {
            continue;
        };
        let is_on = draft.change.fields.get(field).and_then(Value::as_bool);
        let needed = drafts
            .iter()
            .enumerate()
            .filter(|(_, other)| other.kind.name == kind && parent_id(other) == parent_id(draft));
        for (other, needed) in needed {
            match (is_on, needed.change.action) {
                (Some(true), Action::Create | Action::Update) => dependencies[at].push(other),
                (Some(false), Action::Delete) => dependencies[other].push(at),
                _ => {}
            }
        }
    }
}

/// What stands for an object: its kind, and its ID or its name.
type Key<'a> = (&'a str, By, &'a str);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum By {
    Id,
    Name,
}

impl By {
    /// Returns what a reference to the object of a draft holds.
    fn of(self, draft: &Draft) -> Option<&str> {
        match self {
            Self::Id => draft.change.resource_id.as_deref(),
            Self::Name => draft.found.as_ref()?.value.get("name")?.as_str(),
        }
    }
}

fn parent_id(draft: &Draft) -> Option<(&str, &str)> {
    let parent = draft.change.parent.as_ref()?;
    Some((&parent.name, &parent.id))
}

/// Returns what an object of Konnect refers to, and what is deleted with it.
fn referred(draft: &Draft) -> impl Iterator<Item = Key<'_>> {
    let own = draft.found.iter().map(|found| (draft.kind, found));
    let below = draft.below.iter().map(|(kind, found)| (*kind, found));
    own.chain(below)
        .flat_map(|(kind, found)| referred_by(kind, &found.value))
}

/// Returns what an object of a kind refers to.
fn referred_by<'a>(kind: &'static Kind, value: &'a Value) -> impl Iterator<Item = Key<'a>> {
    kind.references.iter().flat_map(move |reference| {
        let kinds: Vec<&str> = match reference.target {
            definition::Target::Kind(name) => vec![name],
            definition::Target::NamedBy(_) => {
                let managed = KINDS.iter().filter(|kind| kind.is_managed);
                managed.map(|kind| kind.name).collect()
            }
        };
        let by = match reference.by_name {
            true => By::Name,
            false => By::Id,
        };
        texts_at(value, place_of(kind, reference.field))
            .into_iter()
            .flat_map(move |text| kinds.clone().into_iter().map(move |kind| (kind, by, text)))
    })
}

/// Returns where an object of Konnect has a field.
fn place_of(kind: &Kind, field: &'static str) -> &'static str {
    let mut moved = kind.moved.iter();
    let moved = moved.find(|(declared, _)| *declared == field);
    moved.map_or_else(|| kind.listed_as(field), |(_, place)| *place)
}

/// Returns the texts at the places that a pattern means.
fn texts_at<'a>(value: &'a Value, pattern: &str) -> Vec<&'a str> {
    let places = pattern::places(pattern, value).into_iter();
    places
        .filter_map(|place| value.pointer(&place)?.as_str())
        .collect()
}
