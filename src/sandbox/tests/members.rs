//! Items are added to groups and removed from them, and both sides show it.

use serde_json::{Value, json};

use super::client::{Client, path};
use super::reads::listed;
use crate::resources::{Change, Resource, resource, resources};
use crate::sandbox::items::key_of;

/// Returns an item that can be added and that the list does not have.
pub(super) fn candidate(client: &Client, resource: &'static Resource) -> Option<String> {
    let added = resource.added().expect("adds").item.resource;
    let others = crate::resources::resource(added).expect("a resource");
    let known = keys(client, resource);
    let mut others = listed(client, others).into_iter();
    let others_key = |item: Value| key_of(crate::resources::resource(added)?, &item);
    others.find_map(|item| others_key(item).filter(|key| !known.contains(key)))
}

pub(super) fn keys(client: &Client, resource: &'static Resource) -> Vec<String> {
    let items = listed(client, resource);
    items
        .iter()
        .filter_map(|item| key_of(resource, item))
        .collect()
}

#[test]
fn every_member_is_added_once_and_removed_once() {
    let mut count = 0;
    for resource in resources() {
        let Some(field) = resource.added().and_then(|added| added.field) else {
            continue;
        };
        let client = Client::new();
        let create = resource.write_request(Change::Create).expect("adds");
        let before = keys(&client, resource);
        let id = candidate(&client, resource).expect("another item");
        let all = path(resource, create.path, create.parents, "x");
        let add = || client.send("POST", &all, &json!({ field: id })).status;
        assert_eq!((add(), add()), (201, 409), "{}", resource.name);
        assert!(keys(&client, resource).contains(&id), "{}", resource.name);
        let unknown = json!({ field: "7f9fd312-a987-4628-b4c5-bb4f4fddd5f7" });
        assert_eq!(
            client.send("POST", &all, &unknown).status,
            404,
            "{}",
            resource.name
        );
        let delete = resource.write_request(Change::Delete).expect("removes");
        let one = path(resource, delete.path, delete.parents, &id);
        let remove = || client.send("DELETE", &one, &Value::Null).status;
        assert_eq!((remove(), remove()), (204, 404), "{}", resource.name);
        assert_eq!(keys(&client, resource), before, "{}", resource.name);
        count += 1;
    }
    assert_eq!(count, 7);
}

#[test]
fn several_members_are_added_and_removed_at_once() {
    let client = Client::new();
    let members = resource("gateway control-planes group-memberships").expect("a resource");
    let path = super::client::all(members);
    let before = keys(&client, members);
    let plane = |name: &str| {
        let answer = client.send("POST", "/v2/control-planes", &json!({ "name": name }));
        answer.body["id"].as_str().expect("an ID").to_owned()
    };
    let new = [plane("east"), plane("west")];
    let body = json!({ "members": [{ "id": new[0] }, { "id": new[1] }] });
    let send = |action: &str, body: &Value| {
        let response = client.send("POST", &format!("{path}/{action}"), body);
        (response.status, keys(&client, members))
    };
    let both = [&before[..], &new[..]].concat();
    assert_eq!(send("add", &body), (204, both.clone()));
    assert_eq!(send("add", &body), (204, both.clone()));
    let unknown = json!({ "members": [{ "id": "7f9fd312-a987-4628-b4c5-bb4f4fddd5f7" }] });
    assert_eq!(send("add", &unknown), (404, both));
    assert_eq!(send("remove", &body), (204, before.clone()));
    assert_eq!(send("remove", &json!({})), (400, before));
    assert_eq!(client.get(&format!("{path}/add")).status, 405);
}

#[test]
fn a_member_sees_its_groups() {
    let client = Client::new();
    let team = keys(&client, resource("organization teams").expect("a resource"))[3].clone();
    let user = keys(&client, resource("organization users").expect("a resource"))[4].clone();
    let groups = || {
        let response = client.get(&format!("/v3/users/{user}/teams"));
        let teams = response.body["data"]
            .as_array()
            .cloned()
            .unwrap_or_default();
        teams.iter().any(|it| it["id"] == team.as_str())
    };
    assert!(!groups());
    client.send(
        "POST",
        &format!("/v3/teams/{team}/users"),
        &json!({ "id": user }),
    );
    assert!(groups());
    client.send("DELETE", &format!("/v3/teams/{team}"), &Value::Null);
    assert!(!groups());
}
