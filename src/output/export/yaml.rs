//! YAML that every reader takes back as it was sent, those of YAML 1.1 among them.
//!
//! Written by hand because the emitter of `saphyr` 0.3 leaves `y`, `2024-01-02` and `1_000` without
//! quotes, which YAML 1.1 takes for a boolean, a date and a number, as do many of its readers
//! (PyYAML the last two); and because long numbers would lose digits in it. `.ci/yaml` checks what
//! is written here with PyYAML and with the npm package `yaml`, as YAML 1.1 and 1.2.
//!
//! So times are in quotes: readers of YAML 1.1 would make dates of them. Texts of several lines are
//! blocks.

use std::fmt::{self, Write};

use serde_json::Value;

use super::exporter::Export;
use crate::error::Result;
use crate::item::Items;
use crate::json_text::{Kind, all_members, elements, members, number, unquoted};
use crate::output::escape::{steers_terminal, write_escaped};
use crate::output::spaces::write_spaces;
use crate::output::styled::{Role, Styled};
use crate::output::ui::Ui;
use crate::style::Styling;
use crate::uuid::is_uuid;

/// The number of spaces that a level is indented by.
const INDENT: usize = 2;

/// The length of a key from which on it is marked as one with `?` (YAML 1.2.2, section 8.2.2: an
/// implicit key has at most 1024 characters).
const MAX_KEY_LEN: usize = 1024;

/// The words that YAML 1.1 reads as booleans or null, in any case.
const RESERVED_WORDS: [&str; 9] = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"];

/// The punctuation that means nothing within a plain scalar.
const PLAIN_PUNCTUATION: &str = " _-./@+";

/// Prints YAML.
pub(crate) struct YamlExport;

impl YamlExport {
    /// Prints an array of one or more elements, which are JSON texts.
    pub(super) fn print_elements(
        ui: &Ui,
        elements: impl Iterator<Item = impl AsRef<str>>,
    ) -> Result<()> {
        ui.print_chunks(|out| {
            for element in elements {
                out.write_str("- ")?;
                write_value(element.as_ref(), 1, out)?;
                out.write_str("\n")?;
            }
            Ok(())
        })
    }
}

impl Export for YamlExport {
    fn print_list(&self, ui: &Ui, items: &Items) -> Result<()> {
        if items.is_empty() {
            return ui.print("[]\n");
        }
        Self::print_elements(ui, items.json())
    }

    fn print_document(&self, ui: &Ui, text: &str) -> Result<()> {
        ui.print_chunks(|out| {
            write_value(text, 0, out)?;
            out.write_str("\n")
        })
    }
}

/// Returns a value as one document, ended by a line feed.
pub(crate) fn yaml(value: &Value, styling: Styling) -> String {
    let mut text = String::new();
    let out = &mut Styled::new(&mut text, styling);
    // A `String` takes everything that is written.
    let _ = write_value(&value.to_string(), 0, out);
    text.push('\n');
    text
}

/// Writes JSON at the end of the current line; its further lines are indented by `depth`.
fn write_value(json: &str, depth: usize, out: &mut Styled<impl Write>) -> fmt::Result {
    match Kind::of(json) {
        Kind::Array => write_array(json, depth, out),
        Kind::Object => write_object(json, depth, out),
        Kind::String => write_string(&unquoted(json), depth, out),
        Kind::Number => out.styled(Role::Number, |out| write_number(&number(json), out)),
        Kind::Bool => out.styled(Role::Number, |out| out.write_str(json.trim())),
        Kind::Null => out.styled(Role::Faint, |out| out.write_str(json.trim())),
    }
}

fn write_array(json: &str, depth: usize, out: &mut Styled<impl Write>) -> fmt::Result {
    let mut is_empty = true;
    for element in elements(json) {
        if !is_empty {
            new_line(depth, out)?;
        }
        is_empty = false;
        out.write_str("- ")?;
        write_value(element, depth + 1, out)?;
    }
    if is_empty {
        out.write_str("[]")?;
    }
    Ok(())
}

/// Writes an object: of members with the same name the last, because a name may occur only once in
/// YAML.
fn write_object(json: &str, depth: usize, out: &mut Styled<impl Write>) -> fmt::Result {
    let mut is_empty = true;
    for member in members(json) {
        if !is_empty {
            new_line(depth, out)?;
        }
        is_empty = false;
        write_key(&member.name(), member.value, depth, out)?;
        write_value(member.value, depth + 1, out)?;
    }
    if is_empty {
        out.write_str("{}")?;
    }
    Ok(())
}

