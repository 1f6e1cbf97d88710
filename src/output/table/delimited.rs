//! Rows for programs: CSV (RFC 4180) and TSV (as jq's `@tsv` writes it).
//!
//! A line ends with a line feed alone. RFC 4180 has CRLF, but what reads CSV takes both, while
//! `cut` and `awk` would take the carriage return for a part of the last field. A missing value is
//! an empty field. What a spreadsheet would take for a formula (`=1+1`) is not altered: the value
//! would be another one for every other program.

use std::borrow::Cow;
use std::fmt::{self, Write};

use super::cell::value;
use crate::item::Item;
use crate::output::escape::escaped_data;
use crate::resources::Column;
use crate::style::{Headers, RowStyle};

/// How fields are separated, and what hides a separator in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dialect {
    Csv,
    Tsv,
}

/// Writes the headers, and a record for each item. What is written to a terminal cannot steer it;
/// elsewhere, values are as they were sent.
pub(super) fn write_delimited<'i>(
    columns: &[Column],
    style: RowStyle,
    items: impl Iterator<Item = Item<'i>>,
    dialect: Dialect,
    is_terminal: bool,
    out: &mut impl Write,
) -> fmt::Result {
    if style.headers == Headers::Shown {
        let headers = columns.iter().map(|column| column.header().to_owned());
        write_record(headers, dialect, is_terminal, out)?;
    }
    for item in items {
        let values = columns
            .iter()
            .map(|column| value(column, &item, style).unwrap_or_default());
        write_record(values, dialect, is_terminal, out)?;
    }
    Ok(())
}

fn write_record(
    fields: impl ExactSizeIterator<Item = String>,
    dialect: Dialect,
    is_terminal: bool,
    out: &mut impl Write,
) -> fmt::Result {
    let is_alone = fields.len() == 1;
    for (index, field) in fields.enumerate() {
        if index > 0 {
            out.write_char(match dialect {
                Dialect::Csv => ',',
                Dialect::Tsv => '\t',
            })?;
        }
        let field = match dialect {
            Dialect::Csv => Cow::Borrowed(field.as_str()),
            Dialect::Tsv => tsv(&field),
        };
        let field = match is_terminal {
            true => escaped_data(&field),
            false => field,
        };
        match dialect {
            Dialect::Csv => write_csv(&field, is_alone, out)?,
            Dialect::Tsv => out.write_str(&field)?,
        }
    }
    out.write_char('\n')
}

/// Writes a field of CSV, in quotes where it needs them. One that is `alone` in its record needs
/// them to be empty, too: many readers skip an empty line.
fn write_csv(field: &str, is_alone: bool, out: &mut impl Write) -> fmt::Result {
    let needs_quotes = field.contains(['"', ',', '\n', '\r']) || (is_alone && field.is_empty());
    if !needs_quotes {
        return out.write_str(field);
    }
    write!(out, "\"{}\"", field.replace('"', "\"\""))
}

