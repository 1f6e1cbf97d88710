//! `kongctl telemetry status`, `enable`, `disable`: whether commands are reported, and why.

use std::path::PathBuf;

use serde_json::{Value, json};

use super::preference::write_preference;
use super::recorder::breaker;
use super::setup::{Plan, debug_path};
use super::{notice, other_profiles};
use crate::cli::context::Context;
use crate::error::Result;
use crate::output::{self, Role, Stream, Ui, align, align_facts, labeled, styled};
use crate::style::{Charset, Styling};
use crate::telemetry::{Destination, Evaluation, FLUSH_TIMEOUT, Source, Verdict};
use crate::time::rfc3339;

/// Prints the verdict, and everything that it results from.
pub(super) fn show(context: &Context) -> Result<()> {
    let status = Status::new(context);
    let format = context.format_or_text();
    let ui = context.settled_ui();
    ui.print_value(format, || status.facts(), || status.text(&ui))
}

/// Writes the preference, then prints the verdict: a source of higher precedence may still differ.
pub(super) fn choose(context: &Context, choice: Verdict) -> Result<()> {
    write_preference(context.config(), choice)?;
    let status = Status::new(context);
    let format = context.format_or_text();
    let ui = context.settled_ui();
    ui.print_value(
        format,
        || status.facts(),
        || status.headline(ui.styling(Stream::Stdout)) + &status.outcome_of(choice),
    )
}

/// The plan that commands follow, and what is kept on this machine.
struct Status {
    plan: Plan,
    /// Why nothing is sent yet: the user has not been told of the destination.
    held_back: Option<String>,
    debug_file: Option<PathBuf>,
    /// What other profiles say against telemetry.
    other_profiles: Vec<String>,
    /// Until when no exit waits for a report, because one missed the deadline.
    tripped_until: Option<String>,
}

impl Status {
    fn new(context: &Context) -> Self {
        let plan = Plan::new(context.config(), &context.globals);
        let tripped_until = breaker().and_then(|breaker| breaker.tripped_until());
        Self {
            held_back: plan.untold().map(notice::reason),
            debug_file: debug_path(context.config()),
            other_profiles: match plan.verdict() {
                Verdict::On => other_profiles::notes(context.config()),
                Verdict::Off => Vec::new(),
            },
            tripped_until: tripped_until.map(rfc3339),
            plan,
        }
    }

    fn headline(&self, styling: Styling) -> String {
        let verdict = format!("Telemetry is {}", self.plan.verdict().as_str());
        format!(
            "{}: {}\n",
            styled(&verdict, Role::Heading, styling),
            output::escaped(&self.plan.reason())
        )
    }

    /// Returns what became of a choice that another source takes precedence over.
    fn outcome_of(&self, choice: Verdict) -> String {
        let deciding = self.plan.decision.deciding().source;
        if matches!(deciding, Source::Preference | Source::DevicePreference) {
            return String::new();
        }
        format!(
            "The preference file says {} now; {} takes precedence\n",
            choice == Verdict::On,
            deciding.as_str()
        )
    }

    fn text(&self, ui: &Ui) -> String {
        let (styling, width) = (ui.styling(Stream::Stdout), ui.stdout_width());
        let mut text = self.headline(styling);
        text.push_str("\nSources, highest precedence first:\n");
        let chain = self.plan.decision.chain().iter();
        text.push_str(&align(
            &chain
                .map(|link| self.row(link, styling, ui.charset()))
                .collect::<Vec<_>>(),
        ));
        for note in self.notes() {
            text.push('\n');
            text.push_str(&labeled("note:", &output::escaped(&note), width));
        }
        text.push('\n');
        text.push_str(&self.places(width));
        text
    }

    /// Returns a table row of one source: its name, the raw value, its verdict, and whether it
    /// decides.
    fn row(&self, link: &Evaluation, styling: Styling, charset: Charset) -> Vec<String> {
        let raw = match &link.raw {
            _ if link.source == Source::Default => String::new(),
            Some(raw) => output::escaped(raw).into_owned(),
            None => styled("not set", Role::Faint, styling),
        };
        let verdict = match link.verdict {
            Some(verdict @ Verdict::On) => styled(verdict.as_str(), Role::Good, styling),
            Some(verdict @ Verdict::Off) => styled(verdict.as_str(), Role::Bad, styling),
            None => styled("-", Role::Faint, styling),
        };
        let decides = match self.decides(link) {
            true => {
                let decides = charset.pick("← decides", "<- decides");
                styled(decides, Role::Heading, styling)
            }
            false => String::new(),
        };
        vec![format!("  {}", link.source.as_str()), raw, verdict, decides]
    }

