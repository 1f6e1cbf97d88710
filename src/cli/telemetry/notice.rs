//! The notice of the first run that would report to another machine.

use super::told::{self, Place};
use crate::cli::context::RunTelemetry;
use crate::output::Ui;
use crate::telemetry::Endpoint;

/// Returns why nothing is sent to a machine that the user was not told of.
pub(super) fn reason(endpoint: &Endpoint) -> String {
    format!("a command on a terminal shows a notice of {endpoint} first")
}

/// Shows the notice where it is due: on a terminal. The run that shows it reports nothing, and
/// neither does any run before that.
pub(crate) fn show_if_due(telemetry: &RunTelemetry, ui: &Ui) {
    if telemetry.has_disclosed.get() || !ui.stderr_is_terminal() {
        return;
    }
    let Some(endpoint) = telemetry.plan.untold() else {
        return;
    };
    ui.line(&format!(
        "\nFrom the next command on, kongctl reports to {endpoint}:\n\
         each command's name, kongctl's version, your platform, the time; no arguments.\n\
         See it: kongctl telemetry preview. Turn it off: kongctl telemetry disable"
    ));
    told::remember(endpoint, Place::Terminal);
}
