//! The disclosure at login, and its question.

use std::io::stdin;

use super::preference::write_preference;
use super::setup::Plan;
use super::told::{self, Place};
use crate::cli::context::{Context, RunTelemetry};
use crate::output::Ui;
use crate::telemetry::{
    ConsentReply, Destination, Verdict, ask_for_consent, disclosure, preference,
};

/// Asks for consent where the user has not chosen yet, and returns the verdict that results.
///
/// Must be called before the command is named to the recorder: until then nothing is reported,
/// whatever ends the program. Nothing that goes wrong here is an error of the login.
pub(crate) fn settle_consent(context: &Context) -> Verdict {
    let Some(telemetry) = context.telemetry() else {
        return Verdict::Off;
    };
    let (plan, ui) = (&telemetry.plan, &context.ui);
    let Ok(destination) = &plan.destination.value else {
        return plan.verdict();
    };
    if plan.verdict() == Verdict::Off || has_choice(plan) {
        return plan.verdict();
    }
    if !ui.can_converse() {
        disclose_once(telemetry, destination, ui);
        return plan.verdict();
    }
    let reply = ask_for_consent(destination, &mut stdin().lock(), &mut ui.conversation());
    let Ok(reply) = reply else {
        return plan.verdict();
    };
    telemetry.has_disclosed.set(true);
    match reply {
        ConsentReply::Yes => store(context, Verdict::On),
        ConsentReply::No => {
            // The running recorder as well, so that the login itself is not reported.
            telemetry.recorder.disable();
            store(context, Verdict::Off);
            return Verdict::Off;
        }
        ConsentReply::Undecided => {
            if let Some(endpoint) = destination.remote() {
                told::remember(endpoint, Place::Terminal);
            }
        }
    }
    plan.verdict()
}

/// Returns whether the user has chosen, or could not: there may be no place for a choice.
fn has_choice(plan: &Plan) -> bool {
    let files = plan.preference_files();
    files.is_empty() || files.iter().any(|file| preference::exists(file))
}

/// Prints the disclosure without the question, once for each destination on another machine.
fn disclose_once(telemetry: &RunTelemetry, destination: &Destination, ui: &Ui) {
    let Some(endpoint) = destination.remote() else {
        return;
    };
    let place = if ui.stderr_is_terminal() {
        Place::Terminal
    } else {
        Place::Elsewhere
    };
    if told::is_told(endpoint) || told::is_remembered(endpoint, place) {
        return;
    }
    ui.line(disclosure(destination).trim_end());
    telemetry.has_disclosed.set(true);
    told::remember(endpoint, place);
}

/// Stores the answer. When that fails, the answer still applies to this run.
fn store(context: &Context, answer: Verdict) {
    if let Err(error) = write_preference(context.config(), answer) {
        let hints = error.hints().join("; ");
        context.ui.warn(&format!(
            "{}; your answer applies to this login only; {hints}",
            error.in_one_line()
        ));
    }
}
