//! The text of a table's cell, from an item.

use serde_json::{Map, Value};

use crate::item::Item;
use crate::output::escape::escaped_data;
use crate::resources::{CellKind, Column};
use crate::style::IdFormat;
use crate::time::{from_unix, human_date_time, parse_rfc3339};
use crate::uuid::is_uuid;

/// How many characters of an id the compact form shows.
const SHORT_ID_LEN: usize = 8;

/// Returns the text of `column` for an item; `None` when it has no value.
pub(super) fn cell(column: &Column, item: &Item, id_format: IdFormat) -> Option<String> {
    let value = column
        .pointers()
        .filter_map(|pointer| item.value_at(pointer))
        .find(|value| !is_missing(value))?;
    let mut text = match column.kind {
        CellKind::Value => plain(&value),
        CellKind::Time => time(&value).unwrap_or_else(|| plain(&value)),
        CellKind::Count => count(&value),
    };
    // By its form, whatever the column: an id that is not a UUID is short, or cannot be recognized
    // by its start.
    if id_format == IdFormat::Compact && is_uuid(&text) {
        // A UUID is ASCII: no character is cut in two.
        text.truncate(SHORT_ID_LEN);
        text.push('…');
    }
    Some(escaped_data(&text).into_owned())
}

fn is_missing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        _ => false,
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(", "),
        Value::Object(members) => object(members),
        other => other.to_string(),
    }
}

/// Returns an object such as labels as `key=value, …`; what is deeper stays JSON.
fn object(members: &Map<String, Value>) -> String {
    let mut pairs = Vec::new();
    for (key, value) in members {
        pairs.push(match value {
            Value::Object(_) | Value::Array(_) => format!("{key}={value}"),
            simple => format!("{key}={}", plain(simple)),
        });
    }
    pairs.join(", ")
}

fn count(value: &Value) -> String {
    match value {
        Value::Array(items) => items.len().to_string(),
        other => plain(other),
    }
}

/// Returns a time in UTC, `2026-01-02 03:04:05`; `None` when the value is not a time.
fn time(value: &Value) -> Option<String> {
    let time = match value {
        Value::String(text) => parse_rfc3339(text)?,
        Value::Number(number) => from_unix(number.as_f64()?)?,
        _ => return None,
    };
    human_date_time(time)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::resources::column::{column, count, time};

    fn shown(column: &Column, item: &Value) -> Option<String> {
        cell(column, &Item::from(item.clone()), IdFormat::Full)
    }

    #[test]
    fn values_are_formatted_for_people() {
        let row = json!({
            "name": "a", "none": null, "empty": "", "yes": true, "number": 1.50, "list": ["a", 2],
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
    fn only_ids_are_shortened_and_only_on_request() {
        let row =
            json!({"id": "0b6a7a3e-0000-4000-8000-000000000001", "name": "0b6a7a3e-not-an-id"});
        assert_eq!(
            cell(
                &column!("ID", "/id"),
                &Item::from(row.clone()),
                IdFormat::Compact
            )
            .as_deref(),
            Some("0b6a7a3e…")
        );
        assert_eq!(
            cell(
                &column!("ID", "/name"),
                &Item::from(row.clone()),
                IdFormat::Compact
            )
            .as_deref(),
            Some("0b6a7a3e-not-an-id")
        );
    }
}
