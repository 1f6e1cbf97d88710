//! Changes a whole list at once, by a request to its path.

use serde_json::{Map, Value};

use super::draft;
use super::request::{Change, no_such_method};
use crate::sandbox::items::{is_called, string_at};
use crate::sandbox::maker::Maker;
use crate::sandbox::response::SandboxResponse;
use crate::sandbox::shapes::list_shape;
use crate::sandbox::store::Store;

/// Makes of a list what the body of a request says.
pub(super) fn change_list(change: &Change, store: &mut Store) -> SandboxResponse {
    match change.place.home.name {
        "organization team-group-mappings" | "portals team-group-mappings" => {
            lay_over(change, "/data", "/team_id", store)
        }
        "organization team-mappings" => replace(change, "/mappings", store),
        "api-packages operations" => apply_operations(change, store),
        "cloud-gateways configurations" => configure(change, store),
        _ => no_such_method(),
    }
}

/// Updates the items that the body has, or adds them. The item of the list that has the same value
/// at `key` is the same item.
fn lay_over(change: &Change, list: &str, key: &str, store: &mut Store) -> SandboxResponse {
    let mut items = store.list_mut(change.place).take();
    for element in elements(change, list) {
        let value = string_at(&element, key);
        match items.iter_mut().find(|item| string_at(item, key) == value) {
            Some(item) => draft::merge(item, element),
            None => items.push(element),
        }
    }
    keep(change, items, store)
}

fn replace(change: &Change, list: &str, store: &mut Store) -> SandboxResponse {
    keep(change, elements(change, list), store)
}

fn elements(change: &Change, list: &str) -> Vec<Value> {
    let elements = change.body.pointer(list).and_then(Value::as_array);
    elements.cloned().unwrap_or_default()
}

/// Keeps the items of a list, and responds with it.
fn keep(change: &Change, mut items: Vec<Value>, store: &mut Store) -> SandboxResponse {
    let mut maker = Maker::new(&mut store.issued);
    if let Some(shape) = list_shape(change.place.home) {
        items = items
            .into_iter()
            .map(|item| maker.fit(item, shape))
            .collect();
    }
    let mut answer = Map::new();
    answer.insert("data".to_owned(), items.clone().into());
    let answer = draft::answer(change, answer.into(), &mut maker);
    *store.list_mut(change.place) = items.into();
    answer
}

/// Adds, replaces and removes operations of an API package; a path names each one.
fn apply_operations(change: &Change, store: &mut Store) -> SandboxResponse {
    let home = change.place.home;
    let mut items = store.list_mut(change.place).take();
    for element in elements(change, "") {
        let path = string_at(&element, "/path").unwrap_or_default();
        let id = path.strip_prefix("operations/").unwrap_or_default();
        let found = items.iter().position(|item| is_called(item, home, id));
        let is_removal = string_at(&element, "/op").as_deref() == Some("remove");
        let value = element.get("value").cloned().unwrap_or_default();
        match (found, is_removal) {
            (Some(index), true) => {
                items.remove(index);
            }
            (Some(index), false) => draft::merge(&mut items[index], value),
            (None, true) => {}
            (None, false) => {
                let mut item = value;
                item["id"] = id.into();
                items.push(item);
            }
        }
    }
    keep(change, items, store)
}

/// Replaces the configuration of a control plane, or adds it.
fn configure(change: &Change, store: &mut Store) -> SandboxResponse {
    const KEYS: [&str; 2] = ["/control_plane_id", "/control_plane_geo"];
    let mut items = store.list_mut(change.place).take();
    let wanted = KEYS.map(|key| string_at(&change.body, key));
    let found = items
        .iter()
        .position(|item| KEYS.map(|key| string_at(item, key)) == wanted);
    let mut draft = match found {
        Some(index) => draft::updated(change, &items[index], store),
        None => draft::new(change, store),
    };
    let mut maker = Maker::new(&mut store.issued);
    match found {
        Some(_) => maker.stamp_changed(&mut draft, change.place.home),
        None => maker.stamp_new(&mut draft, change.place.home),
    }
    let kept = draft::kept(change, &draft, &mut maker);
    match found {
        Some(index) => items[index] = kept,
        None => items.push(kept),
    }
    let answer = draft::answer(change, draft, &mut maker);
    *store.list_mut(change.place) = items.into();
    answer
}
