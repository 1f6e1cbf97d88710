//! Responds to reads: with an object, an item, or a page of a list.

use serde_json::Value;

use super::body::wrapped;
use super::chain::{chain, policies_of};
use super::filter::{filter, sort};
use super::members::Belonging;
use super::page;
use super::place::{FoundParent, Place};
use super::request::SandboxRequest;
use super::response::SandboxResponse;
use super::route::{Route, Target};
use super::store::Store;
use super::tree::nested;
use crate::pointer::remove;
use crate::resources::Resource;

/// Responds to a read; `None` if there is no such object or item.
pub(super) fn read(
    route: &Route,
    place: &Place,
    parents: &[FoundParent],
    request: &SandboxRequest,
    store: &mut Store,
) -> Option<SandboxResponse> {
    let resource = route.resource;
    match route.target {
        Target::Object => object(route, place, parents, store).map(SandboxResponse::ok),
        Target::List => {
            let items = match Belonging::at(route.template, parents) {
                Some(belonging) => belonging.items(store),
                None => store.items(place),
            };
            Some(list(resource, items, request))
        }
        Target::Item | Target::Move => {
            let item = store.item(place, route.argument()?)?;
            Some(SandboxResponse::ok(wrapped(resource.item, item)))
        }
    }
}

fn object(route: &Route, place: &Place, parents: &[FoundParent], store: &Store) -> Option<Value> {
    let Some(policies) = policies_of(route.template) else {
        return store.object(place);
    };
    Some(chain(&store.items(&Place::of(
        policies,
        policies.path,
        parents,
    ))))
}

fn list(
    resource: &'static Resource,
    mut items: Vec<Value>,
    request: &SandboxRequest,
) -> SandboxResponse {
    for item in &mut items {
        remove_details(resource, item);
    }
    if let Some(children) = resource.tree {
        items = nested(&items, children);
    }
    filter(&mut items, resource, request);
    if let Some(order) = request.query("sort") {
        sort(&mut items, order);
    }
    page::respond(resource, request, items)
}

/// Removes the fields that only the response to an item's own path has.
fn remove_details(resource: &Resource, item: &mut Value) {
    for pointer in resource.detail_only {
        remove(item, pointer);
    }
}
