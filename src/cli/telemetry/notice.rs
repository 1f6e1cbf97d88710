//! What users are told about telemetry before anything is reported: the notice of the first run,
//! and the disclosure with its question at login.
//!
//! Both leave the same marker in the cache directory, so that a device sees one of them once.

use std::io::{self, stdin};
use std::path::PathBuf;

use super::preference::write_preference;
use super::setup::Plan;
use crate::cli::context::{Context, RunTelemetry};
use crate::config::cache_directory;
use crate::error::{Error, Result};
use crate::fs::replace_name;
use crate::output::Ui;
use crate::telemetry::{
    ConsentReply, DISCLOSURE, Destination, Verdict, ask_for_consent, preference,
};

/// The marker's name in the cache directory.
const MARKER: &str = "telemetry-notice";

/// Returns whether the first-run notice is still due: telemetry would be sent to a remote host by
/// default, and the user, who reads stderr, has not seen the notice.
pub(crate) fn is_due(plan: &Plan, ui: &Ui) -> bool {
    let is_remote = match &plan.destination.value {
        Ok(Destination::Udp(endpoint)) => !endpoint.is_local(),
        Ok(Destination::File(_)) | Err(_) => false,
    };
    is_remote && plan.is_default() && ui.stderr_is_terminal() && !is_marked()
}

/// Shows the first-run notice where it is due. The run that shows it reports nothing.
pub(crate) fn show_if_due(plan: &Plan, ui: &Ui) {
    if !is_due(plan, ui) {
        return;
    }
    if let Ok(destination) = &plan.destination.value {
        ui.line(&format!(
            "\nFrom the next command on, kongctl sends each command's name, kongctl's version, your platform and the time to {destination}.\n\
             It never sends arguments, names or tokens. See for yourself: kongctl telemetry preview\n\
             To turn it off: kongctl telemetry disable"
        ));
        mark();
    }
}

/// Asks for consent where the user has not chosen yet, and returns the verdict that results.
///
/// Must be called before the command is named to the recorder: until then nothing is reported,
/// whatever ends the program.
pub(crate) fn settle_consent(context: &Context) -> Result<Verdict> {
    let Some(RunTelemetry { plan, recorder }) = context.telemetry() else {
        return Ok(Verdict::Off);
    };
    let reply = ask_if_open(plan, &context.ui)
        .map_err(|error| Error::internal("cannot ask about telemetry").cause(error))?;
    match reply {
        Some(ConsentReply::Yes) => {
            write_preference(context.config(), Verdict::On)?;
            Ok(plan.verdict())
        }
        Some(ConsentReply::No) => {
            // The running recorder as well, so that the login itself is not reported.
            recorder.disable();
            write_preference(context.config(), Verdict::Off)?;
            Ok(Verdict::Off)
        }
        Some(ConsentReply::Undecided) | None => Ok(plan.verdict()),
    }
}

/// Asks when telemetry is on and there is no preference; without a terminal it only discloses.
fn ask_if_open(plan: &Plan, ui: &Ui) -> io::Result<Option<ConsentReply>> {
    let has_choice = match &plan.preference_file {
        Some(file) => preference::exists(file),
        // There is no place to write an answer to.
        None => true,
    };
    if plan.verdict() == Verdict::Off || has_choice {
        return Ok(None);
    }
    if !ui.can_converse() {
        if !is_marked() {
            ui.line(DISCLOSURE.trim_end());
            mark();
        }
        return Ok(None);
    }
    let reply = ask_for_consent(&mut stdin().lock(), &mut ui.conversation())?;
    mark();
    Ok(Some(reply))
}

/// Remembers that the user was told. When that fails, the user is told again the next time.
fn mark() {
    if let Some(marker) = marker() {
        let _ = replace_name(&marker, b"");
    }
}

fn is_marked() -> bool {
    marker().is_some_and(|marker| marker.exists())
}

fn marker() -> Option<PathBuf> {
    Some(cache_directory()?.join(MARKER))
}
