//! Creates an item or an object.

use serde_json::Value;

use super::request::Change;
use super::{draft, unique};
use crate::sandbox::items::string_at;
use crate::sandbox::list::{List, Rank};
use crate::sandbox::maker::Maker;
use crate::sandbox::refusal::{Refusal, invalid_parameter};
use crate::sandbox::response::SandboxResponse;
use crate::sandbox::route::Target;
use crate::sandbox::store::Store;
use crate::sandbox::tree::{ABOVE, why_not_below};

/// Creates what the body of a request describes.
pub(super) fn create(change: &Change, store: &mut Store) -> SandboxResponse {
    let draft = draft::new(change, store);
    match change.route.target {
        Target::Object if store.object(change.place).is_some() => {
            SandboxResponse::problem(409, "It exists already")
        }
        Target::Object => put_object(change, draft, store),
        Target::List | Target::Item | Target::Move => add_item(change, draft, store),
    }
}

/// Adds an item to a list.
pub(super) fn add_item(change: &Change, mut draft: Value, store: &mut Store) -> SandboxResponse {
    if let Err(refusal) = check(change, &draft, None, store.list(change.place)) {
        return refusal;
    }
    let mut maker = Maker::new(&mut store.issued);
    maker.stamp_new(&mut draft, change.place.home);
    let item = draft::kept(change, &draft, &mut maker);
    let answer = draft::answer(change, draft, &mut maker);
    store.list_mut(change.place).add(item);
    answer
}

/// Refuses an item that exists already, or that cannot be below the one that it names. `rank` is
/// that of the item that it replaces.
pub(super) fn check(
    change: &Change,
    draft: &Value,
    rank: Option<Rank>,
    list: &List,
) -> Result<(), Refusal> {
    unique::check(change, draft, rank, list)?;
    check_parent(draft, list)
}

/// Refuses an item that cannot be below the one that it names.
pub(super) fn check_parent(draft: &Value, list: &List) -> Result<(), Refusal> {
    let named = ABOVE
        .iter()
        .find_map(|field| Some((field, string_at(draft, field)?)));
    let Some((field, parent)) = named else {
        return Ok(());
    };
    let id = string_at(draft, "/id");
    match why_not_below(list, id.as_deref(), &parent) {
        Some(reason) => Err(invalid_parameter(&field[1..], "missing_reference", &reason)),
        None => Ok(()),
    }
}

/// Puts an object in a place that has no object.
pub(super) fn put_object(change: &Change, mut draft: Value, store: &mut Store) -> SandboxResponse {
    let mut maker = Maker::new(&mut store.issued);
    maker.stamp_new(&mut draft, change.place.home);
    let object = draft::kept(change, &draft, &mut maker);
    let answer = draft::answer(change, draft, &mut maker);
    store.set_object(change.place, object);
    answer
}
