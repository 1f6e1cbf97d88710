//! The values of variables of the environment that files name.

use serde_json::Value;

use super::extract::extract;
use super::tag::{Part, Text};
use crate::env;
use crate::error::{Error, Result};
use crate::yaml_value;

/// Reads a variable of the environment.
pub(crate) type Variables<'a> = &'a dyn Fn(&str) -> env::Value;

/// Returns the text that a file has, or that a variable has.
pub(crate) fn text_of(text: &Text) -> Result<String> {
    match text {
        Text::Literal(text) => Ok(text.clone()),
        Text::Env(part) => value_of(part, &env::exact).map_err(Error::config),
    }
}

/// Returns the value of a variable, or what a path leads to in it; otherwise what is wrong, which
/// repeats nothing of the value.
pub(super) fn value_of(
    part: &Part,
    variables: Variables<'_>,
) -> std::result::Result<String, String> {
    let name = &part.source;
    let text = match variables(name) {
        env::Value::Text(text) => text,
        env::Value::NotSet => return Err(format!("the variable {name} is not set")),
        env::Value::NotUnicode(_) => return Err(format!("the variable {name} is not UTF-8")),
    };
    let Some(path) = &part.path else {
        return Ok(text);
    };
    let value = yaml_value::value_of(&text);
    let value = value.map_err(|_| format!("the variable {name} is not YAML"))?;
    match extract(&value, path) {
        Ok(Value::String(text)) => Ok(text.clone()),
        Ok(value @ (Value::Number(_) | Value::Bool(_))) => Ok(value.to_string()),
        Ok(_) => Err(format!("`{path}` of the variable {name} is no text")),
        Err(_) => Err(format!("the variable {name} has no `{path}`")),
    }
}
