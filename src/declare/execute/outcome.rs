//! What became of the changes of a plan.

use crate::declare::plan::file::Plan;
use crate::declare::show::whole_subject;
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
    /// It does not fit what Konnect has, and the user wants to go on without it.
    LeftOut(Error),
    /// It depends on a change that was not made.
    Skipped {
        /// The ID of the change that failed or was left out.
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
    /// Returns that none of so many changes is begun.
    pub(crate) fn none_of(count: usize) -> Self {
        Self {
            ends: vec![End::NotBegun; count],
        }
    }

    /// Returns how many changes were made, by this run or before.
    pub(crate) fn done(&self) -> usize {
        self.count(End::is_done)
    }

    /// Returns how many changes were left out, because they do not fit what Konnect has.
    pub(crate) fn left_out(&self) -> usize {
        self.count(|end| matches!(end, End::LeftOut(_)))
    }

    /// Returns whether another run of the plan would do no more than this one.
    pub(crate) fn is_over(&self) -> bool {
        self.failed() == 0 && self.not_begun() == 0
    }

    /// Returns how many changes were not tried, because one was not made that they depend on.
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

    /// Returns the failures, and why changes were left out. When other changes were made, the
    /// command ended incomplete.
    pub(crate) fn into_result(self, plan: &Plan) -> Result<()> {
        let (is_any_done, not_begun) = (self.done() > 0, self.not_begun());
        let ends = plan.changes.iter().zip(self.ends);
        let failures = ends.filter_map(|(change, end)| match end {
            End::Failed(error) => {
                let action = change.action.verb();
                let subject = whole_subject(change);
                Some(error.context(&format!("cannot {action} {subject}")))
            }
            End::LeftOut(error) => Some(error),
            End::Done { .. } | End::Already { .. } | End::Skipped { .. } | End::NotBegun => None,
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
