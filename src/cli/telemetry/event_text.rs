//! Events that were read back, as text for people and as values for programs.

use serde_json::{Value, json};

use crate::output;
use crate::telemetry::DecodedEvent;

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
    let schema_version = match event.schema_version.parse::<u64>() {
        Ok(number) => json!(number),
        Err(_) => json!(event.schema_version),
    };
    json!({
        "schema_version": schema_version,
        "timestamp": event.timestamp,
        "version": event.version,
        "os": event.os,
        "arch": event.arch,
        "command_path": event.command_path,
    })
}
