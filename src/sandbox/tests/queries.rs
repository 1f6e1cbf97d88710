//! Every filter and every order that the API document has for a list is applied, and no other.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::client::{Client, all};
use super::reads::listed;
use crate::percent::encode;
use crate::resources::{Filter, Operator, Resource, Shape, resource, resources};
use crate::sandbox::items::string_at;
use crate::sandbox::parents::find_parents;
use crate::sandbox::query::Field;
use crate::sandbox::route::Route;
use crate::sandbox::store::Store;
use crate::schema::{self, operation};
use crate::tests::openapi::settle;

/// The fields that no item of the sample data has.
const NOT_IN_SAMPLES: [(&str, &str); 4] = [
    (
        "dcr-providers: initial_client_audience",
        "only some kinds of providers have it",
    ),
    (
        "notifications events: region",
        "an event does not have it; subscriptions do",
    ),
    (
        "portals developers teams: active",
        "the developers of the portal do not have it",
    ),
    (
        "portals teams developers: active",
        "the developers of the portal do not have it",
    ),
];

/// A parameter that filters a list.
struct Parameter {
    field: String,
    operator: Operator,
}

impl Parameter {
    /// Parses `filter[name][eq]`.
    fn parse(name: &str) -> Option<Self> {
        let steps: Vec<&str> = name.strip_prefix("filter[")?.split("][").collect();
        let steps: Vec<&str> = steps
            .iter()
            .map(|step| step.trim_end_matches(']'))
            .collect();
        let word = steps.get(1);
        Some(Self {
            field: steps[0].to_owned(),
            operator: word.map_or(Operator::Eq, |word| {
                Operator::from_word(word).expect("known")
            }),
        })
    }

    fn is_ordering(&self) -> bool {
        use Operator::{Gt, Gte, Lt, Lte};
        matches!(self.operator, Lt | Lte | Gt | Gte)
    }

    /// Returns whether an item with these values in the field is in the list filtered by `text`.
    fn takes(&self, values: &[String], text: &str) -> bool {
        let mut parts = text.split(',');
        let number = |text: &str| text.parse::<f64>().ok();
        let compared = |value: &String| match (number(value), number(text)) {
            (Some(one), Some(other)) => one.total_cmp(&other),
            _ => value.as_str().cmp(text),
        };
        let mut values = values.iter();
        match self.operator {
            Operator::Plain | Operator::Eq => values.any(|value| value == text),
            Operator::Neq => values.all(|value| value != text),
            Operator::Contains => values.any(|value| value.contains(text)),
            Operator::Ocontains => values.any(|value| parts.any(|part| value.contains(part))),
            Operator::Oeq => values.any(|value| parts.any(|part| value == part)),
            Operator::Lt => values.any(|value| compared(value).is_lt()),
            Operator::Lte => values.any(|value| compared(value).is_le()),
            Operator::Gt => values.any(|value| compared(value).is_gt()),
            Operator::Gte => values.any(|value| compared(value).is_ge()),
            Operator::Exists => values.next().is_some() == (text == "true"),
        }
    }
}

fn lists() -> impl Iterator<Item = &'static Resource> {
    let lists = resources().filter(|resource| resource.shape == Shape::List);
    lists.filter(|resource| !resource.has_keyed_items())
}

/// Returns the parameters of a list that the facts have; `KEY` stands for any key of labels.
fn parameters(resource: &Resource) -> Vec<String> {
    let Some(operation) = operation("GET", resource.path) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for (name, shape) in operation.query() {
        if name.starts_with("filter[") {
            found.push(name.to_owned());
        } else if name == "filter" {
            for field in shape.fields() {
                let mut keyed = resource.filters.iter().filter_map(Filter::key_prefix);
                let prefix = format!("{}.", field.name);
                let key = match keyed.any(|it| it == prefix) {
                    true => ".KEY",
                    false => "",
                };
                let start = format!("filter[{}{key}]", field.name);
                found.extend(operators(field.shape).map(|end| format!("{start}{end}")));
            }
        }
    }
    found
}

