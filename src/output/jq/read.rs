//! Reads JSON into values.
//!
//! The server decides how deep they are nested and how much memory they take, also in a string of
//! the response that an expression parses. So both are limited, and strings are parts of the text
//! that they are read from.

use std::fmt;
use std::hash::BuildHasher;
use std::rc::Rc;

use bytes::Bytes;
use foldhash::fast::RandomState;
use memchr::memchr2;

use super::memory::{self, Exceeded, Memory};
use super::value::{Object, Text, Val};

/// How deep a value may be nested: as deep as what is read from Konnect.
pub(super) const MAX_DEPTH: usize = 128;

/// How many digits in a row a number may have.
pub(super) const MAX_DIGITS: usize = 4096;

/// Why a text was not read.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Unreadable {
    TooDeep,
    TooManyDigits,
    TooLarge(Exceeded),
    /// Not JSON: what was expected at which byte.
    Mistake(&'static str, usize),
}

impl fmt::Display for Unreadable {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::TooDeep => write!(out, "it is nested more than {MAX_DEPTH} levels deep"),
            Self::TooManyDigits => write!(out, "it has a number of more than {MAX_DIGITS} digits"),
            Self::TooLarge(Exceeded { max }) => {
                write!(out, "its values take more than {} MiB of memory", max >> 20)
            }
            Self::Mistake(expected, at) => write!(out, "expected {expected} at byte {at}"),
        }
    }
}

impl From<Exceeded> for Unreadable {
    fn from(exceeded: Exceeded) -> Self {
        Self::TooLarge(exceeded)
    }
}

type Result<T> = std::result::Result<T, Unreadable>;

/// How long a text is at most whose value is remembered.
const MAX_SHARED_LEN: usize = 128;

/// How many strings, and how many objects and lists, are remembered.
const MAX_SHARED: usize = 512;

/// How many members an object gets room for before they are read, at most.
const MAX_EXPECTED: usize = 16;

/// Reads values that are in memory at the same time.
///
/// Short values with the same text, such as `{}` and names of members, are one value: the items of
/// a list are often alike.
pub(super) struct Reader {
    pub(super) memory: Memory,
    strings: Vec<Text>,
    /// Objects and lists, and their texts.
    shared: Vec<(Bytes, Val)>,
    hasher: RandomState,
    /// How many members the last object had at each depth.
    expected: [usize; MAX_DEPTH],
}

impl Reader {
    pub(super) fn new(memory: Memory) -> Self {
        Self {
            memory,
            strings: Vec::new(),
            shared: Vec::new(),
            hasher: RandomState::default(),
            expected: [0; MAX_DEPTH],
        }
    }

    /// Reads the value of a JSON text. As in jq, a number may have zeros in front, and be `nan`,
    /// `NaN` or `Infinity`.
    pub(super) fn read(&mut self, text: &Bytes) -> Result<Val> {
        let mut cursor = Cursor {
            text,
            at: 0,
            depth: 0,
            reader: self,
        };
        let value = cursor.value()?;
        match cursor.next_token() {
            None => Ok(value),
            Some(_) => Err(cursor.mistake("the end")),
        }
    }

    /// Returns the string with this content, made by `make` with `copied` bytes of its own unless
    /// it is remembered.
    fn string(
        &mut self,
        content: &[u8],
        copied: usize,
        make: impl FnOnce() -> Bytes,
    ) -> Result<Text> {
        if content.len() > MAX_SHARED_LEN {
            self.memory.take(memory::string(copied))?;
            return Ok(Rc::new(make()));
        }
        if self.strings.is_empty() {
            self.strings.resize(MAX_SHARED, Text::default());
        }
        let known = &mut self.strings[self.hasher.hash_one(content) as usize % MAX_SHARED];
        if ***known != *content {
            self.memory.take(memory::string(copied))?;
            *known = Rc::new(make());
        }
        Ok(Rc::clone(known))
    }

    /// Returns the value that was remembered for the same text, or remembers this one.
    fn remembered(&mut self, text: Bytes, value: Val) -> (Val, bool) {
        if self.shared.is_empty() {
            self.shared.resize(MAX_SHARED, (Bytes::new(), Val::Null));
        }
        let place = self.hasher.hash_one(&text) as usize % MAX_SHARED;
        let (known, shared) = &mut self.shared[place];
        if *known == text {
            return (shared.clone(), true);
        }
        *known = text;
        *shared = value.clone();
        (value, false)
    }
}

