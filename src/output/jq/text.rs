//! Writes values as JSON.

use std::borrow::Cow;
use std::fmt::{self, Write};

use memchr::memchr2;
use serde_json::Number;

use super::number;
use super::read::MAX_DEPTH;
use super::value::Val;
use crate::ascii::is_printable;

/// How many characters of a value are shown in a message, as in jq.
const MAX_DESCRIBED: usize = 11;

/// The same for the messages of jaq, which show no more of it.
const MAX_SHOWN: usize = 40;

/// Writes the start of a value: messages of jaq say what is wrong with it after it.
impl fmt::Display for Val {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str(&start(self, MAX_SHOWN))
    }
}

/// Returns a value as JSON on one line.
pub(super) fn json_text(value: &Val) -> String {
    let mut json = String::new();
    push(value, usize::MAX, &mut json);
    json
}

/// Returns a value as JSON on one line; `None` when it is nested too deeply for a result.
pub(super) fn json(value: &Val) -> Option<String> {
    let mut json = String::new();
    push_json(value, &mut json).then_some(json)
}

/// Adds a value to a JSON text; returns whether it is not nested too deeply for a result.
pub(super) fn push_json(value: &Val, json: &mut String) -> bool {
    push(value, MAX_DEPTH, json)
}

/// Returns the text of a string; `None` for another value.
pub(super) fn string(value: &Val) -> Option<String> {
    match value {
        Val::Str(text) => Some(utf8(text).into_owned()),
        _ => None,
    }
}

/// Returns a value as jq prints it in a message: a string bare, another value as JSON.
pub(super) fn shown(value: &Val) -> String {
    string(value).unwrap_or_else(|| json_text(value))
}

/// Returns the type of a value, and its start: `string ("a text of...)`.
pub(super) fn described(value: &Val) -> String {
    format!("{} ({})", value.kind(), start(value, MAX_DESCRIBED))
}

/// Returns a value as JSON, cut after `max` characters.
fn start(value: &Val, max: usize) -> String {
    let json = json_text(value);
    match json.char_indices().nth(max) {
        Some((end, _)) => format!("{}...", &json[..end]),
        None => json,
    }
}

/// Adds a value to a JSON text; returns whether it has no more levels than `max_depth`.
fn push(value: &Val, max_depth: usize, json: &mut String) -> bool {
    match value {
        Val::Null => json.push_str("null"),
        Val::Bool(true) => json.push_str("true"),
        Val::Bool(false) => json.push_str("false"),
        Val::Int(number) => _ = write!(json, "{number}"),
        Val::Float(number) => json.push_str(&number::json(*number)),
        Val::Decimal(digits) => push_decimal(digits, json),
        Val::Str(text) => push_string(text, json),
        Val::Arr(_) | Val::Obj(_) if max_depth == 0 => return false,
        Val::Arr(elements) => {
            json.push('[');
            for (index, element) in elements.iter().enumerate() {
                push_comma(index, json);
                if !push(element, max_depth - 1, json) {
                    return false;
                }
            }
            json.push(']');
        }
        Val::Obj(members) => {
            json.push('{');
            for (index, (name, member)) in members.iter().enumerate() {
                push_comma(index, json);
                push_string(name, json);
                json.push(':');
                if !push(member, max_depth - 1, json) {
                    return false;
                }
            }
            json.push('}');
        }
    }
    true
}

fn push_comma(index: usize, json: &mut String) {
    if index > 0 {
        json.push(',');
    }
}

fn push_decimal(digits: &[u8], json: &mut String) {
    let text = String::from_utf8_lossy(digits);
    match text.parse::<Number>() {
        Ok(number) => json.push_str(&number.to_string()),
        Err(_) => json.push_str(&number::json(number::parsed(digits))),
    }
}

fn push_string(text: &[u8], json: &mut String) {
    let text = utf8(text);
    if is_printable(&text) && memchr2(b'"', b'\\', text.as_bytes()).is_none() {
        json.push('"');
        json.push_str(&text);
        json.push('"');
    } else {
        json.push_str(&serde_json::Value::from(&*text).to_string());
    }
}

/// Returns a text; what is not UTF-8 becomes U+FFFD.
fn utf8(text: &[u8]) -> Cow<'_, str> {
    // Nearly every text is UTF-8, for which this is faster than looking for what is not.
    match std::str::from_utf8(text) {
        Ok(text) => text.into(),
        Err(_) => String::from_utf8_lossy(text),
    }
}
