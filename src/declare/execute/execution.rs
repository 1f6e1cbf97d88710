//! What a plan is carried out with, and in which order.

use std::collections::HashMap;

use super::journal::Journal;
use crate::declare::declared::Declared;
use crate::declare::plan::file::Plan;
use crate::declare::variables::Variables;
use crate::konnect::Client;
use crate::redact::Secrets;

/// What a plan is carried out with.
pub(crate) struct Execution<'a> {
    pub(crate) client: &'a Client,
    /// The files that the plan was made of, if they are at hand: the plan has no secrets of them.
    pub(crate) declared: Option<&'a Declared>,
    pub(crate) variables: Variables<'a>,
    /// What no message shows.
    pub(crate) secrets: &'a Secrets,
    /// Where a run of a saved plan notes what it does.
    pub(crate) journal: Option<&'a Journal>,
    /// How many changes are made at once at most.
    pub(crate) max_concurrency: usize,
    /// Returns whether no change is to be begun any more.
    pub(crate) is_interrupted: &'a (dyn Fn() -> bool + Sync),
}

/// Returns the positions of the changes of a plan by their IDs.
pub(super) fn positions(plan: &Plan) -> HashMap<&str, usize> {
    let changes = plan.changes.iter().enumerate();
    changes
        .map(|(position, change)| (change.id.as_str(), position))
        .collect()
}

/// Returns the positions of all changes in the order in which they are made.
pub(super) fn sequence(plan: &Plan, positions: &HashMap<&str, usize>) -> Vec<usize> {
    let ordered = plan.execution_order.iter();
    let mut sequence: Vec<usize> = Vec::new();
    let ordered = ordered.filter_map(|id| positions.get(id.as_str()).copied());
    let mut is_placed = vec![false; plan.changes.len()];
    for position in ordered.chain(0..plan.changes.len()) {
        if !is_placed[position] {
            is_placed[position] = true;
            sequence.push(position);
        }
    }
    sequence
}
