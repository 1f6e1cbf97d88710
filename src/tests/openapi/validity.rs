//! Holds a value against a schema.

use regex_lite::Regex;
use serde_json::{Map, Value};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::{Document, items};

/// What a schema remarks, and does not demand; `nullable` and what goes with `type` are looked at where they matter.
const REMARKS: [&str; 10] = [
    "default",
    "deprecated",
    "description",
    "discriminator",
    "example",
    "examples",
    "nullable",
    "readOnly",
    "title",
    "writeOnly",
];

impl Document {
    /// What is wrong with a value, and where in it; empty when it fits the schema.
    ///
    /// Stricter than schemas are: a member that they do not name is wrong, unless they say that others may come.
    pub(crate) fn faults(&self, schema: &Value, value: &Value) -> Vec<String> {
        let mut faults = self.mismatches(schema, value, "");
        self.add_strangers(&[schema], value, "", &mut faults);
        faults
    }

    fn mismatches(&self, schema: &Value, value: &Value, place: &str) -> Vec<String> {
        match schema {
            Value::Bool(false) => vec![format!("{place} may not be there")],
            _ if value.is_null()
                && (schema["nullable"] == true || self.resolved(schema)["nullable"] == true) =>
            {
                Vec::new()
            }
            Value::Object(rules) => rules
                .iter()
                .flat_map(|(key, rule)| self.broken(key, rule, rules, value, place))
                .collect(),
            _ => Vec::new(),
        }
    }

    /// How a value breaks one of a schema's rules.
    fn broken(
        &self,
        key: &str,
        rule: &Value,
        rules: &Map<String, Value>,
        value: &Value,
        place: &str,
    ) -> Vec<String> {
        match (key, value) {
            ("$ref", _) => {
                self.mismatches(self.target(rule.as_str().unwrap_or_default()), value, place)
            }
            ("allOf", _) => items(rule)
                .flat_map(|part| self.mismatches(part, value, place))
                .collect(),
            ("anyOf" | "oneOf", _) => self.mismatches_of_several(key, rule, value, place),
            ("properties", Value::Object(members)) => {
                self.mismatches_of_members(members, place, |name| rule.get(name))
            }
            ("additionalProperties", Value::Object(members)) => {
                let is_named = |name: &str| {
                    rules
                        .get("properties")
                        .is_some_and(|named| named.get(name).is_some())
                };
                self.mismatches_of_members(members, place, |name| {
                    Some(rule).filter(|_| !is_named(name))
                })
            }
            ("items", Value::Array(elements)) => elements
                .iter()
                .flat_map(|element| self.mismatches(rule, element, &format!("{place}/-")))
                .collect(),
            ("required", Value::Object(members)) => {
                let missing = items(rule)
                    .filter_map(Value::as_str)
                    .filter(|name| !members.contains_key(*name));
                missing
                    .map(|name| format!("{place}/{name} is missing"))
                    .collect()
            }
            ("properties" | "additionalProperties" | "items" | "required", _) => Vec::new(),
            _ if REMARKS.contains(&key) || key.starts_with("x-") || keeps(key, rule, value) => {
                Vec::new()
            }
            _ => vec![format!("{place} is {}, against {key} {rule}", shown(value))],
        }
    }

    fn mismatches_of_members<'a>(
        &self,
        members: &Map<String, Value>,
        place: &str,
        schema: impl Fn(&str) -> Option<&'a Value>,
    ) -> Vec<String> {
        let known = members
            .iter()
            .filter_map(|(name, value)| Some((name, schema(name)?, value)));
        known
            .flat_map(|(name, schema, value)| {
                self.mismatches(schema, value, &format!("{place}/{name}"))
            })
            .collect()
    }

    /// One of several schemas must fit; of `oneOf` only one may. What is told is what the nearest of them misses.
    fn mismatches_of_several(
        &self,
        key: &str,
        rule: &Value,
        value: &Value,
        place: &str,
    ) -> Vec<String> {
        let outcomes: Vec<Vec<String>> = items(rule)
            .map(|schema| self.mismatches(schema, value, place))
            .collect();
        match outcomes
            .iter()
            .filter(|mismatches| mismatches.is_empty())
            .count()
        {
            0 => outcomes
                .into_iter()
                .min_by_key(Vec::len)
                .unwrap_or_default(),
            fitting @ 2.. if key == "oneOf" => vec![format!("{place} fits {fitting} of oneOf")],
            _ => Vec::new(),
        }
    }

    fn add_strangers(
        &self,
        schemas: &[&Value],
        value: &Value,
        place: &str,
        faults: &mut Vec<String>,
    ) {
        match value {
            Value::Array(elements) => {
                let below = self.at(schemas, "/-");
                elements.iter().for_each(|element| {
                    self.add_strangers(&below, element, &format!("{place}/-"), faults);
                });
            }
            Value::Object(members)
                if !schemas
                    .iter()
                    .flat_map(|schema| self.parts(schema))
                    .any(is_open) =>
            {
                for (name, value) in members {
                    let place = format!("{place}/{name}");
                    match self.at(schemas, &format!("/{name}")).as_slice() {
                        [] => faults.push(format!("{place} has no name in the document")),
                        below => self.add_strangers(below, value, &place, faults),
                    }
                }
            }
            _ => {}
        }
    }
}

