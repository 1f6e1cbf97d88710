//! A plan that is shown, and how.

use crate::declare::plan::file::{Change, Plan};
use crate::declare::plan::remarks::Refusal;
use crate::style::Charset;

/// How much of a plan is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Detail {
    /// The beginnings of long texts.
    Short,
    /// Whole texts, every field of what is created, and the IDs of changes.
    Full,
}

/// A plan, and what is shown beside it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shown<'a> {
    pub(crate) plan: &'a Plan,
    pub(crate) refusals: &'a [Refusal],
    /// How many declared objects are unchanged; `None` for a plan that was read.
    pub(crate) unchanged: Option<usize>,
    pub(crate) detail: Detail,
    pub(crate) charset: Charset,
}

impl Shown<'_> {
    pub(super) fn is_empty(&self) -> bool {
        self.plan.changes.is_empty() && self.refusals.is_empty()
    }

    /// Returns the delete that a change waits for, to take the place of its object.
    pub(super) fn delete_before(&self, change: &Change) -> Option<&Change> {
        let id = replaced(change)?;
        self.plan.changes.iter().find(|other| other.id == id)
    }
}

/// Returns the ID of the delete whose object a change replaces.
pub(super) fn replaced(change: &Change) -> Option<&str> {
    change.precondition.as_ref()?.replaces.as_deref()
}
