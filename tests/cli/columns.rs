//! Tests `--columns`: fields, headers, and what is neither.

use serde_json::{Value, json};

use crate::support::server::{Konnect, Response, Server};
use crate::support::{Home, Outcome};

fn serving(path: &str, items: &Value) -> Server {
    Konnect::new()
        .on("GET", path, Response::json(200, json!({ "data": items })))
        .repeatedly()
        .start()
}

fn columns(resource: &str, columns: &str, konnect: &Server) -> Outcome {
    let words = resource.split(' ').chain(["--columns", columns]);
    Home::new().get("").args(words).from(konnect).run()
}

#[test]
fn headers_are_taken_in_any_case_and_spelling() {
    let konnect = serving(
        "/v2/control-planes",
        &json!([{"id": "1", "name": "edge", "config": {"cluster_type": "X", "auth_type": "pinned"}, "created_at": "2026-01-02T03:04:05Z"}]),
    );
    for (typed, expected) in [
        ("NAME,ID", "NAME  ID\nedge  1\n"),
        ("Name,type", "NAME  TYPE\nedge  X\n"),
        ("auth type", "AUTH_TYPE\npinned\n"),
        (
            "auth-type,AUTH_TYPE",
            "AUTH_TYPE  AUTH_TYPE\npinned     pinned\n",
        ),
        // A field is shown as it was sent, a column as the table shows it.
        ("created_at", "CREATED_AT\n2026-01-02T03:04:05Z\n"),
        ("created", "CREATED\n2026-01-02 03:04:05\n"),
    ] {
        columns("gateway control-planes", typed, &konnect)
            .code(0)
            .stdout(expected)
            .stderr("");
    }
}

#[test]
fn a_field_takes_precedence_over_a_header() {
    let konnect = serving(
        "/v3/apis",
        &json!([{"name": "a", "portals": [{"id": "p"}]}]),
    );
    for (typed, expected) in [
        ("portals", "PORTALS\nid=p\n"),
        ("PORTALS", "PORTALS\n1\n"),
        ("PORTALS=.portals", "PORTALS\nid=p\n"),
    ] {
        columns("apis", typed, &konnect)
            .code(0)
            .stdout(expected)
            .stderr("");
    }
}

#[test]
fn a_known_field_without_a_value_is_a_dash() {
    let konnect = serving("/v3/apis", &json!([{"name": "a"}]));
    columns(
        "apis",
        "name,description,VERSION,implementation_mode",
        &konnect,
    )
    .code(0)
    .stdout("NAME  DESCRIPTION  VERSION  IMPLEMENTATION_MODE\na     -            -        -\n")
    .stderr("");
}

#[test]
fn a_column_that_no_item_has_is_an_error_with_those_there_are() {
    let konnect = serving(
        "/v3/portals/p/teams",
        &json!([{"id": "1", "name": "a", "labels": {"env": "x"}}, {"id": "2", "owner": {"e-mail": "y"}}]),
    );
    let all = "  fields: id, name, labels, owner\n  columns: NAME, ID, DESCRIPTION, OWNS_APPLICATIONS, CREATED, UPDATED\n";
    for (typed, field, facts, hint) in [
        ("nmae", "nmae", all, "did you mean `name`?"),
        ("name,OWNERS", "OWNERS", all, "did you mean `owner`?"),
        ("CREATD", "CREATD", all, "did you mean `CREATED`?"),
        ("zzz", "zzz", all, "-o json shows every field"),
        ("X=.ID", "ID", all, "did you mean `id`?"),
        ("zzz.env", "zzz.env", all, "-o json shows every field"),
        ("label.env", "label.env", all, "did you mean `labels.env`?"),
        (
            "lables.env",
            "lables.env",
            all,
            "did you mean `labels.env`?",
        ),
        (
            "Labels.ENV",
            "Labels.ENV",
            all,
            "did you mean `labels.env`?",
        ),
        (
            "lables.evn",
            "lables.evn",
            all,
            "did you mean `labels.env`?",
        ),
        (
            "owners.email",
            "owners.email",
            all,
            "did you mean `owner.e-mail`?",
        ),
        ("label.zzz", "label.zzz", all, "-o json shows every field"),
        (
            "labels.evn",
            "labels.evn",
            "  fields: labels.env\n  columns: NAME, ID, DESCRIPTION, OWNS_APPLICATIONS, CREATED, UPDATED\n",
            "did you mean `labels.env`?",
        ),
        (
            "owner.email.x",
            "owner.email.x",
            "  fields: owner.e-mail\n  columns: NAME, ID, DESCRIPTION, OWNS_APPLICATIONS, CREATED, UPDATED\n",
            "-o json shows every field",
        ),
    ] {
        columns("portals teams --portal-id p", typed, &konnect)
            .code(2)
            .stdout("")
            .stderr(&format!(
                "error: no item has the field `{field}`\n{facts}hint: {hint}\n"
            ));
    }
}

#[test]
fn letter_case_does_not_matter_in_a_misspelled_field() {
    let konnect = serving("/v3/apis", &json!([{"URL_PATH": "/a"}]));
    let outcome = columns("apis", "url_pth", &konnect).code(2).stdout("");
    outcome.stderr_contains("\nhint: did you mean `URL_PATH`?\n");
}

#[test]
fn the_fields_of_an_error_cannot_steer_the_terminal_and_are_not_endless() {
    let many: serde_json::Map<String, Value> = (0..100)
        .map(|number| (format!("f{number}"), json!(1)))
        .collect();
    let outcome = columns("apis", "x", &serving("/v3/apis", &json!([many])))
        .code(2)
        .stdout("");
    assert!(
        outcome.stderr.contains("f39") && !outcome.stderr.contains("f40"),
        "{outcome}"
    );
    let outcome = columns(
        "apis",
        "x",
        &serving("/v3/apis", &json!([{"\u{1b}[2J": 1}])),
    )
    .code(2);
    assert!(
        outcome.stderr.contains("  fields: \\u{1b}[2J\n"),
        "{outcome}"
    );
}
