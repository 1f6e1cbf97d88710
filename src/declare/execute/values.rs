//! The values that a plan must not have: of variables, and secrets. All of them are found before
//! the first request is sent.

use std::sync::Arc;

use serde_json::Value;

use super::made::Made;
use crate::declare::declared::{Declared, Object};
use crate::declare::kinds::kind;
use crate::declare::kinds::pattern;
use crate::declare::placeholder::{ENV, REF, UNKNOWN};
use crate::declare::plan::file::{Change, ExpressionPart, Plan, SecretWrite};
use crate::declare::plan::references::MASK;
use crate::declare::plan::state::Found;
use crate::declare::show::whole_subject;
use crate::declare::tag::Part;
use crate::declare::variables::{Variables, value_of};
use crate::error::{Error, Result};
use crate::pointer::{self, field_at};
use crate::redact::Secrets;
use crate::secret::Secret;

/// Where the values are.
pub(super) struct Values<'a> {
    /// The files, which have the secrets that stand in them as they are.
    pub(super) declared: Option<&'a Declared>,
    pub(super) variables: Variables<'a>,
    /// What no message shows.
    pub(super) secrets: &'a Secrets,
}

impl Values<'_> {
    /// Returns the fields of a change with every value.
    pub(super) fn fields_of(&self, change: &Change) -> Result<Value> {
        let mut fields = Value::Object(change.fields.clone());
        name_unknown(change, &mut fields);
        self.fill(change, "", &mut fields)?;
        for write in &change.secret_writes {
            let text = self.text_of(change, write)?;
            put(&mut fields, &write.field, Value::from(text));
        }
        Ok(fields)
    }

    /// Notes the IDs in the paths of changes that variables have.
    pub(super) fn add_ids(&self, change: &Change, made: &Made) -> Result<()> {
        for (field, to) in &change.references {
            if let Some(variable) = to.id.strip_prefix(ENV) {
                let place = pointer::from_dotted(field);
                let id = self.variable(change, &place, &Part::of(variable))?;
                let value = Value::Null;
                made.add(&to.id, Arc::new(Found { id, value }));
            }
        }
        Ok(())
    }

    /// Fills the placeholders at and below a place.
    fn fill(&self, change: &Change, place: &str, value: &mut Value) -> Result<()> {
        match value {
            Value::Object(members) => {
                for (name, value) in members.iter_mut() {
                    self.fill(change, &pointer::child(place, name), value)?;
                }
            }
            Value::Array(elements) => {
                for (index, element) in elements.iter_mut().enumerate() {
                    self.fill(change, &format!("{place}/{index}"), element)?;
                }
            }
            Value::String(text) => {
                if let Some(variable) = text.strip_prefix(ENV) {
                    *value = Value::from(self.variable(change, place, &Part::of(variable))?);
                } else if text == MASK && is_secret(change, place) {
                    *value = self.declared_secret(change, place)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn text_of(&self, change: &Change, write: &SecretWrite) -> Result<String> {
        let mut whole = String::new();
        for part in &write.expression.parts {
            match part {
                ExpressionPart::Literal(text) => whole.push_str(text),
                ExpressionPart::Source(source) => {
                    let part = Part {
                        source: source.reference.clone(),
                        path: source.extract.clone(),
                    };
                    let text = self.variable(change, &write.field, &part)?;
                    // What a pipeline has no secret for, it sets to an empty text.
                    if text.is_empty() {
                        let what = format!("the variable {part} is empty, and is a secret here");
                        return Err(self.fault(change, &write.field, &what));
                    }
                    whole.push_str(&text);
                }
            }
        }
        self.secrets.add_value(&Secret::new(whole.as_str()));
        Ok(whole)
    }

    /// Returns the value of a variable, or a part of it, for a field of a change.
    fn variable(&self, change: &Change, place: &str, part: &Part) -> Result<String> {
        let text = value_of(part, self.variables);
        let text = text.map_err(|what| self.fault(change, place, &what))?;
        self.secrets.add_value(&Secret::new(text.as_str()));
        Ok(text)
    }

    /// Returns the error of the value of a field, with its place in the files, if they are at hand.
    fn fault(&self, change: &Change, place: &str, what: &str) -> Error {
        let field = pointer::to_dotted(place);
        Error::config(match self.object(change) {
            Some(object) => format!("{}.{field}: {what}", object.origin),
            None => format!("`{field}` of {}: {what}", whole_subject(change)),
        })
    }

    /// Returns what the files declare of the object of a change, if they are at hand.
    fn object(&self, change: &Change) -> Option<&Object> {
        let mut objects = self.declared?.objects.iter();
        objects.find(|object| *object.name == *change.resource_ref)
    }

    fn declared_secret(&self, change: &Change, place: &str) -> Result<Value> {
        let object = self.object(change);
        let value = object.and_then(|object| field_at(&object.fields, place));
        let Some(value) = value else {
            let (kind, name) = (&change.resource_type, &change.resource_ref);
            let field = pointer::to_dotted(place);
            let message =
                format!("the plan does not have the secret `{field}` of {kind} \"{name}\"");
            return Err(Error::config(message).hint("use the files instead of the plan"));
        };
        self.hide(value);
        Ok(value.clone())
    }

    /// Lets no message show the texts in a value.
    fn hide(&self, value: &Value) {
        match value {
            Value::String(text) => self.secrets.add_value(&Secret::new(text.as_str())),
            Value::Array(elements) => elements.iter().for_each(|element| self.hide(element)),
            Value::Object(members) => members.values().for_each(|member| self.hide(member)),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
}

/// Returns how many values of a plan come from variables of the environment.
pub(crate) fn environment_values(plan: &Plan) -> usize {
    plan.changes.iter().map(environment_values_of).sum()
}

fn environment_values_of(change: &Change) -> usize {
    let fields: usize = change.fields.values().map(variables_in).sum();
    let in_path = change.references.iter().filter(|(field, to)| {
        let place = pointer::from_dotted(field);
        to.id.starts_with(ENV) && field_at(&change.fields, &place).is_none()
    });
    let writes = change.secret_writes.iter();
    let parts = writes.flat_map(|write| &write.expression.parts);
    let sources = parts.filter(|part| matches!(part, ExpressionPart::Source(_)));
    fields + in_path.count() + sources.count()
}

fn variables_in(value: &Value) -> usize {
    match value {
        Value::Object(members) => members.values().map(variables_in).sum(),
        Value::Array(elements) => elements.iter().map(variables_in).sum(),
        Value::String(text) => usize::from(text.starts_with(ENV)),
        Value::Null | Value::Bool(_) | Value::Number(_) => 0,
    }
}

/// Puts references where the Go program says only that an ID is not known yet, or what its object
/// is called.
fn name_unknown(change: &Change, fields: &mut Value) {
    for (field, to) in &change.references {
        let is_looked_up = !to.lookup_fields.is_empty() || !to.lookup_arrays.is_empty();
        let refer = |value: &mut Value, name: &str| {
            let is_unknown = *value == UNKNOWN || (is_looked_up && *value == name);
            if is_unknown && !name.is_empty() {
                *value = Value::from(format!("{REF}{}#id", plain(name)));
            }
        };
        match fields.pointer_mut(&pointer::from_dotted(field)) {
            Some(Value::Array(elements)) => {
                for (element, name) in elements.iter_mut().zip(&to.names) {
                    refer(element, name);
                }
            }
            Some(value) => refer(value, &to.name),
            None => {}
        }
    }
}

/// Returns the `ref` that a plan of the Go program has as it is, or as a reference to its ID.
pub(super) fn plain(name: &str) -> &str {
    let name = name.strip_prefix(REF).unwrap_or(name);
    name.split_once('#').map_or(name, |(name, _)| name)
}

fn is_secret(change: &Change, place: &str) -> bool {
    let kind = kind(&change.resource_type);
    let mut secrets = kind.into_iter().flat_map(|kind| kind.secrets);
    secrets.any(|secret| pattern::matches(secret, place))
}

/// Puts a value into a place. Missing objects on the way to it are created.
pub(super) fn put(within: &mut Value, place: &str, value: Value) {
    let mut at = within;
    for step in pointer::steps(place) {
        if at.is_null() {
            *at = Value::Object(serde_json::Map::new());
        }
        let below = match at {
            Value::Object(members) => Some(members.entry(&*step).or_insert(Value::Null)),
            Value::Array(elements) => step
                .parse()
                .ok()
                .and_then(|index: usize| elements.get_mut(index)),
            _ => None,
        };
        let Some(below) = below else {
            return;
        };
        at = below;
    }
    *at = value;
}
