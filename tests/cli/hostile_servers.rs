//! Tests that no server can hang kongctl, exhaust its memory or get the
//! token by a redirect or link.
//!
//! Wrong totals are in `paging.rs` and `cursor_paging.rs`, unreadable responses in `errors.rs`, and
//! faults of the connection in `network.rs`.

use serde_json::{Value, json};

use crate::support::server::{Konnect, Response, Server};
use crate::support::{Home, Kongctl, Outcome, TOKEN};

const APIS: &str = "/v3/apis";
const GATEWAYS: &str = "/v1/event-gateways";
const SERVICES: &str = "/v2/control-planes/c1/core-entities/services";

/// A resource for each way of paging: numbers, cursors, offsets.
const RESOURCES: [(&str, &str); 3] = [
    ("apis", APIS),
    ("event-gateways", GATEWAYS),
    (
        "gateway control-planes services --control-plane-id c1",
        SERVICES,
    ),
];

#[test]
fn cursors_in_a_circle_end_the_list() {
    let circle = |number: usize| page(number, 2, ["x", "y", "z"][number % 3]);
    for (words, path) in &RESOURCES[1..] {
        let (home, konnect) = (
            Home::new(),
            Konnect::new().on_each("GET", path, circle).start(),
        );
        let expected: Value = (1..=4).flat_map(|number| rows(number, 2)).collect();
        let warning = "warning: server announced 1000000 items, delivered 8\n";
        caught(&home, get_logged(&home, &konnect, words))
            .code(0)
            .stdout_json(expected)
            .stderr(warning);
        assert_eq!(konnect.requests().len(), 4, "{words}");
    }
}

#[test]
fn the_first_empty_page_ends_the_list() {
    let empty = |number: usize| page(number, 0, &number.to_string());
    for (words, path) in RESOURCES {
        let (home, konnect) = (
            Home::new(),
            Konnect::new().on_each("GET", path, empty).start(),
        );
        let expected = "warning: server announced 1000000 items, delivered 0\n";
        caught(&home, get_logged(&home, &konnect, words))
            .code(0)
            .stdout("[]\n")
            .stderr(expected);
        assert_eq!(konnect.requests().len(), 1, "{words}");
    }
}

#[test]
fn an_endless_list_is_ended_by_ctrl_c() {
    // It cannot be told from a long one.
    let endless = |number: usize| page(number, 2, &number.to_string());
    for (words, path) in RESOURCES {
        let (home, konnect) = (
            Home::new(),
            Konnect::new().on_each("GET", path, endless).start(),
        );
        let running = get_logged(&home, &konnect, words).spawn();
        konnect.wait_for_requests(50);
        running.signal("INT");
        running.wait().killed_by(2).silent();
    }
}

#[test]
fn a_link_to_another_host_gets_no_request() {
    for (words, path) in &RESOURCES[1..] {
        let (home, elsewhere) = (Home::new(), Konnect::new().start());
        let link = format!("{}{path}?page%5Bafter%5D=x&offset=x", elsewhere.url());
        let linked = json!({"meta": {"page": {"next": link}}, "next": link, "data": rows(1, 2)});
        let konnect = Konnect::new()
            .on("GET", path, Response::json(200, linked))
            .on("GET", path, Response::json(200, json!({"data": []})))
            .start();
        caught(&home, get_logged(&home, &konnect, words))
            .code(0)
            .stdout_json(Value::from(rows(1, 2)))
            .stderr("");
        let cursors: Vec<_> = konnect.requests()[1]
            .query
            .iter()
            .filter(|(_, value)| value == "x")
            .cloned()
            .collect();
        assert_eq!(cursors.len(), 1, "{words}");
        assert_eq!(elsewhere.requests(), []);
    }
}

