//! What became of the changes of a plan.

use crate::declare::plan::file::{Change, Plan};
use crate::error::{Ending, Error, ErrorKind, Result};

/// What became of a change.
#[derive(Clone, Debug)]
pub(crate) enum End {
    Done {
        /// What paths take for the object; `None` for one that its parent has only once.
        id: Option<String>,
    },
    /// An earlier run made it, or another user.
    Already {
        id: Option<String>,
    },
    Failed(Error),
    /// It depends on a change that was not made.
    Skipped {
        /// The ID of the change that failed.
        because: String,
    },
    /// The run was interrupted before.
    NotBegun,
}

impl End {
    /// Returns whether Konnect has what the change leads to.
    pub(crate) fn is_done(&self) -> bool {
        matches!(self, Self::Done { .. } | Self::Already { .. })
    }
}

/// What became of all changes.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    /// One for each change, in the order of the plan.
    pub(crate) ends: Vec<End>,
}

impl Outcome {
    /// Returns how many changes were made, by this run or before.
    pub(crate) fn done(&self) -> usize {
        self.count(End::is_done)
    }

    /// Returns how many changes were not tried, because one failed that they depend on.
    pub(crate) fn skipped(&self) -> usize {
        self.count(|end| matches!(end, End::Skipped { .. }))
    }

    /// Returns how many changes were not begun, because the run was interrupted.
    pub(crate) fn not_begun(&self) -> usize {
        self.count(|end| matches!(end, End::NotBegun))
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
        let (is_any_done, not_begun) = (self.done() > 0, self.not_begun());
        let ends = plan.changes.iter().zip(self.ends);
        let failures = ends.filter_map(|(change, end)| match end {
            End::Failed(error) => Some(error.context(&format!("cannot {}", action_of(change)))),
            _ => None,
        });
        if not_begun > 0 {
            let message = format!("interrupted: {not_begun} changes were not begun");
            let error = Error::new(ErrorKind::Interrupted, message);
            let error = error.hint("run the same command again to go on");
            return Err(error.and(failures));
        }
        Error::all(failures.collect()).map_err(|error| match is_any_done {
            true => error.with_ending(Ending::Incomplete),
            false => error,
        })
    }
}

/// Returns what a change does, such as `create api "orders"`.
fn action_of(change: &Change) -> String {
    format!("{} {}", change.action.verb(), subject_of(change))
}

/// Returns what a change is about, such as `api "orders"`.
pub(super) fn subject_of(change: &Change) -> String {
    let name = change.resource_monikers.get("name");
    // What is not declared has an ID for its `ref`.
    let name = name.filter(|_| Some(&change.resource_ref) == change.resource_id.as_ref());
    let name = name.unwrap_or(&change.resource_ref);
    format!("{} \"{name}\"", change.resource_type)
}
