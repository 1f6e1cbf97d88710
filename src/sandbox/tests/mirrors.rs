//! Lists that show items of others show what is written there.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::client::{Client, all};
use super::reads::listed;
use crate::resources::{Resource, resource};
use crate::sandbox::items::{key_of, sampled};
use crate::sandbox::mirror::Mirror;

fn known(name: &str) -> &'static Resource {
    resource(name).expect(name)
}

fn keys(resource: &'static Resource, items: &[Value]) -> BTreeSet<String> {
    let keys = items.iter().map(|item| key_of(resource, item));
    keys.map(|key| key.expect("a key")).collect()
}

#[test]
fn every_mirror_has_the_items_of_its_sample() {
    let client = Client::new();
    let mut count = 0;
    for resource in crate::resources::resources() {
        if Mirror::at(resource.path).is_none() {
            continue;
        }
        let found = keys(resource, &listed(&client, resource));
        assert_eq!(
            found,
            keys(resource, &sampled(resource)),
            "{}",
            resource.name
        );
        count += 1;
    }
    assert_eq!(count, 5);
}

fn created(client: &Client, method: &str, path: &str, body: &Value) -> Value {
    let response = client.send(method, path, body);
    assert!(
        matches!(response.status, 200 | 201),
        "{path}: {}",
        response.body
    );
    response.body
}

#[test]
fn a_publication_is_that_of_the_portal() {
    let client = Client::new();
    let api = created(&client, "POST", "/v3/apis", &json!({ "name": "new" }));
    let api = api["id"].as_str().expect("an ID").to_owned();
    let publications = known("portals publications");
    let portal = all(publications);
    let portal = portal.split('/').nth(3).expect("a portal");
    let path = format!("/v3/apis/{api}/publications/{portal}");
    created(&client, "PUT", &path, &json!({ "visibility": "public" }));
    let of_api = || -> Vec<Value> {
        let mut items = listed(&client, publications);
        items.retain(|item| item["api_id"] == api.as_str());
        items
    };
    assert_eq!(of_api().len(), 1);
    assert_eq!(of_api()[0]["portal_ids"], json!([portal]));
    assert_eq!(of_api()[0]["visibility"], "public");
    assert_eq!(client.send("DELETE", &path, &Value::Null).status, 204);
    assert!(of_api().is_empty());
}

#[test]
fn a_mapping_is_seen_from_both_sides() {
    let client = Client::new();
    let services = listed(&client, known("catalog services"));
    let service = services.last().expect("a service")["id"].clone();
    let resources = listed(&client, known("catalog resources"));
    let resource = resources.last().expect("a resource")["id"].clone();
    let text = |value: &Value| value.as_str().expect("an ID").to_owned();
    let of_service = format!("/v1/catalog-services/{}/resources", text(&service));
    let of_resource = format!("/v1/resources/{}/catalog-services", text(&resource));
    let has = |path: &str, id: &Value| {
        let data = client.get(path).body["data"].clone();
        let items = data.as_array().cloned().unwrap_or_default();
        items.iter().any(|item| item["id"] == *id)
    };
    if !has(&of_service, &resource) {
        let body = json!({ "service": service, "resource": resource });
        created(&client, "POST", "/v1/resource-mappings", &body);
    }
    assert!(has(&of_service, &resource) && has(&of_resource, &service));

    let api = created(&client, "POST", "/v3/apis", &json!({ "name": "new" }))["id"].clone();
    let mappings = format!("/v1/catalog-services/{}/api-mappings", text(&service));
    created(&client, "POST", &mappings, &json!({ "api_id": api }));
    let of_api = client.get(&format!("/v1/apis/{}/service-mappings", text(&api)));
    let found = &of_api.body["data"];
    assert_eq!(
        (&found[0]["service_id"], &found[1]),
        (&service, &Value::Null),
        "{found}"
    );
}
