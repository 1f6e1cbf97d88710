//! Tests the question of the first login on a terminal, which `script` provides.

use std::path::PathBuf;

use crate::support::{Home, Running, has_terminal};

const QUESTION: &str = "Allow kongctl to collect usage data on this device? [Y/n] ";

/// The example that asks: what a login will call, and nothing around it.
fn asker() -> PathBuf {
    PathBuf::from(env!("CARGO_BIN_EXE_kongctl"))
        .with_file_name("examples")
        .join("consent_question")
}

/// Starts it on a terminal, on which `typed` waits to be read.
fn asked<'home>(home: &'home Home, typed: &str) -> Option<Running<'home>> {
    let run = home.on_terminal(asker().display().to_string());
    // `cargo test` builds examples, `cargo test --test cli` does not.
    let is_there = asker().exists();
    if !is_there {
        let _ = std::io::Write::write_all(
            &mut std::io::stderr(),
            b"skipped: the example consent_question is not built\n",
        );
    }
    (is_there && has_terminal()).then(|| run.stdin(typed).spawn())
}

#[test]
fn the_question_is_answered_on_a_terminal() {
    let (end_of_input, cases) = (
        "\u{4}",
        [
            ("y\n", "Yes", 1),
            ("\n", "Yes", 1),
            ("n\n", "No", 1),
            ("what?\nno\n", "No", 2),
            ("what?\nlater\n", "Undecided", 2),
        ],
    );
    for (typed, answer, times) in cases.into_iter().chain([(end_of_input, "Undecided", 1)]) {
        let home = Home::new();
        let Some(running) = asked(&home, typed) else {
            return;
        };
        let outcome = running.wait().code(0);
        assert!(
            outcome.stdout.trim_end().ends_with(answer),
            "{typed:?}: {outcome}"
        );
        assert_eq!(
            outcome.stdout.matches(QUESTION).count(),
            times,
            "{typed:?}: {outcome}"
        );
    }
}
