//! Checks in every run of a test that the commands of its hints can be pasted.

use std::collections::BTreeSet;
use std::process::{Command, Stdio};
use std::sync::{Mutex, PoisonError};

/// The commands that were found to be right.
static PASTED: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());

/// Asserts that a shell and kongctl can parse each command in the hints of an error.
///
/// `telemetry preview` parses a command line and does not run it.
#[track_caller]
pub(super) fn assert_can_be_pasted(stderr: &str) {
    let hints = stderr
        .lines()
        .filter_map(|line| line.strip_prefix("hint: "));
    let quoted = hints.flat_map(|hint| hint.split('`').skip(1).step_by(2));
    for words in quoted.filter_map(|command| command.strip_prefix("kongctl ")) {
        if is_new(words) {
            let pasted = paste(words);
            assert!(
                pasted.is_empty(),
                "cannot be pasted: kongctl {words}\n{pasted}"
            );
        }
    }
}

fn is_new(words: &str) -> bool {
    let mut pasted = PASTED.lock().unwrap_or_else(PoisonError::into_inner);
    pasted.insert(words.to_owned())
}

/// Returns the error of a command line.
fn paste(words: &str) -> String {
    // Stands for any resource, where kongctl expects the name of one.
    let words = words.replace("RESOURCE", "apis");
    let outcome = Command::new("sh")
        .args([
            "-c",
            &format!("exec \"$KONGCTL\" telemetry preview -- {words}"),
        ])
        .env_clear()
        .env("KONGCTL", env!("CARGO_BIN_EXE_kongctl"))
        .current_dir("/")
        .stdin(Stdio::null())
        .output()
        .expect("there is a shell");
    let error = String::from_utf8_lossy(&outcome.stderr);
    // `kongctl get` alone prints what can follow.
    match outcome.status.success() || error.contains("cause: the command is not complete") {
        true => String::new(),
        false => error.into_owned(),
    }
}
