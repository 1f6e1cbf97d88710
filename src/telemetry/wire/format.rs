//! What encoder and decoder share.

/// The length of the longest datagram in bytes, its line feed included.
///
/// Small enough to cross any network in one packet, and far more than an event needs.
///
/// ```
/// use kongctl::telemetry::wire::{DecodeError, MAX_DATAGRAM, decode};
///
/// assert_eq!(decode(&vec![b'x'; MAX_DATAGRAM + 1]), Err(DecodeError::TooLong));
/// ```
pub const MAX_DATAGRAM: usize = 512;

/// The syslog priority: facility 1 (user), severity 6 (informational). \[D\]
pub(super) const PRIORITY: &str = "<14>";

/// The first pair, which names the sender. \[D\]
///
/// Its key, `signal`, is the documented one. It has nothing to do with the signals of Unix.
pub(super) const SENDER_PAIR: &str = "signal=kongctl";

/// The number of fields in a line.
pub(super) const FIELD_COUNT: usize = 6;

/// The keys of the event's fields in the order of the wire: sorted. \[D\]
pub(super) const KEYS: [&str; FIELD_COUNT] = [
    "arch",
    "command_path",
    "os",
    "schema_version",
    "timestamp",
    "version",
];

/// Returns whether the encoder puts `value` into quotes.
///
/// The backslash is our addition: in the documented form a backslash in a value looks like an
/// escape sequence. All other values are written byte for byte as documented.
pub(super) fn needs_quotes(value: &str) -> bool {
    value.is_empty() || value.bytes().any(must_be_quoted)
}

/// Returns whether a value with this byte needs quotes.
pub(super) fn must_be_quoted(byte: u8) -> bool {
    matches!(byte, b' ' | b';' | b'"' | b'\r' | b'\n' | b'\\')
}
