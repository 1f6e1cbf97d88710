//! Writes values as JSON.

use jaq_json::{Num, Val};
use serde_json::Number;

use super::read::MAX_DEPTH;

/// Returns a value as JSON on one line: like jq, with `null` for a number that JSON does not have.
/// `None` when it is nested too deeply.
pub(super) fn json(value: &Val) -> Option<String> {
    let mut json = String::new();
    push(value, 0, &mut json)?;
    Some(json)
}

/// Returns the text of a string; `None` for another value.
pub(super) fn string(value: &Val) -> Option<String> {
    match value {
        // Strings of jaq may have any bytes; JSON must be UTF-8 (RFC 8259 §8.1).
        Val::TStr(text) | Val::BStr(text) => Some(String::from_utf8_lossy(text).into_owned()),
        _ => None,
    }
}

/// Returns a value as jq prints it in a message: a string bare, another value as JSON.
pub(super) fn shown(value: &Val) -> String {
    string(value).unwrap_or_else(|| value.to_string())
}

fn push(value: &Val, depth: usize, json: &mut String) -> Option<()> {
    if depth > MAX_DEPTH {
        return None;
    }
    match value {
        Val::Null => json.push_str("null"),
        Val::Bool(bool) => json.push_str(if *bool { "true" } else { "false" }),
        Val::Num(number) => push_number(number, json),
        Val::TStr(text) | Val::BStr(text) => push_string(&String::from_utf8_lossy(text), json),
        Val::Arr(items) => {
            json.push('[');
            for (index, item) in items.iter().enumerate() {
                push_comma(index, json);
                push(item, depth + 1, json)?;
            }
            json.push(']');
        }
        Val::Obj(members) => {
            json.push('{');
            for (index, (key, member)) in members.iter().enumerate() {
                push_comma(index, json);
                match string(key) {
                    Some(key) => push_string(&key, json),
                    // jaq allows any value as a key, JSON only strings (RFC 8259 §4).
                    None => push_string(&key.to_string(), json),
                }
                json.push(':');
                push(member, depth + 1, json)?;
            }
            json.push('}');
        }
    }
    Some(())
}

fn push_comma(index: usize, json: &mut String) {
    if index > 0 {
        json.push(',');
    }
}

fn push_number(number: &Num, json: &mut String) {
    let text = number.to_string();
    if matches!(number, Num::Int(_)) {
        json.push_str(&text);
        return;
    }
    // By its text, so that long numbers keep their digits.
    match text.parse::<Number>() {
        Ok(number) => json.push_str(&number.to_string()),
        Err(_) => json.push_str("null"),
    }
}

fn push_string(text: &str, json: &mut String) {
    json.push_str(&serde_json::Value::from(text).to_string());
}
