//! Tests paging by page numbers, with right and wrong totals.

use std::collections::HashSet;
use std::time::Duration;

use serde_json::{Value, json};

use crate::support::server::{Konnect, Response, Server};
use crate::support::{Home, Kongctl};

#[test]
fn pages_are_numbered_from_the_second_and_stay_in_order() {
    let konnect = Konnect::new()
        .on_query(
            "GET",
            "/v3/apis",
            &[("page[size]", "2")],
            page(["a", "b"], 2, 5),
        )
        .on_query(
            "GET",
            "/v3/apis",
            &[("page[size]", "2"), ("page[number]", "2")],
            page(["c", "d"], 2, 5),
        )
        .on_query(
            "GET",
            "/v3/apis",
            &[("page[size]", "2"), ("page[number]", "3")],
            page(["e"], 2, 5),
        )
        .start();
    list(&Home::new(), &konnect, "2")
        .run()
        .code(0)
        .stdout_json(rows(["a", "b", "c", "d", "e"]))
        .stderr("");
}

#[test]
fn a_limit_ends_a_list_and_requests_no_more_than_is_wanted() {
    let konnect = Konnect::new()
        .on_query(
            "GET",
            "/v3/apis",
            &[("page[size]", "3")],
            page(["a", "b"], 2, 90),
        )
        .on_query(
            "GET",
            "/v3/apis",
            &[("page[size]", "3"), ("page[number]", "2")],
            page(["c", "d"], 2, 90),
        )
        .start();
    list(&Home::new(), &konnect, "100")
        .args(["-L", "3"])
        .run()
        .code(0)
        .stdout_json(rows(["a", "b", "c"]))
        .stderr("");
}

#[test]
fn a_limit_of_a_list_without_pages_cuts_it() {
    let konnect = Konnect::new()
        .on("GET", "/v3/apis", page(["a", "b", "c"], 3, 3))
        .start();
    let url = konnect.url();
    Home::new()
        .kongctl([
            "api",
            "/v3/apis",
            "--paginate",
            "--limit=2",
            "--page-size=3",
        ])
        .args(["--base-url", &url, "--pat", "kpat_x"])
        .run()
        .code(0)
        .stdout_json(rows(["a", "b"]))
        .stderr("");
}

#[test]
fn a_limit_counts_the_items_that_flags_of_the_resource_leave() {
    let team = |id: &str, is_system: bool| json!({"id": id, "system_team": is_system});
    let teams = json!({"data": [team("1", true), team("2", false), team("3", false)]});
    let konnect = Konnect::new()
        .on_query(
            "GET",
            "/v3/teams",
            &[("page[size]", "100")],
            Response::json(200, teams),
        )
        .start();
    Home::new()
        .get("organization teams --skip-system-teams -L 1 -o json")
        .from(&konnect)
        .run()
        .code(0)
        .stdout_json(json!([team("2", false)]))
        .stderr("");
}

#[test]
fn a_limit_is_a_number_and_for_lists() {
    for (words, message) in [
        ("get apis --limit 0", "expected a whole number from 1"),
        ("get apis -L -1", "-1"),
        ("get apis -Lmany", "expected a whole number from 1"),
        (
            "get apis -L 99999999999999999999",
            "expected a whole number from 1",
        ),
        (
            "api /v3/apis --limit 2 --pat x",
            "error: `--limit` is for lists\nhint: add --paginate\n",
        ),
    ] {
        Home::new()
            .kongctl(words.split(' '))
            .run()
            .code(2)
            .stdout("")
            .stderr_contains(message);
    }
}

#[test]
fn a_server_that_caps_the_size_is_followed() {
    let konnect = Konnect::new()
        .on_query(
            "GET",
            "/v3/apis",
            &[("page[size]", "100")],
            page(["a", "b"], 2, 3),
        )
        .on_query(
            "GET",
            "/v3/apis",
            &[("page[size]", "100"), ("page[number]", "2")],
            page(["c"], 2, 3),
        )
        .start();
    list(&Home::new(), &konnect, "100")
        .run()
        .code(0)
        .stdout_json(rows(["a", "b", "c"]))
        .stderr("");
}

#[test]
fn without_a_total_a_short_page_is_the_last() {
    let konnect = Konnect::new()
        .on(
            "GET",
            "/v3/apis",
            Response::json(200, json!({"data": rows(["a", "b"])})),
        )
        .on_query(
            "GET",
            "/v3/apis",
            &[("page[size]", "2"), ("page[number]", "2")],
            Response::json(200, json!({"data": rows(["c"])})),
        )
        .start();
    list(&Home::new(), &konnect, "2")
        .run()
        .code(0)
        .stdout_json(rows(["a", "b", "c"]))
        .stderr("");
}

