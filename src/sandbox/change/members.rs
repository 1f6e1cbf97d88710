//! Adds items to groups, and removes them, such as users of a team.

use serde_json::{Value, json};

use super::delete::done;
use super::draft;
use super::request::Change;
use crate::sandbox::maker::Maker;
use crate::sandbox::members::{Belonging, Side};
use crate::sandbox::response::SandboxResponse;
use crate::sandbox::route::Target;
use crate::sandbox::store::Store;

/// Changes who belongs to a group; `None` if an item does not exist, or does not belong to it.
pub(super) fn change_members(
    change: &Change,
    belonging: &Belonging,
    store: &mut Store,
) -> Option<SandboxResponse> {
    match (change.route.target, change.operation.method()) {
        (Target::Add, _) => add_all(change, belonging, store),
        (Target::Remove, _) => remove_all(change, belonging, store),
        (_, "POST") => add(change, belonging, store),
        (_, "DELETE") => remove(change, belonging, store),
        _ => replace(change, belonging, store),
    }
}

/// Adds the items of the body that the list does not have yet.
fn add_all(change: &Change, belonging: &Belonging, store: &mut Store) -> Option<SandboxResponse> {
    for item in named(change, belonging, store)? {
        if !belonging.has(&item, store) {
            belonging.add(&item, store);
        }
    }
    Some(done(change))
}

/// Removes the items of the body.
fn remove_all(
    change: &Change,
    belonging: &Belonging,
    store: &mut Store,
) -> Option<SandboxResponse> {
    for item in named(change, belonging, store)? {
        belonging.remove(&item, store);
    }
    Some(done(change))
}

fn add(change: &Change, belonging: &Belonging, store: &mut Store) -> Option<SandboxResponse> {
    let field = change.route.resource.added()?.field?;
    let item = belonging.find(change.body.get(field)?.as_str()?, store)?;
    if belonging.has(&item, store) {
        return Some(SandboxResponse::problem(409, "It is there already"));
    }
    belonging.add(&item, store);
    let described = described(belonging, item, store);
    Some(answer(change, described, store))
}

fn remove(change: &Change, belonging: &Belonging, store: &mut Store) -> Option<SandboxResponse> {
    let item = belonging.find(change.route.argument()?, store)?;
    if !belonging.has(&item, store) {
        return None;
    }
    belonging.remove(&item, store);
    Some(done(change))
}

/// Returns the items of the body, which has IDs or names, or objects with an ID.
fn named(change: &Change, belonging: &Belonging, store: &mut Store) -> Option<Vec<Value>> {
    let list = change.body.as_object()?.values().find_map(Value::as_array);
    let mut named = Vec::new();
    for element in list.into_iter().flatten() {
        let text = element.get("id").unwrap_or(element).as_str()?;
        named.push(belonging.find(text, store)?);
    }
    Some(named)
}

/// Makes the list that of the body.
fn replace(change: &Change, belonging: &Belonging, store: &mut Store) -> Option<SandboxResponse> {
    let wanted = named(change, belonging, store)?;
    for item in belonging.items(store) {
        belonging.remove(&item, store);
    }
    for item in &wanted {
        belonging.add(item, store);
    }
    Some(answer(change, change.body.clone(), store))
}

fn answer(change: &Change, described: Value, store: &mut Store) -> SandboxResponse {
    draft::answer(change, described, &mut Maker::new(&mut store.issued))
}

/// Returns the group and the member, by all names that answers have for them.
fn described(belonging: &Belonging, item: Value, store: &mut Store) -> Value {
    let owner = belonging.owner.item.clone();
    let (group, member) = match belonging.side {
        Side::Members => (owner, item),
        Side::Groups => (item, owner),
    };
    let list = belonging.items(store);
    json!({
        "consumer": member,
        "consumers": list,
        "consumer_group": group,
        "consumer_groups": list,
    })
}
