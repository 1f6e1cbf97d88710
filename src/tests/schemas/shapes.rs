//! Makes the lines of the table from the schemas of an API document.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use super::flat::{Flat, Union, is_about_the_place};
use crate::tests::openapi::Document;

/// The direction of a body: what only the server sets is not required in a request, and what it
/// never returns is not required in an answer.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Direction {
    Request,
    Answer,
}

/// The shapes so far. Objects with fields, and unions, have a line and a number; all others stand
/// where they are used.
pub(super) struct Shapes<'a> {
    document: &'a Document,
    lines: Vec<Option<String>>,
    numbers: HashMap<String, usize>,
    components: HashMap<(String, Direction), Component>,
}

/// What became of a component of the document.
#[derive(Clone)]
enum Component {
    /// It is being converted; `Some` when it was met again inside itself.
    Open(Option<usize>),
    Done(Value),
}

impl<'a> Shapes<'a> {
    pub(super) fn new(document: &'a Document) -> Self {
        Self {
            document,
            lines: Vec::new(),
            numbers: HashMap::new(),
            components: HashMap::new(),
        }
    }

    /// Returns every line, in the order of the numbers.
    pub(super) fn lines(self) -> impl Iterator<Item = String> {
        self.lines
            .into_iter()
            .map(|line| line.expect("every shape that has a number is written"))
    }

    /// Returns the number of the line of a schema.
    pub(super) fn numbered(&mut self, schema: &Value, direction: Direction) -> Value {
        match self.shape(schema, direction) {
            Value::Object(rules) => self.line(Value::Object(rules).to_string()),
            number => number,
        }
    }

    /// Returns what stands for a schema: the number of its line, or all that it says.
    pub(super) fn shape(&mut self, schema: &Value, direction: Direction) -> Value {
        let Some(name) = schema["$ref"].as_str() else {
            let shape = self.converted(schema, direction);
            return self.kept(shape);
        };
        let key = (name.to_owned(), direction);
        match self.components.get(&key).cloned() {
            Some(Component::Done(shape)) => return shape,
            Some(Component::Open(Some(number))) => return json!(number),
            Some(Component::Open(None)) => {
                let number = self.lines.len();
                self.lines.push(None);
                self.components.insert(key, Component::Open(Some(number)));
                return json!(number);
            }
            None => {}
        }
        self.components.insert(key.clone(), Component::Open(None));
        let converted = self.converted(schema, direction);
        let shape = match self.components.get(&key) {
            Some(Component::Open(Some(number))) => {
                self.lines[*number] = Some(converted.to_string());
                json!(number)
            }
            _ => self.kept(converted),
        };
        self.components.insert(key, Component::Done(shape.clone()));
        shape
    }

    /// Gives a shape that others may share the number of its line.
    fn kept(&mut self, shape: Value) -> Value {
        if shape.get("properties").is_none() && shape.get("oneOf").is_none() {
            return shape;
        }
        self.line(shape.to_string())
    }

    fn line(&mut self, line: String) -> Value {
        if let Some(number) = self.numbers.get(&line) {
            return json!(number);
        }
        let number = self.lines.len();
        self.lines.push(Some(line.clone()));
        self.numbers.insert(line, number);
        json!(number)
    }

    fn converted(&mut self, schema: &Value, direction: Direction) -> Value {
        let flat = Flat::of(self.document, schema);
        match &flat.union {
            Some(union) => self.union(&flat, union, direction),
            None => self.plain(&flat, direction),
        }
    }

    /// Converts a schema without branches.
    fn plain(&mut self, flat: &Flat, direction: Direction) -> Value {
        let mut rules = flat.rules.clone();
        if let Some(kinds) = rules.get("type").and_then(Value::as_array).cloned() {
            return self.several_types(&rules, &kinds);
        }
        if let Some(choices) = &flat.choices {
            let (nulls, choices): (Vec<_>, Vec<_>) = choices.iter().partition(|one| one.is_null());
            if choices.is_empty() {
                return json!({"type": "null"});
            }
            if !nulls.is_empty() {
                rules.insert("nullable".to_owned(), json!(true));
            }
            rules.insert("enum".to_owned(), json!(choices));
        }
        if let Some(elements) = &flat.elements {
            rules.insert("type".to_owned(), json!("array"));
            rules.insert("items".to_owned(), self.shape(elements, direction));
        }
        if rules.get("type").is_none_or(|kind| kind == "object") {
            self.add_fields(&mut rules, flat, direction);
        }
        Value::Object(rules)
    }

    fn several_types(&mut self, rules: &Map<String, Value>, kinds: &[Value]) -> Value {
        let mut others = rules.clone();
        others.remove("type");
        let branches = kinds.iter().map(|kind| {
            let mut branch = others.clone();
            branch.insert("type".to_owned(), kind.clone());
            json!([branch])
        });
        json!({"oneOf": branches.collect::<Vec<_>>()})
    }

