//! Events that were received or read back: as text for people and as values for programs.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::{Value, json};

use crate::output;
use crate::telemetry::Timestamp;
use crate::telemetry::wire::DecodedEvent;

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

/// Returns the event that JSON describes; `None` when a field is missing, there twice, or of
/// another type.
///
/// A later version of kongctl may write more fields: they are not looked at.
pub(super) fn from_json(json: &str) -> Option<DecodedEvent<'_>> {
    // An array of the values would do for serde.
    if !json.trim_start().starts_with('{') {
        return None;
    }
    let written: Written<'_> = serde_json::from_str(json).ok()?;
    Some(DecodedEvent {
        arch: written.arch,
        command_path: written.command_path,
        os: written.os,
        schema_version: written.schema_version,
        timestamp: Timestamp::parse(&written.timestamp)?,
        version: written.version,
    })
}

/// The fields of an event as the debug file has them.
#[derive(Deserialize)]
struct Written<'a> {
    #[serde(borrow)]
    arch: Cow<'a, str>,
    #[serde(borrow)]
    command_path: Cow<'a, str>,
    #[serde(borrow)]
    os: Cow<'a, str>,
    schema_version: u32,
    #[serde(borrow)]
    timestamp: Cow<'a, str>,
    #[serde(borrow)]
    version: Cow<'a, str>,
}