/// Whether a schema says that members may come which it does not name, or names none at all.
fn is_open(schema: &Value) -> bool {
    let names_none = [
        "properties",
        "additionalProperties",
        "allOf",
        "anyOf",
        "oneOf",
    ]
    .iter()
    .all(|key| schema.get(key).is_none());
    schema["additionalProperties"] == true || names_none
}

/// Whether a value keeps a rule; one that is for values of another kind does not concern it.
fn keeps(key: &str, rule: &Value, value: &Value) -> bool {
    let limit = rule.as_f64().unwrap_or_default();
    let (least, most) = (|found: f64| found >= limit, |found: f64| found <= limit);
    let count = |count: usize| Some(count as f64);
    let text = value.as_str();
    match key {
        "type" => is_of_type(rule, value),
        "enum" => items(rule).any(|allowed| allowed == value),
        "const" => rule == value,
        "minLength" => text
            .and_then(|text| count(text.chars().count()))
            .is_none_or(least),
        "maxLength" => text
            .and_then(|text| count(text.chars().count()))
            .is_none_or(most),
        "minItems" => value
            .as_array()
            .and_then(|elements| count(elements.len()))
            .is_none_or(least),
        "maxItems" => value
            .as_array()
            .and_then(|elements| count(elements.len()))
            .is_none_or(most),
        "minProperties" => value
            .as_object()
            .and_then(|members| count(members.len()))
            .is_none_or(least),
        "maxProperties" => value
            .as_object()
            .and_then(|members| count(members.len()))
            .is_none_or(most),
        "minimum" => value.as_f64().is_none_or(least),
        "maximum" => value.as_f64().is_none_or(most),
        // Konnect's is the older form: `true`, always beside `minimum: 0`.
        "exclusiveMinimum" => value.as_f64().is_none_or(|found| found > limit),
        "uniqueItems" => value.as_array().is_none_or(|elements| {
            (1..elements.len()).all(|end| !elements[..end].contains(&elements[end]))
        }),
        "pattern" => text.is_none_or(|text| is_like(rule.as_str().unwrap_or_default(), text)),
        "format" => text.is_none_or(|text| has_format(rule.as_str().unwrap_or_default(), text)),
        unknown => panic!("nobody knows the rule {unknown}"),
    }
}

fn is_of_type(rule: &Value, value: &Value) -> bool {
    match rule.as_str().unwrap_or_default() {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        "number" => value.is_number(),
        "integer" => value.as_f64().is_some_and(|number| number.fract() == 0.0),
        _ => items(rule).any(|kind| is_of_type(kind, value)),
    }
}

/// Whether a text has a format; those that are Konnect's own invention are not looked at.
fn has_format(format: &str, text: &str) -> bool {
    match format {
        "uuid" => is_like("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", text),
        "date-time" => OffsetDateTime::parse(text, &Rfc3339).is_ok(),
        "email" => is_like(r"^[^@\s]+@[^@\s]+\.[^@\s]+$", text),
        "uri" | "url" => is_like(r"^(data:|[a-z][a-z0-9+.-]*://)\S+$", text),
        _ => true,
    }
}

fn is_like(pattern: &str, text: &str) -> bool {
    Regex::new(pattern)
        .unwrap_or_else(|error| panic!("{pattern}: {error}"))
        .is_match(text)
}

/// A value, short enough for a complaint.
fn shown(value: &Value) -> String {
    value.to_string().chars().take(60).collect()
}
