//! The values of variables of the environment that files name.

use super::extract::extract;
use super::tag::{Part, Text};
use crate::env;
use crate::error::{Error, Result};
use crate::yaml_value;

/// Returns the text that a file has, or that a variable has.
pub(crate) fn text_of(text: &Text) -> Result<String> {
    match text {
        Text::Literal(text) => Ok(text.clone()),
        Text::Env(part) => value_of(part),
    }
}

/// Returns the value of a variable, or what a path leads to in it.
fn value_of(part: &Part) -> Result<String> {
    let name = &part.source;
    let env::Value::Text(text) = env::read(name) else {
        return Err(Error::config(format!("the variable {name} is not set")));
    };
    let Some(path) = &part.path else {
        return Ok(text);
    };
    let fault = |what: String| Error::config(format!("the variable {name}: {what}"));
    let value = yaml_value::value_of(&text).map_err(|_| fault("it is no YAML".to_owned()))?;
    let value = extract(&value, path).map_err(fault)?;
    Ok(match value {
        serde_json::Value::String(text) => text.clone(),
        other => other.to_string(),
    })
}