/// A place in a text that is read.
struct Cursor<'a> {
    text: &'a Bytes,
    at: usize,
    depth: usize,
    reader: &'a mut Reader,
}

impl Cursor<'_> {
    fn value(&mut self) -> Result<Val> {
        match self.next_token() {
            Some(b'{') => self.shared(|cursor| cursor.nested(Self::object)),
            Some(b'[') => self.shared(|cursor| cursor.nested(Self::list)),
            Some(b'"') => Ok(Val::Str(self.string()?)),
            Some(b'-' | b'+' | b'.' | b'0'..=b'9') => self.number(),
            Some(_) => self.word(),
            None => Err(self.mistake("a value")),
        }
    }

    fn nested(&mut self, read: fn(&mut Self) -> Result<Val>) -> Result<Val> {
        if self.depth == MAX_DEPTH {
            return Err(Unreadable::TooDeep);
        }
        self.depth += 1;
        self.at += 1;
        let value = read(self)?;
        self.depth -= 1;
        Ok(value)
    }

    /// Reads a value that takes no memory if its text was read before.
    fn shared(&mut self, read: impl FnOnce(&mut Self) -> Result<Val>) -> Result<Val> {
        let start = self.at;
        let memory = self.reader.memory;
        let value = read(self)?;
        if self.at - start > MAX_SHARED_LEN {
            return Ok(value);
        }
        let (value, was_known) = self
            .reader
            .remembered(self.text.slice(start..self.at), value);
        if was_known {
            self.reader.memory = memory;
        }
        Ok(value)
    }

    fn list(&mut self) -> Result<Val> {
        let mut list = Vec::new();
        self.reader.memory.take(memory::list())?;
        while !self.is_closed(b']', list.is_empty())? {
            self.reader.memory.take(memory::element())?;
            list.push(self.value()?);
        }
        list.shrink_to_fit();
        Ok(Val::list(list))
    }

    fn object(&mut self) -> Result<Val> {
        let depth = self.depth - 1;
        // Growing would take longer than reading: objects at the same place are often alike.
        let expected = self.reader.expected[depth].min(MAX_EXPECTED);
        let mut object = Object::with_capacity_and_hasher(expected, RandomState::default());
        self.reader.memory.take(memory::object())?;
        while !self.is_closed(b'}', object.is_empty())? {
            if self.next_token() != Some(b'"') {
                return Err(self.mistake("a name in quotes"));
            }
            let name = self.string()?;
            if self.next_token() != Some(b':') {
                return Err(self.mistake("`:`"));
            }
            self.at += 1;
            let value = self.value()?;
            // The last member of a name counts.
            if object.insert(name, value).is_none() {
                self.reader.memory.take(memory::member())?;
            }
        }
        object.shrink_to_fit();
        self.reader.expected[depth] = object.len();
        Ok(Val::object(object))
    }

    /// Reads what stands between the parts of a list or an object; returns whether it was the end.
    fn is_closed(&mut self, close: u8, is_first: bool) -> Result<bool> {
        let next = self.next_token();
        if next == Some(close) {
            self.at += 1;
            return Ok(true);
        }
        if !is_first {
            if next != Some(b',') {
                return Err(self.mistake("`,` or the closing bracket"));
            }
            self.at += 1;
        }
        Ok(false)
    }

    /// Reads a string, whose opening quote is next.
    fn string(&mut self) -> Result<Text> {
        self.at += 1;
        let start = self.at;
        let len = self.plain_len()?;
        let end = start + len;
        if self.text[end] == b'"' {
            self.at = end + 1;
            let text = self.text;
            return self
                .reader
                .string(&text[start..end], 0, || text.slice(start..end));
        }
        let content = self.unescaped()?.into_boxed_slice();
        let content = Bytes::from(content);
        self.reader
            .string(&content, content.len(), || content.clone())
    }

    /// Returns how many bytes there are before the next quote or backslash.
    fn plain_len(&self) -> Result<usize> {
        memchr2(b'"', b'\\', &self.text[self.at..]).ok_or_else(|| self.mistake("a closing quote"))
    }

    /// Reads the rest of a string with escapes.
    fn unescaped(&mut self) -> Result<Vec<u8>> {
        let mut content = Vec::new();
        loop {
            let end = self.at + self.plain_len()?;
            content.extend(&self.text[self.at..end]);
            self.at = end + 1;
            if self.text[end] == b'"' {
                return Ok(content);
            }
            let escaped = self.escaped()?;
            content.extend(escaped.encode_utf8(&mut [0; 4]).as_bytes());
        }
    }

    /// Reads what follows a backslash.
    fn escaped(&mut self) -> Result<char> {
        let Some(&byte) = self.text.get(self.at) else {
            return Err(self.mistake("an escape"));
        };
        self.at += 1;
        Ok(match byte {
            b'"' | b'\\' | b'/' => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => self.escaped_unicode()?,
            _ => {
                self.at -= 1;
                return Err(self.mistake("an escape"));
            }
        })
    }

    /// Reads what follows `\u`. Half of a surrogate pair becomes U+FFFD.
    fn escaped_unicode(&mut self) -> Result<char> {
        let first = self.four_digits()?;
        let after_first = self.at;
        if matches!(first, 0xD800..=0xDBFF) && self.text[self.at..].starts_with(b"\\u") {
            self.at += 2;
            let second = self.four_digits()?;
            if let Some(Ok(both)) = char::decode_utf16([first, second]).next() {
                return Ok(both);
            }
            self.at = after_first;
        }
        Ok(char::from_u32(first.into()).unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    fn four_digits(&mut self) -> Result<u16> {
        let mut number = 0;
        for _ in 0..4 {
            let byte = self.text.get(self.at).copied().unwrap_or_default();
            let Some(digit) = char::from(byte).to_digit(16) else {
                return Err(self.mistake("four hexadecimal digits"));
            };
            number = number * 16 + digit as u16;
            self.at += 1;
        }
        Ok(number)
    }

    fn number(&mut self) -> Result<Val> {
        let start = self.at;
        let mut digits = 0;
        while let Some(byte) = self.text.get(self.at) {
            match byte {
                b'0'..=b'9' => digits += 1,
                b'-' | b'+' | b'.' | b'e' | b'E' => digits = 0,
                _ => break,
            }
            if digits > MAX_DIGITS {
                return Err(Unreadable::TooManyDigits);
            }
            self.at += 1;
        }
        if self.text[self.at..].starts_with(b"Infinity") {
            self.at += b"Infinity".len();
        }
        let digits = self.text.slice(start..self.at);
        let text = std::str::from_utf8(&digits).unwrap_or_default();
        if let Ok(number) = text.parse() {
            return Ok(Val::Int(number));
        }
        if text.parse::<serde_json::Number>().is_ok() {
            self.reader.memory.take(memory::string(0))?;
            return Ok(Val::Decimal(Rc::new(digits)));
        }
        let Ok(number) = text.parse::<f64>() else {
            self.at = start;
            return Err(self.mistake("a number"));
        };
        Ok(Val::from(number))
    }

    fn word(&mut self) -> Result<Val> {
        for (word, value) in [
            ("null", Val::Null),
            ("true", Val::Bool(true)),
            ("false", Val::Bool(false)),
            ("nan", Val::from(f64::NAN)),
            ("NaN", Val::from(f64::NAN)),
            ("Infinity", Val::from(f64::INFINITY)),
        ] {
            if self.text[self.at..].starts_with(word.as_bytes()) {
                self.at += word.len();
                return Ok(value);
            }
        }
        Err(self.mistake("a value"))
    }

    /// Returns the next byte that is not space.
    fn next_token(&mut self) -> Option<u8> {
        loop {
            let byte = *self.text.get(self.at)?;
            if !byte.is_ascii_whitespace() {
                return Some(byte);
            }
            self.at += 1;
        }
    }

    fn mistake(&self, expected: &'static str) -> Unreadable {
        Unreadable::Mistake(expected, self.at)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::Value;

    use super::*;
    use crate::output::jq::text::json_text;

    fn any_value() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<f64>().prop_map(Value::from),
            ".{0,6}".prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 40, 6, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
                prop::collection::btree_map("[a-c\"\\\\é]{0,3}", inner, 0..6)
                    .prop_map(|members| Value::Object(members.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn what_is_read_is_what_was_written(value in any_value()) {
            let text = value.to_string();
            let bytes = Bytes::copy_from_slice(text.as_bytes());
            let read = Reader::new(Memory::for_text(text.len())).read(&bytes);
            prop_assert_eq!(json_text(&read.expect("JSON")), text);
        }

        #[test]
        fn any_text_is_read_or_refused(text in "[\\[\\]{}\",:\\\\ a1é.eu-]{0,20}") {
            let bytes = Bytes::copy_from_slice(text.as_bytes());
            let read = Reader::new(Memory::for_text(text.len())).read(&bytes);
            if serde_json::from_str::<Value>(&text).is_ok() {
                prop_assert!(read.is_ok());
            }
        }
    }
}
