//! Tests the documented ways to opt out, near misses and warnings; `ways.rs` has all the others.

use super::{DEBUG_FILE, ME, No, PREFERENCE, assert_reports, get_me, konnect};
use crate::support::{Home, has_terminal};

const ENABLED: &str = "KONGCTL_SANDBOX_TELEMETRY_ENABLED";
const ENDPOINT: &str = "KONGCTL_SANDBOX_TELEMETRY_ENDPOINT";

fn nothing(_: &Home) {}

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
        "stty cols 200 rows 20; \"$KONGCTL\" --profile sandbox --color never get me --base-url {}",
        konnect.url()
    );
    let noted = |command: &str, variables: &[(&str, &str)]| {
        let run = home.on_terminal(command);
        let run = variables
            .iter()
            .fold(run, |run, (name, value)| run.env(name, value));
        let shown = run.run().code(0).stderr("").screen();
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
    for (name, value) in [
        ("DNT", "1"),
        ("do_not_track", "1"),
        ("DO_NOT_TRAK", "yes"),
        ("NO_TELEMETRY", "true"),
        ("TELEMETRY_DISABLED", "1"),
    ] {
        let note = format!("note: {name}={value} does not turn telemetry off; set DO_NOT_TRACK=1");
        assert_eq!(noted(&get_me, &[(name, value)]), [note]);
        let status = home.kongctl(["telemetry", "status"]).env(name, value);
        let note = format!("\nnote: {name}={value} says nothing; use DO_NOT_TRACK=1\n");
        let status = status.run().code(0);
        assert!(status.stdout.contains(&note), "{status}");
        assert_eq!(noted(&get_me, &[(name, "0")]), [""; 0]);
    }
    for (name, value) in [
        ("KONGCTL_NO_TRACKING", "1"),
        ("DOTNET_CLI_TELEMETRY_OPTOUT", "1"),
    ] {
        assert_eq!(noted(&get_me, &[(name, value)]), [""; 0], "{name}");
    }
    let off = [misses[0], ("KONGCTL_NO_TELEMETRY", "true")];
    assert_eq!(noted(&get_me, &off), [""; 0], "telemetry is off anyway");
}

#[test]
fn a_key_that_counts_as_opting_out_is_no_warning_of_a_setting_without_effect() {
    let konnect = konnect();
    for key in [
        "telemetry: no",
        "telemetry: {disabled: true}",
        "telemetry: {enable: false}",
        "telemtry: {enabled: false}",
        "do_not_track: 1",
        "no-telemetry: true",
    ] {
        let home = Home::listening().config(&format!("default: {{{key}}}\n"));
        let run = home.kongctl(["get", "me", "--pat", "kpat", "--base-url", &konnect.url()]);
        run.run().code(0).stdout(ME).stderr("");
        home.listener().none();
        let run = home.kongctl(["get", "me", "--pat", "kpat", "--base-url", &konnect.url()]);
        let run = run.args(["--log-level", "warn"]).run().code(0);
        assert!(run.stderr.contains("counts as opting out"), "{key}: {run}");
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
