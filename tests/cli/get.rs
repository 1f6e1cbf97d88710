//! Tests `kongctl get`: requests, lookups by name or ID, and output. Paging is in `paging.rs`.

use std::borrow::Borrow;
use std::io;

use serde_json::{Value, json};

use crate::support::server::{Konnect, Response, Server};
use crate::support::{Home, TOKEN};

const BOOKINGS: &str = "0b6a7a3e-0000-4000-8000-000000000001";
const WEATHER: &str = "0b6a7a3e-0000-4000-8000-000000000002";

const TABLE: &str = "\
NAME      DESCRIPTION      ID
bookings  Seats and fares  0b6a7a3e-0000-4000-8000-000000000001
天気      -                0b6a7a3e-0000-4000-8000-000000000002
";

/// `{"data":[{"id":"1","name":"packed"}]}`, by gzip.
const PACKED: [u8; 55] = [
    0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xab, 0x56, 0x4a, 0x49, 0x2c, 0x49,
    0x54, 0xb2, 0x8a, 0xae, 0x56, 0xca, 0x4c, 0x51, 0xb2, 0x52, 0x32, 0x54, 0xd2, 0x51, 0xca, 0x4b,
    0xcc, 0x4d, 0x05, 0x32, 0x0b, 0x12, 0x93, 0xb3, 0x53, 0x53, 0x94, 0x6a, 0x63, 0x6b, 0x01, 0xd0,
    0xb9, 0xf4, 0x0c, 0x25, 0x00, 0x00, 0x00,
];

#[test]
fn a_list_is_a_table_of_whole_ids() {
    let (home, konnect) = (Home::new(), serving("/v3/apis", list(apis())));
    home.get("apis")
        .from(&konnect)
        .run()
        .code(0)
        .stdout(TABLE)
        .stderr("");
}

#[test]
fn the_wide_layout_adds_columns() {
    let row = json!({
        "id": BOOKINGS, "name": "bookings", "description": "Seats", "version": "v2", "slug": "bookings-v2", "portals": [{}, {}],
        "implementation_mode": "none", "labels": {"env": "prod", "team": "sales"}, "created_at": "2026-01-02T05:04:05.678+02:00",
        "updated_at": 1_767_323_045,
    });
    let (home, konnect) = (Home::new(), serving("/v3/apis", list(json!([row]))));
    let expected = "\
NAME      DESCRIPTION  ID                                    VERSION  SLUG         PORTALS  IMPLEMENTATION  LABELS                CREATED              UPDATED
bookings  Seats        0b6a7a3e-0000-4000-8000-000000000001  v2       bookings-v2  2        none            env=prod, team=sales  2026-01-02 03:04:05  2026-01-02 03:04:05
";
    home.get("apis --text-layout wide")
        .from(&konnect)
        .run()
        .code(0)
        .stdout(expected)
        .stderr("");
}

#[test]
fn json_is_what_the_server_sent_in_its_order_and_with_every_digit() {
    let body = r#"{"meta":{},"data":[{"zeta":null,"id":"1","alpha":{"number":1234567890123456789012345678901234567890,"text":"日本"}},
        {"id":"2","fraction":0.10000000000000000000000000000000000000001,"none":{},"nothing":[]}]}"#;
    let (home, konnect) = (
        Home::new(),
        serving("/v3/apis", Response::text(200, "application/json", body)),
    );
    let expected = r#"[
  {
    "zeta": null,
    "id": "1",
    "alpha": {
      "number": 1234567890123456789012345678901234567890,
      "text": "日本"
    }
  },
  {
    "id": "2",
    "fraction": 0.10000000000000000000000000000000000000001,
    "none": {},
    "nothing": []
  }
]
"#;
    home.get("apis -o json")
        .from(&konnect)
        .run()
        .code(0)
        .stdout(expected)
        .stderr("");
}

