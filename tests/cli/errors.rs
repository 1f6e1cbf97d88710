//! Tests errors of error statuses and invalid responses. Broken connections are in `network.rs`.

use serde_json::{Value, json};

use crate::support::server::{Konnect, Response, Server};
use crate::support::{Home, TOKEN};

const FORM: &str = "hint: another server may have answered; check --base-url and what is between it and this machine\n";

const NO_LIST: &str = "hint: the server does not have this list; check --base-url and --region\n";

const HINT: &str =
    "hint: the token of profile `default` comes from --pat; is it expired, or of another region?\n";

#[test]
fn every_error_status_has_its_exit_code_and_the_servers_message() {
    let cases = [
        (400, "400 Bad Request", 10, ""),
        (401, "401 Unauthorized", 4, HINT),
        (403, "403 Forbidden", 4, HINT),
        (404, "404 Not Found", 5, NO_LIST),
        (405, "405 Method Not Allowed", 10, ""),
        (409, "409 Conflict", 6, ""),
        (412, "412 Precondition Failed", 6, ""),
        (500, "500 Internal Server Error", 10, ""),
    ];
    for (status, words, code, hint) in cases {
        let (home, konnect) = (Home::new(), serving(problem(status)));
        let expected = format!(
            "error: cannot list apis: Konnect answered {words}\n  detail: not today\n  request: {}\n  trace: kong:trace:42\n{hint}",
            request(&konnect)
        );
        home.get("apis")
            .from(&konnect)
            .run()
            .code(code)
            .stdout("")
            .stderr(&expected);
        assert_eq!(konnect.requests().len(), 1, "{status} is not asked again");
    }
}

#[test]
fn errors_are_text_on_stderr_whatever_the_output() {
    let (home, konnect) = (Home::new(), serving(Response::empty(404)));
    let expected = format!(
        "error: cannot list apis: Konnect answered 404 Not Found\n  request: {}\n{NO_LIST}",
        request(&konnect)
    );
    home.get("apis -o json")
        .from(&konnect)
        .run()
        .code(5)
        .stdout("")
        .stderr(&expected);
}

#[test]
fn an_unknown_id_is_not_found() {
    let (home, id) = (Home::new(), "0b6a7a3e-0000-4000-8000-000000000001");
    let konnect = Konnect::new()
        .on("GET", &format!("/v3/apis/{id}"), problem(404))
        .start();
    let expected = format!(
        "error: cannot get apis `{id}`: Konnect answered 404 Not Found\n  detail: not today\n  request: GET {}/v3/apis/{id}\n  trace: kong:trace:42\n",
        konnect.url()
    );
    home.get(&format!("apis {id}"))
        .from(&konnect)
        .run()
        .code(5)
        .stdout("")
        .stderr(&expected);
}

#[test]
fn a_resource_that_needs_a_user_token_says_so() {
    let (home, konnect) = (
        Home::new(),
        Konnect::new()
            .on("GET", "/v3/users/me", Response::empty(401))
            .start(),
    );
    let expected = format!(
        "error: cannot get me: Konnect answered 401 Unauthorized\n  request: GET {}/v3/users/me\n{HINT}hint: `me` takes a person's token, not a system account's\n",
        konnect.url()
    );
    home.get("me")
        .from(&konnect)
        .run()
        .code(4)
        .stdout("")
        .stderr(&expected);
}

#[test]
fn the_hint_names_where_the_token_comes_from() {
    let (home, konnect) = (Home::new(), serving(Response::empty(401)));
    let kongctl = home
        .kongctl(["get", "apis", "-p", "team-a", "--base-url", &konnect.url()])
        .env("KONGCTL_TEAM_A_KONNECT_PAT", TOKEN);
    let expected = format!(
        "error: cannot list apis: Konnect answered 401 Unauthorized\n  request: {}\nhint: the token of profile `team-a` comes from KONGCTL_TEAM_A_KONNECT_PAT; is it expired, or of another region?\n",
        request(&konnect)
    );
    kongctl.run().code(4).stdout("").stderr(&expected);
}

#[test]
fn invalid_parameters_in_the_response_are_listed() {
    let invalid = json!([{"field": "page[size]", "reason": "too large", "source": "query"}, {"rule": "unknown"}]);
    let body = json!({"status": 400, "title": "Bad Request", "invalid_parameters": invalid});
    let (home, konnect) = (Home::new(), serving(Response::json(400, body)));
    let expected = format!(
        "error: cannot list apis: Konnect answered 400 Bad Request\n  detail: Bad Request\n  invalid: unknown\n  invalid: page[size]: too large\n  request: {}\n",
        request(&konnect)
    );
    home.get("apis")
        .from(&konnect)
        .run()
        .code(10)
        .stdout("")
        .stderr(&expected);
}

