//! `kongctl telemetry preview`: the very bytes that a command would send.

use clap::{Args, Parser};
use serde_json::{Value, json};

use super::setup::{self, Plan};
use crate::cli::command::Cli;
use crate::cli::context::Context;
use crate::error::{Error, Result};
use crate::output;
use crate::telemetry::{CommandPath, Verdict, encode};

#[derive(Args)]
pub(super) struct Preview {
    /// The command, as it would be typed; before flags of its own stands `--`
    #[arg(value_name = "COMMAND WORDS", default_values = ["get", "apis"])]
    words: Vec<String>,
}

impl Preview {
    pub(super) fn run(&self, context: &Context) -> Result<()> {
        let format = context.style_or_plain().format;
        let typed = self.typed();
        let (words, globals) = match Cli::try_parse_from(&typed) {
            Ok(cli) => (
                cli.command.words(),
                context.globals.overridden_by(cli.globals),
            ),
            Err(error) if !error.use_stderr() || is_skipped(&typed) => {
                (String::new(), context.globals.clone())
            }
            Err(error) => return Err(no_command(&typed[1..], error)),
        };
        let Some(path) = setup::command_path(&words) else {
            let why =
                output::escaped(&format!("`{}` is never reported", typed.join(" "))).into_owned();
            return context.ui.print_value(
                format,
                &json!({ "line": null, "would_be_sent": false, "reason": why }),
                || format!("Nothing would be sent: {why}\n"),
            );
        };
        let event = setup::event_of(path);
        let plan = Plan::of(&Context::new(globals));
        let line =
            encode(&event).ok_or_else(|| Error::internal("the event does not fit a datagram"))?;
        let (sent, reason) = match plan.verdict() {
            Verdict::Off => (false, plan.reason()),
            Verdict::On if plan.is_untold() => {
                (false, "the next command only shows a notice".to_owned())
            }
            Verdict::On => (true, plan.reason()),
        };
        let destination = plan.destination.as_ref().map(ToString::to_string).ok();
        let event =
            serde_json::to_value(&event).map_err(|error| Error::internal(error.to_string()))?;
        let facts = json!({
            "line": line, "bytes": line.len(), "destination": destination, "destination_source": plan.destination_source,
            "event": event, "would_be_sent": sent, "reason": reason,
        });
        context.ui.print_value(format, &facts, || {
            let target = destination.map_or_else(
                || "nowhere".to_owned(),
                |destination| format!("{destination} ({})", plan.destination_source),
            );
            let verdict = if sent {
                format!("Would be sent: {reason}")
            } else {
                format!("Would not be sent: {reason}")
            };
            format!(
                "{line}{} bytes to {target}\n{verdict}\n\n{}",
                line.len(),
                pretty(&event)
            )
        })
    }

    /// The words as a shell would hand them over, whether they were quoted together or begin with the program's name.
    fn typed(&self) -> Vec<String> {
        let words: Vec<String> = match self.words.as_slice() {
            [quoted] => quoted.split_whitespace().map(str::to_owned).collect(),
            words => words.to_vec(),
        };
        std::iter::once("kongctl".to_owned())
            .chain(words.into_iter().skip_while(|word| word == "kongctl"))
            .collect()
    }
}

/// Tells whether the words are those of a command that is never reported, whatever is missing behind them.
fn is_skipped(typed: &[String]) -> bool {
    CommandPath::would_be_skipped(typed.get(1).map_or("", String::as_str))
}

/// What the parser itself says of such words, with its suggestions.
fn no_command(words: &[String], error: clap::Error) -> Error {
    let text = crate::cli::with_suggestions(error).render().to_string();
    let unknown = format!("`{}` is no command that could be run", words.join(" "));
    let tips = text
        .lines()
        .filter_map(|line| line.trim().strip_prefix("tip: "));
    tips.fold(Error::usage(unknown), Error::hint)
        .hint("`kongctl help` lists the commands")
}

fn pretty(event: &Value) -> String {
    output::json(event)
}
