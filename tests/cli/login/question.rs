//! Tests how a login asks about telemetry and opens a browser, on a terminal by `script`.

use super::*;
use crate::support::Terminal;

const QUESTION: &str = "Allow kongctl to collect usage data on this device? [Y/n] ";
const PREFERENCE: &str = ".config/kongctl/.telemetry-enabled";
const MARKER: &str = ".cache/kongctl/telemetry-notice";

/// Starts a login on a terminal; `None` where no terminal can be played.
fn log_in<'home>(
    home: &'home Home,
    konnect: &Server,
    arguments: &str,
    path: &str,
) -> Option<Terminal<'home>> {
    let url = konnect.url();
    let command = format!("exec \"$KONGCTL\" login --base-url {url} {arguments}");
    Terminal::start(home, &command, path)
}

fn preference(home: &Home) -> Option<String> {
    fs::read_to_string(home.path(PREFERENCE)).ok()
}

#[test]
fn yes_is_stored_and_the_login_is_reported() {
    for typed in ["y\n", "\n"] {
        let (home, konnect) = (Home::listening(), inviting(Response::json(200, tokens())));
        let Some(mut terminal) = log_in(&home, &konnect, "--no-browser", "") else {
            return forgive(&konnect);
        };
        terminal.reply(QUESTION, typed);
        let outcome = terminal.end().code(0);
        assert_eq!(outcome.stdout.matches(QUESTION).count(), 1, "{outcome}");
        assert_eq!(preference(&home).as_deref(), Some("true\n"));
        assert!(home.listener().one().contains("command_path=login;"));
        assert_eq!(read(&home)["token"], tokens());
    }
}

#[test]
fn no_is_stored_and_the_login_is_not_reported() {
    for (typed, times) in [("n\n", 1), ("what?\nno\n", 2)] {
        let home = Home::listening();
        let konnect = inviting(Response::json(200, tokens()));
        let Some(mut terminal) = log_in(&home, &konnect, "--no-browser", "") else {
            return forgive(&konnect);
        };
        terminal.reply(QUESTION, typed);
        let outcome = terminal.end().code(0);
        let screen = outcome.stdout.replace("\r\n", "\n");
        assert!(
            screen.contains(&format!("{DISCLOSURE}{QUESTION}")),
            "{outcome}"
        );
        assert_eq!(screen.matches(QUESTION).count(), times, "{outcome}");
        assert_eq!(preference(&home).as_deref(), Some("false\n"));
        home.listener().none();
        assert_eq!(read(&home)["token"], tokens());
    }
}

#[test]
fn two_invalid_replies_or_end_of_input_store_nothing_and_the_login_continues() {
    for (typed, times) in [("what?\nlater\n", 2), ("\u{4}", 1)] {
        let (home, konnect) = (Home::listening(), inviting(Response::json(200, tokens())));
        let Some(mut terminal) = log_in(&home, &konnect, "--no-browser", "") else {
            return forgive(&konnect);
        };
        terminal.reply(QUESTION, typed);
        let outcome = terminal.end().code(0);
        assert_eq!(outcome.stdout.matches(QUESTION).count(), times, "{outcome}");
        assert_eq!(preference(&home), None);
        assert!(home.listener().one().contains("command_path=login;"));
        assert_eq!(read(&home)["token"], tokens());
    }
}

#[test]
fn ctrl_c_at_the_question_cancels_the_login_and_sends_nothing() {
    let (home, konnect) = (Home::listening(), Konnect::new().start());
    let Some(mut terminal) = log_in(&home, &konnect, "", "") else {
        return;
    };
    terminal.reply(QUESTION, "\u{3}");
    terminal.end().code(130);
    home.listener().none();
    assert_eq!(
        home.snapshot().len(),
        1,
        "the keyboard, and nothing of ours"
    );
}

#[test]
fn ctrl_c_while_waiting_leaves_no_login() {
    let konnect = Konnect::new()
        .on("POST", AUTHORIZE, Response::json(200, invitation()))
        .on("POST", TOKEN, refused("authorization_pending"))
        .repeatedly()
        .start();
    let home = Home::new();
    home.write(PREFERENCE, "true\n");
    let Some(mut terminal) = log_in(&home, &konnect, "", "") else {
        return forgive_all(&konnect);
    };
    konnect.wait_for_requests(2);
    terminal.reply("Waiting for your approval: 14:", "\u{3}");
    terminal.end().code(130);
    assert_eq!(home.files(), [PREFERENCE]);
}

#[test]
fn a_user_who_has_decided_is_not_asked_again() {
    for arguments in ["--no-browser", "--no-browser --no-telemetry"] {
        let (home, konnect) = (Home::listening(), inviting(Response::json(200, tokens())));
        if arguments == "--no-browser" {
            home.write(PREFERENCE, "true\n");
        }
        let Some(terminal) = log_in(&home, &konnect, arguments, "") else {
            return forgive(&konnect);
        };
        let outcome = terminal.end().code(0);
        assert!(
            !outcome.stdout.contains("usage data") && !outcome.stdout.contains("kongctl reports"),
            "{outcome}"
        );
    }
}

#[test]
fn without_a_terminal_the_disclosure_is_printed_once_and_nothing_is_asked() {
    let home = Home::new();
    for expected in [format!("{DISCLOSURE}{STEPS}"), STEPS.to_owned()] {
        let konnect = inviting(Response::json(200, tokens()));
        home.kongctl(["login", "--base-url", &konnect.url()])
            .stdin("n\n")
            .run()
            .code(0)
            .stderr(&expected);
    }
    assert_eq!(
        (preference(&home), home.files()),
        (None, vec![MARKER.to_owned(), FILE.to_owned()])
    );
}

#[test]
fn a_browser_opens_on_request_and_learns_that_telemetry_is_off_and_no_token() {
    for (chosen, told) in [
        (
            "true\n",
            "opened https://konnect.example/activate?code=ABCD-EFGH track=[] ours=0",
        ),
        ("false\n", "track=[1] ours=0"),
    ] {
        let konnect = Konnect::new()
            .on("POST", AUTHORIZE, Response::json(200, invitation()))
            .on("POST", TOKEN, Response::json(200, tokens()).held())
            .start();
        let home = Home::new();
        home.write(PREFERENCE, chosen);
        let opener = home.write(
            "bin/xdg-open",
            "#!/bin/sh\nours=$(env | grep -c ^KONGCTL_)\necho \"opened $1 track=[$DO_NOT_TRACK] ours=$ours\" > /dev/tty\n",
        );
        fs::set_permissions(&opener, std::os::unix::fs::PermissionsExt::from_mode(0o755))
            .expect("the file is ours");
        let directory = home.path("bin").display().to_string();
        let Some(mut terminal) = log_in(&home, &konnect, "", &directory) else {
            return forgive(&konnect);
        };
        terminal.reply("Press Enter to open the link in a browser.", "\n");
        terminal.wait_for(told);
        konnect.wait_for_requests(2);
        konnect.release();
        terminal.end().code(0);
    }
}

/// Uses up what the fake Konnect awaits, where a test cannot run.
fn forgive(konnect: &Server) {
    let home = Home::new();
    konnect.release();
    login(&home, konnect).run().code(0);
}

fn forgive_all(konnect: &Server) {
    let home = Home::new();
    let running = login(&home, konnect).spawn();
    konnect.wait_for_requests(2);
    running.signal("TERM");
    running.wait().killed_by(15);
}
