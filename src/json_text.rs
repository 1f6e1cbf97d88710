//! Reads parts of JSON text without building values of it.
//!
//! A value would take many times the memory of its text, and would no longer be spelled as it was
//! sent. The text must be JSON, as `http::Response::json` checks. Other text has parts that mean
//! nothing, but causes no panic.

use std::borrow::Cow;
use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};

use serde_json::Number;

use crate::ascii::{first_of, word_at};

/// How many members are compared with each other, which is faster than hashing their names.
const MAX_COMPARED: usize = 32;

/// The kinds of JSON values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Null,
    Bool,
    Number,
    String,
    Array,
    Object,
}

impl Kind {
    /// Returns the kind of a value, by its first character.
    pub(crate) fn of(json: &str) -> Self {
        match json.bytes().find(|byte| !byte.is_ascii_whitespace()) {
            Some(b'{') => Self::Object,
            Some(b'[') => Self::Array,
            Some(b'"') => Self::String,
            Some(b't' | b'f') => Self::Bool,
            Some(b'n') | None => Self::Null,
            Some(_) => Self::Number,
        }
    }
}

/// A member of an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Member<'a> {
    /// The name as it was sent, in quotes.
    pub(crate) key: &'a str,
    pub(crate) value: &'a str,
}

impl<'a> Member<'a> {
    pub(crate) fn name(&self) -> Cow<'a, str> {
        unquoted(self.key)
    }

    /// Returns whether the member has this name.
    pub(crate) fn is_named(&self, name: &str) -> bool {
        let sent = self.key.as_bytes();
        let first = sent.get(1).copied();
        if first != Some(b'\\') && first != name.bytes().chain(*b"\"").next() {
            // Most names differ here, and need not be searched for escapes.
            return false;
        }
        let quoted_len = name.len() + "\"\"".len();
        if sent.len() == quoted_len {
            return sent[1..=name.len()] == *name.as_bytes();
        }
        // With escapes, a name is longer than what it says.
        sent.len() > quoted_len && self.key.contains('\\') && self.name() == name
    }
}

/// Returns why and where text is not JSON.
pub(crate) fn why_not_json(error: &serde_json::Error) -> String {
    let (line, column) = (error.line(), error.column());
    if error.is_eof() {
        format!("it ends too early, at line {line}, column {column}")
    } else {
        format!("it is malformed, or nested too deeply, at line {line}, column {column}")
    }
}

/// The values that are left of an array or an object.
#[derive(Clone, Debug)]
pub(crate) struct Elements<'a> {
    rest: &'a str,
}

impl<'a> Iterator for Elements<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let start = self.rest.bytes().position(|byte| !is_separator(byte))?;
        let text = &self.rest[start..];
        let (value, rest) = text.split_at(value_len(text));
        self.rest = rest;
        if value.is_empty() {
            return None;
        }
        Some(value)
    }
}

/// Returns the elements of an array; none of any other value.
pub(crate) fn elements(array: &str) -> Elements<'_> {
    let rest = array.trim_start().strip_prefix('[').unwrap_or_default();
    Elements { rest }
}

/// Returns every member of an object, in the order in which they were sent; none of any other
/// value.
pub(crate) fn all_members(object: &str) -> impl Iterator<Item = Member<'_>> + Clone {
    let rest = object.trim_start().strip_prefix('{').unwrap_or_default();
    let mut parts = Elements { rest };
    std::iter::from_fn(move || {
        let key = parts.next()?;
        let value = parts.next()?;
        Some(Member { key, value })
    })
}

/// Returns the members of an object, of those with the same name only the last: RFC 8259 §4 leaves
/// it open which of them counts, and for most parsers it is this one.
pub(crate) fn members(object: &str) -> impl Iterator<Item = Member<'_>> {
    let mut few: Vec<Member> = all_members(object).take(MAX_COMPARED + 1).collect();
    let is_escaped = |member: &Member| member.key.contains('\\');
    let mut many = "";
    let mut is_last = Vec::new();
    if few.len() > MAX_COMPARED || few.iter().any(is_escaped) {
        few.clear();
        many = object;
        is_last = last_of_each_name(object);
    }
    // The later ones are still there, because this goes from the back.
    for index in (0..few.len()).rev() {
        let mut later = few[index + 1..].iter();
        if later.any(|later| later.key == few[index].key) {
            few.remove(index);
        }
    }
    let many = all_members(many).zip(is_last);
    few.into_iter()
        .chain(many.filter_map(|(member, is_last)| is_last.then_some(member)))
}

