//! Tests the formats of lists: CSV, TSV, names, the wide table, and what fits which of them.

use serde_json::{Value, json};

use crate::support::server::{Konnect, Response, Server};
use crate::support::{Home, Outcome, TOKEN, has_terminal};

/// Two APIs. The second one has nothing but an ID.
fn apis() -> Value {
    json!([
        {"id": "1", "name": "a,b", "description": "says \"hi\"\nand leaves\t", "labels": {"env": "prod"}},
        {"id": "2", "name": null}
    ])
}

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

fn get(words: &str, konnect: &Server) -> Outcome {
    Home::new().get(words).from(konnect).run()
}

#[test]
fn csv_has_a_header_and_quotes_what_needs_it() {
    let konnect = serving(&apis());
    for (flags, expected) in [
        (
            "",
            "NAME,DESCRIPTION,ID\n\"a,b\",\"says \"\"hi\"\"\nand leaves\t\",1\n,,2\n",
        ),
        (
            "--no-headers",
            "\"a,b\",\"says \"\"hi\"\"\nand leaves\t\",1\n,,2\n",
        ),
        (
            "--columns id,labels.env,E=.labels",
            "ID,LABELS.ENV,E\n1,prod,env=prod\n2,,\n",
        ),
        ("--columns labels.env", "LABELS.ENV\nprod\n\"\"\n"),
    ] {
        get(&format!("apis -o csv {flags}"), &konnect)
            .code(0)
            .stdout(expected)
            .stderr("");
    }
}

#[test]
fn tsv_has_a_line_for_each_item_whatever_its_values_are() {
    let konnect = serving(&apis());
    get("apis -o tsv", &konnect)
        .code(0)
        .stdout("NAME\tDESCRIPTION\tID\na,b\tsays \"hi\"\\nand leaves\\t\t1\n\t\t2\n")
        .stderr("");
}

#[test]
fn the_wide_layout_adds_columns_to_every_format_of_rows() {
    let konnect = serving(&json!([{"id": "1", "name": "a", "version": "v1"}]));
    let wide = get("apis --text-layout wide", &konnect).code(0).stdout;
    get("apis -o wide", &konnect)
        .code(0)
        .stdout(&wide)
        .stderr("");
    let header = wide.lines().next().expect("a header").split_whitespace();
    let header: Vec<&str> = header.collect();
    let csv = get("apis -o csv --text-layout wide", &konnect).code(0);
    assert_eq!(csv.stdout.lines().next(), Some(header.join(",").as_str()));
}

#[test]
fn names_are_what_get_finds_items_by_or_else_ids() {
    get("apis -o name", &serving(&apis()))
        .code(0)
        .stdout("a,b\n2\n")
        .stderr("");
    get("apis -o name --no-headers", &serving(&apis()))
        .code(0)
        .stdout("a,b\n2\n")
        .stderr("");
    let home = Home::new();
    let in_sandbox = |words: &str| {
        let words = words.split(' ');
        home.kongctl(["-p", "sandbox", "get"].into_iter().chain(words))
            .run()
            .code(0)
            .stdout
    };
    assert_eq!(
        in_sandbox("portals -o name"),
        "partner-harbour\ncrew-room\nopen-skies\n"
    );
    assert_eq!(in_sandbox("portals crew-room -o name"), "crew-room\n");
    assert_eq!(in_sandbox("profiles -o name"), "default\nsandbox\nteam-a\n");
    // Found by their e-mail address, and by nothing but their ID.
    assert!(
        in_sandbox("organization users -o name")
            .lines()
            .all(|line| line.contains('@'))
    );
    let apis = in_sandbox("apis publications --api-name flight-status -o name");
    assert!(
        apis.lines().count() > 0 && apis.lines().all(|line| line.len() == 36),
        "{apis}"
    );
}

#[test]
fn a_list_without_items_has_its_headers_in_formats_for_programs() {
    for (format, stdout) in [
        ("wide", ""),
        ("csv", "NAME,DESCRIPTION,ID\n"),
        ("tsv", "NAME\tDESCRIPTION\tID\n"),
        ("csv --columns a.b", "A.B\n"),
        ("csv --no-headers", ""),
        ("name", ""),
    ] {
        get(&format!("apis -o {format}"), &serving(&json!([])))
            .code(0)
            .stdout(stdout)
            .stderr("No apis found.\n");
    }
}

#[test]
fn a_table_without_headers_has_rows_only() {
    let rows = json!([{"id": "1", "name": "a"}]);
    get("apis --no-headers", &serving(&rows))
        .code(0)
        .stdout("a  -  1\n")
        .stderr("");
}

#[test]
fn choices_are_taken_in_any_case() {
    let konnect = serving(&json!([{"id": "1", "name": "a"}]));
    get(
        "apis -o CSV --color Never --log-level ERROR --text-layout Compact",
        &konnect,
    )
    .code(0)
    .stdout("NAME,DESCRIPTION,ID\na,,1\n")
    .stderr("");
    let outcome = Home::new()
        .get("apis")
        .from(&konnect)
        .env("KONGCTL_DEFAULT_OUTPUT", "Json")
        .run();
    outcome
        .code(0)
        .stdout("[\n  {\n    \"id\": \"1\",\n    \"name\": \"a\"\n  }\n]\n");
}

