//! Which secrets may stand in a file.

use serde_json::Value;

use super::draft::Draft;
use super::findings::Findings;
use crate::declare::kinds::pattern::{matches, places};
use crate::declare::names::is_in_vault;

/// Checks what stands at the places of an object's secrets.
pub(super) fn check(draft: &mut Draft, findings: &mut Findings) {
    let kind = draft.object.kind;
    if kind.secrets.is_empty() {
        return;
    }
    let fields = Value::Object(draft.object.fields.clone());
    for pattern in kind.secrets {
        for place in places(pattern, &fields) {
            if !fields.pointer(&place).is_some_and(is_readable) {
                continue;
            }
            if kind.guarded.iter().any(|guarded| matches(guarded, &place)) {
                let what = "a secret must not stand in a file; use !secret {source: !env VAR}";
                findings.add_at(draft, &place, what);
                draft.holes.push(place);
            } else {
                findings.warn(draft, &place, "a secret stands in the file");
            }
        }
    }
}

/// Returns whether a value is a secret that can be read: neither nothing nor where to find it.
fn is_readable(value: &Value) -> bool {
    match value {
        Value::Null | Value::Array(_) | Value::Object(_) => false,
        Value::String(text) => !text.is_empty() && !is_in_vault(text),
        Value::Bool(_) | Value::Number(_) => true,
    }
}
