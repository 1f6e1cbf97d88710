//! What a schema says by itself and by the parts of its `allOf`, in one place.

use serde_json::{Map, Value, json};

use crate::tests::openapi::{Document, items};

/// Rules that describe a value wherever it stands, and stay as they are.
const KEPT: [&str; 18] = [
    "type",
    "nullable",
    "readOnly",
    "writeOnly",
    "deprecated",
    "sensitive",
    "default",
    "format",
    "pattern",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
    "minimum",
    "maximum",
];

/// Keywords that demand nothing of a value.
const NO_RULES: [&str; 4] = ["title", "description", "example", "examples"];

/// Extensions that say that a value is a secret.
const SENSITIVE: [&str; 3] = ["x-sensitive", "x-speakeasy-param-sensitive", "x-encrypted"];

/// A schema without references and `allOf` at its top. Members and elements are as they were.
#[derive(Clone, Default)]
pub(super) struct Flat {
    pub(super) rules: Map<String, Value>,
    pub(super) choices: Option<Vec<Value>>,
    pub(super) properties: Option<Map<String, Value>>,
    pub(super) required: Vec<String>,
    pub(super) elements: Option<Value>,
    /// `additionalProperties`.
    pub(super) others: Option<Value>,
    pub(super) union: Option<Union>,
}

/// The branches of `oneOf` and `anyOf`, and the discriminator that chooses one.
#[derive(Clone)]
pub(super) struct Union {
    pub(super) branches: Vec<Value>,
    pub(super) discriminator: Value,
}

impl Flat {
    pub(super) fn of(document: &Document, schema: &Value) -> Self {
        let schema = document.resolved(schema);
        let mut flat = Self::default();
        for part in items(&schema["allOf"]) {
            flat.add(Self::of(document, part));
        }
        flat.add(Self::own(schema));
        flat
    }

    /// Reads what stands beside `allOf`.
    fn own(schema: &Value) -> Self {
        let mut flat = Self::default();
        for (key, rule) in schema.as_object().into_iter().flatten() {
            match key.as_str() {
                // Not a format, but what `pattern` should have said; nothing enforces it.
                "format" if rule.as_str().is_some_and(|format| format.starts_with('^')) => {}
                "exclusiveMinimum" if rule == true => {
                    flat.rules.insert(key.clone(), schema["minimum"].clone());
                }
                "minimum" if schema["exclusiveMinimum"] == true => {}
                "nullable" | "readOnly" | "writeOnly" | "deprecated" | "uniqueItems"
                    if rule == false => {}
                kept if KEPT.contains(&kept) => {
                    flat.rules.insert(key.clone(), rule.clone());
                }
                sensitive if SENSITIVE.contains(&sensitive) => {
                    flat.rules.insert("sensitive".to_owned(), json!(true));
                }
                "enum" => flat.choices = rule.as_array().cloned(),
                "const" => flat.choices = Some(vec![rule.clone()]),
                "properties" => flat.properties = rule.as_object().cloned(),
                "required" => flat.required = texts(rule),
                "items" => flat.elements = Some(rule.clone()),
                "additionalProperties" => flat.others = Some(rule.clone()),
                "oneOf" | "anyOf" => {
                    flat.union = Some(Union {
                        branches: items(rule).cloned().collect(),
                        discriminator: schema["discriminator"].clone(),
                    });
                }
                "exclusiveMinimum" | "allOf" | "discriminator" => {}
                no_rule if NO_RULES.contains(&no_rule) || no_rule.starts_with("x-") => {}
                unknown => panic!("this generator does not know the keyword `{unknown}`"),
            }
        }
        flat
    }

    /// Adds what another part of the same schema says.
    fn add(&mut self, other: Self) {
        self.rules.extend(other.rules);
        self.choices = other.choices.or(self.choices.take());
        for (name, property) in other.properties.into_iter().flatten() {
            let properties = self.properties.get_or_insert_default();
            let both = match properties.get(&name) {
                Some(known) if *known != property => json!({"allOf": [known, property]}),
                _ => property,
            };
            properties.insert(name, both);
        }
        for name in other.required {
            if !self.required.contains(&name) {
                self.required.push(name);
            }
        }
        self.elements = other.elements.or(self.elements.take());
        self.others = other.others.or(self.others.take());
        assert!(
            self.union.is_none() || other.union.is_none(),
            "two unions in one schema"
        );
        self.union = other.union.or(self.union.take());
    }

    /// Returns what all branches of a union have in common, as a schema; `None` when nothing.
    pub(super) fn base(&self) -> Option<Value> {
        let mut base = Map::new();
        for (key, rule) in &self.rules {
            if !is_about_the_place(key) {
                base.insert(key.clone(), rule.clone());
            }
        }
        if let Some(properties) = &self.properties {
            base.insert("properties".to_owned(), json!(properties));
        }
        if !self.required.is_empty() {
            base.insert("required".to_owned(), json!(self.required));
        }
        if let Some(others) = &self.others {
            base.insert("additionalProperties".to_owned(), others.clone());
        }
        (!base.is_empty()).then_some(Value::Object(base))
    }
}

/// Returns whether a rule is about the place of a value, whichever branch of a union it takes.
pub(super) fn is_about_the_place(key: &str) -> bool {
    let keys = [
        "nullable",
        "readOnly",
        "writeOnly",
        "deprecated",
        "sensitive",
        "default",
    ];
    keys.contains(&key)
}

fn texts(list: &Value) -> Vec<String> {
    items(list)
        .map(|text| text.as_str().expect("a name").to_owned())
        .collect()
}
