//! The labels by which objects say that a namespace manages them.

use serde_json::{Map, Value};

use super::names::is_own_label;

pub(super) const NAMESPACE: &str = "KONGCTL-namespace";
pub(super) const PROTECTED: &str = "KONGCTL-protected";

/// Returns how an argument sets the label of a namespace.
pub(crate) fn assignment(namespace: &str) -> String {
    format!("labels.{NAMESPACE}={namespace}")
}

/// Returns how an argument removes the protection. No value but `true` protects, and not every
/// resource takes null.
pub(crate) fn unprotection() -> String {
    format!("labels.{PROTECTED}=false")
}

/// Returns the namespace that manages an object; `None` when none does.
pub(crate) fn namespace_of(object: &Value) -> Option<&str> {
    object.get("labels")?.get(NAMESPACE)?.as_str()
}

/// Returns whether a namespace manages an object; none does if it is empty.
pub(crate) fn is_of(object: &Value, namespace: &str) -> bool {
    namespace_of(object).unwrap_or_default() == namespace
}

/// Returns whether an object is protected.
pub(crate) fn is_protected(object: &Value) -> bool {
    let label = object
        .get("labels")
        .and_then(|labels| labels.get(PROTECTED));
    label.and_then(Value::as_str) == Some("true")
}

/// Returns the labels of an object that are its users'.
pub(crate) fn user_labels(object: &Value) -> Map<String, Value> {
    let labels = object.get("labels").and_then(Value::as_object);
    let labels = labels.into_iter().flatten();
    labels
        .filter(|(key, _)| !is_own_label(key))
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect()
}

/// Drops the labels that are not users'.
pub(crate) fn drop_own(object: &mut Map<String, Value>) {
    if let Some(Value::Object(labels)) = object.get_mut("labels") {
        labels.retain(|key, _| !is_own_label(key));
    }
}

/// Returns the labels of a fingerprint: those of users, and the two of ours.
pub(crate) fn lasting_labels(labels: &Map<String, Value>) -> Map<String, Value> {
    let labels = labels.iter();
    labels
        .filter(|(key, _)| !is_own_label(key) || [NAMESPACE, PROTECTED].contains(&key.as_str()))
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect()
}
