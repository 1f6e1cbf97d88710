//! Tests the token that a person types or pastes at a terminal.

use serde_json::json;

use crate::support::server::{Konnect, Response, Server};
use crate::support::{Home, Outcome, Terminal, has_terminal};

const PROMPT: &str = "Paste the access token, then press Enter: ";

/// Types at the prompt; `None` where no terminal can be played. The screen ends with the exit code
/// and with whether the terminal shows again what is typed.
fn type_token(home: &Home, konnect: &Server, typed: &str) -> Option<Outcome> {
    let url = konnect.url();
    // The shell itself outlives Ctrl-C.
    let command = format!(
        "trap : INT; NO_COLOR=1 \"$KONGCTL\" get me -o json --jq .id --base-url {url} --pat-file -; \
         echo \"code $?\"; stty -a | tr ' ;' '\\n\\n' | grep -x -e '-*echo'"
    );
    let mut terminal = Terminal::start(home, &command, "")?;
    terminal.reply(PROMPT, typed);
    Some(terminal.end().code(0))
}

#[test]
fn a_typed_token_is_used_and_not_shown() {
    if !has_terminal() {
        return;
    }
    let me = Response::json(200, json!({"id": "7"}));
    let konnect = Konnect::new().on("GET", "/v3/users/me", me).start();
    let home = Home::new();
    let outcome = type_token(&home, &konnect, " kpat_typed\n").expect("a terminal");
    let screen = outcome.screen();
    let after = screen.split_once(PROMPT).expect("a prompt").1;
    assert_eq!(after, "\n\"7\"\ncode 0\necho\n", "{outcome}");
    assert_eq!(
        konnect.requests()[0].header("authorization"),
        Some("Bearer kpat_typed")
    );
}

#[test]
fn without_a_token_the_terminal_shows_again_what_is_typed() {
    let empty = "\nerror: the token from stdin is empty\ncode 3\necho\n";
    let interrupted = "\ncode 130\necho\n";
    for (typed, expected) in [("\n", empty), ("\u{4}", empty), ("kpat\u{3}", interrupted)] {
        let (home, konnect) = (Home::new(), Konnect::new().start());
        let Some(outcome) = type_token(&home, &konnect, typed) else {
            return;
        };
        let screen = outcome.screen();
        let after = screen.split_once(PROMPT).expect("a prompt").1;
        assert_eq!(after, expected, "{typed:?} {outcome}");
    }
}