    /// Adds the fields of an object, and what else it may have.
    fn add_fields(&mut self, rules: &mut Map<String, Value>, flat: &Flat, direction: Direction) {
        let others = match &flat.others {
            Some(Value::Bool(others)) => json!(others),
            Some(schema) if schema.as_object().is_some_and(Map::is_empty) => json!(true),
            Some(schema) => self.shape(schema, direction),
            None if flat.properties.is_some() => json!(false),
            None if rules.contains_key("type") => json!(true),
            None => return,
        };
        rules.insert("type".to_owned(), json!("object"));
        if flat.properties.is_some() || others == false {
            let mut properties = Map::new();
            for (name, schema) in flat.properties.iter().flatten() {
                properties.insert(name.clone(), self.shape(schema, direction));
            }
            rules.insert("properties".to_owned(), json!(properties));
        }
        let required: Vec<&String> = flat
            .required
            .iter()
            .filter(|name| !self.is_one_sided(flat, name, direction))
            .collect();
        if !required.is_empty() {
            rules.insert("required".to_owned(), json!(required));
        }
        if others != false {
            rules.insert("additionalProperties".to_owned(), others);
        }
    }

    /// Returns whether a field is for the other direction only.
    fn is_one_sided(&self, flat: &Flat, name: &str, direction: Direction) -> bool {
        let property = flat.properties.as_ref().and_then(|all| all.get(name));
        let rules = property.map(|schema| Flat::of(self.document, schema).rules);
        let key = match direction {
            Direction::Request => "readOnly",
            Direction::Answer => "writeOnly",
        };
        rules.is_some_and(|rules| rules.contains_key(key))
    }

    /// Converts a union: each branch has what the union says of all of them.
    fn union(&mut self, flat: &Flat, union: &Union, direction: Direction) -> Value {
        let base = flat.base();
        let by = self.discriminator(union);
        let mut branches = Vec::new();
        for (index, branch) in union.branches.iter().enumerate() {
            let shape = match &base {
                Some(base) => self.shape(&json!({"allOf": [base, branch]}), direction),
                None => self.shape(branch, direction),
            };
            let mut parts = vec![shape];
            if let Some(by) = &by {
                parts.extend(self.values(union, index, by));
            }
            branches.push(Value::Array(parts));
        }
        let mut rules: Map<String, Value> = flat
            .rules
            .iter()
            .filter(|(key, _)| is_about_the_place(key))
            .map(|(key, rule)| (key.clone(), rule.clone()))
            .collect();
        if let Some(by) = by {
            rules.insert("discriminator".to_owned(), json!(by));
        }
        rules.insert("oneOf".to_owned(), Value::Array(branches));
        Value::Object(rules)
    }

    /// Returns the field that chooses the branch: the one that the document names, or one that is
    /// required in each branch and has other values there.
    fn discriminator(&self, union: &Union) -> Option<String> {
        if let Some(name) = union.discriminator["propertyName"].as_str() {
            return Some(name.to_owned());
        }
        if union.branches.len() < 2 {
            return None;
        }
        let first = Flat::of(self.document, &union.branches[0]);
        let mut names = first.properties.into_iter().flatten().map(|(name, _)| name);
        names.find(|name| {
            let mut all: Vec<Value> = Vec::new();
            union.branches.iter().enumerate().all(|(index, branch)| {
                let values = self.values(union, index, name);
                let is_new = !values.iter().any(|value| all.contains(value));
                all.extend(values.iter().cloned());
                let flat = Flat::of(self.document, branch);
                is_new && !values.is_empty() && flat.required.contains(name)
            })
        })
    }

    /// Returns the values of the discriminator that choose a branch.
    fn values(&self, union: &Union, index: usize, by: &str) -> Vec<Value> {
        let branch = &union.branches[index];
        let said = self.choices(branch, by);
        let target = branch["$ref"].as_str().unwrap_or_default();
        let mapping = union.discriminator["mapping"].as_object();
        let mapped: Vec<Value> = mapping
            .into_iter()
            .flatten()
            .filter(|(_, to)| to.as_str().is_some_and(|to| target.ends_with(to)))
            .map(|(value, _)| json!(value))
            .collect();
        let both: Vec<Value> = mapped
            .iter()
            .filter(|value| said.contains(value))
            .cloned()
            .collect();
        match (mapped.is_empty(), said.is_empty()) {
            (false, false) => both,
            (false, true) => mapped,
            _ => said,
        }
    }

    /// Returns the choices of a field, in every branch where there are several.
    fn choices(&self, schema: &Value, name: &str) -> Vec<Value> {
        let flat = Flat::of(self.document, schema);
        if let Some(union) = &flat.union {
            let branches = union.branches.iter();
            return branches
                .flat_map(|branch| self.choices(branch, name))
                .collect();
        }
        let property = flat.properties.and_then(|all| all.get(name).cloned());
        property
            .and_then(|schema| Flat::of(self.document, &schema).choices)
            .unwrap_or_default()
    }
}
