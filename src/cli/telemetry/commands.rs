//! `kongctl telemetry commands`: every command that events can name.

use serde_json::json;

use super::program;
use crate::cli::context::Context;
use crate::error::Result;
use crate::sort::sort;

/// Prints the paths in order, one a line, so that a receiver can find the commands that no event
/// names.
pub(super) fn run(context: &Context) -> Result<()> {
    let mut paths: Vec<_> = program::commands().collect();
    sort(&mut paths);
    context.settled_ui().print_value(
        context.format_or_text(),
        || json!(paths),
        || paths.iter().map(|path| format!("{path}\n")).collect(),
    )
}
