//! The text of an error for people.

use super::styled::{Role, styled};
use crate::error::Error;
use crate::style::Styling;

/// Returns the text of an error: the message, one fact a line, and the hints last. `shown` makes a
/// text harmless.
pub(super) fn render(error: &Error, styling: Styling, shown: impl Fn(&str) -> String) -> String {
    let label = styled("error:", Role::Error, styling);
    let mut text = format!("{label} {}\n", shown(error.message()));
    for (name, fact) in error.facts() {
        text.push_str(&format!("  {name}: {}\n", shown(fact)));
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
            render(&error, Styling::Plain, str::to_uppercase),
            "error: CANNOT DO IT\n  cause: A B\n  request: GET /V3/APIS\nhint: TRY AGAIN\n"
        );
        assert!(
            render(&error, Styling::Ansi, str::to_owned)
                .starts_with("\x1b[1;31merror:\x1b[0m cannot do it\n")
        );
    }
}
