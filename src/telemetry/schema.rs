//! Describes the event to programs and to people, from the one table of its fields.

use serde_json::{Map, Value, json};

use super::event::{FIELDS, FieldKind, SCHEMA_VERSION};

/// The JSON Schema of an event.
///
/// ```
/// let schema = kongctl::telemetry::schema();
/// assert_eq!(schema["properties"]["schema_version"]["const"], 1);
/// assert_eq!(schema["additionalProperties"], false);
/// ```
#[must_use]
pub fn schema() -> Value {
    let properties: Map<String, Value> = FIELDS
        .iter()
        .map(|field| {
            let mut property = match field.kind {
                FieldKind::Integer => json!({ "type": "integer", "const": SCHEMA_VERSION }),
                FieldKind::Text => json!({ "type": "string" }),
                FieldKind::Time => {
                    json!({ "type": "string", "format": "date-time", "pattern": "Z$" })
                }
            };
            property["description"] = field.description.into();
            (field.name.to_owned(), property)
        })
        .collect();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "kongctl telemetry event",
        "type": "object",
        "properties": properties,
        "required": FIELDS.map(|field| field.name),
        "additionalProperties": false,
    })
}

#[cfg(test)]
mod tests {
    use super::super::{BuildInfo, CommandPath, Event, Program};
    use super::*;

    struct Tool;

    impl Program for Tool {
        const VERSION: &'static str = "1.0.0";
        const COMMANDS: &'static str = "get apis";
    }

    #[test]
    fn the_schema_describes_exactly_what_an_event_holds() {
        let path = CommandPath::lookup::<Tool>("get apis").expect("a command");
        let event = serde_json::to_value(Event::new(
            path,
            BuildInfo::of::<Tool>(),
            std::time::SystemTime::now(),
        ))
        .expect("json");
        let schema = schema();
        let keys = |value: &Value| {
            value
                .as_object()
                .expect("an object")
                .keys()
                .cloned()
                .collect::<Vec<_>>()
        };
        assert_eq!(keys(&event), keys(&schema["properties"]));
        for (name, property) in schema["properties"].as_object().expect("an object") {
            let is_right = match property["type"].as_str() {
                Some("integer") => event[name] == property["const"],
                _ => event[name].is_string(),
            };
            assert!(is_right, "{name}");
        }
    }
}
