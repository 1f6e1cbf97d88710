//! Tests `telemetry.debug`, which writes events to a file, and `telemetry log`, which reads it.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use serde_json::json;

use super::{DEBUG_FILE, ME, VERSION, arch, between, get_me, json_line, konnect, moment, os};
use crate::support::server::Server;
use crate::support::{Home, Kongctl};

/// A home whose default profile asks `konnect` and writes its events to a file.
fn debugged(konnect: &Server) -> Home {
    let url = konnect.url();
    Home::listening().config(&format!(
        "default:\n  konnect: {{pat: kpat, base-url: '{url}'}}\n  telemetry: {{debug: true}}\n"
    ))
}

fn run(home: &Home) {
    home.kongctl(["get", "me"])
        .run()
        .code(0)
        .stdout(ME)
        .stderr("");
}

fn content(home: &Home) -> String {
    fs::read_to_string(home.path(DEBUG_FILE)).expect("the debug file is there")
}

#[test]
fn events_go_to_a_private_file_beside_the_config_file_and_nowhere_else() {
    let konnect = konnect();
    let home = debugged(&konnect);
    run(&home);
    let first = content(&home);
    let time = between(&first, "\"timestamp\":\"", "\"");
    assert_eq!(first, json_line("get me", time));
    moment(time);
    let mode = fs::metadata(home.path(DEBUG_FILE))
        .expect("it is there")
        .permissions()
        .mode();
    assert_eq!(mode & 0o777, 0o600);
    assert_eq!(home.files(), [".config/kongctl/config.yaml", DEBUG_FILE]);

    run(&home);
    let both = content(&home);
    let second = both.strip_prefix(&first).expect("the file is appended to");
    assert_eq!(
        second,
        json_line("get me", between(second, "\"timestamp\":\"", "\""))
    );
    home.listener().none();
}

#[test]
fn the_file_lies_beside_the_config_file_in_use() {
    let konnect = konnect();
    let home = Home::listening();
    home.write(
        "elsewhere/config.yaml",
        "sandbox: {konnect.pat: kpat, telemetry.debug: 'true'}\n",
    );
    get_me(&home, &konnect)
        .args(["--config-file", "elsewhere/config.yaml"])
        .run()
        .code(0)
        .stdout(ME)
        .stderr("");
    assert_eq!(
        home.files(),
        ["elsewhere/config.yaml", "elsewhere/logs/telemetry.log"]
    );
    home.listener().none();
}

#[test]
fn processes_that_write_at_once_never_tear_a_line() {
    let konnect = konnect();
    let home = debugged(&konnect);
    let running: Vec<_> = (0..10)
        .map(|_| home.kongctl(["get", "me"]).spawn())
        .collect();
    for child in running {
        child.wait().code(0).stdout(ME).stderr("");
    }
    let content = content(&home);
    assert_eq!(content.lines().count(), 10);
    for line in content.split_inclusive('\n') {
        assert_eq!(
            line,
            json_line("get me", between(line, "\"timestamp\":\"", "\""))
        );
    }
}

#[test]
fn log_prints_what_was_written() {
    let konnect = konnect();
    let home = debugged(&konnect);
    let path = home.path(DEBUG_FILE).display().to_string();
    home.kongctl(["telemetry", "log"])
        .run()
        .code(0)
        .stdout("")
        .stderr(&format!("note: no events in {path}\n"));
    run(&home);
    let written = content(&home);
    let time = between(&written, "\"timestamp\":\"", "\"");
    let line = format!("{time}  get me  {VERSION}  {}/{}\n", os(), arch());
    home.kongctl(["telemetry", "log"])
        .run()
        .code(0)
        .stdout(&line)
        .stderr("");
    home.kongctl(["telemetry", "log", "-o", "json"])
        .run()
        .code(0)
        .stdout(&written)
        .stderr("");
    assert_eq!(content(&home), written, "reading adds nothing");
}

/// Four events, a line that is none, and one that is still being written.
fn filled(home: &Home) {
    let event = |day, command, version| {
        let head = format!(
            "{{\"schema_version\":1,\"timestamp\":\"2026-05-{day}T14:30:45Z\",\"version\":\"{version}\""
        );
        format!("{head},\"os\":\"linux\",\"arch\":\"arm64\",\"command_path\":\"{command}\"}}\n")
    };
    let lines = [
        event("12", "get apis", "1.0.0"),
        event("12", "get apis", "1.0.0"),
        "nonsense \x1b[2J\n".to_owned(),
        event("12", "get me", "1.0.0"),
        event("13", "get apis\\n\\u001b]0;t\\u0007", "1.1.0"),
        "{\"schema_version\":1,".to_owned(),
    ];
    home.write(DEBUG_FILE, lines.concat());
}

