//! The fields that people set, of those that a request may have.

use super::shape::Shape;

/// The fields of items that Konnect sets where a request leaves them out or has them as null. The
/// entities of Kong Gateway have them; in other requests, such a field is read-only.
const KEPT: [&str; 3] = ["id", "created_at", "updated_at"];

/// Returns whether Konnect sets a field unless a request does.
pub(crate) fn is_kept(name: &str, shape: Shape) -> bool {
    shape.is_nullable() && KEPT.contains(&name)
}

/// Returns whether a field is offered to people: help, completion and the editor leave the others
/// out, which may be sent all the same.
pub(crate) fn is_offered(name: &str, shape: Shape) -> bool {
    !shape.is_read_only() && !shape.is_deprecated() && !is_kept(name, shape)
}