/// Returns a member with the name of another one before it, of the objects in `json`.
pub(crate) fn repeated_member(json: &str) -> Option<Member<'_>> {
    let mut names = HashSet::new();
    for member in all_members(json) {
        if let Some(repeated) = repeated_member(member.value) {
            return Some(repeated);
        }
        if !names.insert(member.name()) {
            return Some(member);
        }
    }
    elements(json).find_map(repeated_member)
}

/// Returns for each member whether no later one has its name.
fn last_of_each_name(object: &str) -> Vec<bool> {
    // Hashes, because an object may have millions of members.
    let hasher = RandomState::new();
    let hashes: Vec<u64> = all_members(object)
        .map(|member| hasher.hash_one(member.name()))
        .collect();
    let mut later = HashSet::with_capacity(hashes.len());
    let mut is_last: Vec<bool> = hashes
        .iter()
        .rev()
        .map(|hash| later.insert(*hash))
        .collect();
    is_last.reverse();
    is_last
}

/// Returns the member of an object, or the element of an array, that one step of a pointer (RFC
/// 6901) leads to.
pub(crate) fn child<'a>(json: &'a str, step: &str) -> Option<&'a str> {
    match Kind::of(json) {
        Kind::Object => {
            let named = all_members(json).filter(|member| member.is_named(step));
            named.last().map(|member| member.value)
        }
        Kind::Array => elements(json).nth(index(step)?),
        _ => None,
    }
}

/// Parses an index as RFC 6901 §4 has it: without a sign, and without zeros in front.
fn index(step: &str) -> Option<usize> {
    if step.starts_with('+') || (step.starts_with('0') && step.len() > 1) {
        return None;
    }
    step.parse().ok()
}

/// Returns the text of a JSON string.
pub(crate) fn unquoted(json: &str) -> Cow<'_, str> {
    let inner = json
        .strip_prefix('"')
        .and_then(|text| text.strip_suffix('"'));
    match inner {
        Some(text) if !text.contains('\\') => Cow::Borrowed(text),
        _ => Cow::Owned(serde_json::from_str(json).unwrap_or_default()),
    }
}

/// Returns a number with all its digits, and its exponent as in `1e+400`.
pub(crate) fn number(json: &str) -> Cow<'_, str> {
    if !json.contains(['e', 'E']) {
        return Cow::Borrowed(json);
    }
    match json.parse::<Number>() {
        Ok(number) => Cow::Owned(number.to_string()),
        Err(_) => Cow::Borrowed(json),
    }
}

/// Returns the text of a string, a number or a boolean; `None` for null, arrays and objects.
pub(crate) fn scalar(json: &str) -> Option<Cow<'_, str>> {
    match Kind::of(json) {
        Kind::String => Some(unquoted(json)),
        Kind::Number => Some(number(json)),
        Kind::Bool => Some(Cow::Borrowed(json)),
        Kind::Null | Kind::Array | Kind::Object => None,
    }
}

/// Returns the length of the value that `text` begins with; 0 without one.
fn value_len(text: &str) -> usize {
    match text.as_bytes().first() {
        Some(b'"') => string_len(text),
        Some(b'[' | b'{') => container_len(text),
        _ => {
            let is_end = |byte| is_separator(byte) || matches!(byte, b']' | b'}');
            text.bytes().position(is_end).unwrap_or(text.len())
        }
    }
}

/// Returns the length of the string that `text` begins with, its two quotes included.
pub(crate) fn string_len(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut len = 1;
    // Eight bytes at once: most strings are too short for the search of a library to pay off.
    while let Some(word) = word_at(bytes, len) {
        let found = first_of(word, b'"') | first_of(word, b'\\');
        len += found.trailing_zeros() as usize / 8;
        if found != 0 {
            if bytes[len] == b'"' {
                return len + 1;
            }
            // A backslash, and the character that it escapes.
            len += 2;
        }
    }
    while let Some(byte) = bytes.get(len) {
        match byte {
            b'"' => return len + 1,
            b'\\' => len += 2,
            _ => len += 1,
        }
    }
    text.len()
}

/// Returns the length of the array or object that `text` begins with.
fn container_len(text: &str) -> usize {
    let mut depth = 0;
    let mut index = 0;
    while let Some(byte) = text.as_bytes().get(index) {
        match byte {
            b'"' => {
                index += string_len(&text[index..]);
                continue;
            }
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth -= 1,
            _ => {}
        }
        index += 1;
        if depth == 0 {
            return index;
        }
    }
    text.len()
}

