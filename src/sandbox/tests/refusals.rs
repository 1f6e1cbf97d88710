//! What Konnect would refuse is refused, field by field.

use std::sync::Arc;
use std::thread;

use serde_json::{Value, json};

use super::client::{Client, path};
use super::lifecycle::made;
use super::reads::listed;
use crate::resources::{Change, Resource, WriteMethod, resources};
use crate::sandbox::change::{DEPENDENTS, unique_fields};
use crate::schema::{Kind, Shape, operation};
use crate::tests::bodies::Fill;

/// Returns the path, the shape of the body and a body of the request that creates an item.
fn creation(resource: &'static Resource) -> Option<(String, Shape, Value)> {
    let write = resource.write_request(Change::Create)?;
    if write.method != WriteMethod::Post || resource.added().is_some() {
        return None;
    }
    let shape = operation("POST", write.path)?.request()?;
    let path = path(resource, write.path, write.parents, "x");
    Some((path, shape, made(shape, Fill::Required, 0)))
}

fn rules(body: &Value) -> Vec<(&str, &str)> {
    let parameters = body["invalid_parameters"].as_array().into_iter().flatten();
    parameters
        .filter_map(|it| Some((it["field"].as_str()?, it["rule"].as_str()?)))
        .collect()
}

#[test]
fn an_unknown_field_is_refused_for_every_resource() {
    let client = Client::new();
    let mut count = 0;
    for resource in resources() {
        let Some((path, shape, mut body)) = creation(resource) else {
            continue;
        };
        if shape.kind() != Kind::Object || shape.others().is_some() {
            continue;
        }
        body["no_such_field"] = json!(1);
        let response = client.send("POST", &path, &body);
        assert_eq!(response.status, 400, "{}", resource.name);
        let expected = ("no_such_field", "unknown_property");
        assert_eq!(rules(&response.body), [expected], "{}", resource.name);
        count += 1;
    }
    assert!(count > 50, "{count}");
}

#[test]
fn a_missing_field_is_refused_for_every_resource() {
    let client = Client::new();
    for resource in resources() {
        let Some((path, shape, body)) = creation(resource) else {
            continue;
        };
        for field in shape.required() {
            let mut body = body.clone();
            body.as_object_mut().expect("an object").shift_remove(field);
            let response = client.send("POST", &path, &body);
            assert_eq!(response.status, 400, "{}: {field}", resource.name);
            assert!(
                rules(&response.body).contains(&(field, "required")),
                "{}",
                resource.name
            );
        }
    }
}

#[test]
fn a_value_of_another_type_is_refused_for_every_resource() {
    let client = Client::new();
    for resource in resources() {
        let Some((path, shape, body)) = creation(resource) else {
            continue;
        };
        let texts = shape
            .fields()
            .filter(|field| field.shape.kind() == Kind::Text);
        for field in texts.filter(|field| !field.shape.is_read_only()) {
            let mut body = body.clone();
            body[field.name] = json!({});
            let response = client.send("POST", &path, &body);
            assert_eq!(response.status, 400, "{}: {}", resource.name, field.name);
            let expected = (field.name, "is_string");
            assert!(
                rules(&response.body).contains(&expected),
                "{}",
                resource.name
            );
        }
    }
}

#[test]
fn what_is_no_json_is_refused() {
    use super::client::request;
    use crate::sandbox::login::TOKEN;
    let client = Client::new();
    for (content_type, body, status) in [
        (Some("application/json"), &b"{"[..], 400),
        (Some("application/json"), b"\xff", 400),
        (Some("application/json"), b"[]", 400),
        (Some("text/plain"), b"{}", 415),
        (None, b"{}", 415),
        (
            Some("Application/JSON; charset=utf-8"),
            b"{\"name\":\"a\"}",
            201,
        ),
        (
            Some("application/merge-patch+json"),
            b"{\"name\":\"b\"}",
            201,
        ),
    ] {
        let mut request = request("POST", "/v3/apis", Some(TOKEN));
        request.content_type = content_type.map(str::to_owned);
        request.body = body.to_vec();
        assert_eq!(
            client.send_with(&request).status,
            status,
            "{content_type:?}"
        );
    }
    assert_eq!(client.send("PUT", "/v3/apis", &json!({})).status, 405);
    assert_eq!(
        client
            .send("POST", "/v3/available-regions", &json!({}))
            .status,
        405
    );
    assert_eq!(client.get("/v3/invites").status, 405);
}

