//! The body of a request: the file, and over it the fields of the command line.

use std::path::Path;

use serde_json::{Map, Value};

use super::advice;
use super::mask::{HIDDEN, MASK, masked};
use super::origins::Origins;
use super::values::value_of;
use crate::cli::field::Field;
use crate::cli::input::{read_text, shown};
use crate::error::{Error, Result};
use crate::json_value;
use crate::konnect::Reason;
use crate::output::escaped;
use crate::pointer::{below, child, to_dotted};
use crate::redact::Secrets;
use crate::schema::{Kind, Shape, drop_foreign, drop_read_only, secrets, shapes_at};
use crate::secret::Secret;
use crate::yaml::Fault;
use crate::yaml_place::place_of;
use crate::yaml_value;

/// A JSON object to send, and where each of its fields was written.
pub(super) struct Body {
    value: Value,
    /// What the facts say of the body; `None` where they say nothing.
    shape: Option<Shape>,
    origins: Origins,
}

impl Body {
    /// Returns a body without fields.
    pub(super) fn empty(shape: Option<Shape>) -> Self {
        Self {
            value: Value::Object(Map::new()),
            shape,
            origins: Origins::default(),
        }
    }

    /// Reads the JSON or YAML of a file; `-` is stdin.
    pub(super) fn read(path: &str, shape: Option<Shape>) -> Result<Self> {
        let (text, shown) = (read_text(path)?, shown(path));
        let value = parsed(path, &text, &shown)?;
        require_form(&value, shape, &shown)?;
        require_secrets(&value, &text, &shown)?;
        let mut origins = Origins::default();
        origins.set_file(shown, text);
        Ok(Self {
            value,
            shape,
            origins,
        })
    }

    /// Drops the fields that only Konnect sets, and returns their dotted paths. `item` is the shape
    /// of what Konnect returns.
    pub(super) fn drop_read_only(&mut self, item: Option<Shape>) -> Vec<String> {
        match self.shape {
            Some(shape) => drop_read_only(&mut self.value, shape, item),
            None => Vec::new(),
        }
    }

    /// Returns whether the body is the list of all items.
    pub(super) fn is_list(&self) -> bool {
        self.value.is_array()
    }

    /// Replaces a value that is set.
    pub(super) fn replace(&mut self, pointer: &str, value: Value) {
        if let Some(place) = self.value.pointer_mut(pointer) {
            *place = value;
        }
    }

    pub(super) fn value(&self) -> &Value {
        &self.value
    }

    /// Sets the fields of the command line, each to what the facts say that it means. A name with
    /// dots leads into objects; `\.` is a dot of the name.
    pub(super) fn set_fields(&mut self, fields: &[Field]) -> Result<()> {
        let paths = self.set_texts(fields)?;
        // Only now: the value of a field may decide which others there are.
        for (field, path) in fields.iter().zip(&paths) {
            let shapes = self.shape.map(|shape| shapes_at(&self.value, shape, path));
            let value = value_of(field, &shapes.unwrap_or_default())?;
            insert(&mut self.value, path, value)?;
        }
        Ok(())
    }

    /// Sets the fields as they were typed, and returns their paths.
    fn set_texts(&mut self, fields: &[Field]) -> Result<Vec<Vec<String>>> {
        let mut set: Vec<Vec<String>> = Vec::new();
        for field in fields {
            let path = steps(field.name());
            if let Some(other) = set.iter().find(|other| overlap(other, &path)) {
                return Err(Error::usage(format!(
                    "`{}` and `{}` set the same field",
                    escaped(&other.join(".")),
                    escaped(field.name())
                )));
            }
            insert(&mut self.value, &path, field.value())?;
            self.origins.add_argument(path.join("."), field.typed());
            set.push(path);
        }
        Ok(set)
    }

    /// Sets the field that an argument without `=` stands for, whatever the file sets it to.
    pub(super) fn set(&mut self, field: &str, argument: &str, value: String) -> Result<()> {
        let value = Value::String(value);
        let is_same = self.value.get(field) == Some(&value);
        if self.origins.has_argument(field) && !is_same {
            return Err(Error::usage(format!("the argument and `{field}` differ"))
                .hint("leave one of them out"));
        }
        insert(&mut self.value, &[field.to_owned()], value)?;
        self.origins.add_argument(field.to_owned(), argument);
        Ok(())
    }