#[test]
fn yaml_is_what_the_server_sent_in_its_order_and_with_every_digit() {
    let body = r#"{"data":[{"zeta":null,"id":"1e3","number":1234567890123456789012345678901234567890,"labels":{"yes":"no"},"tags":[]}]}"#;
    let (home, konnect) = (
        Home::new(),
        serving("/v3/apis", Response::text(200, "application/json", body)),
    );
    let expected = r#"- zeta: null
  id: "1e3"
  number: 1234567890123456789012345678901234567890
  labels:
    "yes": "no"
  tags: []
"#;
    home.get("apis -o yaml")
        .from(&konnect)
        .run()
        .code(0)
        .stdout(expected)
        .stderr("");
}

#[test]
fn an_empty_list_is_a_note_on_stderr_and_an_empty_array_as_json() {
    for (format, stdout, stderr) in [
        ("text", "", "No apis found.\n"),
        ("json", "[]\n", ""),
        ("yaml", "[]\n", ""),
    ] {
        let (home, konnect) = (Home::new(), serving("/v3/apis", list(json!([]))));
        home.get(&format!("apis -o {format}"))
            .from(&konnect)
            .run()
            .code(0)
            .stdout(stdout)
            .stderr(stderr);
    }
}

#[test]
fn a_uuid_is_requested_by_its_path() {
    let (home, row) = (Home::new(), json!({"name": "bookings", "id": BOOKINGS}));
    let konnect = Konnect::new()
        .on_query(
            "GET",
            &format!("/v3/apis/{BOOKINGS}"),
            &[],
            Response::json(200, row),
        )
        .start();
    let expected = format!("{{\n  \"name\": \"bookings\",\n  \"id\": \"{BOOKINGS}\"\n}}\n");
    home.get(&format!("apis {BOOKINGS} -o json"))
        .from(&konnect)
        .run()
        .code(0)
        .stdout(&expected)
        .stderr("");
}

#[test]
fn a_name_is_searched_with_the_servers_filter() {
    let (home, name) = (Home::new(), "a b&c=d/ü");
    let query = [("filter[name][eq]", name), ("page[size]", "100")];
    let row = json!({"id": BOOKINGS, "name": name, "description": "Seats"});
    let konnect = Konnect::new()
        .on_query("GET", "/v3/apis", &query, list(json!([row])))
        .start();
    let expected = format!("NAME       DESCRIPTION  ID\n{name}  Seats        {BOOKINGS}\n");
    home.kongctl([
        "get",
        "apis",
        name,
        "--base-url",
        &konnect.url(),
        "--pat",
        TOKEN,
    ])
    .run()
    .code(0)
    .stdout(&expected)
    .stderr("");
}

#[test]
fn a_name_is_compared_locally_too() {
    let rows = json!([{"id": "1", "name": "bookings-2"}, {"id": "2", "name": "Bookings"}, {"id": "3", "name": "bookings"}]);
    let (home, konnect) = (Home::new(), serving("/v3/apis", list(rows)));
    home.get("apis bookings")
        .from(&konnect)
        .run()
        .code(0)
        .stdout("NAME      DESCRIPTION  ID\nbookings  -            3\n")
        .stderr("");
}

#[test]
fn an_unknown_name_is_not_found_and_near_names_are_suggested() {
    let cases = [
        (
            "booking",
            format!("hint: did you mean `bookings` ({BOOKINGS})?\n"),
        ),
        (
            "BOOKINGS",
            format!("hint: did you mean `bookings` ({BOOKINGS})?\n"),
        ),
        (
            "boo",
            format!("hint: did you mean `bookings` ({BOOKINGS})?\n"),
        ),
        ("seats", String::new()),
        // Neither the beginning of an ID: too short, or of another.
        ("0b6", String::new()),
        ("0b6b", String::new()),
    ];
    for (name, hint) in cases {
        let konnect = finding_nothing(name, list(apis()));
        let expected = format!(
            "error: cannot get apis `{name}`: no API named `{name}`\n{hint}hint: run `kongctl get apis --base-url {}` to list them\n",
            konnect.url()
        );
        Home::new()
            .get(&format!("apis {name}"))
            .from(&konnect)
            .run()
            .code(5)
            .stdout("")
            .stderr(&expected);
    }
}

