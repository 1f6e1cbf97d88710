//! `kongctl telemetry preview`: the exact bytes that a command would send.

use std::borrow::Cow;
use std::ffi::OsString;
use std::time::SystemTime;

use clap::Args;
use serde_json::{Value, json};

use super::notice;
use super::program::Kongctl;
use super::reporting::{ParseCommand, Rejected, TypedCommand};
use super::setup::Plan;
use crate::cli::context::Context;
use crate::cli::globals::GlobalArgs;
use crate::config::{Config, OUTPUT};
use crate::error::{Error, Result};
use crate::output::{self, Stream, Ui};
use crate::style::{Format, OutputFormat, Styling};
use crate::telemetry::wire::encode;
use crate::telemetry::{BuildInfo, CommandPath, Event, Verdict};

/// The command that is shown when none is given.
const EXAMPLE: [&str; 2] = ["get", "apis"];

/// Why help and the like are never reported.
const ONLY_TEXT: &str = "it only prints a text";

#[derive(Args)]
pub(super) struct Preview {
    /// Command line to preview, as it would be typed, with its flags and arguments (`get apis` if
    /// omitted)
    #[arg(
        value_name = "COMMAND LINE",
        trailing_var_arg = true,
        allow_hyphen_values = true
    )]
    words: Vec<OsString>,
}

impl Preview {
    pub(super) fn run(&self, context: &Context, parse: ParseCommand) -> Result<()> {
        let ui = context.settled_ui();
        let format = context.format_or_text();
        if self.words.is_empty() {
            ui.note(&format!(
                "`{}` is an example; add another command to preview it",
                EXAMPLE.join(" ")
            ));
        }
        let line = self.command_line();
        let shown: Vec<_> = line.iter().map(|word| word.to_string_lossy()).collect();
        match parse(line.clone()) {
            Ok(TypedCommand { globals, reporting }) => {
                let format = format_of(context, &globals).unwrap_or(format);
                match reporting.path() {
                    Some(path) => report(path, context, globals)?.print(&ui, format),
                    None => print_nothing(&shown, why_skipped(&shown), &ui, format),
                }
            }
            Err(Rejected::Text) => print_nothing(&shown, ONLY_TEXT, &ui, format),
            // A skipped command is never reported, whatever words it rejects.
            Err(_) if is_skipped(&shown) => print_nothing(&shown, why_skipped(&shown), &ui, format),
            Err(Rejected::Misuse(error)) => Err(not_a_command(&shown, &error)),
        }
    }

    /// Returns the words as a shell would pass them, whether they were quoted together or begin
    /// with the program's name.
    fn command_line(&self) -> Vec<OsString> {
        let quoted = match self.words.as_slice() {
            [quoted] => quoted.to_str(),
            _ => None,
        };
        let words: Vec<OsString> = match quoted {
            Some(quoted) => quoted.split_whitespace().map(OsString::from).collect(),
            None if self.words.is_empty() => EXAMPLE.map(OsString::from).into(),
            None => self.words.clone(),
        };
        let mut line = vec![OsString::from("kongctl")];
        line.extend(words.into_iter().skip_while(|word| word == "kongctl"));
        line
    }
}

/// Returns the format that the previewed command line asks for, when `preview` itself was not
/// given one.
fn format_of(context: &Context, typed: &GlobalArgs) -> Option<Format> {
    match context.globals.output {
        Some(_) => None,
        None => OUTPUT
            .parse(typed.output.as_deref()?)
            .map(OutputFormat::beside_lists),
    }
}

/// Returns what the command of a command line would report.
fn report(path: CommandPath, context: &Context, typed: GlobalArgs) -> Result<Report> {
    let globals = context.globals.overridden_by(typed);
    let config = Config::load(globals.config_file.as_deref(), globals.profile.as_deref());
    Report::new(path, &Plan::new(&config, &globals))
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
        let held_back = plan.untold().map(notice::reason);
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
        ui.print_value(
            format,
            || self.facts(),
            || self.text(ui.styling(Stream::Stdout)),
        )
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

    fn text(&self, styling: Styling) -> String {
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
            output::json(&self.event, styling)
        )
    }
}

fn print_nothing(line: &[Cow<'_, str>], why: &str, ui: &Ui, format: Format) -> Result<()> {
    let reason = format!("`{}` is never reported: {why}", line.join(" "));
    let reason = output::escaped(&reason).into_owned();
    let facts = json!({ "line": null, "would_be_sent": false, "reason": reason });
    ui.print_value(
        format,
        || facts,
        || format!("Nothing would be sent: {reason}\n"),
    )
}

/// Returns the first word after the program's name; an empty one if there is no other.
fn first_word<'line>(line: &'line [Cow<'_, str>]) -> &'line str {
    line.get(1).map_or("", |word| word.as_ref())
}

/// Returns whether the line begins with a command that is never reported, complete or not.
fn is_skipped(line: &[Cow<'_, str>]) -> bool {
    CommandPath::would_be_skipped(first_word(line))
}

/// Returns why the command that the line begins with is never reported.
fn why_skipped(line: &[Cow<'_, str>]) -> &'static str {
    match first_word(line) {
        "" | "help" => ONLY_TEXT,
        "telemetry" => "opting out must not be an event itself",
        _ => "it is about kongctl itself, not about Konnect",
    }
}

/// Returns the error of words that are not a command: why, and the hints of the parser.
fn not_a_command(line: &[Cow<'_, str>], error: &Error) -> Error {
    let command = line.get(1..).unwrap_or_default().join(" ");
    let mut unknown = Error::usage(format!("`{command}` is not a command")).cause(error.message());
    for hint in error.hints() {
        unknown = unknown.hint(hint);
    }
    unknown.hint("run `kongctl help` to list the commands")
}
