//! JSON, indented by hand so that every byte of names and values is printed as it was sent.
//!
//! `serde_json` does not do that: it prints numbers and escapes in its own spelling, and a
//! `RawValue`, which keeps the spelling, is not indented.

use serde_json::Value;

use super::exporter::Export;
use crate::error::Result;
use crate::item::Items;
use crate::output::escape::harmless_json;
use crate::output::ui::Ui;

/// Prints indented JSON.
pub(crate) struct JsonExport;

impl Export for JsonExport {
    fn print_list(&self, ui: &Ui, items: &Items) -> Result<()> {
        if items.is_empty() {
            return ui.print("[]\n");
        }
        let elements = items.json().enumerate().map(|(index, text)| {
            let separator = if index == 0 { "[\n  " } else { ",\n  " };
            // Line feeds within strings are escaped: these are all between members.
            let element = pretty(text).trim_end().replace('\n', "\n  ");
            format!("{separator}{element}")
        });
        ui.print_pieces(elements)?;
        ui.print("\n]\n")
    }

    fn print_document(&self, ui: &Ui, text: &str) -> Result<()> {
        ui.print(&pretty(text))
    }

    fn requires_json(&self) -> bool {
        false
    }
}

/// Returns a value as indented JSON, ended by a line feed.
pub(crate) fn json(value: &Value) -> String {
    pretty(&value.to_string())
}

/// Returns a value as JSON on one line.
pub(crate) fn json_line(value: &Value) -> String {
    harmless_json(format!("{value}\n"))
}

/// Indents JSON, and ends it with a line feed. Names, strings and numbers are copied, not parsed.
fn pretty(text: &str) -> String {
    let mut indenter = Indenter {
        out: String::with_capacity(text.len() * 2),
        depth: 0,
    };
    let mut rest = text;
    while !rest.is_empty() {
        rest = indenter.push_token(rest);
    }
    indenter.out.push('\n');
    harmless_json(indenter.out)
}

/// The indented text so far.
struct Indenter {
    out: String,
    depth: usize,
}

impl Indenter {
    /// Adds the token that `text` starts with, and returns what follows it.
    fn push_token<'a>(&mut self, text: &'a str) -> &'a str {
        let (token, rest) = text.split_at(token_len(text));
        match token {
            "{" => return self.open("{", "}", rest),
            "[" => return self.open("[", "]", rest),
            "}" | "]" => {
                // Text that is not JSON may close more than it opened.
                self.depth = self.depth.saturating_sub(1);
                self.new_line();
                self.out.push_str(token);
            }
            "," => {
                self.out.push(',');
                self.new_line();
            }
            ":" => self.out.push_str(": "),
            space if space.starts_with(is_space) => {}
            copied => self.out.push_str(copied),
        }
        rest
    }

    /// Adds an opening bracket; what is empty stays on one line.
    fn open<'a>(&mut self, opening: &str, closing: &str, rest: &'a str) -> &'a str {
        self.out.push_str(opening);
        if let Some(rest) = rest.trim_start().strip_prefix(closing) {
            self.out.push_str(closing);
            return rest;
        }
        self.depth += 1;
        self.new_line();
        rest
    }

    fn new_line(&mut self) {
        self.out.push('\n');
        self.out.extend(std::iter::repeat_n("  ", self.depth));
    }
}

/// Returns the length of the first token: a string, a run of spaces, one mark, or a run of anything
/// else.
fn token_len(text: &str) -> usize {
    if text.starts_with('"') {
        return string_len(text);
    }
    if text.starts_with(is_mark) {
        return 1;
    }
    let is_end = if text.starts_with(is_space) {
        |character: char| !is_space(character)
    } else {
        |character: char| is_space(character) || is_mark(character) || character == '"'
    };
    text.find(is_end).unwrap_or(text.len())
}

fn is_mark(character: char) -> bool {
    matches!(character, '{' | '}' | '[' | ']' | ',' | ':')
}

fn is_space(character: char) -> bool {
    character.is_ascii_whitespace()
}

/// Returns the length of the string that `text` starts with, its two quotes included.
fn string_len(text: &str) -> usize {
    let mut is_escaped = false;
    for (index, byte) in text.bytes().enumerate().skip(1) {
        if byte == b'"' && !is_escaped {
            return index + 1;
        }
        is_escaped = byte == b'\\' && !is_escaped;
    }
    // Text that is not JSON may lack the closing quote.
    text.len()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    #[test]
    fn names_strings_and_numbers_are_copied() {
        let sent = "  {\"n\" :1E400,\"n\":-0.0, \"\\u00e9\":\"a\\\"{[,:\\\\\",\"e\":[ ],\"o\":{\n},\"l\":[1,\ttrue,[null]]} ";
        let shown = "{\n  \"n\": 1E400,\n  \"n\": -0.0,\n  \"\\u00e9\": \"a\\\"{[,:\\\\\",\n  \"e\": [],\n  \"o\": {},\n  \"l\": [\n    1,\n    true,\n    [\n      null\n    ]\n  ]\n}\n";
        assert_eq!(pretty(sent), shown);
        for plain in ["[]", "{}", "1.10", "\"a\"", "null"] {
            assert_eq!(pretty(plain), format!("{plain}\n"));
        }
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
            prop_assert_eq!(serde_json::from_str::<Value>(&json(&value)).expect("JSON"), value.clone());
            let usual = serde_json::to_string_pretty(&value).expect("JSON");
            prop_assert_eq!(json(&value), harmless_json(usual + "\n"));
            prop_assert_eq!(json(&value), pretty(&json(&value)));
        }

        #[test]
        fn every_text_can_be_written(text in ".*") {
            pretty(&text);
        }
    }

    #[test]
    fn one_line_is_one_line() {
        assert_eq!(json_line(&json!({"a": [1, "\n"]})), "{\"a\":[1,\"\\n\"]}\n");
    }
}
