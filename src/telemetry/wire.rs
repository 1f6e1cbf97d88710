//! Encodes an event as the one line that leaves the machine, and decodes such a line again.
//!
//! The decoder is the exact inverse: it takes what the encoder writes and refuses everything else.

use std::fmt;

use super::event::{Event, FIELDS};

/// The longest datagram in bytes, its line feed included.
pub const MAX_DATAGRAM: usize = 512;

/// syslog priority: facility 1 (user), severity 6 (informational).
const PRIORITY: &str = "<14>";
const SIGNAL: &str = "signal=kongctl";

/// The event's fields as the wire orders them: by key.
const KEYS: [&str; 6] = [
    "arch",
    "command_path",
    "os",
    "schema_version",
    "timestamp",
    "version",
];

/// Encodes `event` as one line of UTF-8 that ends in one line feed. \[D\]
///
/// `None` when the line would be longer than [`MAX_DATAGRAM`]; such an event is not sent.
///
/// ```
/// # use kongctl::telemetry::{BuildInfo, CommandPath, Event, Program, decode, encode};
/// # struct Tool;
/// # impl Program for Tool {
/// #     const VERSION: &'static str = "1.2.3";
/// #     const COMMANDS: &'static str = "get apis";
/// # }
/// # let path = CommandPath::lookup::<Tool>("get apis").unwrap();
/// # let event = Event::new(path, BuildInfo::of::<Tool>(), std::time::SystemTime::now());
/// let line = encode(&event).unwrap();
/// assert!(line.starts_with("<14>signal=kongctl;arch="));
/// assert_eq!(decode(line.as_bytes()).unwrap().command_path, "get apis");
/// ```
#[must_use]
pub fn encode(event: &Event) -> Option<String> {
    encode_pairs(KEYS.map(|key| {
        let field = FIELDS.iter().find(|field| field.name == key);
        (key, field.map_or("", |field| field.value(event)))
    }))
}

/// Holds what a datagram said: an event as a receiver knows it, in text of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DecodedEvent {
    /// The processor architecture by Go's name.
    pub arch: String,
    /// The command's words.
    pub command_path: String,
    /// The operating system by Go's name.
    pub os: String,
    /// The version of the field list, in decimal digits.
    pub schema_version: String,
    /// When the command ended, RFC 3339.
    pub timestamp: String,
    /// The program's version.
    pub version: String,
}

impl DecodedEvent {
    /// Encodes these values as the sender did; `None` when the line would be too long.
    #[must_use]
    pub fn encode(&self) -> Option<String> {
        encode_pairs([
            ("arch", &self.arch),
            ("command_path", &self.command_path),
            ("os", &self.os),
            ("schema_version", &self.schema_version),
            ("timestamp", &self.timestamp),
            ("version", &self.version),
        ])
    }
}

fn encode_pairs(pairs: [(&str, &str); 6]) -> Option<String> {
    let mut line = String::with_capacity(MAX_DATAGRAM);
    line.push_str(PRIORITY);
    line.push_str(SIGNAL);
    for (key, value) in pairs {
        // Checked before it is written, so that one huge value allocates nothing.
        if line.len() + key.len() + value.len() + 3 > MAX_DATAGRAM {
            return None;
        }
        line.push(';');
        line.push_str(key);
        line.push('=');
        push_value(&mut line, value);
    }
    line.push('\n');
    (line.len() <= MAX_DATAGRAM).then_some(line)
}

fn push_value(line: &mut String, value: &str) {
    if !needs_quotes(value) {
        return line.push_str(value);
    }
    line.push('"');
    for character in value.chars() {
        match character {
            '"' => line.push_str("\\\""),
            '\\' => line.push_str("\\\\"),
            '\n' => line.push_str("\\n"),
            '\r' => line.push_str("\\r"),
            other => line.push(other),
        }
    }
    line.push('"');
}

fn needs_quotes(value: &str) -> bool {
    value.is_empty() || value.contains([' ', ';', '"', '\r', '\n', '\\'])
}

