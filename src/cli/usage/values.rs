//! Values that a flag does not take: what it takes, and which value was probably meant.

use std::error::Error as _;

use clap::error::ContextKind;

use super::facts::{flag_of, text, texts};
use super::flags::{flag_with_value, single_dash, with_jq};
use super::meanings::{VALUES, is_file};
use super::retyped::{Retyped, did_you_mean};
use crate::cli::get::refusal::{Meant, Refusal};
use crate::cli::line::Line;
use crate::error::Error;
use crate::nearest::nearest_word;

/// Returns the error of a value that a flag or argument does not take, or that is missing.
pub(super) fn invalid(error: &clap::Error, line: &Line, typed: &Retyped) -> Error {
    let argument = text(error, ContextKind::InvalidArg).unwrap_or_default();
    let flag = flag_of(&argument);
    let value = text(error, ContextKind::InvalidValue).unwrap_or_default();
    let choices = texts(error, ContextKind::ValidValue);
    if value.is_empty() && error.source().is_none() {
        return with_choices(Error::usage(format!("{flag} needs a value")), &choices);
    }
    let expected = match error.source() {
        Some(why) => format!(": {why}"),
        None => String::new(),
    };
    let invalid = Error::usage(format!("invalid value `{value}` for {flag}{expected}"));
    let invalid = with_choices(invalid, &choices);
    let name = flag.trim_matches('`');
    let hint = single_dash(line, typed)
        .or_else(|| file_of_plan(name, &value, line, typed))
        .or_else(|| meant(name, &value, &choices).map(|meant| suggestion(typed, &value, &meant)))
        .or_else(|| kubectl_format(name, &value))
        .or_else(|| refused(error, name, &value, typed));
    match hint {
        Some(hint) => invalid.hint(hint),
        None => invalid,
    }
}

fn with_choices(error: Error, choices: &[String]) -> Error {
    if choices.is_empty() {
        return error;
    }
    error.fact("values", choices.join(", "))
}

fn suggestion(typed: &Retyped, value: &str, meant: &str) -> String {
    did_you_mean(&typed.with_value(value, meant))
}

/// Returns the hint for the file of a plan that is given as its format: `plan -o plan.json`.
fn file_of_plan(flag: &str, value: &str, line: &Line, typed: &Retyped) -> Option<String> {
    if line.command.get_name() != "plan" || flag != "--output" || !is_file(value) {
        return None;
    }
    let place = typed.find("--output").or_else(|| typed.find("-o"))?;
    let flag = flag_with_value(&place, "--output-file");
    Some(did_you_mean(&typed.with_word(&place, &flag)))
}

/// Returns the value that was probably meant.
fn meant(flag: &str, value: &str, choices: &[String]) -> Option<String> {
    let lower = value.to_lowercase();
    let mut rows = VALUES.iter();
    let row = rows.find(|(of, typed, _)| *of == flag && typed.contains(&lower.as_str()));
    if let Some((_, _, meant)) = row {
        return Some((*meant).to_owned());
    }
    let is_number = !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit());
    if ["--timeout", "--for"].contains(&flag) && is_number {
        return Some(format!("{value}s"));
    }
    nearest_word(&lower, choices.iter()).cloned()
}

/// Returns the hint for a filter or an order that the server does not support as it is written.
fn refused(error: &clap::Error, flag: &str, value: &str, typed: &Retyped) -> Option<String> {
    let refusal = error.source()?.downcast_ref::<Refusal>()?;
    match refusal.meant.as_ref()? {
        Meant::Value(meant) => Some(suggestion(typed, value, meant)),
        Meant::Jq(expression) => {
            let place = typed.find_whole(flag)?;
            (typed.value_at(&place)? == value).then(|| with_jq(&place, expression, typed))?
        }
    }
}

/// kubectl's formats that take a template.
const TEMPLATES: [&str; 7] = [
    "jsonpath",
    "jsonpath-as-json",
    "jsonpath-file",
    "go-template",
    "go-template-file",
    "template",
    "templatefile",
];

/// Returns what replaces kubectl's formats that take a template.
fn kubectl_format(flag: &str, value: &str) -> Option<String> {
    if flag != "--output" {
        return None;
    }
    let format = value.split('=').next()?;
    Some(match format {
        "custom-columns" | "custom-columns-file" => "add --columns FIELD,FIELD".to_owned(),
        _ if TEMPLATES.contains(&format) || format.len() < value.len() => {
            "add --jq EXPRESSION".to_owned()
        }
        _ => return None,
    })
}
