//! The objects that changes made: what refers to them needs their IDs.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard};

use serde_json::Value;

use crate::declare::placeholder::{ENV, REF, is_placeholder};
use crate::declare::plan::state::Found;
use crate::error::{Error, Result};
use crate::pointer;

/// The objects that changes made, by their names in the files.
#[derive(Debug, Default)]
pub(super) struct Made(RwLock<HashMap<String, Arc<Found>>>);

impl Made {
    pub(super) fn add(&self, name: &str, found: Arc<Found>) {
        let mut known = self.0.write().unwrap_or_else(PoisonError::into_inner);
        known.insert(name.to_owned(), found);
    }

    fn known(&self) -> RwLockReadGuard<'_, HashMap<String, Arc<Found>>> {
        self.0.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the ID of an object: that of the new one, or the planned one, which a variable may
    /// have.
    pub(super) fn id_of(&self, name: &str, planned: &str) -> Result<String> {
        let name = match planned.starts_with(ENV) {
            true => planned,
            false => name,
        };
        match self.known().get(name) {
            Some(found) => Ok(found.id.clone()),
            None if planned.is_empty() || is_placeholder(planned) => Err(unknown(name)),
            None => Ok(planned.to_owned()),
        }
    }

    /// Replaces the references in a value.
    pub(super) fn resolve(&self, value: &mut Value) -> Result<()> {
        match value {
            Value::Object(members) => members
                .values_mut()
                .try_for_each(|value| self.resolve(value)),
            Value::Array(elements) => elements
                .iter_mut()
                .try_for_each(|value| self.resolve(value)),
            Value::String(text) => {
                if let Some(reference) = text.strip_prefix(REF) {
                    *value = self.referred(reference)?;
                }
                Ok(())
            }
            _ => Ok(()),
        }
    }

    /// Returns what a reference such as `orders#id` leads to.
    fn referred(&self, reference: &str) -> Result<Value> {
        let (name, field) = reference.split_once('#').unwrap_or((reference, "id"));
        let known = self.known();
        let found = known.get(name).ok_or_else(|| unknown(name))?;
        if field == "id" {
            return Ok(Value::from(found.id.clone()));
        }
        let value = found.value.pointer(&pointer::from_dotted(field));
        value
            .cloned()
            .ok_or_else(|| Error::config(format!("Konnect returned no `{field}` of \"{name}\"")))
    }
}

/// Fails if something in a value stands for another value.
pub(super) fn require_no_placeholder(value: &Value) -> Result<()> {
    match value {
        Value::Object(members) => members.values().try_for_each(require_no_placeholder),
        Value::Array(elements) => elements.iter().try_for_each(require_no_placeholder),
        Value::String(text) if is_placeholder(text) => {
            Err(Error::config(format!("the plan has no value for `{text}`")))
        }
        _ => Ok(()),
    }
}

fn unknown(name: &str) -> Error {
    Error::config(format!("the plan does not have the ID of \"{name}\""))
}
