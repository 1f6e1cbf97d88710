//! What is said after a run about telemetry that does not do what it was probably meant to do.

use super::setup::Plan;
use crate::output::Ui;
use crate::telemetry::{Destination, Recorder, Verdict};

/// Notes the variables of this run that nearly turned telemetry off, with what to set instead.
///
/// On a terminal only: there is someone who can change them. Nothing is said when telemetry is off
/// all the same, by the plan or because this run turned it off.
pub(crate) fn show(plan: &Plan, recorder: &Recorder, ui: &Ui) {
    let is_on = plan.verdict() == Verdict::On && (recorder.enabled() || plan.untold().is_some());
    if !is_on || !ui.stderr_is_terminal() {
        return;
    }
    for miss in plan.decision.near_misses() {
        ui.note(&miss);
    }
}

/// Notes on a terminal why the event of this run is not in the debug file.
///
/// After the recorder is closed: only its thread touches the file, which may be on a disk that does
/// not answer.
pub(crate) fn show_failure(plan: &Plan, recorder: &Recorder, ui: &Ui) {
    let Ok(Destination::File(path)) = &plan.destination.value else {
        return;
    };
    if ui.stderr_is_terminal()
        && let Some(why) = recorder.failure()
    {
        let path = path.display();
        ui.note(&format!(
            "the telemetry file `{path}` cannot be written: {why}"
        ));
    }
}
