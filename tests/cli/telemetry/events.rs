//! Tests which commands are reported, and the content of their events.

use std::fs::File;
use std::io;

use serde_json::{Value, json};
use time::OffsetDateTime;

use super::{ME, assert_reports, get_me, konnect, status};
use crate::support::Home;
use crate::support::server::{Konnect, Response};

#[test]
fn a_command_delivers_exactly_one_line() {
    let home = Home::listening();
    let unreported = home
        .kongctl(["--profile", "sandbox", "get", "apis", "--no-telemetry"])
        .run()
        .code(0)
        .stderr("");
    home.kongctl(["--profile", "sandbox", "get", "apis"])
        .run()
        .code(0)
        .stdout(&unreported.stdout)
        .stderr("");
    assert_reports(&home.listener().one(), "get apis");
    assert_eq!(
        home.files(),
        [""; 0],
        "a healthy run leaves nothing on the disk"
    );
}

#[test]
fn the_time_is_when_the_command_ended() {
    let (home, konnect) = (Home::listening(), konnect());
    let began = OffsetDateTime::now_utc();
    get_me(&home, &konnect).run().code(0).stdout(ME).stderr("");
    let reported = assert_reports(&home.listener().one(), "get me");
    assert!(
        (began..=OffsetDateTime::now_utc()).contains(&reported),
        "{reported}"
    );
}

#[test]
fn every_run_is_reported_anew() {
    let (home, konnect) = (Home::listening(), konnect());
    for _ in 0..3 {
        get_me(&home, &konnect).run().code(0).stdout(ME).stderr("");
        assert_reports(&home.listener().one(), "get me");
    }
}

#[test]
fn a_command_is_reported_by_its_definition_however_it_was_typed() {
    let home = Home::listening();
    let cases = [
        ("get api", "get apis"),
        ("g apis", "get apis"),
        ("ls apis", "get apis"),
        ("list a", "get apis"),
        ("get apis bookings", "get apis"),
        ("get konnect apis bookings", "get apis"),
        ("get k a acb8b19e-1735-4fe1-bd3e-6d1a322ab885", "get apis"),
        (
            "-o json get --page-size 5 apis --log-level error",
            "get apis",
        ),
        ("get gw cp", "get gateway control-planes"),
        ("get gateway control-planes", "get gateway control-planes"),
        (
            "list konnect apigw controlplanes",
            "get gateway control-planes",
        ),
        ("get org", "get organization"),
        ("get p", "get portals"),
        ("get me", "get me"),
        ("whoami", "whoami"),
        ("describe api flight-status", "describe apis"),
        (
            "describe gw cp mainland -o json",
            "describe gateway control-planes",
        ),
        ("config", "config"),
        ("config list", "config"),
        ("config get konnect.region", "config get"),
        ("config path --config-file /dev/null", "config path"),
        ("whoami --region eu -o json", "whoami"),
    ];
    for (typed, reported) in cases {
        home.kongctl(["--profile", "sandbox"].into_iter().chain(typed.split(' ')))
            .run()
            .code(0)
            .stderr("");
        assert_reports(&home.listener().one(), reported);
    }
}

#[test]
fn a_command_that_fails_is_reported_like_any_other() {
    let home = Home::listening();
    let answers = Konnect::new()
        .on("GET", "/v3/users/me", Response::empty(401))
        .on("GET", "/v3/users/me", Response::empty(404));
    let konnect = answers
        .on("GET", "/v3/users/me", Response::empty(500))
        .start();
    let url = konnect.url();
    let asking = ["get", "me", "--pat", "kpat", "--base-url", &url];
    let cases: [(&[&str], i32, &str); 10] = [
        (&asking, 4, "get me"),
        (&asking, 5, "get me"),
        (&asking, 10, "get me"),
        (
            &[
                "get",
                "me",
                "--pat",
                "kpat",
                "--base-url",
                "http://127.0.0.1:9",
            ],
            8,
            "get me",
        ),
        (
            &["get", "me", "--pat", "kpat", "--base-url", "nonsense"],
            3,
            "get me",
        ),
        (&["get", "me", "--pat", ""], 3, "get me"),
        (&["get", "me", "--pat-file", "nowhere"], 3, "get me"),
        (&["get", "me"], 4, "get me"),
        (
            &["get", "apis", "none-of-that-name", "--profile", "sandbox"],
            5,
            "get apis",
        ),
        (
            &["sandbox", "serve", "--addr", "0.0.0.0:0"],
            2,
            "sandbox serve",
        ),
    ];
    for (arguments, code, reported) in cases {
        let outcome = home.kongctl(arguments).run().code(code).stdout("");
        assert!(outcome.stderr.starts_with("error: "), "{outcome}");
        assert_reports(&home.listener().one(), reported);
    }
}