#[test]
fn long_texts_and_lists_of_a_server_message_are_cut() {
    let invalid = vec![json!({"field": "a", "reason": "b"}); 1_234];
    let body = json!({"detail": "é".repeat(5_000), "instance": 5, "invalid_parameters": invalid});
    let (home, konnect) = (Home::new(), serving(Response::json(400, body)));
    let expected = format!(
        "error: cannot list apis: Konnect answered 400 Bad Request\n  detail: {}...\n{}  invalid: and 1134 more\n  request: {}\n",
        "é".repeat(4_000),
        "  invalid: a: b\n".repeat(100),
        request(&konnect)
    );
    home.get("apis")
        .from(&konnect)
        .run()
        .code(10)
        .stdout("")
        .stderr(&expected);
}

#[test]
fn control_characters_in_a_server_message_are_escaped() {
    let body = json!({"detail": "\u{1b}[2J\u{202e}a\nb", "instance": "\u{9b}c"});
    let (home, konnect) = (Home::new(), serving(Response::json(500, body)));
    let expected = format!(
        "error: cannot list apis: Konnect answered 500 Internal Server Error\n  detail: \\u{{1b}}[2J\\u{{202e}}a\\nb\n  request: {}\n  trace: \\u{{9b}}c\n",
        request(&konnect)
    );
    home.get("apis")
        .from(&konnect)
        .run()
        .code(10)
        .stdout("")
        .stderr(&expected);
}

#[test]
fn too_many_requests_are_retried_twice() {
    let answer = problem(429).header("Retry-After", "0");
    let (home, konnect) = (
        Home::new(),
        Konnect::new()
            .on("GET", "/v3/apis", answer)
            .repeatedly()
            .start(),
    );
    let expected = refused(&konnect, "429 Too Many Requests");
    home.get("apis")
        .from(&konnect)
        .run()
        .code(7)
        .stdout("")
        .stderr(&expected);
    assert_eq!(konnect.requests().len(), 3);
}

#[test]
fn a_retry_after_beyond_the_limit_is_an_error_that_states_it() {
    let date = "Wed, 21 Oct 2026 07:28:00 GMT";
    for (delay, words) in [
        ("31", "31 s"),
        ("3600", "60 min"),
        ("Wed, 21 Oct 2026 09:28:00 GMT", "2 h"),
        ("99999999999999999999", "more than a year"),
    ] {
        let (home, konnect) = (
            Home::new(),
            serving(
                problem(429)
                    .header("Retry-After", delay)
                    .header("Date", date),
            ),
        );
        let hint = format!("hint: the server asked for a delay of {words}; retry later\n");
        home.get("apis")
            .from(&konnect)
            .run()
            .code(7)
            .stdout("")
            .stderr(&(refused(&konnect, "429 Too Many Requests") + &hint));
    }
}

#[test]
fn a_retry_after_in_the_past_is_no_delay() {
    let date = "Wed, 21 Oct 2026 07:28:00 GMT";
    let (home, konnect) = (
        Home::new(),
        Konnect::new()
            .on("GET", "/v3/apis", problem(503).header("Retry-After", date))
            .repeatedly()
            .start(),
    );
    home.get("apis")
        .from(&konnect)
        .run()
        .code(10)
        .stdout("")
        .stderr(&refused(&konnect, "503 Service Unavailable"));
    assert_eq!(konnect.requests().len(), 3);
}

#[test]
fn an_unavailable_server_is_tried_three_times() {
    for (status, words) in [
        (502, "502 Bad Gateway"),
        (503, "503 Service Unavailable"),
        (504, "504 Gateway Timeout"),
    ] {
        let answer = problem(status).header("Retry-After", "0");
        let (home, konnect) = (
            Home::new(),
            Konnect::new()
                .on("GET", "/v3/apis", answer)
                .repeatedly()
                .start(),
        );
        let expected = refused(&konnect, words);
        home.get("apis")
            .from(&konnect)
            .run()
            .code(10)
            .stdout("")
            .stderr(&expected);
        assert_eq!(konnect.requests().len(), 3, "{status}");
    }
}

#[test]
fn a_server_that_recovers_is_no_error_and_the_retry_is_logged() {
    let konnect = Konnect::new()
        .on("GET", "/v3/apis", problem(503).header("Retry-After", "0"))
        .on("GET", "/v3/apis", Response::json(200, json!({"data": []})))
        .start();
    let expected = "\
[WARN ] --pat: other users of this machine can see the token in the process list; use --pat-file or KONGCTL_DEFAULT_KONNECT_PAT instead
[WARN ] Konnect answered 503 Service Unavailable; retrying in 0 ms
";
    Home::new()
        .get("apis -o json --log-level warn")
        .from(&konnect)
        .run()
        .code(0)
        .stdout("[]\n")
        .stderr(expected);
}

#[test]
fn a_list_of_the_wrong_shape_is_an_error() {
    for body in [
        json!({"data": {"id": "1"}}),
        json!({"data": null}),
        json!([{"id": "1"}]),
        json!("apis"),
        json!({}),
    ] {
        let (home, konnect) = (Home::new(), serving(Response::json(200, &body)));
        let expected = format!(
            "error: cannot list apis: the response has no list under `data`\n  request: {}\n  status: 200 OK\n  body: {body}\n{FORM}",
            request(&konnect)
        );
        home.get("apis")
            .from(&konnect)
            .run()
            .code(10)
            .stdout("")
            .stderr(&expected);
    }
}