    /// Makes its secrets unknown to messages, and returns the names of the arguments that set one.
    pub(super) fn hide_secrets(&mut self, messages: &Secrets) -> Vec<String> {
        let pointers = self.secrets();
        for pointer in &pointers {
            let value = self.value.pointer(pointer);
            for text in value.map(texts).unwrap_or_default() {
                messages.add_value(&Secret::new(text));
            }
        }
        let paths: Vec<String> = pointers.iter().map(|pointer| to_dotted(pointer)).collect();
        let is_secret = |field: &str| {
            let mut paths = paths.iter();
            paths.any(|path| below(path, field).or_else(|| below(field, path)).is_some())
        };
        self.origins.hide(is_secret)
    }

    /// Returns the fields with `***` in the place of each secret.
    pub(super) fn masked(&self) -> Value {
        masked(&self.value, &self.secrets(), MASK)
    }

    /// Returns the pointers of the secrets that are set.
    fn secrets(&self) -> Vec<String> {
        let found = self.shape.map(|shape| secrets(&self.value, shape));
        let mut found = found.unwrap_or_default();
        found.retain(|pointer| self.value.pointer(pointer).is_some_and(is_set));
        found
    }

    /// Returns what the facts say is wrong, each with the place where it was written in front.
    pub(super) fn faults(&self) -> Vec<String> {
        let faults = self.shape.map(|shape| advice::faults(&self.value, shape));
        let faults = faults.unwrap_or_default().into_iter();
        faults.map(|fault| self.describe(&fault)).collect()
    }

    /// Returns hints about what Konnect may have refused.
    pub(super) fn hints(&self, resource: &str) -> Vec<String> {
        let hints = self
            .shape
            .map(|shape| advice::hints(&self.value, shape, resource));
        hints.unwrap_or_default()
    }

    /// Lays the fields over those of an item that a request of a shape replaces.
    pub(super) fn lay_over(&mut self, mut whole: Value, shape: Option<Shape>) {
        merge(&mut whole, self.value.clone());
        drop_foreign(&mut whole, &self.value, shape.as_slice());
        self.value = whole;
    }

    /// Returns what Konnect says of a field, with the place where that was written in front.
    pub(super) fn describe(&self, reason: &Reason) -> String {
        self.origins.describe(reason)
    }
}

/// Parses a file as what its name says that it is, or else as what it begins like.
fn parsed(path: &str, text: &str, shown: &str) -> Result<Value> {
    let extension = Path::new(path).extension().unwrap_or_default();
    let is = |name: &str| extension.eq_ignore_ascii_case(name);
    let unreadable = |fault: Fault| {
        let (line, column) = (fault.place.line, fault.place.column);
        Error::usage(format!("{shown}:{line}:{column}: {}", escaped(&fault.what)))
    };
    if is("json") {
        return json_value::value_of(text).map_err(unreadable);
    }
    if is("yaml") || is("yml") || !begins_like_json(text) {
        return yaml_value::value_of(text).map_err(unreadable);
    }
    json_value::value_of(text).map_err(|fault| {
        unreadable(fault).hint("it begins like JSON; YAML that does so needs a file named .yaml")
    })
}

fn begins_like_json(text: &str) -> bool {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    text.starts_with(['{', '['])
}

/// Fails unless the value of a file is an object, or a list where a request takes one.
fn require_form(value: &Value, shape: Option<Shape>, shown: &str) -> Result<()> {
    let takes_list = shape.is_some_and(|shape| shape.kind() == Kind::List);
    match value {
        Value::Array(_) if takes_list => Ok(()),
        _ if takes_list => Err(Error::usage(format!("{shown}:1:1: expected a list"))),
        Value::Object(_) => Ok(()),
        Value::Null => Err(Error::usage(format!("`{shown}` is empty"))
            .hint("write the fields as `name: value`, or as JSON")),
        _ => Err(Error::usage(format!("{shown}:1:1: expected an object"))
            .hint("write the fields as `name: value`, or as JSON")),
    }
}

/// Fails when a file has what stands for a secret in a text that was edited.
fn require_secrets(value: &Value, text: &str, shown: &str) -> Result<()> {
    let Some(pointer) = pointer_of(HIDDEN, value, "") else {
        return Ok(());
    };
    let field = to_dotted(&pointer);
    let place = place_of(text, &field).map(|place| format!(":{}:{}", place.line, place.column));
    let place = place.unwrap_or_default();
    let message = format!("{shown}{place}: `{}` has no secret", escaped(&field));
    Err(Error::usage(message).hint("write the secret, or leave the field out"))
}

