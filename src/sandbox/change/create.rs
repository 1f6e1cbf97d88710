//! Creates an item or an object.

use serde_json::Value;

use super::request::{Change, Refusal};
use super::{draft, unique};
use crate::sandbox::items::string_at;
use crate::sandbox::maker::Maker;
use crate::sandbox::refusal::invalid_parameter;
use crate::sandbox::response::SandboxResponse;
use crate::sandbox::route::Target;
use crate::sandbox::store::Store;
use crate::sandbox::tree::above;

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
    let mut items = store.all_items(change.place);
    if let Err(refusal) = check(change, &draft, &items) {
        return refusal;
    }
    let mut maker = Maker::new(&mut store.issued);
    maker.stamp_new(&mut draft, change.place.home);
    items.push(draft::kept(change, &draft, &mut maker));
    let answer = draft::answer(change, draft, &mut maker);
    store.set_all_items(change.place, items);
    answer
}

/// Refuses an item that exists already, or that is to be below one that does not.
pub(super) fn check<'a>(
    change: &Change,
    draft: &Value,
    others: impl IntoIterator<Item = &'a Value> + Clone,
) -> Result<(), Refusal> {
    unique::check(change, draft, others.clone())?;
    let mut others = others.into_iter();
    match above(draft) {
        Some(id) if !others.any(|other| string_at(other, "/id").as_ref() == Some(&id)) => {
            let reason = format!("has no item with the ID {id}");
            Err(invalid_parameter("parent", "missing_reference", &reason))
        }
        _ => Ok(()),
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
