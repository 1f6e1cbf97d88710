//! The columns with IDs of other resources, and the names that wide tables show instead.

use std::borrow::Cow;
use std::collections::HashSet;

use super::sample_items;
use crate::item::Item;
use crate::json_text::{Kind, elements, scalar};
use crate::resources::{Column, Id, Resource, resource, resources};
use crate::uuid::is_uuid;

/// Columns with IDs that one list does not turn into names, by the reason.
const NO_REFERENCES: [(&str, &[(&str, &str)]); 4] = [
    (
        "they are of several resources, which another column tells apart",
        &[
            ("organization teams roles", "ENTITY_ID"),
            ("organization users roles", "ENTITY_ID"),
            ("organization system-accounts roles", "ENTITY_ID"),
            ("notifications subscriptions", "ENTITIES"),
        ],
    ),
    (
        "they are of the parent that the user named",
        &[
            ("pats", "USER_ID"),
            ("apis service-mappings", "API_ID"),
            ("gateway control-planes certificates snis", "CERTIFICATE_ID"),
            ("catalog services api-mappings", "SERVICE_ID"),
        ],
    ),
    (
        "they are of a list for each parent, and the parent is not known",
        &[
            ("apis implementations", "SERVICE_ID"),
            ("apis registrations", "OWNER_ID"),
        ],
    ),
    (
        "what they mean has no name of its own",
        &[
            ("gateway control-planes snis", "CERTIFICATE_ID"),
            ("gateway control-planes mtls-auths", "CA_CERTIFICATE_ID"),
            (
                "gateway control-planes consumers mtls-auths",
                "CA_CERTIFICATE_ID",
            ),
            ("cloud-gateways networks", "ACCOUNT_ID"),
            ("cloud-gateways provider-accounts", "ACCOUNT"),
        ],
    ),
];

/// Returns every reference, with the resource that has it and the one that it refers to.
fn references() -> impl Iterator<Item = (&'static Resource, Column<'static>, &'static Resource)> {
    resources().flat_map(|item| {
        let columns = item.all_columns().copied();
        columns.filter_map(move |column| {
            let referred = column.resource()?;
            let referred = resource(referred)
                .unwrap_or_else(|| panic!("{}: there is no {referred}", item.name));
            Some((item, column, referred))
        })
    })
}

/// Returns the values that a column has in the sample of its resource.
fn sample_values(item: &'static Resource, column: &Column) -> Vec<String> {
    let mut values = Vec::new();
    for row in sample_items(item).depth_first(item.tree) {
        for json in column.pointers().filter_map(|at| row.json_at(at)) {
            match Kind::of(json) {
                Kind::Array => {
                    values.extend(elements(json).filter_map(scalar).map(Cow::into_owned));
                }
                _ => values.extend(scalar(json).map(Cow::into_owned)),
            }
        }
    }
    values
}

#[test]
fn the_parents_of_what_is_referred_to_are_known() {
    assert!(references().count() > 30);
    for (item, column, referred) in references() {
        for needed in referred.parents {
            let known = item.parents.iter().find(|above| {
                above.parent.key == needed.parent.key && !item.fans_out_over(above.parent)
            });
            assert_eq!(
                known.map(|above| above.takes),
                Some(needed.takes),
                "{}: {} needs {}",
                item.name,
                column.header(),
                needed.parent.key
            );
        }
    }
}

#[test]
fn the_headers_of_a_wide_table_are_unique() {
    for resource in resources() {
        let columns = resource.all_columns();
        let shown = columns.map(|column| column.with_names().unwrap_or(*column));
        let headers: HashSet<_> = shown.map(|column| column.header()).collect();
        assert_eq!(
            headers.len(),
            resource.all_columns().count(),
            "{}",
            resource.name
        );
    }
}

#[test]
fn every_reference_leads_to_a_name_in_the_samples() {
    for (item, column, referred) in references() {
        let ids = sample_values(item, &column);
        let is_named = |other: &Item| {
            let id = other.string_at("/id");
            let mut lookups = referred.lookup.iter();
            id.is_some_and(|id| ids.contains(&id))
                && lookups.any(|lookup| other.string_at(lookup.at).is_some())
        };
        assert!(
            sample_items(referred).iter().any(|other| is_named(&other)),
            "{}: no item of {} has an ID of {}",
            item.name,
            referred.name,
            column.header()
        );
    }
}

#[test]
fn every_id_of_another_resource_is_a_reference() {
    let excused = NO_REFERENCES.iter().flat_map(|(_, columns)| *columns);
    let mut excused: HashSet<_> = excused.copied().collect();
    for item in resources() {
        for column in item.all_columns() {
            let is_own = column.pointers().any(|pointer| pointer == "/id");
            let has_ids = sample_values(item, column)
                .iter()
                .any(|value| is_uuid(value));
            if has_ids && !is_own && column.resource().is_none() && !has_name_beside(item, column) {
                let place = (item.name, column.header());
                assert!(excused.remove(&place), "{place:?} is not a reference");
            }
        }
    }
    assert_eq!(excused, HashSet::new());
}

/// Returns whether the items themselves have the names: `PORTAL` beside `PORTAL_ID`.
fn has_name_beside(item: &Resource, column: &Column) -> bool {
    let name = column.header().strip_suffix("_ID");
    item.all_columns().any(|other| Some(other.header()) == name)
}

/// Resources whose items have no names, and are known by no other item.
const NAMELESS: [&str; 6] = [
    "apis specifications",
    "portals application-registrations",
    "portals ip-allow-list",
    "gateway control-planes certificates",
    "gateway control-planes consumers key-auths",
    "event-gateways nodes",
];

#[test]
fn an_item_without_a_name_is_known_by_what_it_refers_to() {
    let is_nameless = |item: &&Resource| {
        item.takes_argument() && item.lookup.is_empty() && matches!(item.id, Id::Uuid | Id::Text)
    };
    let (known, nameless): (Vec<_>, Vec<_>) = resources()
        .filter(is_nameless)
        .partition(|item| item.known_by().is_some());
    let nameless: Vec<_> = nameless.iter().map(|item| item.name).collect();
    assert_eq!(nameless, NAMELESS);
    let known = known.iter().map(|item| {
        let column = item.known_by().expect("a column");
        (item.name, column.resource().expect("a reference"))
    });
    assert_eq!(
        known.collect::<Vec<_>>(),
        [
            ("apis publications", "portals"),
            ("apis implementations", "gateway control-planes"),
            ("apis service-mappings", "catalog services"),
            ("portals team-group-mappings", "portals teams"),
            ("portals publications", "apis"),
            (
                "gateway control-planes key-auths",
                "gateway control-planes consumers"
            ),
            (
                "gateway control-planes eol-nodes",
                "gateway control-planes nodes"
            ),
            ("catalog services api-mappings", "apis"),
            (
                "cloud-gateways networks configuration-references",
                "gateway control-planes"
            ),
            ("cloud-gateways configurations", "gateway control-planes"),
            ("organization team-group-mappings", "organization teams"),
        ]
    );
}
