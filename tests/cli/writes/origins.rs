//! Tests that what Konnect refuses is shown where it was written: an argument, or a place in a
//! file.

use serde_json::{Value, json};

use super::kongctl;
use crate::support::Home;
use crate::support::server::{Konnect, Response, Server};

/// A server that refuses these fields.
fn refusing(parameters: &Value) -> Server {
    let problem = json!({
        "status": 400,
        "title": "Bad Request",
        "detail": "Invalid request",
        "instance": "kong:trace:1",
        "invalid_parameters": parameters,
    });
    Konnect::new()
        .on("POST", "/v3/apis", Response::json(400, problem))
        .start()
}

#[test]
fn what_is_refused_is_shown_as_it_was_typed() {
    let server = refusing(&json!([
        { "field": "labels.team", "rule": "max_length", "reason": "is too long", "maximum": 63 },
        { "field": "name", "rule": "unique", "reason": "is taken" },
        { "field": "attributes.tier", "reason": "must be an array" },
        { "field": "slug", "rule": "required", "reason": "is required" },
    ]));
    let words = [
        "create",
        "apis",
        "orders",
        "labels.team=ops",
        "attributes:={\"tier\": 1}",
    ];
    kongctl(&Home::new(), &server, &words)
        .run()
        .code(10)
        .stdout("")
        .stderr(&format!(
            "error: cannot create API `orders`: Konnect answered 400 Bad Request\n  \
               detail: Invalid request\n  \
               invalid: `attributes:={{\"tier\": 1}}`: attributes.tier: must be an array\n  \
               invalid: `labels.team=ops`: is too long (at most 63)\n  \
               invalid: `orders`: name: is taken (rule unique)\n  \
               invalid: slug: is required\n  \
               request: POST {}/v3/apis\n  \
               trace: kong:trace:1\n",
            server.url()
        ));
}

#[test]
fn what_is_refused_of_a_file_is_shown_with_line_and_column() {
    let home = Home::new();
    let yaml = "name: orders\n\nlabels:\n  team: ops\n  env: dev\n";
    let json = "{\n  \"labels\": {\"team\": \"ops\", \"env\": \"dev\"}\n}\n";
    home.write("api.yaml", yaml);
    home.write("api.json", json);
    for (file, stdin, expected) in [
        ("api.yaml", "", "api.yaml:4:3"),
        ("api.json", "", "api.json:2:14"),
        ("-", yaml, "<stdin>:4:3"),
    ] {
        let server = refusing(&json!([
            { "field": "labels.team", "reason": "is odd" },
            { "field": "labels.env", "reason": "is odd" },
        ]));
        // An argument replaces what the file has.
        let words = ["create", "apis", "-f", file, "labels.env=prod"];
        kongctl(&home, &server, &words)
            .current_dir(home.path("."))
            .stdin(stdin)
            .run()
            .code(10)
            .stderr_contains(&format!(
                "  invalid: `labels.env=prod`: is odd\n  \
                   invalid: {expected}: labels.team: is odd\n"
            ));
    }
}
