//! What was found out on the way to a plan that is no error.

use serde::Serialize;

use super::called::declared_subject;
use super::matches::Matches;
use crate::error::Result;

/// Reasons not to do something, and warnings.
#[derive(Debug, Default)]
pub(crate) struct Remarks {
    pub(crate) refusals: Vec<Refusal>,
    /// Each with the position of the declared object that it is about.
    pub(crate) warnings: Vec<(Option<usize>, String)>,
    /// What is said of each declared object that is to be deleted and is not there.
    pub(crate) missing: Vec<String>,
}

/// Something that the files ask for and that is not done.
#[derive(Debug, Serialize)]
pub(crate) struct Refusal {
    /// What it is about, such as `portal "Docs" (docs)`.
    pub(crate) subject: String,
    pub(crate) namespace: String,
    pub(crate) reason: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) hint: Option<String>,
    pub(crate) extent: Extent,
}

impl Refusal {
    /// Returns that something is not done with a declared object.
    pub(crate) fn of(
        matches: &Matches<'_>,
        index: usize,
        reason: String,
        hint: Option<String>,
        extent: Extent,
    ) -> Result<Self> {
        let namespace = matches.object(index).namespace.as_deref();
        Ok(Self {
            subject: declared_subject(matches, index)?,
            namespace: namespace.unwrap_or_default().to_owned(),
            reason,
            hint,
            extent,
        })
    }
}

/// What is not done because of a refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Extent {
    /// All changes.
    Everything,
    /// The refused change alone.
    Itself,
}