/// Returns what can follow a field: `[eq]`, or nothing.
fn operators(shape: schema::Shape) -> Box<dyn Iterator<Item = String>> {
    match shape.kind() {
        schema::Kind::Union => {
            Box::new(shape.branches().flat_map(|branch| operators(branch.shape)))
        }
        schema::Kind::Object if shape.fields().next().is_none() => {
            Box::new(shape.others().into_iter().flat_map(operators))
        }
        schema::Kind::Object => Box::new(shape.fields().map(|field| format!("[{}]", field.name))),
        _ => Box::new([String::new()].into_iter()),
    }
}

/// Returns a field of a list, with what the sample data has elsewhere.
fn field(resource: &'static Resource, name: &str) -> Field {
    let mut store = Store::default();
    let route = Route::find(&all(resource)).expect("a route");
    let parents = find_parents(&route, &mut store).expect("parents");
    let mut field = Field::named(resource, name);
    field.read_others(&parents, &mut store);
    field
}

/// Returns the items of a list with the texts that each has in a field.
fn with_texts(
    client: &Client,
    resource: &'static Resource,
    name: &str,
) -> Vec<(Value, Vec<String>)> {
    let field = field(resource, name);
    let items = listed(client, resource).into_iter();
    let texts = |item: &Value| {
        let values = field.values(item).into_iter();
        values.filter_map(|value| string_at(value, "")).collect()
    };
    items.map(|item| (item.clone(), texts(&item))).collect()
}

/// Returns a key that some item has in a field.
fn key(client: &Client, resource: &'static Resource, field: &str) -> Option<String> {
    let pointer = format!("/{field}");
    let items = listed(client, resource);
    let mut maps = items
        .iter()
        .filter_map(|item| item.pointer(&pointer)?.as_object());
    maps.find_map(|map| map.keys().next().cloned())
}

/// Returns a parameter with a key that some item has in place of `KEY`; `None` if no item has one.
fn with_key(client: &Client, resource: &'static Resource, name: String) -> Option<String> {
    let parts = name
        .strip_prefix("filter[")
        .and_then(|it| it.split_once(".KEY"));
    let Some((field, end)) = parts else {
        return Some(name);
    };
    let key = key(client, resource, field)?;
    Some(format!("filter[{field}.{key}{end}"))
}

fn filtered(client: &Client, resource: &'static Resource, name: &str, text: &str) -> Value {
    let path = format!("{}?{}={}", all(resource), encode(name), encode(text));
    let response = client.get(&format!("{path}&page[size]=100&size=1000"));
    assert_eq!(response.status, 200, "{path}: {}", response.body);
    let pointer = resource.items.pointer().expect("a list");
    response.body.pointer(pointer).expect("items").clone()
}

/// Returns the items of a list of the sandbox, those below others included, in any order.
fn flat(resource: &Resource, items: &Value) -> BTreeSet<String> {
    let mut open = items.as_array().cloned().unwrap_or_default();
    let mut found = BTreeSet::new();
    while let Some(mut item) = open.pop() {
        if let Some(children) = resource.tree {
            let below = item.pointer_mut(children).map(Value::take);
            open.extend(below.iter().filter_map(Value::as_array).flatten().cloned());
        }
        found.insert(item.to_string());
    }
    found
}