/// Returns where a text is in a value.
fn pointer_of(text: &str, value: &Value, pointer: &str) -> Option<String> {
    match value {
        Value::String(other) => (other == text).then(|| pointer.to_owned()),
        Value::Object(members) => {
            let mut members = members.iter();
            members.find_map(|(name, value)| pointer_of(text, value, &child(pointer, name)))
        }
        Value::Array(elements) => {
            let mut elements = elements.iter().enumerate();
            elements
                .find_map(|(index, value)| pointer_of(text, value, &format!("{pointer}/{index}")))
        }
        _ => None,
    }
}

fn is_set(value: &Value) -> bool {
    !value.is_null() && value != ""
}

/// Returns every text in a value.
fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(elements) => elements.iter().flat_map(texts).collect(),
        Value::Object(members) => members.values().flat_map(texts).collect(),
        _ => Vec::new(),
    }
}

/// Merges a value into another one as RFC 7396 says, but keeps null, which clears a field.
fn merge(whole: &mut Value, part: Value) {
    match (whole, part) {
        (Value::Object(whole), Value::Object(part)) => {
            for (name, value) in part {
                merge(whole.entry(name).or_insert(Value::Null), value);
            }
        }
        (whole, part) => *whole = part,
    }
}

/// Returns whether one of two paths leads to or into what the other one sets.
fn overlap(one: &[String], other: &[String]) -> bool {
    one.iter().zip(other).all(|(one, other)| one == other)
}

fn steps(name: &str) -> Vec<String> {
    let mut steps = vec![String::new()];
    let mut letters = name.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' if letters.peek() == Some(&'.') => {
                letters.next();
                push(&mut steps, '.');
            }
            '.' => steps.push(String::new()),
            letter => push(&mut steps, letter),
        }
    }
    steps
}

fn push(steps: &mut [String], letter: char) {
    if let Some(last) = steps.last_mut() {
        last.push(letter);
    }
}

/// Puts a value into a body, and makes the objects above it.
fn insert(body: &mut Value, path: &[String], value: Value) -> Result<()> {
    let mut place = body;
    for (depth, step) in path.iter().enumerate() {
        if place.is_null() {
            *place = Value::Object(Map::new());
        }
        let Value::Object(members) = place else {
            return Err(no_object(&path[..depth], step));
        };
        place = members.entry(step.clone()).or_insert(Value::Null);
    }
    *place = value;
    Ok(())
}

fn no_object(above: &[String], field: &str) -> Error {
    if above.is_empty() {
        let field = escaped(field);
        return Error::usage(format!("the file is a list, which has no field `{field}`"));
    }
    let above = escaped(&above.join(".")).into_owned();
    Error::usage(format!("`{above}` is not an object"))
        .hint(format!("set it whole, as in `{above}:=JSON`"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn body(base: Value, words: &[&str]) -> std::result::Result<Value, String> {
        let mut body = Body {
            value: base,
            ..Body::empty(None)
        };
        let fields = words.iter().map(|word| Field::parse(word));
        let set = fields
            .collect::<Result<Vec<_>>>()
            .and_then(|fields| body.set_fields(&fields));
        set.map_err(|error| error.in_one_line())?;
        Ok(body.value)
    }

    #[test]
    fn fields_lead_into_objects() {
        for (words, expected) in [
            (
                &["name=a", "port:=80"][..],
                json!({ "name": "a", "port": 80 }),
            ),
            (
                &["labels.env=prod", "labels.tier=gold"],
                json!({ "labels": { "env": "prod", "tier": "gold" } }),
            ),
            (
                &[r"labels.kong\.io=x"],
                json!({ "labels": { "kong.io": "x" } }),
            ),
            (
                &["url=http://a.example/b?c=d"],
                json!({ "url": "http://a.example/b?c=d" }),
            ),
            (&["x="], json!({ "x": "" })),
            (&["x:=null"], json!({ "x": null })),
        ] {
            assert_eq!(body(json!({}), words), Ok(expected), "{words:?}");
        }
        assert_eq!(
            body(
                json!({ "a": { "b": 1, "c": 2 }, "d": null }),
                &["a.b=x", "d.e=y"]
            ),
            Ok(json!({ "a": { "b": "x", "c": 2 }, "d": { "e": "y" } }))
        );
    }

    #[test]
    fn fields_that_cannot_be_set_are_named() {
        for (words, expected) in [
            (&["a=1", "a=2"][..], "`a` and `a` set the same field"),
            (&["a.b=1", "a:={}"], "`a.b` and `a` set the same field"),
            (&["list.x=1"], "`list` is not an object"),
            (&["=x"], "`=x`: the field has no name"),
        ] {
            assert_eq!(
                body(json!({ "list": [1] }), words),
                Err(expected.to_owned()),
                "{words:?}"
            );
        }
    }
}
