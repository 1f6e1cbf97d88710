//! What protected objects keep: they, and what is below them, are neither changed nor deleted.

use std::collections::HashSet;

use super::draft::protecting;
use super::file::Protection;
use super::matches::Matches;
use super::state::Found;
use crate::declare::compare::Difference;
use crate::declare::kinds::definition::Kind;
use crate::declare::labels;
use crate::pointer;

/// Returns the protection of a plan; `None` for what is not protected and stays so.
pub(crate) fn protection(kind: &Kind, declared: bool, found: &Found) -> Option<Protection> {
    let old = labels::is_protected(&found.value);
    match (kind.is_managed, old, declared) {
        (false, ..) | (true, false, false) => None,
        (true, true, true) => Some(Protection::Is(true)),
        (true, old, new) => Some(Protection::Changes { old, new }),
    }
}

/// Returns why an update is refused.
pub(crate) fn refusal(
    matches: &Matches<'_>,
    index: usize,
    found: &Found,
    protection: Option<Protection>,
    differences: &[Difference],
) -> Option<String> {
    if matches.object(index).kind.is_managed && labels::is_protected(&found.value) {
        return match protection {
            Some(Protection::Changes { .. }) if differences.is_empty() => None,
            Some(Protection::Changes { .. }) => Some(format!(
                "is protected; remove the protection first, and change {} in a second run",
                fields_of(differences)
            )),
            _ => Some("is protected".to_owned()),
        };
    }
    let above = protecting(matches, matches.parent_of(index))?;
    Some(protected_via(&above.resource_type, &above.resource_name))
}

/// Returns why a delete is refused.
pub(crate) fn refusal_of_delete(
    matches: &Matches<'_>,
    near: Option<usize>,
    kind: &Kind,
    found: &Found,
) -> Option<String> {
    if kind.is_managed && labels::is_protected(&found.value) {
        return Some("is protected".to_owned());
    }
    let above = protecting(matches, near)?;
    Some(protected_via(&above.resource_type, &above.resource_name))
}

fn protected_via(kind: &str, name: &str) -> String {
    format!("is protected via {kind} \"{name}\"")
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
