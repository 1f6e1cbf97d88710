//! Which collections the files have all objects of, and in which namespaces: what a sync may
//! delete.

use std::collections::{BTreeSet, HashMap};

use super::draft::Draft;
use super::drafts::{Drafts, Listed};
use super::metadata::DEFAULT_NAMESPACE;
use super::requests::can_delete;
use crate::declare::declared::{Collection, Declared, Object, Target};
use crate::declare::kinds::KINDS;
use crate::declare::kinds::definition::{Existing, Kind};

/// Returns what files without a mistake declare.
pub(super) fn declared(found: Drafts) -> Declared {
    let mut scope = Scope::default();
    for listed in &found.listed {
        scope.add(listed, &found.drafts);
    }
    for (position, draft) in found.drafts.iter().enumerate() {
        scope.add_children(position, draft, &found.drafts);
    }
    let managed = found.drafts.iter().enumerate();
    let managed: Vec<_> = managed
        .filter(|(_, draft)| draft.object.kind.is_managed && draft.object.external.is_none())
        .collect();
    let mut namespaces: BTreeSet<_> = managed
        .iter()
        .filter_map(|(_, draft)| draft.object.namespace.clone())
        .collect();
    namespaces.extend(found.namespaces);
    let is_namespace_assumed = namespaces.is_empty();
    if is_namespace_assumed {
        namespaces.insert(DEFAULT_NAMESPACE.into());
    }
    let unplaced = managed.iter().filter(|(_, draft)| !draft.is_placed);
    let unplaced = unplaced.map(|(position, _)| *position).collect();
    Declared {
        unplaced,
        collections: scope.collections,
        namespaces,
        is_namespace_assumed,
        warnings: found.findings.warnings,
        objects: found.drafts.into_iter().map(|draft| draft.object).collect(),
    }
}

/// The collections of the files, each once.
#[derive(Default)]
struct Scope {
    collections: Vec<Collection>,
    /// The positions of collections, by kind and parent.
    positions: HashMap<(&'static str, String), usize>,
    /// How many objects the collections have that others manage, and that are ours.
    counts: HashMap<usize, Counts>,
}

#[derive(Clone, Copy, Default)]
struct Counts {
    external: usize,
    own: usize,
}

impl Scope {
    /// Adds a key of a file.
    fn add(&mut self, listed: &Listed, drafts: &[Draft]) {
        let kind = listed.kind;
        let above = listed.above.map(Target::Object);
        if above.is_some() || kind.parent.is_none() {
            self.collection(kind, above, drafts);
        }
        for row in &listed.rows {
            let object = &drafts[*row].object;
            let position = self.collection(kind, object.parent.clone(), drafts);
            let counts = self.counts.entry(position).or_default();
            match object.external {
                Some(_) => counts.external += 1,
                None => counts.own += 1,
            }
            let counts = *counts;
            let is_complete = can_be_complete(kind, object.parent.as_ref(), drafts);
            self.collections[position].is_complete = is_complete && counts.is_complete();
        }
    }

    /// Adds the collections that an object has even without their keys.
    fn add_children(&mut self, position: usize, draft: &Draft, drafts: &[Draft]) {
        let name = draft.object.kind.name;
        let below = |kind: &&Kind| kind.parent.is_some_and(|parent| parent.kind == name);
        for kind in KINDS
            .iter()
            .filter(below)
            .filter(|kind| kind.comes_with_parent)
        {
            self.collection(kind, Some(Target::Object(position)), drafts);
        }
    }

    /// Returns the position of a collection, which is added if it is missing.
    fn collection(
        &mut self,
        kind: &'static Kind,
        parent: Option<Target>,
        drafts: &[Draft],
    ) -> usize {
        let key = (kind.name, format!("{parent:?}"));
        let collections = &mut self.collections;
        *self.positions.entry(key).or_insert_with(|| {
            let is_complete = can_be_complete(kind, parent.as_ref(), drafts);
            collections.push(Collection {
                kind,
                parent,
                is_complete,
            });
            collections.len() - 1
        })
    }
}

impl Counts {
    /// Returns whether not only objects that others manage are declared.
    fn is_complete(self) -> bool {
        self.own > 0 || self.external == 0
    }
}

/// Returns whether files can have all objects of a collection: they manage what these stand below.
fn can_be_complete(kind: &Kind, parent: Option<&Target>, drafts: &[Draft]) -> bool {
    kind.use_of_existing == Existing::No
        && can_delete(kind)
        && match parent {
            None => true,
            Some(Target::Object(above)) => is_ours(&drafts[*above].object, drafts),
            Some(Target::Id(_) | Target::Lookup(_)) => false,
        }
}

/// Returns whether what stands below an object is ours.
fn is_ours(object: &Object, drafts: &[Draft]) -> bool {
    if object.kind.use_of_existing == Existing::Selected {
        return true;
    }
    object.external.is_none()
        && match object.parent {
            None => true,
            Some(Target::Object(above)) => is_ours(&drafts[above].object, drafts),
            Some(Target::Id(_) | Target::Lookup(_)) => false,
        }
}
