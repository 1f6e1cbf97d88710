//! Words an error for people.

use std::io::IsTerminal;

use super::{escaped, is_coloured, note};
use crate::error::Error;
use crate::style::Color;

const RED: &str = "\x1b[1;31m";
const CYAN: &str = "\x1b[1;36m";
const RESET: &str = "\x1b[0m";

/// Writes an error to stderr: the message, what is known about it, and what to do.
pub(crate) fn report(error: &Error, color: Color) {
    note(render(error, is_coloured(color, std::io::stderr().is_terminal())).trim_end());
}

fn render(error: &Error, coloured: bool) -> String {
    let paint = |style: &str, word: &str| {
        if coloured {
            format!("{style}{word}{RESET}")
        } else {
            word.to_owned()
        }
    };
    let mut text = format!("{} {}\n", paint(RED, "error:"), escaped(error.message()));
    for (label, fact) in error.facts() {
        text.push_str(&format!("  {label}: {}\n", escaped(fact)));
    }
    for hint in error.hints() {
        text.push_str(&format!("{} {}\n", paint(CYAN, "hint:"), escaped(hint)));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_has_one_fact_a_line_and_its_hints_last() {
        let error = Error::config("cannot do it")
            .cause("a\nb")
            .fact("request", "GET /v3/apis")
            .hint("try again");
        assert_eq!(
            render(&error, false),
            "error: cannot do it\n  cause: a\\nb\n  request: GET /v3/apis\nhint: try again\n"
        );
        assert!(render(&error, true).starts_with("\x1b[1;31merror:\x1b[0m cannot do it\n"));
    }
}