#[test]
fn without_a_total_an_empty_page_is_the_last() {
    let konnect = Konnect::new()
        .on(
            "GET",
            "/v3/apis",
            Response::json(200, json!({"data": rows(["a", "b"])})),
        )
        .on_query(
            "GET",
            "/v3/apis",
            &[("page[size]", "2"), ("page[number]", "2")],
            Response::json(200, json!({"data": []})),
        )
        .start();
    list(&Home::new(), &konnect, "2")
        .run()
        .code(0)
        .stdout_json(rows(["a", "b"]))
        .stderr("");
}

#[test]
fn a_wrong_total_is_a_warning_and_the_list_is_printed() {
    let konnect = Konnect::new()
        .on("GET", "/v3/apis", page(["a"], 100, 100))
        .start();
    let expected = "warning: server announced 100 items, delivered 1\n";
    list(&Home::new(), &konnect, "100")
        .run()
        .code(0)
        .stdout_json(rows(["a"]))
        .stderr(expected);
}

#[test]
fn a_wrong_total_of_an_empty_list_is_a_warning_too() {
    let konnect = Konnect::new()
        .on("GET", "/v3/apis", page([], 100, 7))
        .start();
    let expected = "warning: server announced 7 items, delivered 0\n";
    list(&Home::new(), &konnect, "100")
        .run()
        .code(0)
        .stdout("[]\n")
        .stderr(expected);
}

#[test]
fn a_repeated_page_ends_the_list() {
    let konnect = Konnect::new()
        .on("GET", "/v3/apis", page(["a", "b"], 2, 6))
        .repeatedly()
        .start();
    let expected = "warning: server announced 6 items, delivered 2\n";
    list(&Home::new(), &konnect, "2")
        .run()
        .code(0)
        .stdout_json(rows(["a", "b"]))
        .stderr(expected);
    assert_eq!(konnect.requests().len(), 2);
}

#[test]
fn two_pages_use_one_connection() {
    let konnect = Konnect::new()
        .on("GET", "/v3/apis", page(["a", "b"], 2, 4))
        .on("GET", "/v3/apis", page(["c", "d"], 2, 4))
        .start();
    list(&Home::new(), &konnect, "2")
        .run()
        .code(0)
        .stdout_json(rows(["a", "b", "c", "d"]))
        .stderr("");
    let connections = konnect
        .requests()
        .iter()
        .map(|request| request.connection)
        .collect::<Vec<_>>();
    assert_eq!(connections, [0, 0]);
}

#[test]
fn a_connection_that_the_server_closes_between_pages_is_replaced() {
    let body =
        json!({"meta": {"page": {"size": 2, "total": 4}}, "data": rows(["a", "b"])}).to_string();
    let told = page(["a", "b"], 2, 4).header("Connection", "close");
    let untold = Response::text(200, "application/json", body.as_str()).wrong_length(body.len());
    for first in [told, untold] {
        let konnect = Konnect::new()
            .on("GET", "/v3/apis", first)
            .on("GET", "/v3/apis", page(["c", "d"], 2, 4))
            .start();
        list(&Home::new(), &konnect, "2")
            .run()
            .code(0)
            .stdout_json(rows(["a", "b", "c", "d"]))
            .stderr("");
        assert_eq!(konnect.requests().len(), 2);
    }
}

#[test]
fn a_name_is_searched_on_every_page() {
    let filter = ("filter[name][eq]", "d");
    let konnect = Konnect::new()
        .on_query(
            "GET",
            "/v3/apis",
            &[filter, ("page[size]", "2")],
            page(["a", "b"], 2, 4),
        )
        .on_query(
            "GET",
            "/v3/apis",
            &[filter, ("page[size]", "2"), ("page[number]", "2")],
            page(["c", "d"], 2, 4),
        )
        .start();
    let (home, url) = (Home::new(), konnect.url());
    let arguments = [
        "get",
        "apis",
        "d",
        "-o",
        "json",
        "--page-size",
        "2",
        "--base-url",
        &url,
        "--pat",
        "kpat_pages",
    ];
    home.kongctl(arguments)
        .run()
        .code(0)
        .stdout_json(&rows(["d"])[0])
        .stderr("");
}

