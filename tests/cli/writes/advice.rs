//! Tests what is said of fields that break the rules of the API document.

use serde_json::json;

use super::{changes, kongctl, konnect};
use crate::support::Home;
use crate::support::server::{Konnect, Response};

#[test]
fn a_dry_run_ends_as_the_change_would_with_fields_that_are_wrong() {
    let home = Home::new();
    home.write("api.yaml", "nam: orders\nlabels:\n  team: 7\n");
    let server = konnect(&[]);
    let words = [
        "create",
        "apis",
        "-f",
        "api.yaml",
        "description:=7",
        "elsewhere=x",
        "--dry-run",
        "-o",
        "json",
    ];
    let url = format!("{}/v3/apis", server.url());
    let body =
        json!({ "nam": "orders", "labels": { "team": 7 }, "description": 7, "elsewhere": "x" });
    kongctl(&home, &server, &words)
        .current_dir(home.path("."))
        .run()
        .code(10)
        .stdout_json(json!({ "method": "POST", "url": url, "body": body }))
        .stderr(
            "error: cannot create API: Konnect would not accept these fields\n  \
               invalid: name: is required\n  \
               invalid: api.yaml:1:1: nam: is not a known field\n  \
               invalid: api.yaml:3:3: labels.team: must be a string\n  \
               invalid: `description:=7`: must be a string\n  \
               invalid: `elsewhere=x`: is not a known field\n\
             hint: apis have no field `nam`; did you mean `name`?\n\
             hint: apis have no field `elsewhere`; run `kongctl explain apis` to list them\n",
        );
    assert_eq!(server.requests().len(), 0);
}

#[test]
fn a_text_for_an_object_is_hinted_at() {
    let server = konnect(&[]);
    let words = [
        "create",
        "apis",
        "orders",
        "labels={\"team\": \"a\"}",
        "--dry-run",
    ];
    kongctl(&Home::new(), &server, &words)
        .run()
        .code(10)
        .stderr_contains("hint: write `labels.NAME=VALUE`, or `labels:=JSON`\n");
}

#[test]
fn konnect_alone_refuses_fields_and_unknown_ones_are_hinted_at() {
    let problem = json!({ "status": 400, "title": "Bad Request", "detail": "Invalid request" });
    let server = Konnect::new()
        .on("POST", "/v3/apis", Response::json(400, problem))
        .start();
    let words = [
        "create",
        "apis",
        "orders",
        "descripton=x",
        "elsewhere=x",
        "version:=7",
    ];
    kongctl(&Home::new(), &server, &words)
        .run()
        .code(10)
        .stderr_contains(
            "hint: apis have no field `descripton`; did you mean `description`?\n\
             hint: apis have no field `elsewhere`; run `kongctl explain apis` to list them\n",
        );
    assert_eq!(changes(&server).len(), 1);
}
