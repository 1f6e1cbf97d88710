//! What is shown in the place of secrets.

use serde_json::Value;

/// What stands for a secret where a body is shown.
pub(super) const MASK: &str = "***";

/// What stands for a secret in a text that is edited.
pub(super) const HIDDEN: &str = "(secret, not shown)";

/// Returns a body with `mark` in the place of each secret that is set.
pub(super) fn masked(body: &Value, secrets: &[String], mark: &str) -> Value {
    let mut masked = body.clone();
    for pointer in secrets {
        match masked.pointer_mut(pointer) {
            None | Some(Value::Null) => {}
            Some(value) => *value = mark.into(),
        }
    }
    masked
}
