//! Tests that no event leaves the machine before the notice, on a terminal that `script` provides.
//!
//! No event leaves the machine: a run that shows the notice sends none, nor does 0.0.0.0 get one.

use std::fs;

use serde_json::json;

use super::{ME, konnect};
use crate::support::server::Server;
use crate::support::{Home, Kongctl, has_terminal, works};

/// A foreign machine, by an address that is never assigned (RFC 5737).
const FOREIGN: &str = "192.0.2.1:9";
/// A foreign machine by kongctl's measure, to which it never sends.
const NOWHERE: &str = "0.0.0.0:9";

const MARKER: &str = ".cache/kongctl/telemetry-notice";

fn notice(destination: &str) -> String {
    format!(
        "\nFrom the next command on, kongctl reports to {destination}:\n\
         each command's name, kongctl's version, your platform, the time; no arguments.\n\
         See it: kongctl telemetry preview. Turn it off: kongctl telemetry disable\n"
    )
}

#[track_caller]
fn assert_remembered(home: &Home, destinations: &[&str]) {
    let marker = fs::read_to_string(home.path(MARKER)).expect("it was written");
    assert_eq!(marker.lines().collect::<Vec<_>>(), destinations);
}

/// Asserts that what a run sent, by its system calls, is the request of `get me` alone.
#[track_caller]
fn assert_only_requests(trace: &str) {
    let mut sent = trace.lines().filter(|line| line.contains("send"));
    assert!(
        sent.clone().count() == 1 && sent.all(|line| line.contains("\"GET /v3/users/me ")),
        "{trace}"
    );
}

/// Describes a run whose stderr is a terminal; what comes on the terminal is its stdout, the
/// result goes to `result`.
fn on_terminal<'home>(
    home: &'home Home,
    konnect: &Server,
    destination: &str,
    prefix: &str,
) -> Kongctl<'home> {
    let command = format!(
        "{prefix} \"$KONGCTL\" --profile sandbox get me --base-url {} > result",
        konnect.url()
    );
    let run = home.on_terminal(command);
    run.env("KONGCTL_SANDBOX_TELEMETRY_ENDPOINT", destination)
}

/// Runs it; answers with what the terminal showed, its line ends as programs write them.
#[track_caller]
fn shown(home: &Home, run: Kongctl<'_>) -> String {
    let outcome = run.run().code(0).stderr("");
    assert_eq!(
        fs::read_to_string(home.path("result")).expect("the result went there"),
        ME
    );
    fs::remove_file(home.path("result")).expect("HOME is ours");
    outcome.screen()
}

#[test]
fn the_first_run_that_would_report_to_another_machine_shows_a_notice_and_sends_nothing() {
    if !has_terminal() {
        return;
    }
    let (home, konnect) = (Home::new(), konnect());
    let traces = works("strace", &["-o", "/dev/null", "true"]);
    let prefix = if traces {
        "strace -f -e trace=network -o trace"
    } else {
        ""
    };
    assert_eq!(
        shown(&home, on_terminal(&home, &konnect, FOREIGN, prefix)),
        notice(FOREIGN)
    );
    if traces {
        let trace = fs::read_to_string(home.path("trace")).expect("strace wrote it");
        assert_only_requests(&trace);
        fs::remove_file(home.path("trace")).expect("HOME is ours");
    }
    assert_eq!(home.files(), [MARKER]);
    assert_remembered(&home, &[FOREIGN]);
    let entries = home.snapshot();
    let modes: Vec<u32> = entries.iter().map(|entry| entry.mode).collect();
    assert_eq!(modes, [0o700, 0o700, 0o600], "{entries:?}");
}

#[test]
fn the_notice_comes_after_the_result() {
    if !has_terminal() {
        return;
    }
    let (home, konnect) = (Home::new(), konnect());
    let command = format!(
        "\"$KONGCTL\" --profile sandbox --color never get me --base-url {} 2>&1",
        konnect.url()
    );
    let run = home.on_terminal(command);
    let outcome = run
        .env("KONGCTL_SANDBOX_TELEMETRY_ENDPOINT", NOWHERE)
        .run()
        .code(0)
        .stderr("");
    let printed = outcome.screen();
    let result = printed
        .strip_suffix(&notice(NOWHERE))
        .unwrap_or_else(|| panic!("{outcome}"));
    assert_eq!(result.lines().count(), 2, "{outcome}");
    assert!(result.starts_with("EMAIL "), "{outcome}");
}

