//! What a JSON text means, or what is wrong with it, in the words of those who write it.
//!
//! The parser tells where it stopped and which of its rules it could not apply. The mistake can be
//! seen in the text itself.

use serde_json::{Error, Value};

use crate::json_text::repeated_member;
use crate::spans::Span;
use crate::yaml::{Fault, Place};

/// Returns the value of a JSON text. No object in it has two members of one name.
pub(crate) fn value_of(text: &str) -> Result<Value, Fault> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let value = serde_json::from_str(text).map_err(|error| fault_of(text, &error))?;
    // Parsed, the object has only the last of both.
    match repeated_member(text) {
        None => Ok(value),
        Some(member) => {
            let place = place_at(text, Span::of(text, member.key).start());
            let what = format!("the member `{}` is given twice", member.name());
            Err(Fault::new(place, what))
        }
    }
}

fn fault_of(text: &str, error: &Error) -> Fault {
    if error.is_eof() {
        return Fault::new(place_at(text, text.len()), "it ends too early");
    }
    let offset = offset_of(text, error.line(), error.column());
    let offset = start_of_word(text, offset);
    let (before, rest) = text.split_at(offset);
    let what = match rest.chars().next() {
        Some(sign) => mistake(before.trim_end().chars().next_back(), sign),
        None => "it is not JSON".to_owned(),
    };
    Fault::new(place_at(text, offset), what)
}

/// Returns where a word begins that the parser has taken for `null`, `true` or `false`, and else
/// the place where it stopped.
fn start_of_word(text: &str, offset: usize) -> usize {
    let (before, rest) = text.split_at(offset);
    let above = before.trim_end_matches(|letter: char| letter.is_ascii_lowercase());
    match above.trim_end().chars().next_back() {
        None | Some('{' | '[' | ',' | ':') if !rest.starts_with(char::is_control) => above.len(),
        _ => offset,
    }
}

/// Returns what is wrong with a sign that the parser does not accept behind another one.
fn mistake(before: Option<char>, sign: char) -> String {
    match (before, sign) {
        (Some('\\'), _) => format!("`\\{sign}` is no escape; write a backslash as `\\\\`"),
        (_, control) if control.is_control() => {
            "a control character in a text must be escaped, as in `\\n`".to_owned()
        }
        (Some(','), '}' | ']') => format!("remove the comma in front of this `{sign}`"),
        (_, '#' | '/') => "JSON has no comments".to_owned(),
        (None | Some('{' | '[' | ',' | ':'), sign) if sign == '\'' || sign.is_alphabetic() => {
            "a text must be in double quotes".to_owned()
        }
        (Some('"' | '}' | ']'), '"' | '{' | '[') => {
            "`,` or `:` is missing in front of this".to_owned()
        }
        (Some(digit), '"') if digit.is_alphanumeric() => {
            "`,` is missing in front of this".to_owned()
        }
        (_, '{' | '[') => format!("`{sign}` is not expected here, or nested too deeply"),
        _ => format!("`{sign}` is not expected here"),
    }
}

/// Returns the byte that the parser means by a line and a column, which it counts in bytes from 1;
/// 0 is the end of the line before.
fn offset_of(text: &str, line: usize, column: usize) -> usize {
    let lines = text.split_inclusive('\n').take(line.saturating_sub(1));
    let start: usize = lines.map(str::len).sum();
    let offset = (start + column).saturating_sub(1).min(text.len());
    let mut boundaries = (0..=offset).rev();
    boundaries
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or_default()
}

fn place_at(text: &str, offset: usize) -> Place {
    let before = &text[..offset];
    let line = before.rsplit('\n').next().unwrap_or_default();
    Place {
        line: before.matches('\n').count() + 1,
        column: line.chars().count() + 1,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn mistake_in(text: &str) -> String {
        let fault = value_of(text).expect_err(text);
        let Place { line, column } = fault.place;
        format!("{line}:{column}: {}", fault.what)
    }

    #[test]
    fn a_mistake_is_named_at_its_place() {
        for (text, expected) in [
            (r#"{"a": 1,}"#, "1:9: remove the comma in front of this `}`"),
            ("[1,\n]", "2:1: remove the comma in front of this `]`"),
            (r#"{"a": 1 "b": 2}"#, "1:9: `,` is missing in front of this"),
            (
                r#"{"a": {} "b": 2}"#,
                "1:10: `,` or `:` is missing in front of this",
            ),
            ("{a: 1}", "1:2: a text must be in double quotes"),
            ("{'a': 1}", "1:2: a text must be in double quotes"),
            (
                "{\"é\": 1,\n \"b\": None}",
                "2:7: a text must be in double quotes",
            ),
            (r#"{"é": 1, b: 1}"#, "1:10: a text must be in double quotes"),
            (r#"{"a": tru}"#, "1:7: a text must be in double quotes"),
            ("[1, name: x]", "1:5: a text must be in double quotes"),
            ("name: x", "1:1: a text must be in double quotes"),
            ("{\n // b\n}", "2:2: JSON has no comments"),
            ("{\n  \"a\": 1 # b\n}", "2:10: JSON has no comments"),
            (
                r#"{"a": "C:\dir"}"#,
                r"1:11: `\d` is no escape; write a backslash as `\\`",
            ),
            (
                "{\"a\": \"x\ty\"}",
                r"1:9: a control character in a text must be escaped, as in `\n`",
            ),
            (r#"{"a": 1]"#, "1:8: `]` is not expected here"),
            (r#"{"a" 1}"#, "1:6: `1` is not expected here"),
            ("", "1:1: it ends too early"),
            ("{\"a\":\n [1", "2:4: it ends too early"),
            (
                "{\"a\": [{\"b\": 1,\n \"\\u0062\": 2}]}",
                "2:2: the member `b` is given twice",
            ),
        ] {
            assert_eq!(mistake_in(text), expected, "{text}");
        }
        let deep = "[".repeat(200);
        assert!(mistake_in(&deep).ends_with("or nested too deeply"));
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_has_a_fault_in_it(text in "[{}\\[\\]\",:'#/\\\\ab1é\n\t ]{0,16}") {
            if let Err(fault) = value_of(&text) {
                let lines = text.matches('\n').count() + 1;
                prop_assert!((1..=lines).contains(&fault.place.line), "{}", text);
                prop_assert!(fault.place.column >= 1);
            }
        }
    }
}
