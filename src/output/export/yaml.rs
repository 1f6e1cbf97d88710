//! YAML that every reader takes back as it was sent, those of YAML 1.1 among them.
//!
//! Written by hand because the emitter of `saphyr` 0.3 leaves `y`, `2024-01-02` and `1_000` without
//! quotes, which YAML 1.1 takes for a boolean, a date and a number, as do many of its readers
//! (PyYAML the last two); and because long numbers would lose digits in it. `.ci/yaml` checks what
//! is written here with PyYAML and with the npm package `yaml`, as YAML 1.1 and 1.2.

use std::borrow::Cow;

use serde_json::Value;

use super::exporter::Export;
use crate::error::{Error, Result};
use crate::item::Items;
use crate::output::escape::steers_terminal;
use crate::output::ui::Ui;

/// The length of a key from which on it is marked as one with `?` (YAML 1.2.2, section 8.2.2: an
/// implicit key has at most 1024 characters).
const MAX_KEY_LEN: usize = 1024;

/// The words that YAML 1.1 reads as booleans or null, in any case.
const RESERVED_WORDS: [&str; 9] = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"];

/// The punctuation that means nothing within a plain scalar.
const PLAIN_PUNCTUATION: &str = " _-./@+";

/// Prints YAML.
pub(crate) struct YamlExport;

impl Export for YamlExport {
    fn print_list(&self, ui: &Ui, items: &Items) -> Result<()> {
        if items.is_empty() {
            return ui.print("[]\n");
        }
        // A list of one element at a time reads as one list.
        ui.print_pieces(
            items
                .iter()
                .map(|item| yaml(&Value::Array(vec![item.value]))),
        )
    }

    fn print_document(&self, ui: &Ui, text: &str) -> Result<()> {
        let value = serde_json::from_str(text)
            .map_err(|error| Error::internal(format!("cannot read JSON: {error}")))?;
        ui.print(&yaml(&value))
    }
}

/// Returns a value as one document, ended by a line feed.
pub(crate) fn yaml(value: &Value) -> String {
    let mut text = String::new();
    write(value, 0, &mut text);
    text.push('\n');
    text
}

/// Writes a value at the end of the current line; its further lines are indented by `depth`.
fn write(value: &Value, depth: usize, text: &mut String) {
    match value {
        Value::Array(items) if !items.is_empty() => {
            for (index, item) in items.iter().enumerate() {
                separate(index, depth, text);
                text.push_str("- ");
                write(item, depth + 1, text);
            }
        }
        Value::Object(members) if !members.is_empty() => {
            for (index, (key, member)) in members.iter().enumerate() {
                separate(index, depth, text);
                write_member(&scalar(key), member, depth, text);
            }
        }
        Value::String(string) => text.push_str(&scalar(string)),
        Value::Number(number) => text.push_str(&with_point(number.to_string())),
        // Empty arrays and objects, booleans and null are written as in JSON.
        plain => text.push_str(&plain.to_string()),
    }
}

fn write_member(key: &str, value: &Value, depth: usize, text: &mut String) {
    if key.len() > MAX_KEY_LEN {
        text.push_str("? ");
        text.push_str(key);
        new_line(depth, text);
        text.push_str(": ");
    } else {
        text.push_str(key);
        text.push(':');
        if has_lines(value) {
            new_line(depth + 1, text);
        } else {
            text.push(' ');
        }
    }
    write(value, depth + 1, text);
}

/// Returns whether a value takes lines of its own.
fn has_lines(value: &Value) -> bool {
    match value {
        Value::Array(items) => !items.is_empty(),
        Value::Object(members) => !members.is_empty(),
        _ => false,
    }
}

/// Begins a new line, except for the first element of a collection.
fn separate(index: usize, depth: usize, text: &mut String) {
    if index > 0 {
        new_line(depth, text);
    }
}

fn new_line(depth: usize, text: &mut String) {
    text.push('\n');
    text.extend(std::iter::repeat_n("  ", depth));
}

/// Adds a point to a number with an exponent: without one, YAML 1.1 takes it for text.
fn with_point(number: String) -> String {
    match number.split_once('e') {
        Some((digits, exponent)) if !digits.contains('.') => format!("{digits}.0e{exponent}"),
        _ => number,
    }
}

/// Returns a string as a plain scalar where no reader can take it for anything but text, else in
/// double quotes.
fn scalar(string: &str) -> Cow<'_, str> {
    if is_plain(string) {
        return Cow::Borrowed(string);
    }
    let mut quoted = String::with_capacity(string.len() + 2);
    quoted.push('"');
    for character in string.chars() {
        push_quoted(character, &mut quoted);
    }
    quoted.push('"');
    Cow::Owned(quoted)
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

/// Adds a character with the escapes that JSON and double-quoted YAML share.
fn push_quoted(character: char, text: &mut String) {
    match character {
        '"' | '\\' => text.extend(['\\', character]),
        '\n' => text.push_str("\\n"),
        '\t' => text.push_str("\\t"),
        '\r' => text.push_str("\\r"),
        // Not allowed unescaped in YAML, or a line break to it, or able to steer a terminal.
        character if steers_terminal(character) || matches!(character, '\u{fffe}' | '\u{ffff}') => {
            text.push_str(&format!("\\u{:04x}", u32::from(character)));
        }
        character => text.push(character),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use saphyr::{LoadableYamlNode, Yaml};
    use serde_json::json;

    use super::*;

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
        assert_eq!(yaml(&value), expected);
        assert_eq!(yaml(&json!([])), "[]\n");
    }

    #[test]
    fn a_key_that_is_too_long_is_marked() {
        let (longest, longer) = ("k".repeat(1024), "k".repeat(1025));
        assert_eq!(yaml(&json!({ &longest: 1 })), format!("{longest}: 1\n"));
        assert_eq!(
            yaml(&json!([{ &longer: {"a": 1, "b": [2]} }])),
            format!("- ? {longer}\n  : a: 1\n    b:\n      - 2\n")
        );
        assert_eq!(yaml(&json!({ &longer: [] })), format!("? {longer}\n: []\n"));
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
            assert_eq!(yaml(&value), format!("{written}\n"));
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

    proptest! {
        #[test]
        fn every_string_comes_back(string in prop_oneof!["\\PC{0,20}", ".{0,20}", any::<String>(), "[a-z]{1000,1100}"]) {
            let text = yaml(&json!([{ &string: [string] }]));
            let back = Yaml::load_from_str(&text).expect("valid YAML");
            let (key, value) = back[0][0].as_mapping().and_then(|mapping| mapping.iter().next()).expect("a member");
            prop_assert_eq!(key.as_str(), Some(string.as_str()), "{}", text);
            prop_assert_eq!(value[0].as_str(), Some(string.as_str()), "{}", text);
        }
    }
}
