//! Tests that every way to opt out stops telemetry, in every spelling, and changes nothing else.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;

use serde_json::json;

use super::{DEBUG_FILE, ME, No, PREFERENCE, assert_reports, get_me, konnect, status};
use crate::support::{Home, Kongctl, has_terminal};

/// A way to keep a run from being reported: what lies in HOME, and what the run is given.
type Way = (&'static str, fn(&Home), fn(Kongctl<'_>) -> Kongctl<'_>);

const ENABLED: &str = "KONGCTL_SANDBOX_TELEMETRY_ENABLED";
const ENDPOINT: &str = "KONGCTL_SANDBOX_TELEMETRY_ENDPOINT";

fn nothing(_: &Home) {}

fn configured(home: &Home, enabled: &str) {
    home.write(
        ".config/kongctl/config.yaml",
        format!("sandbox:\n  konnect.pat: kpat\n  telemetry:\n    enabled: {enabled}\n"),
    );
}

#[track_caller]
fn assert_unreported(ways: &[Way]) {
    let konnect = konnect();
    for (name, prepare, change) in ways {
        let home = Home::listening();
        prepare(&home);
        let before = home.snapshot();
        let outcome = change(get_me(&home, &konnect)).run();
        assert_eq!(
            (
                outcome.code,
                outcome.stdout.as_str(),
                outcome.stderr.as_str()
            ),
            (Some(0), ME, ""),
            "{name}"
        );
        assert_eq!(home.listener().events(), [""; 0], "{name}");
        assert_eq!(home.snapshot(), before, "{name}: it leaves nothing behind");
        let said = status(change(home.kongctl([
            "--profile",
            "sandbox",
            "telemetry",
            "status",
            "-o",
            "json",
        ])));
        assert_eq!(
            (&said["verdict"], &said["sink"]),
            (&json!("off"), &json!("none")),
            "{name}"
        );
    }
}

#[test]
fn each_of_the_five_ways_to_opt_out_stops_reporting() {
    let konnect = konnect();
    for no in No::ALL {
        let home = Home::listening();
        no.run(&home, &[], &["--base-url", &konnect.url()])
            .run()
            .code(0)
            .stdout(ME)
            .stderr("");
        home.listener().none();
    }
}

#[test]
fn the_flag_can_be_anywhere() {
    let (home, konnect) = (Home::listening(), konnect());
    let words = [
        "--profile",
        "sandbox",
        "get",
        "me",
        "--base-url",
        &konnect.url(),
    ];
    for place in [0, 2, 3, 4, 6] {
        let (before, after) = words.split_at(place);
        home.kongctl([before, &["--no-telemetry"], after].concat())
            .run()
            .code(0)
            .stdout(ME)
            .stderr("");
        home.listener().none();
    }
}

