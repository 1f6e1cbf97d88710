//! Every resource is created, read, updated and deleted.

use std::collections::BTreeSet;

use serde_json::Value;

use super::client::{Client, all, path};
use super::reads::{item_path, listed};
use crate::pointer::remove;
use crate::resources::{Change, Resource, Shape, WriteMethod, WriteRequest, resource, resources};
use crate::sandbox::items::{key_of, sampled};
use crate::sandbox::response::SandboxResponse;
use crate::sandbox::tree::ABOVE;
use crate::schema::{self, Kind, operation};
use crate::tests::bodies::{Fill, body};
use crate::tests::openapi::{Document, settle};

const SECRET: &str = "a field that is only written is required in requests only";

/// Where an answer differs from the API document.
const EXCEPTIONS: [(&str, &str); 9] = [
    (
        "ai-gateways certificates: GET: /data/-/key is missing",
        SECRET,
    ),
    ("ai-gateways certificates: GET: /key is missing", SECRET),
    ("ai-gateways certificates: POST: /key is missing", SECRET),
    ("ai-gateways certificates: PUT: /key is missing", SECRET),
    (
        "event-gateways backend-clusters: GET: /data/-/tls/client_identity/key is missing",
        SECRET,
    ),
    (
        "event-gateways backend-clusters: GET: /tls/client_identity/key is missing",
        SECRET,
    ),
    (
        "event-gateways backend-clusters: POST: /tls/client_identity/key is missing",
        SECRET,
    ),
    (
        "event-gateways backend-clusters: PUT: /tls/client_identity/key is missing",
        SECRET,
    ),
    (
        "notifications subscriptions: GET: /meta is missing",
        "an endpoint without page parameters has no pages to describe",
    ),
];

/// The schema of a plugin, which has its name.
const LUA_SCHEMA: &str = "return { name = \"fast-lane\" }";

/// The fields that have the ID of an item, and its resource.
const REFERENCES: [(&str, &str); 5] = [
    ("api_id", "apis"),
    ("auth_strategy_id", "auth-strategies"),
    ("dcr_provider_id", "dcr-providers"),
    ("service", "catalog services"),
    ("resource", "catalog resources"),
];

/// Returns a body made from the facts. What it refers to exists, and it is below no other item.
pub(super) fn made(shape: schema::Shape, fill: Fill, turn: usize) -> Value {
    let mut body = body(shape, fill, turn);
    for parent in ABOVE {
        remove(&mut body, parent);
    }
    if body.get("lua_schema").is_some() {
        body["lua_schema"] = LUA_SCHEMA.into();
    }
    for (field, name) in REFERENCES {
        if body.get(field).is_some_and(Value::is_string) {
            let resource = resource(name).expect("a resource");
            let items = sampled(resource);
            body[field] = key_of(resource, &items[items.len() / 2]).into();
        }
    }
    body
}

/// A resource whose items are created, and what was wrong with it so far.
struct Life<'a> {
    client: &'a Client,
    resource: &'static Resource,
    document: Option<&'static Document>,
    complaints: &'a mut BTreeSet<String>,
}

impl Life<'_> {
    fn complain(&mut self, what: &str) {
        self.complaints
            .insert(format!("{}: {what}", self.resource.name));
    }

    /// Sends a change with a body made from the facts, and returns it with the response.
    fn change(&mut self, change: Change, fill: Fill, turn: usize, argument: &str) -> Option<Value> {
        let write = self.resource.write_request(change)?;
        let method = write.method.as_str();
        let operation = operation(method, write.path).expect("an operation");
        let body = operation
            .request()
            .map_or(Value::Null, |shape| made(shape, fill, turn));
        let path = path(self.resource, write.path, write.parents, argument);
        let response = self.client.send(method, &path, &body);
        if response.status != operation.status() {
            self.complain(&format!("{method}: {}: {}", response.status, response.body));
            return None;
        }
        self.check(&write, &response);
        Some(body)
    }

    /// Checks an answer by the API document.
    fn check(&mut self, write: &WriteRequest, response: &SandboxResponse) {
        let Some(document) = self.document else {
            return;
        };
        let method = write.method.as_str();
        let operation = document
            .operation(method, write.path)
            .expect("in the document");
        let schema = operation.answer(response.status, response.content_type);
        match schema {
            Some(schema) => {
                for fault in document.faults(schema, &response.body) {
                    self.complain(&format!("{method}: {fault}"));
                }
            }
            None if response.body.is_null() => {}
            None => self.complain(&format!("{method}: a body that the document does not have")),
        }
    }
}

