//! `kongctl telemetry log`: prints the events that `telemetry.debug` has written.

use std::collections::BTreeMap;
use std::path::Path;
use std::thread;
use std::time::Duration;

use clap::Args;
use serde::Serialize;
use serde_json::{Value, json};

use super::debug_file::{DebugFile, LogLine};
use super::event_text;
use super::setup::{DestinationSetting, debug_path};
use crate::cli::context::Context;
use crate::config::TELEMETRY_DEBUG;
use crate::env;
use crate::error::{Error, Result};
use crate::output::{self, Stream, Ui, align};
use crate::style::{Format, Styling};
use crate::telemetry::Destination;

/// How often a followed file is read again.
const POLL_INTERVAL: Duration = Duration::from_millis(250);

/// How much text of many lines is gathered before it is written, in bytes.
const CHUNK_LEN: usize = 64 << 10;

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

impl Log {
    pub(super) fn run(&self, context: &Context) -> Result<()> {
        let format = context.format_or_text();
        note_if_not_written(context);
        let path = debug_path(context.config())
            .ok_or_else(|| Error::config("there is no home directory for the debug file"))?;
        let ui = &context.settled_ui();
        let Some(mut file) = self.open(&path, ui)? else {
            return Ok(());
        };
        if self.summary {
            return print_summary(&mut file, ui, format);
        }
        loop {
            print_lines(&mut file, ui, format)?;
            if !self.follow {
                return Ok(());
            }
            ui.require_reader()?;
            thread::sleep(POLL_INTERVAL);
            if let Some(successor) = file.successor()? {
                // What was written before the file was replaced.
                print_lines(&mut file, ui, format)?;
                file = successor;
            }
        }
    }

    /// Opens the debug file; notes when it does not exist and nothing would create it.
    fn open(&self, path: &Path, ui: &Ui) -> Result<Option<DebugFile>> {
        loop {
            let file = DebugFile::open(path)?;
            if file.is_some() || !self.follow {
                if file.is_none() {
                    ui.note(&format!("no events in {}", path.display()));
                }
                return Ok(file);
            }
            ui.require_reader()?;
            thread::sleep(POLL_INTERVAL);
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

/// Prints the lines that are complete by now.
fn print_lines(file: &mut DebugFile, ui: &Ui, format: Format) -> Result<()> {
    let styling = ui.styling(Stream::Stdout);
    let mut text = String::new();
    while let Some(line) = file.next_line()? {
        push_line(&mut text, &line, format, styling);
        // One write for many lines, of a file of any size.
        if text.len() > CHUNK_LEN {
            ui.print(&text)?;
            text.clear();
        }
    }
    ui.print(&text)
}

/// Appends a line of the file as it is printed.
fn push_line(text: &mut String, line: &LogLine, format: Format, styling: Styling) {
    match (line, format) {
        (LogLine::Event { event, .. }, Format::Text) => {
            text.push_str(&event_text::line(event));
            text.push('\n');
        }
        (LogLine::Event { json, .. }, Format::Json) => output::push_json_line(text, json, styling),
        (LogLine::Malformed(line), Format::Text) => {
            text.push_str(&format!("malformed: {}\n", output::escaped(line)));
        }
        (LogLine::Malformed(_), Format::Json) => {
            text.push_str(&output::json_line(&value(line), styling));
        }
        (_, Format::Yaml) => {
            text.push_str(&output::yaml(&Value::Array(vec![value(line)]), styling));
        }
    }
}

fn value(line: &LogLine) -> Value {
    match line {
        LogLine::Event { json, .. } => {
            serde_json::from_str(json).unwrap_or_else(|_| json!({ "malformed": json }))
        }
        LogLine::Malformed(text) => json!({ "malformed": text }),
    }
}

/// The number of events by day, command and version, sorted by each in turn.
type Counts = BTreeMap<String, BTreeMap<String, BTreeMap<String, u64>>>;

fn print_summary(file: &mut DebugFile, ui: &Ui, format: Format) -> Result<()> {
    let mut counts = Counts::new();
    while let Some(line) = file.next_line()? {
        let LogLine::Event { event, .. } = line else {
            continue;
        };
        let day = &event.timestamp.as_str()[..DATE_LEN];
        let of_day = entry(&mut counts, day);
        let of_command = entry(of_day, &event.command_path);
        *entry(of_command, &event.version) += 1;
    }
    let rows = rows(&counts);
    ui.print_value(format, || json!(rows), || table(&rows))
}

/// Returns the value of a key, which is copied only when it is new.
fn entry<'a, V: Default>(map: &'a mut BTreeMap<String, V>, key: &str) -> &'a mut V {
    if !map.contains_key(key) {
        map.insert(key.to_owned(), V::default());
    }
    map.get_mut(key).expect("the key was just looked up")
}

/// A row of the summary.
#[derive(Serialize)]
struct Row<'a> {
    day: &'a str,
    command_path: &'a str,
    version: &'a str,
    count: u64,
}

fn rows(counts: &Counts) -> Vec<Row<'_>> {
    let mut rows = Vec::new();
    for (day, commands) in counts {
        for (command_path, versions) in commands {
            for (version, &count) in versions {
                rows.push(Row {
                    day,
                    command_path,
                    version,
                    count,
                });
            }
        }
    }
    rows
}

fn table(rows: &[Row]) -> String {
    let header = ["DAY", "COMMAND", "VERSION", "COUNT"].map(str::to_owned);
    let mut lines = vec![header.to_vec()];
    for row in rows {
        let count = row.count.to_string();
        let cells = [row.day, row.command_path, row.version, &count];
        let cells = cells.map(|cell| output::escaped(cell).into_owned());
        lines.push(cells.to_vec());
    }
    align(&lines)
}

/// Prints the lines of a file, and their summary.
#[cfg(fuzzing)]
pub(crate) fn fuzz(path: &Path, ui: &Ui, format: Format) -> Result<()> {
    if let Some(mut file) = DebugFile::open(path)? {
        print_lines(&mut file, ui, format)?;
    }
    if let Some(mut file) = DebugFile::open(path)? {
        print_summary(&mut file, ui, format)?;
    }
    Ok(())
}
