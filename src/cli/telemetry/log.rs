//! `kongctl telemetry log`: what `telemetry.debug` has written on this machine.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead, BufReader, ErrorKind};
use std::path::Path;
use std::thread;
use std::time::Duration;

use clap::Args;
use serde_json::{Value, json};

use super::setup::{Plan, debug_path};
use crate::cli::context::Context;
use crate::config::TELEMETRY_DEBUG;
use crate::env;
use crate::error::{Error, Result};
use crate::output::{self, Ui, align};
use crate::style::Format;
use crate::telemetry::{DecodedEvent, Destination};

/// How often a followed file is looked at.
const GLANCE: Duration = Duration::from_millis(250);

#[derive(Args)]
pub(super) struct Log {
    /// Go on with what is written from now on
    #[arg(long, conflicts_with = "summary")]
    follow: bool,
    /// Count by command, version and day
    #[arg(long)]
    summary: bool,
}

impl Log {
    pub(super) fn run(&self, context: &Context) -> Result<()> {
        let format = context.style_or_plain().format;
        if !matches!(Plan::of(context).destination, Ok(Destination::File(_))) {
            let config = context.config();
            let variable = env::setting_name(config.profile(), TELEMETRY_DEBUG.definition.key);
            context.ui.line(&format!(
                "Events are not written to a file. To have that, set {variable}=true."
            ));
        }
        let path = debug_path(context.config())
            .ok_or_else(|| Error::config("there is no home for the debug file"))?;
        let failed = |error: std::io::Error| {
            Error::config(format!("cannot read `{}`", path.display())).cause(error)
        };
        let mut reader = match open(&path) {
            Ok(file) => BufReader::new(file),
            Err(error) if error.kind() == ErrorKind::NotFound && !self.follow => {
                context
                    .ui
                    .line(&format!("No events in {}.", path.display()));
                return Ok(());
            }
            Err(error) if error.kind() == ErrorKind::NotFound => BufReader::new(awaited(&path)?),
            Err(error) => return Err(failed(error)),
        };
        if self.summary {
            let events = read(&mut reader).map_err(failed)?;
            return print_summary(&context.ui, &events, format);
        }
        loop {
            for event in read(&mut reader).map_err(failed)? {
                context.ui.print(&printed(&event, format)?)?;
            }
            context.ui.flush()?;
            if !self.follow {
                return Ok(());
            }
            thread::sleep(GLANCE);
        }
    }
}

/// Opens only a plain file: a pipe in its place would keep us waiting.
fn open(path: &Path) -> std::io::Result<File> {
    if std::fs::metadata(path)?.is_file() {
        File::open(path)
    } else {
        Err(std::io::Error::other("not a plain file"))
    }
}

/// Waits until the file is there.
fn awaited(path: &Path) -> Result<File> {
    loop {
        match open(path) {
            Ok(file) => return Ok(file),
            Err(error) if error.kind() == ErrorKind::NotFound => thread::sleep(GLANCE),
            Err(error) => {
                return Err(Error::config(format!("cannot read `{}`", path.display())).cause(error));
            }
        }
    }
}

/// Reads the whole lines that are there now; a line still being written is left for the next time.
fn read(reader: &mut BufReader<File>) -> std::io::Result<Vec<std::result::Result<Value, String>>> {
    let mut events = Vec::new();
    loop {
        let mut line = Vec::new();
        let length = reader.read_until(b'\n', &mut line)?;
        if !line.ends_with(b"\n") {
            reader.seek_relative(-i64::try_from(length).unwrap_or(0))?;
            return Ok(events);
        }
        let text = String::from_utf8_lossy(&line).trim_end().to_owned();
        events.push(
            serde_json::from_str::<Value>(&text)
                .ok()
                .filter(Value::is_object)
                .ok_or(text),
        );
    }
}

fn printed(event: &std::result::Result<Value, String>, format: Format) -> Result<String> {
    Ok(match (event, format) {
        (Ok(event), Format::Text) => format!("{}\n", line(&received(event))),
        (Ok(event), Format::Json) => output::json_line(event),
        (Ok(event), Format::Yaml) => output::yaml(&Value::Array(vec![event.clone()])),
        (Err(text), Format::Text) => format!("malformed: {}\n", output::escaped(text)),
        (Err(text), Format::Json) => output::json_line(&json!({ "malformed": text })),
        (Err(text), Format::Yaml) => output::yaml(&json!([{ "malformed": text }])),
    })
}

fn print_summary(
    ui: &Ui,
    events: &[std::result::Result<Value, String>],
    format: Format,
) -> Result<()> {
    let mut counts: BTreeMap<(String, String, String), u64> = BTreeMap::new();
    for event in events.iter().flatten().map(received) {
        let day = event.timestamp.chars().take("2026-01-02".len()).collect();
        *counts
            .entry((day, event.command_path, event.version))
            .or_default() += 1;
    }
    let rows = counts
        .iter()
        .map(|((day, command, version), count)| json!({ "day": day, "command_path": command, "version": version, "count": count }));
    ui.print_value(format, &Value::Array(rows.collect()), || {
        let header = ["DAY", "COMMAND", "VERSION", "COUNT"]
            .map(str::to_owned)
            .to_vec();
        let rows = counts.iter().map(|((day, command, version), count)| {
            [day.as_str(), command, version, &count.to_string()]
                .map(|cell| output::escaped(cell).into_owned())
                .to_vec()
        });
        align(&std::iter::once(header).chain(rows).collect::<Vec<_>>())
    })
}

fn received(event: &Value) -> DecodedEvent {
    let text = |key: &str| match event.get(key) {
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
        None => String::new(),
    };
    DecodedEvent {
        arch: text("arch"),
        command_path: text("command_path"),
        os: text("os"),
        schema_version: text("schema_version"),
        timestamp: text("timestamp"),
        version: text("version"),
    }
}

/// One event for people.
pub(super) fn line(event: &DecodedEvent) -> String {
    let DecodedEvent {
        timestamp,
        command_path,
        version,
        os,
        arch,
        ..
    } = event;
    output::escaped(&format!(
        "{timestamp}  {command_path}  {version}  {os}/{arch}"
    ))
    .into_owned()
}

/// One event for programs, in the order of the event's fields.
pub(super) fn value(event: &DecodedEvent) -> Value {
    let version = event
        .schema_version
        .parse::<u64>()
        .map_or_else(|_| json!(event.schema_version), Value::from);
    json!({
        "schema_version": version,
        "timestamp": event.timestamp,
        "version": event.version,
        "os": event.os,
        "arch": event.arch,
        "command_path": event.command_path,
    })
}
