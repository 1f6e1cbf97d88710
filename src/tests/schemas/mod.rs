//! Writes the table of `src/schema` from Konnect's API document. Tests only.
//!
//! `UPDATE=1 KONNECT_OPENAPI=… cargo test --lib schemas` writes `src/schema/schemas.gz`; without
//! `UPDATE`, a table that is out of date fails the test.

mod flat;
mod shapes;

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use self::shapes::{Direction, Shapes};
use crate::resources::{Change, Resource, resources};
use crate::tests::documents::keep_packed;
use crate::tests::openapi::{Document, Operation};

const FILE: &str = "src/schema/schemas.gz";

/// The methods that change something.
const WRITES: [&str; 4] = ["POST", "PUT", "PATCH", "DELETE"];

#[test]
fn the_table_is_that_of_the_document() {
    let Some(document) = Document::at_hand() else {
        return;
    };
    keep_packed(FILE, crate::schema::text(), &table(document));
}

/// Returns the text of the table: a line for each operation, an empty line, a line for each shape.
fn table(document: &Document) -> String {
    let mut shapes = Shapes::new(document);
    let mut lines = Vec::new();
    for ((path, method), operation) in operations(document) {
        lines.push(line(&mut shapes, path, method, &operation));
    }
    lines.push(String::new());
    lines.extend(shapes.lines());
    lines.join("\n")
}

/// Returns the operations on the paths of the definitions, and those that write below them.
fn operations(document: &Document) -> BTreeMap<(&str, &'static str), Operation<'_>> {
    let known: Vec<&str> = resources().flat_map(paths).collect();
    let mut found = BTreeMap::new();
    for path in document.paths() {
        let is_below = |above: &&str| {
            path.strip_prefix(*above)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        if !known.iter().any(is_below) {
            continue;
        }
        let reads = known.contains(&path).then_some("GET");
        for method in WRITES.into_iter().chain(reads) {
            if let Some(operation) = document.operation(method, path) {
                found.insert((path, method), operation);
            }
        }
    }
    found
}

/// Returns the paths of a resource, to read and to write.
fn paths(resource: &'static Resource) -> impl Iterator<Item = &'static str> {
    let reads = [Some(resource.path), resource.item_path];
    let writes = [Change::Create, Change::Update, Change::Delete]
        .map(|change| Some(resource.write_request(change)?.path));
    reads.into_iter().chain(writes).flatten()
}

/// Returns the line of an operation: method, path, status, body, answer, query.
fn line(shapes: &mut Shapes, path: &str, method: &str, operation: &Operation) -> String {
    let body = operation.body().map_or(Value::Null, |schema| {
        shapes.numbered(schema, Direction::Request)
    });
    let status = operation.success();
    let answer = operation
        .answer(status, "application/json")
        .map_or(Value::Null, |schema| {
            shapes.numbered(schema, Direction::Answer)
        });
    let mut query = Map::new();
    for parameter in operation.query() {
        let name = parameter["name"].as_str().expect("a name").to_owned();
        query.insert(
            name,
            shapes.numbered(&parameter["schema"], Direction::Request),
        );
    }
    json!([method, path, status, body, answer, query]).to_string()
}