#[test]
fn an_unknown_name_is_not_found_where_the_list_cannot_be_read() {
    let konnect = finding_nothing("booking", Response::json(403, json!({})));
    Home::new()
        .get("apis booking")
        .from(&konnect)
        .run()
        .code(5)
        .stdout("")
        .stderr_contains("error: cannot get apis `booking`: no API named `booking`\nhint: run `");
}

#[test]
fn the_beginning_of_an_id_stands_for_it() {
    let rows = json!([{"id": BOOKINGS, "name": "bookings"}, {"id": "0b6b7a3e-0000-4000-8000-000000000002", "name": "x"}]);
    for prefix in [
        "0b6a",
        "0B6A7A3E-",
        "0b6a7a3e-0000-4000",
        // As a narrow table shows it.
        "0b6a7a3e…",
        "0b6a7a3e-0...",
    ] {
        let konnect = finding_nothing(prefix, list(&rows));
        Home::new()
            .get(&format!("apis {prefix} --columns id"))
            .from(&konnect)
            .run()
            .code(0)
            .stdout(&format!("ID\n{BOOKINGS}\n"))
            .stderr("");
    }
    // A name that looks like one is a name.
    let query = [("filter[name][eq]", "0b6a"), ("page[size]", "100")];
    let konnect = Konnect::new()
        .on_query("GET", "/v3/apis", &query, one("7", "0b6a"))
        .start();
    Home::new()
        .get("apis 0b6a --columns id")
        .from(&konnect)
        .run()
        .code(0)
        .stdout("ID\n7\n")
        .stderr("");
}

#[test]
fn the_beginning_of_several_ids_is_an_error_with_them() {
    let konnect = finding_nothing("0b6a7a3e", list(apis()));
    let expected = format!(
        "error: cannot get apis `0b6a7a3e`: the IDs of several APIs begin with `0b6a7a3e`\n  \
         ids: {BOOKINGS}, {WEATHER}\nhint: type more of the ID\n"
    );
    Home::new()
        .get("apis 0b6a7a3e")
        .from(&konnect)
        .run()
        .code(2)
        .stdout("")
        .stderr(&expected);
}

#[test]
fn the_beginning_of_an_id_means_an_item_without_a_name() {
    let rows = json!([{"id": "0b6a7a3e-0000-4000-8000-000000000009"}]);
    let konnect = Konnect::new()
        .on("GET", "/v3/api-publications", list(rows))
        .start();
    Home::new()
        .get("apis publications 0b6a -o json --jq .id -r")
        .from(&konnect)
        .run()
        .code(0)
        .stdout("0b6a7a3e-0000-4000-8000-000000000009\n")
        .stderr("");
}

#[test]
fn the_beginning_of_an_id_means_nothing_in_a_list_that_is_not_read_to_its_end() {
    let rows = |number: u64| {
        let ids = (0..100).map(|row| format!("{number:04}{row:04}-0000-4000-8000-000000000000"));
        let rows: Vec<Value> = ids.map(|id| json!({"id": id, "name": "x"})).collect();
        Response::json(200, json!({"data": rows}))
    };
    let mut konnect = Konnect::new()
        .on_query("GET", "/v3/apis", &named("00000001"), list(json!([])))
        .on_query("GET", "/v3/apis", &[("page[size]", "100")], rows(0));
    for (number, text) in (1..).zip(["2", "3", "4", "5", "6", "7", "8", "9", "10"]) {
        let query = [("page[size]", "100"), ("page[number]", text)];
        konnect = konnect.on_query("GET", "/v3/apis", &query, rows(number));
    }
    Home::new()
        .get("apis 00000001")
        .from(&konnect.start())
        .run()
        .code(5)
        .stdout("")
        .stderr_contains("error: cannot get apis `00000001`: no API named `00000001`\nhint: run `");
}

