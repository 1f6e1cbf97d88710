//! Tests the shapes of responses, and how one item is found in each.

use serde_json::{Value, json};

use crate::support::Home;
use crate::support::server::{Konnect, Response, Server};

const PAGE: &str = "0b6a7a3e-0000-4000-8000-000000000001";
const PLUGINS: &str = "/v2/control-planes/c1/core-entities/plugin-schemas";
const PAGES: &str = "/v3/portals/p1/pages";
const RESOURCES: &str = "/v1/resources";

#[test]
fn a_body_that_is_an_array_is_the_list() {
    let body = json!([{"id": "1", "type": "oidc", "enabled": true}, {"id": "2", "type": "saml", "enabled": false}]);
    let konnect = Konnect::new()
        .on_query(
            "GET",
            "/v3/identity-providers",
            &[],
            Response::json(200, &body),
        )
        .repeatedly()
        .start();
    let expected = "TYPE  ENABLED  ID\noidc  true     1\nsaml  false    2\n";
    Home::new()
        .get("organization identity-providers")
        .from(&konnect)
        .run()
        .code(0)
        .stdout(expected)
        .stderr("");
    Home::new()
        .get("organization identity-providers -o json")
        .from(&konnect)
        .run()
        .code(0)
        .stdout_json(body)
        .stderr("");
}

#[test]
fn a_list_in_place_of_an_array_is_an_unreadable_response() {
    let konnect = serving("/v3/identity-providers", json!({"data": []}));
    let outcome = Home::new()
        .get("organization identity-providers")
        .from(&konnect)
        .run()
        .code(10)
        .stdout("");
    let expected = "error: cannot list organization identity-providers: the response is not a list";
    assert_eq!(outcome.stderr.lines().next(), Some(expected));
}

#[test]
fn items_of_an_unpaged_list_come_in_one_page_of_maximum_size() {
    let body = json!({"items": [{"name": "one"}, {"name": "two"}], "page": {"has_next_page": false, "total_count": 2}});
    let konnect = Konnect::new()
        .on_query(
            "GET",
            PLUGINS,
            &[("page[size]", "1000")],
            Response::json(200, body),
        )
        .start();
    let words = "gateway control-planes plugin-schemas --control-plane-id c1";
    Home::new()
        .get(words)
        .from(&konnect)
        .run()
        .code(0)
        .stdout("NAME\none\ntwo\n")
        .stderr("");
}

#[test]
fn missing_items_are_a_warning() {
    let konnect = serving(
        PLUGINS,
        json!({"items": [{"name": "one"}], "page": {"total_count": 7}}),
    );
    let words = "gateway control-planes plugin-schemas -o json --control-plane-id c1";
    let expected = "warning: server announced 7 items, delivered 1\n";
    Home::new()
        .get(words)
        .from(&konnect)
        .run()
        .code(0)
        .stdout_json(json!([{"name": "one"}]))
        .stderr(expected);
}

#[test]
fn a_resource_identified_by_name_is_requested_by_it_and_unwrapped() {
    let konnect = Konnect::new().on_query(
        "GET",
        &format!("{PLUGINS}/my%2Fplugin"),
        &[],
        Response::json(200, json!({"item": {"name": "my/plugin"}})),
    );
    let words = "gateway control-planes plugin-schemas my/plugin --control-plane-id c1";
    Home::new()
        .get(words)
        .from(&konnect.start())
        .run()
        .code(0)
        .stdout("NAME\nmy/plugin\n")
        .stderr("");
}

#[test]
fn a_single_item_is_read_from_its_member() {
    let path = format!("/v2/control-planes/c1/core-entities/consumer_groups/{PAGE}");
    let konnect = serving(
        &path,
        json!({"consumer_group": {"id": PAGE, "name": "gold"}, "consumers": []}),
    );
    let words = format!("gateway control-planes consumer-groups {PAGE} --control-plane-id c1");
    let outcome = Home::new()
        .get(&words)
        .from(&konnect)
        .run()
        .code(0)
        .stderr("");
    assert!(
        outcome
            .stdout
            .lines()
            .nth(1)
            .is_some_and(|line| line.starts_with("gold ") && line.ends_with(PAGE)),
        "{outcome}"
    );
}

