//! Tests paging by cursors and offsets, pages requested concurrently, and lists without pages.

use serde_json::{Value, json};

use crate::support::server::{Konnect, Response, Server};
use crate::support::{Home, Kongctl};

const GATEWAYS: &str = "/v1/event-gateways";
const SERVICES: &str = "/v2/control-planes/c1/core-entities/services";
const SIZE: (&str, &str) = ("page[size]", "2");

#[test]
fn a_link_to_another_host_is_used_for_its_cursor_only() {
    let link = "https://elsewhere.example/v9/other?page%5Bsize%5D=50&page%5Bafter%5D=a%2Fb%3D%3D";
    let konnect = Konnect::new()
        .on_query("GET", GATEWAYS, &[SIZE], chained(["a", "b"], json!(link)))
        .on_query(
            "GET",
            GATEWAYS,
            &[SIZE, ("page[after]", "a/b==")],
            chained(["c"], json!(null)),
        )
        .start();
    Home::new()
        .get("event-gateways")
        .args(TWO_A_PAGE)
        .from(&konnect)
        .run()
        .code(0)
        .stdout_json(rows(["a", "b", "c"]))
        .stderr("");
}

#[test]
fn a_link_may_have_raw_brackets_and_no_host() {
    let konnect = Konnect::new()
        .on_query(
            "GET",
            GATEWAYS,
            &[SIZE],
            chained(
                ["a"],
                json!("/v1/event-gateways?page[after]=x&page[size]=2"),
            ),
        )
        .on_query(
            "GET",
            GATEWAYS,
            &[SIZE, ("page[after]", "x")],
            chained(["b"], json!("/v1/event-gateways?page[size]=2")),
        )
        .start();
    Home::new()
        .get("event-gateways")
        .args(TWO_A_PAGE)
        .from(&konnect)
        .run()
        .code(0)
        .stdout_json(rows(["a", "b"]))
        .stderr("");
}

#[test]
fn a_bare_cursor_is_used_unchanged() {
    let konnect = Konnect::new()
        .on_query("GET", GATEWAYS, &[SIZE], chained(["a"], json!("dG9r/ZW4=")))
        .on_query(
            "GET",
            GATEWAYS,
            &[SIZE, ("page[after]", "dG9r/ZW4=")],
            chained(["b"], json!("")),
        )
        .start();
    Home::new()
        .get("event-gateways")
        .args(TWO_A_PAGE)
        .from(&konnect)
        .run()
        .code(0)
        .stdout_json(rows(["a", "b"]))
        .stderr("");
}

#[test]
fn without_a_next_link_a_full_page_is_the_last() {
    for answer in [
        chained(["a", "b"], json!(null)),
        Response::json(200, json!({"data": rows(["a", "b"])})),
    ] {
        let konnect = Konnect::new()
            .on_query("GET", GATEWAYS, &[SIZE], answer)
            .start();
        Home::new()
            .get("event-gateways")
            .args(TWO_A_PAGE)
            .from(&konnect)
            .run()
            .code(0)
            .stdout_json(rows(["a", "b"]))
            .stderr("");
    }
}

#[test]
fn a_repeated_cursor_ends_the_list() {
    let konnect = Konnect::new()
        .on_query("GET", GATEWAYS, &[SIZE], chained(["a", "b"], json!("x")))
        .on_query(
            "GET",
            GATEWAYS,
            &[SIZE, ("page[after]", "x")],
            chained(["c", "d"], json!("x")),
        )
        .start();
    Home::new()
        .get("event-gateways")
        .args(TWO_A_PAGE)
        .from(&konnect)
        .run()
        .code(0)
        .stdout_json(rows(["a", "b", "c", "d"]))
        .stderr("");
}

#[test]
fn the_cursor_is_read_from_the_place_the_resource_defines() {
    let (path, first) = (
        "/v3/audit-log-destinations",
        json!({"meta": {"next": "/x?page[after]=n"}, "data": rows(["a"])}),
    );
    let konnect = Konnect::new()
        .on_query("GET", path, &[SIZE], Response::json(200, first))
        .on_query(
            "GET",
            path,
            &[SIZE, ("page[after]", "n")],
            chained(["b"], json!("ignored")),
        )
        .start();
    Home::new()
        .get("audit-logs destinations")
        .args(TWO_A_PAGE)
        .from(&konnect)
        .run()
        .code(0)
        .stdout_json(rows(["a", "b"]))
        .stderr("");
}

