//! `kongctl telemetry`: tells whether anything is reported, and why, and lets the user decide.

use clap::{Args, Subcommand};
use serde_json::{Value, json};

use super::bridge::{Plan, debug_path};
use super::context::Context;
use crate::error::{Error, Result};
use crate::output::{self, align};
use crate::telemetry::{Destination, Link, Verdict, preference};

#[derive(Args)]
pub(crate) struct Telemetry {
    #[command(subcommand)]
    action: Action,
}

#[derive(Clone, Copy, Subcommand)]
#[command(defer = true)]
enum Action {
    /// Tell whether commands are reported, who decided it, and where reports go
    Status,
    /// Allow reports from this device
    Enable,
    /// Stop reports from this device
    Disable,
}

impl Telemetry {
    pub(super) fn run(&self, context: &Context) -> Result<()> {
        let style = context.style_or_plain();
        let choice = match self.action {
            Action::Status => None,
            Action::Enable => Some(true),
            Action::Disable => Some(false),
        };
        if let Some(enabled) = choice {
            write_preference(context, enabled)?;
        }
        let status = Status { plan: Plan::of(context), context };
        output::print_value(style.format, &status.facts(), || match choice {
            None => status.text(),
            Some(_) => status.headline(),
        })
    }
}

fn write_preference(context: &Context, enabled: bool) -> Result<()> {
    let directory = context.config().directory().ok_or_else(|| {
        Error::config("there is no home for the preference file").hint("set HOME, or name a config file with --config-file")
    })?;
    let path = preference::path(&directory);
    preference::write(&path, enabled)
        .map_err(|error| Error::config(format!("cannot write the preference `{}`", path.display())).fact("cause", error.to_string()))
}

/// Words the plan for people and for programs.
struct Status<'a> {
    plan: Plan,
    context: &'a Context,
}

impl Status<'_> {
    fn headline(&self) -> String {
        format!("Telemetry is {}: {}\n", self.plan.verdict().as_str(), output::escaped(&self.plan.reason()))
    }

    fn text(&self) -> String {
        let mut text = self.headline();
        text.push_str("\nWho has a say, highest first:\n");
        let rows: Vec<Vec<String>> = self.plan.decision.chain().iter().map(|link| self.row(link)).collect();
        text.push_str(&align(&rows));
        for note in self.plan.decision.chain().iter().filter_map(|link| link.note.as_deref()) {
            text.push_str(&format!("\nnote: {}\n", output::escaped(note)));
        }
        text.push('\n');
        let facts = self.places().into_iter().map(|(name, fact)| vec![format!("{name}:"), output::escaped(&fact).into_owned()]);
        text.push_str(&align(&facts.collect::<Vec<_>>()));
        text
    }

    /// One signal: its name, the raw value, what it says, and whether it decides.
    fn row(&self, link: &Link) -> Vec<String> {
        let raw = link.raw.as_deref().map_or_else(|| "not set".to_owned(), |raw| output::escaped(raw).into_owned());
        let raw = if link.source == crate::telemetry::Source::Default { String::new() } else { raw };
        let says = link.says.map_or("–", Verdict::as_str).to_owned();
        let decides = if self.decides(link) { "← decides" } else { "" };
        vec![format!("  {}", link.source.as_str()), raw, says, decides.to_owned()]
    }

    fn decides(&self, link: &Link) -> bool {
        std::ptr::eq(link, self.plan.decision.deciding())
    }

    fn places(&self) -> Vec<(&'static str, String)> {
        let directory = self.context.config().directory();
        let unknown = || "none: there is no home".to_owned();
        let preference = directory.map_or_else(unknown, |directory| preference::path(&directory).display().to_string());
        let debug = debug_path(self.context.config()).map_or_else(unknown, |path| path.display().to_string());
        let destination = match &self.plan.destination {
            Ok(destination) => format!("{} ({})", address(destination), self.plan.destination_source),
            Err(why) => format!("none: {why} ({})", self.plan.destination_source),
        };
        vec![("destination", destination), ("sink", self.sink().to_owned()), ("preference file", preference), ("debug file", debug)]
    }

    fn sink(&self) -> &'static str {
        match (self.plan.verdict(), &self.plan.destination) {
            (Verdict::On, Ok(Destination::Udp(_))) => "udp",
            (Verdict::On, Ok(Destination::File(_))) => "file",
            _ => "none",
        }
    }

    /// The same facts under stable keys.
    fn facts(&self) -> Value {
        let chain = self.plan.decision.chain().iter().map(|link| {
            json!({
                "source": link.source.as_str(),
                "raw": link.raw,
                "says": link.says.map(Verdict::as_str),
                "decides": self.decides(link),
                "note": link.note,
            })
        });
        let directory = self.context.config().directory();
        json!({
            "verdict": self.plan.verdict().as_str(),
            "reason": self.plan.reason(),
            "chain": chain.collect::<Vec<_>>(),
            "destination": self.plan.destination.as_ref().map(address).ok(),
            "destination_source": self.plan.destination_source,
            "sink": self.sink(),
            "preference_file": directory.map(|directory| preference::path(&directory)),
            "debug_file": debug_path(self.context.config()),
            "warnings": self.plan.warnings().collect::<Vec<_>>(),
        })
    }
}

fn address(destination: &Destination) -> String {
    match destination {
        Destination::Udp(endpoint) => endpoint.to_string(),
        Destination::File(path) => path.display().to_string(),
    }
}
