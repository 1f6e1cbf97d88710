//! Changes what the organization has, and responds with what it has then.

mod body;
mod create;
mod delete;
mod dependents;
mod derived;
mod draft;
mod members;
mod references;
mod relocate;
mod request;
mod unique;
mod update;
mod whole;

use self::create::create;
use self::delete::delete;
use self::members::change_members;
use self::relocate::relocate;
use self::request::Change;
pub(super) use self::request::no_such_method;
use self::update::{update_item, update_object};
use self::whole::change_list;
use super::members::Belonging;
use super::place::{FoundParent, Place};
use super::request::SandboxRequest;
use super::response::SandboxResponse;
use super::route::{Route, Target};
use super::store::Store;
use crate::schema::operation;

#[cfg(test)]
pub(super) use self::{dependents::DEPENDENTS, unique::unique_fields};

/// Makes the change that a request is for; `None` if there is no such object or item.
pub(super) fn respond(
    route: &Route,
    place: &Place,
    parents: &[FoundParent],
    request: &SandboxRequest,
    store: &mut Store,
) -> Option<SandboxResponse> {
    let path = format!("{}{}", route.template, route.target.ending());
    let Some(operation) = operation(&request.method, &path) else {
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
        request,
        operation,
        body,
    };
    if let Some(belonging) = Belonging::at(route.template, parents) {
        return change_members(&change, &belonging, store);
    }
    if let Err(refusal) = references::check(&change, store) {
        return Some(refusal);
    }
    match (request.method.as_str(), route.target) {
        (_, Target::Move) => relocate(&change, store),
        ("POST", _) => Some(create(&change, store)),
        ("DELETE", _) => delete(&change, store),
        (_, Target::Item) => update_item(&change, store),
        (_, Target::Object) => update_object(&change, store),
        (_, Target::List | Target::Add | Target::Remove) => Some(change_list(&change, store)),
    }
}