#[test]
fn every_reported_command_names_itself() {
    let home = Home::listening();
    let cases: [(&[&str], i32, &str); 5] = [
        (&["get", "profiles"], 0, "\"get profiles\""),
        (&["api", "/v3/apis", "--profile", "sandbox"], 0, "api"),
        (&["login", "--base-url", "nonsense"], 3, "login"),
        (&["logout"], 0, "logout"),
        (
            &["sandbox", "serve", "--addr", "0.0.0.0:0"],
            2,
            "\"sandbox serve\"",
        ),
    ];
    for (arguments, code, reported) in cases {
        home.kongctl(arguments).run().code(code);
        let line = home.listener().one();
        let field = format!(";command_path={reported};");
        assert!(line.contains(&field), "{reported}: {line}");
    }
}

#[test]
fn a_command_whose_output_cannot_be_written_is_reported_too() {
    let (home, konnect) = (Home::listening(), konnect());
    let (reader, writer) = io::pipe().expect("a pipe can be made");
    drop(reader);
    get_me(&home, &konnect)
        .stdout_to(writer)
        .run()
        .code(0)
        .silent();
    assert_reports(&home.listener().one(), "get me");

    let full = File::options()
        .write(true)
        .open("/dev/full")
        .expect("this system has one");
    get_me(&home, &konnect)
        .stdout_to(full)
        .run()
        .code(1)
        .stderr_contains("error: cannot write to stdout\n");
    assert_reports(&home.listener().one(), "get me");
}

#[test]
fn help_errors_and_commands_about_kongctl_are_never_reported() {
    let cases: [(&[&str], i32); 31] = [
        (&[], 0),
        (&["help"], 0),
        (&["help", "get"], 0),
        (&["help", "environment"], 0),
        (&["--help"], 0),
        (&["get", "--help"], 0),
        (&["get", "apis", "-h"], 0),
        (&["--version"], 0),
        (&["version"], 0),
        (&["version", "--full"], 0),
        (&["completion", "bash"], 0),
        (&["get"], 2),
        (&["get", "nonsense"], 2),
        (&["get", "me", "one", "two"], 2),
        (&["get", "apis", "--page-size", "0"], 2),
        (&["get", "me", "-o", "nonsense"], 2),
        (&["get", "me", "--nonsense"], 2),
        (&["nonsense"], 2),
        (&["__complete", "2", "kongctl", "get", "ap"], 0),
        (&["completion"], 2),
        (&["sandbox"], 2),
        (&["telemetry"], 2),
        (&["telemetry", "status"], 0),
        (&["telemetry", "enable"], 0),
        (&["telemetry", "disable"], 0),
        (&["telemetry", "preview"], 0),
        (&["telemetry", "log"], 0),
        (&["telemetry", "log", "--summary"], 0),
        (&["telemetry", "schema"], 0),
        (&["telemetry", "commands"], 0),
        (
            &[
                "telemetry",
                "listen",
                "--addr",
                "127.0.0.1:0",
                "--for",
                "1ms",
            ],
            0,
        ),
    ];
    for (arguments, code) in cases {
        let home = Home::listening();
        home.kongctl(arguments).run().code(code);
        home.listener().none();
    }
}

#[test]
fn events_go_to_this_machine_by_default() {
    let home = Home::new();
    let facts = status(
        home.kongctl(["telemetry", "status", "-o", "json"])
            .env_remove("KONGCTL_DEFAULT_TELEMETRY_ENDPOINT"),
    );
    assert_eq!(facts["destination"], json!("127.0.0.1:61829"));
    assert_eq!(facts["destination_source"], json!("default"));
    assert_eq!(
        facts["destination_note"],
        json!("nothing listens there unless you run `kongctl telemetry listen`")
    );
}

#[test]
fn the_endpoint_belongs_to_the_profile_and_the_environment_takes_precedence() {
    let (home, konnect) = (Home::listening(), konnect());
    let yaml = format!(
        "team-a:\n  konnect: {{pat: kpat, base-url: '{}'}}\n  telemetry: {{endpoint: '{}'}}\n",
        konnect.url(),
        home.listener().address()
    );
    let home = home.config(&yaml);
    let run = |arguments: [&str; 5]| {
        home.kongctl(arguments)
            .env_remove("KONGCTL_TEAM_A_TELEMETRY_ENDPOINT")
    };
    run(["--profile", "team-a", "get", "me", "--color=never"])
        .run()
        .code(0)
        .stdout(ME)
        .stderr("");
    assert_reports(&home.listener().one(), "get me");

    let facts = |run| -> Value { status(run)["destination_source"].take() };
    let place = home
        .path(".config/kongctl/config.yaml")
        .display()
        .to_string();
    let asking = ["--profile=team-a", "telemetry", "status", "-o", "json"];
    assert_eq!(facts(run(asking)), json!(format!("{place}:3:25")));
    assert_eq!(
        facts(home.kongctl(asking)),
        json!("KONGCTL_TEAM_A_TELEMETRY_ENDPOINT")
    );
}
