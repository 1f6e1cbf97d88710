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
        Target::List => Some(match Belonging::at(route.template, parents) {
            Some(belonging) => {
                let items = belonging.items(store);
                list(resource, items.iter().collect(), request)
            }
            None => list(resource, store.items(place), request),
        }),
        Target::Item | Target::Move => {
            let item = store.item(place, route.argument()?)?.clone();
            Some(SandboxResponse::ok(wrapped(resource.item, item)))
        }
    }
}

fn object(
    route: &Route,
    place: &Place,
    parents: &[FoundParent],
    store: &mut Store,
) -> Option<Value> {
    let Some(policies) = policies_of(route.template) else {
        return store.object(place);
    };
    let place = Place::of(policies, policies.path, parents);
    Some(chain(&store.items(&place)))
}

fn list(
    resource: &'static Resource,
    items: Vec<&Value>,
    request: &SandboxRequest,
) -> SandboxResponse {
    let trees = resource.tree.map(|children| nested(&items, children));
    let mut items = match &trees {
        Some(trees) => trees.iter().collect(),
        None => items,
    };
    filter(&mut items, resource, request);
    if let Some(order) = request.query("sort") {
        sort(&mut items, order);
    }
    page::respond(resource, request, &items)
}
