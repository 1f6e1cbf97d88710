//! `kongctl telemetry preview`: the very bytes that a command would send.

use clap::{Args, CommandFactory, Parser};
use serde_json::{Value, json};

use super::super::Cli;
use super::super::bridge::{self, Plan};
use super::super::context::Context;
use super::super::target::PRODUCT_WORD;
use crate::error::{Error, Result};
use crate::output;
use crate::telemetry::{CommandPath, Verdict, encode};

#[derive(Args)]
pub(super) struct Preview {
    /// The command, as it would be typed
    #[arg(value_name = "COMMAND WORDS", default_values = ["get", "apis"])]
    words: Vec<String>,
}

impl Preview {
    pub(super) fn run(&self, context: &Context) -> Result<()> {
        let format = context.style_or_plain().format;
        let words = self.canonical()?;
        let Some(path) = bridge::command_path(&words) else {
            let why = format!("`{words}` is never reported");
            return output::print_value(format, &json!({ "line": null, "sent": false, "reason": why }), || {
                format!("Nothing would be sent: {why}\n")
            });
        };
        let event = bridge::event_of(path);
        let plan = Plan::of(context);
        let line = encode(&event).ok_or_else(|| Error::internal("the event does not fit a datagram"))?;
        let (sent, reason) = match plan.verdict() {
            Verdict::Off => (false, plan.reason()),
            Verdict::On if plan.is_untold() => (false, "the next command only shows a notice".to_owned()),
            Verdict::On => (true, plan.reason()),
        };
        let destination = plan.destination.as_ref().map(ToString::to_string).ok();
        let event = serde_json::to_value(&event).map_err(|error| Error::internal(error.to_string()))?;
        let facts = json!({
            "line": line, "bytes": line.len(), "destination": destination, "destination_source": plan.destination_source,
            "event": event, "sent": sent, "reason": reason,
        });
        output::print_value(format, &facts, || {
            let target =
                destination.map_or_else(|| "nowhere".to_owned(), |destination| format!("{destination} ({})", plan.destination_source));
            let verdict = if sent { format!("Would be sent: {reason}") } else { format!("Would not be sent: {reason}") };
            format!("{line}{} bytes to {target}\n{verdict}\n\n{}", line.len(), pretty(&event))
        })
    }

    /// The command's canonical words, by its definition: aliases and arguments are never reported.
    fn canonical(&self) -> Result<String> {
        let mut command = Cli::command();
        command.build();
        let (mut current, mut path) = (&command, Vec::new());
        for word in self.words.iter().filter(|word| !word.starts_with('-')) {
            let Some(below) = current.find_subcommand(word) else { break };
            if below.get_name() != PRODUCT_WORD {
                path.push(below.get_name());
            }
            current = below;
        }
        let words = path.join(" ");
        let is_skipped = !words.is_empty() && CommandPath::would_be_skipped(&words);
        match Cli::try_parse_from(self.typed()) {
            Ok(_) => Ok(words),
            Err(_) if is_skipped => Ok(words),
            Err(error) => Err(self.no_command(error)),
        }
    }

    fn typed(&self) -> impl Iterator<Item = &str> {
        std::iter::once("kongctl").chain(self.words.iter().map(String::as_str))
    }

    /// What the parser itself says of such words, with its suggestions.
    fn no_command(&self, error: clap::Error) -> Error {
        let text = super::super::with_suggestions(error).render().to_string();
        let unknown = format!("`{}` is no command that could be run", self.words.join(" "));
        let tips = text.lines().filter_map(|line| line.trim().strip_prefix("tip: "));
        tips.fold(Error::usage(unknown), Error::hint).hint("`kongctl help` lists the commands")
    }
}

fn pretty(event: &Value) -> String {
    output::json(event).unwrap_or_default()
}
