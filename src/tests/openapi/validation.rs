//! Validates a value against a schema of the document, by the `jsonschema` crate.
//!
//! What is here translates: OpenAPI 3.0 schemas into JSON Schema, and errors into complaints. On
//! top of what schemas demand, a member that they do not name is an error.

use jsonschema::error::{TypeKind, ValidationErrorKind};
use jsonschema::{Draft, JsonType, Registry, ValidationError, Validator};
use regex_lite::Regex;
use serde_json::{Map, Value, json};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::{Document, below, items};
use crate::pointer;

/// The name under which schemas refer to the components of the document.
const COMPONENTS: &str = "urn:konnect";

/// Keywords that describe a value and demand nothing of it.
const ANNOTATIONS: [&str; 9] = [
    "default",
    "deprecated",
    "description",
    "discriminator",
    "example",
    "examples",
    "readOnly",
    "title",
    "writeOnly",
];

/// Keywords that mean the same in JSON Schema and have no schema inside.
const SAME: [&str; 16] = [
    "type",
    "enum",
    "const",
    "required",
    "format",
    "pattern",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
    "minimum",
    "maximum",
    "multipleOf",
    "uniqueItems",
];

/// A schema of a document, to validate values against.
pub(crate) struct Validation<'a> {
    document: &'a Document,
    schema: &'a Value,
    validator: Validator,
}

impl Validation<'_> {
    /// Returns whether a value fits the schema.
    pub(crate) fn accepts(&self, value: &Value) -> bool {
        let mut faults = Vec::new();
        self.document
            .add_unnamed(&[self.schema], value, "", &mut faults);
        faults.is_empty() && self.validator.is_valid(value)
    }

    /// Returns what is wrong with a value, and where in it; nothing when it fits the schema.
    pub(crate) fn faults(&self, value: &Value) -> Vec<String> {
        let mut faults: Vec<String> = self
            .validator
            .iter_errors(value)
            .flat_map(|error| described(&error, value))
            .collect();
        self.document
            .add_unnamed(&[self.schema], value, "", &mut faults);
        faults
    }
}

impl Document {
    /// Returns what is wrong with a value, and where in it; nothing when it fits the schema.
    pub(crate) fn faults(&self, schema: &Value, value: &Value) -> Vec<String> {
        self.validation(schema).faults(value)
    }

    /// Prepares a schema for the validation of many values.
    pub(crate) fn validation<'a>(&'a self, schema: &'a Value) -> Validation<'a> {
        Validation {
            document: self,
            schema,
            validator: self.validator(schema),
        }
    }

    fn validator(&self, schema: &Value) -> Validator {
        let components = self.components.get_or_init(|| {
            let converted = converted_members(&self.value["components"]["schemas"]);
            Registry::new()
                .add(COMPONENTS, json!({"components": {"schemas": converted}}))
                .and_then(jsonschema::RegistryBuilder::prepare)
                .expect("the components are schemas")
        });
        jsonschema::options()
            .with_draft(Draft::Draft202012)
            .with_registry(components)
            .should_validate_formats(true)
            .with_format("uuid", is_uuid)
            .with_format("date-time", is_date_time)
            .with_format("email", is_email)
            .with_format("uri", is_url)
            .with_format("url", is_url)
            .build(&converted(schema))
            .unwrap_or_else(|error| panic!("{error}: {schema}"))
    }

    /// Adds each member that the schemas neither name nor allow by `additionalProperties`.
    fn add_unnamed(
        &self,
        schemas: &[&Value],
        value: &Value,
        place: &str,
        faults: &mut Vec<String>,
    ) {
        if schemas.is_empty() {
            return;
        }
        let parts: Vec<&Value> = schemas
            .iter()
            .flat_map(|schema| self.parts(schema))
            .collect();
        let named = |step: &str| -> Vec<&Value> {
            parts.iter().flat_map(|part| below(part, step)).collect()
        };
        match value {
            Value::Array(elements) => {
                let below = named("-");
                for element in elements {
                    self.add_unnamed(&below, element, &format!("{place}/-"), faults);
                }
            }
            Value::Object(members) => {
                let is_open = parts.iter().any(|part| is_open(part));
                for (name, value) in members {
                    let place = format!("{place}/{name}");
                    match named(name).as_slice() {
                        [] if is_open => {}
                        [] => faults.push(format!("{place} has no name in the document")),
                        below => self.add_unnamed(below, value, &place, faults),
                    }
                }
            }
            _ => {}
        }
    }
}

