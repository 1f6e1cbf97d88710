//! What is said after a run about a variable that was probably meant to turn telemetry off.

use super::setup::Plan;
use crate::output::Ui;
use crate::telemetry::{Recorder, Verdict};

/// Notes the variables of this run that nearly turned telemetry off, with what to set instead.
///
/// On a terminal only: there is someone who can set them. Nothing is said when telemetry is off all
/// the same, by the plan or because this run turned it off.
pub(crate) fn show(plan: &Plan, recorder: &Recorder, ui: &Ui) {
    let is_on = plan.verdict() == Verdict::On && (recorder.enabled() || plan.untold().is_some());
    if !is_on || !ui.stderr_is_terminal() {
        return;
    }
    for miss in plan.decision.near_misses() {
        ui.note(&miss);
    }
}
