//! The JSON Schema of an event, made from the one table of its fields.

use serde_json::{Map, Value, json};

use super::event::{FIELDS, Field, FieldKind, SCHEMA_VERSION};

/// Returns the JSON Schema (draft 2020-12) of an event, for programs that receive or store events.
///
/// Every field is required and no other is allowed.
///
/// ```
/// let schema = kongctl::telemetry::schema();
/// assert_eq!(schema["properties"]["schema_version"]["const"], 1);
/// assert_eq!(schema["properties"]["timestamp"]["format"], "date-time");
/// assert_eq!(schema["additionalProperties"], false);
/// ```
#[must_use]
pub fn schema() -> Value {
    let mut properties = Map::new();
    for field in &FIELDS {
        properties.insert(field.name.to_owned(), property(field));
    }
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "kongctl telemetry event",
        "type": "object",
        "properties": properties,
        "required": FIELDS.map(|field| field.name),
        "additionalProperties": false,
    })
}

/// Returns the schema of one field.
fn property(field: &Field) -> Value {
    let mut property = match field.kind {
        FieldKind::SchemaVersion => json!({ "type": "integer", "const": SCHEMA_VERSION }),
        FieldKind::Text => json!({ "type": "string" }),
        FieldKind::Time => json!({ "type": "string", "format": "date-time", "pattern": "Z$" }),
    };
    property["description"] = field.description.into();
    property
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::telemetry::testing;

    fn keys(value: &Value) -> Vec<&String> {
        value.as_object().expect("an object").keys().collect()
    }

    #[test]
    fn the_schema_describes_exactly_what_an_event_holds() {
        let event = serde_json::to_value(testing::event()).expect("json");
        let schema = schema();
        assert_eq!(keys(&event), keys(&schema["properties"]));
        for (name, property) in schema["properties"].as_object().expect("an object") {
            let is_valid = match property["type"].as_str() {
                Some("integer") => event[name] == property["const"],
                _ => event[name].is_string(),
            };
            assert!(is_valid, "{name}");
        }
    }
}