#[test]
fn a_name_is_taken_once() {
    let names: Vec<&str> = resources().map(|resource| resource.name).collect();
    let mut count = 0;
    for (name, _) in unique_fields() {
        assert!(names.contains(&name), "{name}");
    }
    for resource in resources() {
        let Some((path, shape, _)) = creation(resource) else {
            continue;
        };
        if !unique_fields().any(|(name, _)| name == resource.name) {
            continue;
        }
        let client = Client::new();
        let body = made(shape, Fill::Every, 0);
        let create = || client.send("POST", &path, &body).status;
        assert_eq!((create(), create()), (201, 409), "{}", resource.name);
        count += 1;
    }
    assert!(count > 55, "{count}");
}

#[test]
fn what_others_need_is_not_deleted() {
    for dependent in DEPENDENTS {
        let client = Client::new();
        let resource = crate::resources::resource(dependent.of).expect(dependent.of);
        let delete = resource.write_request(Change::Delete).expect("deletes");
        let refused = listed(&client, resource).into_iter().find_map(|item| {
            let path = path(resource, delete.path, delete.parents, item["id"].as_str()?);
            (client.send("DELETE", &path, &Value::Null).status == 409).then_some(path)
        });
        let refused = refused.unwrap_or_else(|| panic!("nothing needs one of {}", dependent.of));
        let forced = client.send("DELETE", &format!("{refused}?force=true"), &Value::Null);
        let expected = if dependent.can_be_forced { 204 } else { 409 };
        assert_eq!(forced.status, expected, "{}", dependent.of);
    }
}

#[test]
fn null_removes_a_label_and_the_time_moves() {
    let client = Client::new();
    let body = json!({ "name": "a", "labels": { "env": "prod", "team": "ops" } });
    let created = client.send("POST", "/v3/apis", &body).body;
    let path = format!("/v3/apis/{}", created["id"].as_str().expect("an ID"));
    let mut last = created["updated_at"].clone();
    for (patch, labels) in [
        (
            json!({ "labels": { "env": null } }),
            json!({ "team": "ops" }),
        ),
        (
            json!({ "labels": { "a": "b" } }),
            json!({ "team": "ops", "a": "b" }),
        ),
        (
            json!({ "description": "x" }),
            json!({ "team": "ops", "a": "b" }),
        ),
    ] {
        let answer = client.send("PATCH", &path, &patch);
        assert_eq!(
            (answer.status, &answer.body["labels"]),
            (200, &labels),
            "{patch}"
        );
        assert_eq!(client.get(&path).body, answer.body);
        let time = answer.body["updated_at"].clone();
        assert!(time.as_str() > last.as_str(), "{time} after {last}");
        last = time;
    }
}

#[test]
fn concurrent_changes_are_all_kept() {
    let client = Arc::new(Client::new());
    thread::scope(|scope| {
        for thread in 0..4 {
            let client = Arc::clone(&client);
            scope.spawn(move || {
                for number in 0..10 {
                    let body = json!({ "name": format!("team-{thread}-{number}") });
                    assert_eq!(client.send("POST", "/v3/teams", &body).status, 201);
                }
            });
        }
    });
    let teams = listed(
        &client,
        crate::resources::resource("organization teams").expect("teams"),
    );
    let ids: std::collections::BTreeSet<_> = teams.iter().map(|it| it["id"].to_string()).collect();
    assert_eq!((teams.len(), ids.len()), (45, 45));
}

#[test]
fn a_secret_is_taken_and_never_returned() {
    let client = Client::new();
    let (path, shape, _) = creation(
        crate::resources::resource("ai-gateways config-stores secrets").expect("a resource"),
    )
    .expect("creates");
    let mut body = made(shape, Fill::Every, 0);
    body["value"] = json!("s3cr3t-value");
    let created = client.send("POST", &path, &body);
    assert_eq!(created.status, 201, "{}", created.body);
    assert!(!created.body.to_string().contains("s3cr3t"));
    assert!(!client.get(&path).body.to_string().contains("s3cr3t"));
}
