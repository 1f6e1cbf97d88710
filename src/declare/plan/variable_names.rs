//! Names that variables of the environment have. A plan, and what is said of it, shows the
//! variables instead.

use std::borrow::Cow;
use std::collections::HashMap;

use serde_json::Value;

use crate::declare::declared::{Declared, Object, Target};
use crate::declare::tag::{Tag, Text};
use crate::declare::variables::text_of;
use crate::pointer::field_at;

/// The names that variables have, each with the tag that is shown.
#[derive(Debug, Default)]
pub(crate) struct VariableNames(HashMap<String, String>);

impl VariableNames {
    /// Finds the names that declared objects have, or are looked up by.
    pub(crate) fn of(declared: &Declared) -> Self {
        let mut names = Self::default();
        for object in &declared.objects {
            names.add_own(object);
            names.add_texts(object.external.as_deref().unwrap_or_default());
            if let Some(Target::Lookup(fields)) = &object.parent {
                names.add_texts(fields);
            }
        }
        names
    }

    /// Returns what is shown of a name, or of the steps of a path.
    pub(crate) fn shown<'a>(&self, name: &'a str) -> Cow<'a, str> {
        if let Some(tag) = self.0.get(name) {
            return Cow::Owned(tag.clone());
        }
        if !name.split('/').any(|step| self.0.contains_key(step)) {
            return Cow::Borrowed(name);
        }
        let steps = name.split('/');
        let steps = steps.map(|step| self.0.get(step).map_or(step, String::as_str));
        Cow::Owned(steps.collect::<Vec<_>>().join("/"))
    }

    /// Returns whether a variable has a name, or a step of a path.
    pub(crate) fn has(&self, name: &str) -> bool {
        matches!(self.shown(name), Cow::Owned(_))
    }

    fn add_own(&mut self, object: &Object) {
        for (place, tag) in &object.tags {
            match tag {
                Tag::Env(part) if object.kind.is_name(place) => {
                    if let Some(Value::String(name)) = field_at(&object.fields, place) {
                        self.0.insert(name.clone(), format!("!env {part}"));
                    }
                }
                Tag::Lookup(fields) => self.add_texts(fields),
                _ => {}
            }
        }
    }

    fn add_texts(&mut self, fields: &[(String, Text)]) {
        for (_, text) in fields {
            if let (Text::Env(_), Ok(name)) = (text, text_of(text)) {
                self.0.insert(name, text.to_string());
            }
        }
    }
}
