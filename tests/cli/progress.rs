//! Tests the spinner of slow lists, on a terminal that `script` provides.

use std::time::Duration;

use serde_json::json;

use crate::support::server::{Konnect, Response, Server};
use crate::support::{Home, Kongctl, TOKEN, Terminal, has_terminal, works};

const CLEAR: &str = "\r\u{1b}[2K";

#[test]
fn a_slow_list_shows_progress_on_a_terminal() {
    if !has_terminal() {
        return;
    }
    let (home, konnect) = (Home::new(), slow());
    let mut running = on_terminal(&home, &konnect).env("TERM", "xterm").spawn();
    let shown = running.wait_for_stdout("2 apis …");
    assert!(
        shown.starts_with(&format!("{CLEAR}⠋ 2 apis …")),
        "{shown:?}"
    );
    konnect.release();
    let outcome = running.wait().code(0);
    let (_, last) = outcome
        .stdout
        .rsplit_once(CLEAR)
        .expect("the line is cleared");
    assert_eq!(
        last.replace("\r\n", "\n")
            .replace("\u{1b}[2m-\u{1b}[0m", "-"),
        "\u{1b}[1mNAME  DESCRIPTION  ID\u{1b}[0m\na     -            -\nb     -            -\nc     -            -\n"
    );
}

#[test]
fn the_progress_is_ascii_where_the_locale_is() {
    if !has_terminal() {
        return;
    }
    let (home, konnect) = (Home::new(), slow());
    let run = on_terminal(&home, &konnect).env("TERM", "xterm");
    let mut running = run.env("LC_ALL", "C").spawn();
    let shown = running.wait_for_stdout("2 apis ...");
    assert!(
        shown.starts_with(&format!("{CLEAR}| 2 apis ...")),
        "{shown:?}"
    );
    konnect.release();
    running.wait().code(0);
}

#[test]
fn a_line_of_the_log_replaces_the_progress() {
    if !has_terminal() {
        return;
    }
    let (home, konnect) = (Home::new(), slow());
    let mut running = on_terminal(&home, &konnect)
        .env("TERM", "xterm")
        .env("KONGCTL_DEFAULT_LOG_LEVEL", "debug")
        .spawn();
    running.wait_for_stdout("2 apis …");
    konnect.release();
    let outcome = running.wait().code(0);
    let mut lines = outcome.stdout.split("\r\n");
    let drawn = lines.find(|line| line.contains("2 apis …"));
    let (_, last) = drawn
        .and_then(|line| line.rsplit_once(CLEAR))
        .expect("the spinner's line is cleared");
    assert!(
        last.starts_with("[DEBUG] GET ") && last.contains(": 200 OK after "),
        "{last:?}"
    );
}

#[test]
fn a_dumb_terminal_shows_no_progress() {
    if !has_terminal() {
        return;
    }
    let (home, konnect) = (Home::new(), slowly());
    let outcome = on_terminal(&home, &konnect)
        .env("TERM", "dumb")
        .run()
        .code(0);
    assert!(outcome.stdout.contains("NAME"), "{outcome}");
    assert!(!outcome.stdout.contains('\u{1b}'), "{outcome}");
}

#[test]
fn a_list_in_the_background_shows_no_progress() {
    if !works("bash", &["-c", "true"]) {
        return;
    }
    let (home, konnect) = (Home::new(), slowly());
    let list = format!("get apis --base-url {} --pat {TOKEN}", konnect.url());
    let command = format!("set -m; TERM=xterm \"$KONGCTL\" {list} --no-telemetry & wait $!");
    let Some(terminal) = Terminal::start(&home, &format!("bash -c '{command}'"), "") else {
        return;
    };
    let outcome = terminal.end().code(0);
    assert!(outcome.stdout.contains("NAME"), "{outcome}");
    assert!(!outcome.stdout.contains("apis …"), "{outcome}");
}

#[test]
fn a_signal_erases_the_progress_and_ends_the_list() {
    let interrupt = "trap : INT; \"$KONGCTL\" $LIST; echo ended $?";
    let kill =
        |name| format!("\"$KONGCTL\" $LIST & read line; kill -{name} $!; wait $!; echo ended $?");
    for (command, typed, code) in [
        (interrupt.to_owned(), "\x03", 130),
        (kill("TERM"), "\n", 143),
        (kill("HUP"), "\n", 129),
    ] {
        for flag in ["--no-telemetry", ""] {
            let (home, konnect) = (Home::listening(), slow());
            let list = format!("get apis --base-url {} --pat {TOKEN} {flag}", konnect.url());
            let command = format!("stty -echo; TERM=xterm; LIST='{list}'; export TERM; {command}");
            let Some(mut terminal) = Terminal::start(&home, &command, "") else {
                return;
            };
            terminal.reply("2 apis …", typed);
            let shown = terminal.end().screen();
            let (_, last) = shown.rsplit_once(CLEAR).expect("the line is cleared");
            let last = last.lines().last();
            assert_eq!(last, Some(format!("ended {code}").as_str()), "{shown:?}");
            assert!(
                !shown.ends_with(&format!("apis …ended {code}\n")),
                "{shown:?}"
            );
            if flag.is_empty() {
                assert!(home.listener().one().contains("command_path=\"get apis\""));
            }
        }
    }
}

/// A list of three, whose last page waits to be released.
fn slow() -> Server {
    let size = ("page[size]", "100");
    Konnect::new()
        .on_query("GET", "/v3/apis", &[size], page(&["a", "b"], 3))
        .on_query(
            "GET",
            "/v3/apis",
            &[size, ("page[number]", "2")],
            page(&["c"], 3).held(),
        )
        .start()
}

/// A list that takes longer than it takes for the progress to be shown.
fn slowly() -> Server {
    let page = page(&["a"], 1).slow_header(Duration::from_millis(1500));
    Konnect::new().on("GET", "/v3/apis", page).start()
}

fn page(names: &[&str], total: u64) -> Response {
    let rows: Vec<_> = names.iter().map(|name| json!({"name": name})).collect();
    Response::json(
        200,
        json!({"data": rows, "meta": {"page": {"total": total, "size": 2}}}),
    )
}

fn on_terminal<'home>(home: &'home Home, konnect: &Server) -> Kongctl<'home> {
    let command = format!(
        "\"$KONGCTL\" get apis --base-url {} --pat kpat_progress --no-telemetry",
        konnect.url()
    );
    home.on_terminal(command)
}
