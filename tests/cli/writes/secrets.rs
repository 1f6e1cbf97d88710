//! Tests what is said of secrets among the fields, and that none is shown.

use serde_json::json;

use super::{PLANE, changes, kongctl};
use crate::support::Home;
use crate::support::server::{Konnect, Response, Server};

const PATH: &str = "/v3/identity-providers";
const CREATE: [&str; 5] = [
    "create",
    "organization",
    "identity-providers",
    "type=oidc",
    "config.client_id=kongctl",
];

fn server(answer: Response) -> Server {
    Konnect::new().on("POST", PATH, answer).start()
}

#[test]
fn a_secret_in_an_argument_is_warned_about() {
    let server = server(Response::json(201, json!({ "id": PLANE })));
    let words = [&CREATE[..], &["config.client_secret=hunter2-hunter2"]].concat();
    kongctl(&Home::new(), &server, &words).run().code(0).stderr(
        "warning: `config.client_secret` is a secret: other users of this machine and the history \
             of the shell can see arguments; use `config.client_secret=@FILE`, \
             `config.client_secret=@-` or --file\n",
    );
    let sent = &changes(&server)[0].2;
    assert_eq!(sent["config"]["client_secret"], "hunter2-hunter2");
}

#[test]
fn a_secret_of_a_file_is_no_argument() {
    let home = Home::new();
    // The end of the line is no part of a password.
    home.write("secret", "hunter2-hunter2\n");
    home.write(
        "provider.yaml",
        "config:\n  client_secret: hunter2-hunter2\n",
    );
    for more in [
        &["config.client_secret=@secret"][..],
        &["config.client_secret=@-"],
        &["-f", "provider.yaml"],
    ] {
        let server = server(Response::json(201, json!({ "id": PLANE })));
        kongctl(&home, &server, &[&CREATE[..], more].concat())
            .current_dir(home.path("."))
            .stdin("hunter2-hunter2")
            .run()
            .code(0)
            .stderr("");
        let sent = &changes(&server)[0].2;
        assert_eq!(sent["config"]["client_secret"], "hunter2-hunter2");
    }
}

#[test]
fn no_message_has_a_secret() {
    let refusal = json!({
        "status": 400,
        "title": "Bad Request",
        "detail": "hunter2-hunter2 is too short",
        "invalid_parameters": [
            { "field": "config.client_secret", "reason": "hunter2-hunter2 is too short" },
        ],
    });
    let words = [&CREATE[..], &["config.client_secret=hunter2-hunter2"]].concat();
    let refused = kongctl(&Home::new(), &server(Response::json(400, refusal)), &words)
        .env("KONGCTL_DEFAULT_LOG_LEVEL", "trace")
        .run()
        .code(10)
        .stderr_contains("  invalid: `config.client_secret=***`: *** is too short\n");
    assert!(!refused.stderr.contains("hunter2"), "{}", refused.stderr);
    // Long ones are left out of everything that is printed, short ones where they were typed.
    let words = [&CREATE[..], &["config.client_secret=s3cret"]].concat();
    let reason = json!({ "field": "config.client_secret", "reason": "is too short" });
    let short = json!({ "status": 400, "invalid_parameters": [reason] });
    kongctl(&Home::new(), &server(Response::json(400, short)), &words)
        .run()
        .code(10)
        .stderr_contains("  invalid: `config.client_secret=***`: is too short\n");
    let issuer = "config.issuer_url=https://login.example";
    let words = [&words[..], &[issuer, "--dry-run"]].concat();
    let shown = kongctl(&Home::new(), &Konnect::new().start(), &words)
        .run()
        .code(0);
    assert!(
        shown.stdout.contains("    \"client_secret\": \"***\",\n"),
        "{}",
        shown.stdout
    );
    assert!(!shown.stderr.contains("s3cret"), "{}", shown.stderr);
}