/// Returns a field of TSV.
fn tsv(field: &str) -> Cow<'_, str> {
    if !field.contains(['\t', '\n', '\r', '\\']) {
        return Cow::Borrowed(field);
    }
    let escaped = field.replace('\\', "\\\\").replace('\t', "\\t");
    Cow::Owned(escaped.replace('\n', "\\n").replace('\r', "\\r"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::resources::column::{column, count, time};

    fn record(fields: &[&str], dialect: Dialect, is_terminal: bool) -> String {
        let mut text = String::new();
        let fields = fields.iter().map(|field| (*field).to_owned());
        write_record(fields, dialect, is_terminal, &mut text).expect("a String takes everything");
        text
    }

    #[test]
    fn a_field_is_quoted_where_it_must_be() {
        for (fields, csv, tsv) in [
            (vec!["a", "", "b c"], "a,,b c\n", "a\t\tb c\n"),
            (
                vec!["a,b", "c\"d", "\""],
                "\"a,b\",\"c\"\"d\",\"\"\"\"\n",
                "a,b\tc\"d\t\"\n",
            ),
            (
                vec!["a\nb", "c\r\nd"],
                "\"a\nb\",\"c\r\nd\"\n",
                "a\\nb\tc\\r\\nd\n",
            ),
            (vec!["a\tb\\n"], "a\tb\\n\n", "a\\tb\\\\n\n"),
            (vec!["=1+1", "-2", "@x"], "=1+1,-2,@x\n", "=1+1\t-2\t@x\n"),
            (vec![" a ", "日本"], " a ,日本\n", " a \t日本\n"),
            (vec![""], "\"\"\n", "\n"),
        ] {
            assert_eq!(record(&fields, Dialect::Csv, false), csv);
            assert_eq!(record(&fields, Dialect::Tsv, false), tsv);
        }
    }

    #[test]
    fn only_a_terminal_gets_control_characters_escaped() {
        let fields = ["\u{1b}[2J", "a\nb"];
        assert_eq!(record(&fields, Dialect::Csv, true), "\\u{1b}[2J,a\\nb\n");
        assert_eq!(record(&fields, Dialect::Tsv, true), "\\u{1b}[2J\ta\\nb\n");
        assert_eq!(record(&fields, Dialect::Csv, false), "\u{1b}[2J,\"a\nb\"\n");
        assert_eq!(record(&fields, Dialect::Tsv, false), "\u{1b}[2J\ta\\nb\n");
    }

    #[test]
    fn values_are_those_of_a_table_and_missing_ones_are_empty() {
        let item = json!({
            "name": "a", "none": null, "labels": {"env": "prod", "team": "ops"}, "list": [1, 2],
            "at": "2026-01-02T05:04:05.5+02:00"
        });
        let columns = [
            column!("NAME", "/name"),
            column!("NONE", "/none"),
            column!("LABELS", "/labels"),
            count!("LIST", "/list"),
            time!("AT", "/at"),
        ];
        let mut text = String::new();
        let json = item.to_string();
        let items = [Item::new(&json)].into_iter();
        let style = RowStyle {
            headers: Headers::Hidden,
            ..RowStyle::PLAIN
        };
        write_delimited(&columns, style, items, Dialect::Csv, false, &mut text).expect("written");
        assert_eq!(text, "a,,\"env=prod, team=ops\",2,2026-01-02 03:04:05\n");
    }

    /// Returns the fields of one record, as RFC 4180 reads it.
    fn read_csv(record: &str) -> Vec<String> {
        let mut fields = vec![String::new()];
        let mut is_quoted = false;
        let mut characters = record
            .strip_suffix('\n')
            .expect("an end")
            .chars()
            .peekable();
        while let Some(character) = characters.next() {
            match character {
                '"' if is_quoted && characters.peek() == Some(&'"') => {
                    fields.last_mut().expect("one").extend(characters.next());
                }
                '"' => is_quoted = !is_quoted,
                ',' if !is_quoted => fields.push(String::new()),
                _ => fields.last_mut().expect("one").push(character),
            }
        }
        fields
    }

    proptest! {
        #[test]
        fn every_record_of_csv_is_read_as_it_was_written(fields in prop::collection::vec("[a\",\n\r =é]{0,6}", 1..5)) {
            let fields: Vec<&str> = fields.iter().map(String::as_str).collect();
            prop_assert_eq!(read_csv(&record(&fields, Dialect::Csv, false)), fields);
        }

        #[test]
        fn every_record_of_tsv_is_one_line_of_as_many_fields(fields in prop::collection::vec("[a\t\n\r\\\\]{0,6}", 1..5)) {
            let fields: Vec<&str> = fields.iter().map(String::as_str).collect();
            let written = record(&fields, Dialect::Tsv, false);
            prop_assert_eq!(written.lines().count(), 1);
            prop_assert_eq!(written.trim_end_matches('\n').split('\t').count(), fields.len());
        }
    }
}