/// Says why a datagram is none of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecodeError {
    /// It is longer than [`MAX_DATAGRAM`].
    TooLong,
    /// It is not UTF-8.
    NotUtf8,
    /// It does not end in one line feed, or holds another.
    NotOneLine,
    /// It does not begin with the priority and signal.
    NotOurs,
    /// The field of this name is not where it belongs.
    Field(&'static str),
    /// The value of this field is quoted or escaped in a way the encoder never writes.
    Value(&'static str),
    /// Something follows the last field.
    Trailing,
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLong => write!(f, "longer than {MAX_DATAGRAM} bytes"),
            Self::NotUtf8 => f.write_str("not UTF-8"),
            Self::NotOneLine => f.write_str("not a single line ending in a line feed"),
            Self::NotOurs => write!(f, "does not start with {PRIORITY}{SIGNAL}"),
            Self::Field(name) => write!(f, "`{name}` is missing or out of order"),
            Self::Value(name) => write!(f, "the value of `{name}` is not quoted correctly"),
            Self::Trailing => f.write_str("unexpected data after the last field"),
        }
    }
}

impl std::error::Error for DecodeError {}

/// Decodes one datagram; the exact inverse of [`encode`].
///
/// # Errors
/// The first thing that the encoder would never have written.
pub fn decode(datagram: &[u8]) -> Result<DecodedEvent, DecodeError> {
    if datagram.len() > MAX_DATAGRAM {
        return Err(DecodeError::TooLong);
    }
    let text = std::str::from_utf8(datagram).map_err(|_| DecodeError::NotUtf8)?;
    let line = text
        .strip_suffix('\n')
        .filter(|line| !line.contains('\n'))
        .ok_or(DecodeError::NotOneLine)?;
    let mut rest = line
        .strip_prefix(PRIORITY)
        .and_then(|rest| rest.strip_prefix(SIGNAL))
        .ok_or(DecodeError::NotOurs)?;

    let mut values = [const { String::new() }; KEYS.len()];
    for (key, value) in KEYS.into_iter().zip(&mut values) {
        rest = rest
            .strip_prefix(';')
            .and_then(|rest| rest.strip_prefix(key))
            .and_then(|rest| rest.strip_prefix('='))
            .ok_or(DecodeError::Field(key))?;
        (*value, rest) = take_value(rest).ok_or(DecodeError::Value(key))?;
    }
    if !rest.is_empty() {
        return Err(DecodeError::Trailing);
    }
    let [arch, command_path, os, schema_version, timestamp, version] = values;
    Ok(DecodedEvent {
        arch,
        command_path,
        os,
        schema_version,
        timestamp,
        version,
    })
}

