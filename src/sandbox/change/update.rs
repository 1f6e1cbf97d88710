//! Updates an item or an object: by PATCH, which leaves alone what the body does not name, or by
//! PUT, which replaces it.

use serde_json::Value;

use super::create::{add_item, check, put_object};
use super::draft;
use super::request::Change;
use crate::resources::{self, Resource};
use crate::sandbox::chain::{self, policies_of};
use crate::sandbox::maker::Maker;
use crate::sandbox::place::Place;
use crate::sandbox::refusal::invalid_parameter;
use crate::sandbox::response::SandboxResponse;
use crate::sandbox::store::Store;
use crate::uuid::is_uuid;

/// Updates the item of a path; `None` if there is no such item and PUT does not create it.
pub(super) fn update_item(change: &Change, store: &mut Store) -> Option<SandboxResponse> {
    let list = store.list(change.place);
    let Some(rank) = change.find(list) else {
        let draft = match may_create(change) {
            true => named(change, store),
            false => customized(change, store)?,
        };
        return Some(add_item(change, draft, store));
    };
    let item = list.get(rank)?.clone();
    let mut draft = draft::updated(change, &item, store);
    if let Err(refusal) = check(change, &draft, Some(rank), store.list(change.place)) {
        return Some(refusal);
    }
    let mut maker = Maker::new(&mut store.issued);
    maker.stamp_changed(&mut draft, change.place.home);
    let item = draft::kept(change, &draft, &mut maker);
    let answer = draft::answer(change, draft, &mut maker);
    store.list_mut(change.place).replace(rank, item);
    Some(answer)
}

/// Updates an object. One that is not there is created if nothing else creates it.
pub(super) fn update_object(change: &Change, store: &mut Store) -> Option<SandboxResponse> {
    if let Some(policies) = policies_of(change.route.template) {
        return Some(sort_policies(change, policies, store));
    }
    let Some(object) = store.object(change.place) else {
        let is_created = change
            .place
            .home
            .write_request(resources::Change::Create)
            .is_some();
        return (!is_created).then(|| {
            let draft = draft::new(change, store);
            put_object(change, draft, store)
        });
    };
    let mut draft = draft::updated(change, &object, store);
    let mut maker = Maker::new(&mut store.issued);
    maker.stamp_changed(&mut draft, change.place.home);
    let object = draft::kept(change, &draft, &mut maker);
    let answer = draft::answer(change, draft, &mut maker);
    store.set_object(change.place, object);
    Some(answer)
}

/// Sorts policies by the chain of the body.
fn sort_policies(
    change: &Change,
    policies: &'static Resource,
    store: &mut Store,
) -> SandboxResponse {
    let place = Place::of(policies, policies.path, change.parents);
    let mut items = store.items(&place);
    if !chain::sort(&mut items, &change.body) {
        let reason = "must have the ID of each policy once";
        return invalid_parameter("policies", "invalid", reason);
    }
    let items: Vec<Value> = items.into_iter().cloned().collect();
    *store.list_mut(&place) = items.into();
    SandboxResponse::ok(change.body.clone())
}

/// Returns whether PUT creates the item that it does not find.
fn may_create(change: &Change) -> bool {
    let is_named_by_parents = change.route.argument().is_none();
    change.operation.method() == "PUT"
        && (is_named_by_parents || change.route.template.contains("/core-entities/"))
}

/// Returns what a portal makes of an email template that Konnect ships; `None` for any other item.
fn customized(change: &Change, store: &mut Store) -> Option<Value> {
    if change.place.home.name != "portals email-templates" || change.operation.method() != "PATCH" {
        return None;
    }
    let shipped = resources::resource("portals default-email-templates")?;
    let place = Place::of(shipped, shipped.path, change.parents);
    let template = store.item(&place, change.route.argument()?)?.clone();
    Some(draft::updated(change, &template, store))
}

/// Returns a new item that has the ID or the name of the path.
fn named(change: &Change, store: &mut Store) -> Value {
    let mut draft = draft::new(change, store);
    if let Some(argument) = change.route.argument() {
        let field = match change.place.home.name_field() {
            Some(name) if !is_uuid(argument) => name,
            _ => "id",
        };
        draft[field] = argument.into();
    }
    draft
}