/// Writes a key, up to where its value begins.
fn write_key(key: &str, value: &str, depth: usize, out: &mut Styled<impl Write>) -> fmt::Result {
    if is_too_long(key) {
        out.write_str("? ")?;
        out.styled(Role::Key, |out| write_scalar(key, out))?;
        new_line(depth, out)?;
        return out.write_str(": ");
    }
    out.styled(Role::Key, |out| write_scalar(key, out))?;
    out.write_str(":")?;
    if has_lines(value) {
        new_line(depth + 1, out)
    } else {
        out.write_str(" ")
    }
}

/// Returns whether a key has to be marked as one.
fn is_too_long(key: &str) -> bool {
    if key.len() > MAX_KEY_LEN {
        return true;
    }
    // An escape is at most six times as long as what it stands for.
    if key.len() < MAX_KEY_LEN / 8 {
        return false;
    }
    let mut written = String::new();
    // A `String` takes everything that is written.
    let _ = write_scalar(key, &mut written);
    written.len() > MAX_KEY_LEN
}

/// Returns whether a value takes lines of its own.
fn has_lines(json: &str) -> bool {
    match Kind::of(json) {
        Kind::Array => elements(json).next().is_some(),
        Kind::Object => all_members(json).next().is_some(),
        _ => false,
    }
}

fn new_line(depth: usize, out: &mut impl Write) -> fmt::Result {
    out.write_str("\n")?;
    write_spaces(depth * INDENT, out)
}

/// Writes a number, with a point if it has an exponent: without one, YAML 1.1 takes it for text.
fn write_number(number: &str, out: &mut impl Write) -> fmt::Result {
    match number.split_once('e') {
        Some((digits, exponent)) if !digits.contains('.') => write!(out, "{digits}.0e{exponent}"),
        _ => out.write_str(number),
    }
}

/// Writes a string: as a block if it has several lines and a block can hold it.
fn write_string(string: &str, depth: usize, out: &mut Styled<impl Write>) -> fmt::Result {
    if !fits_block(string) {
        return out.styled(Role::String, |out| write_scalar(string, out));
    }
    // The first line tells how far a block is indented, unless it is indented itself.
    let is_indented = string.trim_start_matches('\n').starts_with(' ');
    if is_indented && depth == 0 {
        return out.styled(Role::String, |out| write_scalar(string, out));
    }
    out.write_str("|")?;
    if is_indented {
        write!(out, "{INDENT}")?;
    }
    // The line feed that ends the last line is the caller's.
    let lines = match string.strip_suffix('\n') {
        None => {
            out.write_str("-")?;
            string
        }
        Some(lines) if lines.ends_with('\n') => {
            out.write_str("+")?;
            lines
        }
        Some(lines) => lines,
    };
    for line in lines.split('\n') {
        if line.is_empty() {
            out.write_str("\n")?;
        } else {
            new_line(depth.max(1), out)?;
            // Line by line: a pager does not carry a style over to the next one.
            out.styled(Role::String, |out| out.write_str(line))?;
        }
    }
    Ok(())
}

/// Returns whether a block shows a string as it is, and every reader takes it back: a block has no
/// escapes, and spaces at the end of a line cannot be seen.
fn fits_block(string: &str) -> bool {
    let is_block = string.contains('\n') && !string.trim_matches('\n').is_empty();
    is_block
        && !string.contains(|character| {
            needs_escape(character) && !matches!(character, '"' | '\\' | '\n' | '\t')
        })
        && string
            .split('\n')
            .all(|line| !line.ends_with([' ', '\t']) && !line.starts_with('\t'))
}

/// Writes a string as a plain scalar where no reader can take it for anything but text, else in
/// double quotes.
fn write_scalar(string: &str, out: &mut impl Write) -> fmt::Result {
    // A UUID is no number or date to any reader, whatever digits it begins with.
    if is_plain(string) || is_uuid(string) {
        return out.write_str(string);
    }
    out.write_str("\"")?;
    write_escaped(string, needs_escape, write_escape, out)?;
    out.write_str("\"")
}

/// Returns whether a string needs no quotes: a letter, then letters, digits and harmless
/// punctuation, and not a reserved word.
fn is_plain(string: &str) -> bool {
    string.starts_with(|first: char| first.is_ascii_alphabetic())
        && string
            .chars()
            .all(|character| character.is_alphanumeric() || PLAIN_PUNCTUATION.contains(character))
        && !string.ends_with(' ')
        && !RESERVED_WORDS
            .iter()
            .any(|word| string.eq_ignore_ascii_case(word))
}