/// Takes one value off the front: `(value, what follows)`, or `None` when it is malformed.
fn take_value(text: &str) -> Option<(String, &str)> {
    let Some(quoted) = text.strip_prefix('"') else {
        let (value, rest) = text.split_at(text.find(';').unwrap_or(text.len()));
        return (!needs_quotes(value)).then(|| (value.to_owned(), rest));
    };
    let mut value = String::new();
    let mut characters = quoted.chars();
    loop {
        match characters.next()? {
            '"' => break,
            '\\' => value.push(match characters.next()? {
                'n' => '\n',
                'r' => '\r',
                escaped @ ('"' | '\\') => escaped,
                _ => return None,
            }),
            '\r' => return None,
            other => value.push(other),
        }
    }
    needs_quotes(&value).then_some((value, characters.as_str()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn example() -> DecodedEvent {
        DecodedEvent {
            arch: "arm64".into(),
            command_path: "get apis".into(),
            os: "darwin".into(),
            schema_version: "1".into(),
            timestamp: "2026-05-12T14:30:45Z".into(),
            version: "1.1.0".into(),
        }
    }

    #[test]
    fn the_documented_example_is_encoded_byte_for_byte() {
        let line = example().encode();
        assert_eq!(
            line.as_deref(),
            Some(
                "<14>signal=kongctl;arch=arm64;command_path=\"get apis\";os=darwin;schema_version=1;timestamp=2026-05-12T14:30:45Z;version=1.1.0\n"
            )
        );
    }

    #[test]
    fn the_wire_carries_exactly_the_fields_of_the_table() {
        let mut names = FIELDS.map(|field| field.name);
        names.sort_unstable();
        assert_eq!(names, KEYS);
    }

    #[test]
    fn values_are_quoted_only_when_they_must_be() {
        let cases = [
            ("plain", "plain"),
            ("a=b", "a=b"),
            ("", "\"\""),
            ("two words", "\"two words\""),
            ("a;b", "\"a;b\""),
            ("say \"hi\"", "\"say \\\"hi\\\"\""),
            ("a\nb\rc", "\"a\\nb\\rc\""),
            ("back\\slash", "\"back\\\\slash\""),
            ("Ærnavík", "Ærnavík"),
        ];
        for (value, written) in cases {
            let mut line = String::new();
            push_value(&mut line, value);
            assert_eq!(line, written);
        }
    }

    #[test]
    fn what_the_encoder_never_writes_is_refused_with_the_reason() {
        let whole = example().encode().expect("short enough");
        let changed = |from: &str, to: &str| whole.replacen(from, to, 1).into_bytes();
        let cases = [
            (vec![b'x'; 60_000], DecodeError::TooLong),
            (vec![0xff, b'\n'], DecodeError::NotUtf8),
            (
                whole.trim_end().as_bytes().to_vec(),
                DecodeError::NotOneLine,
            ),
            (changed("\n", "\n\n"), DecodeError::NotOneLine),
            (changed("<14>", "<13>"), DecodeError::NotOurs),
            (
                changed("signal=kongctl", "signal=other"),
                DecodeError::NotOurs,
            ),
            (changed("arch=arm64;", ""), DecodeError::Field("arch")),
            (
                changed("os=darwin;schema_version=1", "schema_version=1;os=darwin"),
                DecodeError::Field("os"),
            ),
            (
                changed("os=darwin", "os=\"darwin\""),
                DecodeError::Value("os"),
            ),
            (changed("os=darwin", "os="), DecodeError::Value("os")),
            (changed("os=darwin", "os=dar win"), DecodeError::Value("os")),
            (
                changed("\"get apis\"", "\"get apis"),
                DecodeError::Value("command_path"),
            ),
            (
                changed("\"get apis\"", "\"get\\tapis\""),
                DecodeError::Value("command_path"),
            ),
            (
                changed("\"get apis\"", "\"get apis\"x"),
                DecodeError::Field("os"),
            ),
            (
                changed("version=1.1.0", "version=1.1.0;more=1"),
                DecodeError::Trailing,
            ),
        ];
        for (datagram, error) in cases {
            assert_eq!(
                decode(&datagram),
                Err(error),
                "{}",
                String::from_utf8_lossy(&datagram)
            );
        }
    }

    fn received() -> impl Strategy<Value = DecodedEvent> {
        let value = || prop_oneof!["\\PC{0,12}", ".{0,12}", "[ ;\"\\\\\r\n=a]{0,12}"];
        (value(), value(), value(), value(), value(), value()).prop_map(
            |(arch, command_path, os, schema_version, timestamp, version)| DecodedEvent {
                arch,
                command_path,
                os,
                schema_version,
                timestamp,
                version,
            },
        )
    }

    proptest! {
        #[test]
        fn every_value_decodes_to_itself_from_one_short_line(event in received()) {
            let line = event.encode().expect("six short values fit");
            prop_assert!(line.len() <= MAX_DATAGRAM);
            prop_assert_eq!(line.find('\n'), Some(line.len() - 1));
            prop_assert!(!line.contains('\r'));
            prop_assert_eq!(decode(line.as_bytes()), Ok(event));
        }

        #[test]
        fn values_of_any_length_never_make_a_longer_line(length in 0..2_000_usize, value in "\\PC") {
            let event = DecodedEvent { version: value.repeat(length), ..example() };
            if let Some(line) = event.encode() {
                prop_assert!(line.len() <= MAX_DATAGRAM);
                prop_assert_eq!(decode(line.as_bytes()), Ok(event));
            }
        }

        #[test]
        fn whatever_decodes_was_written_by_the_encoder(start in any::<prop::sample::Index>(), byte in any::<u8>()) {
            let mut line = example().encode().expect("short enough").into_bytes();
            let at = start.index(line.len());
            line[at] = byte;
            if let Ok(received) = decode(&line) {
                let again = received.encode();
                prop_assert_eq!(again.as_deref().map(str::as_bytes), Some(&line[..]));
            }
        }

        #[test]
        fn no_bytes_crash_the_decoder(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
            let _ = decode(&bytes);
        }
    }
}
