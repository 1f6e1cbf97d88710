//! `kongctl telemetry preview`: the exact bytes that a command would send.

use std::time::SystemTime;

use clap::Args;
use serde_json::{Value, json};

use super::notice;
use super::program::Kongctl;
use super::reporting::{ParseCommand, TypedCommand};
use super::setup::Plan;
use crate::cli::context::Context;
use crate::cli::usage::suggestions;
use crate::config::Config;
use crate::error::{Error, Result};
use crate::output::{self, Ui};
use crate::style::Format;
use crate::telemetry::{BuildInfo, CommandPath, Event, Verdict, encode};

#[derive(Args)]
pub(super) struct Preview {
    /// Command line to preview, as it would be typed; put `--` before flags of its own
    #[arg(value_name = "COMMAND WORDS", default_values = ["get", "apis"])]
    words: Vec<String>,
}

impl Preview {
    pub(super) fn run(&self, context: &Context, parse: ParseCommand) -> Result<()> {
        let format = context.style_or_plain().format;
        let words = self.command_line();
        match parse(&words) {
            Ok(TypedCommand { globals, reporting }) => match reporting.path() {
                Some(path) => {
                    let globals = context.globals.overridden_by(globals);
                    let config =
                        Config::load(globals.config_file.as_deref(), globals.profile.as_deref());
                    let plan = Plan::new(&config, &globals);
                    Report::new(path, &plan)?.print(&context.ui, format)
                }
                None => print_nothing(&words, &context.ui, format),
            },
            // Help is never reported, and neither is a skipped command with words that it rejects.
            Err(error) if !error.use_stderr() || is_skipped(&words) => {
                print_nothing(&words, &context.ui, format)
            }
            Err(error) => Err(not_a_command(&words, &error)),
        }
    }

    /// Returns the words as a shell would pass them, whether they were quoted together or begin
    /// with the program's name.
    fn command_line(&self) -> Vec<String> {
        let words: Vec<String> = match self.words.as_slice() {
            [quoted] => quoted.split_whitespace().map(str::to_owned).collect(),
            words => words.to_vec(),
        };
        let mut line = vec!["kongctl".to_owned()];
        line.extend(words.into_iter().skip_while(|word| word == "kongctl"));
        line
    }
}

/// What a command would report.
struct Report {
    /// What would be sent: one line with its line feed.
    line: String,
    event: Value,
    destination: Option<String>,
    destination_source: String,
    would_be_sent: bool,
    reason: String,
}

impl Report {
    fn new(path: CommandPath, plan: &Plan) -> Result<Self> {
        let event = Event::new(path, BuildInfo::of::<Kongctl>(), SystemTime::now());
        let line =
            // The sink's own encoder, so that the preview cannot differ from what is sent.
            encode(&event).ok_or_else(|| Error::internal("the event does not fit a datagram"))?;
        let event =
            serde_json::to_value(&event).map_err(|error| Error::internal(error.to_string()))?;
        let held_back = notice::untold(plan).map(notice::reason);
        Ok(Self {
            line,
            event,
            destination: plan
                .destination
                .value
                .as_ref()
                .map(ToString::to_string)
                .ok(),
            destination_source: plan.destination.source.clone(),
            would_be_sent: plan.verdict() == Verdict::On && held_back.is_none(),
            reason: held_back.unwrap_or_else(|| plan.reason()),
        })
    }

    fn print(&self, ui: &Ui, format: Format) -> Result<()> {
        ui.print_value(format, &self.facts(), || self.text())
    }

    fn facts(&self) -> Value {
        json!({
            "line": self.line,
            "bytes": self.line.len(),
            "destination": self.destination,
            "destination_source": self.destination_source,
            "event": self.event,
            "would_be_sent": self.would_be_sent,
            "reason": self.reason,
        })
    }

    fn text(&self) -> String {
        let target = match &self.destination {
            Some(destination) => format!("{destination} ({})", self.destination_source),
            None => "nowhere".to_owned(),
        };
        let verdict = if self.would_be_sent {
            "Would be sent"
        } else {
            "Would not be sent"
        };
        format!(
            "{}{} bytes to {}\n{verdict}: {}\n\n{}",
            self.line,
            self.line.len(),
            output::escaped(&target),
            output::escaped(&self.reason),
            output::json(&self.event)
        )
    }
}

fn print_nothing(words: &[String], ui: &Ui, format: Format) -> Result<()> {
    let reason = format!("`{}` is never reported", words.join(" "));
    let reason = output::escaped(&reason).into_owned();
    let facts = json!({ "line": null, "would_be_sent": false, "reason": reason });
    ui.print_value(format, &facts, || {
        format!("Nothing would be sent: {reason}\n")
    })
}

/// Returns whether the words begin with a command that is never reported, complete or not.
fn is_skipped(words: &[String]) -> bool {
    let first = words.get(1).map_or("", String::as_str);
    CommandPath::would_be_skipped(first)
}

/// Returns the error of words that are not a command, with the parser's suggestions as hints.
fn not_a_command(words: &[String], error: &clap::Error) -> Error {
    let command = words.get(1..).unwrap_or_default().join(" ");
    let mut unknown = Error::usage(format!("`{command}` is not a command"));
    for suggestion in suggestions(error) {
        unknown = unknown.hint(suggestion);
    }
    unknown.hint("run kongctl help to list the commands")
}
