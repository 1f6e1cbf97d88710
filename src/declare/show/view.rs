//! What is shown of a plan: its changes by namespace, each after its parent.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::change::{self, Row};
use super::shown::{Shown, replaced};
use crate::declare::kinds::{KINDS, kind};
use crate::declare::plan::called::changed_name;
use crate::declare::plan::file::Change;
use crate::output::escaped;
use crate::sort::sort_by_key;

/// The rows of one namespace.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) title: String,
    pub(super) rows: Vec<Row>,
}

/// What orders a change: the kinds and names of all above it, and its own.
type Place = Vec<(usize, String)>;

/// The changes of a plan by their kinds and names.
type ByName<'a> = HashMap<(&'a str, &'a str), &'a Change>;

/// Returns what is shown of each namespace.
pub(super) fn parts(shown: &Shown<'_>) -> Vec<Part> {
    let mut namespaces: BTreeMap<&str, Vec<Row>> = BTreeMap::new();
    for change in in_order(&shown.plan.changes) {
        let rows = namespaces.entry(&change.namespace).or_default();
        rows.push(change::row(change, shown));
    }
    for refusal in shown.refusals {
        let rows = namespaces.entry(&refusal.namespace).or_default();
        rows.push(change::refused(refusal));
    }
    let namespaces = namespaces.into_iter();
    namespaces
        .map(|(name, rows)| Part {
            title: match name {
                "" => "No namespace".to_owned(),
                name => format!("Namespace {}", escaped(name)),
            },
            rows,
        })
        .collect()
}

/// Returns the changes that have a row, each parent before its children.
fn in_order(changes: &[Change]) -> Vec<&Change> {
    // A delete that makes place for a new object has no row of its own.
    let replaced: HashSet<_> = changes.iter().filter_map(replaced).collect();
    let by_name: ByName<'_> = changes
        .iter()
        .map(|change| ((&*change.resource_type, &*change.resource_ref), change))
        .collect();
    let shown = changes.iter();
    let mut shown: Vec<_> = shown
        .filter(|change| !replaced.contains(&*change.id))
        .collect();
    sort_by_key(&mut shown, |change| place(change, &by_name));
    shown
}

fn place(change: &Change, by_name: &ByName<'_>) -> Place {
    let position = KINDS
        .iter()
        .position(|kind| kind.name == change.resource_type);
    let above = kind(&change.resource_type).and_then(|kind| kind.parent);
    let mut place = match (&change.parent, above) {
        (Some(parent), Some(above)) => match by_name.get(&(above.kind, &*parent.name)) {
            Some(parent) => self::place(parent, by_name),
            None => vec![(0, parent.name.clone())],
        },
        _ => Vec::new(),
    };
    let position = position.unwrap_or(KINDS.len());
    let name = changed_name(change).unwrap_or(&change.resource_ref);
    place.push((position, name.to_owned()));
    place
}
