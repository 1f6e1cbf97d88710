//! Responds to reads: with an object, an item, or a page of a list.

use serde_json::Value;

use super::body::{remove_at, wrapped};
use super::filter::{filter, sort};
use super::page;
use super::place::Place;
use super::request::SandboxRequest;
use super::response::SandboxResponse;
use super::route::{Route, Target};
use super::store::Store;
use super::tree::nested;
use crate::resources::Resource;

/// Responds to a read; `None` if there is no such object or item.
pub(super) fn read(
    route: &Route,
    place: &Place,
    request: &SandboxRequest,
    store: &Store,
) -> Option<SandboxResponse> {
    let resource = route.resource;
    match route.target {
        Target::Object => store.object(place).map(SandboxResponse::ok),
        Target::List => Some(list(resource, place, request, store)),
        Target::Item => {
            let item = store.item(place, route.argument()?)?;
            Some(SandboxResponse::ok(wrapped(resource.item, item)))
        }
    }
}

fn list(
    resource: &'static Resource,
    place: &Place,
    request: &SandboxRequest,
    store: &Store,
) -> SandboxResponse {
    let mut items = store.items(place);
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
        remove_at(item, pointer);
    }
}
