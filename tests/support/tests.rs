//! Tests the harness itself, mostly by running shell scripts in place of kongctl.

use std::fs::File;
use std::io::{self, Read};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use serde_json::json;

use super::Home;

#[test]
fn the_real_binary_runs() {
    let home = Home::listening();
    let before = home.snapshot();
    let outcome = home.kongctl(["telemetry", "status"]).run();
    assert!(
        outcome
            .to_string()
            .starts_with("command: kongctl telemetry status\n"),
        "{outcome}"
    );
    assert_eq!(home.snapshot(), before);
}

#[test]
fn everything_printed_is_asserted_exactly() {
    let outcome = Home::new()
        .shell("echo '{\"a\": 1}'; echo oops >&2; exit 3")
        .run();
    outcome
        .code(3)
        .stdout("{\"a\": 1}\n")
        .stdout_json(json!({"a": 1}))
        .stderr("oops\n")
        .stderr_contains("oop");
    Home::new().shell("true").run().code(0).silent();
}

#[test]
fn a_failed_assertion_shows_command_code_stdout_and_stderr() {
    let outcome = Home::new().shell("echo 'a '; echo oops >&2").run();
    let message = panic_message(|| drop(outcome.stdout("a\n")));
    let expected = "stdout is not as expected; line 1:\n  expected \"a\"\n  printed  \"a \"\n\
        command: sh -c 'echo 'a '; echo oops >&2'\ncode: Some(0), signal: None\n\
        --- stdout ---\na \n\n--- stderr ---\noops\n\n---";
    assert_eq!(message, expected);
}

#[test]
fn only_home_path_and_a_harmless_telemetry_endpoint_are_in_the_environment() {
    let home = Home::listening();
    let (directory, listener) = (
        home.path("").display().to_string(),
        home.listener().address(),
    );
    let names = "env | grep -v -e ^PWD= -e ^_= -e ^SHLVL= -e ^OLDPWD= -e ^PATH= | sort";
    let endpoints = ["DEFAULT", "SANDBOX", "TEAM_A"]
        .map(|profile| format!("KONGCTL_{profile}_TELEMETRY_ENDPOINT={listener}\n"));
    let expected = format!("HOME={directory}\n{}", endpoints.concat());
    home.shell(names).run().code(0).stdout(&expected).stderr("");
}

#[test]
fn a_test_may_set_and_remove_variables_and_choose_the_directory() {
    let home = Home::new();
    let show = home
        .shell("echo ${A-none} ${HOME-none}; pwd")
        .env("A", "1")
        .env_remove("HOME");
    show.current_dir("/")
        .run()
        .code(0)
        .stdout("1 none\n/\n")
        .stderr("");
}

#[test]
fn stdin_larger_than_a_pipe_arrives_whole() {
    let text = "0123456789abcdef".repeat(20_000);
    Home::new()
        .shell("cat")
        .stdin(text.clone())
        .run()
        .code(0)
        .stdout(&text)
        .stderr("");
    Home::new().shell("true").stdin(text).run().code(0).silent();
}

#[test]
fn a_run_that_takes_too_long_is_killed_and_shown() {
    let (mut reader, writer) = io::pipe().expect("a pipe can be made");
    let home = Home::new();
    let slow = home
        .shell("echo working >&2; exec sleep 60")
        .stdout_to(writer);
    let slow = slow.timeout(Duration::from_millis(300));
    let message = panic_message(|| drop(slow.run()));
    assert!(
        message.starts_with("its end was not seen within 300ms\ncommand: sh"),
        "{message}"
    );
    assert!(message.contains("--- stderr ---\nworking\n"), "{message}");
    let until_its_death = reader.read_to_end(&mut Vec::new());
    assert_eq!(until_its_death.ok(), Some(0));
}

#[test]
fn a_live_child_can_be_watched_and_interrupted() {
    let home = Home::new();
    let mut child = home.shell("echo ready; exec sleep 60").spawn();
    assert_eq!(child.wait_for_stdout("\n"), "ready\n");
    child.signal("INT");
    child.wait().killed_by(2).stdout("ready\n").stderr("");
}

#[test]
fn waiting_for_missing_output_ends_with_the_child() {
    let message = panic_message(|| {
        drop(
            Home::new()
                .shell("echo other >&2")
                .spawn()
                .wait_for_stderr("ready"),
        );
    });
    assert!(
        message.starts_with("it ended, and `ready` on stderr never came"),
        "{message}"
    );
}

#[test]
fn stdout_can_be_a_closed_pipe_or_a_file() {
    let (reader, writer) = io::pipe().expect("a pipe can be made");
    drop(reader);
    Home::new()
        .shell("exec yes")
        .stdout_to(writer)
        .run()
        .killed_by(13)
        .silent();
    let home = Home::new();
    let file = File::create(home.path("out")).expect("HOME is writable");
    home.shell("echo a").stdout_to(file).run().code(0).silent();
    assert_eq!(home.snapshot()[0].contents.as_deref(), Some("a\n"));
}

#[test]
fn a_snapshot_sees_every_change() {
    let home = Home::new().config("default: {}\n");
    assert_eq!(home.files(), [".config/kongctl/config.yaml"]);
    let before = home.snapshot();
    assert_eq!(before.len(), 3);
    for change in [
        "chmod 640 .config/kongctl/config.yaml",
        "mkdir a",
        "ln -s a b",
        "touch -t 202001010000 .config",
        "mkfifo pipe",
    ] {
        let before = home.snapshot();
        home.shell(change).run().code(0).silent();
        assert_ne!(home.snapshot(), before, "{change}");
    }
}

/// Runs what must panic and returns its message.
pub(crate) fn panic_message(action: impl FnOnce()) -> String {
    let panic = catch_unwind(AssertUnwindSafe(action)).expect_err("it must panic");
    panic
        .downcast_ref::<String>()
        .cloned()
        .or_else(|| panic.downcast_ref::<&str>().map(|&text| text.to_owned()))
        .unwrap_or_default()
}