#[test]
fn every_filter_of_the_document_is_applied() {
    let client = Client::new();
    let mut complaints = BTreeSet::new();
    let mut count = 0;
    for resource in lists() {
        let mut found = (String::new(), Vec::new());
        for name in parameters(resource) {
            let Some(name) = with_key(&client, resource, name) else {
                continue;
            };
            let parameter = Parameter::parse(&name).expect("a filter");
            // The sample data has no custom fields with numbers or times.
            if parameter.field.starts_with("custom_fields.") && parameter.is_ordering() {
                continue;
            }
            if found.0 != parameter.field {
                let items = with_texts(&client, resource, &parameter.field);
                found = (parameter.field.clone(), items);
            }
            let items = &found.1;
            let Some(text) = items.iter().find_map(|(_, texts)| texts.first()) else {
                complaints.insert(format!("{}: {}", resource.name, parameter.field));
                continue;
            };
            let text = match parameter.operator {
                Operator::Exists => "true",
                _ => text.as_str(),
            };
            let takes = |texts: &[String]| parameter.takes(texts, text);
            let expected = items.iter().filter(|(_, texts)| takes(texts));
            let expected: Vec<Value> = expected.map(|(item, _)| item.clone()).collect();
            let found = filtered(&client, resource, &name, text);
            let names = format!("{}: {name}={text}", resource.name);
            let expected = flat(resource, &expected.into());
            assert_eq!(flat(resource, &found), expected, "{names}");
            count += 1;
        }
    }
    settle(&complaints, &NOT_IN_SAMPLES);
    assert!(count > 500, "{count}");
}

#[test]
fn every_order_of_a_list_is_applied() {
    let client = Client::new();
    let mut count = 0;
    for resource in lists() {
        for attribute in resource.sort {
            let sorted = |order: &str| -> Vec<Vec<String>> {
                let field = field(resource, attribute);
                let items = filtered(&client, resource, "sort", order);
                let items = items.as_array().expect("items").iter();
                let texts = items.map(|item| field.values(item).into_iter().cloned().collect());
                texts
                    .map(|values: Vec<Value>| {
                        values.iter().filter_map(|it| string_at(it, "")).collect()
                    })
                    .collect()
            };
            let number = |texts: &[String]| texts.first().and_then(|it| it.parse::<f64>().ok());
            let mut ascending = sorted(attribute);
            let found = ascending.clone();
            ascending.sort_by(|one, other| match (number(one), number(other)) {
                (Some(one), Some(other)) => one.total_cmp(&other),
                // What has no value is last.
                _ => (one.is_empty(), one).cmp(&(other.is_empty(), other)),
            });
            assert_eq!(found, ascending, "{}: {attribute}", resource.name);
            assert!(
                !found.iter().all(Vec::is_empty),
                "{}: {attribute}",
                resource.name
            );
            ascending.reverse();
            let descending = sorted(&format!("{attribute} desc"));
            assert_eq!(descending, ascending, "{}: {attribute}", resource.name);
            count += 1;
        }
    }
    assert!(count > 50, "{count}");
}

#[test]
fn what_a_list_is_not_filtered_or_sorted_by_is_refused() {
    let client = Client::new();
    for resource in lists() {
        for (name, text) in [
            ("filter[no_such_field]", "x"),
            ("filter[name][no_such_operator]", "x"),
            ("filter", "x"),
            ("sort", "no_such_field"),
            ("sort", "name sideways"),
        ] {
            let path = format!("{}?{}={}", all(resource), encode(name), encode(text));
            let response = client.get(&path);
            assert_eq!(response.status, 400, "{path}");
            let parameter = &response.body["invalid_parameters"][0];
            assert_eq!(
                (&parameter["field"], &parameter["source"]),
                (&json!(name), &json!("query"))
            );
        }
    }
}

#[test]
fn a_value_of_another_type_is_refused_for_every_filter() {
    let client = Client::new();
    let mut count = 0;
    for resource in lists() {
        for name in parameters(resource) {
            let is_time = name.contains("ted_at]") || name.contains("_at][");
            let is_flag = ["enabled]", "authorized]", "active]"]
                .iter()
                .any(|it| name.ends_with(it));
            if !(is_time || is_flag) {
                continue;
            }
            let path = format!("{}?{}=yesterday", all(resource), encode(&name));
            let response = client.get(&path);
            assert_eq!(response.status, 400, "{path}");
            count += 1;
        }
    }
    assert!(count > 50, "{count}");
}