/// Returns whether a schema allows members that it does not name, or names none at all.
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
    let may_be_object = schema["type"].as_str().is_none_or(|kind| kind == "object");
    schema["additionalProperties"] == true || (names_none && may_be_object)
}

/// Converts a schema of OpenAPI 3.0 into JSON Schema.
///
/// Panics at a keyword that it does not know: skipping it would accept what the document forbids.
fn converted(schema: &Value) -> Value {
    let Value::Object(rules) = schema else {
        return schema.clone();
    };
    let mut converted_rules = Map::new();
    for (key, rule) in rules {
        if let Some((key, rule)) = converted_rule(key, rule, rules) {
            converted_rules.insert(key, rule);
        }
    }
    let schema = Value::Object(converted_rules);
    if rules.get("nullable") == Some(&Value::Bool(true)) {
        return json!({"anyOf": [{"type": "null"}, schema]});
    }
    schema
}

/// Converts one rule of a schema; `None` when it demands nothing by itself.
fn converted_rule(key: &str, rule: &Value, rules: &Map<String, Value>) -> Option<(String, Value)> {
    let converted = match key {
        "$ref" => {
            let target = rule.as_str().expect("a reference is text");
            json!(format!("{COMPONENTS}{target}"))
        }
        "allOf" | "anyOf" | "oneOf" => items(rule).map(converted).collect(),
        "not" | "items" | "additionalProperties" => converted(rule),
        "properties" => converted_members(rule),
        // OpenAPI 3.0 has the limit in `minimum`, and here only that it is exclusive.
        "exclusiveMinimum" | "exclusiveMaximum" if rule.is_boolean() => return None,
        "exclusiveMinimum" | "exclusiveMaximum" => rule.clone(),
        "minimum" if rules.get("exclusiveMinimum") == Some(&Value::Bool(true)) => {
            return Some(("exclusiveMinimum".to_owned(), rule.clone()));
        }
        "maximum" if rules.get("exclusiveMaximum") == Some(&Value::Bool(true)) => {
            return Some(("exclusiveMaximum".to_owned(), rule.clone()));
        }
        same if SAME.contains(&same) => rule.clone(),
        "nullable" => return None,
        other if ANNOTATIONS.contains(&other) || other.starts_with("x-") => return None,
        unknown => panic!("this test does not know the keyword `{unknown}`"),
    };
    Some((key.to_owned(), converted))
}

fn converted_members(schemas: &Value) -> Value {
    let members = schemas.as_object().into_iter().flatten();
    members
        .map(|(name, schema)| (name.clone(), converted(schema)))
        .collect()
}

/// Returns the complaints that an error stands for, of the nearest schema where there are several.
fn described(error: &ValidationError<'_>, value: &Value) -> Vec<String> {
    let place = place(error.instance_path().as_str(), value);
    match error.kind() {
        ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context } => {
            let nearest = context
                .iter()
                .filter(|errors| !is_only_not_null(errors))
                .min_by_key(|errors| errors.len());
            let errors = nearest.into_iter().flatten();
            errors.flat_map(|error| described(error, value)).collect()
        }
        ValidationErrorKind::OneOfMultipleValid { context } => {
            let fitting = context.iter().filter(|errors| errors.is_empty()).count();
            vec![format!("{place} fits {fitting} of oneOf")]
        }
        ValidationErrorKind::AdditionalProperties { unexpected } => unexpected
            .iter()
            .map(|name| format!("{place}/{name} is not allowed"))
            .collect(),
        ValidationErrorKind::FalseSchema => vec![format!("{place} is not allowed")],
        ValidationErrorKind::Required { property } => {
            let name = property.as_str().unwrap_or_default();
            vec![format!("{place}/{name} is missing")]
        }
        kind => {
            let shown: String = error.instance().to_string().chars().take(60).collect();
            let keyword = kind.keyword();
            vec![format!(
                "{place} is {shown}, against {keyword} {}",
                rule(kind)
            )]
        }
    }
}

