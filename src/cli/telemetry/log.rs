//! `kongctl telemetry log`: prints the events that `telemetry.debug` has written.

use std::collections::BTreeMap;
use std::path::Path;
use std::thread;
use std::time::Duration;

use clap::Args;
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
        text.push_str(&formatted(&line, format, styling));
        // One write for many lines, of a file of any size.
        if text.len() > CHUNK_LEN {
            ui.print(&text)?;
            text.clear();
        }
    }
    ui.print(&text)
}

fn formatted(line: &LogLine, format: Format, styling: Styling) -> String {
    match (line, format) {
        (LogLine::Event { event, .. }, Format::Text) => format!("{}\n", event_text::line(event)),
        (LogLine::Event { json, .. }, Format::Json) => output::json_line(json, styling),
        (LogLine::Event { json, .. }, Format::Yaml) => {
            output::yaml(&Value::Array(vec![json.clone()]), styling)
        }
        (LogLine::Malformed(text), Format::Text) => {
            format!("malformed: {}\n", output::escaped(text))
        }
        (LogLine::Malformed(text), Format::Json) => {
            output::json_line(&json!({ "malformed": text }), styling)
        }
        (LogLine::Malformed(text), Format::Yaml) => {
            output::yaml(&json!([{ "malformed": text }]), styling)
        }
    }
}

/// What the summary counts by, in the order that it is sorted by.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct SummaryKey {
    day: String,
    command_path: String,
    version: String,
}

fn print_summary(file: &mut DebugFile, ui: &Ui, format: Format) -> Result<()> {
    let mut counts: BTreeMap<SummaryKey, u64> = BTreeMap::new();
    while let Some(line) = file.next_line()? {
        let LogLine::Event { event, .. } = line else {
            continue;
        };
        let key = SummaryKey {
            day: event.timestamp.as_str().chars().take(DATE_LEN).collect(),
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
