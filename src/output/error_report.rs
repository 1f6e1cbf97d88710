//! The text of an error for people.

use unicode_width::UnicodeWidthStr;

use super::styled::{Role, styled};
use super::wrap::write_wrapped;
use crate::error::Error;
use crate::style::Styling;

/// How far facts are indented, and what does not fit on their first line.
const INDENT: &str = "  ";
const HANGING: usize = 2 * INDENT.len();

/// Returns the text of an error: the message, one fact a line, and the hints last. `shown` makes a
/// text harmless.
///
/// On a terminal of this width, long facts are wrapped. Hints are not: a command that is copied
/// from two lines does not run.
pub(super) fn render(
    error: &Error,
    styling: Styling,
    width: Option<usize>,
    shown: impl Fn(&str) -> String,
) -> String {
    let label = styled("error:", Role::Error, styling);
    let mut text = format!("{label} {}\n", shown(error.message()));
    for (name, fact) in error.facts() {
        let label = format!("{INDENT}{name}: ");
        text.push_str(&label);
        let written = write_wrapped(&shown(fact), label.width(), HANGING, width, &mut text);
        written.expect("a String takes everything");
    }
    for hint in error.hints() {
        let label = styled("hint:", Role::Hint, styling);
        text.push_str(&format!("{label} {}\n", shown(hint)));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_has_one_fact_a_line_and_its_hints_last() {
        let error = Error::config("cannot do it")
            .cause("a b")
            .fact("request", "GET /v3/apis")
            .hint("try again");
        assert_eq!(
            render(&error, Styling::Plain, None, str::to_uppercase),
            "error: CANNOT DO IT\n  cause: A B\n  request: GET /V3/APIS\nhint: TRY AGAIN\n"
        );
        assert!(
            render(&error, Styling::Ansi, None, str::to_owned)
                .starts_with("\x1b[1;31merror:\x1b[0m cannot do it\n")
        );
    }

    #[test]
    fn a_terminal_gets_long_facts_wrapped_between_words() {
        let error = Error::usage("this message is not wrapped at all")
            .fact("fields", "name, id, labels, created_at")
            .fact("request", "GET https://us.api.konghq.com/v3/apis")
            .hint("run `kongctl get apis --columns name`");
        assert_eq!(
            render(&error, Styling::Plain, Some(26), str::to_owned),
            "error: this message is not wrapped at all\n  \
               fields: name, id,\n    \
                 labels, created_at\n  \
               request: GET\n    \
                 https://us.api.konghq.com/v3/apis\n\
             hint: run `kongctl get apis --columns name`\n"
        );
        for width in [None, Some(23), Some(200)] {
            let text = render(&error, Styling::Plain, width, str::to_owned);
            assert_eq!(text.lines().count(), 4, "{text}");
        }
    }
}
