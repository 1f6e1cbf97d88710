//! The deletes of a plan: what is deleted with each object, and which of them are left out.

use std::collections::HashSet;

use super::made::Made;
use super::target::Target;
use crate::declare::facts::FactsOfKinds;
use crate::declare::kinds::definition::Kind;
use crate::declare::plan::file::{Action, Change, Plan};
use crate::declare::plan::planner;
use crate::declare::plan::state::State;
use crate::declare::show::whole_subject;
use crate::error::Result;
use crate::konnect::{Client, Contents};
use crate::resources::Shape;

/// A delete of a plan.
pub(crate) struct Delete {
    /// The ID of the change.
    pub(crate) id: String,
    /// What people call its object.
    pub(crate) subject: String,
    kind: &'static str,
    /// What is below its object.
    pub(crate) contents: Contents,
    /// How many of these other deletes have as well.
    repeated: usize,
}

impl Delete {
    /// Returns how many objects it deletes that no delete before it does, as far as they were
    /// counted.
    pub(crate) fn count(&self) -> usize {
        let counts = self.contents.counts.iter();
        1 + counts.map(|count| count.items).sum::<usize>() - self.repeated
    }

    /// Returns whether a delete before it has some of the same objects.
    pub(crate) fn repeats(&self) -> bool {
        self.repeated > 0
    }

    /// Returns whether it deletes objects of a kind, or may do so.
    pub(crate) fn takes(&self, kind: &Kind) -> bool {
        let mut counts = self.contents.counts.iter();
        self.kind == kind.name
            || self.contents.is_incomplete
            || counts.any(|count| count.list.name == kind.resource)
    }
}

/// Returns the first deletes of a plan, and counts what is below their objects.
pub(crate) fn deletes(plan: &Plan, client: &Client, max: usize) -> Result<Vec<Delete>> {
    let (facts, made, state) = (FactsOfKinds::default(), Made::default(), State::new(client));
    let changes = plan.changes.iter();
    let deleted = changes.filter(|change| change.action == Action::Delete);
    let mut seen = HashSet::new();
    let deletes: Result<Vec<_>> = deleted
        .take(max)
        .map(|change| {
            let facts = facts.named(&change.resource_type)?;
            let target = Target {
                change,
                facts: &facts,
                made: &made,
            };
            let mut contents = Contents::default();
            // What its parent has only once has no ID, and nothing below it.
            if facts.resource.shape != Shape::One {
                let (list, id) = (target.list()?, target.own_id()?);
                contents = state.contents(&list, &id);
                seen.insert([list.above, vec![id]].concat().join(" "));
            }
            Ok(Delete {
                id: change.id.clone(),
                subject: whole_subject(change),
                kind: facts.kind.name,
                contents,
                repeated: 0,
            })
        })
        .collect();
    let mut deletes = deletes?;
    for delete in &mut deletes {
        let counts = delete.contents.counts.iter();
        let shared = counts.flat_map(|count| &count.shared);
        delete.repeated = shared.filter(|key| !seen.insert((*key).clone())).count();
    }
    Ok(deletes)
}

/// Returns the plan without these changes, and without those that depend on them.
pub(crate) fn without(plan: Plan, ids: HashSet<String>) -> Plan {
    let left_out = with_dependents(&plan, ids);
    planner::retain(plan, |id| !left_out.contains(id))
}

/// Returns the IDs of these changes, and of those that depend on them.
pub(crate) fn with_dependents(plan: &Plan, mut ids: HashSet<String>) -> HashSet<String> {
    loop {
        let depends = |change: &Change| {
            let mut needed = change.depends_on.iter();
            !ids.contains(&change.id) && needed.any(|id| ids.contains(id))
        };
        let more = plan.changes.iter().filter(|change| depends(change));
        let more: Vec<_> = more.map(|change| change.id.clone()).collect();
        if more.is_empty() {
            return ids;
        }
        ids.extend(more);
    }
}
