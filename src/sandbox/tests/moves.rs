//! Items are moved among others, and whole lists are changed at once.

use serde_json::{Value, json};

use super::client::{Client, all};
use super::reads::listed;
use crate::resources::resource;

fn titles(client: &Client, path: &str) -> Vec<String> {
    let pages = client.get(path).body["data"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    let title = |page: &Value| page["slug"].as_str().unwrap_or_default().to_owned();
    let mut found = Vec::new();
    for page in pages {
        let below = page["children"].as_array().cloned().unwrap_or_default();
        let below: Vec<String> = below.iter().map(title).collect();
        found.push(
            format!("{} {}", title(&page), below.join(","))
                .trim()
                .to_owned(),
        );
    }
    found
}

#[test]
fn a_page_is_moved_below_another_one_and_back() {
    let client = Client::new();
    let pages = all(resource("portals pages").expect("a resource"));
    let create = |slug: &str, parent: Value| {
        let mut body = json!({ "slug": slug, "content": "# A" });
        if parent.is_string() {
            body["parent_page_id"] = parent;
        }
        let page = client.send("POST", &pages, &body);
        assert_eq!(page.status, 201, "{}", page.body);
        page.body["id"].clone()
    };
    let before = titles(&client, &pages);
    let first = create("first", Value::Null);
    let second = create("second", first.clone());
    create("third", first.clone());
    let at = |id: &Value| format!("{pages}/{}", id.as_str().expect("an ID"));
    let move_to = |id: &Value, body: Value| client.send("POST", &format!("{}/move", at(id)), &body);
    assert_eq!(
        titles(&client, &pages),
        [&before[..], &["first second,third".into()]].concat()
    );
    assert_eq!(move_to(&second, json!({ "index": 1 })).status, 201);
    assert_eq!(
        titles(&client, &pages).last().expect("a page"),
        "first third,second"
    );
    assert_eq!(move_to(&second, json!({ "index": 0 })).status, 201);
    assert_eq!(
        titles(&client, &pages).last().expect("a page"),
        "first second,third"
    );
    assert_eq!(
        move_to(&first, json!({ "parent_page_id": second })).status,
        400
    );
    // What is below a page goes with it.
    assert_eq!(client.send("DELETE", &at(&first), &Value::Null).status, 204);
    assert_eq!(titles(&client, &pages), before);
    assert_eq!(client.get(&at(&second)).status, 404);
    assert_eq!(move_to(&second, json!({ "index": 0 })).status, 404);
}

#[test]
fn no_page_is_below_itself_or_too_deep() {
    let client = Client::new();
    let pages = all(resource("portals pages").expect("a resource"));
    let below = |slug: &str, parent: &Value| {
        let body = json!({ "slug": slug, "content": "# A", "parent_page_id": parent });
        client.send("POST", &pages, &body)
    };
    let top = client.send("POST", &pages, &json!({ "slug": "top", "content": "# A" }));
    let mut ids = vec![top.body["id"].clone()];
    let refusal = loop {
        let answer = below(&format!("page-{}", ids.len()), &ids[ids.len() - 1]);
        if answer.status != 201 {
            break answer;
        }
        ids.push(answer.body["id"].clone());
    };
    assert_eq!((refusal.status, ids.len()), (400, 50));
    assert_eq!(
        refusal.body["invalid_parameters"][0]["field"],
        "parent_page_id"
    );
    let path = format!("{pages}/{}", ids[0].as_str().expect("an ID"));
    for (parent, status) in [(&ids[0], 400), (&ids[1], 400), (&ids[49], 400)] {
        let body = json!({ "parent_page_id": parent });
        assert_eq!(client.send("PATCH", &path, &body).status, status);
        let moved = client.send("POST", &format!("{path}/move"), &body);
        assert_eq!(moved.status, status);
    }
    // A page with others below it takes their levels along.
    let other = client.send("POST", &pages, &json!({ "slug": "b", "content": "# A" }));
    let body = json!({ "parent_page_id": other.body["id"] });
    assert_eq!(client.send("PATCH", &path, &body).status, 400);
    let half = format!("{pages}/{}", ids[25].as_str().expect("an ID"));
    assert_eq!(client.send("PATCH", &half, &body).status, 200);
    assert_eq!(client.send("PATCH", &path, &body).status, 200);
    assert_eq!(client.send("DELETE", &path, &Value::Null).status, 204);
    assert_eq!(client.get(&half).status, 200);
}

#[test]
fn a_policy_is_created_before_or_after_another_one() {
    let client = Client::new();
    for name in ["cluster-policies", "consume-policies", "produce-policies"] {
        let name = format!("event-gateways virtual-clusters {name}");
        let policies = resource(&name).expect("a resource");
        let path = all(policies);
        let ids = || -> Vec<Value> {
            let items = listed(&client, policies).into_iter();
            items.map(|policy| policy["id"].clone()).collect()
        };
        let before = ids();
        let operation = crate::schema::operation("POST", policies.path).expect("an operation");
        let shape = operation.request().expect("a body");
        let body = super::lifecycle::made(shape, crate::tests::bodies::Fill::Required, 0);
        let create = |query: String| client.send("POST", &format!("{path}{query}"), &body);
        let first = before[0].as_str().expect("an ID");
        let new = create(format!("?before={first}"));
        assert_eq!(new.status, 201, "{name}: {}", new.body);
        let next = create(format!("?after={first}"));
        let expected = [
            &[new.body["id"].clone()],
            &before[..1],
            &[next.body["id"].clone()],
        ];
        let expected = [&expected.concat()[..], &before[1..]].concat();
        assert_eq!(ids(), expected, "{name}");
        assert_eq!(create("?after=unknown".to_owned()).status, 400, "{name}");
    }
}

#[test]
fn the_plugins_of_a_route_go_with_it_and_its_service_keeps_it() {
    let client = Client::new();
    let routes = resource("gateway control-planes routes").expect("a resource");
    let service = listed(&client, routes)[0]["service"]["id"].clone();
    let created = client.send(
        "POST",
        &all(routes),
        &json!({ "name": "a", "paths": ["/a"], "service": { "id": service } }),
    );
    assert_eq!(created.status, 201, "{}", created.body);
    let id = created.body["id"].as_str().expect("an ID").to_owned();
    let services = all(resource("gateway control-planes services").expect("a resource"));
    let of_service = format!("{services}/{}/routes", service.as_str().expect("an ID"));
    let is_listed = |path: &str| {
        client
            .get(&format!("{path}?size=1000"))
            .body
            .to_string()
            .contains(&id)
    };
    assert!(is_listed(&of_service));
    let plugins = format!("{}/{id}/plugins", all(routes));
    let plugin = client.send("POST", &plugins, &json!({ "name": "cors" }));
    assert_eq!(plugin.body["route"]["id"], id.as_str(), "{}", plugin.body);
    let all_plugins = all(resource("gateway control-planes plugins").expect("a resource"));
    assert!(is_listed(&all_plugins));
    client.send("DELETE", &format!("{}/{id}", all(routes)), &Value::Null);
    assert!(!is_listed(&of_service) && !is_listed(&all_plugins));
    assert_eq!(client.get(&plugins).status, 404);
}

#[test]
fn a_whole_list_is_changed_at_once() {
    let client = Client::new();
    let path = "/v3/identity-provider/team-group-mappings";
    let teams = client.get(path).body["data"].clone();
    let changed = json!([{ "team_id": teams[0]["team_id"], "groups": ["pilots"] }]);
    let answer = client.send("PATCH", path, &json!({ "data": changed }));
    assert_eq!(answer.status, 200, "{}", answer.body);
    let after = client.get(path).body["data"].clone();
    assert_eq!((&after[0], &after[1]), (&changed[0], &teams[1]));
    let path = "/v3/identity-provider/team-mappings";
    let mappings = json!([{ "group": "pilots", "team_ids": [] }]);
    let answer = client.send("PUT", path, &json!({ "mappings": mappings }));
    assert_eq!((answer.status, &answer.body["data"]), (200, &mappings));
    assert_eq!(client.get(path).body["data"], mappings);
}

#[test]
fn what_is_created_below_a_new_parent_is_below_no_other() {
    let client = Client::new();
    let create = |path: &str, body: Value| {
        let answer = client.send("POST", path, &body);
        assert_eq!(answer.status, 201, "{}", answer.body);
        answer.body["id"].as_str().expect("an ID").to_owned()
    };
    let planes = ["east", "west"].map(|name| create("/v2/control-planes", json!({ "name": name })));
    let [east, west] = planes.map(|id| format!("/v2/control-planes/{id}/core-entities/services"));
    assert_eq!(client.get(&east).body["data"], json!([]));
    let service = create(&east, json!({ "name": "a", "host": "a.example" }));
    assert_eq!(client.get(&format!("{east}/{service}")).status, 200);
    assert_eq!(client.get(&format!("{west}/{service}")).status, 404);
}
