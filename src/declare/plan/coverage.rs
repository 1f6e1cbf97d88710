//! What a sync may delete from, and what it does not look at, in words.

use std::collections::{BTreeSet, HashSet};

use super::file::{ChildScope, SyncScope};
use crate::declare::declared::{Declared, Target};
use crate::declare::kinds::KINDS;
use crate::declare::kinds::definition::Existing;

impl Declared {
    /// Returns the keys of the collections that a sync may delete from.
    pub(crate) fn scope(&self) -> BTreeSet<&'static str> {
        let collections = self.collections.iter();
        collections
            .filter(|collection| collection.is_complete)
            .map(|collection| collection.kind.root)
            .collect()
    }

    /// Returns the keys of what declared parents can have and the files mention nowhere.
    pub(crate) fn ignored(&self) -> BTreeSet<&'static str> {
        let collections = self.collections.iter();
        let known: HashSet<_> = collections
            .filter_map(|collection| match collection.parent {
                Some(Target::Object(position)) => Some((position, collection.kind.name)),
                _ => None,
            })
            .collect();
        let mut ignored = BTreeSet::new();
        for (position, object) in self.objects.iter().enumerate() {
            if object.external.is_some() {
                continue;
            }
            let below = KINDS.iter().filter(|kind| {
                kind.use_of_existing == Existing::No
                    && kind
                        .parent
                        .is_some_and(|parent| parent.kind == object.kind.name)
            });
            let below = below.filter(|kind| !known.contains(&(position, kind.name)));
            ignored.extend(below.map(|kind| kind.root));
        }
        let is_mentioned = |root: &str| {
            let mut collections = self.collections.iter();
            collections.any(|collection| collection.kind.root == root && collection.is_complete)
        };
        ignored.retain(|root| !is_mentioned(root));
        ignored
    }

    /// Returns the collections that a sync may delete from, for a plan.
    pub(crate) fn sync_scope(&self) -> SyncScope {
        let is_declared = |root: &str| {
            let mut objects = self.objects.iter();
            objects.any(|object| object.kind.root == root)
        };
        SyncScope {
            root_resource_types: self.complete_kinds(|parent| parent.is_none()),
            child_resource_types: self.complete_children(),
            root_child_resource_types: self
                .complete_kinds(|parent| matches!(parent, Some(Target::Id(_) | Target::Lookup(_)))),
            organization_users: is_declared("organization.users"),
            organization_system_accounts: is_declared("organization.system-accounts"),
        }
    }

    fn complete_kinds(&self, is_below: impl Fn(Option<&Target>) -> bool) -> Vec<String> {
        let collections = self.collections.iter();
        let names: BTreeSet<_> = collections
            .filter(|collection| collection.is_complete && is_below(collection.parent.as_ref()))
            .map(|collection| collection.kind.name.to_owned())
            .collect();
        names.into_iter().collect()
    }

    fn complete_children(&self) -> Vec<ChildScope> {
        let collections = self.collections.iter();
        let children: BTreeSet<_> = collections
            .filter(|collection| collection.is_complete)
            .filter_map(|collection| {
                let Some(Target::Object(parent)) = collection.parent else {
                    return None;
                };
                let parent = &self.objects[parent];
                Some(ChildScope {
                    parent_type: parent.kind.name.to_owned(),
                    parent_ref: parent.name.to_string(),
                    resource_type: collection.kind.name.to_owned(),
                })
            })
            .collect();
        children.into_iter().collect()
    }
}