#[test]
fn regions_need_no_token() {
    let body = json!({"regions": {"stable": ["us", "eu"], "beta": ["in"]}});
    let (home, konnect) = (Home::new(), serving("/v3/available-regions", body));
    let expected = "CATEGORY  REGIONS\nstable    us, eu\nbeta      in\n";
    home.kongctl(["get", "regions", "--base-url", &konnect.url()])
        .run()
        .code(0)
        .stdout(expected)
        .stderr("");
}

#[test]
fn regions_are_requested_without_the_configured_token() {
    let (home, konnect) = (
        Home::new(),
        serving("/v3/available-regions", json!({"regions": {}})),
    );
    home.get("regions -o json")
        .from(&konnect)
        .run()
        .code(0)
        .stdout_json(json!({"regions": {}}))
        .stderr("");
    assert_eq!(konnect.requests()[0].header("authorization"), None);
}

#[test]
fn objects_nested_under_two_keys_are_items_with_both_keys() {
    let body = json!({
        "apis": {"name": "APIs", "roles": {"viewer": {"name": "API Viewer", "description": "Reads"}}},
        "portals": {"name": "Portals", "roles": {"admin": {"name": "Admin", "description": "Does all"}, "viewer": {"name": "Viewer"}}},
    });
    let konnect = Konnect::new()
        .on("GET", "/v3/roles", Response::json(200, &body))
        .repeatedly()
        .start();
    let compact =
        "ENTITY_TYPE  ROLE\napis         API Viewer\nportals      Admin\nportals      Viewer\n";
    Home::new()
        .get("organization roles")
        .from(&konnect)
        .run()
        .code(0)
        .stdout(compact)
        .stderr("");
    let wide = "\
ENTITY_TYPE  ROLE        KEY     DESCRIPTION
apis         API Viewer  viewer  Reads
portals      Admin       admin   Does all
portals      Viewer      viewer  -
";
    Home::new()
        .get("organization roles --text-layout wide")
        .from(&konnect)
        .run()
        .code(0)
        .stdout(wide)
        .stderr("");
    Home::new()
        .get("organization roles -o json")
        .from(&konnect)
        .run()
        .code(0)
        .stdout_json(body)
        .stderr("");
}

#[test]
fn attributes_are_the_members_of_one_api() {
    let body = json!({"id": "a1", "attributes": {"env": ["prod", "test"], "tier": []}});
    let konnect = Konnect::new()
        .on_query("GET", "/v3/apis/a1", &[], Response::json(200, body))
        .repeatedly()
        .start();
    let expected = "KEY   VALUES\nenv   prod, test\ntier  -\n";
    Home::new()
        .get("apis attributes --api-id a1")
        .from(&konnect)
        .run()
        .code(0)
        .stdout(expected)
        .stderr("");
    let expected = "KEY  VALUES\nenv  prod, test\n";
    Home::new()
        .get("apis attributes env --api-id a1")
        .from(&konnect)
        .run()
        .code(0)
        .stdout(expected)
        .stderr("");
}

#[test]
fn an_api_without_attributes_has_none() {
    let konnect = serving("/v3/apis/a1", json!({"id": "a1"}));
    Home::new()
        .get("apis attributes --api-id a1")
        .from(&konnect)
        .run()
        .code(0)
        .stdout("")
        .stderr("No apis attributes found.\n");
}

#[test]
fn a_tree_is_flat_as_text_and_nested_as_json() {
    let konnect = Konnect::new().on("GET", PAGES, tree()).repeatedly().start();
    let expected = "\
TITLE  SLUG    VISIBILITY  ID
Home   /home   public      1
Guide  guide   public      2
First  /first  private     3
Last   last    -           4
";
    Home::new()
        .get("portals pages --portal-id p1")
        .from(&konnect)
        .run()
        .code(0)
        .stdout(expected)
        .stderr("");
    Home::new()
        .get("portals pages -o json --portal-id p1")
        .from(&konnect)
        .run()
        .code(0)
        .stdout_json(nested())
        .stderr("");
}

