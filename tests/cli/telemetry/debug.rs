//! Tests `telemetry.debug`, which writes events to a file, and `telemetry log`, which reads it.

use std::fs::{self, File};
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use serde_json::json;

use super::{DEBUG_FILE, ME, VERSION, arch, between, get_me, json_line, konnect, moment, os};
use crate::support::server::Server;
use crate::support::{Home, Kongctl, has_terminal, works};

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

/// A line of the debug file.
fn event(day: &str, command: &str, version: &str) -> String {
    let head = format!(
        "{{\"schema_version\":1,\"timestamp\":\"2026-05-{day}T14:30:45Z\",\"version\":\"{version}\""
    );
    format!("{head},\"os\":\"linux\",\"arch\":\"arm64\",\"command_path\":\"{command}\"}}\n")
}

/// Four events, a line that is none, and one that is still being written.
fn filled(home: &Home) {
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
fn a_line_of_other_fields_or_types_is_no_event() {
    let home = Home::new();
    let whole = event("12", "get apis", "1.0.0");
    let changed = |from: &str, to: &str| whole.replace(from, to);
    let malformed = [
        "{}\n".to_owned(),
        "[]\n".to_owned(),
        "null\n".to_owned(),
        "\n".to_owned(),
        format!("{}\n", "[".repeat(5_000)),
        changed("\"schema_version\":1", "\"schema_version\":\"1\""),
        changed("\"schema_version\":1", "\"schema_version\":1.5"),
        changed("\"schema_version\":1", "\"schema_version\":-1"),
        changed("T14:30:45Z", ""),
        changed("T14:30:45Z", "T14:30:45+01:00"),
        changed("\"1.0.0\"", "100"),
        changed("\"linux\"", "null"),
        changed("\"arch\"", "\"arc\""),
        changed("}\n", "}}\n"),
        changed("{", "{\"os\":\"linux\","),
        "[\"arm64\",\"get apis\",\"linux\",1,\"2026-05-12T14:30:45Z\",\"1.0.0\"]\n".to_owned(),
    ];
    let later = changed("}\n", ",\"duration\":5}\n").replace(":1,", ":2,");
    home.write(DEBUG_FILE, malformed.concat() + &whole + &later);
    let printed = debugging(&home, &[]).stdout;
    let lines: Vec<&str> = printed.lines().collect();
    assert_eq!(lines.len(), malformed.len() + 2, "{printed}");
    for line in &lines[..malformed.len()] {
        assert!(line.starts_with("malformed: "), "{line}");
    }
    let shown = "2026-05-12T14:30:45Z  get apis  1.0.0  linux/arm64";
    assert_eq!(lines[malformed.len()..], [shown, shown]);
    let printed = debugging(&home, &["-o", "json"]).stdout;
    assert!(printed.ends_with(&later), "every field is kept: {printed}");
}

#[test]
fn json_of_any_spelling_is_printed_on_one_line_as_it_was_written() {
    let home = Home::new();
    let written = event("12", "get\\u0020ap\\/is", "1.0.0").replace(":", " :\r ");
    let written = written.replace("14 :\r 30 :\r 45", "14:30:45");
    home.write(DEBUG_FILE, written.replace('{', " { "));
    debugging(&home, &[]).stdout("2026-05-12T14:30:45Z  get ap/is  1.0.0  linux/arm64\n");
    let printed = event("12", "get\\u0020ap\\/is", "1.0.0");
    debugging(&home, &["-o", "json"]).stdout(&printed);
    let decoded = "- schema_version: 1\n  timestamp: \"2026-05-12T14:30:45Z\"\n  version: \"1.0.0\"\n  os: linux\n  arch: arm64\n  command_path: get ap/is\n";
    debugging(&home, &["-o", "yaml"]).stdout(decoded);
}

#[test]
fn a_line_that_is_too_long_is_cut_off_and_what_follows_it_is_read() {
    let home = Home::new();
    let event = event("12", "get apis", "1.0.0");
    let line = "2026-05-12T14:30:45Z  get apis  1.0.0  linux/arm64\n";
    for length in [8193, 20_000, 3 << 20] {
        let long = "x".repeat(length);
        home.write(DEBUG_FILE, format!("{event}{long}\n{event}"));
        let cut = format!(
            "malformed: {}... (longer than 8192 bytes)\n",
            "x".repeat(80)
        );
        debugging(&home, &[]).stdout(&format!("{line}{cut}{line}"));
        home.write(DEBUG_FILE, format!("{event}{long}"));
        debugging(&home, &[]).stdout(&format!("{line}{cut}"));
    }
    let longest = "x".repeat(8192);
    home.write(DEBUG_FILE, format!("{longest}\n{event}"));
    debugging(&home, &[]).stdout(&format!("malformed: {longest}\n{line}"));
}

#[test]
fn a_huge_file_or_line_takes_little_memory() {
    if !works("prlimit", &["--version"]) {
        return;
    }
    let home = Home::new();
    let one = event("12", "get apis", "1.0.0");
    home.write(DEBUG_FILE, one.repeat((20 << 20) / one.len()));
    let limited = |arguments: &[&str]| {
        let starter = ["prlimit", "--as=67108864", "--"];
        home.kongctl_through(&starter, ["telemetry", "log"])
            .args(arguments)
            .env("KONGCTL_DEFAULT_TELEMETRY_DEBUG", "true")
            .run()
            .code(0)
            .stderr("")
    };
    let printed = limited(&[]).stdout;
    assert_eq!(printed.lines().count(), (20 << 20) / one.len());
    let counted = limited(&["--summary"]).stdout;
    assert_eq!(counted.lines().count(), 2, "{counted}");

    let sparse = File::create(home.path(DEBUG_FILE)).expect("HOME is ours");
    sparse.set_len(256 << 20).expect("a hole takes no space");
    let zeros = "\\u{0}".repeat(80);
    limited(&[]).stdout(&format!("malformed: {zeros}... (longer than 8192 bytes)\n"));
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

/// Follows a file of three events while `act` changes it, until the event of `login` is printed.
fn follow_while(act: impl Fn(&Path, &str)) {
    let home = Home::new();
    let before = event("12", "get apis", "1.0.0").repeat(3);
    let path = home.write(DEBUG_FILE, before);
    let mut following = home
        .kongctl(["telemetry", "log", "--follow"])
        .env("KONGCTL_DEFAULT_TELEMETRY_DEBUG", "true")
        .spawn();
    let shown = "2026-05-12T14:30:45Z  get apis  1.0.0  linux/arm64\n";
    following.wait_for_stdout(&shown.repeat(3));
    act(&path, &event("13", "login", "1.1.0"));
    following.wait_for_stdout("login");
    following.signal("TERM");
    let shown = shown.repeat(3) + "2026-05-13T14:30:45Z  login  1.1.0  linux/arm64\n";
    following.wait().killed_by(15).stdout(&shown).stderr("");
}

fn append(path: &Path, text: &str) {
    let file = File::options().append(true).open(path);
    file.and_then(|mut file| file.write_all(text.as_bytes()))
        .expect("HOME is ours");
}

#[test]
fn follow_goes_on_when_the_file_is_truncated_renamed_removed_or_replaced() {
    follow_while(append);
    follow_while(|path, event| fs::write(path, event).expect("HOME is ours"));
    follow_while(|path, event| {
        fs::rename(path, path.with_extension("log.1")).expect("HOME is ours");
        fs::write(path, event).expect("HOME is ours");
    });
    follow_while(|path, event| {
        fs::remove_file(path).expect("HOME is ours");
        fs::write(path, event).expect("HOME is ours");
    });
    follow_while(|path, event| {
        let other = path.with_extension("new");
        fs::write(&other, event).expect("HOME is ours");
        fs::rename(other, path).expect("HOME is ours");
    });
    follow_while(|path, event| {
        let (start, rest) = event.split_at(20);
        append(path, start);
        append(path, rest);
    });
    follow_while(|path, event| {
        let directory = path.parent().expect("a directory");
        fs::rename(directory, directory.with_extension("old")).expect("HOME is ours");
        fs::create_dir(directory).expect("HOME is ours");
        fs::write(path, event).expect("HOME is ours");
    });
}

#[test]
fn follow_ends_when_something_other_than_a_file_takes_its_place() {
    let home = Home::new();
    let path = home.write(DEBUG_FILE, event("12", "get apis", "1.0.0"));
    let mut following = home
        .kongctl(["telemetry", "log", "--follow"])
        .env("KONGCTL_DEFAULT_TELEMETRY_DEBUG", "true")
        .spawn();
    following.wait_for_stdout("\n");
    home.shell(&format!("rm {DEBUG_FILE} && mkfifo {DEBUG_FILE}"))
        .run()
        .code(0);
    let error = format!("error: cannot read `{}`\n", path.display());
    following.wait().code(3).stderr_contains(&error);
}

#[test]
fn a_debug_file_that_is_no_file_is_refused() {
    let home = Home::new();
    let path = home.path(DEBUG_FILE);
    let expected = format!("error: cannot read `{}`\n", path.display());
    let logs = ".config/kongctl/logs";
    for make in ["mkfifo", "mkdir"] {
        home.shell(&format!(
            "rm -rf {logs}; mkdir -p {logs}; {make} {DEBUG_FILE}"
        ))
        .run()
        .code(0);
        for more in [&[][..], &["--follow"], &["--summary"]] {
            let outcome = home
                .kongctl(["telemetry", "log"])
                .args(more)
                .env("KONGCTL_DEFAULT_TELEMETRY_DEBUG", "true")
                .run()
                .code(3)
                .stdout("");
            assert!(outcome.stderr.starts_with(&expected), "{outcome}");
        }
    }
}

#[test]
fn follow_and_summary_exclude_each_other() {
    Home::new()
        .kongctl(["telemetry", "log", "--follow", "--summary"])
        .run()
        .code(2)
        .stdout("");
}

#[test]
fn a_debug_file_that_cannot_be_written_is_told_on_a_terminal_and_by_status() {
    let konnect = konnect();
    for (make, why) in [
        ("mkdir -p $FILE", "not a regular file"),
        ("mkdir $LOGS; mkfifo $FILE", "not a regular file"),
        ("mkdir $LOGS; ln -s /dev/full $FILE", "not a regular file"),
        (
            "mkdir $LOGS; ln -s nowhere/log $FILE",
            "a link to something that does not exist",
        ),
        (
            "mkdir $LOGS; : > one; ln one $FILE",
            "has a second name (a hard link)",
        ),
        (
            "ln -s nowhere $LOGS",
            "a link to something that does not exist",
        ),
    ] {
        let home = debugged(&konnect);
        let script = make
            .replace("$FILE", DEBUG_FILE)
            .replace("$LOGS", ".config/kongctl/logs");
        home.shell(&script).run().code(0).silent();
        let before = home.snapshot();
        run(&home);
        let status = home.kongctl(["telemetry", "status"]).run().code(0);
        let place = home
            .path(".config/kongctl/config.yaml")
            .display()
            .to_string();
        let file = home.path(DEBUG_FILE).display().to_string();
        let row = format!("{file} ({place}:3:22), cannot be written: {why}\n");
        assert!(status.stdout.contains(&row), "{make}: {status}");
        if has_terminal() {
            let shown = home
                .on_terminal("stty cols 200 rows 20; \"$KONGCTL\" get me >/dev/null")
                .run()
                .code(0);
            let note = format!("note: the telemetry file `{file}` cannot be written: {why}\r\n");
            assert_eq!(shown.stdout, note, "{make}");
        }
        assert_eq!(home.snapshot(), before, "{make}");
        home.listener().none();
    }
    let home = debugged(&konnect);
    let status = home.kongctl(["telemetry", "status"]).run().code(0);
    assert!(!status.stdout.contains("cannot be written"), "{status}");
    assert_eq!(home.files(), [".config/kongctl/config.yaml"]);
}
