//! Regular expressions.

use jaq_core::{Error, ValR};
use regex_bites::bytes::{Captures, Match, Regex, RegexBuilder};

use super::value::{Object, Text, Val};

/// Returns the matches of a regular expression in a text as jq describes them. `flags` are those
/// of jq, or null.
pub(super) fn matches(text: &Val, regex: &Val, flags: &Val) -> ValR<Val> {
    let pattern = Pattern::new(regex, flags)?;
    let text = required_text(text, "cannot be matched, as it is not a string")?;
    let names: Vec<Option<&str>> = pattern.regex.capture_names().skip(1).collect();
    let mut offsets = Offsets {
        text: utf8(text),
        byte: 0,
        character: 0,
    };
    let found = pattern.captures(text);
    Ok(found
        .map(|found| description(text, &found, &names, &mut offsets))
        .collect())
}

/// Returns the parts of a text before, between and after the matches.
pub(super) fn between(text: &Val, regex: &Val, flags: &Val) -> ValR<Val> {
    let pattern = Pattern::new(regex, flags)?;
    let text = required_text(text, "cannot be matched, as it is not a string")?;
    let mut start = 0;
    let mut parts = Vec::new();
    for found in pattern.captures(text).filter_map(|found| found.get(0)) {
        parts.push(Val::text(text.slice(start..found.start())));
        start = found.end();
    }
    parts.push(Val::text(text.slice(start..)));
    Ok(Val::list(parts))
}

/// A regular expression with its flags.
struct Pattern {
    regex: Regex,
    is_global: bool,
    skips_empty: bool,
}

impl Pattern {
    fn new(regex: &Val, flags: &Val) -> ValR<Self, Val> {
        let regex = required_text(regex, "cannot be matched, as it is not a string")?;
        let flags = match flags {
            Val::Null => "",
            flags => utf8(required_text(flags, "is not a string")?),
        };
        Ok(Self {
            regex: compiled(utf8(regex), flags)?,
            is_global: flags.contains('g'),
            skips_empty: flags.contains('n'),
        })
    }

    fn captures<'a>(&'a self, text: &'a [u8]) -> impl Iterator<Item = Captures<'a>> {
        let limit = if self.is_global { usize::MAX } else { 1 };
        let is_empty = |found: &Captures| found.get(0).is_none_or(|whole| whole.is_empty());
        let found = self.regex.captures_iter(text);
        found
            .filter(move |found| !self.skips_empty || !is_empty(found))
            .take(limit)
    }
}

fn required_text<'a>(value: &'a Val, reason: &str) -> ValR<&'a Text, Val> {
    match value {
        Val::Str(text) => Ok(text),
        other => {
            let other = super::text::described(other);
            Err(Error::str(format_args!("{other} {reason}")))
        }
    }
}

fn utf8(text: &Text) -> &str {
    std::str::from_utf8(text).unwrap_or_default()
}

fn compiled(regex: &str, flags: &str) -> ValR<Regex, Val> {
    if let Some(unknown) = flags.chars().find(|flag| !"gimnpslx".contains(*flag)) {
        return Err(Error::str(format_args!(
            "{unknown} is not a valid modifier string"
        )));
    }
    RegexBuilder::new(regex)
        .case_insensitive(flags.contains('i'))
        .dot_matches_new_line(flags.contains('p'))
        .ignore_whitespace(flags.contains('x'))
        .build()
        .map_err(|error| {
            Error::str(format_args!(
                "{regex} (at offset 0) is not a valid regex: {error}"
            ))
        })
}

/// Counts the characters of a text from one byte to a later one.
struct Offsets<'a> {
    text: &'a str,
    byte: usize,
    character: usize,
}

impl Offsets<'_> {
    /// Returns the character at a byte, which is not before the last one.
    fn character(&mut self, byte: usize) -> usize {
        if byte < self.byte {
            return self.text[..byte].chars().count();
        }
        self.character += self.text[self.byte..byte].chars().count();
        self.byte = byte;
        self.character
    }
}

fn description(
    text: &Text,
    found: &Captures,
    names: &[Option<&str>],
    offsets: &mut Offsets,
) -> Val {
    let whole = found.get(0);
    let mut description = part(text, whole, offsets);
    let captures = names.iter().enumerate().map(|(index, name)| {
        let mut capture = part(text, found.get(index + 1), offsets);
        let name = name.map_or(Val::Null, Val::from);
        capture.insert(key("name"), name);
        Val::object(capture)
    });
    let captures = captures.collect();
    description.insert(key("captures"), captures);
    Val::object(description)
}

/// Describes what a group matched; one without a match is at -1.
fn part(text: &Text, found: Option<Match>, offsets: &mut Offsets) -> Object {
    let (offset, length, string) = match found {
        None => (Val::Int(-1), Val::Int(0), Val::Null),
        Some(found) => {
            let length = String::from_utf8_lossy(found.as_bytes()).chars().count();
            let string = Val::text(text.slice_ref(&text[found.range()]));
            (
                offsets.character(found.start()).into(),
                length.into(),
                string,
            )
        }
    };
    let members = [("offset", offset), ("length", length), ("string", string)];
    members
        .into_iter()
        .map(|(name, value)| (key(name), value))
        .collect()
}

fn key(name: &'static str) -> Text {
    Text::new(bytes::Bytes::from_static(name.as_bytes()))
}
