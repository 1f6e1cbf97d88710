//! Tests the delays before retries: their notes, on a terminal that `script` provides, and their
//! time limit. The server sets the delays.

use std::time::Duration;

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

#[test]
fn a_delay_beyond_the_timeout_is_an_error_at_once() {
    for (command, what) in [
        ("get apis", "cannot list apis: "),
        ("api /v3/apis", "GET /v3/apis failed: "),
    ] {
        let busy = Response::json(429, json!({"detail": "slow down"})).header("Retry-After", "30");
        let konnect = Konnect::new().on("GET", "/v3/apis", busy).start();
        let query = if command.starts_with("api") {
            ""
        } else {
            "?page%5Bsize%5D=100"
        };
        let expected = format!(
            "error: {what}the server asked for a delay of 30 s, and --timeout is 10 s: Konnect answered 429 Too Many Requests\n  detail: slow down\n  request: GET {}/v3/apis{query}\nhint: increase --timeout (0 disables it)\n",
            konnect.url()
        );
        Home::new()
            .kongctl(command.split(' '))
            .from(&konnect)
            .args(["--timeout", "10s"])
            .run()
            .code(9)
            .stdout("")
            .stderr(&expected);
    }
}

#[test]
fn without_a_timeout_any_delay_that_may_be_asked_for_is_waited_for() {
    let home = Home::new();
    for timeout in ["0", "9223372036854775807s"] {
        let busy = Response::empty(503).header("Retry-After", "0");
        let konnect = Konnect::new()
            .on("GET", "/v3/apis", busy)
            .on("GET", "/v3/apis", Response::json(200, json!({"data": []})))
            .start();
        home.get("apis")
            .from(&konnect)
            .args(["--timeout", timeout])
            .run()
            .code(0)
            .stdout("")
            .stderr("No apis found.\n");
    }
}

#[test]
fn the_timeout_includes_the_tries_before() {
    let slow = |answer: Response| answer.slow_header(Duration::from_millis(700));
    let konnect = Konnect::new()
        .on(
            "GET",
            "/v3/apis",
            slow(Response::empty(503).header("Retry-After", "0")),
        )
        .on(
            "GET",
            "/v3/apis",
            slow(Response::json(200, json!({"data": []}))),
        )
        .start();
    let outcome = Home::new()
        .get("apis")
        .from(&konnect)
        .args(["--timeout", "1s"])
        .run()
        .code(9)
        .stdout("");
    assert!(
        outcome.stderr.contains("timed out waiting for a response"),
        "{outcome}"
    );
}
