//! The body of a request: the file, and over it the fields of the command line.

use std::io::{ErrorKind, Read, stdin};
use std::path::Path;

use serde_json::{Map, Value};

use crate::cli::field::Field;
use crate::error::{Error, Result};
use crate::fs::{read_bounded, read_named};
use crate::konnect::Selector;
use crate::output::escaped;
use crate::yaml_value::value_of;

/// The size of the largest file that is sent, in bytes.
const MAX_FILE_SIZE: u64 = 64 << 20;

/// The words behind a resource: names of items, and fields to set.
pub(super) struct Words<'a> {
    pub(super) names: Vec<&'a Selector>,
    pub(super) fields: Vec<Field<'a>>,
}

impl<'a> Words<'a> {
    /// Parses the words. Only fields have `=`.
    pub(super) fn parse(words: &'a [Selector]) -> Result<Self> {
        let is_field =
            |word: &&Selector| matches!(word, Selector::IdOrName(text) if text.contains('='));
        let (fields, names) = words.iter().partition::<Vec<_>, _>(is_field);
        let fields = fields.into_iter().map(|word| Field::parse(word.text()));
        Ok(Self {
            names,
            fields: fields.collect::<Result<_>>()?,
        })
    }
}

/// Reads the JSON or YAML object of a file; `-` is stdin.
pub(super) fn read_file(path: &str) -> Result<Value> {
    let text = read_text(path)?;
    let shown = escaped(path);
    let value = value_of(&text).map_err(|fault| {
        let (line, column) = (fault.place.line, fault.place.column);
        Error::usage(format!("{shown}:{line}:{column}: {}", escaped(&fault.what)))
    })?;
    match value {
        Value::Object(_) => Ok(value),
        _ => Err(Error::usage(format!("{shown}:1:1: expected an object"))
            .hint("write the fields as `name: value`, or as JSON")),
    }
}

fn read_text(path: &str) -> Result<String> {
    let shown = escaped(path);
    let outcome = match path {
        "-" => read_stdin(),
        path => read_named(Path::new(path), MAX_FILE_SIZE),
    };
    let bytes = outcome.map_err(|error| match error.kind() {
        ErrorKind::FileTooLarge => Error::usage(format!(
            "`{shown}` is larger than {} MiB",
            MAX_FILE_SIZE >> 20
        )),
        _ => Error::usage(format!("cannot read `{shown}`")).cause(error),
    })?;
    String::from_utf8(bytes).map_err(|error| {
        let position = error.utf8_error().valid_up_to() + 1;
        Error::usage(format!("`{shown}` is not UTF-8 at byte {position}"))
    })
}

fn read_stdin() -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    read_bounded(stdin().lock().by_ref(), MAX_FILE_SIZE, &mut bytes)?;
    Ok(bytes)
}

/// Sets the fields in a body. A name with dots leads into objects; `\.` is a dot of the name.
pub(super) fn set_fields(body: &mut Value, fields: Vec<Field>) -> Result<()> {
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
        let value = match field.file() {
            Some(path) => Value::String(read_text(path)?),
            None => field.value().clone(),
        };
        insert(body, &path, value)?;
        set.push(path);
    }
    Ok(())
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
            let above = escaped(&path[..depth].join(".")).into_owned();
            return Err(Error::usage(format!("`{above}` is not an object"))
                .hint(format!("set it whole, as in `{above}:=JSON`")));
        };
        place = members.entry(step.clone()).or_insert(Value::Null);
    }
    *place = value;
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn body(base: Value, words: &[&str]) -> std::result::Result<Value, String> {
        let words: Vec<Selector> = words
            .iter()
            .map(|word| Selector::IdOrName((*word).to_owned()))
            .collect();
        let mut body = base;
        let words = Words::parse(&words).map_err(|error| error.in_one_line())?;
        set_fields(&mut body, words.fields).map_err(|error| error.in_one_line())?;
        Ok(body)
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
