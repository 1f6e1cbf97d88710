//! Requests cost the same in a long list as in a short one.

use allocation_counter::measure;
use serde_json::{Value, json};

use super::client::Client;

const LIST: &str = "/v3/apis";

/// The length of a long list.
const COUNT: u64 = 2000;

/// How many allocations more a request may make in a long list: for longer numbers, and for the
/// nodes of trees.
const TOLERANCE: u64 = 20;

fn create(client: &Client, number: u64) -> Value {
    let body =
        json!({ "name": format!("new-{number}"), "labels": { "number": number.to_string() } });
    let answer = client.send("POST", LIST, &body);
    assert_eq!(answer.status, 201, "{}", answer.body);
    answer.body["id"].clone()
}

/// Returns how many allocations requests of each kind make now.
fn allocations(client: &Client, number: u64) -> Vec<(&'static str, u64)> {
    let count = |run: &dyn Fn()| measure(run).count_total;
    let id = create(client, number);
    let path = format!("{LIST}/{}", id.as_str().expect("an ID"));
    let send = |method: &str, path: &str, body: Value| {
        let status = client.send(method, path, &body).status;
        assert!((200..300).contains(&status), "{method} {path}: {status}");
    };
    let create = || drop(create(client, number + 1));
    let below = format!("{path}/versions");
    let version = json!({ "version": "1", "spec": { "content": "{\"openapi\": \"3.0.0\"}" } });
    let get = || send("GET", &path, Value::Null);
    let get_below = || send("GET", &below, Value::Null);
    let create_below = || send("POST", &below, version.clone());
    let update = || send("PATCH", &path, json!({ "description": "Night flights" }));
    let delete = || send("DELETE", &path, Value::Null);
    let steps: [(&'static str, &dyn Fn()); 6] = [
        ("create", &create),
        ("get", &get),
        ("create below", &create_below),
        ("get below", &get_below),
        ("update", &update),
        ("delete", &delete),
    ];
    steps.map(|(name, step)| (name, count(step))).into()
}

#[test]
fn a_request_costs_the_same_in_a_long_list() {
    let client = Client::new();
    // The first requests unpack facts and build indexes.
    allocations(&client, 0);
    let short = allocations(&client, 10);
    for number in 100..COUNT {
        create(&client, number);
    }
    let long = allocations(&client, COUNT);
    for ((name, short), (_, long)) in short.into_iter().zip(long) {
        assert!(long <= short + TOLERANCE, "{name}: {short}, then {long}");
    }
}