#[test]
fn a_limit_is_one_of_the_rows_of_a_tree_and_of_the_items_of_json() {
    let konnect = Konnect::new().on("GET", PAGES, tree()).repeatedly().start();
    let get = |words: &str| {
        let home = Home::new();
        let words = format!("portals pages --portal-id p1 {words}");
        let outcome = home.get(&words).from(&konnect).run();
        outcome.code(0).stderr("").stdout
    };
    for (words, lines) in [
        (
            "-L 3",
            "TITLE  SLUG    VISIBILITY  ID\nHome   /home   public      1\nGuide  guide   public      2\nFirst  /first  private     3\n",
        ),
        ("-L 1 --columns id", "ID\n1\n"),
        ("-L 2 --columns id", "ID\n1\n2\n"),
        ("-L 9 --columns id", "ID\n1\n2\n3\n4\n"),
        ("-L 3 -o csv --columns id", "ID\n1\n2\n3\n"),
        ("-L 3 -o name", "/home\nguide\n/first\n"),
    ] {
        assert_eq!(get(words), lines, "{words}");
    }
    // An item has what is below it.
    assert_eq!(get("-L 3 -o json"), get("-o json"));
    assert_eq!(get("-L 1 --jq length"), "1\n");
}

#[test]
fn a_slug_is_found_with_or_without_its_leading_slash() {
    let mut konnect = Konnect::new().on("GET", PAGES, tree()).repeatedly();
    for id in ["1", "2", "3", "4"] {
        let page = Response::json(200, json!({ "id": id }));
        konnect = konnect
            .on("GET", &format!("{PAGES}/{id}"), page)
            .repeatedly();
    }
    let konnect = konnect.start();
    for (slug, id) in [
        ("guide", "2"),
        ("/guide", "2"),
        ("first", "3"),
        ("/first", "3"),
        ("/First", "3"),
        ("LAST", "4"),
        ("home", "1"),
    ] {
        let outcome = Home::new()
            .get(&format!("portals pages {slug} --portal-id p1"))
            .from(&konnect)
            .run()
            .code(0)
            .stderr("");
        assert_eq!(
            outcome
                .stdout
                .lines()
                .skip(1)
                .map(|line| line.rsplit(' ').next())
                .collect::<Vec<_>>(),
            [Some(id)],
            "{slug}"
        );
    }
}

#[test]
fn an_id_that_is_free_text_is_tried_first() {
    let konnect = Konnect::new()
        .on_query(
            "GET",
            "/v1/resources/r%2F1",
            &[],
            Response::json(200, json!({"id": "r/1"})),
        )
        .start();
    Home::new()
        .get("catalog resources r/1 -o json")
        .from(&konnect)
        .run()
        .code(0)
        .stdout_json(json!({"id": "r/1"}))
        .stderr("");
}

#[test]
fn free_text_that_is_not_an_id_is_searched_as_a_name() {
    let query = [("filter[name][eq]", "web"), ("page[size]", "100")];
    let konnect = Konnect::new()
        .on(
            "GET",
            "/v1/resources/web",
            Response::json(404, json!({"title": "Not Found"})),
        )
        .on_query(
            "GET",
            RESOURCES,
            &query,
            Response::json(200, json!({"data": [{"id": "r1", "name": "web"}]})),
        )
        .start();
    let expected = json!({"id": "r1", "name": "web"});
    Home::new()
        .get("catalog resources web -o json")
        .from(&konnect)
        .run()
        .code(0)
        .stdout_json(expected)
        .stderr("");
}