#[test]
fn the_notice_is_shown_once() {
    if !has_terminal() {
        return;
    }
    let (home, konnect) = (Home::new(), konnect());
    assert_eq!(
        shown(&home, on_terminal(&home, &konnect, NOWHERE, "")),
        notice(NOWHERE)
    );
    for _ in 0..2 {
        assert_eq!(shown(&home, on_terminal(&home, &konnect, NOWHERE, "")), "");
    }
    assert_eq!(home.files(), [MARKER]);
}

#[test]
fn another_host_or_port_gets_a_notice_of_its_own() {
    if !has_terminal() {
        return;
    }
    let (home, konnect) = (Home::new(), konnect());
    let destinations = [NOWHERE, "0.0.0.0:10", "[::]:9"];
    for destination in destinations {
        assert_eq!(
            shown(&home, on_terminal(&home, &konnect, destination, "")),
            notice(destination)
        );
    }
    for destination in destinations {
        assert_eq!(
            shown(&home, on_terminal(&home, &konnect, destination, "")),
            ""
        );
    }
    assert_remembered(&home, &destinations);
}

/// Puts something in place of the marker, by a script in which `$M` is its path.
fn with_marker(script: &str) -> Home {
    let home = Home::new();
    home.shell(&format!("M={MARKER}; mkdir -p .cache/kongctl && {script}"))
        .run()
        .code(0)
        .silent();
    home
}

#[test]
fn a_marker_that_is_not_a_file_of_this_user_is_not_believed() {
    if !has_terminal() {
        return;
    }
    let konnect = konnect();
    let told = format!("echo {NOWHERE} >");
    for script in [
        format!("{told} other; ln -s ../../other $M"),
        format!("{told} other; ln -s \"$PWD/other\" $M"),
        "ln -s nowhere $M".to_owned(),
        "mkfifo $M".to_owned(),
        "mkdir $M".to_owned(),
        ": > $M".to_owned(),
        "echo > $M".to_owned(),
        format!("{told} $M; head -c 20000 /dev/zero >> $M"),
        format!("{told} $M; printf '\\377' >> $M"),
        format!("printf '%s' '{NOWHERE} (not on a terminal)' > $M"),
        format!("{told} $M; chmod 000 $M; [ ! -r $M ] || : > $M"),
    ] {
        let home = with_marker(&script);
        let printed = shown(&home, on_terminal(&home, &konnect, NOWHERE, ""));
        assert_eq!(printed, notice(NOWHERE), "{script}");
        let other = home.path("other");
        if other.exists() {
            let content = fs::read_to_string(other).expect("HOME is ours");
            assert_eq!(
                content,
                format!("{NOWHERE}\n"),
                "a link is not written through"
            );
        }
    }
    // Only root can make a file of another user.
    let foreign = with_marker(&format!("{told} $M; chown 54321 $M 2>&- || rm $M"));
    if foreign.path(MARKER).exists() {
        for _ in 0..2 {
            let printed = shown(&foreign, on_terminal(&foreign, &konnect, NOWHERE, ""));
            assert_eq!(printed, notice(NOWHERE), "of another user");
        }
        assert_remembered(&foreign, &[NOWHERE]);
    }
    let believed = with_marker(&format!("{told} $M"));
    assert_eq!(
        shown(&believed, on_terminal(&believed, &konnect, NOWHERE, "")),
        ""
    );
}

#[test]
fn a_notice_that_cannot_be_recorded_is_shown_again() {
    if !has_terminal() {
        return;
    }
    let (home, konnect) = (Home::new(), konnect());
    home.write(".cache", "a file where the directory should be");
    for _ in 0..2 {
        assert_eq!(
            shown(&home, on_terminal(&home, &konnect, FOREIGN, "")),
            notice(FOREIGN)
        );
    }
    assert_eq!(home.files(), [".cache"]);
}

