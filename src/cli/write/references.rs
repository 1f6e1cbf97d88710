//! Names in place of IDs: a field that has the ID of another item takes its name as well.

use serde_json::Value;

use super::body::Body;
use super::place::Place;
use crate::cli::field::Field;
use crate::error::{Error, Result};
use crate::output::escaped;
use crate::pointer::from_dotted;
use crate::resources::{Id, Resource};
use crate::uuid::is_uuid;

/// Replaces the names in fields of the command line by the IDs of their items.
pub(super) fn resolve(body: &mut Body, fields: &[Field], place: &Place) -> Result<()> {
    for field in fields.iter().filter(|field| field.text().is_some()) {
        let pointer = from_dotted(field.name());
        if let Some(referred) = place.resource.referred(&pointer) {
            if let Some(value) = body.value().pointer(&pointer) {
                let ids = with_ids(value, referred, place);
                let ids = ids.map_err(|error| error.context(&typed(field)))?;
                body.replace(&pointer, ids);
            }
        } else {
            require_object(field, &pointer, body, place)?;
        }
    }
    Ok(())
}

/// Returns a text, or a list of texts, with an ID for each name.
fn with_ids(value: &Value, referred: &'static Resource, place: &Place) -> Result<Value> {
    match value {
        Value::String(text) if is_name(text, referred) => {
            place.id_of(referred, text).map(Value::String)
        }
        Value::Array(elements) => {
            let elements = elements.iter();
            elements
                .map(|element| with_ids(element, referred, place))
                .collect()
        }
        other => Ok(other.clone()),
    }
}

fn is_name(text: &str, referred: &Resource) -> bool {
    referred.id == Id::Uuid && !text.is_empty() && !is_uuid(text)
}

/// Fails for the text of an object in which the ID is meant: `service=echo` for `service.id=echo`.
fn require_object(field: &Field, pointer: &str, body: &Body, place: &Place) -> Result<()> {
    let is_text = body.value().pointer(pointer).is_some_and(Value::is_string);
    if !is_text || place.resource.referred(&format!("{pointer}/id")).is_none() {
        return Ok(());
    }
    let name = escaped(field.name());
    let meant = format!("{name}.id={}", escaped(field.text().unwrap_or_default()));
    Err(
        Error::usage(format!("{}: `{name}` is an object", typed(field)))
            .hint(format!("did you mean `{meant}`?")),
    )
}

fn typed(field: &Field) -> String {
    format!("`{}`", escaped(field.typed()))
}