#[test]
fn free_text_that_the_server_refuses_is_not_searched() {
    let konnect = Konnect::new()
        .on(
            "GET",
            "/v1/resources/web",
            Response::json(403, json!({"title": "Forbidden"})),
        )
        .start();
    let expected = "error: cannot get catalog resources `web`: Konnect answered 403 Forbidden";
    let outcome = Home::new()
        .get("catalog resources web")
        .from(&konnect)
        .run()
        .code(4)
        .stdout("");
    assert_eq!(outcome.stderr.lines().next(), Some(expected));
}

#[test]
fn an_e_mail_address_is_found_in_any_letter_case() {
    let query = [
        ("filter[email][eq]", "Ada@Example.COM"),
        ("page[size]", "100"),
    ];
    let body = json!({"data": [{"id": "u1", "email": "ada@example.com"}]});
    let konnect = Konnect::new()
        .on_query("GET", "/v3/users", &query, Response::json(200, body))
        .start();
    let expected = json!({"id": "u1", "email": "ada@example.com"});
    Home::new()
        .get("organization users Ada@Example.COM -o json")
        .from(&konnect)
        .run()
        .code(0)
        .stdout_json(expected)
        .stderr("");
}

#[test]
fn the_exact_letter_case_takes_precedence() {
    let body = json!({"data": [{"id": "u1", "email": "ADA@example.com"}, {"id": "u2", "email": "ada@example.com"}]});
    let konnect = serving("/v3/users", body);
    let expected = json!({"id": "u2", "email": "ada@example.com"});
    Home::new()
        .get("organization users ada@example.com -o json")
        .from(&konnect)
        .run()
        .code(0)
        .stdout_json(expected)
        .stderr("");
}

#[test]
fn items_that_differ_only_in_letter_case_are_an_error_with_the_ids() {
    let body = json!({"data": [{"id": "u1", "email": "ADA@example.com"}, {"id": "u2", "email": "ada@example.com"}]});
    let konnect = serving("/v3/users", body);
    let expected = "error: cannot get organization users `Ada@example.com`: 2 users are named `Ada@example.com`\n  ids: u1, u2\n\
                    hint: use one of the IDs instead of the name\n";
    Home::new()
        .get("organization users Ada@example.com")
        .from(&konnect)
        .run()
        .code(2)
        .stdout("")
        .stderr(expected);
}

#[test]
fn a_field_after_another_is_compared_in_a_list_that_is_read_once() {
    let konnect = serving(
        "/v1/ai-gateways",
        json!({"data": [{"id": "1", "name": "a"}, {"id": "2", "name": "b", "display_name": "Bee"}]}),
    );
    let outcome = Home::new()
        .get("ai-gateways Bee -o json")
        .from(&konnect)
        .run()
        .code(0)
        .stderr("");
    outcome.stdout_json(json!({"id": "2", "name": "b", "display_name": "Bee"}));
}

#[test]
fn a_similar_name_is_suggested_when_the_whole_list_was_read() {
    let konnect = Konnect::new().on("GET", PAGES, tree()).start();
    let expected = format!(
        "error: cannot get portals pages `guied`: no page named `guied`\nhint: did you mean `guide` (2)?\n\
         hint: run `kongctl get portals pages --portal-id p1 --base-url {}` to list them\n",
        konnect.url()
    );
    Home::new()
        .get("portals pages guied --portal-id p1")
        .from(&konnect)
        .run()
        .code(5)
        .stdout("")
        .stderr(&expected);
}

fn serving(path: &str, body: Value) -> Server {
    Konnect::new()
        .on("GET", path, Response::json(200, body))
        .start()
}

/// Pages of a portal, three levels deep; some slugs have a slash in front.
fn nested() -> Value {
    json!([
        {"id": "1", "title": "Home", "slug": "/home", "visibility": "public", "status": "published", "children": []},
        {"id": "2", "title": "Guide", "slug": "guide", "visibility": "public", "status": "published", "children": [
            {"id": "3", "title": "First", "slug": "/first", "visibility": "private", "children": [{"id": "4", "title": "Last", "slug": "last"}]},
        ]},
    ])
}

fn tree() -> Response {
    Response::json(200, json!({"data": nested()}))
}
