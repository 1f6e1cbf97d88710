//! Tests signals: the program reports, then ends by the same signal, as without telemetry.

use std::fs;
use std::thread;
use std::time::{Duration, Instant};

use super::hanging::{can_hang, hanging as hanging_sink};
use super::{BREAKER, DEBUG_FILE, ME, No, assert_reports, between, debugging, get_me, json_line};
use crate::support::server::{Konnect, Response, Server};
use crate::support::{Home, Running, works};

/// The signals that end a program by request, by name and number.
const SIGNALS: [(&str, i32); 3] = [("INT", 2), ("TERM", 15), ("HUP", 1)];

/// How long the thread that watches for signals may take to begin.
const WAIT_TIMEOUT: Duration = Duration::from_secs(20);

/// How often a second signal may come later than the deadline before it counts.
const TRIES: usize = 5;

/// A Konnect that never answers.
fn hanging() -> Server {
    Konnect::new()
        .on("GET", "/v3/users/me", Response::hang())
        .repeatedly()
        .start()
}

/// Waits until kongctl watches for signals: its thread sleeps, and there is nothing
/// else it would sleep for.
///
/// Where there is no /proc to tell, that is long over when the first request has come.
fn wait_for_watcher(running: &Running<'_>) {
    let threads = format!("/proc/{}/task", running.pid());
    let deadline = Instant::now() + WAIT_TIMEOUT;
    while let Ok(tasks) = fs::read_dir(&threads) {
        let watches = tasks.flatten().any(|task| {
            let status = fs::read_to_string(task.path().join("status")).unwrap_or_default();
            status.starts_with("Name:\tkongctl-signals\n")
                && status.contains("\nState:\tS ")
                && catches_all(&status)
        });
        if watches {
            return;
        }
        assert!(
            Instant::now() < deadline,
            "kongctl does not watch for signals"
        );
        thread::yield_now();
    }
}

/// Whether SIGHUP, SIGINT and SIGTERM are each caught or ignored.
fn catches_all(status: &str) -> bool {
    let mask =
        |name: &str| u64::from_str_radix(between(status, name, "\n").trim(), 16).unwrap_or(0);
    let handled = mask("SigCgt:") | mask("SigIgn:");
    SIGNALS
        .iter()
        .all(|(_, number)| handled & (1 << (number - 1)) != 0)
}

#[test]
fn an_interrupted_command_reports_once_and_ends_by_the_signal() {
    for (name, number) in SIGNALS {
        let (home, konnect) = (Home::listening(), hanging());
        let running = get_me(&home, &konnect).spawn();
        konnect.wait_for_requests(1);
        wait_for_watcher(&running);
        running.signal(name);
        running.wait().killed_by(number).silent();
        assert_reports(&home.listener().one(), "get me");
        assert_eq!(home.files(), [""; 0]);
    }
}

#[test]
fn no_signal_is_lost_while_the_watcher_starts() {
    // Stretches the moment between the first handler and the last.
    let strace = [
        "strace",
        "-f",
        "-o",
        "/dev/null",
        "-e",
        "inject=socketpair:delay_enter=300000",
    ];
    if !works(strace[0], &[&strace[1..], &["true"]].concat()) {
        return;
    }
    let (home, konnect) = (Home::listening(), hanging());
    let running = home
        .kongctl_through(
            &strace,
            [
                "--profile",
                "sandbox",
                "get",
                "me",
                "--base-url",
                &konnect.url(),
            ],
        )
        .spawn();
    konnect.wait_for_requests(1);
    let traced = only_child(running.pid());
    let deadline = Instant::now() + WAIT_TIMEOUT;
    while !catches_all(
        &fs::read_to_string(format!("/proc/{traced}/status")).expect("it still runs"),
    ) {
        assert!(
            Instant::now() < deadline,
            "kongctl does not watch for signals"
        );
        thread::yield_now();
    }
    home.shell(&format!("kill -TERM {traced}"))
        .run()
        .code(0)
        .silent();
    running.wait().killed_by(15).silent();
    assert_reports(&home.listener().one(), "get me");
}

fn only_child(pid: u32) -> u32 {
    let children = fs::read_to_string(format!("/proc/{pid}/task/{pid}/children"))
        .expect("this system lists them");
    children
        .trim()
        .parse()
        .unwrap_or_else(|_| panic!("one child was expected: {children:?}"))
}

