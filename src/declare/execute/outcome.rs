//! What became of the changes of a plan.

use crate::declare::plan_file::{Change, Plan};
use crate::error::{Ending, Error, Result};

/// What became of a change.
#[derive(Debug)]
pub(crate) enum End {
    /// It was made, or there was nothing left to make.
    Done {
        /// What paths take for the object; `None` for one that its parent has only once.
        id: Option<String>,
    },
    Failed(Error),
    /// It depends on a change that was not made.
    Skipped {
        /// The ID of the change that failed.
        because: String,
    },
}

/// What became of all changes.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    /// One for each change, in the order of the plan.
    pub(crate) ends: Vec<End>,
}

impl Outcome {
    /// Returns how many changes were made.
    pub(crate) fn done(&self) -> usize {
        self.count(|end| matches!(end, End::Done { .. }))
    }

    /// Returns how many changes were not tried, because one failed that they depend on.
    pub(crate) fn skipped(&self) -> usize {
        self.count(|end| matches!(end, End::Skipped { .. }))
    }

    /// Returns how many changes failed.
    pub(crate) fn failed(&self) -> usize {
        self.count(|end| matches!(end, End::Failed(_)))
    }

    fn count(&self, is_counted: impl Fn(&End) -> bool) -> usize {
        self.ends.iter().filter(|end| is_counted(end)).count()
    }

    /// Returns the failures. When other changes were made, the command ended incomplete.
    pub(crate) fn into_result(self, plan: &Plan) -> Result<()> {
        let is_any_done = self.done() > 0;
        let ends = plan.changes.iter().zip(self.ends);
        let failures = ends.filter_map(|(change, end)| match end {
            End::Failed(error) => Some(error.context(&format!("cannot {}", action_of(change)))),
            End::Done { .. } | End::Skipped { .. } => None,
        });
        Error::all(failures.collect()).map_err(|error| match is_any_done {
            true => error.with_ending(Ending::Incomplete),
            false => error,
        })
    }
}

/// Returns what a change does, such as `create api "orders"`.
fn action_of(change: &Change) -> String {
    let verb = change.action.verb();
    format!(
        "{verb} {} \"{}\"",
        change.resource_type, change.resource_ref
    )
}
