//! Tests the notes of retries, on a terminal that `script` provides; the server sets the delays.

use serde_json::json;

use crate::support::server::{Konnect, Response, Server};
use crate::support::{Home, has_terminal};

/// Refuses once and asks for a wait of a second, then answers.
fn busy_once() -> Server {
    let busy =
        Response::json(429, json!({"detail": "\u{1b}[2Jnot now"})).header("Retry-After", "1");
    Konnect::new()
        .on("GET", "/v3/apis", busy)
        .on(
            "GET",
            "/v3/apis",
            Response::json(200, json!({"data": [{"id": "1"}]})),
        )
        .start()
}

#[test]
fn a_delay_of_a_second_is_noted_on_a_terminal() {
    if !has_terminal() {
        return;
    }
    let (home, konnect) = (Home::new(), busy_once());
    let command = format!(
        "\"$KONGCTL\" get apis --no-telemetry --pat kpat -o json --base-url {} > result",
        konnect.url()
    );
    let run = home.on_terminal(command);
    // One that cannot clear a line shows no spinner in between.
    let outcome = run.env("TERM", "dumb").run().code(0).stderr("");
    assert_eq!(
        outcome.stdout,
        "note: Konnect answered 429 Too Many Requests; retrying in 1 s\r\n"
    );
    assert_eq!(konnect.requests().len(), 2);
}

#[test]
fn a_delay_is_not_noted_without_a_terminal() {
    let (home, konnect) = (Home::new(), busy_once());
    let run = home.kongctl([
        "get",
        "apis",
        "--pat",
        "kpat",
        "-o",
        "json",
        "--base-url",
        &konnect.url(),
    ]);
    run.run()
        .code(0)
        .stdout_json(json!([{"id": "1"}]))
        .stderr("");
}
