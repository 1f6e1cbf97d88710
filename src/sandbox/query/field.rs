//! Where the fields are by which a list is filtered and sorted.

use std::collections::BTreeMap;

use serde_json::Value;

use super::forwarded::clusters_by_listener;
use crate::pointer;
use crate::resources::{Resource, resource};
use crate::sandbox::items::string_at;
use crate::sandbox::place::{FoundParent, Place};
use crate::sandbox::store::Store;

/// The fields that are elsewhere than their names say: a line for each, with the resource, the
/// field, and the pointer. Where that leads to the ID of another item, its resource and the pointer
/// in it follow; `forwarded` are the virtual clusters of a listener.
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
event-gateways listeners: virtual_cluster_id /id > forwarded
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

/// What other items have, by the ID at the pointer of the field.
struct Other {
    source: Source,
    values: BTreeMap<String, Value>,
}

/// Where other items have it.
enum Source {
    Field {
        resource: &'static Resource,
        pointer: &'static str,
    },
    /// The policies of listeners.
    Forwarded,
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
        let (pointer, source) = match place.split_once(" > ") {
            Some((pointer, source)) => (pointer, Source::parse(source)),
            None => (place, None),
        };
        Self {
            pointer: pointer.to_owned(),
            other: source.map(|source| Other {
                source,
                values: BTreeMap::new(),
            }),
        }
    }

    /// Reads what other items have, if the value is there.
    pub(in crate::sandbox) fn read_others(&mut self, parents: &[FoundParent], store: &mut Store) {
        if let Some(other) = &mut self.other {
            other.values = other.source.values(parents, store);
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

impl Source {
    fn parse(text: &'static str) -> Option<Self> {
        match text.split_once(": ") {
            Some((name, pointer)) => Some(Self::Field {
                resource: resource(name)?,
                pointer,
            }),
            None => Some(Self::Forwarded),
        }
    }

    /// Returns what the items have, by their IDs.
    fn values(&self, parents: &[FoundParent], store: &mut Store) -> BTreeMap<String, Value> {
        match self {
            Self::Field { resource, pointer } => {
                let items = store.items(&Place::of(resource, resource.path, parents));
                let with_id =
                    |item: &Value| Some((string_at(item, "/id")?, item.pointer(pointer)?.clone()));
                items.into_iter().filter_map(with_id).collect()
            }
            Self::Forwarded => clusters_by_listener(parents, store).unwrap_or_default(),
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
