//! Writes values as JSON.

use std::borrow::Cow;
use std::fmt::{self, Write};

use memchr::memchr2;
use serde_json::Number;

use super::number;
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
    push_json(value, &mut json);
    json
}

/// Returns whether a value is nested at least `levels` deep: an array within an array is two.
pub(super) fn has_levels(value: &Val, levels: usize) -> bool {
    let Some(below) = levels.checked_sub(1) else {
        return true;
    };
    match value {
        Val::Arr(_) | Val::Obj(_) if below == 0 => true,
        Val::Arr(elements) => elements.iter().any(|element| has_levels(element, below)),
        Val::Obj(members) => members.values().any(|member| has_levels(member, below)),
        _ => false,
    }
}

/// Returns a value as jq prints it in a message: a string bare, another value as JSON.
pub(super) fn shown(value: &Val) -> String {
    match value {
        Val::Str(text) => utf8(text).into_owned(),
        other => json_text(other),
    }
}

/// Returns the type of a value, and its start: `string ("a text of...)`.
pub(super) fn described(value: &Val) -> String {
    format!("{} ({})", value.kind(), start(value, MAX_DESCRIBED))
}

/// Returns a value as JSON, cut after `max` characters.
fn start(value: &Val, max: usize) -> String {
    let text = json_text(value);
    match text.char_indices().nth(max) {
        Some((end, _)) => format!("{}...", &text[..end]),
        None => text,
    }
}

/// Adds a value to a JSON text.
pub(super) fn push_json(value: &Val, json: &mut String) {
    match value {
        Val::Null => json.push_str("null"),
        Val::Bool(true) => json.push_str("true"),
        Val::Bool(false) => json.push_str("false"),
        Val::Int(number) => _ = write!(json, "{number}"),
        Val::Float(number) => json.push_str(&number::json(*number)),
        Val::Decimal(digits) => push_decimal(digits, json),
        Val::Str(text) => push_string(text, json),
        Val::Arr(elements) => {
            json.push('[');
            for (index, element) in elements.iter().enumerate() {
                push_comma(index, json);
                push_json(element, json);
            }
            json.push(']');
        }
        Val::Obj(members) => {
            json.push('{');
            for (index, (name, member)) in members.iter().enumerate() {
                push_comma(index, json);
                push_string(name, json);
                json.push(':');
                push_json(member, json);
            }
            json.push('}');
        }
    }
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
pub(super) fn utf8(text: &[u8]) -> Cow<'_, str> {
    // Nearly every text is UTF-8, for which this is faster than looking for what is not.
    match std::str::from_utf8(text) {
        Ok(text) => text.into(),
        Err(_) => String::from_utf8_lossy(text),
    }
}
