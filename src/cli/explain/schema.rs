//! JSON Schemas of resources, and of single fields.

use serde_json::{Map, Value, json};

use crate::declare::explain::json_schema::DIALECT;
use crate::konnect::shapes;
use crate::resources::{Change, Resource};
use crate::schema::{JsonSchema, Shape};

/// The keywords below which a schema has other schemas of the same value.
const COMBINED: [&str; 3] = ["anyOf", "oneOf", "allOf"];

/// Returns the schema of what is sent and answered for a resource. What only answers have is
/// read-only.
pub(super) fn schema_of_resource(resource: &Resource) -> Value {
    let writer = JsonSchema {
        is_kept: |_| true,
        change: &|_, schema| schema,
    };
    let create = shapes::request(resource, Change::Create);
    let sent = create.or_else(|| shapes::request(resource, Change::Update));
    let answered = shapes::item(resource);
    let mut schema = Map::from_iter([
        ("$schema".to_owned(), json!(DIALECT)),
        (
            "$id".to_owned(),
            json!(format!(
                "kongctl://resources/{}",
                resource.name.replace(' ', "/")
            )),
        ),
        ("title".to_owned(), json!(resource.name)),
    ]);
    if let Some(Value::Object(rules)) = sent.or(answered).map(|shape| writer.of(shape, "")) {
        schema.extend(rules);
    }
    if let (Some(Value::Object(properties)), Some(answered)) =
        (schema.get_mut("properties"), answered)
    {
        add_read_only(properties, &writer, answered);
    }
    Value::Object(schema)
}

fn add_read_only(properties: &mut Map<String, Value>, writer: &JsonSchema, answered: Shape) {
    for (name, mut schema) in writer.fields(answered, "") {
        schema["readOnly"] = Value::Bool(true);
        properties.entry(name).or_insert(schema);
    }
}

/// Returns the schema of a field of a value; that of the value where no field is named.
pub(super) fn part_of(whole: &Value, names: &[&str], path: &str) -> Value {
    let part = names
        .iter()
        .try_fold(whole, |schema, name| field_of(schema, name));
    let mut part = part.cloned().unwrap_or_else(|| json!({}));
    if !names.is_empty() && part.is_object() {
        for keyword in ["$schema", "$defs"] {
            if let Some(value) = whole.get(keyword) {
                part[keyword] = value.clone();
            }
        }
        part["title"] = json!(path);
    }
    part
}

fn field_of<'a>(schema: &'a Value, name: &str) -> Option<&'a Value> {
    let property = schema
        .get("properties")
        .and_then(|properties| properties.get(name));
    let in_others = || {
        let combined = COMBINED
            .iter()
            .filter_map(|keyword| schema.get(*keyword)?.as_array());
        combined.flatten().find_map(|schema| field_of(schema, name))
    };
    let in_elements = || field_of(schema.get("items")?, name);
    let of_map = || {
        schema
            .get("additionalProperties")
            .filter(|schema| schema.is_object())
    };
    property
        .or_else(in_others)
        .or_else(in_elements)
        .or_else(of_map)
}