/// Returns the items of `after` whose keys `before` does not have.
fn new_items(resource: &'static Resource, before: &[Value], after: Vec<Value>) -> Vec<Value> {
    let known: BTreeSet<_> = before.iter().map(|item| key_of(resource, item)).collect();
    let is_new = |item: &Value| !known.contains(&key_of(resource, item));
    after.into_iter().filter(is_new).collect()
}

impl Life<'_> {
    /// Creates an item, and follows it until it is deleted.
    fn of_item(&mut self, turn: usize) {
        let before = listed(self.client, self.resource);
        if self
            .change(Change::Create, Fill::Every, turn, "x")
            .is_none()
        {
            return;
        }
        let created = new_items(self.resource, &before, listed(self.client, self.resource));
        let [created] = created.as_slice() else {
            return self.complain(&format!("{} new items in the list", created.len()));
        };
        let Some(key) = key_of(self.resource, created) else {
            return self.complain("an item without a key");
        };
        self.check_read(&key);
        self.change(Change::Update, Fill::Every, turn, &key);
        self.check_read(&key);
        if self
            .change(Change::Delete, Fill::Every, turn, &key)
            .is_none()
        {
            return;
        }
        if listed(self.client, self.resource).len() != before.len() {
            self.complain("still in the list");
        }
        if let Some(path) = item_path(self.resource, &key)
            && self.client.get(&path).status != 404
        {
            self.complain("still there");
        }
    }

    /// Reads an item and the list, and checks the answers by the document.
    fn check_read(&mut self, key: &str) {
        let (Some(document), resource) = (self.document, self.resource) else {
            return;
        };
        let mut reads = vec![(resource.path, all(resource))];
        if let (Some(template), Some(path)) = (resource.item_path, item_path(resource, key)) {
            reads.push((template, path));
        }
        for (template, path) in reads {
            let response = self.client.get(&path);
            if response.status != 200 {
                self.complain(&format!("GET: {}", response.status));
                continue;
            }
            let operation = document.get(template).expect("in the document");
            let schema = operation
                .answer(200, response.content_type)
                .expect("a schema");
            for fault in document.faults(schema, &response.body) {
                self.complain(&format!("GET: {fault}"));
            }
        }
    }
}

/// Returns how many bodies of a new item there are: one for each branch of a union.
fn turns(resource: &'static Resource) -> usize {
    let write = resource.write_request(Change::Create).expect("creates");
    let operation = operation(write.method.as_str(), write.path).expect("an operation");
    let shape = operation
        .request()
        .filter(|shape| shape.kind() == Kind::Union);
    shape.map_or(1, |shape| shape.branches().count())
}

#[test]
fn every_item_is_created_read_updated_and_deleted() {
    let mut complaints = BTreeSet::new();
    for resource in resources() {
        let is_created = resource
            .write_request(Change::Create)
            .is_some_and(|write| write.method == WriteMethod::Post);
        if resource.shape == Shape::One || !is_created || resource.added().is_some() {
            continue;
        }
        for turn in 0..turns(resource) {
            let mut life = Life {
                client: &Client::new(),
                resource,
                document: Document::at_hand(),
                complaints: &mut complaints,
            };
            life.of_item(turn);
        }
    }
    let exceptions: &[_] = match Document::at_hand() {
        Some(_) => &EXCEPTIONS,
        None => &[],
    };
    settle(&complaints, exceptions);
}