#[test]
fn a_filter_is_sent_with_every_page_of_a_cursor() {
    let filter = ("filter[name][contains]", "a");
    let konnect = Konnect::new()
        .on_query("GET", GATEWAYS, &[filter, SIZE], chained(["a"], json!("x")))
        .on_query(
            "GET",
            GATEWAYS,
            &[filter, SIZE, ("page[after]", "x")],
            chained(["ab"], json!(null)),
        )
        .start();
    Home::new()
        .get("event-gateways --filter name[contains]=a")
        .args(TWO_A_PAGE)
        .from(&konnect)
        .run()
        .code(0)
        .stdout_json(rows(["a", "ab"]))
        .stderr("");
}

#[test]
fn offsets_lead_through_three_pages_in_order() {
    let konnect = Konnect::new()
        .on_query(
            "GET",
            SERVICES,
            &[("size", "2")],
            offset(["a", "b"], "o=/1"),
        )
        .on_query(
            "GET",
            SERVICES,
            &[("size", "2"), ("offset", "o=/1")],
            offset(["c", "d"], "o2"),
        )
        .on_query(
            "GET",
            SERVICES,
            &[("size", "2"), ("offset", "o2")],
            Response::json(200, json!({"data": rows(["e"]), "next": null})),
        )
        .start();
    services(&Home::new(), &konnect)
        .run()
        .code(0)
        .stdout_json(rows(["a", "b", "c", "d", "e"]))
        .stderr("");
}

#[test]
fn an_offset_can_be_in_a_link() {
    let first = json!({"data": rows(["a"]), "next": "https://elsewhere.example/services?size=2&offset=o%3D1"});
    let konnect = Konnect::new()
        .on_query(
            "GET",
            SERVICES,
            &[("size", "2")],
            Response::json(200, first),
        )
        .on_query(
            "GET",
            SERVICES,
            &[("size", "2"), ("offset", "o=1")],
            Response::json(200, json!({"data": rows(["b"]), "offset": ""})),
        )
        .start();
    services(&Home::new(), &konnect)
        .run()
        .code(0)
        .stdout_json(rows(["a", "b"]))
        .stderr("");
}

#[test]
fn an_endless_offset_ends_the_list() {
    let konnect = Konnect::new()
        .on_query("GET", SERVICES, &[("size", "2")], offset(["a", "b"], "o"))
        .on_query(
            "GET",
            SERVICES,
            &[("size", "2"), ("offset", "o")],
            offset(["c", "d"], "o"),
        )
        .start();
    services(&Home::new(), &konnect)
        .run()
        .code(0)
        .stdout_json(rows(["a", "b", "c", "d"]))
        .stderr("");
}

#[test]
fn repeated_items_under_new_offsets_end_the_list() {
    let konnect = Konnect::new()
        .on_query("GET", SERVICES, &[("size", "2")], offset(["a", "b"], "o1"))
        .on_query(
            "GET",
            SERVICES,
            &[("size", "2"), ("offset", "o1")],
            offset(["a", "b"], "o2"),
        )
        .start();
    services(&Home::new(), &konnect)
        .run()
        .code(0)
        .stdout_json(rows(["a", "b"]))
        .stderr("");
}

#[test]
fn ten_pages_stay_in_order_whatever_order_the_responses_have() {
    let mut konnect = Konnect::new();
    for number in 1..=10 {
        // The second is held back: the three beside it are answered first.
        let answer = if number == 2 {
            numbered(number, 100).held()
        } else {
            numbered(number, 100)
        };
        konnect = konnect.on_query("GET", "/v3/apis", &borrowed(&query(number)), answer);
    }
    let (konnect, home) = (konnect.start(), Home::new());
    let running = ten_a_page(&home, &konnect).spawn();
    // The second is not answered yet, and still the next three were asked for.
    konnect.wait_for_requests(5);
    konnect.release();
    running
        .wait()
        .code(0)
        .stdout_json((0..100).map(row).collect::<Value>())
        .stderr("");
    assert_eq!(konnect.requests().len(), 10);
}

#[test]
fn pages_stay_in_order_when_later_responses_come_first() {
    let mut konnect = Konnect::new();
    for number in 1..=5 {
        let answer = if (2..5).contains(&number) {
            numbered(number, 50).held()
        } else {
            numbered(number, 50)
        };
        konnect = konnect.on_query("GET", "/v3/apis", &borrowed(&query(number)), answer);
    }
    let (konnect, home) = (konnect.start(), Home::new());
    let running = ten_a_page(&home, &konnect).spawn();
    konnect.wait_for_requests(5);
    konnect.release();
    running
        .wait()
        .code(0)
        .stdout_json((0..50).map(row).collect::<Value>())
        .stderr("");
}