#[test]
fn further_pages_are_filtered_and_sorted_as_well() {
    let client = Client::new();
    let resources = resource("catalog resources").expect("a resource");
    let path = format!("{}?sort=created_at%20desc&page[size]=1", all(resources));
    let mut next = Some(path);
    let mut found = Vec::new();
    while let Some(path) = next {
        let body = client.get(&path).body;
        found.push(body["data"][0].clone());
        next = body["meta"]["page"]["next"].as_str().map(str::to_owned);
        assert!(found.len() < 100, "pages end");
    }
    assert!(found.len() > 1);
    assert_eq!(
        Value::from(found),
        filtered(&client, resources, "sort", "created_at desc")
    );
}

#[test]
fn tags_and_labels_are_filters_as_well() {
    let client = Client::new();
    let planes = resource("gateway control-planes").expect("a resource");
    let create = |name: &str, labels: Value| {
        let body = json!({ "name": name, "labels": labels });
        client.send("POST", &all(planes), &body)
    };
    assert_eq!(
        create("east", json!({ "env": "rehearsal", "team": "night" })).status,
        201
    );
    assert_eq!(create("west", json!({ "env": "rehearsal" })).status, 201);
    let services = resource("gateway control-planes services").expect("a resource");
    for (name, tags) in [("a", json!(["x", "y"])), ("b", json!(["y", "z"]))] {
        let body = json!({ "name": name, "host": "a.example", "tags": tags });
        assert_eq!(client.send("POST", &all(services), &body).status, 201);
    }
    let names = |resource, name, text| {
        let items = filtered(&client, resource, name, text);
        let names = items.as_array().expect("items").iter();
        let names = names.filter_map(|item| string_at(item, "/name"));
        names.collect::<Vec<String>>().join(" ")
    };
    for (text, expected) in [
        ("env:rehearsal", "east west"),
        ("env:rehearsal,team", "east"),
        ("env:other", ""),
    ] {
        assert_eq!(names(planes, "labels", text), expected, "{text}");
    }
    for (text, expected) in [("x,y", "a"), ("x/z", "a b"), ("y,x/z", "a b"), ("x,z", "")] {
        assert_eq!(names(services, "tags", text), expected, "{text}");
    }
}

#[test]
fn listeners_are_filtered_by_the_virtual_clusters_that_they_forward_to() {
    let client = Client::new();
    let list = |name: &str| resource(name).expect("a resource");
    let listeners = list("event-gateways listeners");
    let policies = list("event-gateways listener-policies");
    let clusters = listed(&client, list("event-gateways virtual-clusters"));
    let found = |cluster: &Value| {
        let id = string_at(cluster, "/id").expect("an ID");
        let items = filtered(&client, listeners, "filter[virtual_cluster_id]", &id);
        let names = items.as_array().expect("items").iter();
        names
            .filter_map(|item| string_at(item, "/name"))
            .collect::<Vec<_>>()
            .join(" ")
    };
    let forward = |config: Value| {
        let body = json!({ "type": "forward_to_virtual_cluster", "config": config });
        client.send("POST", &all(policies), &body)
    };
    for policy in listed(&client, policies) {
        let id = string_at(&policy, "/id").expect("an ID");
        let path = format!("{}/{id}", all(policies));
        client.send("DELETE", &path, &Value::Null);
    }
    assert_eq!(clusters.iter().map(found).collect::<String>(), "");
    for (cluster, destination) in [
        (&clusters[0], json!({ "name": clusters[0]["name"] })),
        (&clusters[1], json!({ "id": clusters[1]["id"] })),
    ] {
        let response = forward(json!({
            "type": "port_mapping",
            "destination": destination,
            "advertised_host": "events.example",
        }));
        assert_eq!(response.status, 201, "{}", response.body);
        assert_eq!(found(cluster), "inside");
    }
    assert_eq!(found(&clusters[2]), "");
    assert_eq!(forward(json!({ "type": "sni" })).status, 201);
    assert_eq!(found(&clusters[2]), "inside");
}
