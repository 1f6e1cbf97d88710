//! Compares how each resource is changed with Konnect's own API document.

use std::collections::BTreeSet;

use crate::resources::{Change, Resource, Server, WriteRequest, resources};
use crate::tests::openapi::{Document, settle};

const CHANGES: [Change; 3] = [Change::Create, Change::Update, Change::Delete];

fn writes(resource: &'static Resource) -> impl Iterator<Item = (Change, WriteRequest)> {
    CHANGES
        .into_iter()
        .filter_map(|change| Some((change, resource.write_request(change)?)))
}

#[test]
fn every_parameter_is_filled() {
    for resource in resources() {
        for (change, write) in writes(resource) {
            let parameters = crate::resources::parameters(write.path).count();
            let filled = write.parents.len() + usize::from(write.argument().is_some());
            assert_eq!(parameters, filled, "{}: {change:?}", resource.name);
            // What `create` takes for the path, another item must name.
            if change == Change::Create && write.argument().is_some() {
                assert!(resource.added().is_some(), "{}", resource.name);
            }
            assert_ne!(resource.server, Server::Local, "{}", resource.name);
        }
    }
}

#[test]
fn every_parent_of_a_change_has_a_flag() {
    for resource in resources() {
        let above = resource.parents.iter().map(|above| above.parent);
        let narrowing = resource.narrowing.iter().map(|narrowing| narrowing.parent);
        let known: BTreeSet<_> = above.chain(narrowing).map(|parent| parent.key).collect();
        for (_, write) in writes(resource) {
            for above in write.parents {
                let key = above.parent.key;
                assert!(known.contains(key), "{}: {key}", resource.name);
            }
        }
    }
}

#[test]
fn every_change_is_in_the_document() {
    let Some(document) = Document::at_hand() else {
        return;
    };
    let operations: BTreeSet<_> = document.operations().collect();
    let mut complaints = BTreeSet::new();
    let mut known = BTreeSet::new();
    for resource in resources() {
        for (_, write) in writes(resource) {
            let operation = (write.method.as_str().to_owned(), write.path);
            if operations.contains(&operation) {
                known.insert(operation);
            } else {
                complaints.insert(format!(
                    "{}: no {} {}",
                    resource.name, operation.0, write.path
                ));
            }
        }
    }
    settle(&complaints, &[]);
    let count = |method| known.iter().filter(|(known, _)| known == method).count();
    let counts = ["POST", "PATCH", "PUT", "DELETE"].map(count);
    assert_eq!(counts, [116, 46, 77, 125]);
}

#[test]
fn the_argument_of_create_is_a_field_of_the_body() {
    let Some(document) = Document::at_hand() else {
        return;
    };
    let mut complaints = BTreeSet::new();
    for resource in resources() {
        let Some(write) = resource.write_request(Change::Create) else {
            continue;
        };
        let added = resource.added().and_then(|added| added.field);
        let Some(field) = added.or(resource.name_field()) else {
            continue;
        };
        let body = document.body(write.method.as_str(), write.path);
        let found = body.map(|body| document.at(&[body], &format!("/{field}")));
        if found.is_none_or(|found| found.is_empty()) {
            complaints.insert(format!("{}: no {field}", resource.name));
        }
    }
    settle(&complaints, &[]);
}

const ALL_AT_ONCE: &str = "one member is removed by its own path; nothing removes all of them";

const PATCHED: &str = "PATCH changes the same item, and leaves alone what it does not name";

const REPLACED: &str =
    "PUT changes the same item, and also what PATCH does not take or cannot empty";

#[test]
fn every_operation_on_the_path_of_a_resource_is_known() {
    let Some(document) = Document::at_hand() else {
        return;
    };
    let known: BTreeSet<_> = resources()
        .flat_map(|resource| {
            writes(resource).map(|(_, write)| (write.method.as_str().to_owned(), write.path))
        })
        .collect();
    let paths: BTreeSet<&str> = resources()
        .flat_map(|resource| [Some(resource.path), resource.item_path])
        .flatten()
        .collect();
    let complaints: BTreeSet<_> = document
        .operations()
        .filter(|(method, path)| {
            ["POST", "PATCH", "PUT", "DELETE"].contains(&method.as_str())
                && paths.contains(path)
                && !known.contains(&(method.clone(), *path))
        })
        .map(|(method, path)| format!("{method} {path}"))
        .collect();
    settle(
        &complaints,
        &[
            (
                "DELETE /v2/control-planes/{controlPlaneId}/core-entities/consumer_groups/{ConsumerGroupId}/consumers",
                ALL_AT_ONCE,
            ),
            (
                "DELETE /v2/control-planes/{controlPlaneId}/core-entities/consumers/{ConsumerId}/consumer_groups",
                ALL_AT_ONCE,
            ),
            ("PATCH /v1/event-gateways/{gatewayId}", REPLACED),
            (
                "PATCH /v1/event-gateways/{gatewayId}/listeners/{eventGatewayListenerId}/policies/{policyId}",
                REPLACED,
            ),
            (
                "PATCH /v1/event-gateways/{gatewayId}/virtual-clusters/{virtualClusterId}/cluster-policies/{policyId}",
                REPLACED,
            ),
            (
                "PATCH /v1/event-gateways/{gatewayId}/virtual-clusters/{virtualClusterId}/consume-policies/{policyId}",
                REPLACED,
            ),
            (
                "PATCH /v1/event-gateways/{gatewayId}/virtual-clusters/{virtualClusterId}/produce-policies/{policyId}",
                REPLACED,
            ),
            (
                "PUT /v2/application-auth-strategies/{authStrategyId}",
                PATCHED,
            ),
            ("PUT /v3/portals/{portalId}/customization", PATCHED),
            ("PATCH /v3/portals/{portalId}/integrations", REPLACED),
            ("PUT /v3/portals/{portalId}/ip-allow-list/{id}", PATCHED),
        ],
    );
}
