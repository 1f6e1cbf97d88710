//! Tests the names that wide tables show in place of the IDs of other resources.

use serde_json::{Value, json};

use crate::support::Home;
use crate::support::server::{Konnect, Response, Server};

const PUBLICATIONS: &str = "/v3/api-publications";
const APIS: &str = "/v3/apis";
const PORTALS: &str = "/v3/portals";
const AUTH_STRATEGIES: &str = "/v2/application-auth-strategies";
const CONSUMERS: &str = "/v2/control-planes/edge/core-entities/consumers";

fn list(items: &Value) -> Response {
    Response::json(200, json!({ "data": items }))
}

/// Returns a Konnect that is asked for two publications, and once for each of these lists.
fn publishing(others: Vec<(&str, Response)>) -> Server {
    let published = json!([
        {"portal_id": "p1", "api_id": "a1", "auth_strategy_ids": ["s1", "s2"]},
        {"portal_id": "p2", "api_id": "a1", "auth_strategy_ids": []},
    ]);
    let mut konnect = Konnect::new().on("GET", PUBLICATIONS, list(&published));
    for (path, response) in others {
        konnect = konnect.on("GET", path, response);
    }
    konnect.start()
}

fn portals() -> (&'static str, Response) {
    (PORTALS, list(&json!([{"id": "p1", "name": "partners"}])))
}

fn apis() -> (&'static str, Response) {
    (APIS, list(&json!([{"id": "a1", "name": "fares"}])))
}

fn strategies() -> (&'static str, Response) {
    (AUTH_STRATEGIES, list(&json!([{"id": "s1", "name": "key"}])))
}

#[test]
fn a_wide_table_shows_names_for_ids_with_one_list_for_each_resource() {
    let konnect = publishing(vec![portals(), apis(), strategies()]);
    Home::new()
        .get("apis publications -o wide")
        .from(&konnect)
        .run()
        .code(0)
        .stdout(
            "API    PORTAL    VISIBILITY  TYPE  AUTO_APPROVE  AUTH_STRATEGIES  CREATED  UPDATED\n\
             fares  partners  -           -     -             key, s2          -        -\n\
             fares  p2        -           -     -             -                -        -\n",
        )
        .stderr("");
}

#[test]
fn the_names_of_pages_above_others_are_in_the_list_itself() {
    let pages = json!([{
        "id": "g1", "slug": "guides", "parent_page_id": null,
        "children": [
            {"id": "s1", "slug": "start", "parent_page_id": "g1", "children": []},
            {"id": "l1", "slug": "lost", "parent_page_id": "x1", "children": []},
        ],
    }]);
    let konnect = Konnect::new()
        .on("GET", "/v3/portals/p1/pages", list(&pages))
        .start();
    Home::new()
        .get("portals pages --portal-id p1 -o wide --columns slug,PARENT")
        .from(&konnect)
        .run()
        .code(0)
        .stdout("SLUG    PARENT\nguides  -\nstart   guides\nlost    x1\n")
        .stderr("");
}

#[test]
fn other_formats_have_the_ids_and_read_no_other_list() {
    for (words, expected) in [
        (
            "",
            "API_ID  PORTAL_ID  VISIBILITY\na1      p1         -\na1      p2         -\n",
        ),
        ("-o csv", "API_ID,PORTAL_ID,VISIBILITY\na1,p1,\na1,p2,\n"),
        ("-o name", "p1\np2\n"),
        ("--columns portal_id", "PORTAL_ID\np1\np2\n"),
        ("--columns API=.api_id", "API\na1\na1\n"),
        ("--jq .[].portal_id -r", "p1\np2\n"),
        (
            "-o csv --text-layout wide",
            "API_ID,PORTAL_ID,VISIBILITY,TYPE,AUTO_APPROVE,AUTH_STRATEGIES,CREATED,UPDATED\n\
             a1,p1,,,,\"s1, s2\",,\n\
             a1,p2,,,,,,\n",
        ),
    ] {
        let konnect = publishing(Vec::new());
        Home::new()
            .get(&format!("apis publications {words}"))
            .from(&konnect)
            .run()
            .code(0)
            .stdout(expected)
            .stderr("");
    }
}

#[test]
fn the_header_of_names_is_a_column_of_every_format_for_rows() {
    for (words, expected) in [
        (
            "-o csv --columns portal,PORTAL_ID",
            "PORTAL,PORTAL_ID\npartners,p1\np2,p2\n",
        ),
        ("--columns PORTAL", "PORTAL\npartners\np2\n"),
    ] {
        let konnect = publishing(vec![portals()]);
        Home::new()
            .get(&format!("apis publications {words}"))
            .from(&konnect)
            .run()
            .code(0)
            .stdout(expected)
            .stderr("");
    }
}

