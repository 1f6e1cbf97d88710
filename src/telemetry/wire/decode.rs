//! From a received line to an event.

use std::borrow::Cow;

use super::decoded_event::DecodedEvent;
use super::error::DecodeError;
use super::format::{MAX_DATAGRAM, PRIORITY, SENDER_PAIR, must_be_quoted, needs_quotes};
use crate::telemetry::event::SCHEMA_VERSION;
use crate::telemetry::timestamp::Timestamp;

/// Decodes one datagram: the exact inverse of [`encode`](super::encode()).
///
/// Never panics, whatever the bytes are. What decodes was written by the encoder, byte for byte.
///
/// ```
/// use kongctl::telemetry::wire::{DecodeError, decode};
///
/// let line = "<14>signal=kongctl;arch=arm64;command_path=\"get apis\";os=darwin;\
///     schema_version=1;timestamp=2026-05-12T14:30:45Z;version=1.1.0\n";
/// let event = decode(line.as_bytes())?;
/// assert_eq!(event.encode().as_deref(), Some(line));
///
/// let decode_changed = |from, to| decode(line.replace(from, to).as_bytes()).map(|_| ());
/// let without_quotes = decode_changed("\"get apis\"", "get apis");
/// assert_eq!(without_quotes, Err(DecodeError::Value("command_path")));
/// let of_local_time = decode_changed("45Z", "45+02:00");
/// assert_eq!(of_local_time, Err(DecodeError::Timestamp));
/// let of_a_newer_table = decode_changed("schema_version=1", "region=eu;schema_version=2");
/// assert_eq!(of_a_newer_table, Err(DecodeError::NewerSchema(2)));
/// # Ok::<(), DecodeError>(())
/// ```
///
/// # Errors
/// Returns the first deviation from what the encoder writes, or
/// [`NewerSchema`](DecodeError::NewerSchema) for a line of a newer encoder.
pub fn decode(datagram: &[u8]) -> Result<DecodedEvent<'_>, DecodeError> {
    let pairs = pairs_part(datagram)?;
    decode_pairs(pairs).map_err(|error| match newer_schema(pairs) {
        Some(version) => DecodeError::NewerSchema(version),
        None => error,
    })
}

/// Returns the part between prefix and line feed.
fn pairs_part(datagram: &[u8]) -> Result<&str, DecodeError> {
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

fn decode_pairs(pairs: &str) -> Result<DecodedEvent<'_>, DecodeError> {
    let mut rest = pairs;
    // Evaluated in the order in which it is written: that of the wire.
    let event = DecodedEvent {
        arch: take_field(&mut rest, "arch")?,
        command_path: take_field(&mut rest, "command_path")?,
        os: take_field(&mut rest, "os")?,
        schema_version: parse_number(&take_field(&mut rest, "schema_version")?)
            .ok_or(DecodeError::SchemaVersion)?,
        timestamp: Timestamp::parse(&take_field(&mut rest, "timestamp")?)
            .ok_or(DecodeError::Timestamp)?,
        version: take_field(&mut rest, "version")?,
    };
    if rest.is_empty() {
        Ok(event)
    } else {
        Err(DecodeError::Trailing)
    }
}

/// Returns the schema version of a line with any pairs, if it is newer than ours.
fn newer_schema(pairs: &str) -> Option<u32> {
    let mut version = None;
    let mut rest = pairs;
    while !rest.is_empty() {
        let (key, after_key) = rest.strip_prefix(';')?.split_once('=')?;
        let is_key = key
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte == b'_');
        let (value, after_value) = take_value(after_key).filter(|_| is_key)?;
        if key == "schema_version" {
            version = parse_number(&value);
        }
        rest = after_value;
    }
    version.filter(|version| *version > SCHEMA_VERSION)
}

/// Parses a whole number in the form that the encoder writes: no sign, no leading zeros.
fn parse_number(text: &str) -> Option<u32> {
    let is_canonical = text == "0" || text.starts_with(|first| matches!(first, '1'..='9'));
    if is_canonical {
        text.parse().ok()
    } else {
        None
    }
}

/// Takes `;KEY=VALUE` off the front of `rest`, and returns the value.
fn take_field<'a>(rest: &mut &'a str, key: &'static str) -> Result<Cow<'a, str>, DecodeError> {
    let after_key = strip_key(rest, key).ok_or(DecodeError::Field(key))?;
    let (value, after_value) = take_value(after_key).ok_or(DecodeError::Value(key))?;
    *rest = after_value;
    Ok(value)
}

/// Strips `;KEY=` from the front of `text`; `None` when something else is there.
fn strip_key<'a>(text: &'a str, key: &str) -> Option<&'a str> {
    text.strip_prefix(';')?.strip_prefix(key)?.strip_prefix('=')
}

/// Takes one value off the front: the value and what follows it; `None` when it is malformed.
fn take_value(text: &str) -> Option<(Cow<'_, str>, &str)> {
    match text.strip_prefix('"') {
        Some(quoted) => take_quoted(quoted),
        None => take_plain(text),
    }
}

/// Takes a value without quotes, which ends before the next `;`.
fn take_plain(text: &str) -> Option<(Cow<'_, str>, &str)> {
    let end = text.bytes().position(must_be_quoted);
    let (value, rest) = text.split_at(end.unwrap_or(text.len()));
    // The encoder would have quoted any other value.
    let is_whole = !value.is_empty() && (rest.is_empty() || rest.starts_with(';'));
    is_whole.then_some((Cow::Borrowed(value), rest))
}

/// Takes a value whose opening quote is already gone, with its closing quote.
fn take_quoted(text: &str) -> Option<(Cow<'_, str>, &str)> {
    let end = text.bytes().position(|byte| matches!(byte, b'"' | b'\\'))?;
    let (value, rest) = text.split_at(end);
    let Some(rest) = rest.strip_prefix('"') else {
        return take_escaped(text);
    };
    // The encoder escapes CR, and would not have quoted a value without need. A raw line feed was
    // refused before.
    let is_due = needs_quotes(value) && !value.contains('\r');
    is_due.then_some((Cow::Borrowed(value), rest))
}

/// Takes a value with an escape sequence, as [`take_quoted`] does.
fn take_escaped(text: &str) -> Option<(Cow<'_, str>, &str)> {
    let mut value = String::with_capacity(text.len());
    let mut characters = text.chars();
    loop {
        value.push(match characters.next()? {
            '"' => return Some((Cow::Owned(value), characters.as_str())),
            '\\' => match characters.next()? {
                'n' => '\n',
                'r' => '\r',
                escaped @ ('"' | '\\') => escaped,
                _ => return None,
            },
            // The encoder escapes it.
            '\r' => return None,
            other => other,
        });
    }
}
