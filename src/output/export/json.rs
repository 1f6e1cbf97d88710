//! JSON, indented by hand so that every byte of names and values is printed as it was sent.
//!
//! `serde_json` does not do that: it prints numbers and escapes in its own spelling, and a
//! `RawValue`, which keeps the spelling, is not indented.

use std::fmt::{self, Write};

use serde_json::Value;

use super::exporter::Export;
use crate::ascii::is_printable;
use crate::error::Result;
use crate::item::Items;
use crate::json_text::{Kind, string_len};
use crate::output::escape::{steers_terminal, write_escaped};
use crate::output::spaces::write_spaces;
use crate::output::styled::{Role, Styled};
use crate::output::ui::Ui;
use crate::style::Styling;

/// The number of spaces that a level is indented by.
const INDENT: usize = 2;

/// Prints indented JSON.
pub(crate) struct JsonExport;

impl JsonExport {
    /// Prints an array of one or more elements, which are JSON texts.
    pub(super) fn print_elements(
        ui: &Ui,
        elements: impl Iterator<Item = impl AsRef<str>>,
    ) -> Result<()> {
        ui.print_chunks(|out| {
            let mut separator = "[\n  ";
            for element in elements {
                out.write_str(separator)?;
                write_indented(element.as_ref(), 1, out)?;
                separator = ",\n  ";
            }
            out.write_str("\n]\n")
        })
    }
}

impl Export for JsonExport {
    fn print_list(&self, ui: &Ui, items: &Items) -> Result<()> {
        if items.is_empty() {
            return ui.print("[]\n");
        }
        Self::print_elements(ui, items.json())
    }

    fn print_document(&self, ui: &Ui, text: &str) -> Result<()> {
        ui.print_chunks(|out| {
            write_indented(text, 0, out)?;
            out.write_str("\n")
        })
    }

    fn requires_json(&self) -> bool {
        false
    }
}

/// Returns a value as indented JSON, ended by a line feed.
pub(crate) fn json(value: &Value, styling: Styling) -> String {
    pretty(&value.to_string(), styling)
}

/// Returns a value as JSON on one line.
pub(crate) fn json_line(value: &Value, styling: Styling) -> String {
    let mut line = String::new();
    push_json_line(&mut line, &value.to_string(), styling);
    line
}

/// Appends JSON on one line, with names, strings and numbers as they are written.
pub(crate) fn push_json_line(line: &mut String, json: &str, styling: Styling) {
    // A `String` takes everything that is written.
    let _ = write_compact(json, &mut Styled::new(&mut *line, styling));
    line.push('\n');
}

/// Indents JSON, and ends it with a line feed.
fn pretty(text: &str, styling: Styling) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    // A `String` takes everything that is written.
    let _ = write_indented(text, 0, &mut Styled::new(&mut out, styling));
    out.push('\n');
    out
}

/// Writes indented JSON at the end of the current line; its further lines are indented by `depth`
/// levels more. Names, strings and numbers are copied, not parsed, and what stands between two
/// spaces in one piece.
fn write_indented(text: &str, mut depth: usize, out: &mut Styled<impl Write>) -> fmt::Result {
    // Nearly every text: it is looked at once, and not again with each token.
    let is_copied = !out.shows_styles() && is_printable(text);
    // All before the piece is written; the piece ends at the token, which begins at `at`.
    let (mut piece, mut at) = (0, 0);
    while let Some(byte) = text.as_bytes().get(at) {
        match byte {
            b'{' | b'[' => {
                out.write_str(&text[piece..=at])?;
                piece = after_space(text, at + 1);
                at = piece;
                // What is empty stays on one line.
                if matches!(text.as_bytes().get(at), Some(b'}' | b']')) {
                    at += 1;
                } else {
                    depth += 1;
                    new_line(depth, out)?;
                }
            }
            b'}' | b']' => {
                out.write_str(&text[piece..at])?;
                // Text that is not JSON may close more than it opened.
                depth = depth.saturating_sub(1);
                new_line(depth, out)?;
                piece = at;
                at += 1;
            }
            b',' | b':' => {
                out.write_str(&text[piece..=at])?;
                match byte {
                    b',' => new_line(depth, out)?,
                    _ => out.write_str(" ")?,
                }
                piece = after_space(text, at + 1);
                at = piece;
            }
            space if space.is_ascii_whitespace() => {
                out.write_str(&text[piece..at])?;
                piece = after_space(text, at);
                at = piece;
            }
            _ => {
                let end = at + token_len(&text[at..]);
                if !is_copied {
                    out.write_str(&text[piece..at])?;
                    write_scalar(&text[at..end], &text[end..], out)?;
                    piece = end;
                }
                at = end;
            }
        }
    }
    out.write_str(&text[piece..])
}

