//! Every resource is served as Konnect serves it.

use std::collections::BTreeSet;

use serde_json::Value;

use super::client::{Client, all, items, path, request};
use crate::resources::{Auth, Resource, Shape, resources};
use crate::sandbox::body::wrapped;
use crate::sandbox::items::{key_of, sampled};
use crate::sandbox::login::TOKEN;
use crate::sandbox::response::SandboxResponse;
use crate::tests::openapi::{Document, settle};

#[test]
fn every_resource_is_served_and_needs_the_token() {
    let client = Client::new();
    for resource in resources() {
        let path = all(resource);
        let status = |token| client.send_with(&request("GET", &path, token)).status;
        assert_eq!(status(Some(TOKEN)), 200, "{}", resource.name);
        let unauthorized = match resource.auth {
            Auth::Anonymous => 200,
            Auth::Token | Auth::Person => 401,
        };
        assert_eq!(status(None), unauthorized, "{}", resource.name);
        assert_eq!(
            status(Some("kpat_other")),
            unauthorized,
            "{}",
            resource.name
        );
    }
    assert_eq!(client.get("/v3/nothing").status, 404);
}

#[test]
fn an_unknown_parent_is_not_found() {
    let client = Client::new();
    for resource in resources() {
        for unknown in resource.parents {
            let mut template = resource.path.to_owned();
            let parameter = format!("{{{}}}", unknown.parameter);
            template = template.replace(&parameter, "no-such-parent");
            let path = path(resource, &template, resource.parents, "x");
            assert_eq!(client.get(&path).status, 404, "{path}");
        }
    }
}

/// Returns the items of a list, each followed by those below it.
fn flat(resource: &'static Resource, mut open: Vec<Value>) -> Vec<Value> {
    let Some(children) = resource.tree else {
        return open;
    };
    open.reverse();
    let mut found = Vec::new();
    while let Some(mut item) = open.pop() {
        if let Some(Value::Array(below)) = item.pointer_mut(children).map(Value::take) {
            open.extend(below.into_iter().rev());
        }
        found.push(item);
    }
    found
}

/// Returns the path of an item.
pub(super) fn item_path(resource: &'static Resource, key: &str) -> Option<String> {
    let template = resource.item_path?;
    let is_list = resource.shape == Shape::List && !resource.has_keyed_items();
    is_list.then(|| path(resource, template, resource.parents, key))
}

/// Returns all items of a list.
pub(super) fn listed(client: &Client, resource: &'static Resource) -> Vec<Value> {
    let path = format!("{}?page[size]=100&size=1000", all(resource));
    flat(resource, items(resource, &client.get(&path)))
}

#[test]
fn every_item_of_a_list_is_found_by_its_id() {
    let client = Client::new();
    for resource in resources() {
        if item_path(resource, "x").is_none() {
            continue;
        }
        for item in listed(&client, resource) {
            let id = key_of(resource, &item).expect("an ID");
            let path = item_path(resource, &id).expect("a path");
            let response = client.get(&path);
            assert_eq!(response.status, 200, "{path}");
            let sample = sampled(resource);
            let alone = sample
                .into_iter()
                .find(|item| key_of(resource, item).as_ref() == Some(&id));
            if let Some(alone) = alone {
                assert_eq!(response.body, wrapped(resource.item, alone), "{path}");
            }
        }
    }
}

/// Returns the responses to the list, whole and page by page, and to each item, each with its path
/// in the API document.
fn responses(client: &Client, resource: &'static Resource) -> Vec<(&'static str, SandboxResponse)> {
    let path = all(resource);
    let sizes = ["", "?page[size]=1", "?size=1"];
    let mut responses: Vec<_> = sizes
        .map(|query| (resource.path, client.get(&format!("{path}{query}"))))
        .into();
    responses.push((
        resource.path,
        client.send_with(&request("GET", &path, None)),
    ));
    let Some(template) = resource.item_path else {
        return responses;
    };
    if item_path(resource, "x").is_some() {
        let keys = listed(client, resource)
            .into_iter()
            .filter_map(|item| key_of(resource, &item));
        for key in keys.chain(["unknown".to_owned()]) {
            responses.push((
                template,
                client.get(&item_path(resource, &key).expect("a path")),
            ));
        }
    }
    responses
}

#[test]
fn every_response_is_valid_by_the_document() {
    let Some(document) = Document::at_hand() else {
        return;
    };
    let client = Client::new();
    let mut complaints = BTreeSet::new();
    for resource in resources() {
        for (path, response) in responses(&client, resource) {
            // Other tests check that the document has the path. It describes errors of gateway
            // entities in an older format; the sandbox has the newer one only.
            let Some(schema) = document
                .get(path)
                .and_then(|operation| operation.answer(response.status, response.content_type))
            else {
                continue;
            };
            let faults = document.faults(schema, &response.body);
            complaints.extend(
                faults
                    .iter()
                    .map(|fault| format!("{}: {}: {fault}", resource.name, response.status)),
            );
        }
    }
    settle(
        &complaints,
        &[
            (
                "event-gateways nodes errors: 200: /meta is missing",
                "an endpoint without page parameters has no pages to describe",
            ),
            (
                "notifications subscriptions: 200: /meta is missing",
                "an endpoint without page parameters has no pages to describe",
            ),
            (
                "gateway control-planes group-memberships: 200: /meta/page/previous has no name in the document",
                "the only endpoint with cursors that has no previous page; the sandbox has one",
            ),
            (
                "catalog scorecards criteria services: 200: /data/-/evaluation has no name in the document",
                "the schema demands it, and describes `score`; filters and examples have it",
            ),
        ],
    );
}

#[test]
fn pages_join_to_the_whole_list() {
    let client = Client::new();
    let names = |query: &str| {
        let response = client.get(&format!("/v3/apis?{query}"));
        let items = response.body["data"]
            .as_array()
            .cloned()
            .unwrap_or_default();
        items
            .into_iter()
            .map(|item| item["name"].clone())
            .collect::<Vec<_>>()
    };
    let whole = names("page[size]=100");
    assert!(whole.len() >= 25);
    let pages =
        ["1", "2", "3", "4"].map(|number| names(&format!("page[size]=10&page[number]={number}")));
    assert_eq!(pages.concat(), whole);
    for wrong in ["0", "-1", "ten"] {
        assert_eq!(
            client.get(&format!("/v3/apis?page[size]={wrong}")).status,
            400
        );
    }
}
