//! The text of an error for people.

use super::styled::{Role, styled};
use super::wrap::labeled;
use crate::error::Error;
use crate::style::Styling;

/// How far facts are indented.
const INDENT: &str = "  ";

/// Returns the text of an error: the message, one fact a line, and the hints last, wrapped on a
/// terminal of this width. `shown` makes a text harmless.
pub(super) fn render(
    error: &Error,
    styling: Styling,
    width: Option<usize>,
    shown: impl Fn(&str) -> String,
) -> String {
    let label = styled("error:", Role::Error, styling);
    let mut text = labeled(&label, &shown(error.message()), width);
    for (name, fact) in error.facts() {
        text.push_str(&labeled(&format!("{INDENT}{name}:"), &shown(fact), width));
    }
    for hint in error.hints() {
        let label = styled("hint:", Role::Hint, styling);
        text.push_str(&labeled(&label, &shown(hint), width));
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
    fn a_terminal_gets_long_lines_wrapped_between_words() {
        let error = Error::usage("this message is wrapped, too")
            .fact("fields", "name, id, labels, created_at")
            .fact("request", "GET https://us.api.konghq.com/v3/apis")
            .hint("run `kongctl get apis --columns name`");
        assert_eq!(
            render(&error, Styling::Plain, Some(26), str::to_owned),
            "error: this message is\n    \
               wrapped, too\n  \
               fields: name, id,\n    \
                 labels, created_at\n  \
               request: GET\n    \
                 https://us.api.konghq.com/v3/apis\n\
             hint: run\n    \
               `kongctl get apis --columns name`\n"
        );
        for width in [None, Some(23), Some(200)] {
            let text = render(&error, Styling::Plain, width, str::to_owned);
            assert_eq!(text.lines().count(), 4, "{text}");
        }
    }
}