/// Returns whether a byte stands between the parts of an array or an object.
fn is_separator(byte: u8) -> bool {
    byte == b',' || byte == b':' || byte.is_ascii_whitespace()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::Value;

    use super::*;

    #[test]
    fn a_member_has_the_name_that_its_key_says() {
        let keys = r#""" "a" "ab" "b" "\u0061" "a\u0062" "\"" "\"a" "\\" "é" "\u00e9""#;
        let names = ["", "a", "ab", "b", "\"", "\"a", "\\", "é"];
        for key in keys.split(' ') {
            let member = Member { key, value: "" };
            for name in names {
                assert_eq!(member.is_named(name), member.name() == name, "{key} {name}");
            }
        }
    }

    #[test]
    fn parts_are_as_they_were_sent() {
        let array = r#" [ 1E400 ,"a\"],\\" , {"x":[1,{"y":"}"}]},[ ] ,null,true] "#;
        let parts: Vec<_> = elements(array).collect();
        assert_eq!(
            parts,
            [
                "1E400",
                r#""a\"],\\""#,
                r#"{"x":[1,{"y":"}"}]}"#,
                "[ ]",
                "null",
                "true"
            ]
        );
        let object = "{\"a\" : 1,\"\\u0061\":[2], \"b\\n\":{}\n}";
        let all: Vec<_> = all_members(object)
            .map(|member| (member.name().into_owned(), member.value))
            .collect();
        let expected =
            [("a", "1"), ("a", "[2]"), ("b\n", "{}")].map(|(name, value)| (name.to_owned(), value));
        assert_eq!(all, expected);
        let last = |object| -> Vec<_> { members(object).map(|member| member.value).collect() };
        assert_eq!(last(object), ["[2]", "{}"]);
        assert_eq!(last(r#"{"a":1,"b":2,"a":3,"a":4}"#), ["2", "4"]);
        for other in ["", "null", "1", "\"a\"", "{}", " { } "] {
            assert_eq!(elements(other).count(), 0, "{other}");
        }
        for other in ["", "null", "[1]", "\"a\"", "{}", " { } "] {
            assert_eq!(all_members(other).count(), 0, "{other}");
        }
    }

    #[test]
    fn the_last_member_of_a_name_counts() {
        assert_eq!(child(r#"{"a":1,"b":2,"\u0061":3}"#, "a"), Some("3"));
        assert_eq!(child(r#"{"a":1}"#, "b"), None);
        for (step, expected) in [
            ("0", Some("7")),
            ("1", Some("8")),
            ("01", None),
            ("+1", None),
        ] {
            assert_eq!(child("[7, 8]", step), expected, "{step}");
        }
        assert_eq!(child("\"a\"", "a"), None);
    }

    #[test]
    fn a_name_is_repeated_only_within_one_object() {
        for (json, expected) in [
            (r#"{"a": {"a": 1}, "b": [{"a": 1}, {"a": 1}]}"#, None),
            (r#"["a", "a", {"b": "a", "a": "b"}]"#, None),
            (r#""{a, a}""#, None),
            (r#"{"a": 1, "b": 2, "a": 1}"#, Some("a")),
            (r#"{"": 1, "b": 2, "": 1}"#, Some("")),
            (r#"[0, {"a": [{"é": 1, "\u00e9": 1}]}]"#, Some("é")),
        ] {
            let name = repeated_member(json).map(|member| member.name());
            assert_eq!(name.as_deref(), expected, "{json}");
        }
    }

    #[test]
    fn scalars_have_a_text() {
        for (json, text) in [
            (r#""\u00e9\"""#, Some("é\"")),
            (r#""""#, Some("")),
            ("1.50", Some("1.50")),
            ("-0", Some("-0")),
            ("1E400", Some("1e+400")),
            ("true", Some("true")),
            ("null", None),
            ("[1]", None),
            ("{}", None),
        ] {
            assert_eq!(scalar(json).as_deref(), text, "{json}");
        }
    }

    proptest! {
        #[test]
        fn any_text_has_parts_and_causes_no_panic(text in "[\\[\\]{}\",:\\\\ a1é]{0,30}") {
            for part in elements(&text) {
                prop_assert!(!part.is_empty());
            }
            for member in all_members(&text) {
                member.name();
            }
            scalar(&text);
            child(&text, "a");
        }

        #[test]
        fn elements_are_those_that_a_parser_finds(values in prop::collection::vec(".{0,8}", 0..5)) {
            let array = Value::from(values.clone()).to_string();
            let texts: Vec<_> = elements(&array).map(|element| unquoted(element).into_owned()).collect();
            prop_assert_eq!(texts, values);
        }
    }
}
