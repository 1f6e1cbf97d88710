//! The secrets of a value.

use serde_json::Value;

use super::shape::Shape;
use super::walk::marked;
use crate::pointer::steps;

/// The fields that the API document has as write-only, and that are no secrets.
pub(super) const PUBLIC: [&str; 11] = [
    "description",
    "email",
    "full_name",
    "id",
    "labels",
    "name",
    "preferred_name",
    "spec_content",
    "url",
    "vault",
    "vault_alt",
];

/// Returns whether a field is secret: what the document says is sensitive, and what Konnect takes
/// and never returns.
pub(crate) fn is_secret(name: &str, shape: Shape) -> bool {
    is_hidden(shape) && !PUBLIC.contains(&name)
}

/// Returns the pointers of what is secret in a value.
pub(crate) fn secrets(value: &Value, shape: Shape) -> Vec<String> {
    let mut found = marked(value, shape, is_hidden);
    // The document has a whole body as write-only.
    found.retain(|pointer| !pointer.is_empty() && !is_public(pointer));
    found
}

fn is_hidden(shape: Shape) -> bool {
    shape.is_sensitive() || shape.is_write_only()
}

fn is_public(pointer: &str) -> bool {
    let name = steps(pointer).last();
    name.is_some_and(|name| PUBLIC.contains(&&*name))
}