/// Returns whether a character is escaped within double quotes: not allowed in YAML, or a line
/// break to it, or able to steer a terminal.
fn needs_escape(character: char) -> bool {
    steers_terminal(character) || matches!(character, '"' | '\\' | '\u{fffe}' | '\u{ffff}')
}

/// Writes the escape of a character, if possible one that JSON and double-quoted YAML share.
fn write_escape(character: char, out: &mut impl Write) -> fmt::Result {
    match character {
        '"' => out.write_str("\\\""),
        '\\' => out.write_str("\\\\"),
        '\n' => out.write_str("\\n"),
        '\t' => out.write_str("\\t"),
        '\r' => out.write_str("\\r"),
        '\u{0}'..='\u{ffff}' => write!(out, "\\u{:04x}", u32::from(character)),
        _ => write!(out, "\\U{:08x}", u32::from(character)),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use saphyr::{LoadableYamlNode, Yaml};
    use serde_json::json;

    use super::*;
    use crate::output::styled::unstyled;

    #[test]
    fn a_list_of_objects_reads_like_yaml() {
        let value = json!([
            {"name": "a b", "labels": {}, "size": 1.25, "tags": ["x", "yes"], "none": null, "ok": true},
            {"name": "12:30", "deep": {"er": {"est": 1}, "list": [[1, [2]], {"a": [], "b": {"c": 3}}, []]}},
        ]);
        let expected = "\
- name: a b
  labels: {}
  size: 1.25
  tags:
    - x
    - \"yes\"
  none: null
  ok: true
- name: \"12:30\"
  deep:
    er:
      est: 1
    list:
      - - 1
        - - 2
      - a: []
        b:
          c: 3
      - []
";
        assert_eq!(plain(&value), expected);
        assert_eq!(plain(&json!([])), "[]\n");
    }

    #[test]
    fn a_text_of_several_lines_is_a_block() {
        let value = json!({
            "kept": "# Title\n\n- \"a\": \\b\tc\n",
            "stripped": "a\nb",
            "long": "a\n\n\n",
            "indented": ["  a\nb\n", "\n a", {"x": "\n\na\nb"}],
        });
        let expected = "\
kept: |
  # Title

  - \"a\": \\b\tc
stripped: |-
  a
  b
long: |+
  a


indented:
  - |2
      a
    b
  - |2-

     a
  - x: |-


      a
      b
";
        assert_eq!(plain(&value), expected);
        assert_eq!(plain(&json!("a\nb\n")), "|\n  a\n  b\n");
    }

    #[test]
    fn what_a_block_cannot_show_is_quoted() {
        for (text, written) in [
            ("\n", "\"\\n\""),
            ("a \nb", "\"a \\nb\""),
            ("a\n \nb", "\"a\\n \\nb\""),
            ("a\n\tb", "\"a\\n\\tb\""),
            ("a\r\nb", "\"a\\r\\nb\""),
            ("a\n\u{1b}[2J", "\"a\\n\\u001b[2J\""),
            ("a\n\u{202e}b", "\"a\\n\\u202eb\""),
            (" a\nb", "\" a\\nb\""),
        ] {
            assert_eq!(plain(&json!(text)), format!("{written}\n"));
        }
    }

    #[test]
    fn every_uuid_is_without_quotes() {
        for id in [
            "0b6a7a3e-0000-4000-8000-000000000001",
            "12345678-1234-4123-8123-123456789012",
            "1e234567-1234-4123-8123-123456789012",
            "fb6a7a3e-0000-4000-8000-000000000001",
        ] {
            assert_eq!(plain(&json!(id)), format!("{id}\n"));
        }
    }

    #[test]
    fn a_key_that_is_too_long_is_marked() {
        let (longest, longer) = ("k".repeat(1024), "k".repeat(1025));
        assert_eq!(plain(&json!({ &longest: 1 })), format!("{longest}: 1\n"));
        assert_eq!(
            plain(&json!([{ &longer: {"a": 1, "b": [2]} }])),
            format!("- ? {longer}\n  : a: 1\n    b:\n      - 2\n")
        );
        assert_eq!(
            plain(&json!({ &longer: [] })),
            format!("? {longer}\n: []\n")
        );
    }

    #[test]
    fn numbers_keep_every_digit() {
        let long = "1234567890123456789012345678901234567890.12345678901234567890";
        for (number, written) in [
            (long, long),
            ("1.10", "1.10"),
            ("-0", "-0"),
            ("1E400", "1.0e+400"),
            ("1.5e-3", "1.5e-3"),
            ("-2e-1", "-2.0e-1"),
        ] {
            let value: Value = serde_json::from_str(number).expect("json");
            assert_eq!(plain(&value), format!("{written}\n"));
        }
    }

    #[test]
    fn words_that_yaml_1_1_misreads_are_quoted() {
        for word in [
            "yes",
            "No",
            "ON",
            "off",
            "y",
            "N",
            "true",
            "null",
            "~",
            "",
            "1e3",
            "0x1f",
            "1_000",
            "12:30",
            "2024-01-02",
            "=",
            "<<",
            "- a",
            "#a",
            "a: b",
            "a #b",
            " a",
            "a ",
            ".5",
            "+1",
        ] {
            assert_eq!(scalar(word), format!("\"{word}\""));
        }
    }

    #[test]
    fn forbidden_and_control_characters_are_escaped() {
        let (odd, escaped) = (
            "\u{0}\u{1b}\u{7f}\u{85}\u{2028}\u{202e}\u{feff}\u{fffe}\u{ffff}",
            "\\u0000\\u001b\\u007f\\u0085\\u2028\\u202e\\ufeff\\ufffe\\uffff",
        );
        assert_eq!(scalar(odd), format!("\"{escaped}\""));
        assert_eq!(
            scalar("a\"\\\n\r\t 日本 🛫"),
            "\"a\\\"\\\\\\n\\r\\t 日本 🛫\""
        );
    }

    fn plain(value: &Value) -> String {
        yaml(value, Styling::Plain)
    }

    fn scalar(string: &str) -> String {
        let mut text = String::new();
        write_scalar(string, &mut text).expect("a String takes everything");
        text
    }

    #[test]
    fn keys_and_values_are_colored_line_by_line() {
        let value = json!([{"a b": "yes", "text": "a\n\nb\n", "size": 1, "t": true, "none": null, "l": []}]);
        let expected = "\
- \x1b[1;34ma b\x1b[0m: \x1b[32m\"yes\"\x1b[0m
  \x1b[1;34mtext\x1b[0m: |
    \x1b[32ma\x1b[0m

    \x1b[32mb\x1b[0m
  \x1b[1;34msize\x1b[0m: \x1b[35m1\x1b[0m
  \x1b[1;34mt\x1b[0m: \x1b[35mtrue\x1b[0m
  \x1b[1;34mnone\x1b[0m: \x1b[2mnull\x1b[0m
  \x1b[1;34ml\x1b[0m: []
";
        assert_eq!(yaml(&value, Styling::Ansi), expected);
    }

    proptest! {
        #[test]
        fn colors_change_nothing_else(key in ".{0,20}", text in "[ab#:|\\- \x1b\\[m\t\n]{0,20}") {
            let value = json!({ &key: [text, { &key: text }] });
            let colored = yaml(&value, Styling::Ansi);
            prop_assert_eq!(unstyled(&colored), plain(&value), "{}", colored);
        }

        #[test]
        fn every_string_comes_back(string in prop_oneof!["\\PC{0,20}", ".{0,20}", any::<String>(), "[a-z]{1000,1100}"]) {
            let text = plain(&json!([{ &string: [string] }]));
            let back = Yaml::load_from_str(&text).expect("valid YAML");
            let (key, value) = back[0][0].as_mapping().and_then(|mapping| mapping.iter().next()).expect("a member");
            prop_assert_eq!(key.as_str(), Some(string.as_str()), "{}", text);
            prop_assert_eq!(value[0].as_str(), Some(string.as_str()), "{}", text);
        }

        #[test]
        fn every_text_of_several_lines_comes_back(first in "[ab#:|\\- \t\n]{0,12}", second in "[ab\n ]{0,6}\n") {
            let value = json!({"list": [first, [second]], "last": {"deep": first, "deeper": [{"x": second}]}});
            let text = plain(&value);
            let back = Yaml::load_from_str(&text).expect("valid YAML");
            let back = &back[0];
            let (first, second) = (Some(first.as_str()), Some(second.as_str()));
            prop_assert_eq!(back["list"][0].as_str(), first, "{}", text);
            prop_assert_eq!(back["list"][1][0].as_str(), second, "{}", text);
            prop_assert_eq!(back["last"]["deep"].as_str(), first, "{}", text);
            prop_assert_eq!(back["last"]["deeper"][0]["x"].as_str(), second, "{}", text);
        }
    }
}