#[test]
fn several_names_are_read_and_printed_in_their_order() {
    let konnect = Konnect::new()
        .on_query("GET", "/v3/apis", &named("seats"), one("3", "seats"))
        .repeatedly()
        .on(
            "GET",
            &format!("/v3/apis/{BOOKINGS}"),
            Response::json(200, json!({"id": BOOKINGS, "name": "bookings"})),
        )
        .repeatedly()
        .on_query("GET", "/v3/apis", &named("fares"), one("1", "fares"))
        .repeatedly()
        .start();
    let words = format!("apis seats {BOOKINGS} fares seats");
    Home::new()
        .get(&words)
        .from(&konnect)
        .run()
        .code(0)
        .stdout(&format!(
            "\
NAME      DESCRIPTION  ID
seats     -            3
bookings  -            {BOOKINGS}
fares     -            1
seats     -            3
"
        ))
        .stderr("");
    Home::new()
        .get(&format!("{words} -o json --jq length"))
        .from(&konnect)
        .run()
        .code(0)
        .stdout("4\n")
        .stderr("");
}

#[test]
fn one_of_several_names_that_is_missing_is_an_error_and_the_others_are_printed() {
    let konnect = Konnect::new()
        .on_query("GET", "/v3/apis", &named("seats"), one("3", "seats"))
        .repeatedly()
        .on_query("GET", "/v3/apis", &named("x"), list(json!([])))
        .repeatedly()
        .on_query("GET", "/v3/apis", &named("y"), list(json!([])))
        .repeatedly()
        .on("GET", "/v3/apis", list(json!([])))
        .repeatedly()
        .start();
    let expected = format!(
        "\
error: cannot get apis `x`: no API named `x`
hint: run `kongctl get apis --base-url {url}` to list them
error: cannot get apis `y`: no API named `y`
hint: run `kongctl get apis --base-url {url}` to list them
",
        url = konnect.url()
    );
    let home = Home::new();
    home.get("apis x seats y -o json")
        .from(&konnect)
        .run()
        .code(5)
        .stdout_json(json!([{"id": "3", "name": "seats"}]))
        .stderr(&expected);
    // Nothing at all is no empty list.
    home.get("apis x y -o json")
        .from(&konnect)
        .run()
        .code(5)
        .stdout("")
        .stderr(&expected);
}

#[test]
fn an_error_that_would_be_the_same_for_every_name_is_reported_once() {
    let konnect = Konnect::new()
        .on(
            "GET",
            "/v3/apis",
            Response::json(401, json!({"detail": "no"})),
        )
        .repeatedly()
        .start();
    let outcome = Home::new()
        .get("apis x y z")
        .from(&konnect)
        .run()
        .code(4)
        .stdout("");
    assert_eq!(outcome.stderr.matches("error:").count(), 1, "{outcome}");
}

#[test]
fn several_names_share_one_reading_of_the_whole_list() {
    let rows = json!([{"id": "1", "title": "a"}, {"id": "2", "title": "b"}]);
    let page = |id| Response::json(200, json!({ "id": id }));
    let konnect = Konnect::new()
        .on("GET", "/v3/portals/p1/pages", list(rows))
        .on("GET", "/v3/portals/p1/pages/1", page("1"))
        .on("GET", "/v3/portals/p1/pages/2", page("2"))
        .start();
    Home::new()
        .get(
            "portals p1 pages b a -o json --jq [.[].id]|join(\",\")"
                .replace("portals p1 pages", "portals pages --portal-id p1")
                .as_str(),
        )
        .from(&konnect)
        .run()
        .code(0)
        .stdout("\"2,1\"\n")
        .stderr("");
}

#[test]
fn an_ambiguous_name_is_an_error_with_the_ids() {
    let rows = json!([{"id": WEATHER, "name": "twin"}, {"id": BOOKINGS, "name": "twin"}]);
    let (home, konnect) = (Home::new(), serving("/v3/apis", list(rows)));
    let expected = format!(
        "error: cannot get apis `twin`: 2 APIs are named `twin`\n  ids: {WEATHER}, {BOOKINGS}\nhint: use one of the IDs instead of the name\n"
    );
    home.get("apis twin")
        .from(&konnect)
        .run()
        .code(2)
        .stdout("")
        .stderr(&expected);
}

