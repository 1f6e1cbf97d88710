//! Tests where results have colors, and that colors change nothing else.

use serde_json::{Value, json};

use crate::support::server::{Konnect, Response, Server};
use crate::support::{Home, has_terminal};

fn serving(items: &Value) -> Server {
    Konnect::new()
        .on(
            "GET",
            "/v3/apis",
            Response::json(200, json!({ "data": items })),
        )
        .repeatedly()
        .start()
}

/// Returns a text without the sequences of colors; every other escape character stays.
fn without_colors(text: &str) -> String {
    let mut parts = text.split("\x1b[");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let is_code = |byte: &u8| byte.is_ascii_digit() || *byte == b';';
        let len = part.bytes().take_while(|byte| is_code(byte)).count();
        match part[len..].strip_prefix('m') {
            Some(rest) => plain.push_str(rest),
            None => plain.push_str(&format!("\x1b[{part}")),
        }
    }
    plain
}

#[test]
fn colors_change_nothing_else_of_any_result() {
    let (home, konnect) = (
        Home::new(),
        serving(&json!([
            {"id": "1", "name": "\x1b[31mred\x1b[0m", "description": "a\n\x1b[2Jb", "labels": {"\x1b[m": "\u{9b}1m"}},
            {"id": "2", "name": null, "description": "a\nb", "version": 1.50, "deep": [true, {}, []]}
        ])),
    );
    for words in [
        "get apis",
        "get apis -o wide",
        "get apis -o json",
        "get apis -o yaml",
        "get apis -o csv",
        "get apis -o name",
        "get apis --columns name,labels",
        "get apis --jq .[0]",
        "get apis --jq .[]|.id,.deep -o yaml",
        "get apis -r --jq .[].name,.[].labels",
        "api /v3/apis",
    ] {
        let words: Vec<_> = words.split(' ').collect();
        let run = |flag: &str| {
            let command = home.kongctl(&words).args([flag]).from(&konnect);
            command.run().code(0).stderr("").stdout
        };
        let (plain, colored) = (run("--color=never"), run("--color=always"));
        // jq's bare strings and CSV pass a pipe as they were sent.
        if !words.contains(&"-r") && !words.contains(&"csv") {
            assert!(!plain.contains('\x1b'), "{words:?} {plain:?}");
            assert_eq!(without_colors(&colored), plain, "{words:?}");
        }
        let is_bare = words.contains(&"name") || words.contains(&"csv");
        assert_eq!(colored == plain, is_bare, "{words:?}");
    }
}

#[test]
fn colors_change_nothing_else_of_what_kongctl_knows_itself() {
    let home = Home::new();
    for words in [
        "telemetry status",
        "telemetry status -o json",
        "telemetry status -o yaml",
        "telemetry schema -o json",
        "telemetry disable",
        "version -o json",
        "config",
        "config -o yaml",
        "get profiles",
    ] {
        let words: Vec<_> = words.split(' ').collect();
        let run = |flag: &str| {
            let command = home.kongctl(&words).args([flag]).env("DO_NOT_TRACK", "1");
            command.run().code(0).stdout
        };
        let (plain, colored) = (run("--color=never"), run("--color=always"));
        // The flag itself is one of the settings.
        let colored = colored.replace("always", "never");
        assert!(!plain.contains('\x1b'), "{words:?} {plain:?}");
        assert_ne!(colored, plain, "{words:?}");
        if words[0] != "config" {
            assert_eq!(without_colors(&colored), plain, "{words:?}");
        }
    }
}

#[test]
fn bare_strings_of_jq_have_no_colors() {
    let konnect = serving(&json!([{"name": "a"}]));
    Home::new()
        .get("apis --color always -r --jq .[].name,.")
        .from(&konnect)
        .run()
        .code(0)
        .stdout("a\n[\n  {\n    \x1b[1;34m\"name\"\x1b[0m: \x1b[32m\"a\"\x1b[0m\n  }\n]\n");
}

#[test]
fn status_shows_the_verdict_and_what_decides() {
    let shown = Home::new()
        .kongctl(["telemetry", "status", "--color", "always"])
        .env("DO_NOT_TRACK", "1")
        .run()
        .code(0)
        .stdout;
    assert!(
        shown.starts_with("\x1b[1mTelemetry is off\x1b[0m: DO_NOT_TRACK=1\n"),
        "{shown}"
    );
    let row = shown.lines().find(|line| line.contains("DO_NOT_TRACK  "));
    assert_eq!(
        row.map(|row| row.split_once('1').map(|(_, rest)| rest.trim_start())),
        Some(Some("\x1b[31moff\x1b[0m  \x1b[1m← decides\x1b[0m"))
    );
}

#[test]
fn variables_and_the_setting_decide_where_the_flag_does_not() {
    let konnect = serving(&json!([{"name": "a", "id": "1"}]));
    for (variables, config, is_colored) in [
        ("", "", false),
        ("CLICOLOR_FORCE=1", "", true),
        ("CLICOLOR_FORCE=0", "", false),
        ("CLICOLOR_FORCE=", "", false),
        ("CLICOLOR=1", "", false),
        ("CLICOLOR_FORCE=1 CLICOLOR=0", "", true),
        ("CLICOLOR_FORCE=1 NO_COLOR=1", "", false),
        ("CLICOLOR_FORCE=1 TERM=dumb", "", true),
        ("CLICOLOR_FORCE=1", "default: {color: never}", false),
        ("NO_COLOR=1", "default: {color: always}", true),
    ] {
        let home = Home::new().config(config);
        for words in [
            "get apis",
            "get apis -o json",
            "get apis -o yaml",
            "telemetry status",
        ] {
            let mut command = home.kongctl(words.split(' '));
            if words.starts_with("get") {
                command = command.from(&konnect);
            }
            for (name, value) in variables.split(' ').filter_map(|pair| pair.split_once('=')) {
                command = command.env(name, value);
            }
            let shown = command.run().code(0).stdout;
            assert_eq!(
                shown.contains('\x1b'),
                is_colored,
                "{words} {variables} {config}"
            );
        }
    }
}

#[test]
fn a_terminal_has_colors_unless_the_environment_says_no() {
    if !has_terminal() {
        return;
    }
    let home = Home::new();
    for (name, value, is_colored) in [
        ("TERM", "xterm", true),
        ("TERM", "dumb", false),
        ("NO_COLOR", "1", false),
        ("CLICOLOR", "0", false),
        ("CLICOLOR", "1", true),
    ] {
        let command = "\"$KONGCTL\" telemetry schema -o json";
        let shown = home.on_terminal(command).env(name, value).run().code(0);
        assert_eq!(shown.stdout.contains('\x1b'), is_colored, "{name}={value}");
    }
}
