//! How `kongctl telemetry listen` shows a datagram.

use std::net::SocketAddr;

use serde_json::{Value, json};

use super::event_text;
use crate::excerpt::first_chars;
use crate::output;
use crate::style::{Format, Styling};
use crate::telemetry::wire::{DecodeError, DecodedEvent, MAX_DATAGRAM};

/// How many characters of a malformed datagram are shown.
const MAX_SHOWN: usize = 80;

/// One datagram, and what the strict decoder makes of it.
pub(super) struct Datagram<'a> {
    pub(super) bytes: &'a [u8],
    /// Whether all bytes are shown.
    pub(super) is_raw: bool,
    /// The sender, when it is to be shown.
    pub(super) peer: Option<SocketAddr>,
    pub(super) decoded: Result<DecodedEvent<'a>, DecodeError>,
}

impl Datagram<'_> {
    /// Appends the datagram as it is printed.
    pub(super) fn push_to(&self, text: &mut String, format: Format, styling: Styling) {
        match format {
            Format::Text => self.push_line(text),
            Format::Json => text.push_str(&output::json_line(&self.value(), styling)),
            Format::Yaml => {
                text.push_str(&output::yaml(&Value::Array(vec![self.value()]), styling));
            }
        }
    }

    fn push_line(&self, text: &mut String) {
        if let Some(peer) = self.peer {
            text.push_str(&format!("{peer}  "));
        }
        match &self.decoded {
            Ok(_) if self.is_raw => text.push_str(&escaped_bytes(self.bytes)),
            Ok(event) => text.push_str(&event_text::line(event)),
            Err(why) => text.push_str(&format!("malformed: {why}: {}", self.start())),
        }
        text.push('\n');
    }

    /// Returns what is shown of a datagram that is no event.
    fn start(&self) -> String {
        if self.is_raw {
            return escaped_bytes(self.bytes);
        }
        output::escaped(&first_chars(self.bytes, MAX_SHOWN)).into_owned()
    }

    fn value(&self) -> Value {
        let mut value = match &self.decoded {
            Ok(event) => event_text::value(event),
            Err(why) => {
                let start = &self.bytes[..self.bytes.len().min(MAX_DATAGRAM)];
                json!({
                    "malformed": why.to_string(),
                    "datagram": String::from_utf8_lossy(start),
                })
            }
        };
        if self.is_raw {
            value["raw"] = Value::String(escaped_bytes(self.bytes));
        }
        if let Some(peer) = self.peer {
            value["peer"] = Value::String(peer.to_string());
        }
        value
    }
}

/// Returns the bytes as printable ASCII, from which they can be told without doubt.
fn escaped_bytes(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len());
    for byte in bytes {
        match byte {
            b'\n' => text.push_str("\\n"),
            b'\r' => text.push_str("\\r"),
            b'\t' => text.push_str("\\t"),
            b'\\' => text.push_str("\\\\"),
            b' '..=b'~' => text.push(char::from(*byte)),
            _ => text.push_str(&format!("\\x{byte:02x}")),
        }
    }
    text
}