/// Returns the position behind the spaces that are at `at`.
fn after_space(text: &str, at: usize) -> usize {
    let spaces = text.as_bytes()[at..].iter();
    at + spaces.take_while(|byte| byte.is_ascii_whitespace()).count()
}

/// Writes JSON without the space between its tokens.
fn write_compact(text: &str, out: &mut Styled<impl Write>) -> fmt::Result {
    let mut rest = text;
    while let Some(first) = rest.bytes().next() {
        let (token, after) = rest.split_at(token_len(rest));
        rest = after;
        if is_mark(&first) {
            out.write_str(token)?;
        } else if !first.is_ascii_whitespace() {
            write_scalar(token, rest, out)?;
        }
    }
    Ok(())
}

/// Writes a string, a number or a word; a string before a colon is a name.
fn write_scalar(token: &str, after: &str, out: &mut Styled<impl Write>) -> fmt::Result {
    let role = match Kind::of(token) {
        Kind::String if after.trim_start().starts_with(':') => Role::Key,
        Kind::String => Role::String,
        Kind::Null => Role::Faint,
        _ => Role::Number,
    };
    out.styled(role, |out| write_harmless(token, out))
}

fn new_line(depth: usize, out: &mut impl Write) -> fmt::Result {
    const LINE: &str = "\n                                ";
    match LINE.get(..1 + depth * INDENT) {
        Some(line) => out.write_str(line),
        None => {
            out.write_str("\n")?;
            write_spaces(depth * INDENT, out)
        }
    }
}

/// Writes a string, a number or a word with harmful characters escaped.
///
/// JSON itself requires that only of the characters below U+0020.
fn write_harmless(token: &str, out: &mut impl Write) -> fmt::Result {
    if is_printable(token) {
        return out.write_str(token);
    }
    write_escaped(token, steers_terminal, write_escape, out)
}

fn write_escape(character: char, out: &mut impl Write) -> fmt::Result {
    for unit in character.encode_utf16(&mut [0; 2]) {
        write!(out, "\\u{unit:04x}")?;
    }
    Ok(())
}

/// Returns the length of the first token: a string, a run of spaces, one mark, or a run of anything
/// else.
fn token_len(text: &str) -> usize {
    let bytes = text.as_bytes();
    let is_end: fn(&u8) -> bool = match bytes.first() {
        Some(b'"') => return string_len(text),
        Some(byte) if is_mark(byte) => return 1,
        Some(byte) if byte.is_ascii_whitespace() => |byte| !byte.is_ascii_whitespace(),
        _ => |byte| byte.is_ascii_whitespace() || is_mark(byte) || *byte == b'"',
    };
    bytes.iter().position(is_end).unwrap_or(bytes.len())
}

