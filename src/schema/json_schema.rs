//! Shapes as JSON Schema, for programs.

use serde_json::{Map, Value, json};

use super::shape::{Branch, Kind, Shape};
use crate::pointer::child;

/// The rules of a shape that a JSON Schema writes in another way.
const TRANSLATED: [&str; 11] = [
    "type",
    "enum",
    "properties",
    "required",
    "additionalProperties",
    "items",
    "oneOf",
    "discriminator",
    "nullable",
    "sensitive",
    "readOnly",
];

/// The name of the step into the elements of a list and the members of a map in a place.
const ANY: &str = "*";

/// Writes shapes as JSON Schema of the draft 2020-12.
pub(crate) struct JsonSchema<'a> {
    /// Whether a shape is written; the others are left out.
    pub(crate) is_kept: fn(Shape) -> bool,
    /// Changes what is written of the shape at a place, such as `/config/hosts/*`.
    pub(crate) change: &'a dyn Fn(&str, Value) -> Value,
}

impl<'a> JsonSchema<'a> {
    /// Writes what requests have.
    pub(crate) fn of_requests(change: &'a dyn Fn(&str, Value) -> Value) -> Self {
        Self {
            is_kept: |shape| !shape.is_read_only(),
            change,
        }
    }

    /// Returns the schema of a shape at a place.
    pub(crate) fn of(&self, shape: Shape, place: &str) -> Value {
        self.within(shape, place, &[])
    }

    /// Returns the schemas of the fields of an object.
    pub(crate) fn fields(&self, shape: Shape, place: &str) -> Map<String, Value> {
        self.properties(shape, place, &[])
    }

    /// Returns the schema of a branch of a union at a place.
    pub(crate) fn branch(&self, by: Option<&str>, branch: &Branch, place: &str) -> Value {
        self.branch_within(by, branch, place, &[])
    }

    /// Returns the schema of a shape that stands in others. One that is among them has itself in
    /// it: what it has is not written again.
    fn within(&self, shape: Shape, place: &str, above: &[Shape]) -> Value {
        let mut schema = Map::new();
        if shape.kind() == Kind::Union {
            self.add_branches(&mut schema, shape, place, above);
        } else if let Some(kind) = type_of(shape) {
            schema.insert("type".to_owned(), kind);
        }
        if !shape.choices().is_empty() {
            schema.insert("enum".to_owned(), choices(shape));
        }
        let others = shape.rules().iter();
        let others = others.filter(|(rule, _)| !TRANSLATED.contains(&rule.as_str()));
        schema.extend(others.map(|(rule, value)| (rule.clone(), flag(rule, value))));
        for (is_so, rule) in [
            (shape.is_read_only(), "readOnly"),
            (shape.is_sensitive(), "x-sensitive"),
        ] {
            if is_so {
                schema.insert(rule.to_owned(), Value::Bool(true));
            }
        }
        if !is_among(above, shape) {
            let above = [above, &[shape]].concat();
            self.add_parts(&mut schema, shape, place, &above);
        }
        (self.change)(place, Value::Object(schema))
    }

    fn add_parts(&self, schema: &mut Map<String, Value>, shape: Shape, at: &str, above: &[Shape]) {
        if let Some(element) = shape.element() {
            let items = self.within(element, &child(at, ANY), above);
            schema.insert("items".to_owned(), items);
        }
        if shape.kind() != Kind::Object {
            return;
        }
        let properties = self.properties(shape, at, above);
        let required: Vec<&str> = shape
            .required()
            .filter(|name| properties.contains_key(*name))
            .collect();
        if !required.is_empty() {
            schema.insert("required".to_owned(), json!(required));
        }
        if !properties.is_empty() {
            schema.insert("properties".to_owned(), Value::Object(properties));
        }
        let others = match shape.others() {
            Some(others) => self.within(others, &child(at, ANY), above),
            None => Value::Bool(false),
        };
        schema.insert("additionalProperties".to_owned(), others);
    }

    fn properties(&self, shape: Shape, at: &str, above: &[Shape]) -> Map<String, Value> {
        let fields = shape.fields().filter(|field| (self.is_kept)(field.shape));
        let fields = fields.map(|field| {
            let schema = self.within(field.shape, &child(at, field.name), above);
            (field.name.to_owned(), schema)
        });
        fields.collect()
    }

    fn add_branches(
        &self,
        schema: &mut Map<String, Value>,
        shape: Shape,
        at: &str,
        above: &[Shape],
    ) {
        if is_among(above, shape) {
            return;
        }
        let above = [above, &[shape]].concat();
        let by = shape.discriminator();
        let mut branches: Vec<Value> = shape
            .branches()
            .map(|branch| self.branch_within(by, &branch, at, &above))
            .collect();
        if shape.is_nullable() {
            branches.push(json!({"type": "null"}));
        }
        schema.insert("anyOf".to_owned(), Value::Array(branches));
    }

    fn branch_within(&self, by: Option<&str>, branch: &Branch, at: &str, above: &[Shape]) -> Value {
        let mut schema = self.within(branch.shape, at, above);
        let field = by.and_then(|by| schema.pointer_mut(&child("/properties", by)));
        if let (Some(Value::Object(field)), false) = (field, branch.values.is_empty()) {
            field.insert("enum".to_owned(), json!(branch.values));
        }
        schema
    }
}

fn is_among(shapes: &[Shape], shape: Shape) -> bool {
    let mut shapes = shapes.iter();
    shapes.any(|known| std::ptr::eq(known.rules(), shape.rules()))
}

fn type_of(shape: Shape) -> Option<Value> {
    let kind = shape.kind();
    match (kind, shape.is_nullable()) {
        (Kind::Any | Kind::Union, _) => None,
        (Kind::Null, _) | (_, false) => Some(json!(kind.name())),
        (_, true) => Some(json!([kind.name(), "null"])),
    }
}

fn choices(shape: Shape) -> Value {
    let mut choices = shape.choices().to_vec();
    if shape.is_nullable() && !choices.contains(&Value::Null) {
        choices.push(Value::Null);
    }
    Value::Array(choices)
}

/// Returns the value of a rule: a mark is true, however the table writes it.
fn flag(rule: &str, value: &Value) -> Value {
    match rule {
        "writeOnly" | "deprecated" | "uniqueItems" => Value::Bool(true),
        _ => value.clone(),
    }
}
