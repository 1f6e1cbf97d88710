//! What a file may have as the value of a field: its tags, and an example.

use super::form::{Key, Role};
use super::named::KindAt;
use super::object_lines::Writer;
use crate::declare::kinds::pattern::matches;
use crate::pointer::child;
use crate::schema::{Shape, type_names};

impl KindAt {
    /// Returns the tags that can stand in place of the value at a place of a body.
    pub(crate) fn tags_at(self, place: &str, shape: Shape) -> &'static [&'static str] {
        let is_one_of = |patterns: &[&str]| patterns.iter().any(|one| matches(one, place));
        if is_one_of(self.kind.guarded) {
            &["!secret", "!env"]
        } else if is_one_of(self.kind.secrets) {
            &["!secret", "!env", "!file"]
        } else if self.kind.reference_at(place).is_some() {
            &["!ref", "!lookup", "!env"]
        } else if type_names(shape).iter().any(|name| name == "string") {
            &["!file", "!env", "!ref"]
        } else {
            &["!file"]
        }
    }

    /// Returns an example of the value at a place of a body, if that stands in one line.
    pub(crate) fn example_at(self, place: &str, shape: Shape) -> Option<String> {
        self.writer().value_in_line(shape, place)
    }

    /// Returns the tags that can stand in place of the value of a key that only files have.
    pub(crate) fn tags_of(self, key: &Key) -> &'static [&'static str] {
        match key.role {
            Role::Parent(_) => &["!ref", "!lookup"],
            Role::Value(Some(shape)) => self.tags_at(&child("", key.name), shape),
            Role::Value(None) => &["!file", "!env", "!ref"],
            Role::References(None) => &["!ref", "!lookup", "!env"],
            Role::References(Some(_)) | Role::Below(_) => &["!file"],
            Role::Ref | Role::Metadata { .. } | Role::External | Role::Order => &[],
        }
    }

    /// Returns an example of the value of a key that only files have, if that stands in one line.
    pub(crate) fn example_of(self, key: &Key) -> Option<String> {
        let writer = self.writer();
        if let Role::Value(Some(shape)) = key.role {
            return writer.value_in_line(shape, &child("", key.name));
        }
        let lines = writer.key(key);
        let [line] = lines.as_slice() else {
            return None;
        };
        let (_, value) = line.text.split_once(": ")?;
        Some(value.to_owned())
    }

    fn writer(self) -> Writer {
        Writer {
            kind: self.kind,
            position: self.position,
        }
    }
}
