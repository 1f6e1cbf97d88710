//! Changes what the organization has, and responds with what it has then.

mod body;
mod create;
mod delete;
mod derived;
mod draft;
mod references;
mod update;

use serde_json::Value;

use self::create::create;
use self::delete::delete;
use self::update::{update_item, update_object};
use super::items::is_called;
use super::place::{FoundParent, Place};
use super::request::SandboxRequest;
use super::response::SandboxResponse;
use super::route::{Route, Target};
use super::store::Store;
use crate::schema::{Operation, operation};

/// A change that a client requests.
struct Change<'a> {
    route: &'a Route,
    place: &'a Place,
    parents: &'a [FoundParent],
    operation: Operation,
    /// Null when the request has none.
    body: Value,
}

/// The response to a change that is not made.
type Refusal = SandboxResponse;

/// Makes the change that a request is for; `None` if there is no such object or item.
pub(super) fn respond(
    route: &Route,
    place: &Place,
    parents: &[FoundParent],
    request: &SandboxRequest,
    store: &mut Store,
) -> Option<SandboxResponse> {
    let Some(operation) = operation(&request.method, route.template) else {
        return Some(no_such_method());
    };
    let body = match body::read(request, operation.request()) {
        Ok(body) => body,
        Err(refusal) => return Some(refusal),
    };
    let change = Change {
        route,
        place,
        parents,
        operation,
        body,
    };
    match (request.method.as_str(), route.target) {
        ("POST", _) => Some(create(&change, store)),
        ("DELETE", _) => delete(&change, store),
        (_, Target::Item) => update_item(&change, store),
        (_, Target::Object) => update_object(&change, store),
        (_, Target::List) => Some(no_such_method()),
    }
}

/// Creates the response to a method that the API document does not have for a path.
pub(super) fn no_such_method() -> SandboxResponse {
    SandboxResponse::problem(405, "Konnect does not use this method here")
}

impl Change<'_> {
    /// Returns the position of the item of the path in the whole list; without an argument, of the
    /// first one that is below the parents.
    fn position(&self, items: &[Value]) -> Option<usize> {
        items.iter().position(|item| {
            let argument = self.route.argument();
            let is_called = argument.is_none_or(|it| is_called(item, self.place.home, it));
            is_called && self.place.has(item)
        })
    }
}
