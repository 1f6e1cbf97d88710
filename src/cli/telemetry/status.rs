//! `kongctl telemetry status`, `enable`, `disable`: whether anything is reported, and why.

use std::time::SystemTime;

use serde_json::{Value, json};

use super::setup::{self, Plan, debug_path};
use crate::cli::context::Context;
use crate::error::{Error, Result};
use crate::output::{self, align};
use crate::telemetry::{Destination, Evaluation, Source, Verdict, preference, rfc3339};

/// Prints what holds, and why.
pub(super) fn status(context: &Context) -> Result<()> {
    let status = Status::of(context);
    let format = context.style_or_plain().format;
    context
        .ui
        .print_value(format, &status.facts(), || status.text())
}

/// Writes the preference, then tells the verdict that now holds: something higher may still say otherwise.
pub(super) fn choose(context: &Context, choice: Verdict) -> Result<()> {
    write_preference(context, choice)?;
    let status = Status::of(context);
    let format = context.style_or_plain().format;
    context
        .ui
        .print_value(format, &status.facts(), || status.headline())
}

/// Writes the user's yes or no.
pub(in crate::cli) fn write_preference(context: &Context, choice: Verdict) -> Result<()> {
    let directory = context.config().directory().ok_or_else(|| {
        Error::config("there is no home for the preference file")
            .hint("set HOME, or name a config file with --config-file")
    })?;
    let path = preference::path(&directory);
    preference::write(&path, choice).map_err(|error| {
        Error::config(format!("cannot write the preference `{}`", path.display())).cause(error)
    })
}

/// Words the plan for people and for programs.
struct Status<'a> {
    plan: Plan,
    context: &'a Context,
}

impl<'a> Status<'a> {
    fn of(context: &'a Context) -> Self {
        Self {
            plan: Plan::of(context),
            context,
        }
    }

    fn headline(&self) -> String {
        format!(
            "Telemetry is {}: {}\n",
            self.plan.verdict().as_str(),
            output::escaped(&self.plan.reason())
        )
    }

    fn text(&self) -> String {
        let mut text = self.headline();
        text.push_str("\nWho has a say, highest first:\n");
        let rows: Vec<Vec<String>> = self
            .plan
            .decision
            .chain()
            .iter()
            .map(|link| self.row(link))
            .collect();
        text.push_str(&align(&rows));
        for note in self.notes() {
            text.push_str(&format!("\nnote: {}\n", output::escaped(&note)));
        }
        if self.plan.is_untold() {
            text.push_str(
                "\nnote: the next command only shows a notice; what follows it is reported\n",
            );
        }
        text.push('\n');
        let facts = self
            .places()
            .into_iter()
            .map(|(name, fact)| vec![format!("{name}:"), output::escaped(&fact).into_owned()]);
        text.push_str(&align(&facts.collect::<Vec<_>>()));
        text
    }

    /// Near misses of the environment, and what the log would warn of.
    fn notes(&self) -> Vec<String> {
        let of_environment =
            |link: &&Evaluation| matches!(link.source, Source::DoNotTrack | Source::NoTelemetry);
        let near_misses = self
            .plan
            .decision
            .chain()
            .iter()
            .filter(of_environment)
            .filter_map(|link| link.note.clone());
        near_misses.chain(self.plan.warnings()).collect()
    }

    /// One signal: its name, the raw value, what it says, and whether it decides.
    fn row(&self, link: &Evaluation) -> Vec<String> {
        let raw = link.raw.as_deref().map_or_else(
            || "not set".to_owned(),
            |raw| output::escaped(raw).into_owned(),
        );
        let raw = if link.source == Source::Default {
            String::new()
        } else {
            raw
        };
        let says = link.verdict.map_or("–", Verdict::as_str).to_owned();
        let decides = if self.decides(link) {
            "← decides"
        } else {
            ""
        };
        vec![
            format!("  {}", link.source.as_str()),
            raw,
            says,
            decides.to_owned(),
        ]
    }

    fn decides(&self, link: &Evaluation) -> bool {
        std::ptr::eq(link, self.plan.decision.deciding())
    }

    fn places(&self) -> Vec<(&'static str, String)> {
        let directory = self.context.config().directory();
        let unknown = || "none: there is no home".to_owned();
        let preference = directory.map_or_else(unknown, |directory| {
            preference::path(&directory).display().to_string()
        });
        let debug = debug_path(self.context.config())
            .map_or_else(unknown, |path| path.display().to_string());
        let destination = match &self.plan.destination {
            Ok(destination) => format!("{} ({})", destination, self.plan.destination_source),
            Err(why) => format!("none: {why} ({})", self.plan.destination_source),
        };
        let waiting = match tripped_until() {
            _ if self.plan.verdict() == Verdict::Off => "not at all".to_owned(),
            Some(until) => format!("not before {until}: an exit ran into the deadline"),
            None => "for the report to leave, at most 500 ms".to_owned(),
        };
        vec![
            ("destination", destination),
            ("sink", self.sink().to_owned()),
            ("preference file", preference),
            ("debug file", debug),
            ("waits at exit", waiting),
        ]
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
                "says": link.verdict.map(Verdict::as_str),
                "decides": self.decides(link),
                "note": link.note,
            })
        });
        let directory = self.context.config().directory();
        json!({
            "verdict": self.plan.verdict().as_str(),
            "reason": self.plan.reason(),
            "chain": chain.collect::<Vec<_>>(),
            "destination": self.plan.destination.as_ref().map(ToString::to_string).ok(),
            "destination_source": self.plan.destination_source,
            "sink": self.sink(),
            "preference_file": directory.map(|directory| preference::path(&directory)),
            "debug_file": debug_path(self.context.config()),
            "tripped_until": tripped_until(),
            "notice_due": self.plan.is_untold(),
            "warnings": self.plan.warnings().collect::<Vec<_>>(),
        })
    }
}

/// Until when nobody waits at exit, when a deadline was hit lately.
fn tripped_until() -> Option<String> {
    let until: SystemTime = setup::breaker()?.tripped_until()?;
    Some(rfc3339(until))
}