#[test]
fn a_wrong_total_causes_at_most_three_requests_beyond_the_end() {
    let beyond = || Response::json(400, json!({"title": "no such page"}));
    let short = json!({"meta": {"page": {"size": 10, "total": 1_000_000}}, "data": [row(10)]});
    let konnect = Konnect::new()
        .on_query(
            "GET",
            "/v3/apis",
            &borrowed(&query(1)),
            numbered(1, 1_000_000),
        )
        .on_query(
            "GET",
            "/v3/apis",
            &borrowed(&query(2)),
            Response::json(200, short),
        )
        .on_query("GET", "/v3/apis", &borrowed(&query(3)), beyond())
        .on_query("GET", "/v3/apis", &borrowed(&query(4)), beyond())
        .on_query("GET", "/v3/apis", &borrowed(&query(5)), beyond())
        .start();
    let expected = "warning: server announced 1000000 items, delivered 11\n";
    ten_a_page(&Home::new(), &konnect)
        .run()
        .code(0)
        .stdout_json((0..11).map(row).collect::<Value>())
        .stderr(expected);
    assert_eq!(konnect.requests().len(), 5);
}

#[test]
fn an_unpaged_list_is_one_request_without_a_size() {
    let path = "/v3/portals/p1/pages";
    let body =
        json!({"meta": {"page": {"number": 1, "size": 2, "next": "x"}}, "data": rows(["a", "b"])});
    let konnect = Konnect::new()
        .on_query("GET", path, &[], Response::json(200, body))
        .start();
    Home::new()
        .get("portals pages --portal-id p1")
        .args(TWO_A_PAGE)
        .from(&konnect)
        .run()
        .code(0)
        .stdout_json(rows(["a", "b"]))
        .stderr("");
}

#[test]
fn an_incomplete_unpaged_list_is_a_warning() {
    let body = json!({"meta": {"page": {"total": 3}}, "data": rows(["a", "b"])});
    let konnect = Konnect::new()
        .on_query(
            "GET",
            "/v3/portals/p1/pages",
            &[],
            Response::json(200, body),
        )
        .start();
    let expected = "warning: server announced 3 items, delivered 2\n";
    Home::new()
        .get("portals pages --portal-id p1")
        .args(TWO_A_PAGE)
        .from(&konnect)
        .run()
        .code(0)
        .stdout_json(rows(["a", "b"]))
        .stderr(expected);
}

/// JSON, two items a page.
const TWO_A_PAGE: [&str; 4] = ["-o", "json", "--page-size", "2"];

fn services<'home>(home: &'home Home, konnect: &Server) -> Kongctl<'home> {
    home.get("gateway control-planes services --control-plane-id c1")
        .args(TWO_A_PAGE)
        .from(konnect)
}

fn ten_a_page<'home>(home: &'home Home, konnect: &Server) -> Kongctl<'home> {
    home.get("apis -o json --page-size 10").from(konnect)
}

/// A page whose answer has `next` as its cursor.
#[expect(
    clippy::needless_pass_by_value,
    reason = "reads better where it is called"
)]
fn chained<const COUNT: usize>(names: [&str; COUNT], next: Value) -> Response {
    Response::json(
        200,
        json!({"meta": {"page": {"next": next}}, "data": rows(names)}),
    )
}

fn offset<const COUNT: usize>(names: [&str; COUNT], offset: &str) -> Response {
    Response::json(200, json!({"data": rows(names), "offset": offset}))
}

/// A full page of ten, with the rows that its number says.
fn numbered(number: u64, total: u64) -> Response {
    let rows = (number * 10 - 10..number * 10).map(row).collect::<Value>();
    Response::json(
        200,
        json!({"meta": {"page": {"number": number, "size": 10, "total": total}}, "data": rows}),
    )
}

/// The query of the page with this number; the first has none.
fn query(number: u64) -> Vec<(String, String)> {
    let place = (number > 1).then(|| ("page[number]".to_owned(), number.to_string()));
    [("page[size]".to_owned(), "10".to_owned())]
        .into_iter()
        .chain(place)
        .collect()
}

fn borrowed(query: &[(String, String)]) -> Vec<(&str, &str)> {
    query
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect()
}

fn row(number: u64) -> Value {
    json!({"id": number.to_string(), "name": format!("api {number}")})
}

fn rows<const COUNT: usize>(names: [&str; COUNT]) -> Value {
    names
        .iter()
        .map(|name| json!({"id": format!("id of {name}"), "name": name}))
        .collect()
}
