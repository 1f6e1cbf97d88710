//! A change that a client requests.

use serde_json::Value;

use crate::sandbox::list::{List, Rank};
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

impl Change<'_> {
    /// Finds the item of the path; without an argument, the first one that is below the parents.
    pub(super) fn find(&self, list: &List) -> Option<Rank> {
        match self.route.argument() {
            Some(argument) => self.place.find(list, argument),
            None => self.place.first(list),
        }
    }
}

/// Creates the response to a method that the API document does not have for a path.
pub(in crate::sandbox) fn no_such_method() -> SandboxResponse {
    SandboxResponse::problem(405, "Konnect does not use this method here")
}
