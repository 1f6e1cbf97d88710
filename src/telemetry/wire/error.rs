//! The reasons to refuse a line.

use std::fmt;

use super::format::{MAX_DATAGRAM, PRIORITY, SENDER_PAIR};
use crate::telemetry::event::SCHEMA_VERSION;

/// Why a datagram is not an event.
///
/// ```
/// use kongctl::telemetry::wire::{DecodeError, decode};
///
/// let error = decode(b"hello\n").unwrap_err();
/// assert_eq!(error, DecodeError::NotOurs);
/// assert_eq!(error.to_string(), "does not start with <14>signal=kongctl");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
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
    /// `timestamp` is not a time in the form that the encoder writes; see
    /// [`Timestamp`](crate::telemetry::Timestamp).
    Timestamp,
    /// Something follows the last field.
    Trailing,
    /// It has other fields, those of this newer version of the field table.
    NewerSchema(u32),
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
            Self::NewerSchema(version) => write!(
                f,
                "the fields of schema version {version}; this program knows version {SCHEMA_VERSION}"
            ),
        }
    }
}

impl std::error::Error for DecodeError {}
