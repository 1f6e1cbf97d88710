//! The fields of a request on the command line: `name=text` and `name:=json`.

use serde_json::{Map, Value};

use crate::error::{Error, Result};
use crate::json_value;

/// A field of the query or of the JSON body.
pub(in crate::cli) struct Field<'a> {
    /// The argument.
    typed: &'a str,
    name: &'a str,
    value: Given<'a>,
}

/// What stands behind the name of a field.
enum Given<'a> {
    Text(&'a str),
    Json(Value),
}

impl<'a> Field<'a> {
    /// Parses fields, in their order.
    pub(in crate::cli) fn parse_all(texts: &'a [String]) -> Result<Vec<Self>> {
        texts.iter().map(|text| Self::parse(text)).collect()
    }

    /// Parses a field.
    pub(in crate::cli) fn parse(typed: &'a str) -> Result<Self> {
        let Some((name, value)) = typed.split_once('=') else {
            return Err(invalid(typed, "expected FIELD=VALUE, or FIELD:=JSON"));
        };
        let (name, value) = match name.strip_suffix(':') {
            Some(name) => (name, Given::Json(parse_json(typed, value)?)),
            None => (name, Given::Text(value)),
        };
        if name.is_empty() {
            return Err(invalid(typed, "the field has no name"));
        }
        Ok(Self { typed, name, value })
    }

    /// Returns the field as it was typed.
    pub(in crate::cli) fn typed(&self) -> &'a str {
        self.typed
    }

    pub(in crate::cli) fn name(&self) -> &'a str {
        self.name
    }

    /// Returns the text of `NAME=TEXT`; `None` for JSON.
    pub(in crate::cli) fn text(&self) -> Option<&'a str> {
        match self.value {
            Given::Text(text) => Some(text),
            Given::Json(_) => None,
        }
    }

    /// Returns the value, which is JSON or text.
    pub(in crate::cli) fn value(&self) -> Value {
        match &self.value {
            Given::Text(text) => Value::String((*text).to_owned()),
            Given::Json(value) => value.clone(),
        }
    }

    /// Returns the file whose content is the value, as `NAME=@FILE` says.
    pub(in crate::cli) fn file(&self) -> Option<&'a str> {
        self.text()?.strip_prefix('@')
    }

    /// Returns the field as a part of a query.
    fn query_pair(&self) -> Result<(&'a str, String)> {
        match self.value() {
            Value::String(text) => Ok((self.name, text)),
            Value::Array(_) | Value::Object(_) => Err(invalid(
                self.name,
                "a query contains text, not lists or objects",
            )),
            plain => Ok((self.name, plain.to_string())),
        }
    }
}

fn parse_json(field: &str, value: &str) -> Result<Value> {
    json_value::value_of(value).map_err(|fault| {
        let (line, column) = (fault.place.line, fault.place.column);
        let why = format!("expected JSON after `:=`: {line}:{column}: {}", fault.what);
        invalid(field, &why)
    })
}

fn invalid(field: &str, why: &str) -> Error {
    Error::usage(format!("`{field}`: {why}"))
}

/// Returns the fields as the names and values of a query.
pub(in crate::cli) fn query<'a>(fields: &[Field<'a>]) -> Result<Vec<(&'a str, String)>> {
    fields.iter().map(Field::query_pair).collect()
}

/// Returns the fields as the members of a JSON object.
pub(in crate::cli) fn object(fields: &[Field]) -> Result<Value> {
    let mut members = Map::new();
    for field in fields {
        let previous = members.insert(field.name.to_owned(), field.value());
        if previous.is_some() {
            let message = format!("the field `{}` is given twice", field.name);
            return Err(Error::usage(message));
        }
    }
    Ok(Value::Object(members))
}
