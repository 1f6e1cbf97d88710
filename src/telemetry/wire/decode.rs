//! From a received line to an event, for receivers written in Rust.

use std::fmt;

use super::encode::encode_pairs;
use super::format::{FIELD_COUNT, KEYS, MAX_DATAGRAM, PRIORITY, SENDER_PAIR, needs_quotes};
use crate::telemetry::timestamp::Timestamp;

/// An event as a receiver knows it: the decoded value of every field.
///
/// Unlike in an [`Event`](crate::telemetry::Event), the fields of type `String` can contain any
/// text: the datagram may come from any sender. Escape control characters before such a value is
/// shown on a terminal.
///
/// ```
/// use kongctl::telemetry::decode;
///
/// let datagram = b"<14>signal=kongctl;arch=arm64;command_path=\"get apis\";os=darwin;\
///     schema_version=1;timestamp=2026-05-12T14:30:45Z;version=1.1.0\n";
/// let event = decode(datagram)?;
/// assert_eq!(event.command_path, "get apis");
/// assert_eq!(event.os, "darwin");
/// assert_eq!(event.schema_version, 1);
/// assert_eq!(event.timestamp.as_str(), "2026-05-12T14:30:45Z");
/// # Ok::<(), kongctl::telemetry::DecodeError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodedEvent {
    /// The processor architecture by Go's name.
    pub arch: String,
    /// The command path.
    pub command_path: String,
    /// The operating system by Go's name.
    pub os: String,
    /// The version of the field table.
    pub schema_version: u32,
    /// When the command ended.
    pub timestamp: Timestamp,
    /// The program's version.
    pub version: String,
}

impl DecodedEvent {
    /// Encodes these values as the sender did; `None` when the line would be longer than
    /// [`MAX_DATAGRAM`].
    ///
    /// ```
    /// use std::time::SystemTime;
    ///
    /// use kongctl::telemetry::{DecodedEvent, Timestamp, decode};
    ///
    /// let event = DecodedEvent {
    ///     arch: "arm64".into(),
    ///     command_path: "get apis".into(),
    ///     os: "darwin".into(),
    ///     schema_version: 1,
    ///     timestamp: Timestamp::from(SystemTime::now()),
    ///     version: r#"a "quoted" \ value"#.into(),
    /// };
    /// let line = event.encode().expect("a short event");
    /// assert_eq!(decode(line.as_bytes()), Ok(event));
    /// ```
    #[must_use]
    pub fn encode(&self) -> Option<String> {
        encode_pairs([
            ("arch", &self.arch),
            ("command_path", &self.command_path),
            ("os", &self.os),
            ("schema_version", &self.schema_version.to_string()),
            ("timestamp", self.timestamp.as_str()),
            ("version", &self.version),
        ])
    }
}

/// Why a datagram is not an event.
///
/// ```
/// use kongctl::telemetry::{DecodeError, decode};
///
/// let error = decode(b"hello\n").unwrap_err();
/// assert_eq!(error, DecodeError::NotOurs);
/// assert_eq!(error.to_string(), "does not start with <14>signal=kongctl");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecodeError {
    /// It is longer than [`MAX_DATAGRAM`].
    TooLong,
    /// It is not valid UTF-8.
    NotUtf8,
    /// It does not end in a line feed, or contains another one.
    NotOneLine,
    /// It does not start with the priority and kongctl's first pair.
    NotOurs,
    /// The field of this name is missing or out of order.
    Field(&'static str),
    /// The value of this field is quoted or escaped in a way that the encoder never writes.
    Value(&'static str),
    /// `schema_version` is not a whole number, in the form that the encoder writes.
    SchemaVersion,
    /// `timestamp` is not a time in the form that the encoder writes; see [`Timestamp`].
    Timestamp,
    /// Something follows the last field.
    Trailing,
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLong => write!(f, "longer than {MAX_DATAGRAM} bytes"),
            Self::NotUtf8 => f.write_str("not UTF-8"),
            Self::NotOneLine => f.write_str("not a single line ending in a line feed"),
            Self::NotOurs => write!(f, "does not start with {PRIORITY}{SENDER_PAIR}"),
            Self::Field(name) => write!(f, "`{name}` is missing or out of order"),
            Self::Value(name) => write!(f, "the value of `{name}` is not quoted correctly"),
            Self::SchemaVersion => f.write_str("`schema_version` is not a whole number such as 1"),
            Self::Timestamp => f.write_str(
                "`timestamp` is not a time such as 2026-05-12T14:30:45Z (RFC 3339, UTC)",
            ),
            Self::Trailing => f.write_str("unexpected data after the last field"),
        }
    }
}