/// Returns whether a value failed the `null` that `nullable` was converted into.
fn is_only_not_null(errors: &[ValidationError<'_>]) -> bool {
    let [error] = errors else {
        return false;
    };
    matches!(
        error.kind(),
        ValidationErrorKind::Type {
            kind: TypeKind::Single(JsonType::Null)
        }
    )
}

/// Returns what a schema demands, as its text has it.
fn rule(kind: &ValidationErrorKind) -> Value {
    match kind {
        ValidationErrorKind::Type { kind } => match kind {
            TypeKind::Single(kind) => json!(kind.to_string()),
            TypeKind::Multiple(kinds) => kinds.iter().map(|kind| kind.to_string()).collect(),
        },
        ValidationErrorKind::Enum { options } => Value::clone(options),
        ValidationErrorKind::Constant { expected_value } => Value::clone(expected_value),
        ValidationErrorKind::Format { format } => json!(format),
        ValidationErrorKind::Pattern { pattern } => json!(pattern),
        ValidationErrorKind::Minimum { limit }
        | ValidationErrorKind::Maximum { limit }
        | ValidationErrorKind::ExclusiveMinimum { limit }
        | ValidationErrorKind::ExclusiveMaximum { limit } => limit.clone(),
        ValidationErrorKind::MinLength { limit }
        | ValidationErrorKind::MaxLength { limit }
        | ValidationErrorKind::MinItems { limit }
        | ValidationErrorKind::MaxItems { limit }
        | ValidationErrorKind::MinProperties { limit }
        | ValidationErrorKind::MaxProperties { limit } => json!(limit),
        _ => json!(true),
    }
}

/// Returns where in a value a pointer leads, with `-` for the elements of arrays.
fn place(pointer: &str, value: &Value) -> String {
    let mut place = String::new();
    let mut at = Some(value);
    for step in pointer::steps(pointer) {
        let is_element = at.is_some_and(Value::is_array);
        place.push('/');
        place.push_str(if is_element { "-" } else { &step });
        at = match at {
            Some(Value::Array(elements)) => step.parse().ok().and_then(|n: usize| elements.get(n)),
            Some(Value::Object(members)) => members.get(step.as_ref()),
            _ => None,
        };
    }
    place
}

fn is_uuid(text: &str) -> bool {
    is_like("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", text)
}

fn is_date_time(text: &str) -> bool {
    OffsetDateTime::parse(text, &Rfc3339).is_ok()
}

fn is_email(text: &str) -> bool {
    is_like(r"^[^@\s]+@[^@\s]+\.[^@\s]+$", text)
}

/// Konnect calls `data:` URLs of images `uri`, too.
fn is_url(text: &str) -> bool {
    is_like(r"^(data:|[a-z][a-z0-9+.-]*://)\S+$", text)
}

fn is_like(pattern: &str, text: &str) -> bool {
    Regex::new(pattern)
        .expect("a regular expression")
        .is_match(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nullable_schema_also_accepts_null() {
        assert_eq!(
            converted(&json!({"type": "string", "nullable": true, "minLength": 2})),
            json!({"anyOf": [{"type": "null"}, {"type": "string", "minLength": 2}]})
        );
        assert_eq!(
            converted(&json!({"type": "string", "nullable": false})),
            json!({"type": "string"})
        );
    }

    #[test]
    fn keywords_are_distinguished_from_member_names() {
        let schema = json!({"properties": {"nullable": {"type": "string"}, "title": {"x-a": 1}}});
        let expected = json!({"properties": {"nullable": {"type": "string"}, "title": {}}});
        assert_eq!(converted(&schema), expected);
    }

    #[test]
    fn references_lead_to_the_components() {
        let schema = json!({"items": {"$ref": "#/components/schemas/A"}});
        let expected = json!({"items": {"$ref": "urn:konnect#/components/schemas/A"}});
        assert_eq!(converted(&schema), expected);
    }

    #[test]
    fn an_exclusive_limit_is_taken_from_the_plain_one() {
        let schema = json!({"minimum": 1, "exclusiveMinimum": true, "maximum": 9});
        let expected = json!({"exclusiveMinimum": 1, "maximum": 9});
        assert_eq!(converted(&schema), expected);
        let schema = json!({"minimum": 1, "exclusiveMinimum": false});
        assert_eq!(converted(&schema), json!({"minimum": 1}));
    }

    #[test]
    #[should_panic(expected = "this test does not know the keyword `mystery`")]
    fn an_unknown_keyword_is_refused() {
        converted(&json!({"allOf": [{"properties": {"a": {"mystery": 1}}}]}));
    }

    #[test]
    #[should_panic(expected = "Nowhere")]
    fn a_reference_that_leads_nowhere_is_refused() {
        let document = Document::read("components: { schemas: { A: { type: string } } }");
        document.faults(&json!({"$ref": "#/components/schemas/Nowhere"}), &json!(1));
    }
}
