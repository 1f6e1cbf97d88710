//! Creates an item or an object.

use serde_json::Value;

use super::request::Change;
use super::{draft, unique};
use crate::sandbox::items::string_at;
use crate::sandbox::list::{List, Rank};
use crate::sandbox::maker::Maker;
use crate::sandbox::refusal::{Refusal, invalid_parameter, invalid_query};
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
        _ => add_item(change, draft, store),
    }
}

/// Adds an item to a list.
pub(super) fn add_item(change: &Change, mut draft: Value, store: &mut Store) -> SandboxResponse {
    let list = store.list(change.place);
    let index = match check(change, &draft, None, list).and_then(|()| index(change, list)) {
        Ok(index) => index,
        Err(refusal) => return refusal,
    };
    let mut maker = Maker::new(&mut store.issued);
    maker.stamp_new(&mut draft, change.place.home);
    let item = draft::kept(change, &draft, &mut maker);
    let answer = draft::answer(change, draft, &mut maker);
    let list = store.list_mut(change.place);
    match index {
        Some(index) => list.insert(index, item),
        None => list.add(item),
    }
    answer
}

/// Returns where in its list a new item is to be, by `before` or `after` in the query; `None` for
/// the end.
fn index(change: &Change, list: &List) -> Result<Option<usize>, Refusal> {
    for (name, offset) in [("before", 0), ("after", 1)] {
        let is_known = change.operation.query().any(|(known, _)| known == name);
        let Some(id) = change.request.query(name).filter(|_| is_known) else {
            continue;
        };
        let position = list
            .iter()
            .position(|item| string_at(item, "/id").as_deref() == Some(id));
        let Some(position) = position else {
            return Err(invalid_query(name, "missing_reference", "does not exist"));
        };
        return Ok(Some(position + offset));
    }
    Ok(None)
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
