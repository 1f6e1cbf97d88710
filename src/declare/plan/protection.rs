//! What protected objects keep: they, and what is below them, are neither changed nor deleted.

use std::collections::HashSet;

use super::called::{called, name_of};
use super::draft::protecting;
use super::file::{ProtectingParent, Protection};
use super::matches::Matches;
use super::state::Found;
use crate::declare::compare::Difference;
use crate::declare::kinds::definition::Kind;
use crate::declare::kinds::kind;
use crate::declare::labels;
use crate::pointer;
use crate::shell::quoted;

const IS_PROTECTED: &str = "is protected";

/// Returns the protection of a plan; `None` for what is not protected and stays so.
pub(crate) fn protection(kind: &Kind, declared: bool, found: &Found) -> Option<Protection> {
    let old = labels::is_protected(&found.value);
    match (kind.is_managed, old, declared) {
        (false, ..) | (true, false, false) => None,
        (true, true, true) => Some(Protection::Is(true)),
        (true, old, new) => Some(Protection::Changes { old, new }),
    }
}

/// Why a protected object, or one that is below it, is kept as it is.
pub(crate) struct Kept {
    pub(crate) reason: String,
    pub(crate) hint: String,
}

/// Returns why an update is refused.
pub(crate) fn refusal(
    matches: &Matches<'_>,
    index: usize,
    found: &Found,
    protection: Option<Protection>,
    differences: &[Difference],
) -> Option<Kept> {
    let kind = matches.object(index).kind;
    if kind.is_managed && labels::is_protected(&found.value) {
        let reason = match protection {
            Some(Protection::Changes { .. }) if differences.is_empty() => return None,
            Some(Protection::Changes { .. }) => format!(
                "is protected; remove the protection first, and change {} in a second run",
                fields_of(differences)
            ),
            _ => IS_PROTECTED.to_owned(),
        };
        return Some(kept(kind, found, reason));
    }
    kept_below(protecting(matches, matches.parent_of(index))?)
}

/// Returns why a delete is refused.
pub(crate) fn refusal_of_delete(
    matches: &Matches<'_>,
    near: Option<usize>,
    kind: &Kind,
    found: &Found,
) -> Option<Kept> {
    if kind.is_managed && labels::is_protected(&found.value) {
        return Some(kept(kind, found, IS_PROTECTED.to_owned()));
    }
    kept_below(protecting(matches, near)?)
}

fn kept(kind: &Kind, found: &Found, reason: String) -> Kept {
    let name = name_of(kind, &found.value).unwrap_or_else(|| found.id.clone());
    let hint = unprotection(kind, &name);
    Kept { reason, hint }
}

fn kept_below(above: ProtectingParent) -> Option<Kept> {
    let kind = kind(&above.resource_type)?;
    let name = above.resource_name;
    let subject = called(kind.name, Some(&name), &above.resource_ref);
    Some(Kept {
        reason: format!("is protected via {subject}"),
        hint: unprotection(kind, &name),
    })
}

/// Returns how the protection of an object is removed.
fn unprotection(kind: &Kind, name: &str) -> String {
    format!(
        "to remove the protection, run `kongctl update {} {} {}`",
        kind.resource,
        quoted(name),
        labels::unprotection(),
    )
}

/// Returns the names of the fields that differ.
pub(crate) fn fields_of(differences: &[Difference]) -> String {
    let mut seen = HashSet::new();
    let fields = differences
        .iter()
        .map(|difference| pointer::to_dotted(&difference.place));
    let fields: Vec<_> = fields.filter(|field| seen.insert(field.clone())).collect();
    fields.join(", ")
}