fn is_mark(byte: &u8) -> bool {
    matches!(byte, b'{' | b'}' | b'[' | b']' | b',' | b':')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::output::styled::unstyled;

    #[test]
    fn names_strings_and_numbers_are_copied() {
        let sent = "  {\"n\" :1E400,\"n\":-0.0, \"\\u00e9\":\"a\\\"{[,:\\\\\",\"e\":[ ],\"o\":{\n},\"l\":[1,\ttrue,[null]]} ";
        let shown = "{\n  \"n\": 1E400,\n  \"n\": -0.0,\n  \"\\u00e9\": \"a\\\"{[,:\\\\\",\n  \"e\": [],\n  \"o\": {},\n  \"l\": [\n    1,\n    true,\n    [\n      null\n    ]\n  ]\n}\n";
        assert_eq!(pretty(sent, Styling::Plain), shown);
        for plain in ["[]", "{}", "1.10", "\"a\"", "null"] {
            assert_eq!(pretty(plain, Styling::Plain), format!("{plain}\n"));
        }
    }

    fn plain(value: &Value) -> String {
        json(value, Styling::Plain)
    }

    #[test]
    fn names_and_values_are_colored() {
        let sent = "{\"a\" :\"b: c\",\"n\":[-1.50,true],\"e\":{},\"x\":null}";
        let shown = "{\n  \x1b[1;34m\"a\"\x1b[0m: \x1b[32m\"b: c\"\x1b[0m,\n  \x1b[1;34m\"n\"\x1b[0m: [\n    \x1b[35m-1.50\x1b[0m,\n    \x1b[35mtrue\x1b[0m\n  ],\n  \x1b[1;34m\"e\"\x1b[0m: {},\n  \x1b[1;34m\"x\"\x1b[0m: \x1b[2mnull\x1b[0m\n}\n";
        assert_eq!(pretty(sent, Styling::Ansi), shown);
        assert_eq!(
            json_line(&json!({"a": [1, "b"]}), Styling::Ansi),
            "{\x1b[1;34m\"a\"\x1b[0m:[\x1b[35m1\x1b[0m,\x1b[32m\"b\"\x1b[0m]}\n"
        );
    }

    /// Escapes every harmful character but the line feeds between members.
    fn harmless(json: &str) -> String {
        json.chars()
            .map(|character| match character {
                '\n' => "\n".to_owned(),
                character if steers_terminal(character) => {
                    format!("\\u{:04x}", u32::from(character))
                }
                character => character.to_string(),
            })
            .collect()
    }

    fn any_json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            ".*".prop_map(Value::from)
        ];
        leaf.prop_recursive(4, 32, 6, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
                prop::collection::vec((".*", inner), 0..6)
                    .prop_map(|members| Value::Object(members.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn indenting_changes_nothing_but_space(value in any_json()) {
            prop_assert_eq!(serde_json::from_str::<Value>(&plain(&value)).expect("JSON"), value.clone());
            let usual = serde_json::to_string_pretty(&value).expect("JSON");
            prop_assert_eq!(plain(&value), harmless(&usual) + "\n");
            prop_assert_eq!(plain(&value), pretty(&plain(&value), Styling::Plain));
        }

        #[test]
        fn colors_change_nothing_else(value in any_json()) {
            prop_assert_eq!(unstyled(&json(&value, Styling::Ansi)), plain(&value));
            let line = json_line(&value, Styling::Plain);
            prop_assert_eq!(unstyled(&json_line(&value, Styling::Ansi)), line);
        }

        #[test]
        fn every_text_can_be_written(text in ".*") {
            let colored = pretty(&text, Styling::Ansi);
            prop_assert_eq!(unstyled(&colored), pretty(&text, Styling::Plain));
        }
    }

    #[test]
    fn one_line_is_one_line() {
        assert_eq!(
            json_line(&json!({"a": [1, "\n"]}), Styling::Plain),
            "{\"a\":[1,\"\\n\"]}\n"
        );
        let mut line = String::new();
        push_json_line(
            &mut line,
            " {\"\\u0061 b\" :\r\n1.50, \"c\":[\ttrue ]} ",
            Styling::Plain,
        );
        assert_eq!(line, "{\"\\u0061 b\":1.50,\"c\":[true]}\n");
    }
}
