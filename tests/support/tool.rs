//! Finds system tools that a test uses.

use std::process::Command;

/// Returns whether a tool of the system does its work; says so when it does not.
#[allow(
    clippy::print_stderr,
    reason = "who reads the log of the tests must know what they did not see"
)]
pub(crate) fn works(tool: &str, arguments: &[&str]) -> bool {
    let works = Command::new(tool)
        .args(arguments)
        .output()
        .is_ok_and(|output| output.status.success());
    if !works {
        eprintln!(
            "skipped: `{tool} {}` does not work here",
            arguments.join(" ")
        );
    }
    works
}
