//! One item, every field below the other, for people.
//!
//! What a field is called and the order of the fields are the server's, so that what is read here
//! can be asked for with `--columns` and `--jq`.

use std::borrow::Cow;
use std::fmt::{self, Write};

use unicode_width::UnicodeWidthStr;

use super::exporter::Export;
use crate::error::Result;
use crate::item::Items;
use crate::json_text::{Kind, all_members, elements, members, number, scalar, unquoted};
use crate::output::escape::escaped_data;
use crate::output::spaces::write_spaces;
use crate::output::table::align;
use crate::output::ui::Ui;
use crate::output::wrap::write_wrapped;
use crate::style::Fit;
use crate::time::{from_unix, human_date_time, parse_rfc3339};

/// How far each level is indented, and the gap between a name and its value.
const INDENT: usize = 2;

/// The widest column of names: a longer name moves its value to the right.
const MAX_NAME_WIDTH: usize = 28;

/// The largest list that is shown as a table, and the most columns that one has.
const MAX_ROWS: usize = 100;
const MAX_COLUMNS: usize = 6;

/// The suffix of the names of times, which some resources have as numbers.
const TIME_SUFFIX: &str = "_at";

/// What stands for a value that is missing or empty.
const MISSING: &str = "-";

/// Prints every field of an item on lines of its own.
pub(crate) struct DescriptionExport {
    pub(crate) fit: Fit,
}

impl DescriptionExport {
    /// Returns the width to which texts are wrapped; `None` for none.
    fn width(&self, ui: &Ui) -> Option<usize> {
        match self.fit {
            Fit::ToTerminal => ui.stdout_width(),
            Fit::Whole => None,
        }
    }
}

impl Export for DescriptionExport {
    fn print_list(&self, ui: &Ui, items: &Items) -> Result<()> {
        let width = self.width(ui);
        ui.print_chunks(|out| {
            for (index, item) in items.json().enumerate() {
                if index > 0 {
                    out.write_str("\n")?;
                }
                Description::new(out, width).write(item)?;
            }
            Ok(())
        })
    }

    fn print_document(&self, ui: &Ui, text: &str) -> Result<()> {
        let width = self.width(ui);
        ui.print_chunks(|out| Description::new(out, width).write(text))
    }
}

/// A description while it is written.
struct Description<'a, W> {
    out: &'a mut W,
    /// The width of the terminal; `None` where nothing is wrapped.
    width: Option<usize>,
    indent: usize,
    /// Whether the next line begins an element of a list.
    begins_element: bool,
}