#[test]
fn a_decision_or_a_local_endpoint_needs_no_notice() {
    if !has_terminal() {
        return;
    }
    let konnect = konnect();
    let home = Home::new();
    let said_no = [
        ("DO_NOT_TRACK", "1"),
        ("KONGCTL_NO_TELEMETRY", "true"),
        ("KONGCTL_SANDBOX_TELEMETRY_ENABLED", "false"),
    ];
    for (name, value) in said_no {
        assert_eq!(
            shown(
                &home,
                on_terminal(&home, &konnect, FOREIGN, "").env(name, value)
            ),
            "",
            "{name}"
        );
    }
    let enabled =
        on_terminal(&home, &konnect, NOWHERE, "").env("KONGCTL_SANDBOX_TELEMETRY_ENABLED", "true");
    assert_eq!(shown(&home, enabled), "");
    let debugging = super::debugging(on_terminal(&home, &konnect, FOREIGN, ""));
    assert_eq!(shown(&home, debugging), "");
    fs::remove_file(home.path(super::DEBUG_FILE)).expect("debugging wrote it");
    for at_home in ["127.0.0.1:9", "localhost:9", "[::1]:9"] {
        assert_eq!(
            shown(&home, on_terminal(&home, &konnect, at_home, "")),
            "",
            "{at_home}"
        );
    }
    assert_eq!(home.files(), [""; 0]);

    for word in ["enable", "disable"] {
        home.kongctl(["telemetry", word]).run().code(0);
        assert_eq!(
            shown(&home, on_terminal(&home, &konnect, NOWHERE, "")),
            "",
            "{word}"
        );
    }
    assert_eq!(home.files(), [super::PREFERENCE]);
}

#[test]
fn without_a_terminal_nothing_is_said_sent_or_remembered() {
    let (home, konnect) = (Home::new(), konnect());
    let outcome = if works("strace", &["-o", "/dev/null", "true"]) {
        let starter = ["strace", "-f", "-e", "trace=network", "-o", "trace"];
        let words = ["--profile", "sandbox", "get", "me", "--base-url"];
        home.kongctl_through(&starter, words).args([konnect.url()])
    } else {
        super::get_me(&home, &konnect)
    };
    outcome
        .env("KONGCTL_SANDBOX_TELEMETRY_ENDPOINT", FOREIGN)
        .run()
        .code(0)
        .stdout(ME)
        .stderr("");
    if let Ok(trace) = fs::read_to_string(home.path("trace")) {
        assert_only_requests(&trace);
        fs::remove_file(home.path("trace")).expect("HOME is ours");
    }
    assert_eq!(home.files(), [""; 0]);
}

#[test]
fn status_and_preview_say_that_nothing_is_sent_before_the_notice() {
    let home = Home::new();
    let run = |words: &[&str]| {
        let run = home.kongctl(["telemetry"]).args(words);
        let run = run.env("KONGCTL_DEFAULT_TELEMETRY_ENDPOINT", FOREIGN);
        run.run().code(0).stderr("").stdout
    };
    let reason = format!("a command on a terminal shows a notice of {FOREIGN} first");
    let status = run(&["status"]);
    assert!(
        status.contains(&format!("\nnote: nothing is sent yet: {reason}\n")),
        "{status}"
    );
    let preview = run(&["preview", "get", "apis"]);
    assert!(
        preview.contains(&format!("\nWould not be sent: {reason}\n")),
        "{preview}"
    );
    home.write(MARKER, format!("{FOREIGN}\n"));
    assert!(!run(&["status"]).contains("nothing is sent yet"));
    assert!(run(&["preview", "get", "apis"]).contains("\nWould be sent: enabled by default\n"));
}

#[test]
fn a_command_that_is_never_reported_shows_no_notice_and_status_says_one_is_due() {
    if !has_terminal() {
        return;
    }
    let home = Home::new();
    let command = "\"$KONGCTL\" telemetry status -o json > result; \"$KONGCTL\" telemetry preview -o json get apis >> result; \"$KONGCTL\" version";
    let run = home.on_terminal(command);
    let run = run.env("KONGCTL_DEFAULT_TELEMETRY_ENDPOINT", FOREIGN);
    run.run()
        .code(0)
        .stdout(&format!("kongctl {}\r\n", super::VERSION))
        .stderr("");
    let told = fs::read_to_string(home.path("result")).expect("both went there");
    let mut told = serde_json::Deserializer::from_str(&told).into_iter::<serde_json::Value>();
    let status = told.next().expect("the status").expect("JSON");
    assert_eq!(
        (&status["verdict"], &status["notice_due"]),
        (&json!("on"), &json!(true))
    );
    let preview = told.next().expect("the preview").expect("JSON");
    assert_eq!(
        (&preview["would_be_sent"], &preview["reason"]),
        (
            &json!(false),
            &json!(format!(
                "a command on a terminal shows a notice of {FOREIGN} first"
            ))
        )
    );
    assert_eq!(home.files(), ["result"]);
}