#[test]
fn other_spellings_of_off_count_too() {
    let broken: fn(Kongctl<'_>) -> Kongctl<'_> =
        |run| run.env("DO_NOT_TRACK", OsStr::from_bytes(b"\xff"));
    assert_unreported(&[
        ("any case", nothing, |run| {
            run.env("KONGCTL_NO_TELEMETRY", "tRuE")
        }),
        ("DO_NOT_TRACK that is not UTF-8", nothing, broken),
        ("KONGCTL_NO_TELEMETRY that is not UTF-8", nothing, |run| {
            run.env("KONGCTL_NO_TELEMETRY", OsStr::from_bytes(b"\xff"))
        }),
        (
            "a short preference",
            |home| drop(home.write(PREFERENCE, " F ")),
            |run| run,
        ),
        ("the setting in the environment", nothing, |run| {
            run.env(ENABLED, "false")
        }),
        ("0 in the environment", nothing, |run| run.env(ENABLED, "0")),
        (
            "a quoted setting",
            |home| configured(home, "'False'"),
            |run| run,
        ),
        ("0 in the file", |home| configured(home, "0"), |run| run),
        (
            "the environment beats the file",
            |home| configured(home, "true"),
            |run| run.env(ENABLED, "false"),
        ),
        (
            "the preference beats the setting",
            |home| drop(home.write(PREFERENCE, "0")),
            |run| run.env(ENABLED, "true"),
        ),
        (
            "DO_NOT_TRACK beats both",
            |home| drop(home.write(PREFERENCE, "1")),
            |run| run.env(ENABLED, "true").env("DO_NOT_TRACK", "1"),
        ),
    ]);
}

#[test]
fn invalid_values_mean_off() {
    assert_unreported(&[
        (
            "a preference that says neither",
            |home| drop(home.write(PREFERENCE, "perhaps\n")),
            |run| run,
        ),
        (
            "an empty preference",
            |home| drop(home.write(PREFERENCE, "")),
            |run| run,
        ),
        (
            "a preference that is not UTF-8",
            |home| drop(home.write(PREFERENCE, b"true\xff")),
            |run| run,
        ),
        (
            "a preference that is long",
            |home| drop(home.write(PREFERENCE, format!("{}true", " ".repeat(80)))),
            |run| run,
        ),
        (
            "a preference that is a directory",
            |home| drop(home.write(&format!("{PREFERENCE}/file"), "")),
            |run| run,
        ),
        (
            "a setting that says neither",
            |home| configured(home, "perhaps"),
            |run| run,
        ),
        (
            "a setting in a case of its own",
            |home| configured(home, "tRUE"),
            |run| run,
        ),
        (
            "a setting that is a list",
            |home| configured(home, "[true]"),
            |run| run,
        ),
        (
            "a setting that is a group",
            |home| configured(home, "{yes: true}"),
            |run| run,
        ),
        (
            "a setting in the environment that says neither",
            nothing,
            |run| run.env(ENABLED, "yes"),
        ),
        ("debug that says neither", nothing, |run| {
            run.env("KONGCTL_SANDBOX_TELEMETRY_DEBUG", "perhaps")
        }),
        ("an endpoint without a port", nothing, |run| {
            run.env(ENDPOINT, "127.0.0.1")
        }),
        ("an endpoint that is a URL", nothing, |run| {
            run.env(ENDPOINT, "http://127.0.0.1:9")
        }),
        ("an endpoint at port 0", nothing, |run| {
            run.env(ENDPOINT, "127.0.0.1:0")
        }),
        ("an endpoint with a space", nothing, |run| {
            run.env(ENDPOINT, "127.0.0.1: 9")
        }),
        ("an endpoint that is not UTF-8", nothing, |run| {
            run.env(ENDPOINT, OsStr::from_bytes(b"\xff:9"))
        }),
    ]);
}

#[test]
fn an_unreadable_file_means_off_even_for_commands_that_fail_on_it() {
    let home = Home::listening().config("default: [\n");
    home.kongctl(["get", "me", "--pat", "kpat"])
        .run()
        .code(3)
        .stdout("");
    home.listener().none();
}

#[test]
fn near_misses_do_not_opt_out_and_status_suggests_the_valid_value() {
    let (home, konnect) = (Home::listening(), konnect());
    let cases = [
        (
            "DO_NOT_TRACK",
            "true",
            "DO_NOT_TRACK=true says nothing; use DO_NOT_TRACK=1",
        ),
        (
            "DO_NOT_TRACK",
            "on\r",
            "DO_NOT_TRACK=on says nothing; use DO_NOT_TRACK=1",
        ),
        (
            "KONGCTL_NO_TELEMETRY",
            "1",
            "KONGCTL_NO_TELEMETRY=1 says nothing; use KONGCTL_NO_TELEMETRY=true",
        ),
        (
            "KONGCTL_NO_TELEMETRY",
            "yes",
            "KONGCTL_NO_TELEMETRY=yes says nothing; use KONGCTL_NO_TELEMETRY=true",
        ),
    ];
    for (name, value, note) in cases {
        get_me(&home, &konnect)
            .env(name, value)
            .run()
            .code(0)
            .stdout(ME)
            .stderr("");
        assert_reports(&home.listener().one(), "get me");
        let told = home
            .kongctl(["telemetry", "status"])
            .env(name, value)
            .run()
            .code(0)
            .stderr("");
        let notes: Vec<_> = told
            .stdout
            .lines()
            .filter_map(|line| line.strip_prefix("note: "))
            .collect();
        assert_eq!(notes, [note]);
    }
}

#[test]
fn on_a_terminal_a_near_miss_is_noted_after_the_result() {
    if !has_terminal() {
        return;
    }
    let (home, konnect) = (Home::listening(), konnect());
    let get_me = format!(
        "\"$KONGCTL\" --profile sandbox --color never get me --base-url {}",
        konnect.url()
    );
    let noted = |command: &str, variables: &[(&str, &str)]| {
        let run = home.on_terminal(command);
        let run = variables
            .iter()
            .fold(run, |run, (name, value)| run.env(name, value));
        let shown = run.run().code(0).stderr("").stdout.replace("\r\n", "\n");
        let lines = shown.lines().skip_while(|line| !line.starts_with("note: "));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    let misses = [
        ("DO_NOT_TRACK", "true"),
        ("KONGCTL_NO_TELEMETRY", "1\x1b[2J"),
    ];
    let notes = [
        "note: DO_NOT_TRACK=true does not turn telemetry off; set DO_NOT_TRACK=1",
        "note: KONGCTL_NO_TELEMETRY=1\\u{1b}[2J does not turn telemetry off; set KONGCTL_NO_TELEMETRY=true",
    ];
    assert_eq!(noted(&get_me, &misses), notes);
    assert_reports(&home.listener().one(), "get me");

    for negative in ["", "0", "false", "no", "off"] {
        assert_eq!(noted(&get_me, &[("DO_NOT_TRACK", negative)]), [""; 0]);
    }
    let (without_stderr, version) = (format!("{get_me} 2>/dev/null"), "\"$KONGCTL\" version");
    for command in [&without_stderr, version] {
        assert_eq!(noted(command, &misses), [""; 0], "{command}");
    }
    let off = [misses[0], ("KONGCTL_NO_TELEMETRY", "true")];
    assert_eq!(noted(&get_me, &off), [""; 0], "telemetry is off anyway");
}

#[test]
fn unset_and_empty_sources_change_nothing() {
    let (home, konnect) = (Home::listening(), konnect());
    configured(&home, "~");
    for (name, value) in [
        ("DO_NOT_TRACK", "0"),
        ("DO_NOT_TRACK", ""),
        ("KONGCTL_NO_TELEMETRY", "false"),
        (ENABLED, ""),
    ] {
        get_me(&home, &konnect)
            .env(name, value)
            .run()
            .code(0)
            .stdout(ME)
            .stderr("");
        assert_reports(&home.listener().one(), "get me");
    }
}

#[test]
fn warnings_are_written_to_the_log() {
    let konnect = konnect();
    let told = |prepare: fn(&Home), name: &str, value: &str, warning: &str| {
        let home = Home::listening();
        prepare(&home);
        let run = get_me(&home, &konnect)
            .args(["--log-level", "warn"])
            .env(name, value);
        run.run()
            .code(0)
            .stdout(ME)
            .stderr(&format!("[WARN ] telemetry: {warning}\n"));
    };
    let perhaps = "preference file: `perhaps` is neither true nor false; treated as off";
    told(
        |home| drop(home.write(PREFERENCE, "perhaps")),
        "A",
        "",
        perhaps,
    );
    let contradiction =
        "the preference file says on and takes precedence over telemetry.enabled, which says off";
    told(
        |home| drop(home.write(PREFERENCE, "true")),
        ENABLED,
        "false",
        contradiction,
    );
    let setting = "telemetry.enabled: `junk` is neither true nor false (KONGCTL_SANDBOX_TELEMETRY_ENABLED); treated as off";
    told(nothing, ENABLED, "junk", setting);
    let endpoint =
        "`telemetry.endpoint`: `nowhere` is not host:port; telemetry is off for this run";
    told(nothing, ENDPOINT, "nowhere", endpoint);
}

#[test]
fn with_telemetry_off_debug_writes_no_file() {
    let (home, konnect) = (Home::listening(), konnect());
    let run = super::debugging(get_me(&home, &konnect)).env("DO_NOT_TRACK", "1");
    run.run().code(0).stdout(ME).stderr("");
    home.listener().none();
    assert!(!home.path(DEBUG_FILE).exists());
    assert_eq!(home.files(), [""; 0]);
}
