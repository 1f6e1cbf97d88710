//! Tests `--jq`: its input, how its results are printed, and errors of invalid expressions.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;

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
fn a_list_is_printed_as_the_document_that_it_is() {
    let expression = "[.[1].n, [.[0].n, []], {a: [1]}], [], [[]]";
    for (format, expected) in [
        (
            "json",
            "[\n  2.5,\n  [\n    1,\n    []\n  ],\n  {\n    \"a\": [\n      1\n    ]\n  }\n]\n[]\n[\n  []\n]\n",
        ),
        (
            "yaml",
            "- 2.5\n- - 1\n  - []\n- a:\n    - 1\n---\n[]\n---\n- []\n",
        ),
    ] {
        Home::new()
            .get("apis")
            .args(["--jq", expression, "-o", format])
            .from(&konnect())
            .run()
            .code(0)
            .stdout(expected)
            .stderr("");
    }
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
            "\"$KONGCTL\" get apis --jq '.[].name' {flags} --color never --base-url {} --pat kpat_x --no-telemetry",
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
fn rows_for_a_spreadsheet_are_made_as_with_jq() {
    for (expression, expected) in [
        (
            ".[] | [.name, .n, .none] | @csv",
            "\"a\u{1b}\",1,\n\"ö\",2.5,\n",
        ),
        (".[] | [.name, .n] | @tsv", "a\u{1b}\t1\nö\t2.5\n"),
        ("[.[] | .none, .n] | join(\",\")", ",1,,2.5\n"),
        ("INDEX(.name) | keys[0] | ascii_downcase", "a\u{1b}\n"),
        (".[] | select(.n | IN(1, 2)) | .n", "1\n"),
    ] {
        Home::new()
            .get("apis")
            .args(["-r", "--jq", expression])
            .from(&konnect())
            .run()
            .code(0)
            .stdout(expected)
            .stderr("");
    }
}

#[test]
fn an_invalid_expression_shows_its_place_and_sends_no_request() {
    for (expression, rest) in [
        (".[", "  at:   ^ column 3: unclosed `[`\n"),
        (
            ". | lenght",
            "  at:     ^ column 5: no filter named `lenght`\nhint: did you mean `length`?\n",
        ),
    ] {
        let konnect = Konnect::new().start();
        let expected = format!("error: invalid --jq expression\n  jq: {expression}\n{rest}");
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
fn an_expression_for_one_item_gets_the_one_for_a_list() {
    Home::new()
        .get("apis")
        .args(["--jq", ".name"])
        .from(&konnect())
        .run()
        .code(2)
        .stdout("")
        .stderr(
            "error: --jq `.name` failed\n  cause: cannot index array with \"name\"\n\
             hint: the list is an array: try --jq '.[].name'\n",
        );
}

#[test]
fn an_expression_that_fails_says_why_after_what_it_printed() {
    let expected =
        "error: --jq `.[].n, .[0].n.x` failed\n  cause: cannot index number with \"x\"\n";
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
            && outcome.stderr.ends_with("...\n")
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

/// Serves a list of one API with a text that was made to harm the program that parses it.
fn serving(text: &str) -> Server {
    Konnect::new()
        .on(
            "GET",
            "/v3/apis",
            Response::json(200, json!({"data": [{"config": text}]})),
        )
        .start()
}

#[test]
fn no_text_of_the_server_aborts_an_expression_that_parses_it() {
    for (text, reason) in [
        ("[".repeat(200_000), "nested more than 128 levels deep"),
        (
            "{\"a\":".repeat(100_000),
            "nested more than 128 levels deep",
        ),
        (
            format!(" \n{}", "[".repeat(200_000)),
            "nested more than 128 levels deep",
        ),
        ("1".repeat(200_000), "a number of more than 4096 digits"),
    ] {
        for expression in [
            ".[].config | fromjson",
            ".[].config | tonumber",
            "map(.config | toboolean)",
        ] {
            let home = Home::listening();
            home.get("apis")
                .args(["--jq", expression])
                .from(&serving(&text))
                .run()
                .code(2)
                .stdout("")
                .stderr_contains(reason);
            home.listener().one();
        }
        Home::new()
            .get("apis")
            .args(["--jq", ".[].config | try fromjson catch 0"])
            .from(&serving(&text))
            .run()
            .code(0)
            .stdout("0\n")
            .stderr("");
    }
}

#[test]
fn a_number_of_many_digits_is_refused_before_it_takes_time() {
    let digits = "1".repeat(3_000_000);
    let body = format!("{{\"data\":[{{\"id\":{digits},\"name\":\"a\"}}]}}");
    for words in [
        ["get", "apis", "--jq", ".[].name"],
        ["api", "/v3/apis", "--jq", ".data[].name"],
    ] {
        let konnect = Konnect::new()
            .on(
                "GET",
                "/v3/apis",
                Response::text(200, "application/json", body.as_str()),
            )
            .start();
        Home::new()
            .kongctl(words)
            .from(&konnect)
            .run()
            .code(10)
            .stdout("")
            .stderr_contains(
                "--jq cannot read the response: it has a number of more than 4096 digits\n\
                 hint: leave --jq out to print it\n",
            );
    }
}

#[test]
fn halt_ends_a_command_like_any_other() {
    for (expression, stdout) in [
        ("halt", ""),
        (".[0].n, halt, .[1].n", "1\n"),
        ("\"x\", (try halt catch 1)", "\"x\"\n"),
        ("halt(0)", ""),
    ] {
        let home = Home::listening();
        home.get("apis")
            .args(["--jq", expression])
            .from(&konnect())
            .run()
            .code(0)
            .stdout(stdout)
            .stderr("");
        home.listener().one();
    }
    for (expression, cause) in [
        (
            "1, (\"that is \\u001bwrong\" | halt_error)",
            "that is \\u{1b}wrong",
        ),
        ("1, (\"wrong\" | halt_error(0))", "wrong"),
        ("1, ([1] | halt_error(4))", "[1]"),
        ("1, halt(7)", "halted with 7"),
    ] {
        let home = Home::listening();
        let error = home
            .get("apis")
            .args(["--jq", expression])
            .from(&konnect())
            .run()
            .code(2)
            .stdout("1\n")
            .stderr;
        assert!(
            error.ends_with(&format!("failed\n  cause: {cause}\n")),
            "{error}"
        );
        home.listener().one();
    }
}

#[test]
fn debug_and_stderr_write_lines_that_steer_nothing() {
    Home::new()
        .get("apis")
        .args(["--jq", ".[0].name | debug, stderr | length"])
        .from(&konnect())
        .run()
        .code(0)
        .stdout("2\n2\n")
        .stderr("[\"DEBUG:\",\"a\\u001b\"]\na\\u{1b}\n");
    Home::new()
        .get("apis")
        .args([
            "--jq",
            "map(.n) | debug(\"sum: \\(add)\"), debug([.]) | length",
        ])
        .from(&konnect())
        .run()
        .code(0)
        .stdout("2\n2\n")
        .stderr("[\"DEBUG:\",\"sum: 3.5\"]\n[\"DEBUG:\",[[1,2.5]]]\n");
}

#[test]
fn the_environment_of_an_expression_has_no_secrets_of_kongctl() {
    let home = Home::new();
    for expression in ["env", "$ENV"] {
        let konnect = konnect();
        let outcome = home
            .get("apis")
            .args([
                "--jq",
                &format!("{expression} | .SHIP, .EMPTY, keys[]"),
                "-r",
            ])
            .from(&konnect)
            .env("KONGCTL_DEFAULT_KONNECT_PAT", "kpat_secret")
            .env("KONGCTL_TEAM_A_KONNECT_PAT", "kpat_secret")
            .env("no_proxy", "*")
            .env("HTTPS_PROXY", "http://me:secret@127.0.0.1:1")
            .env("https_proxy", "http://me:secret@127.0.0.1:1")
            .env("HTTP_PROXY", "http://me:secret@127.0.0.1:1")
            .env("http_proxy", "http://me:secret@127.0.0.1:1")
            .env("ALL_PROXY", "http://me:secret@127.0.0.1:1")
            .env("all_proxy", "http://me:secret@127.0.0.1:1")
            .env("SHIP", "Ærnavík")
            .env("EMPTY", "")
            // Read as Unicode, this one would end the program.
            .env("BYTES", OsStr::from_bytes(b"\xff"))
            .run()
            .code(0)
            .stderr("");
        let lines: Vec<&str> = outcome.stdout.lines().collect();
        assert_eq!(lines[..2], ["Ærnavík", ""]);
        assert!(
            lines.contains(&"no_proxy") && lines.contains(&"HOME"),
            "{outcome}"
        );
        for absent in [
            "_PAT",
            "PROXY",
            "https_proxy",
            "http_proxy",
            "all_proxy",
            "BYTES",
        ] {
            assert!(!outcome.stdout.contains(absent), "{absent}: {outcome}");
        }
    }
}

fn konnect() -> Server {
    let rows = json!({"data": [{"name": "a\u{1b}", "n": 1}, {"name": "ö", "n": 2.5}], "meta": {"page": {"total": 2}}});
    Konnect::new()
        .on("GET", "/v3/apis", Response::json(200, rows))
        .start()
}
