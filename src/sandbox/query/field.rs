//! Where the fields are by which a list is filtered and sorted.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::pointer;
use crate::resources::{Resource, resource};
use crate::sandbox::items::string_at;
use crate::sandbox::place::{FoundParent, Place};
use crate::sandbox::store::Store;

/// The fields that are elsewhere than their names say: a line for each, with the resource, the
/// field, and the pointer. Where that leads to the ID of another item, its resource and the pointer
/// in it follow.
// One text, because each reference in a table costs time at every start.
const ELSEWHERE: &str = "\
apis versions: type /spec/type
apis implementations: service_id /service/id
apis implementations: control_plane_id /service/control_plane_id
apis publications: api_name /api_id > apis: /name
apis publications: portal_name /portal_id > portals: /name
apis publications: auth_strategy_id /auth_strategy_ids
apis registrations: portal_id /portal/id
apis registrations: portal_name /portal/name
apis registrations: application_id /application/id
apis registrations: application_name /application/name
apis registrations: application_owner_type /application/owner/type
apis registrations: application_owner_id /application/owner/id
api-packages operations: api_id /api/id
portals publications: api_name /api_id > apis: /name
portals publications: auth_strategy_id /auth_strategy_ids
portals email-domains: verification_status /verification/status
portals developers: name /full_name
portals applications: developer_id /owner/id
portals applications: team_id /owner/id
portals application-registrations: application_name /application/name
portals application-registrations: developer_id /application/id > portals applications: /owner/id
auth-strategies: dcr_provider_id /dcr_provider/id
auth-strategies: dcr_provider_name /dcr_provider/name
auth-strategies: dcr_provider_type /dcr_provider/provider_type
dcr-providers: initial_client_id /dcr_config/initial_client_id
dcr-providers: initial_client_audience /dcr_config/initial_client_audience
event-gateways virtual-clusters: backend_cluster_id /destination/id
gateway control-planes: cluster_type /config/cluster_type
gateway control-planes: cloud_gateway /config/cloud_gateway
gateway control-planes consumers: name /username
";

/// A field by which a list is filtered or sorted.
pub(in crate::sandbox) struct Field {
    pointer: String,
    /// Where the value is if the pointer leads to the ID of another item.
    other: Option<Other>,
}

/// A field of other items.
struct Other {
    resource: &'static Resource,
    pointer: &'static str,
    /// What the items have there, by their IDs.
    values: BTreeMap<String, Value>,
}

impl Field {
    /// Returns the field with a name, such as `labels.env`.
    pub(in crate::sandbox) fn named(resource: &Resource, name: &str) -> Self {
        let start = format!("{}: {name} ", resource.name);
        let found = ELSEWHERE.lines().find_map(|line| line.strip_prefix(&start));
        match found {
            Some(place) => Self::at(place),
            None => Self::top(name),
        }
    }

    /// Returns the field that is where its name says.
    pub(super) fn top(name: &str) -> Self {
        Self {
            pointer: pointer::from_dotted(name),
            other: None,
        }
    }

    fn at(place: &'static str) -> Self {
        let (pointer, other) = match place.split_once(" > ") {
            Some((pointer, other)) => (pointer, other.split_once(": ")),
            None => (place, None),
        };
        Self {
            pointer: pointer.to_owned(),
            other: other.and_then(|(name, pointer)| {
                Some(Other {
                    resource: resource(name)?,
                    pointer,
                    values: BTreeMap::new(),
                })
            }),
        }
    }

    /// Reads what other items have, if the value is there.
    pub(in crate::sandbox) fn read_others(&mut self, parents: &[FoundParent], store: &mut Store) {
        let Some(other) = &mut self.other else {
            return;
        };
        let place = Place::of(other.resource, other.resource.path, parents);
        for item in store.items(&place) {
            if let (Some(id), Some(value)) = (string_at(item, "/id"), item.pointer(other.pointer)) {
                other.values.insert(id, value.clone());
            }
        }
    }

    /// Returns the values that an item has in the field: several if it is a list or an object, none
    /// if it is null.
    pub(in crate::sandbox) fn values<'a>(&'a self, item: &'a Value) -> Vec<&'a Value> {
        let value = item.pointer(&self.pointer);
        let value = match (&self.other, value) {
            (Some(other), Some(Value::String(id))) => other.values.get(id),
            (Some(_), _) => None,
            (None, value) => value,
        };
        match value {
            Some(Value::Array(values)) => values.iter().collect(),
            Some(Value::Object(members)) => members.values().collect(),
            Some(Value::Null) | None => Vec::new(),
            Some(value) => vec![value],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_that_is_elsewhere_is_one_of_a_resource() {
        for line in ELSEWHERE.lines() {
            let (name, rest) = line.split_once(": ").expect("a resource");
            let (_, place) = rest.split_once(' ').expect("a field");
            assert!(resource(name).is_some(), "{name}");
            let field = Field::at(place);
            assert!(field.pointer.starts_with('/'), "{line}");
            assert_eq!(field.other.is_some(), place.contains('>'), "{line}");
        }
    }
}
