//! From an event to the line that is sent.

use super::format::{FIELD_COUNT, KEYS, MAX_DATAGRAM, PRIORITY, SENDER_PAIR, needs_quotes};
use crate::telemetry::event::{Event, FIELDS};

/// Bytes of a pair besides its key and value: `;`, `=` and the final line feed.
const PAIR_OVERHEAD: usize = 3;

/// Encodes `event` as one line of UTF-8 that ends in one line feed. \[D\]
///
/// Returns `None` when the line would be longer than [`MAX_DATAGRAM`]; such an event is not sent.
/// Allocates once.
///
/// ```
/// # use std::time::SystemTime;
/// # use kongctl::telemetry::{BuildInfo, CommandPath, Event, Program};
/// use kongctl::telemetry::wire::encode;
///
/// # struct Tool;
/// # impl Program for Tool {
/// #     const VERSION: &'static str = "1.2.3-dev";
/// #     const COMMANDS: &'static str = "get apis";
/// # }
/// # let path = CommandPath::lookup::<Tool>("get apis").expect("a command of the list");
/// # let event = Event::new(path, BuildInfo::of::<Tool>(), SystemTime::UNIX_EPOCH);
/// let line = encode(&event).expect("a short event");
/// assert!(line.starts_with("<14>signal=kongctl;arch="));
/// assert!(line.contains(r#";command_path="get apis";"#));
/// assert!(line.ends_with(";timestamp=1970-01-01T00:00:00Z;version=1.2.3-dev\n"));
/// ```
#[must_use]
pub fn encode(event: &Event) -> Option<String> {
    encode_pairs(KEYS.map(|key| (key, field_text(event, key))))
}

/// Returns the text of the event's field `key`. A test checks that `KEYS` and
/// `FIELDS` name the same fields.
fn field_text<'a>(event: &'a Event, key: &str) -> &'a str {
    match FIELDS.iter().find(|field| field.name == key) {
        Some(field) => field.value(event),
        None => "",
    }
}

/// Encodes `pairs`, which are sorted by key; `None` when the line would be too long.
pub(super) fn encode_pairs(pairs: [(&str, &str); FIELD_COUNT]) -> Option<String> {
    let mut line = String::with_capacity(MAX_DATAGRAM);
    line.push_str(PRIORITY);
    line.push_str(SENDER_PAIR);
    for (key, value) in pairs {
        // Checked before it is written, so that one huge value allocates nothing.
        if line.len() + key.len() + value.len() + PAIR_OVERHEAD > MAX_DATAGRAM {
            return None;
        }
        line.push(';');
        line.push_str(key);
        line.push('=');
        push_value(&mut line, value);
    }
    line.push('\n');
    // Escapes count only once they are written, hence the second check.
    (line.len() <= MAX_DATAGRAM).then_some(line)
}

/// Appends `value` to `line`, quoted and escaped if it has to be.
pub(super) fn push_value(line: &mut String, value: &str) {
    if !needs_quotes(value) {
        line.push_str(value);
        return;
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
