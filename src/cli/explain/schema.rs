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
        let definitions = definitions_of(&part, whole);
        if !definitions.is_empty() {
            part["$defs"] = Value::Object(definitions);
        }
        part["$schema"] = whole["$schema"].clone();
        if let Some(above) = whole["$id"].as_str() {
            part["$id"] = json!(format!("{above}/{}", names.join("/")));
        }
        part["title"] = json!(path);
    }
    part
}

/// Returns the definitions of a schema that a part of it refers to, also through others.
fn definitions_of(part: &Value, whole: &Value) -> Map<String, Value> {
    let mut found = Map::new();
    let mut left = references(part);
    while let Some(name) = left.pop() {
        let definition = &whole["$defs"][&name];
        if !found.contains_key(&name) && definition.is_object() {
            left.extend(references(definition));
            found.insert(name, definition.clone());
        }
    }
    found.sort_keys();
    found
}

/// Returns the names of the definitions that a schema refers to.
fn references(schema: &Value) -> Vec<String> {
    match schema {
        Value::Object(members) => {
            let own = members.get("$ref").and_then(Value::as_str);
            let own = own.and_then(|text| text.strip_prefix("#/$defs/"));
            let inner = members.values().flat_map(references);
            own.map(str::to_owned).into_iter().chain(inner).collect()
        }
        Value::Array(elements) => elements.iter().flat_map(references).collect(),
        _ => Vec::new(),
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_has_only_the_definitions_that_it_refers_to() {
        let whole = json!({
            "$schema": DIALECT,
            "$id": "kongctl://x",
            "properties": {
                "a": {"items": {"$ref": "#/$defs/one"}},
                "b": {"properties": {"c": {"type": "string"}}},
            },
            "$defs": {
                "one": {"properties": {"two": {"$ref": "#/$defs/two"}}},
                "two": {"properties": {"one": {"$ref": "#/$defs/one"}}},
                "three": {},
            },
        });
        let part = part_of(&whole, &["a"], "x.a");
        let names: Vec<_> = part["$defs"].as_object().into_iter().flatten().collect();
        assert_eq!(names.len(), 2, "{names:?}");
        let part = part_of(&whole, &["b", "c"], "x.b.c");
        assert_eq!(part["$defs"], Value::Null);
        assert_eq!(part["$id"], "kongctl://x/b/c");
        assert_eq!(part["title"], "x.b.c");
    }
}
