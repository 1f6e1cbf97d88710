//! A change that a client requests.

use serde_json::Value;

use crate::sandbox::items::is_called;
use crate::sandbox::place::{FoundParent, Place};
use crate::sandbox::request::SandboxRequest;
use crate::sandbox::response::SandboxResponse;
use crate::sandbox::route::Route;
use crate::schema::Operation;

/// A change that a client requests.
pub(super) struct Change<'a> {
    pub(super) route: &'a Route,
    pub(super) place: &'a Place,
    pub(super) parents: &'a [FoundParent],
    pub(super) request: &'a SandboxRequest,
    pub(super) operation: Operation,
    /// Null when the request has none.
    pub(super) body: Value,
}

/// The response to a change that is not made.
pub(super) type Refusal = SandboxResponse;

impl Change<'_> {
    /// Returns the position of the item of the path in the whole list; without an argument, of the
    /// first one that is below the parents.
    pub(super) fn position(&self, items: &[Value]) -> Option<usize> {
        items.iter().position(|item| {
            let argument = self.route.argument();
            let is_called = argument.is_none_or(|it| is_called(item, self.place.home, it));
            is_called && self.place.has(item)
        })
    }
}

/// Creates the response to a method that the API document does not have for a path.
pub(in crate::sandbox) fn no_such_method() -> SandboxResponse {
    SandboxResponse::problem(405, "Konnect does not use this method here")
}
