//! Objects in an item that describe another one, such as the API of a registration: of these a
//! request has the ID only.

use serde_json::Value;

use super::request::Change;
use crate::pointer;
use crate::resources::resource;
use crate::sandbox::body::insert;
use crate::sandbox::items::string_at;
use crate::sandbox::place::Place;
use crate::sandbox::refusal::{Refusal, invalid_parameter};
use crate::sandbox::store::Store;

/// A field that describes another item.
struct Reference {
    /// The resource of the item that has the field, by name.
    within: &'static str,
    field: &'static str,
    /// Where a request has the ID.
    id: &'static str,
    /// The resource of the other item, by name.
    of: &'static str,
}

const fn reference(
    within: &'static str,
    field: &'static str,
    id: &'static str,
    of: &'static str,
) -> Reference {
    Reference {
        within,
        field,
        id,
        of,
    }
}

const REFERENCES: [Reference; 6] = [
    reference(
        "portals applications",
        "/auth_strategy",
        "/auth_strategy_id",
        "auth-strategies",
    ),
    reference(
        "portals application-registrations",
        "/api",
        "/api_id",
        "apis",
    ),
    reference(
        "portals application-registrations",
        "/application",
        "/application/id",
        "portals applications",
    ),
    reference(
        "auth-strategies",
        "/dcr_provider",
        "/dcr_provider_id",
        "dcr-providers",
    ),
    reference(
        "catalog resource-mappings",
        "/service",
        "/service",
        "catalog services",
    ),
    reference(
        "catalog resource-mappings",
        "/resource",
        "/resource",
        "catalog resources",
    ),
];

/// Describes the items to which an item refers by their IDs.
pub(super) fn describe(change: &Change, item: &mut Value, store: &mut Store) {
    let name = change.place.home.name;
    for reference in REFERENCES.iter().filter(|it| it.within == name) {
        let Some(id) = string_at(item, reference.id) else {
            continue;
        };
        if let Some(other) = find(change, reference.of, &id, store) {
            insert(item, reference.field, other);
        }
    }
}

/// Refuses a body with the ID of an item that does not exist.
pub(super) fn check(change: &Change, store: &mut Store) -> Result<(), Refusal> {
    let name = change.place.home.name;
    for reference in REFERENCES.iter().filter(|it| it.within == name) {
        let Some(id) = string_at(&change.body, reference.id) else {
            continue;
        };
        if find(change, reference.of, &id, store).is_none() {
            let field = pointer::to_dotted(reference.id);
            return Err(invalid_parameter(
                &field,
                "missing_reference",
                "does not exist",
            ));
        }
    }
    Ok(())
}

fn find(change: &Change, name: &str, id: &str, store: &mut Store) -> Option<Value> {
    let resource = resource(name)?;
    let place = Place::of(resource, resource.path, change.parents);
    store.item(&place, id).cloned()
}