#[test]
fn an_unknown_column_is_answered_with_each_header_once() {
    let home = Home::new();
    let konnect = publishing(Vec::new());
    let outcome = home.get("apis publications --columns zzz").from(&konnect);
    let headers = "API_ID, PORTAL_ID, VISIBILITY, TYPE, AUTO_APPROVE, AUTH_STRATEGIES, CREATED, UPDATED, API, PORTAL";
    let outcome = outcome.run().code(2).stdout("");
    outcome.stderr_contains(&format!("\n  columns: {headers}\n"));
}

#[test]
fn a_list_of_names_is_read_once_for_several_columns() {
    let konnect = publishing(vec![apis()]);
    Home::new()
        .get("apis publications --columns api,api")
        .from(&konnect)
        .run()
        .code(0)
        .stdout("API    API\nfares  fares\nfares  fares\n")
        .stderr("");
}

#[test]
fn help_lists_the_columns_with_names() {
    let outcome = Home::new()
        .kongctl(["get", "apis", "publications", "--help"])
        .run()
        .code(0);
    let lines = "Names instead of IDs with -o wide:\n  API, PORTAL, AUTH_STRATEGIES\n";
    assert!(outcome.stdout.contains(lines), "{}", outcome.stdout);
}

#[test]
fn ids_stay_when_the_other_list_fails() {
    for (failing, is_told) in [
        (Response::json(403, json!({"title": "Forbidden"})), true),
        (Response::json(404, json!({})), true),
        (Response::text(200, "text/html", "<html>"), true),
        (list(&json!([{"id": 1}, {"name": "x"}, 7, null])), false),
    ] {
        let konnect = publishing(vec![(PORTALS, failing), apis(), strategies()]);
        let outcome = Home::new()
            .get("apis publications -o wide --log-level warn")
            .from(&konnect)
            .run()
            .code(0);
        assert!(
            outcome.stdout.contains("\nfares  p1      -"),
            "{}",
            outcome.stdout
        );
        assert_eq!(
            outcome.stderr.contains("no names of portals"),
            is_told,
            "{}",
            outcome.stderr
        );
    }
}

#[test]
fn no_list_is_read_for_a_column_without_ids() {
    let published = json!([{"auth_strategy_ids": [], "portal_id": null, "api_id": ""}]);
    let konnect = Konnect::new()
        .on("GET", PUBLICATIONS, list(&published))
        .start();
    Home::new()
        .get("apis publications -o wide")
        .from(&konnect)
        .run()
        .code(0)
        .stderr("");
}

/// Returns the first, second, … page of consumers, which has no end.
fn consumers(page: usize) -> Response {
    let first = (page - 1) * 100;
    let items: Vec<Value> = (first..first + 100)
        .map(|index| json!({"id": format!("c{index}"), "username": format!("user-{index}")}))
        .collect();
    Response::json(200, json!({"data": items, "offset": page.to_string()}))
}

#[test]
fn the_other_list_is_below_the_same_parents_and_read_to_a_limit() {
    let keys = json!([{"consumer": {"id": "c250"}}, {"consumer": {"id": "c1050"}}]);
    let konnect = Konnect::new()
        .on(
            "GET",
            "/v2/control-planes/edge/core-entities/key-auths",
            list(&keys),
        )
        .on_each("GET", CONSUMERS, consumers)
        .start();
    Home::new()
        .get("gateway control-planes key-auths --control-plane-id edge --columns CONSUMER")
        .from(&konnect)
        .run()
        .code(0)
        .stdout("CONSUMER\nuser-250\nc1050\n")
        .stderr("");
    assert_eq!(konnect.requests().len(), 11);
}

#[test]
fn single_items_have_names_too() {
    for (words, expected) in [
        (
            "organization --columns OWNER",
            "OWNER\nmaren.tolvik@skerrylark.example\n",
        ),
        (
            "gateway control-planes mainland routes bookings-hold --columns NAME,SERVICE",
            "NAME           SERVICE\nbookings-hold  bookings-api\n",
        ),
        (
            "gateway control-planes mainland eol-nodes --columns NODE --no-headers",
            "hangar-lab\nedge-north-1\n",
        ),
    ] {
        let command = format!("-p sandbox get {words}");
        Home::new()
            .kongctl(command.split(' '))
            .run()
            .code(0)
            .stdout(expected)
            .stderr("");
    }
}
