//! Responds to reads: with an object, an item, or a page of a list.

use std::borrow::Cow;

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
    let made = match (
        Belonging::at(route.template, parents),
        Mirror::at(route.template),
    ) {
        (Some(belonging), _) => Some(belonging.items(store)),
        (None, Some(mirror)) => Some(mirror.items(route.resource, parents, store)),
        (None, None) => store.first_items(place),
    };
    let mut items: Vec<Cow<Value>> = match made {
        Some(made) => made.into_iter().map(Cow::Owned).collect(),
        None => store.items(place).into_iter().map(Cow::Borrowed).collect(),
    };
    query.apply(&mut items);
    if let Some(children) = route.resource.tree {
        let trees = nested(&items, children);
        items = trees.into_iter().map(Cow::Owned).collect();
    }
    Ok(page::respond(route.resource, request, items))
}
