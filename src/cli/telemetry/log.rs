//! `kongctl telemetry log`: prints the events that `telemetry.debug` has written.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufRead, BufReader, ErrorKind};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use clap::Args;
use serde_json::{Value, json};

use super::event_text;
use super::setup::{DestinationSetting, debug_path};
use crate::cli::context::Context;
use crate::config::TELEMETRY_DEBUG;
use crate::env;
use crate::error::{Error, Result};
use crate::fs::open_regular;
use crate::output::{self, Ui, align};
use crate::style::Format;
use crate::telemetry::{DecodedEvent, Destination};

/// How often a followed file is read again.
const POLL_INTERVAL: Duration = Duration::from_millis(250);

/// The length of the date in an RFC 3339 time.
const DATE_LEN: usize = "2026-01-02".len();

#[derive(Args)]
pub(super) struct Log {
    /// Keep printing new events
    #[arg(long, conflicts_with = "summary")]
    follow: bool,
    /// Count by command, version and day
    #[arg(long)]
    summary: bool,
}

/// A line of the debug file.
enum LogLine {
    Event(Value),
    /// The text of a line that is not an event.
    Malformed(String),
}

impl Log {
    pub(super) fn run(&self, context: &Context) -> Result<()> {
        let format = context.style_or_plain().format;
        note_if_not_written(context);
        let path = debug_path(context.config())
            .ok_or_else(|| Error::config("there is no home directory for the debug file"))?;
        let Some(mut log) = self.open(path, &context.ui)? else {
            return Ok(());
        };
        if self.summary {
            return print_summary(&context.ui, &log.read()?, format);
        }
        loop {
            print_lines(&context.ui, &log.read()?, format)?;
            if !self.follow {
                return Ok(());
            }
            context.ui.require_reader()?;
            thread::sleep(POLL_INTERVAL);
        }
    }

    /// Opens the debug file; notes when it does not exist and nothing would create it.
    fn open(&self, path: PathBuf, ui: &Ui) -> Result<Option<LogReader>> {
        loop {
            match open_regular(&path) {
                Ok(file) => {
                    let reader = BufReader::new(file);
                    return Ok(Some(LogReader { reader, path }));
                }
                Err(error) if error.kind() != ErrorKind::NotFound => {
                    return Err(unreadable(&path, error));
                }
                Err(_) if self.follow => {
                    ui.require_reader()?;
                    thread::sleep(POLL_INTERVAL);
                }
                Err(_) => {
                    ui.note(&format!("no events in {}", path.display()));
                    return Ok(None);
                }
            }
        }
    }
}

/// Notes how to have events written, when they are not.
fn note_if_not_written(context: &Context) {
    let config = context.config();
    if let Ok(Destination::File(_)) = DestinationSetting::find(config).value {
        return;
    }
    let variable = env::setting_name(config.profile(), TELEMETRY_DEBUG.definition.key);
    context.ui.note(&format!(
        "events are not written to a file; to write them, set {variable}=true"
    ));
}

fn unreadable(path: &Path, error: io::Error) -> Error {
    Error::config(format!("cannot read `{}`", path.display())).cause(error)
}

/// The open debug file, read as far as it was complete the last time.
struct LogReader {
    reader: BufReader<File>,
    path: PathBuf,
}

impl LogReader {
    /// Reads the lines that are complete by now.
    fn read(&mut self) -> Result<Vec<LogLine>> {
        let mut lines = Vec::new();
        while let Some(text) = self
            .next_line()
            .map_err(|error| unreadable(&self.path, error))?
        {
            lines.push(match serde_json::from_str::<Value>(&text) {
                Ok(event) if event.is_object() => LogLine::Event(event),
                Ok(_) | Err(_) => LogLine::Malformed(text),
            });
        }
        Ok(lines)
    }

    /// Reads a line; one that is still being written is left for the next time.
    fn next_line(&mut self) -> io::Result<Option<String>> {
        let mut line = Vec::new();
        let length = self.reader.read_until(b'\n', &mut line)?;
        if line.ends_with(b"\n") {
            let text = String::from_utf8_lossy(&line);
            return Ok(Some(text.trim_end().to_owned()));
        }
        self.reader
            .seek_relative(-i64::try_from(length).unwrap_or(0))?;
        Ok(None)
    }
}

fn print_lines(ui: &Ui, lines: &[LogLine], format: Format) -> Result<()> {
    for line in lines {
        ui.print(&formatted(line, format))?;
    }
    Ok(())
}

fn formatted(line: &LogLine, format: Format) -> String {
    match (line, format) {
        (LogLine::Event(event), Format::Text) => format!("{}\n", event_text::line(&decoded(event))),
        (LogLine::Event(event), Format::Json) => output::json_line(event),
        (LogLine::Event(event), Format::Yaml) => output::yaml(&Value::Array(vec![event.clone()])),
        (LogLine::Malformed(text), Format::Text) => {
            format!("malformed: {}\n", output::escaped(text))
        }
        (LogLine::Malformed(text), Format::Json) => {
            output::json_line(&json!({ "malformed": text }))
        }
        (LogLine::Malformed(text), Format::Yaml) => output::yaml(&json!([{ "malformed": text }])),
    }
}

/// What the summary counts by, in the order that it is sorted by.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct SummaryKey {
    day: String,
    command_path: String,
    version: String,
}

fn print_summary(ui: &Ui, lines: &[LogLine], format: Format) -> Result<()> {
    let mut counts: BTreeMap<SummaryKey, u64> = BTreeMap::new();
    for line in lines {
        let LogLine::Event(event) = line else {
            continue;
        };
        let event = decoded(event);
        let key = SummaryKey {
            day: event.timestamp.chars().take(DATE_LEN).collect(),
            command_path: event.command_path,
            version: event.version,
        };
        *counts.entry(key).or_default() += 1;
    }
    ui.print_value(format, &summary_value(&counts), || summary_table(&counts))
}

fn summary_value(counts: &BTreeMap<SummaryKey, u64>) -> Value {
    let rows = counts.iter().map(|(key, count)| {
        json!({
            "day": key.day,
            "command_path": key.command_path,
            "version": key.version,
            "count": count,
        })
    });
    rows.collect()
}

fn summary_table(counts: &BTreeMap<SummaryKey, u64>) -> String {
    let header = ["DAY", "COMMAND", "VERSION", "COUNT"].map(str::to_owned);
    let mut rows = vec![header.to_vec()];
    for (key, count) in counts {
        let cells = [
            &key.day,
            &key.command_path,
            &key.version,
            &count.to_string(),
        ];
        rows.push(
            cells
                .map(|cell| output::escaped(cell).into_owned())
                .to_vec(),
        );
    }
    align(&rows)
}

/// Returns an event of the file like one of a datagram. Other values than text are shown as JSON.
fn decoded(event: &Value) -> DecodedEvent {
    DecodedEvent {
        arch: text(event, "arch"),
        command_path: text(event, "command_path"),
        os: text(event, "os"),
        schema_version: text(event, "schema_version"),
        timestamp: text(event, "timestamp"),
        version: text(event, "version"),
    }
}

fn text(event: &Value, key: &str) -> String {
    match event.get(key) {
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
        None => String::new(),
    }
}