impl std::error::Error for DecodeError {}

/// Decodes one datagram: the exact inverse of [`encode`](super::encode()).
///
/// Never panics, whatever the bytes are. What decodes was written by the encoder, byte for byte.
///
/// ```
/// use kongctl::telemetry::{DecodeError, decode};
///
/// let line = "<14>signal=kongctl;arch=arm64;command_path=\"get apis\";os=darwin;\
///     schema_version=1;timestamp=2026-05-12T14:30:45Z;version=1.1.0\n";
/// let event = decode(line.as_bytes())?;
/// assert_eq!(event.encode().as_deref(), Some(line));
///
/// let without_quotes = line.replace("\"get apis\"", "get apis");
/// assert_eq!(decode(without_quotes.as_bytes()), Err(DecodeError::Value("command_path")));
/// let of_local_time = line.replace("45Z", "45+02:00");
/// assert_eq!(decode(of_local_time.as_bytes()), Err(DecodeError::Timestamp));
/// # Ok::<(), DecodeError>(())
/// ```
///
/// # Errors
/// Returns the first deviation from what the encoder writes.
pub fn decode(datagram: &[u8]) -> Result<DecodedEvent, DecodeError> {
    let mut rest = fields_part(datagram)?;
    let mut values = [const { String::new() }; FIELD_COUNT];
    for (key, value) in KEYS.into_iter().zip(&mut values) {
        let after_key = strip_key(rest, key).ok_or(DecodeError::Field(key))?;
        (*value, rest) = take_value(after_key).ok_or(DecodeError::Value(key))?;
    }
    if !rest.is_empty() {
        return Err(DecodeError::Trailing);
    }
    let [arch, command_path, os, schema_version, timestamp, version] = values;
    Ok(DecodedEvent {
        arch,
        command_path,
        os,
        schema_version: parse_number(&schema_version).ok_or(DecodeError::SchemaVersion)?,
        timestamp: Timestamp::parse(&timestamp).ok_or(DecodeError::Timestamp)?,
        version,
    })
}

/// Parses a whole number in the form that the encoder writes: no sign, no leading zeros.
fn parse_number(text: &str) -> Option<u32> {
    let number: u32 = text.parse().ok()?;
    (number.to_string() == text).then_some(number)
}

/// Returns the part between prefix and line feed.
fn fields_part(datagram: &[u8]) -> Result<&str, DecodeError> {
    if datagram.len() > MAX_DATAGRAM {
        return Err(DecodeError::TooLong);
    }
    let text = std::str::from_utf8(datagram).map_err(|_| DecodeError::NotUtf8)?;
    let line = text.strip_suffix('\n').ok_or(DecodeError::NotOneLine)?;
    if line.contains('\n') {
        return Err(DecodeError::NotOneLine);
    }
    line.strip_prefix(PRIORITY)
        .and_then(|rest| rest.strip_prefix(SENDER_PAIR))
        .ok_or(DecodeError::NotOurs)
}

/// Strips `;KEY=` from the front of `text`; `None` when something else is there.
fn strip_key<'a>(text: &'a str, key: &str) -> Option<&'a str> {
    text.strip_prefix(';')?.strip_prefix(key)?.strip_prefix('=')
}

/// Takes one value off the front: the value and what follows it; `None` when it is malformed.
fn take_value(text: &str) -> Option<(String, &str)> {
    match text.strip_prefix('"') {
        Some(quoted) => take_quoted(quoted),
        None => take_plain(text),
    }
}

/// Takes a value without quotes, which ends before the next `;`.
fn take_plain(text: &str) -> Option<(String, &str)> {
    let end = text.find(';').unwrap_or(text.len());
    let (value, rest) = text.split_at(end);
    // The encoder would have quoted it.
    if needs_quotes(value) {
        return None;
    }
    Some((value.to_owned(), rest))
}

/// Takes a value whose opening quote is already gone, with its closing quote.
fn take_quoted(text: &str) -> Option<(String, &str)> {
    let mut value = String::new();
    let mut characters = text.chars();
    loop {
        match characters.next()? {
            '"' => break,
            '\\' => value.push(match characters.next()? {
                'n' => '\n',
                'r' => '\r',
                escaped @ ('"' | '\\') => escaped,
                _ => return None,
            }),
            // The encoder escapes it. A raw line feed was refused before.
            '\r' => return None,
            other => value.push(other),
        }
    }
    // The encoder would not have quoted it.
    if !needs_quotes(&value) {
        return None;
    }
    Some((value, characters.as_str()))
}