fn debugging(home: &Home, arguments: &[&str]) -> crate::support::Outcome {
    let run: Kongctl<'_> = home
        .kongctl(["telemetry", "log"])
        .args(arguments)
        .env("KONGCTL_DEFAULT_TELEMETRY_DEBUG", "true");
    run.run().code(0).stderr("")
}

#[test]
fn log_shows_invalid_lines_escaped() {
    let home = Home::new();
    filled(&home);
    let expected = "2026-05-12T14:30:45Z  get apis  1.0.0  linux/arm64\n\
        2026-05-12T14:30:45Z  get apis  1.0.0  linux/arm64\n\
        malformed: nonsense \\u{1b}[2J\n\
        2026-05-12T14:30:45Z  get me  1.0.0  linux/arm64\n\
        2026-05-13T14:30:45Z  get apis\\n\\u{1b}]0;t\\u{7}  1.1.0  linux/arm64\n";
    debugging(&home, &[]).stdout(expected);
    let printed = debugging(&home, &["-o", "json"]).stdout;
    assert_eq!(printed.lines().count(), 5);
    assert_eq!(
        printed.lines().nth(2),
        Some("{\"malformed\":\"nonsense \\u001b[2J\"}")
    );
}

#[test]
fn the_summary_counts_by_day_command_and_version() {
    let home = Home::new();
    filled(&home);
    let expected = "DAY         COMMAND                    VERSION  COUNT\n\
        2026-05-12  get apis                   1.0.0    2\n\
        2026-05-12  get me                     1.0.0    1\n\
        2026-05-13  get apis\\n\\u{1b}]0;t\\u{7}  1.1.0    1\n";
    debugging(&home, &["--summary"]).stdout(expected);
    debugging(&home, &["--summary", "-o", "json"]).stdout_json(json!([
        {"day": "2026-05-12", "command_path": "get apis", "version": "1.0.0", "count": 2},
        {"day": "2026-05-12", "command_path": "get me", "version": "1.0.0", "count": 1},
        {"day": "2026-05-13", "command_path": "get apis\n\u{1b}]0;t\u{7}", "version": "1.1.0", "count": 1},
    ]));
}

#[test]
fn without_debug_log_explains_how_to_enable_it() {
    let home = Home::new();
    let path = home.path(DEBUG_FILE).display().to_string();
    for (variable, arguments) in [
        ("KONGCTL_DEFAULT_TELEMETRY_DEBUG", vec![]),
        (
            "KONGCTL_TEAM_A_TELEMETRY_DEBUG",
            vec!["--profile", "team-a"],
        ),
    ] {
        let none = format!(
            "note: events are not written to a file; to write them, set {variable}=true\nnote: no events in {path}\n"
        );
        for words in [
            &["telemetry", "log"][..],
            &["telemetry", "log", "--summary"],
        ] {
            home.kongctl(words)
                .args(&arguments)
                .run()
                .code(0)
                .stdout("")
                .stderr(&none);
            let followed = format!("note: no events in {path}\n");
            home.kongctl(words)
                .args(&arguments)
                .env(variable, "true")
                .run()
                .code(0)
                .stdout("")
                .stderr(&followed);
        }
    }
    assert_eq!(home.files(), [""; 0]);
    filled(&home);
    let run = home
        .kongctl(["telemetry", "log", "-o", "json"])
        .run()
        .code(0);
    assert_eq!(
        run.stdout.lines().count(),
        5,
        "what was written before can still be read"
    );
}

#[test]
fn follow_waits_for_the_file_and_then_for_each_event() {
    let konnect = konnect();
    let home = debugged(&konnect);
    let mut following = home
        .kongctl(["telemetry", "log", "--follow", "-o", "json"])
        .spawn();
    run(&home);
    let first = content(&home);
    assert_eq!(following.wait_for_stdout("\n"), first);
    run(&home);
    let both = content(&home);
    assert_eq!(
        following.wait_for_stdout(both.strip_prefix(&first).expect("appended")),
        both
    );
    following.signal("TERM");
    following.wait().killed_by(15).stdout(&both).stderr("");
    home.listener().none();
}

#[test]
fn follow_and_summary_exclude_each_other() {
    Home::new()
        .kongctl(["telemetry", "log", "--follow", "--summary"])
        .run()
        .code(2)
        .stdout("");
}
