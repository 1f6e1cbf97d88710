//! An event as a receiver knows it.

use std::borrow::Cow;

use super::encode::encode_pairs;
use crate::telemetry::timestamp::Timestamp;

/// An event that was received: the decoded value of every field.
///
/// Unlike in an [`Event`](crate::telemetry::Event), text can be anything: the datagram may come
/// from any sender. Escape control characters before such a value is shown on a terminal.
///
/// Text is borrowed from the datagram, except where an escape sequence had to be decoded.
///
/// ```
/// use kongctl::telemetry::wire::decode;
///
/// let datagram = b"<14>signal=kongctl;arch=arm64;command_path=\"get apis\";os=darwin;\
///     schema_version=1;timestamp=2026-05-12T14:30:45Z;version=1.1.0\n";
/// let event = decode(datagram)?;
/// assert_eq!(event.command_path, "get apis");
/// assert_eq!(event.os, "darwin");
/// assert_eq!(event.schema_version, 1);
/// assert_eq!(event.timestamp.as_str(), "2026-05-12T14:30:45Z");
/// # Ok::<(), kongctl::telemetry::wire::DecodeError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
// The next version of the field table may have more fields.
#[non_exhaustive]
pub struct DecodedEvent<'a> {
    /// The processor architecture by Go's name.
    pub arch: Cow<'a, str>,
    /// The command path.
    pub command_path: Cow<'a, str>,
    /// The operating system by Go's name.
    pub os: Cow<'a, str>,
    /// The version of the field table.
    pub schema_version: u32,
    /// When the command ended, by the sender's clock.
    pub timestamp: Timestamp,
    /// The program's version.
    pub version: Cow<'a, str>,
}

impl DecodedEvent<'_> {
    /// Encodes these values as the sender did; `None` when the line would be longer than
    /// [`MAX_DATAGRAM`](super::MAX_DATAGRAM).
    ///
    /// ```
    /// use kongctl::telemetry::wire::decode;
    ///
    /// let line = "<14>signal=kongctl;arch=arm64;command_path=login;os=darwin;\
    ///     schema_version=1;timestamp=2026-05-12T14:30:45Z;version=1.1.0\n";
    /// let mut event = decode(line.as_bytes())?;
    /// assert_eq!(event.encode().as_deref(), Some(line));
    ///
    /// event.version = r#"a "quoted" \ value"#.into();
    /// let line = event.encode().expect("a short event");
    /// assert!(line.ends_with(";version=\"a \\\"quoted\\\" \\\\ value\"\n"));
    /// assert_eq!(decode(line.as_bytes()), Ok(event));
    /// # Ok::<(), kongctl::telemetry::wire::DecodeError>(())
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

    /// Returns the event with text of its own, which outlives the datagram.
    ///
    /// ```
    /// use kongctl::telemetry::wire::{DecodeError, DecodedEvent, decode};
    ///
    /// fn read(mut datagram: Vec<u8>) -> Result<DecodedEvent<'static>, DecodeError> {
    ///     datagram.push(b'\n');
    ///     decode(&datagram).map(DecodedEvent::into_owned)
    /// }
    /// assert_eq!(read(b"hello".to_vec()), Err(DecodeError::NotOurs));
    /// ```
    #[must_use]
    pub fn into_owned(self) -> DecodedEvent<'static> {
        DecodedEvent {
            arch: into_owned(self.arch),
            command_path: into_owned(self.command_path),
            os: into_owned(self.os),
            schema_version: self.schema_version,
            timestamp: self.timestamp,
            version: into_owned(self.version),
        }
    }
}

fn into_owned(text: Cow<'_, str>) -> Cow<'static, str> {
    Cow::Owned(text.into_owned())
}
