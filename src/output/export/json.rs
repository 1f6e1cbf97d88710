//! Writes JSON for people and programs: indented, every byte of names and values as it came.

use serde_json::Value;

use crate::output::escape::harmless_json;

/// Writes a value, indented, and ended by a line feed.
pub(crate) fn json(value: &Value) -> String {
    pretty(&value.to_string())
}

/// Writes JSON on one line.
pub(crate) fn json_line(value: &Value) -> String {
    harmless_json(format!("{value}\n"))
}

/// Indents JSON, and ends it with a line feed. Names, strings and numbers are copied, not read.
pub(crate) fn pretty(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    let (mut depth, mut rest) = (0_usize, text);
    while let Some(mark) = rest.chars().next() {
        let length = match mark {
            '"' => string_length(rest),
            mark => mark.len_utf8(),
        };
        match mark {
            '{' | '[' if closes_at_once(rest) => {
                out.push_str(if mark == '{' { "{}" } else { "[]" });
                rest = rest[1..].trim_start();
            }
            '{' | '[' => {
                depth += 1;
                out.push(mark);
                new_line(&mut out, depth);
            }
            '}' | ']' => {
                depth = depth.saturating_sub(1);
                new_line(&mut out, depth);
                out.push(mark);
            }
            ',' => {
                out.push(mark);
                new_line(&mut out, depth);
            }
            ':' => out.push_str(": "),
            mark if mark.is_ascii_whitespace() => {}
            _ => out.push_str(&rest[..length]),
        }
        rest = &rest[length..];
    }
    out.push('\n');
    harmless_json(out)
}

fn new_line(out: &mut String, depth: usize) {
    out.push('\n');
    out.extend(std::iter::repeat_n("  ", depth));
}

/// The length of the string that `text` begins with, with both its quotes.
fn string_length(text: &str) -> usize {
    let mut is_escaped = false;
    let end = text.bytes().skip(1).position(|byte| {
        let ends = byte == b'"' && !is_escaped;
        is_escaped = byte == b'\\' && !is_escaped;
        ends
    });
    end.map_or(text.len(), |end| end + 2)
}

fn closes_at_once(text: &str) -> bool {
    let inner = text[1..].trim_start();
    inner.starts_with(if text.starts_with('{') { '}' } else { ']' })
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
        fn no_text_is_too_odd(text in ".*") {
            pretty(&text);
        }
    }

    #[test]
    fn one_line_is_one_line() {
        assert_eq!(json_line(&json!({"a": [1, "\n"]})), "{\"a\":[1,\"\\n\"]}\n");
    }
}