#[test]
fn the_setting_of_another_format_yields_to_a_flag_for_rows() {
    let konnect = serving(&json!([{"id": "1", "name": "a"}]));
    for (setting, flags, stdout) in [
        ("yaml", "--columns id", "ID\n1\n"),
        ("json", "--no-headers", "a  -  1\n"),
        ("name", "--columns name", "NAME\na\n"),
        ("csv", "--columns name", "NAME\na\n"),
        ("csv", "--jq .[].id", "\"1\"\n"),
        ("json", "--no-trunc --jq .[].id", "\"1\"\n"),
    ] {
        let outcome = Home::new()
            .get(&format!("apis {flags}"))
            .from(&konnect)
            .env("KONGCTL_DEFAULT_OUTPUT", setting)
            .run();
        outcome.code(0).stdout(stdout).stderr("");
    }
}

#[test]
fn flags_that_contradict_each_other_are_an_error() {
    let konnect = Konnect::new().start();
    for (flags, error) in [
        (
            "--columns id -o json",
            "error: --columns cannot be used with --output json\nhint: --columns is for text, csv and tsv: leave one of the two out\n",
        ),
        (
            "--columns id -o Name",
            "error: --columns cannot be used with --output Name\nhint: --columns is for text, csv and tsv: leave one of the two out\n",
        ),
        (
            "--no-headers -o yaml",
            "error: --no-headers cannot be used with --output yaml\nhint: --no-headers is for text, csv and tsv: leave one of the two out\n",
        ),
        (
            "--jq . -o wide",
            "error: --jq is for JSON and YAML\nhint: leave `--output wide` out\n",
        ),
        (
            "--jq . -o csv",
            "error: --jq is for JSON and YAML\nhint: leave `--output csv` out\nhint: `@csv` and `@tsv` make rows: --jq '.[] | [.id, .name] | @csv' -r\n",
        ),
    ] {
        get(&format!("apis {flags}"), &konnect)
            .code(2)
            .stdout("")
            .stderr(error);
    }
}

#[test]
fn what_is_not_a_list_has_no_format_of_lists() {
    let home = Home::new();
    for words in [
        "version -o csv",
        "telemetry status -o tsv",
        "logout -o name",
        "get portals assets logo --portal-id p -o csv",
        "describe apis a -o name",
        "config path -o csv",
    ] {
        let outcome = home.kongctl(words.split(' ')).run().code(2).stdout("");
        let (_, format) = words.rsplit_once(' ').expect("a format");
        let expected = format!(
            "error: `--output {format}` is for lists; here, the formats are text, json and yaml\n"
        );
        assert!(outcome.stderr.starts_with(&expected), "{words}: {outcome}");
    }
    // The setting is for lists as well, and does not stand in the way of anything else.
    let outcome = home
        .kongctl(["logout"])
        .env("KONGCTL_DEFAULT_OUTPUT", "csv")
        .run();
    outcome
        .code(0)
        .stdout("Profile `default` has no login\n")
        .stderr("");
}

#[test]
fn rows_of_any_endpoint_need_columns() {
    let body = json!({"data": [{"id": "1", "name": "a"}, {"id": "2"}]});
    let konnect = Konnect::new()
        .on("GET", "/v3/x", Response::json(200, &body))
        .repeatedly()
        .on("GET", "/v3/x/1", Response::json(200, &body["data"][0]))
        .start();
    let home = Home::new();
    let api = |words: &str| {
        let words = format!("api {words} --base-url {} --pat {TOKEN}", konnect.url());
        home.kongctl(words.split(' ')).run()
    };
    let outcome = api("/v3/x -o csv").code(2).stdout("");
    let expected = "error: `--output csv` of `api` needs columns: add --columns id,name\n";
    assert!(outcome.stderr.starts_with(expected), "{outcome}");
    api("/v3/x -o csv --columns id,name")
        .code(0)
        .stdout("ID,NAME\n1,a\n2,\n");
    api("/v3/x --paginate -o tsv --columns id")
        .code(0)
        .stdout("ID\n1\n2\n");
    api("/v3/x -o name").code(0).stdout("a\n2\n");
    api("/v3/x/1 --columns name,id")
        .code(0)
        .stdout("NAME  ID\na     1\n");
}

#[test]
fn csv_on_a_terminal_cannot_steer_it() {
    if !has_terminal() {
        return;
    }
    let (home, konnect) = (
        Home::new(),
        serving(&json!([{"id": "1", "name": "\u{1b}[2J"}])),
    );
    let url = konnect.url();
    let flags = format!("--base-url {url} --pat {TOKEN} --no-telemetry --columns name -o");
    for (format, shown) in [
        ("csv", "NAME\r\n\\u{1b}[2J\r\n"),
        ("tsv", "NAME\r\n\\u{1b}[2J\r\n"),
    ] {
        let outcome = home
            .on_terminal(format!("\"$KONGCTL\" get apis {flags} {format}"))
            .run();
        outcome.code(0).stdout(shown);
    }
    let piped = get("apis -o csv --columns name", &konnect);
    piped.code(0).stdout("NAME\n\u{1b}[2J\n");
}

#[test]
fn a_closed_pipe_ends_every_format() {
    for format in ["csv", "tsv", "name", "wide"] {
        let (reader, writer) = std::io::pipe().expect("a pipe can be made");
        drop(reader);
        Home::new()
            .get(&format!("apis -o {format}"))
            .from(&serving(&apis()))
            .stdout_to(writer)
            .run()
            .code(0)
            .silent();
    }
}
