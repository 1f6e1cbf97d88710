//! Events that were received or read back: as text for people and as values for programs.

use serde_json::{Value, json};

use crate::output;
use crate::telemetry::{DecodedEvent, Timestamp};

/// Returns one line for people, made harmless for a terminal.
pub(super) fn line(event: &DecodedEvent) -> String {
    let DecodedEvent {
        timestamp,
        command_path,
        version,
        os,
        arch,
        ..
    } = event;
    let line = format!("{timestamp}  {command_path}  {version}  {os}/{arch}");
    output::escaped(&line).into_owned()
}

/// Returns the event as JSON, with its fields in their order.
pub(super) fn value(event: &DecodedEvent) -> Value {
    json!({
        "schema_version": event.schema_version,
        "timestamp": event.timestamp.as_str(),
        "version": event.version,
        "os": event.os,
        "arch": event.arch,
        "command_path": event.command_path,
    })
}

/// Returns the event that JSON describes; `None` when a field is missing or of another type.
///
/// A later version of kongctl may write more fields: they are not looked at.
pub(super) fn from_json(value: &Value) -> Option<DecodedEvent> {
    let text = |key: &str| value.get(key)?.as_str();
    Some(DecodedEvent {
        arch: text("arch")?.to_owned(),
        command_path: text("command_path")?.to_owned(),
        os: text("os")?.to_owned(),
        schema_version: value.get("schema_version")?.as_u64()?.try_into().ok()?,
        timestamp: Timestamp::parse(text("timestamp")?)?,
        version: text("version")?.to_owned(),
    })
}