#[test]
fn a_singleton_is_a_table_of_one_row() {
    let me =
        json!({"id": BOOKINGS, "email": "ada@example.com", "full_name": "Ada", "active": true});
    let organization = json!({"id": WEATHER, "name": "Skerry Air", "state": "active"});
    let cases = [
        (
            "me",
            "/v3/users/me",
            me,
            format!(
                "EMAIL            FULL_NAME  ACTIVE  ID\nada@example.com  Ada        true    {BOOKINGS}\n"
            ),
        ),
        (
            "organization",
            "/v3/organizations/me",
            organization,
            format!("NAME        STATE   ID\nSkerry Air  active  {WEATHER}\n"),
        ),
    ];
    for (words, path, body, expected) in cases {
        let (home, konnect) = (Home::new(), serving(path, Response::json(200, body)));
        home.get(words)
            .from(&konnect)
            .run()
            .code(0)
            .stdout(&expected)
            .stderr("");
        assert_eq!(konnect.requests()[0].query, [], "{words}");
    }
}

#[test]
fn control_planes_are_found_under_gateway() {
    let rows = json!([{"id": BOOKINGS, "name": "edge", "config": {"cluster_type": "CLUSTER_TYPE_CONTROL_PLANE"}}]);
    let (home, konnect) = (Home::new(), serving("/v2/control-planes", list(rows)));
    let expected = format!(
        "NAME  TYPE                        ID\nedge  CLUSTER_TYPE_CONTROL_PLANE  {BOOKINGS}\n"
    );
    home.get("gateway control-planes")
        .from(&konnect)
        .run()
        .code(0)
        .stdout(&expected)
        .stderr("");
}

#[test]
fn aliases_and_the_product_word_lead_to_the_same_list() {
    let (home, konnect) = (
        Home::new(),
        Konnect::new()
            .on("GET", "/v3/apis", list(apis()))
            .repeatedly()
            .start(),
    );
    let url = konnect.url();
    for words in [
        "get apis",
        "g api",
        "list a",
        "ls apis",
        "get konnect apis",
        "get k api",
        "list konnect a",
    ] {
        let arguments = words.split(' ').chain(["--base-url", &url, "--pat", TOKEN]);
        home.kongctl(arguments)
            .run()
            .code(0)
            .stdout(TABLE)
            .stderr("");
    }
}

#[test]
fn aliases_work_on_every_level() {
    let konnect = Konnect::new()
        .on("GET", "/v2/control-planes", list(json!([])))
        .repeatedly()
        .start();
    let home = Home::new();
    for words in [
        "gateway cp",
        "gw cps",
        "api-gateway controlplanes",
        "konnect apigw control-plane",
    ] {
        home.get(&format!("{words} -o json"))
            .from(&konnect)
            .run()
            .code(0)
            .stdout("[]\n")
            .stderr("");
    }
}

#[test]
fn a_request_has_user_agent_and_accept_headers() {
    let (home, konnect) = (Home::new(), serving("/v3/apis", list(json!([]))));
    home.get("apis -o json")
        .from(&konnect)
        .run()
        .code(0)
        .stdout("[]\n")
        .stderr("");
    let [request] = &konnect.requests()[..] else {
        panic!("one request was sent")
    };
    assert_eq!(request.target, "/v3/apis?page%5Bsize%5D=100");
    assert_eq!(
        request.header("authorization"),
        Some(format!("Bearer {TOKEN}").as_str())
    );
    assert_eq!(request.header("accept"), Some("application/json"));
    assert_eq!(request.header("accept-encoding"), Some("gzip"));
    assert!(request.header("user-agent").is_some_and(|agent| agent.starts_with(concat!("kongctl/v", env!("CARGO_PKG_VERSION")))));
}