/// A value as it is shown.
enum Shown<'a> {
    /// On the line of its name.
    Inline(Cow<'a, str>),
    /// Several lines of text.
    Block(Cow<'a, str>),
    /// Fields below the name.
    Object(&'a str),
    /// Elements below the name.
    List(&'a str),
}

impl<'a, W: Write> Description<'a, W> {
    fn new(out: &'a mut W, width: Option<usize>) -> Self {
        Self {
            out,
            width,
            indent: 0,
            begins_element: false,
        }
    }

    /// Writes a value that has no name.
    fn write(&mut self, json: &str) -> fmt::Result {
        match shown("", json) {
            Shown::Object(json) => self.write_members(json),
            Shown::List(json) => self.write_elements(json),
            Shown::Inline(text) | Shown::Block(text) => self.write_text(&text),
        }
    }

    fn write_members(&mut self, object: &str) -> fmt::Result {
        let name_width = self.name_width(object);
        for member in members(object) {
            let name = member.name();
            self.write_member(&escaped_data(&name), shown(&name, member.value), name_width)?;
        }
        Ok(())
    }

    /// Returns the width of the column of names of an object.
    fn name_width(&self, object: &str) -> usize {
        let max = match self.width {
            Some(width) => MAX_NAME_WIDTH.min(width / 3),
            None => MAX_NAME_WIDTH,
        };
        // Neither names without a value beside them nor names that are too long widen the column.
        all_members(object)
            .filter(|member| Kind::of(member.value) != Kind::Object)
            .map(|member| escaped_data(&member.name()).width())
            .filter(|width| *width <= max)
            .max()
            .unwrap_or(0)
    }

    fn write_member(&mut self, name: &str, value: Shown, name_width: usize) -> fmt::Result {
        self.begin_line()?;
        write!(self.out, "{name}:")?;
        match value {
            Shown::Inline(text) => {
                let padding = name_width.saturating_sub(name.width());
                write_spaces(padding + INDENT, self.out)?;
                let used = name.width() + 1 + padding + INDENT;
                self.write_wrapped(
                    &text,
                    self.indent + used,
                    self.indent + name_width + 1 + INDENT,
                )
            }
            Shown::Block(text) => {
                self.out.write_str("\n")?;
                self.indented(|below| below.write_text(&text))
            }
            Shown::Object(json) => {
                self.out.write_str("\n")?;
                self.indented(|below| below.write_members(json))
            }
            Shown::List(json) => {
                self.out.write_str("\n")?;
                self.indented(|below| below.write_elements(json))
            }
        }
    }

    fn write_elements(&mut self, list: &str) -> fmt::Result {
        if let Some(table) = self.table(list) {
            for line in table.lines() {
                self.begin_line()?;
                writeln!(self.out, "{line}")?;
            }
            return Ok(());
        }
        for element in elements(list) {
            self.begins_element = true;
            self.indented(|below| below.write(element))?;
        }
        Ok(())
    }

    /// Returns a list of small objects as a table, if it fits.
    fn table(&self, list: &str) -> Option<String> {
        let first = elements(list).next()?;
        let names: Vec<String> = members(first)
            .take(MAX_COLUMNS + 1)
            .map(|member| escaped_data(&member.name()).into_owned())
            .collect();
        if names.len() > MAX_COLUMNS || elements(list).nth(1).is_none() {
            return None;
        }
        let mut rows = vec![names.iter().map(|name| name.to_uppercase()).collect()];
        for element in elements(list) {
            if rows.len() > MAX_ROWS {
                return None;
            }
            rows.push(row(element, &names)?);
        }
        let table = align(&rows);
        let widest = table.lines().map(UnicodeWidthStr::width).max()?;
        let fits = self.width.is_none_or(|width| self.indent + widest <= width);
        fits.then_some(table)
    }

    /// Writes text of one line or more.
    fn write_text(&mut self, text: &str) -> fmt::Result {
        for line in text.lines() {
            if line.is_empty() && !self.begins_element {
                self.out.write_str("\n")?;
                continue;
            }
            self.begin_line()?;
            self.write_wrapped(line, self.indent, self.indent)?;
        }
        Ok(())
    }

    /// Writes the rest of a line, which begins at a column.
    fn write_wrapped(&mut self, text: &str, start: usize, hanging: usize) -> fmt::Result {
        write_wrapped(&harmless(text), start, hanging, self.width, self.out)
    }

    fn begin_line(&mut self) -> fmt::Result {
        if std::mem::take(&mut self.begins_element) {
            write_spaces(self.indent - INDENT, self.out)?;
            return self.out.write_str("- ");
        }
        write_spaces(self.indent, self.out)
    }

    fn indented(&mut self, write: impl FnOnce(&mut Self) -> fmt::Result) -> fmt::Result {
        self.indent += INDENT;
        let outcome = write(self);
        self.indent -= INDENT;
        outcome
    }
}

/// Returns how the value of a field is shown.
fn shown<'a>(name: &str, json: &'a str) -> Shown<'a> {
    match Kind::of(json) {
        Kind::Object if all_members(json).next().is_some() => Shown::Object(json),
        Kind::Array if elements(json).next().is_some() => match joined(json) {
            Some(text) => Shown::Inline(text.into()),
            None => Shown::List(json),
        },
        Kind::Object | Kind::Array | Kind::Null => Shown::Inline(MISSING.into()),
        Kind::Bool => Shown::Inline(json.trim().into()),
        Kind::Number => Shown::Inline(match time_of_number(name, json) {
            Some(time) => time.into(),
            None => number(json),
        }),
        Kind::String => text(unquoted(json)),
    }
}

fn text(text: Cow<str>) -> Shown {
    let line = text.trim_end_matches(['\n', '\r']);
    if line.trim().is_empty() {
        return Shown::Inline(MISSING.into());
    }
    if line.contains('\n') {
        return Shown::Block(text);
    }
    match parse_rfc3339(line).and_then(human_date_time) {
        Some(time) => Shown::Inline(format!("{time} UTC").into()),
        None if line.len() < text.len() => Shown::Inline(line.to_owned().into()),
        None => Shown::Inline(text),
    }
}

fn time_of_number(name: &str, json: &str) -> Option<String> {
    if !name.ends_with(TIME_SUFFIX) {
        return None;
    }
    let time = human_date_time(from_unix(json.parse().ok()?)?)?;
    Some(format!("{time} UTC"))
}

/// Returns a list of texts and numbers in one line; `None` for other lists.
fn joined(list: &str) -> Option<String> {
    let mut line = String::new();
    for element in elements(list) {
        let text = scalar(element)?;
        if text.contains('\n') {
            return None;
        }
        if !line.is_empty() {
            line.push_str(", ");
        }
        line.push_str(&text);
    }
    Some(line)
}

/// Returns the cells of an object in a table with columns of these names; `None` if it has other
/// fields, or a value that needs more than a line.
fn row(object: &str, names: &[String]) -> Option<Vec<String>> {
    let mut cells = vec![MISSING.to_owned(); names.len()];
    if Kind::of(object) != Kind::Object {
        return None;
    }
    for member in members(object) {
        let name = member.name();
        let column = names.iter().position(|known| *known == *name)?;
        match shown(&name, member.value) {
            Shown::Inline(text) => cells[column] = harmless(&text).into_owned(),
            Shown::Block(_) | Shown::Object(_) | Shown::List(_) => return None,
        }
    }
    Some(cells)
}

/// Returns one line without what could steer the terminal. Tabs are kept: they align code.
fn harmless(line: &str) -> Cow<'_, str> {
    let line = line.strip_suffix('\r').unwrap_or(line);
    if !line.contains('\t') {
        return escaped_data(line);
    }
    let parts: Vec<_> = line.split('\t').map(escaped_data).collect();
    Cow::Owned(parts.join("\t"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn described(json: &str, width: Option<usize>) -> String {
        let mut text = String::new();
        Description::new(&mut text, width)
            .write(json)
            .expect("a String takes everything");
        text
    }

    #[test]
    fn every_field_has_a_line_and_nested_ones_are_indented() {
        let item = json!({
            "id": "0b6a7a3e-0000-4000-8000-000000000001",
            "name": "bookings",
            "description": "",
            "none": null,
            "labels": {"env": "prod", "team.name": "ops"},
            "tags": ["a", 2, true],
            "no_tags": [],
            "created_at": "2026-01-02T05:04:05.5+02:00",
            "updated_at": 1767323045,
            "count": 1767323045,
            "limits": {"rate": {"minute": 5}, "burst": {}},
        });
        let expected = "\
id:           0b6a7a3e-0000-4000-8000-000000000001
name:         bookings
description:  -
none:         -
labels:
  env:        prod
  team.name:  ops
tags:         a, 2, true
no_tags:      -
created_at:   2026-01-02 03:04:05 UTC
updated_at:   2026-01-02 03:04:05 UTC
count:        1767323045
limits:
  rate:
    minute:  5
  burst:  -
";
        assert_eq!(described(&item.to_string(), None), expected);
    }

    #[test]
    fn lists_of_objects_are_tables_where_they_fit_and_blocks_elsewhere() {
        let flat = json!({"portals": [
            {"id": "p1", "name": "Partners", "url": null},
            {"id": "p2", "name": "Guests"},
        ]})
        .to_string();
        let table = "\
portals:
  ID  NAME      URL
  p1  Partners  -
  p2  Guests    -
";
        assert_eq!(described(&flat, None), table);
        assert_eq!(described(&flat, Some(19)), table);
        let blocks = "\
portals:
  - id:    p1
    name:  Partners
    url:   -
  - id:    p2
    name:  Guests
";
        assert_eq!(described(&flat, Some(18)), blocks);
        let deep = json!({"rules": [{"if": {"path": "/a"}, "then": [1, {"x": [[], ["y"]]}]}]});
        let expected = "\
rules:
  - if:
      path:  /a
    then:
      - 1
      - x:
          - -
          - y
";
        assert_eq!(described(&deep.to_string(), None), expected);
    }

    #[test]
    fn texts_of_several_lines_are_blocks() {
        let item = json!({
            "title": "one line\n",
            "content": "# Hello\n\n\tcode \u{1b}[2J\r\nend\n",
        });
        let expected = "\
title:    one line
content:
  # Hello

  \tcode \\u{1b}[2J
  end
";
        assert_eq!(described(&item.to_string(), None), expected);
    }

    #[test]
    fn a_terminal_gets_long_texts_wrapped_and_words_whole() {
        let item = json!({
            "name": "x",
            "description": "Seats, fares and the order in which they are sold",
            "url": "https://a-very-long-host-name.example/with/a/path",
            "notes": "    indented code that is long\nshort",
        })
        .to_string();
        let expected = "\
name:         x
description:  Seats, fares and the order
              in which they are sold
url:          https://a-very-long-host-name.example/with/a/path
notes:
      indented code that is long
  short
";
        assert_eq!(described(&item, Some(40)), expected);
        assert!(described(&item, None).contains("they are sold\n"));
    }

    proptest! {
        #[test]
        fn nothing_of_a_text_is_lost_when_it_is_wrapped(text in "[a-z ]{0,80}", width in 1..90_usize) {
            let item = json!({"key": text}).to_string();
            let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
            let whole = described(&item, None);
            prop_assert_eq!(words(&described(&item, Some(width))), words(&whole));
        }
    }
}