#[test]
fn impossible_sizes_and_totals_are_ignored() {
    for odd in ["0", "-1", "1e400", "0.5", "\"ten\"", "null", "{}", "[2]"] {
        for (size, total) in [(odd, "3"), (odd, "null"), ("2", odd)] {
            // These can be, and are believed: the next test.
            if ["0", "0.5"].contains(&total) {
                continue;
            }
            let page = |rows: Vec<Value>| {
                let body = format!(
                    r#"{{"meta":{{"page":{{"size":{size},"total":{total}}}}},"data":{}}}"#,
                    Value::from(rows)
                );
                Response::text(200, "application/json", body)
            };
            let konnect = Konnect::new()
                .on("GET", APIS, page(rows(1, 2)))
                .on("GET", APIS, page(rows(2, 1)))
                .start();
            let (home, expected) = (Home::new(), [rows(1, 2), rows(2, 1)].concat());
            caught(&home, get_logged(&home, &konnect, "apis"))
                .code(0)
                .stdout_json(Value::from(expected))
                .stderr("");
        }
    }
}

#[test]
fn a_total_that_is_too_small_ends_the_list() {
    for total in [0, 1] {
        let body = json!({"meta": {"page": {"size": 2, "total": total}}, "data": rows(1, 2)});
        let (home, konnect) = (
            Home::new(),
            Konnect::new()
                .on("GET", APIS, Response::json(200, body))
                .start(),
        );
        caught(&home, get_logged(&home, &konnect, "apis"))
            .code(0)
            .stdout_json(Value::from(rows(1, 2)))
            .stderr("");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn an_endless_body_is_refused_at_64_mib_without_more_memory() {
    // Address space for twice the limit, and for all that threads reserve; not
    // enough for the larger flood.
    let starter = ["/bin/sh", "-c", "ulimit -v 600000 && exec \"$0\" \"$@\""];
    for flood in [
        Response::flood(100 << 20),
        Response::flood(1 << 30).chunked(),
    ] {
        let (home, konnect) = (Home::new(), Konnect::new().on("GET", APIS, flood).start());
        let kongctl = home.kongctl_through(
            &starter,
            [
                "get",
                "apis",
                "--page-size",
                "2",
                "--base-url",
                &konnect.url(),
                "--pat",
                TOKEN,
            ],
        );
        let expected = format!(
            "error: cannot list apis: the response is larger than 64 MiB\n  request: GET {}{APIS}?page%5Bsize%5D=2\n  status: 200 OK\n",
            konnect.url()
        );
        caught(&home, kongctl).code(10).stdout("").stderr(&expected);
    }
}

#[test]
fn a_page_of_more_than_a_million_items_is_refused() {
    let body = |count: usize| format!("{{\"data\":[0{}]}}", ",0".repeat(count - 1));
    for (words, path) in RESOURCES {
        let too_many = Response::text(200, "application/json", body(1_000_001));
        let (home, konnect) = (
            Home::new(),
            Konnect::new().on("GET", path, too_many).start(),
        );
        let outcome = caught(&home, get_logged(&home, &konnect, words))
            .code(10)
            .stdout("");
        let expected = "the response has more than 1000000 items\n";
        assert!(outcome.stderr.contains(expected), "{outcome}");
    }
}

#[test]
fn a_cursor_that_no_url_can_hold_is_refused() {
    for (words, path) in &RESOURCES[1..] {
        let (home, konnect) = (
            Home::new(),
            Konnect::new()
                .on_each("GET", path, |number| {
                    page(number, 2, &"x".repeat(20_000 * number))
                })
                .start(),
        );
        let outcome = caught(&home, get_logged(&home, &konnect, words))
            .code(10)
            .stdout("");
        let expected = "the cursor of the next page has 20000 bytes\n";
        assert!(outcome.stderr.contains(expected), "{outcome}");
        assert_eq!(konnect.requests().len(), 1, "{words}");
    }
}

#[test]
fn an_error_body_of_ten_thousand_levels_is_shown_as_an_excerpt() {
    let body = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    let konnect = Konnect::new()
        .on("GET", APIS, Response::text(500, "application/json", body))
        .start();
    let (home, shown) = (Home::new(), "[".repeat(200));
    let expected = format!(
        "error: cannot list apis: Konnect answered 500 Internal Server Error\n  body: {shown}\n  request: GET {}{APIS}?page%5Bsize%5D=2\n",
        konnect.url()
    );
    caught(&home, get_logged(&home, &konnect, "apis"))
        .code(10)
        .stdout("")
        .stderr(&expected);
}

#[test]
fn json_keeps_duplicate_members_and_every_other_output_uses_the_last() {
    let body = r#"{"data":[{"id":"no"}],"data":[{"id":"1","name":"first","name":"last"}]}"#;
    for (style, expected) in [
        (
            "-o json",
            "[\n  {\n    \"id\": \"1\",\n    \"name\": \"first\",\n    \"name\": \"last\"\n  }\n]\n",
        ),
        ("-o yaml", "- id: \"1\"\n  name: last\n"),
        ("-o text --columns id,name", "ID  NAME\n1   last\n"),
    ] {
        let konnect = Konnect::new()
            .on("GET", APIS, Response::text(200, "application/json", body))
            .start();
        let home = Home::new();
        caught(&home, get_logged(&home, &konnect, &format!("apis {style}")))
            .code(0)
            .stdout(expected)
            .stderr("");
    }
}

#[test]
fn numbers_keep_all_their_digits() {
    let (whole, broken) = (
        "1234567890123456789012345678901234567890",
        "-0.12345678901234567890123456789012345678900",
    );
    let body = format!(r#"{{"data":[{{"id":{whole},"name":{broken}}}]}}"#);
    for (style, expected) in [
        (
            "-o json",
            format!("[\n  {{\n    \"id\": {whole},\n    \"name\": {broken}\n  }}\n]\n"),
        ),
        ("-o yaml", format!("- id: {whole}\n  name: {broken}\n")),
        (
            "-o text --columns id,name",
            format!("ID                                        NAME\n{whole}  {broken}\n"),
        ),
    ] {
        let konnect = Konnect::new()
            .on(
                "GET",
                APIS,
                Response::text(200, "application/json", body.as_str()),
            )
            .start();
        let home = Home::new();
        caught(&home, get_logged(&home, &konnect, &format!("apis {style}")))
            .code(0)
            .stdout(&expected)
            .stderr("");
    }
}

/// Describes `kongctl get …`, in JSON unless the words choose a format, two items a page, with a
/// log of everything.
fn get_logged<'home>(home: &'home Home, konnect: &Server, words: &str) -> Kongctl<'home> {
    let format: &[&str] = if words.contains("-o ") {
        &[]
    } else {
        &["-o", "json"]
    };
    home.get(words)
        .args(format)
        .args(["--page-size", "2"])
        .args(["--log-level", "trace", "--log-file", "log"])
        .from(konnect)
}

/// Runs it to its end; the token is nowhere, neither in what it prints nor
/// in what it leaves behind.
#[track_caller]
fn caught(home: &Home, kongctl: Kongctl) -> Outcome {
    let outcome = kongctl.run();
    let left = home
        .snapshot()
        .into_iter()
        .filter_map(|entry| entry.contents)
        .collect::<String>();
    assert!(
        [&outcome.stdout, &outcome.stderr, &left]
            .iter()
            .all(|text| !text.contains(TOKEN)),
        "{outcome}\n{left}"
    );
    outcome
}

/// A page that announces more than ever comes, and leads to another by any means.
fn page(number: usize, count: usize, cursor: &str) -> Response {
    let meta = json!({"page": {"size": 2, "total": 1_000_000, "next": cursor}});
    Response::json(
        200,
        json!({"meta": meta, "offset": cursor, "data": rows(number, count)}),
    )
}

/// Rows of their own for each page.
fn rows(page: usize, count: usize) -> Vec<Value> {
    (0..count)
        .map(|row| json!({"id": format!("{page}.{row}")}))
        .collect()
}