#[test]
fn a_compressed_response_is_decompressed() {
    let answer = Response::text(200, "application/json", PACKED).header("Content-Encoding", "gzip");
    let (home, konnect) = (Home::new(), serving("/v3/apis", answer));
    home.get("apis")
        .from(&konnect)
        .run()
        .code(0)
        .stdout("NAME    DESCRIPTION  ID\npacked  -            1\n")
        .stderr("");
}

#[test]
fn a_chunked_response_is_joined() {
    let (home, konnect) = (Home::new(), serving("/v3/apis", list(apis()).chunked()));
    home.get("apis")
        .from(&konnect)
        .run()
        .code(0)
        .stdout(TABLE)
        .stderr("");
}

#[test]
fn control_characters_are_shown_escaped() {
    let rows = json!([{"id": "1\u{9b}5n", "name": "\u{1b}]0;owned\u{7}", "description": "a\nb\t\u{202e}txt.exe\u{0}"}]);
    let (home, konnect) = (Home::new(), serving("/v3/apis", list(rows)));
    let expected = r"NAME                 DESCRIPTION                 ID
\u{1b}]0;owned\u{7}  a\nb\t\u{202e}txt.exe\u{0}  1\u{9b}5n
";
    home.get("apis")
        .from(&konnect)
        .run()
        .code(0)
        .stdout(expected)
        .stderr("");
}

#[test]
fn a_closed_stdout_is_no_error() {
    for format in ["text", "json", "yaml"] {
        let (home, konnect) = (Home::new(), serving("/v3/apis", list(apis())));
        let (reader, writer) = io::pipe().expect("a pipe can be made");
        drop(reader);
        home.get(&format!("apis -o {format}"))
            .from(&konnect)
            .stdout_to(writer)
            .run()
            .code(0)
            .silent();
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_an_error() {
    let (home, konnect) = (Home::new(), serving("/v3/apis", list(apis())));
    let full = std::fs::File::options()
        .write(true)
        .open("/dev/full")
        .expect("Linux has /dev/full");
    let expected =
        "error: cannot write to stdout\n  cause: No space left on device (os error 28)\n";
    home.get("apis")
        .from(&konnect)
        .stdout_to(full)
        .run()
        .code(1)
        .stdout("")
        .stderr(expected);
}

#[test]
fn nothing_is_written_under_home() {
    let home = Home::listening().config("default:\n  output: json\n");
    let konnect = serving("/v3/apis", list(json!([])));
    let before = home.snapshot();
    home.get("apis")
        .from(&konnect)
        .run()
        .code(0)
        .stdout("[]\n")
        .stderr("");
    assert_eq!(home.snapshot(), before);
}

fn serving(path: &str, answer: Response) -> Server {
    Konnect::new().on("GET", path, answer).start()
}

fn apis() -> Value {
    json!([{"id": BOOKINGS, "name": "bookings", "description": "Seats and fares"}, {"id": WEATHER, "name": "天気", "description": null}])
}

/// One page that is the whole list.
fn list(rows: impl Borrow<Value>) -> Response {
    let total = rows.borrow().as_array().map(Vec::len);
    Response::json(
        200,
        json!({"meta": {"page": {"number": 1, "size": 100, "total": total}}, "data": rows.borrow()}),
    )
}

/// The query of a request for the items of a name.
fn named(name: &'static str) -> [(&'static str, &'static str); 2] {
    [("filter[name][eq]", name), ("page[size]", "100")]
}

fn one(id: &str, name: &str) -> Response {
    list(json!([{"id": id, "name": name}]))
}

/// A server that finds nothing of this name, and has this list.
fn finding_nothing(name: &str, whole: Response) -> Server {
    let query = [("filter[name][eq]", name), ("page[size]", "100")];
    Konnect::new()
        .on_query("GET", "/v3/apis", &query, list(json!([])))
        .on("GET", "/v3/apis", whole)
        .start()
}
