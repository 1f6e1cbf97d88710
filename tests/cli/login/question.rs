//! Tests how a login asks about telemetry and opens a browser, on a terminal by `script`.

use super::*;
use crate::support::{Outcome, Terminal, works};

const QUESTION: &str = "Allow kongctl to collect usage data on this device? [Y/n] ";
const PREFERENCE: &str = ".config/kongctl/.telemetry-enabled";
const ENDPOINT: &str = "KONGCTL_DEFAULT_TELEMETRY_ENDPOINT";
/// Another machine by kongctl's measure, to which it never sends.
const NOWHERE: &str = "0.0.0.0:9";
const MARKER: &str = ".cache/kongctl/telemetry-notice";

/// Starts a login on a terminal; `None` where no terminal can be played.
fn log_in<'home>(
    home: &'home Home,
    konnect: &Server,
    arguments: &str,
    path: &str,
) -> Option<Terminal<'home>> {
    let url = konnect.url();
    let command =
        format!("stty cols 200 rows 20; exec \"$KONGCTL\" login --base-url {url} {arguments}");
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
fn a_narrow_terminal_gets_the_question_and_the_steps_between_words() {
    let (home, konnect) = (Home::listening(), inviting(Response::json(200, tokens())));
    let url = konnect.url();
    let command = format!("stty cols 40 rows 20; exec \"$KONGCTL\" login --base-url {url}");
    let Some(mut terminal) = Terminal::start(&home, &command, "") else {
        return forgive(&konnect);
    };
    terminal.reply("[Y/n] ", "n\n");
    let screen = terminal.end().code(0).screen();
    for lines in [
        "Never arguments, names, tokens,\naddresses, or anything that identifies\nyou.\n",
        "Allow kongctl to collect usage data on\nthis device? [Y/n] ",
        "Press Enter to open the link in a\nbrowser.\n",
    ] {
        assert!(screen.contains(lines), "{screen}");
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
        let screen = outcome.screen();
        let place = format!("{}, which is this machine", home.listener().address());
        let asked = format!("{}{QUESTION}", disclosure(&place));
        assert!(screen.contains(&asked), "{outcome}");
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

/// Logs in without a terminal, while events would go to `destination`.
fn log_in_quietly(home: &Home, destination: &str) -> Outcome {
    let konnect = inviting(Response::json(200, tokens()));
    home.kongctl(["login", "--base-url", &konnect.url()])
        .env(ENDPOINT, destination)
        .stdin("n\n")
        .run()
        .code(0)
}

#[test]
fn without_a_terminal_the_disclosure_is_printed_once_and_nothing_is_asked() {
    let home = Home::new();
    for destination in [NOWHERE, "0.0.0.0:10"] {
        let told = format!("{}{STEPS}", disclosure(destination));
        log_in_quietly(&home, destination).stderr(&told);
        log_in_quietly(&home, destination).stderr(STEPS);
    }
    assert_eq!(
        (preference(&home), home.files()),
        (None, vec![MARKER.to_owned(), FILE.to_owned()])
    );
    // It does not stand for a notice on a terminal.
    let preview = home
        .kongctl(["telemetry", "preview"])
        .env(ENDPOINT, NOWHERE);
    let preview = preview.run().code(0).stdout;
    assert!(preview.contains("\nWould not be sent: "), "{preview}");
}

#[test]
fn without_a_terminal_nothing_is_said_of_a_destination_on_this_machine() {
    let home = Home::new();
    for destination in ["127.0.0.1:9", "localhost:9", "[::1]:9"] {
        log_in_quietly(&home, destination).stderr(STEPS);
    }
    let konnect = inviting(Response::json(200, tokens()));
    home.kongctl(["login", "--base-url", &konnect.url()])
        .env("KONGCTL_DEFAULT_TELEMETRY_DEBUG", "true")
        .run()
        .code(0)
        .stderr(STEPS);
    assert_eq!(home.files(), [FILE, ".config/kongctl/logs/telemetry.log"]);
}

#[test]
fn whatever_is_answered_a_login_is_followed_by_no_notice() {
    for (typed, remembered) in [
        ("y\n", None),
        ("n\n", None),
        ("what?\nlater\n", Some("0.0.0.0:9\n")),
    ] {
        let (home, konnect) = (Home::new(), inviting(Response::json(200, tokens())));
        let url = konnect.url();
        let command = format!(
            "export {ENDPOINT}={NOWHERE}; \"$KONGCTL\" login --no-browser --base-url {url}"
        );
        let Some(mut terminal) = Terminal::start(&home, &command, "") else {
            return forgive(&konnect);
        };
        terminal.reply(QUESTION, typed);
        let outcome = terminal.end().code(0);
        let screen = outcome.screen();
        assert!(screen.contains(&disclosure(NOWHERE)), "{outcome}");
        assert!(!screen.contains("From the next command on"), "{outcome}");
        let marker = fs::read_to_string(home.path(MARKER)).ok();
        assert_eq!(marker.as_deref(), remembered, "{outcome}");
    }
}

#[test]
fn an_answer_that_cannot_be_stored_applies_to_this_login_and_does_not_fail_it() {
    for (typed, is_reported) in [("n\n", false), ("y\n", true)] {
        let (home, konnect) = (Home::listening(), inviting(Response::json(200, tokens())));
        // A directory cannot be replaced by a file, not even by root. It is also a choice
        // that cannot be read, so that the question is asked first and the directory comes then.
        let Some(mut terminal) = log_in(&home, &konnect, "--no-browser", "") else {
            return forgive(&konnect);
        };
        terminal.wait_for(QUESTION);
        fs::create_dir_all(home.path(PREFERENCE)).expect("HOME is ours");
        terminal.reply("", typed);
        let outcome = terminal.end().code(0);
        let path = home.path(PREFERENCE).display().to_string();
        let warning = format!("warning: cannot write the preference `{path}`: ");
        assert!(outcome.stdout.contains(&warning), "{outcome}");
        assert!(
            outcome
                .stdout
                .contains("; your answer applies to this login only; "),
            "{outcome}"
        );
        assert_eq!(outcome.stdout.contains("DO_NOT_TRACK=1"), !is_reported);
        assert_eq!(read(&home)["token"], tokens());
        // The directory says no, too, by the time the event would leave.
        home.listener().none();
    }
}

/// Starts a login as a job of an interactive shell, in the background of a terminal.
fn log_in_as_a_job(home: &Home, konnect: &Server, more: &str) -> Option<String> {
    let url = konnect.url();
    let command = format!(
        "set -m; \"$KONGCTL\" login --base-url {url} {more} & wait $!; echo \"ended with $?\"; jobs"
    );
    let terminal = Terminal::start(home, &format!("bash -c '{command}'"), "")?;
    Some(terminal.end().code(0).screen())
}

#[test]
fn a_login_in_the_background_asks_nothing_and_goes_on() {
    if !works("bash", &["-c", "true"]) {
        return;
    }
    for more in ["", "--no-browser"] {
        let (home, konnect) = (Home::listening(), inviting(Response::json(200, tokens())));
        let Some(screen) = log_in_as_a_job(&home, &konnect, more) else {
            return forgive(&konnect);
        };
        assert!(
            screen.contains("and check the code   ABCD-EFGH"),
            "{screen}"
        );
        assert!(screen.contains("ended with 0\n"), "{screen}");
        assert!(!screen.contains("usage data"), "{screen}");
        assert!(!screen.contains("Press Enter"), "{screen}");
        assert!(!screen.contains("Waiting for your approval"), "{screen}");
        assert_eq!(preference(&home), None);
        assert_eq!(read(&home)["token"], tokens());
    }
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
        let Some(terminal) = log_in(&home, &konnect, "", &directory) else {
            return forgive(&konnect);
        };
        open_and_approve(terminal, &konnect, told);
    }
}

#[test]
fn the_login_of_the_document_is_that_of_the_program() {
    let konnect = Konnect::new()
        .on("POST", AUTHORIZE, Response::json(200, invitation()))
        .on("POST", TOKEN, Response::json(200, tokens()).held())
        .start();
    let home = Home::new();
    home.write(PREFERENCE, "true\n");
    let Some(mut terminal) = log_in(&home, &konnect, "", "") else {
        return forgive(&konnect);
    };
    terminal.wait_for("Waiting for your approval: 14:");
    konnect.release();
    let screen = without_facts(&terminal.end().code(0).stdout);
    let (_, shown) = include_str!("../../../docs/login.md")
        .split_once("$ kongctl login\n")
        .expect("a login");
    for line in shown.lines().take_while(|line| !line.starts_with("```")) {
        let line = without_facts(line);
        assert!(screen.contains(&line), "`{line}` is not in\n{screen}");
    }
}

/// Replaces what differs between two logins: link, code, host and times.
fn without_facts(text: &str) -> String {
    let fact = r"https://\S+|[A-Z]{4}-[A-Z]{4}|1\d:\d\d|at \S+,|[0-9-]{10} [0-9:]{8}";
    let fact = regex_lite::Regex::new(fact).expect("a pattern");
    fact.replace_all(text, "FACT").into_owned()
}

#[test]
fn the_variable_browser_names_the_browser() {
    for (browser, told) in [
        (
            "no-such-browser:false:mine --new '%s'",
            "[--new] [https://konnect.example/activate?code=ABCD-EFGH]",
        ),
        (
            "mine; touch here",
            "warning: cannot open the browser that BROWSER names; open the link yourself",
        ),
    ] {
        let konnect = Konnect::new()
            .on("POST", AUTHORIZE, Response::json(200, invitation()))
            .on("POST", TOKEN, Response::json(200, tokens()).held())
            .start();
        let home = Home::new();
        home.write(PREFERENCE, "false\n");
        let script = "#!/bin/sh\necho \"[$1] [$2]\" > /dev/tty\n";
        for name in ["mine", "xdg-open"] {
            let path = home.write(&format!("bin/{name}"), script);
            fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o755))
                .expect("the file is ours");
        }
        let directory = home.path("bin").display().to_string();
        let url = konnect.url();
        let command = format!("BROWSER=\"{browser}\" exec \"$KONGCTL\" login --base-url {url}");
        let Some(terminal) = Terminal::start(&home, &command, &directory) else {
            return forgive(&konnect);
        };
        open_and_approve(terminal, &konnect, told);
        assert!(!home.path("here").exists());
    }
}

/// Presses Enter for the browser, waits for what is told of it, and approves the login.
fn open_and_approve(mut terminal: Terminal, konnect: &Server, told: &str) {
    terminal.reply("Press Enter to open the link in a browser.", "\n");
    terminal.wait_for(told);
    konnect.wait_for_requests(2);
    konnect.release();
    terminal.end().code(0);
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
