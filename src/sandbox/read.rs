//! Responds to reads: with an object, an item, or a page of a list.

use serde_json::Value;

use super::body::wrapped;
use super::chain::{chain, policies_of};
use super::members::Belonging;
use super::mirror::Mirror;
use super::page;
use super::place::{FoundParent, Place};
use super::query::Query;
use super::refusal::Refusal;
use super::request::SandboxRequest;
use super::response::SandboxResponse;
use super::route::{Route, Target};
use super::store::Store;
use super::tree::nested;

/// Responds to a read; `None` if there is no such object or item.
pub(super) fn read(
    route: &Route,
    place: &Place,
    parents: &[FoundParent],
    request: &SandboxRequest,
    store: &mut Store,
) -> Option<SandboxResponse> {
    match route.target {
        Target::Object => object(route, place, parents, store).map(SandboxResponse::ok),
        Target::List => match list(route, place, parents, request, store) {
            Ok(response) | Err(response) => Some(response),
        },
        Target::Item | Target::Move | Target::Add | Target::Remove => {
            let item = store.item(place, route.argument()?)?.clone();
            Some(SandboxResponse::ok(wrapped(route.resource.item, item)))
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
    route: &Route,
    place: &Place,
    parents: &[FoundParent],
    request: &SandboxRequest,
    store: &mut Store,
) -> Result<SandboxResponse, Refusal> {
    let query = Query::parse(route.resource, parents, request, store)?;
    let made = match Belonging::at(route.template, parents) {
        Some(belonging) => Some(belonging.items(store)),
        None => Mirror::at(route.template).map(|it| it.items(route.resource, parents, store)),
    };
    let mut items = match &made {
        Some(made) => made.iter().collect(),
        None => store.items(place),
    };
    query.apply(&mut items);
    let trees = route.resource.tree.map(|children| nested(&items, children));
    let items = match &trees {
        Some(trees) => trees.iter().collect(),
        None => items,
    };
    Ok(page::respond(route.resource, request, &items))
}
