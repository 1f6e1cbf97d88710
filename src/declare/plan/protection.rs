//! What protected objects keep: they, and what is below them, are neither changed nor deleted.

use std::collections::HashSet;

use super::called::{called, name_in_konnect, selector};
use super::draft::protected;
use super::file::Protection;
use super::matches::Matches;
use super::state::Found;
use crate::declare::compare::Difference;
use crate::declare::kinds::definition::Kind;
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
        return Some(kept(matches, kind, found, reason));
    }
    kept_below(matches, matches.parent_of(index))
}

/// Returns why a delete is refused.
pub(crate) fn refusal_of_delete(
    matches: &Matches<'_>,
    near: Option<usize>,
    kind: &Kind,
    found: &Found,
) -> Option<Kept> {
    if kind.is_managed && labels::is_protected(&found.value) {
        return Some(kept(matches, kind, found, IS_PROTECTED.to_owned()));
    }
    kept_below(matches, near)
}

fn kept(matches: &Matches<'_>, kind: &Kind, found: &Found, reason: String) -> Kept {
    let hint = unprotection(kind, &selector(matches, kind, found));
    Kept { reason, hint }
}

/// Returns why an object is kept that is at or below another one.
fn kept_below(matches: &Matches<'_>, near: Option<usize>) -> Option<Kept> {
    let index = protected(matches, near)?;
    let (object, found) = (matches.object(index), matches.found(index)?);
    let name = name_in_konnect(matches, object.kind, found);
    let subject = called(object.kind.name, name.as_deref(), &object.name);
    let reason = format!("is protected via {subject}");
    Some(kept(matches, object.kind, found, reason))
}

/// Returns how the protection of an object is removed.
fn unprotection(kind: &Kind, selector: &str) -> String {
    format!(
        "to remove the protection, run `kongctl update {} {} {}`",
        kind.resource,
        quoted(selector),
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