#[test]
fn an_error_on_a_later_page_prints_nothing_of_the_list() {
    let konnect = Konnect::new()
        .on("GET", "/v3/apis", page(["a", "b"], 2, 4))
        .on(
            "GET",
            "/v3/apis",
            Response::json(500, json!({"status": 500, "title": "Oops"})),
        )
        .start();
    let expected = format!(
        "error: cannot list apis: Konnect answered 500 Internal Server Error\n  detail: Oops\n  request: GET {}/v3/apis?page%5Bsize%5D=2&page%5Bnumber%5D=2\n",
        konnect.url()
    );
    list(&Home::new(), &konnect, "2")
        .run()
        .code(10)
        .stdout("")
        .stderr(&expected);
}

#[test]
fn many_pages_are_requested_ahead_on_four_connections_that_are_kept() {
    let numbers: Vec<usize> = (1..=25).collect();
    let konnect = numbered(&numbers, |number| only(number, 25)).start();
    list(&Home::new(), &konnect, "1")
        .run()
        .code(0)
        .stdout_json(
            numbers
                .iter()
                .map(|number| item(&number.to_string()))
                .collect::<Value>(),
        )
        .stderr("");
    let connections: HashSet<usize> = konnect
        .requests()
        .iter()
        .map(|request| request.connection)
        .collect();
    assert!(connections.len() <= 4, "{connections:?}");
}

#[test]
fn the_next_page_is_requested_while_others_are_awaited() {
    // Page 6 is requested when page 2 has come, though pages 3 to 5 have not.
    let held = |number| match number {
        3..=5 => only(number, 7).held(),
        _ => only(number, 7),
    };
    let konnect = numbered(&[1, 2, 3, 4, 5, 6, 7], held).start();
    let home = Home::new();
    let running = list(&home, &konnect, "1").spawn();
    konnect.wait_for_requests(6);
    konnect.release();
    let outcome = running.wait().code(0).stderr("");
    assert_eq!(outcome.stdout.matches("id of").count(), 7);
}

#[test]
fn pages_behind_the_end_of_a_list_do_not_matter() {
    let pages = |number| match number {
        3 => page([], 1, 8),
        4 => Response::json(500, json!({"title": "Oops"})),
        5.. => Response::text(200, "text/html", "<html>"),
        _ => only(number, 8),
    };
    let konnect = numbered(&[1, 2, 3, 4, 5, 6], pages).start();
    list(&Home::new(), &konnect, "1")
        .run()
        .code(0)
        .stdout_json(rows(["1", "2"]))
        .stderr("warning: server announced 8 items, delivered 2\n");
}

#[test]
fn the_first_error_in_the_order_of_the_pages_is_reported() {
    let pages = |number| match number {
        3 => Response::json(500, json!({"title": "first"})).slow_header(Duration::from_millis(100)),
        4 => Response::json(403, json!({"title": "second"})),
        _ => only(number, 5),
    };
    let konnect = numbered(&[1, 2, 3, 4, 5], pages).start();
    let expected = format!(
        "error: cannot list apis: Konnect answered 500 Internal Server Error\n  detail: first\n  request: GET {}/v3/apis?page%5Bsize%5D=1&page%5Bnumber%5D=3\n",
        konnect.url()
    );
    list(&Home::new(), &konnect, "1")
        .run()
        .code(10)
        .stdout("")
        .stderr(&expected);
}

/// Expects one request for each of these pages, of one item each.
fn numbered(numbers: &[usize], page: impl Fn(usize) -> Response) -> Konnect {
    numbers.iter().fold(Konnect::new(), |konnect, number| {
        let text = number.to_string();
        let all = [("page[size]", "1"), ("page[number]", text.as_str())];
        let query = if *number == 1 { &all[..1] } else { &all[..] };
        konnect.on_query("GET", "/v3/apis", query, page(*number))
    })
}

/// A page with one item, which is named by its number.
fn only(number: usize, total: u64) -> Response {
    page([&number.to_string()], 1, total)
}

/// Describes a list of all APIs in JSON, so many to a page.
fn list<'home>(home: &'home Home, konnect: &Server, page_size: &str) -> Kongctl<'home> {
    home.get("apis -o json")
        .args(["--page-size", page_size])
        .from(konnect)
}

/// A page of a server that cuts by `size` and announces `total`.
fn page<const COUNT: usize>(names: [&str; COUNT], size: u64, total: u64) -> Response {
    Response::json(
        200,
        json!({"meta": {"page": {"size": size, "total": total}}, "data": rows(names)}),
    )
}

fn rows<const COUNT: usize>(names: [&str; COUNT]) -> Value {
    names.iter().map(|name| item(name)).collect()
}

fn item(name: &str) -> Value {
    json!({"id": format!("id of {name}"), "name": name})
}