    /// Returns whether a source decides; without a valid destination none does.
    fn decides(&self, link: &Evaluation) -> bool {
        let decision = &self.plan.decision;
        if decision.verdict() != self.plan.verdict() {
            return false;
        }
        // By address: two sources can have the same value and verdict.
        std::ptr::eq(link, decision.deciding())
    }

    /// Returns the near misses of the environment, what the log would warn of, and what holds
    /// events back.
    fn notes(&self) -> Vec<String> {
        let mut notes = Vec::new();
        for link in self.plan.decision.chain() {
            if let Source::DoNotTrack | Source::NoTelemetry | Source::SimilarVariable = link.source
            {
                notes.extend(link.note.clone());
            }
        }
        notes.extend(self.plan.warnings());
        notes.extend(self.other_profiles.iter().cloned());
        if let Some(reason) = &self.held_back {
            notes.push(format!("nothing is sent yet: {reason}"));
        }
        notes
    }

    /// Returns a table of where events go, what is kept where, and how long an exit waits.
    fn places(&self, width: Option<usize>) -> String {
        let mut rows = vec![
            ("destination", self.destination()),
            ("sink", self.sink().to_owned()),
            ("preference file", shown(self.plan.preference_file.as_ref())),
        ];
        if let Some(file) = &self.plan.device_preference_file {
            rows.push(("device preference", shown(Some(file))));
        }
        rows.push(("debug file", shown(self.debug_file.as_ref())));
        rows.push(("waits at exit", self.wait()));
        align_facts(&rows, width)
    }

    fn destination(&self) -> String {
        let setting = &self.plan.destination;
        let source = &setting.source;
        let destination = match &setting.value {
            Ok(destination) => format!("{destination} ({source})"),
            Err(why) => format!("none: {why} ({source})"),
        };
        match setting.note() {
            Some(note) if self.has_endpoint() => format!("{destination}, this machine: {note}"),
            Some(note) => format!("{destination}, {note}"),
            None => destination,
        }
    }

    fn has_endpoint(&self) -> bool {
        matches!(self.plan.destination.value, Ok(Destination::Udp(_)))
    }

    fn sink(&self) -> &'static str {
        match (self.plan.verdict(), &self.plan.destination.value) {
            (Verdict::On, Ok(Destination::Udp(_))) => "udp",
            (Verdict::On, Ok(Destination::File(_))) => "file",
            (Verdict::On, Err(_)) | (Verdict::Off, _) => "none",
        }
    }

    fn wait(&self) -> String {
        match &self.tripped_until {
            _ if self.plan.verdict() == Verdict::Off => "not at all".to_owned(),
            Some(until) => format!("not before {until}: an exit ran into the deadline"),
            None => format!(
                "for the report to leave, at most {} ms",
                FLUSH_TIMEOUT.as_millis()
            ),
        }
    }

    /// Returns the same facts under stable keys.
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
        json!({
            "verdict": self.plan.verdict().as_str(),
            "reason": self.plan.reason(),
            "chain": chain.collect::<Vec<_>>(),
            "destination": self.plan.destination.value.as_ref().map(ToString::to_string).ok(),
            "destination_source": self.plan.destination.source,
            "destination_note": self.plan.destination.note(),
            "sink": self.sink(),
            "preference_file": path_value(self.plan.preference_file.as_ref()),
            "device_preference_file": path_value(self.plan.device_preference_file.as_ref()),
            "debug_file": path_value(self.debug_file.as_ref()),
            "tripped_until": self.tripped_until,
            "notice_due": self.held_back.is_some(),
            "warnings": self.plan.warnings(),
            "other_profiles": self.other_profiles,
        })
    }
}

/// Returns a path for programs; JSON has no text that is not Unicode.
fn path_value(path: Option<&PathBuf>) -> Option<String> {
    Some(path?.to_string_lossy().into_owned())
}

fn shown(path: Option<&PathBuf>) -> String {
    match path {
        Some(path) => path.display().to_string(),
        None => "none: there is no home directory".to_owned(),
    }
}
