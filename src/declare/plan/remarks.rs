//! What was found out on the way to a plan that is no error.

use crate::declare::kinds::definition::Kind;

/// Reasons not to do something, and warnings.
#[derive(Debug, Default)]
pub(crate) struct Remarks {
    pub(crate) refusals: Vec<Refusal>,
    /// Each with the position of the declared object that it is about.
    pub(crate) warnings: Vec<(Option<usize>, String)>,
}

/// Something that the files ask for and that is not done.
#[derive(Debug)]
pub(crate) struct Refusal {
    /// What it is about, such as `portal "Docs"`.
    pub(crate) subject: String,
    pub(crate) namespace: String,
    pub(crate) reason: String,
    pub(crate) hint: Option<String>,
    pub(crate) extent: Extent,
}

/// What is not done because of a refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Extent {
    /// All changes.
    Everything,
    /// The refused change alone.
    Itself,
}

/// Returns what messages call an object, such as `portal "Docs"`.
pub(crate) fn subject(kind: &Kind, name: &str) -> String {
    format!("{} \"{name}\"", kind.name)
}
