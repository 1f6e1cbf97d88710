//! Tests `--jq`: over what it runs, how its results are printed, and what it says of a wrong expression.

use serde_json::json;

use crate::harness::{Home, Kongctl};
use crate::konnect::{Answer, Konnect, Server};

#[test]
fn it_runs_over_the_whole_list_and_alone_means_json() {
    get(
        &Home::new(),
        &konnect(),
        &["--jq", "[length, (map(.n) | add)]"],
    )
    .run()
    .code(0)
    .stdout("[\n  2,\n  3.5\n]\n")
    .stderr("");
}

#[test]
fn several_results_are_printed_one_after_the_other() {
    get(&Home::new(), &konnect(), &["--jq", ".[].name"])
        .run()
        .code(0)
        .stdout("\"a\\u001b\"\n\"ö\"\n")
        .stderr("");
    get(
        &Home::new(),
        &konnect(),
        &["--jq", ".[] | {name}", "-o", "yaml"],
    )
    .run()
    .code(0)
    .stdout("name: \"a\\u001b\"\n---\nname: \"ö\"\n")
    .stderr("");
    get(&Home::new(), &konnect(), &["--jq", "empty"])
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
        get(&Home::new(), &konnect(), &words)
            .run()
            .code(0)
            .stdout("ö\n2.5\n")
            .stderr("");
    }
}

#[test]
fn the_settings_give_the_expression_of_json_and_the_way_of_strings() {
    let home = Home::new()
        .config("default:\n  jq:\n    default-expression: .[1].name\n    raw-output: true\n");
    get(&home, &konnect(), &["-o", "json"])
        .run()
        .code(0)
        .stdout("ö\n")
        .stderr("");
    get(&home, &konnect(), &["--jq", ".[1].n"])
        .run()
        .code(0)
        .stdout("2.5\n")
        .stderr("");
    get(&home, &konnect(), &["--columns", "n"])
        .run()
        .code(0)
        .stdout("N\n1\n2.5\n")
        .stderr("");
}

#[test]
fn a_wrong_expression_shows_its_place_and_asks_nothing_of_konnect() {
    for (expression, at) in [
        (".[", "column 3: unclosed `[`"),
        (". | lenght", "column 5: no filter named `lenght`"),
    ] {
        let konnect = Konnect::new().start();
        let expected = format!("error: invalid --jq expression `{expression}`\n  at: {at}\n");
        get(&Home::new(), &konnect, &["--jq", expression])
            .run()
            .code(2)
            .stdout("")
            .stderr(&expected);
    }
}

#[test]
fn an_expression_that_fails_says_why_after_what_it_printed() {
    let expected = "error: --jq `.[].n, .[0].n.x` failed\n  cause: cannot index 1 with \"x\"\n";
    get(&Home::new(), &konnect(), &["--jq", ".[].n, .[0].n.x"])
        .run()
        .code(2)
        .stdout("1\n2.5\n")
        .stderr(expected);
    let expected = "error: --jq `error([range(400)] | tostring)` failed\n  cause: ";
    let outcome = get(
        &Home::new(),
        &konnect(),
        &["--jq", "error([range(400)] | tostring)"],
    )
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
fn flags_that_contradict_it_are_refused() {
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
        get(&Home::new(), &Konnect::new().start(), &words)
            .run()
            .code(2)
            .stdout("")
            .stderr(expected);
    }
}

fn get<'home>(home: &'home Home, konnect: &Server, words: &[&str]) -> Kongctl<'home> {
    home.kongctl(["get", "apis"].iter().chain(words)).args([
        "--base-url",
        &konnect.url(),
        "--pat",
        "kpat_jq",
    ])
}

fn konnect() -> Server {
    let rows = json!({"data": [{"name": "a\u{1b}", "n": 1}, {"name": "ö", "n": 2.5}], "meta": {"page": {"total": 2}}});
    Konnect::new()
        .on("GET", "/v3/apis", Answer::json(200, rows))
        .start()
}
