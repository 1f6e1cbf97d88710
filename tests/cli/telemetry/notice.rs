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
        "\nFrom the next command on, kongctl sends each command's name, kongctl's version, your platform and the time to {destination}.\n\
         It never sends arguments, names or tokens. See for yourself: kongctl telemetry preview\n\
         To turn it off: kongctl telemetry disable\n"
    )
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
    outcome.stdout.replace("\r\n", "\n")
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
        assert!(trace.contains("SOCK_STREAM"), "{trace}");
        assert!(
            !trace.contains("SOCK_DGRAM") && !trace.contains("192.0.2.1"),
            "{trace}"
        );
        fs::remove_file(home.path("trace")).expect("HOME is ours");
    }
    assert_eq!(home.files(), [MARKER]);
    assert_eq!(fs::read(home.path(MARKER)).expect("it is listed"), b"");
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
    let printed = outcome.stdout.replace("\r\n", "\n");
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
fn without_a_terminal_no_notice_is_shown() {
    let (home, konnect) = (Home::new(), konnect());
    super::get_me(&home, &konnect)
        .env("KONGCTL_SANDBOX_TELEMETRY_ENDPOINT", NOWHERE)
        .run()
        .code(0)
        .stdout(ME)
        .stderr("");
    assert_eq!(home.files(), [""; 0]);
}

#[test]
fn a_command_that_is_never_reported_shows_no_notice_and_status_says_one_is_due() {
    if !has_terminal() {
        return;
    }
    let home = Home::new();
    let command = "\"$KONGCTL\" telemetry status -o json > result; \"$KONGCTL\" telemetry preview -o json >> result; \"$KONGCTL\" version";
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
            &json!("the next command only shows a notice")
        )
    );
    assert_eq!(home.files(), ["result"]);
}
