//! The item as it was when the editor was opened.

use serde_json::{Map, Value};

use super::changes::{Change, changes};
use super::problem::Problem;
use super::subject::Subject;
use super::text::text_of;
use crate::error::{Error, Result};
use crate::yaml::{Fault, Place};
use crate::yaml_value::value_of;

/// The field by which a change of an item can be told.
const UPDATED_AT: &str = "updated_at";

/// An item as it was read.
pub(super) struct Opened {
    item: Value,
    pub(super) subject: Subject,
    pub(super) text: String,
    /// What the text means.
    pub(super) fields: Value,
}

impl Opened {
    pub(super) fn new(item: Value, subject: Subject, label: &str) -> Result<Self> {
        let unreadable = |fault: Fault| {
            Error::usage(format!("{label} cannot be edited as YAML: {}", fault.what))
                .hint("use `kongctl update` instead")
        };
        let text = text_of(label, &subject).map_err(unreadable)?;
        let mut fields = value_of(&text).map_err(unreadable)?;
        if fields.is_null() {
            fields = empty();
        }
        // Its own text has each secret at its place.
        let _ = subject.reveal(&mut fields);
        Ok(Self {
            item,
            subject,
            text,
            fields,
        })
    }

    /// Returns what others have changed until the item was what it is `now`.
    pub(super) fn changes_until(&self, item: &Value, now: &Subject) -> Vec<Change> {
        let mut found = changes(&self.subject.fields, &now.fields);
        let (before, after) = (self.item.get(UPDATED_AT), item.get(UPDATED_AT));
        if before != after {
            found.push(Change {
                pointer: format!("/{UPDATED_AT}"),
                before: before.cloned(),
                after: after.cloned(),
            });
        }
        found
    }

    /// Returns the fields of a text with their secrets; `None` for an empty one.
    pub(super) fn meaning_of(&self, text: &str) -> std::result::Result<Option<Value>, Problem> {
        let mut fields = match value_of(text) {
            Ok(Value::Null) => return Ok(None),
            Ok(fields @ Value::Object(_)) => fields,
            Ok(_) => {
                let place = Place { line: 1, column: 1 };
                return Err(Problem::of_text(&Fault::new(
                    place,
                    "expected `name: value`",
                )));
            }
            Err(fault) => return Err(Problem::of_text(&fault)),
        };
        match self.subject.reveal(&mut fields) {
            Ok(()) => Ok(Some(fields)),
            Err(pointer) => Err(Problem::of_secret(&pointer)),
        }
    }
}

pub(super) fn empty() -> Value {
    Value::Object(Map::new())
}
