//! The fields of a request that have the ID of an item of another resource.

use super::definition::Resource;
use super::registry::resource;

/// A field with the ID of an item.
struct Reference {
    /// The resource whose requests have the field.
    of: &'static str,
    field: &'static str,
    /// The resource of the item.
    to: &'static str,
}

const fn reference(of: &'static str, field: &'static str, to: &'static str) -> Reference {
    Reference { of, field, to }
}

/// The references that no column shows.
const REFERENCES: [Reference; 7] = [
    reference(
        "portals",
        "/default_application_auth_strategy_id",
        "auth-strategies",
    ),
    reference(
        "portals applications",
        "/auth_strategy_id",
        "auth-strategies",
    ),
    reference("portals applications registrations", "/api_id", "apis"),
    reference(
        "event-gateways virtual-clusters",
        "/destination/id",
        "event-gateways backend-clusters",
    ),
    reference("auth-strategies", "/dcr_provider_id", "dcr-providers"),
    reference(
        "apis implementations",
        "/service/control_plane_id",
        "gateway control-planes",
    ),
    reference("catalog resource-mappings", "/service", "catalog services"),
];

impl Resource {
    /// Returns the resource to whose items a field of a request refers by ID.
    pub(crate) fn referred(&self, field: &str) -> Option<&'static Resource> {
        let mut listed = REFERENCES.iter();
        let listed = listed.find(|it| it.of == self.name && it.field == field);
        let mut columns = self.all_columns();
        let column = || {
            columns
                .find(|column| column.pointers().any(|it| it == field))?
                .resource()
        };
        resource(listed.map(|it| it.to).or_else(column)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resources::{Id, Takes};

    #[test]
    fn what_a_field_refers_to_is_found_by_name_below_the_same_parents() {
        for Reference { of, field, to } in &REFERENCES {
            let (of, to) = (resource(of).expect(of), resource(to).expect(to));
            assert_eq!(of.referred(field).map(|it| it.name), Some(to.name));
            assert!(to.id == Id::Uuid && !to.lookup.is_empty(), "{}", to.name);
            for needed in to.parents {
                let mut known = of.parents.iter();
                assert!(
                    known.any(|it| it.parent.key == needed.parent.key && it.takes == Takes::Id),
                    "{}: {field}",
                    of.name
                );
            }
        }
    }
}
