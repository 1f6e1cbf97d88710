//! Tests what a login says and asks about telemetry, and the browser that it offers, on a terminal, which `script` plays.

use std::fs::{File, OpenOptions};
use std::io::Write;

use super::*;
use crate::harness::{Outcome, Running};
use crate::telemetry::works;

const QUESTION: &str = "Allow kongctl to collect usage data on this device? [Y/n] ";
const PREFERENCE: &str = ".config/kongctl/.telemetry-enabled";
const MARKER: &str = ".cache/kongctl/telemetry-notice";

/// A login on a terminal, and the keyboard to it.
struct Terminal<'home> {
    running: Running<'home>,
    keyboard: File,
}

impl<'home> Terminal<'home> {
    /// `None` where no terminal can be played. `folder` comes first when programs are looked for.
    fn start(home: &'home Home, konnect: &Server, arguments: &str, folder: &str) -> Option<Self> {
        if !works("script", &["-qec", "true", "/dev/null"]) || !works("mkfifo", &["--version"]) {
            return None;
        }
        let command = format!(
            "exec \"$KONGCTL\" login --base-url {} {arguments}",
            konnect.url()
        );
        let script =
            "mkfifo keyboard && echo ready && exec script -qefc \"$COMMAND\" /dev/null < keyboard";
        let run = home.shell(&format!("PATH=\"{folder}:$PATH\"; export PATH; {script}"));
        let run = run
            .env("COMMAND", command)
            .env("KONGCTL", env!("CARGO_BIN_EXE_kongctl"))
            .env("SHELL", "/bin/sh");
        let mut running = run.spawn();
        running.wait_for_stdout("ready");
        let keyboard = OpenOptions::new()
            .write(true)
            .open(home.path("keyboard"))
            .expect("script reads from it");
        Some(Self { running, keyboard })
    }

    /// Waits for `text` on the screen, then types.
    fn answer(&mut self, text: &str, typed: &str) {
        self.running.wait_for_stdout(text);
        self.keyboard
            .write_all(typed.as_bytes())
            .expect("script reads it");
    }

    /// Waits for the end.
    fn end(self) -> Outcome {
        let outcome = self.running.wait();
        drop(self.keyboard);
        outcome
    }
}

fn preference(home: &Home) -> Option<String> {
    fs::read_to_string(home.path(PREFERENCE)).ok()
}

#[test]
fn yes_is_written_down_and_the_login_is_reported() {
    for typed in ["y\n", "\n"] {
        let (home, konnect) = (Home::listening(), inviting(Answer::json(200, tokens())));
        let Some(mut terminal) = Terminal::start(&home, &konnect, "--no-browser", "") else {
            return forgive(&konnect);
        };
        terminal.answer(QUESTION, typed);
        terminal.end().code(0);
        assert_eq!(preference(&home).as_deref(), Some("true\n"));
        assert!(home.listener().one().contains("command_path=login;"));
        assert_eq!(read(&home)["token"], tokens());
    }
}

#[test]
fn no_is_written_down_and_nothing_of_the_login_is_reported() {
    let (home, konnect) = (Home::listening(), inviting(Answer::json(200, tokens())));
    let Some(mut terminal) = Terminal::start(&home, &konnect, "--no-browser", "") else {
        return forgive(&konnect);
    };
    terminal.answer(QUESTION, "n\n");
    let outcome = terminal.end().code(0);
    assert!(
        outcome
            .stdout
            .replace("\r\n", "\n")
            .contains(&format!("{DISCLOSURE}{QUESTION}")),
        "{outcome}"
    );
    assert_eq!(preference(&home).as_deref(), Some("false\n"));
    home.listener().none();
    assert_eq!(read(&home)["token"], tokens());
}

#[test]
fn junk_twice_or_the_end_of_input_leave_it_open_and_the_login_goes_on() {
    for (typed, times) in [("what?\nlater\n", 2), ("\u{4}", 1)] {
        let (home, konnect) = (Home::listening(), inviting(Answer::json(200, tokens())));
        let Some(mut terminal) = Terminal::start(&home, &konnect, "--no-browser", "") else {
            return forgive(&konnect);
        };
        terminal.answer(QUESTION, typed);
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
    let Some(mut terminal) = Terminal::start(&home, &konnect, "", "") else {
        return;
    };
    terminal.answer(QUESTION, "\u{3}");
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
        .on("POST", AUTHORIZE, Answer::json(200, invitation()))
        .on("POST", TOKEN, refused("authorization_pending"))
        .repeatedly()
        .start();
    let home = Home::new();
    home.write(PREFERENCE, "true\n");
    let Some(mut terminal) = Terminal::start(&home, &konnect, "", "") else {
        return forgive_all(&konnect);
    };
    konnect.wait_for_requests(2);
    terminal.answer("Waiting for your approval: 14:", "\u{3}");
    terminal.end().code(130);
    assert_eq!(home.files(), [PREFERENCE]);
}

#[test]
fn who_has_chosen_is_not_asked() {
    for arguments in ["--no-browser", "--no-browser --no-telemetry"] {
        let (home, konnect) = (Home::listening(), inviting(Answer::json(200, tokens())));
        if arguments == "--no-browser" {
            home.write(PREFERENCE, "true\n");
        }
        let Some(terminal) = Terminal::start(&home, &konnect, arguments, "") else {
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
fn without_a_terminal_it_is_said_once_on_a_device_and_nobody_is_asked() {
    let home = Home::new();
    for expected in [format!("{DISCLOSURE}{STEPS}"), STEPS.to_owned()] {
        let konnect = inviting(Answer::json(200, tokens()));
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
fn a_browser_is_opened_when_asked_and_told_when_telemetry_is_off() {
    for (chosen, told) in [
        (
            "true\n",
            "opened https://konnect.example/activate?code=ABCD-EFGH track=[]",
        ),
        ("false\n", "track=[1]"),
    ] {
        let konnect = Konnect::new()
            .on("POST", AUTHORIZE, Answer::json(200, invitation()))
            .on("POST", TOKEN, Answer::json(200, tokens()).held())
            .start();
        let home = Home::new();
        home.write(PREFERENCE, chosen);
        let opener = home.write(
            "bin/xdg-open",
            "#!/bin/sh\necho \"opened $1 track=[$DO_NOT_TRACK]\" > /dev/tty\n",
        );
        fs::set_permissions(&opener, std::os::unix::fs::PermissionsExt::from_mode(0o755))
            .expect("the file is ours");
        let folder = home.path("bin").display().to_string();
        let Some(mut terminal) = Terminal::start(&home, &konnect, "", &folder) else {
            return forgive(&konnect);
        };
        terminal.answer("Press Enter to open the link in a browser.", "\n");
        terminal.running.wait_for_stdout(told);
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
