//! The text of a table's cell, from an item.

use std::borrow::Cow;

use serde_json::Value;

use crate::home::abbreviated;
use crate::item::Item;
use crate::json_text::{Kind, elements, members, number, scalar, unquoted};
use crate::output::escape::escaped_data;
use crate::resources::{CellKind, Column};
use crate::style::{IdFormat, RowStyle};
use crate::time::{from_unix, human_date_time, parse_rfc3339};
use crate::uuid::is_uuid;

/// What stands for a value that is not there. Not nothing: `awk` would take the next column for it.
pub(in crate::output) const MISSING: &str = "-";

/// How many characters of an id the compact form shows: nearly always enough to be unique.
pub(super) const SHORT_ID_LEN: usize = 8;

/// Who reads a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::output) enum Reader {
    /// A person at a terminal: times name their zone, and constants are without their prefix.
    Person,
    /// A program, to which the documented form is a promise.
    Program,
}

/// Returns the text of `column` for an item, made harmless; `None` when it has no value.
pub(in crate::output) fn cell(
    column: &Column,
    item: &Item,
    style: RowStyle,
    reader: Reader,
) -> Option<String> {
    let mut text = value(column, item, style)?;
    if reader == Reader::Person {
        match column.kind {
            CellKind::Time if is_date_time(&text) => text.push('Z'),
            CellKind::Constant => {
                let rest = text.strip_prefix(column.prefix());
                if let Some(rest) = rest.filter(|rest| !rest.is_empty()) {
                    text = rest.to_owned();
                }
            }
            _ => {}
        }
    }
    match escaped_data(&text) {
        Cow::Owned(escaped) => Some(escaped),
        Cow::Borrowed(_) => Some(text),
    }
}

/// Returns the value of `column` for an item as text; `None` when it has none.
pub(super) fn value(column: &Column, item: &Item, style: RowStyle) -> Option<String> {
    let json = column.json_of(item)?;
    let mut text = match column.kind {
        CellKind::Value | CellKind::Constant | CellKind::Reference => plain(json),
        CellKind::Name => names(column, item, json),
        CellKind::Time => time(json).unwrap_or_else(|| plain(json)),
        CellKind::Count => count(json),
        CellKind::Mark => (if json == "true" { "*" } else { "" }).to_owned(),
        CellKind::Place => abbreviated(&plain(json)).into_owned(),
    };
    // An empty list or object, too: nothing would move the next column into its place.
    if text.is_empty() && column.kind != CellKind::Mark {
        return None;
    }
    // By its form, whatever the column: an id that is not a UUID is short, or cannot be recognized
    // by its start.
    if style.id_format == IdFormat::Compact && is_uuid(&text) {
        // A UUID is ASCII: no character is cut in two.
        text.truncate(SHORT_ID_LEN);
        text.push_str(style.charset.ellipsis());
    }
    Some(text)
}

/// Returns whether a text is a time as [`human_date_time`] writes it; other texts stay as sent.
fn is_date_time(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() == 19 && bytes[10] == b' ' && bytes[0].is_ascii_digit()
}

fn plain(json: &str) -> String {
    let mut text = String::new();
    push_plain(json, &mut text);
    text
}

/// Adds an array as `a, b` and an object such as labels as `key=value, …`.
fn push_plain(json: &str, text: &mut String) {
    match Kind::of(json) {
        Kind::Array => {
            for (index, element) in elements(json).enumerate() {
                separate(index, text);
                push_plain(element, text);
            }
        }
        Kind::Object => push_pairs(json, text),
        Kind::Null => text.push_str("null"),
        Kind::String | Kind::Number | Kind::Bool => {
            text.push_str(&scalar(json).unwrap_or_default());
        }
    }
}

/// Adds the members of an object; what is deeper stays JSON.
fn push_pairs(json: &str, text: &mut String) {
    for (index, member) in members(json).enumerate() {
        separate(index, text);
        text.push_str(&member.name());
        text.push('=');
        match Kind::of(member.value) {
            Kind::Array | Kind::Object => push_compact(member.value, text),
            _ => push_plain(member.value, text),
        }
    }
}

/// Returns the names of the items whose IDs the JSON has. An ID without a name stays.
fn names(column: &Column, item: &Item, json: &str) -> String {
    let resource = column.resource().unwrap_or_default();
    let name = |json| {
        let id = plain(json);
        let name = item.name_of(resource, &id).map(str::to_owned);
        name.unwrap_or(id)
    };
    match Kind::of(json) {
        Kind::Array => elements(json).map(name).collect::<Vec<_>>().join(", "),
        _ => name(json),
    }
}

fn separate(index: usize, text: &mut String) {
    if index > 0 {
        text.push_str(", ");
    }
}

/// Adds JSON without spaces, and with no more escapes than it needs.
fn push_compact(json: &str, text: &mut String) {
    match Kind::of(json) {
        Kind::Array => {
            text.push('[');
            for (index, element) in elements(json).enumerate() {
                if index > 0 {
                    text.push(',');
                }
                push_compact(element, text);
            }
            text.push(']');
        }
        Kind::Object => {
            text.push('{');
            for (index, member) in members(json).enumerate() {
                if index > 0 {
                    text.push(',');
                }
                push_quoted(member.key, text);
                text.push(':');
                push_compact(member.value, text);
            }
            text.push('}');
        }
        Kind::String => push_quoted(json, text),
        Kind::Number => text.push_str(&number(json)),
        Kind::Null | Kind::Bool => text.push_str(json.trim()),
    }
}

