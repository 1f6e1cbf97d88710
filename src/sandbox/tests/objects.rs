//! Objects that stand alone are created, updated and deleted.

use std::collections::BTreeSet;

use serde_json::Value;

use super::client::{Client, all, path};
use super::lifecycle::made;
use crate::resources::{Change, Resource, Shape, resources};
use crate::schema::operation;
use crate::tests::bodies::Fill;
use crate::tests::openapi::{Document, settle};

/// Sends a change of an object with a body made from the facts, and returns what is wrong.
fn change(client: &Client, resource: &'static Resource, change: Change) -> Option<String> {
    let write = resource.write_request(change)?;
    let method = write.method.as_str();
    let operation = operation(method, write.path).expect("an operation");
    let shape = operation.request();
    let mut body = shape.map_or(Value::Null, |shape| made(shape, Fill::Every, 0));
    if let Some(Value::Array(policies)) = body.get_mut("policies") {
        *policies = reversed_policies(client, resource);
    }
    let path = path(resource, write.path, write.parents, "x");
    let response = client.send(method, &path, &body);
    if response.status != operation.status() {
        return Some(format!("{method}: {}: {}", response.status, response.body));
    }
    let document = Document::at_hand()?;
    let answers = document
        .operation(method, write.path)
        .expect("in the document");
    let schema = answers.answer(response.status, response.content_type)?;
    document.faults(schema, &response.body).into_iter().next()
}

/// Returns the policies of a chain, the last one first.
fn reversed_policies(client: &Client, resource: &'static Resource) -> Vec<Value> {
    let chain = client.get(&all(resource)).body;
    let policies = chain["policies"].as_array().expect("a list");
    assert!(policies.len() > 1, "{}", resource.name);
    policies.iter().rev().cloned().collect()
}

#[test]
fn every_object_is_created_updated_and_deleted() {
    let client = Client::new();
    let mut complaints = BTreeSet::new();
    for resource in resources().filter(|resource| resource.shape == Shape::One) {
        let has = |change| resource.write_request(change).is_some();
        let mut steps = vec![(Change::Update, 200)];
        if has(Change::Delete) {
            steps.extend([
                (Change::Delete, 404),
                (Change::Create, 200),
                (Change::Update, 200),
            ]);
        }
        for (step, status) in steps.into_iter().filter(|(step, _)| has(*step)) {
            let complaint = change(&client, resource, step);
            complaints.extend(complaint.map(|it| format!("{}: {step:?}: {it}", resource.name)));
            let found = client.get(&all(resource)).status;
            if found != status {
                complaints.insert(format!("{}: after {step:?}: {found}", resource.name));
            }
        }
    }
    settle(&complaints, &[]);
}
