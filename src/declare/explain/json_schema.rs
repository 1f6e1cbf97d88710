//! JSON Schemas of objects and of whole files, for editors and other programs.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::form::{Form, Key, Role};
use super::named::Position;
use crate::declare::facts::Facts;
use crate::declare::kinds::KINDS;
use crate::declare::kinds::definition::{Comparison, Count, Existing, Identity, Kind, Target};
use crate::declare::kinds::keys::{DECLARED, only_field};
use crate::declare::kinds::pattern::matches;
use crate::error::Result;
use crate::pointer::child;
use crate::schema::{JsonSchema, Shape};

/// The version of JSON Schema.
pub(crate) const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// What the identifiers of the schemas begin with.
const IDENTIFIER: &str = "kongctl://declarative/";

/// The texts that can be the `ref` of an object.
const REF_PATTERN: &str = "^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$";

/// The texts that can be a namespace.
const NAMESPACE_PATTERN: &str = "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$";

/// Returns the schema of an object of a kind; `path` is how it was named.
pub(crate) fn schema_of(kind: &'static Kind, position: Position, path: &str) -> Result<Value> {
    let mut definitions = Definitions::default();
    let mut schema = headed(path, "kongctl declarative schema: ");
    schema.extend(object(kind, position, &mut definitions)?);
    schema.insert("unevaluatedProperties".to_owned(), Value::Bool(false));
    for (name, value) in [
        ("resource", json!(kind.name)),
        ("path", json!(path)),
        ("root-key", json!(kind.root)),
        ("resource-class", json!(super::facts::class_of(kind))),
        ("supports-nested-declaration", json!(kind.parent.is_some())),
    ] {
        schema.insert(format!("x-kongctl-{name}"), value);
    }
    schema.extend(definitions.member());
    Ok(Value::Object(schema))
}

/// Returns the schema of whole files.
pub(crate) fn schema_of_files() -> Result<Value> {
    let mut definitions = Definitions::default();
    let mut properties = Map::new();
    let defaults = json!({"kongctl": metadata(true)});
    properties.insert("_defaults".to_owned(), closed(&defaults));
    for kind in KINDS.iter() {
        let items = root_item(kind, &mut definitions)?;
        let list = json!({"type": "array", "items": items});
        insert_at(&mut properties, kind.root, list);
    }
    let mut schema = headed("files", "kongctl declarative schema: ");
    schema.insert("type".to_owned(), json!("object"));
    schema.insert("properties".to_owned(), Value::Object(properties));
    schema.insert("additionalProperties".to_owned(), Value::Bool(false));
    schema.extend(definitions.member());
    Ok(Value::Object(schema))
}

fn headed(name: &str, title: &str) -> Map<String, Value> {
    Map::from_iter([
        ("$schema".to_owned(), json!(DIALECT)),
        ("$id".to_owned(), json!(format!("{IDENTIFIER}{name}"))),
        ("title".to_owned(), json!(format!("{title}{name}"))),
    ])
}