fn push_quoted(json: &str, text: &mut String) {
    if json.contains('\\') {
        text.push_str(&Value::from(unquoted(json)).to_string());
    } else {
        text.push_str(json);
    }
}

fn count(json: &str) -> String {
    match Kind::of(json) {
        Kind::Array => elements(json).count().to_string(),
        _ => plain(json),
    }
}

/// Returns a time in UTC, `2026-01-02 03:04:05`; `None` when the value is not a time.
fn time(json: &str) -> Option<String> {
    let time = match Kind::of(json) {
        Kind::String => parse_rfc3339(&unquoted(json))?,
        Kind::Number => from_unix(json.parse().ok()?)?,
        _ => return None,
    };
    human_date_time(time)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::resources::column::{column, constant, count, time};
    use crate::style::Charset;

    fn shown(column: &Column, item: &Value) -> Option<String> {
        cell(
            column,
            &Item::new(&item.to_string()),
            RowStyle::PLAIN,
            Reader::Program,
        )
    }

    #[test]
    fn values_are_formatted_for_people() {
        let row = json!({
            "name": "a", "none": null, "empty": "", "yes": true, "number": 1.50, "list": ["a", 2], "empty list": [], "empty object": {}, "empty texts": [""],
            "labels": {"env": "prod", "team": "ops"}, "at": "2026-01-02T05:04:05.5+02:00", "unix": 1767323045, "fraction": 1767323045.25,
            "millis": 1767323045000_u64, "portals": [{}, {}], "deep": {"a": {"b": 1}}, "no time": "soon", "never": "9999-12-31T23:59:59-01:00", "escape": "\u{1b}[2J"
        });
        let cases = [
            (column!("X", "/name"), Some("a")),
            (column!("X", "/none"), None),
            (column!("X", "/empty"), None),
            (column!("X", "/absent"), None),
            (column!("X", "/none", "/name"), Some("a")),
            (column!("X", "/yes"), Some("true")),
            (column!("X", "/number"), Some("1.5")),
            (column!("X", "/list"), Some("a, 2")),
            (column!("X", "/empty list"), None),
            (column!("X", "/empty object"), None),
            (column!("X", "/empty texts"), None),
            (count!("X", "/empty list"), Some("0")),
            (column!("X", "/labels"), Some("env=prod, team=ops")),
            (column!("X", "/deep"), Some("a={\"b\":1}")),
            (time!("X", "/at"), Some("2026-01-02 03:04:05")),
            (time!("X", "/unix"), Some("2026-01-02 03:04:05")),
            (time!("X", "/fraction"), Some("2026-01-02 03:04:05")),
            (time!("X", "/millis"), Some("2026-01-02 03:04:05")),
            (time!("X", "/no time"), Some("soon")),
            (time!("X", "/never"), Some("9999-12-31T23:59:59-01:00")),
            (count!("X", "/portals"), Some("2")),
            (column!("X", "/escape"), Some("\\u{1b}[2J")),
        ];
        for (column, expected) in cases {
            assert_eq!(shown(&column, &row).as_deref(), expected, "{column:?}");
        }
    }

    #[test]
    fn people_see_the_zone_of_a_time_and_no_prefix_of_a_constant() {
        let row = json!({
            "at": "2026-01-02T05:04:05.5+02:00", "soon": "soon", "type": "MODE_FAST", "bare": "MODE_",
            "other": "SLOW"
        })
        .to_string();
        for (column, person, program) in [
            (
                time!("X", "/at"),
                "2026-01-02 03:04:05Z",
                "2026-01-02 03:04:05",
            ),
            (time!("X", "/soon"), "soon", "soon"),
            (constant!("X", "MODE_", "/type"), "FAST", "MODE_FAST"),
            (constant!("X", "MODE_", "/bare"), "MODE_", "MODE_"),
            (constant!("X", "MODE_", "/other"), "SLOW", "SLOW"),
        ] {
            for (reader, expected) in [(Reader::Person, person), (Reader::Program, program)] {
                let shown = cell(&column, &Item::new(&row), RowStyle::PLAIN, reader);
                assert_eq!(shown.as_deref(), Some(expected));
            }
        }
    }

    #[test]
    fn only_ids_are_shortened_and_only_on_request() {
        let row = r#"{"id": "0b6a7a3e-0000-4000-8000-000000000001", "name": "0b6a7a3e-not-an-id"}"#;
        for (column, charset, expected) in [
            (column!("ID", "/id"), Charset::Utf8, "0b6a7a3e…"),
            (column!("ID", "/id"), Charset::Ascii, "0b6a7a3e..."),
            (column!("ID", "/name"), Charset::Utf8, "0b6a7a3e-not-an-id"),
        ] {
            let style = RowStyle {
                id_format: IdFormat::Compact,
                charset,
                ..RowStyle::PLAIN
            };
            let shown = cell(&column, &Item::new(row), style, Reader::Program);
            assert_eq!(shown.as_deref(), Some(expected));
        }
    }
}