#[test]
fn an_interrupted_server_reports_once_and_ends_by_the_signal() {
    let home = Home::listening();
    let mut running = home
        .kongctl(["sandbox", "serve", "--addr", "127.0.0.1:0"])
        .spawn();
    running.wait_for_stdout("/v3/apis'\n");
    wait_for_watcher(&running);
    home.listener().none();
    running.signal("INT");
    running.wait().killed_by(2).stderr("");
    assert_reports(&home.listener().one(), "sandbox serve");
}

#[test]
fn with_telemetry_off_a_signal_ends_the_command_and_nothing_is_reported() {
    for (name, number) in SIGNALS {
        for no in No::ALL {
            let (home, konnect) = (Home::listening(), hanging());
            let running = no.run(&home, &[], &["--base-url", &konnect.url()]).spawn();
            konnect.wait_for_requests(1);
            running.signal(name);
            running.wait().killed_by(number).silent();
            home.listener().none();
        }
    }
}

#[test]
fn a_signal_that_was_ignored_from_the_start_stays_ignored() {
    let ignoring = ["/bin/sh", "-c", "trap '' HUP; exec \"$0\" \"$@\""];
    for starter in [&ignoring[..], &["nohup"]] {
        let konnect = Konnect::new()
            .on(
                "GET",
                "/v3/users/me",
                Response::json(200, super::me()).held(),
            )
            .start();
        let home = Home::listening();
        let run = home.kongctl_through(
            starter,
            [
                "--profile",
                "sandbox",
                "get",
                "me",
                "--base-url",
                &konnect.url(),
            ],
        );
        let running = run.spawn();
        konnect.wait_for_requests(1);
        wait_for_watcher(&running);
        running.signal("HUP");
        konnect.release();
        running.wait().code(0).stdout(ME);
        assert_reports(&home.listener().one(), "get me");
    }
}

#[test]
fn a_command_that_ignores_one_signal_is_ended_by_the_others() {
    let (home, konnect) = (Home::listening(), hanging());
    let ignoring = ["/bin/sh", "-c", "trap '' HUP; exec \"$0\" \"$@\""];
    let running = home
        .kongctl_through(
            &ignoring,
            [
                "--profile",
                "sandbox",
                "get",
                "me",
                "--base-url",
                &konnect.url(),
            ],
        )
        .spawn();
    konnect.wait_for_requests(1);
    wait_for_watcher(&running);
    running.signal("HUP");
    running.signal("INT");
    running.wait().killed_by(2).silent();
    assert_reports(&home.listener().one(), "get me");
}

#[test]
fn after_a_signal_a_hanging_flush_ends_at_the_usual_deadline() {
    if !can_hang() {
        return;
    }
    let (home, konnect) = (Home::new(), hanging());
    let running = hanging_sink(get_me(&home, &konnect)).spawn();
    konnect.wait_for_requests(1);
    wait_for_watcher(&running);
    running.signal("INT");
    running.wait().killed_by(2).silent();
    assert_eq!(
        home.files(),
        [BREAKER],
        "the deadline was reached, and is remembered"
    );
}

#[test]
fn a_second_signal_ends_a_hanging_flush_at_once() {
    if !can_hang() {
        return;
    }
    let konnect = hanging();
    let at_once = (1..=TRIES).any(|requests| {
        let home = Home::new();
        let running = hanging_sink(get_me(&home, &konnect)).spawn();
        konnect.wait_for_requests(requests);
        wait_for_watcher(&running);
        // Again and again until it is gone: two that come together would count as one.
        let pid = running.pid();
        home.shell(&format!("while kill -INT {pid} 2>/dev/null; do :; done"))
            .run()
            .code(0)
            .silent();
        running.wait().killed_by(2).silent();
        !home.path(BREAKER).exists()
    });
    assert!(
        at_once,
        "{TRIES} times the second signal waited for the deadline"
    );
}

#[test]
fn an_event_sent_on_a_signal_also_goes_to_the_debug_file() {
    let (home, konnect) = (Home::listening(), hanging());
    let running = debugging(get_me(&home, &konnect)).spawn();
    konnect.wait_for_requests(1);
    wait_for_watcher(&running);
    running.signal("TERM");
    running.wait().killed_by(15).silent();
    let written = fs::read_to_string(home.path(DEBUG_FILE)).expect("the debug file is there");
    assert_eq!(
        written,
        json_line("get me", between(&written, "\"timestamp\":\"", "\""))
    );
    home.listener().none();
}