/// The schemas of kinds that stand below others, by name.
#[derive(Default)]
struct Definitions(BTreeMap<&'static str, Value>);

impl Definitions {
    /// Returns a reference to the schema of an object below its parent.
    fn reference(&mut self, kind: &'static Kind) -> Result<String> {
        if !self.0.contains_key(kind.name) {
            // What stands below may be of the same kind.
            self.0.insert(kind.name, Value::Null);
            let schema = object(kind, Position::Below, self)?;
            self.0.insert(kind.name, Value::Object(schema));
        }
        Ok(format!("#/$defs/{}", kind.name))
    }

    fn member(self) -> Option<(String, Value)> {
        let schemas = self.0.into_iter();
        let schemas: Map<String, Value> = schemas
            .map(|(name, schema)| (name.to_owned(), schema))
            .collect();
        (!schemas.is_empty()).then(|| ("$defs".to_owned(), Value::Object(schemas)))
    }
}

/// Returns the schema of an object at the root of a file.
fn root_item(kind: &'static Kind, definitions: &mut Definitions) -> Result<Value> {
    let form = Form::of(kind, Position::Root)?;
    let mut properties = Map::new();
    for key in form.keys.iter().filter(|key| is_of_root(key)) {
        insert_at(
            &mut properties,
            key.name,
            key_schema(key, kind, definitions)?,
        );
    }
    Ok(json!({
        "$ref": definitions.reference(kind)?,
        "properties": properties,
        "required": required_keys(&form),
        "unevaluatedProperties": false,
    }))
}

/// Returns whether a key may be one that an object below its parent does not have.
fn is_of_root(key: &Key) -> bool {
    matches!(key.role, Role::Parent(_) | Role::Value(_))
}

/// Returns the schema of an object, which may have further members.
fn object(
    kind: &'static Kind,
    position: Position,
    definitions: &mut Definitions,
) -> Result<Map<String, Value>> {
    let form = Form::of(kind, position)?;
    let mut schema = Map::from_iter([("type".to_owned(), json!("object"))]);
    let mut properties = Map::new();
    let mut required = required_keys(&form);
    for key in &form.keys {
        insert_at(
            &mut properties,
            key.name,
            key_schema(key, kind, definitions)?,
        );
    }
    let mut conditions = conditions(&form);
    if let Some(body) = form.body {
        let mut bodies = bodies(&form, body);
        match bodies.as_mut_slice() {
            [Value::Object(only)] => {
                if let Some(Value::Object(fields)) = only.shift_remove("properties") {
                    properties.extend(fields);
                }
                if let Some(Value::Array(names)) = only.shift_remove("required") {
                    required.extend(names);
                }
                only.shift_remove("type");
                schema.extend(std::mem::take(only));
            }
            _ => conditions.push(json!({"anyOf": bodies})),
        }
    }
    schema.insert("properties".to_owned(), Value::Object(properties));
    if !required.is_empty() {
        schema.insert("required".to_owned(), Value::Array(required));
    }
    if !conditions.is_empty() {
        schema.insert("allOf".to_owned(), Value::Array(conditions));
    }
    Ok(schema)
}

fn required_keys(form: &Form) -> Vec<Value> {
    let required = form.keys.iter().filter(|key| key.is_required);
    required.map(|key| json!(key.name)).collect()
}

/// Returns what must be so of several keys together.
fn conditions(form: &Form) -> Vec<Value> {
    let one_of = |names: &[&str]| -> Value {
        let required = names.iter().map(|name| json!({"required": [name]}));
        required.collect()
    };
    match (form.kind.use_of_existing, form.kind.identity) {
        (Existing::Selected, Identity::Fields(names)) => vec![json!({"oneOf": one_of(names)})],
        _ => {
            let stands_for_ref = form.kind.ref_is.into_iter();
            let of_ref = stands_for_ref.map(|field| json!({"anyOf": one_of(&["ref", field])}));
            of_ref.collect()
        }
    }
}

/// Returns the schemas of the bodies, one for each branch of a union.
fn bodies(form: &Form, body: Shape) -> Vec<Value> {
    let change = |place: &str, schema: Value| at_place(form.kind, place, schema);
    let writer = JsonSchema::of_requests(&change);
    let mut branches = body.branches().peekable();
    if branches.peek().is_none() {
        return vec![without_others(form, body, writer.of(body, ""))];
    }
    let by = body.discriminator();
    branches
        .map(|branch| without_others(form, branch.shape, writer.branch(by, &branch, "")))
        .collect()
}

/// Leaves out the fields that a file does not have; there may be more members, those of the file.
fn without_others(form: &Form, body: Shape, mut schema: Value) -> Value {
    let fields: Vec<_> = form.fields(body).collect();
    if let Some(Value::Object(properties)) = schema.get_mut("properties") {
        properties.retain(|name, _| fields.iter().any(|field| field.name == name));
    }
    if let Some(Value::Array(required)) = schema.get_mut("required") {
        required.retain(|name| {
            let mut fields = fields.iter();
            fields.any(|field| field.is_required && Some(field.name) == name.as_str())
        });
    }
    if let Value::Object(members) = &mut schema {
        members.remove("additionalProperties");
    }
    schema
}

/// Changes the schema at a place of a body to what a file may have there.
fn at_place(kind: &'static Kind, place: &str, mut schema: Value) -> Value {
    if let Some(reference) = kind.reference_at(place) {
        let target = match reference.target {
            Target::Kind(name) => format!("kind {name}"),
            Target::NamedBy(field) => format!("kind that {field} names"),
        };
        return reference_to(&target);
    }
    let is_secret = |pattern: &&str| matches(pattern, place);
    if kind.secrets.iter().any(is_secret) {
        // `!secret` has a mapping.
        return json!({
            "anyOf": [schema, {"type": "object"}],
            "writeOnly": true,
            "x-kongctl-preferred-tag": "!secret",
        });
    }
    if kind.listed.iter().any(|pattern| matches(pattern, place)) {
        return json!({"anyOf": [schema, {"type": ["string", "number", "boolean"]}]});
    }
    if place == "/labels/*"
        && let Some(types) = schema.get_mut("type")
    {
        // Null removes a label, also where requests have no null.
        *types = json!(["string", "null"]);
    }
    let preset = place.strip_prefix('/').and_then(|field| {
        let mut presets = kind.presets.iter();
        presets.find(|(name, _)| *name == field)
    });
    if let (Some((_, preset)), Value::Object(members)) = (preset, &mut schema)
        && let Some(default) = preset.value()
    {
        members.insert("default".to_owned(), default);
    }
    schema
}

/// Returns the schema of a reference: a text, or the fields of a `!lookup`.
fn reference_to(target: &str) -> Value {
    json!({"type": ["string", "object"], "x-kongctl-refers-to": target})
}

/// Returns the schema of a key that is no field of the body.
fn key_schema(key: &Key, of: &'static Kind, definitions: &mut Definitions) -> Result<Value> {
    Ok(match key.role {
        Role::Ref => json!({"type": "string", "pattern": REF_PATTERN}),
        Role::Metadata { has_protection } => metadata(has_protection),
        Role::External => external(of),
        Role::Parent(kind) => reference_to(&format!("kind {kind}")),
        Role::Value(shape) => value_schema(of, key.name, shape),
        Role::References(member) => references(of, key.name, member),
        Role::Below(below) => collection(below, definitions)?,
        Role::Order => json!({"const": DECLARED}),
    })
}

fn metadata(has_protection: bool) -> Value {
    let namespace = json!({
        "type": "string", "minLength": 1, "maxLength": 63, "pattern": NAMESPACE_PATTERN,
    });
    let mut members = Map::from_iter([("namespace".to_owned(), namespace)]);
    if has_protection {
        members.insert("protected".to_owned(), json!({"type": "boolean"}));
    }
    closed(&Value::Object(members))
}

/// Returns the schema of an object that has these members and no others.
fn closed(properties: &Value) -> Value {
    json!({"type": "object", "properties": properties, "additionalProperties": false})
}

fn external(kind: &Kind) -> Value {
    let fields = kind.external_by.iter().filter(|field| **field != "*");
    let fields: Map<String, Value> = fields
        .map(|field| ((*field).to_owned(), json!({"type": "string"})))
        .collect();
    let has_any = kind.external_by.contains(&"*");
    let match_fields = json!({
        "type": "object", "properties": fields, "minProperties": 1, "additionalProperties": has_any,
    });
    let selector = json!({
        "type": "object", "properties": {"matchFields": match_fields},
        "required": ["matchFields"], "additionalProperties": false,
    });
    json!({
        "type": "object",
        "properties": {"id": {"type": "string", "format": "uuid"}, "selector": selector},
        "minProperties": 1, "maxProperties": 1, "additionalProperties": false,
    })
}

/// Returns the schema of a field that is sent in another place than it is written.
fn value_schema(kind: &'static Kind, field: &str, shape: Option<Shape>) -> Value {
    let change = |place: &str, schema: Value| at_place(kind, place, schema);
    let mut comparisons = kind.comparisons.iter();
    match comparisons.find(|(name, _)| *name == field) {
        Some((_, Comparison::Parsed)) => return json!({"type": ["string", "object"]}),
        // `!file` makes the data URL.
        Some((_, Comparison::DataUrl)) => return json!({"type": "string"}),
        _ => {}
    }
    if let Some(shape) = shape {
        return JsonSchema::of_requests(&change).of(shape, &format!("/{field}"));
    }
    at_place(kind, &format!("/{field}"), json!({"type": "string"}))
}

/// Returns the schema of a list of references, each that or a member of an element.
fn references(kind: &'static Kind, field: &str, member: Option<&str>) -> Value {
    let place = format!("/{field}/*");
    let element = match member {
        Some(name) => json!({
            "type": "object",
            "properties": {name: at_place(kind, &child(&place, name), Value::Null)},
            "required": [name],
            "additionalProperties": false,
        }),
        None => at_place(kind, &place, Value::Null),
    };
    json!({"type": "array", "items": element})
}

/// Returns the schema of what a key below a parent has.
fn collection(kind: &'static Kind, definitions: &mut Definitions) -> Result<Value> {
    let object = json!({
        "$ref": definitions.reference(kind)?,
        "unevaluatedProperties": false,
    });
    Ok(match kind.count {
        Count::List => json!({"type": "array", "items": object}),
        Count::Map => json!({"type": "object", "additionalProperties": object}),
        Count::One => {
            let mut forms = vec![object];
            if only_field(kind).is_some() {
                forms.push(json!({"type": "string"}));
            }
            if Facts::of(kind)?.is_deleted_when_empty() {
                // An empty mapping deletes it.
                forms.push(json!({"type": "object", "maxProperties": 0}));
            }
            match forms.len() {
                1 => forms.swap_remove(0),
                _ => json!({"anyOf": forms}),
            }
        }
    })
}

/// Inserts a schema of a key such as `assets.logo`, which stands within another key.
fn insert_at(properties: &mut Map<String, Value>, key: &str, schema: Value) {
    let Some((group, key)) = key.split_once('.') else {
        properties.insert(key.to_owned(), schema);
        return;
    };
    let group = properties
        .entry(group)
        .or_insert_with(|| closed(&Value::Object(Map::new())));
    if let Some(Value::Object(properties)) = group.get_mut("properties") {
        insert_at(properties, key, schema);
    }
}
