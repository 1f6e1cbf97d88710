//! Tests `--jq`: its input, how its results are printed, and errors of invalid expressions.

use serde_json::json;

use crate::support::server::{Konnect, Response, Server};
use crate::support::{Home, has_terminal};

#[test]
fn jq_filters_the_whole_list_and_implies_json() {
    Home::new()
        .get("apis")
        .args(["--jq", "[length, (map(.n) | add)]"])
        .from(&konnect())
        .run()
        .code(0)
        .stdout("[\n  2,\n  3.5\n]\n")
        .stderr("");
}

#[test]
fn several_results_are_printed_one_after_the_other() {
    Home::new()
        .get("apis")
        .args(["--jq", ".[].name"])
        .from(&konnect())
        .run()
        .code(0)
        .stdout("\"a\\u001b\"\n\"ö\"\n")
        .stderr("");
    Home::new()
        .get("apis")
        .args(["--jq", ".[] | {name}", "-o", "yaml"])
        .from(&konnect())
        .run()
        .code(0)
        .stdout("name: \"a\\u001b\"\n---\nname: \"ö\"\n")
        .stderr("");
    Home::new()
        .get("apis")
        .args(["--jq", "empty"])
        .from(&konnect())
        .run()
        .code(0)
        .silent();
}

#[test]
fn raw_strings_are_printed_bare_and_nothing_else_is() {
    for flags in [
        vec!["-r"],
        vec!["--jq-raw-output"],
        vec!["-r", "-o", "yaml"],
    ] {
        let words = [vec!["--jq", ".[1].name, .[1].n"], flags].concat();
        Home::new()
            .get("apis")
            .args(&words)
            .from(&konnect())
            .run()
            .code(0)
            .stdout("ö\n2.5\n")
            .stderr("");
    }
}

#[test]
fn raw_strings_cannot_steer_a_terminal() {
    if !has_terminal() {
        return;
    }
    let name = "\u{1b}]0;owned\u{7}a\tb\r\nc\u{202e}\u{9b}2J";
    let page = json!({"data": [{"name": name}, {"name": ""}]});
    let konnect = Konnect::new()
        .on("GET", "/v3/apis", Response::json(200, page))
        .repeatedly()
        .start();
    let home = Home::new();
    for (flags, expected) in [
        (
            "-r",
            "\\u{1b}]0;owned\\u{7}a\tb\r\nc\\u{202e}\\u{9b}2J\r\n\r\n",
        ),
        (
            "",
            "\"\\u001b]0;owned\\u0007a\\tb\\r\\nc\\u202e\\u009b2J\"\r\n\"\"\r\n",
        ),
        (
            "-o yaml",
            "\"\\u001b]0;owned\\u0007a\\tb\\r\\nc\\u202e\\u009b2J\"\r\n---\r\n\"\"\r\n",
        ),
    ] {
        let command = format!(
            "\"$KONGCTL\" get apis --jq '.[].name' {flags} --base-url {} --pat kpat_x --no-telemetry",
            konnect.url()
        );
        home.on_terminal(command).run().code(0).stdout(expected);
    }
    // A program that reads a pipe gets every byte.
    home.get("apis")
        .args(["--jq", ".[].name", "-r"])
        .from(&konnect)
        .run()
        .code(0)
        .stdout(&format!("{name}\n\n"));
}

#[test]
fn the_settings_give_the_default_expression_and_raw_output() {
    let home = Home::new()
        .config("default:\n  jq:\n    default-expression: .[1].name\n    raw-output: true\n");
    home.get("apis")
        .args(["-o", "json"])
        .from(&konnect())
        .run()
        .code(0)
        .stdout("ö\n")
        .stderr("");
    home.get("apis")
        .args(["--jq", ".[1].n"])
        .from(&konnect())
        .run()
        .code(0)
        .stdout("2.5\n")
        .stderr("");
    home.get("apis")
        .args(["--columns", "n"])
        .from(&konnect())
        .run()
        .code(0)
        .stdout("N\n1\n2.5\n")
        .stderr("");
}

#[test]
fn an_invalid_expression_shows_its_place_and_sends_no_request() {
    for (expression, at) in [
        (".[", "column 3: unclosed `[`"),
        (". | lenght", "column 5: no filter named `lenght`"),
    ] {
        let konnect = Konnect::new().start();
        let expected = format!("error: invalid --jq expression `{expression}`\n  at: {at}\n");
        Home::new()
            .get("apis")
            .args(["--jq", expression])
            .from(&konnect)
            .run()
            .code(2)
            .stdout("")
            .stderr(&expected);
    }
}

#[test]
fn an_expression_that_fails_says_why_after_what_it_printed() {
    let expected = "error: --jq `.[].n, .[0].n.x` failed\n  cause: cannot index 1 with \"x\"\n";
    Home::new()
        .get("apis")
        .args(["--jq", ".[].n, .[0].n.x"])
        .from(&konnect())
        .run()
        .code(2)
        .stdout("1\n2.5\n")
        .stderr(expected);
    let expected = "error: --jq `error([range(400)] | tostring)` failed\n  cause: ";
    let outcome = Home::new()
        .get("apis")
        .args(["--jq", "error([range(400)] | tostring)"])
        .from(&konnect())
        .run()
        .code(2)
        .stdout("");
    assert!(
        outcome.stderr.starts_with(expected)
            && outcome.stderr.ends_with("…\n")
            && outcome.stderr.len() < 300,
        "{outcome}"
    );
}

#[test]
fn flags_that_conflict_with_jq_are_refused() {
    for (words, expected) in [
        (
            vec!["--jq", ".", "-o", "text"],
            "error: --jq is for JSON and YAML\nhint: leave `--output text` out\n",
        ),
        (
            vec!["-r"],
            "error: --jq-raw-output requires --jq\nhint: add --jq EXPRESSION\n",
        ),
    ] {
        Home::new()
            .get("apis")
            .args(&words)
            .from(&Konnect::new().start())
            .run()
            .code(2)
            .stdout("")
            .stderr(expected);
    }
}

fn konnect() -> Server {
    let rows = json!({"data": [{"name": "a\u{1b}", "n": 1}, {"name": "ö", "n": 2.5}], "meta": {"page": {"total": 2}}});
    Konnect::new()
        .on("GET", "/v3/apis", Response::json(200, rows))
        .start()
}