#[test]
fn a_list_in_place_of_an_object_is_an_error() {
    let konnect = Konnect::new()
        .on(
            "GET",
            "/v3/organizations/me",
            Response::json(200, json!([{"id": "1"}])),
        )
        .start();
    let expected = format!(
        "error: cannot get organization: the response is not an object\n  request: GET {}/v3/organizations/me\n  status: 200 OK\n  body: [{{\"id\":\"1\"}}]\n{FORM}",
        konnect.url()
    );
    Home::new()
        .get("organization")
        .from(&konnect)
        .run()
        .code(10)
        .stdout("")
        .stderr(&expected);
}

#[test]
fn items_that_are_not_objects_are_printed_unchanged() {
    let rows: Value = json!([null, 1, "two", ["three"]]);
    let (home, konnect) = (
        Home::new(),
        serving(Response::json(200, json!({"data": rows}))),
    );
    home.get("apis -o json")
        .from(&konnect)
        .run()
        .code(0)
        .stdout_json(rows)
        .stderr("");
}

#[test]
fn json_nested_ten_thousand_levels_deep_is_refused() {
    let body = format!("{{\"data\":{}{}}}", "[".repeat(10_000), "]".repeat(10_000));
    let (home, konnect) = (
        Home::new(),
        serving(Response::text(200, "application/json", body)),
    );
    let outcome = home.get("apis").from(&konnect).run().code(10).stdout("");
    outcome.stderr_contains("  cause: it is malformed, or nested too deeply, at line 1, column 1");
}

#[test]
fn a_body_that_is_not_utf_8_is_refused() {
    let (home, konnect) = (
        Home::new(),
        serving(Response::text(
            200,
            "application/json",
            b"{\"data\":[{\"name\":\"\xff\xfe\"}]}",
        )),
    );
    let expected = format!(
        "error: cannot list apis: the response is not JSON\n  request: {}\n  status: 200 OK\n  body: {{\"data\":[{{\"name\":\"\"}}]}}\n",
        request(&konnect)
    );
    let outcome = home.get("apis").from(&konnect).run().code(10).stdout("");
    let outcome = outcome.stderr_contains("\n  cause: not UTF-8 at byte 19\n");
    assert!(outcome.stderr.starts_with(&expected), "{outcome}");
}

#[test]
fn a_response_that_decompresses_to_more_than_64_mib_is_refused() {
    let answer = Response::text(200, "application/json", spaces_by_gzip())
        .header("Content-Encoding", "gzip");
    let (home, konnect) = (Home::new(), serving(answer));
    let expected = format!(
        "error: cannot list apis: the response is larger than 64 MiB\n  request: {}\n  status: 200 OK\n",
        request(&konnect)
    );
    home.get("apis")
        .from(&konnect)
        .run()
        .code(10)
        .stdout("")
        .stderr(&expected);
}

#[test]
fn a_response_that_cannot_be_decompressed_is_an_error() {
    for body in [
        b"{}".to_vec(),
        spaces_by_gzip()[..1000].to_vec(),
        [&spaces_by_gzip()[..10], &[0xff; 20]].concat(),
    ] {
        let (home, konnect) = (
            Home::new(),
            serving(
                Response::text(200, "application/json", body).header("Content-Encoding", "gzip"),
            ),
        );
        let expected = format!(
            "error: cannot list apis: the response cannot be decompressed\n  request: {}\n  status: 200 OK\n",
            request(&konnect)
        );
        home.get("apis")
            .from(&konnect)
            .run()
            .code(10)
            .stdout("")
            .stderr(&expected);
    }
}

/// More than 64 MiB of spaces in 420 KB, by RFC 1951: one space, then "the last one 258
/// times again", over and over.
fn spaces_by_gzip() -> Vec<u8> {
    let (head, space, again) = ("110", "01010000", "1100010100000");
    let bits = [head, space]
        .into_iter()
        .chain(std::iter::repeat_n(again, (64 << 20) / 258 + 8))
        .flat_map(str::bytes)
        .collect::<Vec<_>>();
    let bytes = bits.chunks(8).map(|bits| {
        bits.iter()
            .rev()
            .fold(0, |byte, bit| byte << 1 | (bit - b'0'))
    });
    [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]
        .into_iter()
        .chain(bytes)
        .collect()
}

fn serving(answer: Response) -> Server {
    Konnect::new().on("GET", "/v3/apis", answer).start()
}

/// A refusal in Konnect's shape.
fn problem(status: u16) -> Response {
    Response::json(
        status,
        json!({"status": status, "title": "No", "instance": "kong:trace:42", "detail": "not today"}),
    )
}

/// What an error says of such a refusal.
fn refused(konnect: &Server, words: &str) -> String {
    format!(
        "error: cannot list apis: Konnect answered {words}\n  detail: not today\n  request: {}\n  trace: kong:trace:42\n",
        request(konnect)
    )
}

fn request(konnect: &Server) -> String {
    format!("GET {}/v3/apis?page%5Bsize%5D=100", konnect.url())
}
