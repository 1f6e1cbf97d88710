//! Tests `create`, `update` and `delete`: the requests they send, the question of `delete`, and
//! what they refuse before anything is sent.

mod advice;
mod origins;
mod secrets;
mod values;

use serde_json::{Value, json};

use crate::support::server::{Konnect, Request, Response, Server};
use crate::support::{Home, Kongctl, Terminal};

const API: &str = "941271a9-2ef4-40be-bbe9-9125325ac3a9";
const PLANE: &str = "11111111-2222-4333-8444-555555555555";
const SERVICE: &str = "22222222-2222-4333-8444-555555555555";

fn list(items: &Value) -> Response {
    let total = items.as_array().map_or(0, Vec::len);
    Response::json(
        200,
        json!({ "data": items, "meta": { "page": { "total": total, "size": 100, "number": 1 } } }),
    )
}

/// What can be below an API.
const BELOW: [&str; 5] = [
    "/v3/apis/{id}/documents",
    "/v3/apis/{id}/versions",
    "/v3/apis/{id}/specifications",
    "/v3/api-publications",
    "/v3/api-implementations",
];

/// A server with one API, which answers these: `LIST`, `GET`, `POST`, `PATCH`, `DELETE`, and
/// `BELOW` with empty lists.
fn konnect(requests: &[&str]) -> Server {
    let api = json!({ "id": API, "name": "orders", "description": null });
    let changed = json!({ "id": API, "name": "orders", "description": "new" });
    let path = format!("/v3/apis/{API}");
    let mut konnect = Konnect::new();
    for request in requests {
        konnect = match *request {
            "LIST" => konnect.on("GET", "/v3/apis", list(&json!([api]))),
            "GET" => konnect.on("GET", &path, Response::json(200, &api)),
            "POST" => konnect.on("POST", "/v3/apis", Response::json(201, &changed)),
            "PATCH" => konnect.on("PATCH", &path, Response::json(200, &changed)),
            "BELOW" => BELOW.iter().fold(konnect, |konnect, path| {
                konnect.on("GET", &path.replace("{id}", API), list(&json!([])))
            }),
            _ => konnect.on("DELETE", &path, Response::empty(204)),
        };
    }
    konnect.start()
}

fn kongctl<'home>(home: &'home Home, server: &Server, words: &[&str]) -> Kongctl<'home> {
    home.kongctl(words.iter().copied()).from(server)
}

/// Returns the requests that are no reads, each as its method, its path and its body.
fn changes(server: &Server) -> Vec<(String, String, Value)> {
    let is_change = |request: &Request| request.method != "GET";
    let changes = server.requests().into_iter().filter(is_change);
    changes
        .map(|request| {
            let body = match request.body.is_empty() {
                true => Value::Null,
                false => serde_json::from_str(&request.body).expect("JSON"),
            };
            (request.method, request.path, body)
        })
        .collect()
}

fn change(method: &str, path: &str, body: Value) -> Vec<(String, String, Value)> {
    vec![(method.to_owned(), path.to_owned(), body)]
}

#[test]
fn create_sends_the_name_and_the_fields() {
    let server = konnect(&["POST"]);
    let words = [
        "create",
        "apis",
        "orders",
        "description=new",
        "labels.env=prod",
        "attributes:={\"a\": [\"b\"]}",
    ];
    kongctl(&Home::new(), &server, &words)
        .run()
        .code(0)
        .stderr("")
        .stdout(&format!(
            "NAME    DESCRIPTION  ID\norders  new          {API}\n"
        ));
    let body = json!({
        "name": "orders",
        "description": "new",
        "labels": { "env": "prod" },
        "attributes": { "a": ["b"] },
    });
    assert_eq!(changes(&server), change("POST", "/v3/apis", body));
    let sent = server.requests();
    let header = sent[0].header("content-type");
    assert_eq!(header, Some("application/json"));
}

#[test]
fn create_prints_what_konnect_answered_in_every_format() {
    let answer = json!({ "id": API, "name": "orders", "description": "new" });
    let home = Home::new();
    let run = |format: &[&str]| {
        let words = [&["create", "api", "orders"][..], format].concat();
        kongctl(&home, &konnect(&["POST"]), &words)
            .run()
            .code(0)
            .stderr("")
    };
    run(&["-o", "json"]).stdout_json(answer);
    run(&["--jq", ".id", "-r"]).stdout(&format!("{API}\n"));
    run(&["-o", "name"]).stdout("orders\n");
}

#[test]
fn a_file_is_laid_under_the_fields() {
    let home = Home::new();
    let yaml = "# An API\nname: from-file\nversion: 1.0\nlabels: {env: dev, team: a}\n";
    home.write("api.yaml", yaml);
    let expected = json!({
        "name": "from-file",
        "version": 1.0,
        "labels": { "env": "prod", "team": "a" },
    });
    for (file, stdin) in [("api.yaml", ""), ("-", yaml)] {
        let server = konnect(&["POST"]);
        let words = ["create", "apis", "-f", file, "labels.env=prod"];
        kongctl(&home, &server, &words)
            .current_dir(home.path("."))
            .stdin(stdin)
            .run()
            .code(0)
            .stderr("");
        assert_eq!(changes(&server)[0].2, expected, "{file}");
    }
}

#[test]
fn the_argument_replaces_what_the_file_has_for_it() {
    let home = Home::new();
    home.write("api.yaml", "name: from-file\nversion: v1\n");
    let server = konnect(&["POST"]);
    kongctl(
        &home,
        &server,
        &["create", "apis", "orders", "-f", "api.yaml"],
    )
    .current_dir(home.path("."))
    .run()
    .code(0)
    .stderr("");
    let body = json!({ "name": "orders", "version": "v1" });
    assert_eq!(changes(&server), change("POST", "/v3/apis", body));
}

#[test]
fn a_file_is_json_by_its_name_or_by_how_it_begins() {
    let home = Home::new();
    let json = "{\n  \"name\": \"orders\",\n}\n";
    for (file, text, expected) in [
        (
            "a.json",
            json,
            "a.json:3:1: remove the comma in front of this `}`",
        ),
        (
            "a.JSON",
            "name: orders\n",
            "a.JSON:1:1: a text must be in double quotes",
        ),
        ("a", json, "a:3:1: remove the comma in front of this `}`"),
        (
            "-",
            json,
            "<stdin>:3:1: remove the comma in front of this `}`",
        ),
        ("a.yaml", json, ""),
        ("a.yml", "{name: orders}\n", ""),
        ("a.txt", "name: orders\n", ""),
    ] {
        home.write(file, text);
        let server = match expected {
            "" => konnect(&["POST"]),
            _ => konnect(&[]),
        };
        let run = kongctl(&home, &server, &["create", "apis", "-f", file])
            .current_dir(home.path("."))
            .stdin(text)
            .run();
        match expected {
            "" => run.code(0).stderr(""),
            expected => run.code(2).stderr_contains(&format!("error: {expected}\n")),
        };
    }
}

#[test]
fn a_field_can_be_the_content_of_a_file() {
    let home = Home::new();
    let path = home.write("text.md", "# Title\n");
    let server = konnect(&["POST"]);
    let field = format!("description=@{}", path.display());
    kongctl(&home, &server, &["create", "apis", "orders", &field])
        .run()
        .code(0);
    assert_eq!(changes(&server)[0].2["description"], "# Title\n");
}

#[test]
fn update_finds_the_item_and_sends_only_the_fields() {
    for (name, read) in [("orders", "LIST"), (API, "GET")] {
        let server = konnect(&[read, "PATCH"]);
        let words = ["update", "apis", name, "description:=null"];
        kongctl(&Home::new(), &server, &words)
            .run()
            .code(0)
            .stderr("");
        let path = format!("/v3/apis/{API}");
        let expected = change("PATCH", &path, json!({ "description": null }));
        assert_eq!(changes(&server), expected, "{name}");
    }
}

#[test]
fn an_update_that_replaces_the_item_sends_what_it_has() {
    let services = format!("/v2/control-planes/{PLANE}/core-entities/services");
    let path = format!("{services}/{SERVICE}");
    let service = json!({ "id": SERVICE, "name": "web", "host": "a.example", "tags": ["x"] });
    let server = Konnect::new()
        .on("GET", &path, Response::json(200, service.clone()))
        .on("PUT", &path, Response::json(200, service))
        .start();
    let words = [
        "update",
        "gateway",
        "services",
        SERVICE,
        "--control-plane-id",
        PLANE,
        "host=b.example",
    ];
    kongctl(&Home::new(), &server, &words)
        .run()
        .code(0)
        .stderr("");
    let [(method, sent, body)] = &changes(&server)[..] else {
        panic!("one change");
    };
    assert_eq!((method.as_str(), sent.as_str()), ("PUT", path.as_str()));
    assert_eq!(
        (&body["name"], &body["host"]),
        (&json!("web"), &json!("b.example"))
    );
    assert_eq!(body["tags"], json!(["x"]));
}

#[test]
fn a_member_is_added_by_its_name_and_removed_by_it() {
    let (team, user) = (PLANE, SERVICE);
    let users = json!([{ "id": user, "email": "amelia@airline.example" }]);
    let members = format!("/v3/teams/{team}/users");
    let server = Konnect::new()
        .on("GET", "/v3/users", list(&users))
        .on("GET", &members, list(&users))
        .on("POST", &members, Response::json(201, json!({})))
        .on("DELETE", &format!("{members}/{user}"), Response::empty(204))
        .start();
    let home = Home::new();
    let run = |verb: &str, more: &[&str]| {
        let words = [
            &[
                verb,
                "organization",
                "teams",
                "users",
                "--team-id",
                team,
                "amelia@airline.example",
            ],
            more,
        ];
        kongctl(&home, &server, &words.concat()).run().code(0)
    };
    run("create", &[]);
    run("delete", &["--yes"]);
    let sent = changes(&server);
    let expected = [
        change("POST", &members, json!({ "id": user })),
        change("DELETE", &format!("{members}/{user}"), Value::Null),
    ];
    assert_eq!(sent, expected.concat());
}

#[test]
fn a_dry_run_prints_the_request_and_sends_none() {
    let home = Home::new();
    let server = konnect(&["LIST", "BELOW"]);
    let url = format!("{}/v3/apis", server.url());
    let words = ["create", "apis", "orders", "version=1", "--dry-run"];
    kongctl(&home, &server, &words)
        .run()
        .code(0)
        .stderr("")
        .stdout(&format!(
            "POST {url}\n{{\n  \"version\": \"1\",\n  \"name\": \"orders\"\n}}\n"
        ));
    let words = ["delete", "apis", "orders", "--dry-run", "-o", "json"];
    kongctl(&home, &server, &words)
        .run()
        .code(0)
        .stderr("")
        .stdout_json(json!({ "method": "DELETE", "url": format!("{url}/{API}"), "body": null }));
    assert_eq!(changes(&server), []);
}

#[test]
fn delete_without_a_terminal_tells_first_what_does_not_exist() {
    Home::new()
        .kongctl(["delete", "apis", "no-such-api", "-p", "sandbox"])
        .run()
        .code(5)
        .stdout("")
        .stderr_contains("no API named `no-such-api`");
}

#[test]
fn the_url_of_a_service_sets_its_host() {
    let home = Home::new();
    let words = "create gateway control-planes mainland services echo -p sandbox";
    let fields = "--columns protocol,host,port,path --no-headers url=";
    for (url, expected) in [
        ("http://localhost:8080", "http  localhost  8080  -\n"),
        ("https://example.com/v1", "https  example.com  443  /v1\n"),
    ] {
        home.kongctl(words.split(' '))
            .args(format!("{fields}{url}").split(' '))
            .run()
            .code(0)
            .stdout(expected);
    }
}

#[test]
fn a_refused_field_is_hinted_at_as_it_is_typed() {
    for (words, hint) in [
        (
            "portals partner-harbour pages x",
            "add `content=TEXT`, or `content=@FILE`",
        ),
        ("apis bookings versions x", "add `spec.content=VALUE`"),
        (
            "apis bookings versions x spec=y",
            "write `spec.content=VALUE`, or `spec:=JSON`",
        ),
        (
            "portals partner-harbour pages x content=y parent=guides",
            "portals pages have no field `parent`; did you mean `parent_page_id`?",
        ),
    ] {
        Home::new()
            .kongctl(["create", "-p", "sandbox"])
            .args(words.split(' '))
            .run()
            .code(10)
            .stdout("")
            .stderr_contains(&format!("\nhint: {hint}\n"));
    }
}

#[test]
fn an_answer_that_only_repeats_the_change_is_told_in_words() {
    let home = Home::new();
    let groups = "consumer_groups:=[\"staff\"]";
    let words = "update ai-gateways lark-assistant consumers mobile-app consumer-groups -p sandbox";
    let update = || home.kongctl(words.split(' ')).args([groups]);
    update()
        .run()
        .code(0)
        .stdout("")
        .stderr("note: updated consumer group\n");
    update()
        .args(["-o", "json"])
        .run()
        .code(0)
        .stdout_json(json!({ "consumer_groups": ["staff"] }))
        .stderr("");
}

#[test]
fn delete_without_a_terminal_needs_yes() {
    let home = Home::new();
    let server = konnect(&["LIST"]);
    kongctl(&home, &server, &["delete", "apis", "orders"])
        .run()
        .code(2)
        .stdout("")
        .stderr_contains("error: nothing was deleted: there is no terminal to ask on\n")
        .stderr_contains("hint: add --yes to delete without asking\n");
    assert_eq!(changes(&server), []);
    let server = konnect(&["LIST", "DELETE"]);
    kongctl(&home, &server, &["delete", "apis", "orders", "-y"])
        .run()
        .code(0)
        .stdout("")
        .stderr(&format!("note: deleted API `orders` ({API})\n"));
    let path = format!("/v3/apis/{API}");
    assert_eq!(changes(&server), change("DELETE", &path, Value::Null));
}

#[test]
fn delete_asks_on_a_terminal_and_only_yes_deletes() {
    let (all, none) = (&["LIST", "BELOW", "DELETE"][..], &["LIST", "BELOW"][..]);
    for (answer, code, requests) in [
        ("y", 0, all),
        ("yes", 0, all),
        ("n", 2, none),
        ("", 2, none),
    ] {
        let home = Home::new();
        let server = konnect(requests);
        let url = server.url();
        let command = format!("\"$KONGCTL\" delete apis orders --base-url {url} --pat kpat_x");
        let Some(mut terminal) = Terminal::start(&home, &command, "") else {
            return;
        };
        terminal.reply(
            &format!("Delete API `orders` ({API})? [y/N] "),
            &format!("{answer}\n"),
        );
        terminal.end().code(code);
    }
}

#[test]
fn several_items_are_listed_before_the_question() {
    let other = PLANE;
    let apis = json!([{ "id": API, "name": "orders" }, { "id": other, "name": "crew" }]);
    let mut konnect = Konnect::new()
        .on("GET", "/v3/apis", list(&apis))
        .repeatedly();
    for path in BELOW {
        for api in [API, other] {
            konnect = konnect.on("GET", &path.replace("{id}", api), list(&json!([])));
        }
    }
    let server = konnect.start();
    let home = Home::new();
    let url = server.url();
    let command = format!("\"$KONGCTL\" delete apis crew orders --base-url {url} --pat kpat_x");
    let Some(mut terminal) = Terminal::start(&home, &command, "") else {
        return;
    };
    terminal.wait_for("Delete 2 APIs?");
    terminal.wait_for(&format!("  `crew` ({other})"));
    terminal.wait_for(&format!("  `orders` ({API})"));
    terminal.reply("[y/N] ", "no\n");
    terminal.end().code(2);
    assert_eq!(changes(&server), []);
}

#[test]
fn what_cannot_be_written_is_refused_before_anything_is_sent() {
    let home = Home::new();
    home.write("list.yaml", "- a\n");
    home.write("bad.yaml", "a: b: c\n");
    let server = konnect(&[]);
    for (words, expected) in [
        (&["create", "apis"][..], "`create apis` needs fields"),
        (&["update", "apis"], "`update apis` needs a name or an ID"),
        (&["update", "apis", "orders"], "`update apis` needs fields"),
        (&["delete", "apis"], "`delete apis` needs a name or an ID"),
        (&["create", "apis", "a", "b"], "unexpected argument `b`"),
        (
            &["create", "apis", "a", "name=b"],
            "the argument and `name` differ",
        ),
        (
            &["create", "apis", "a", "x:=}"],
            "`x:=}`: expected JSON after `:=`",
        ),
        (&["create", "apis", "-f", "-"], "`<stdin>` is empty"),
        (
            &["create", "apis", "-f", "list.yaml"],
            "list.yaml:1:1: expected an object",
        ),
        (
            &["create", "apis", "-f", "bad.yaml"],
            "bad.yaml:1:5: a value that contains `: ` must be in quotes",
        ),
    ] {
        kongctl(&home, &server, words)
            .current_dir(home.path("."))
            .run()
            .code(2)
            .stdout("")
            .stderr_contains(&format!("error: {expected}"));
    }
    assert_eq!(changes(&server), []);
}

#[test]
fn a_change_whose_answer_is_lost_is_not_made_twice() {
    for (verb, method) in [("create", "POST"), ("update", "PATCH")] {
        let mut konnect = Konnect::new();
        let path = match method {
            "POST" => "/v3/apis".to_owned(),
            _ => format!("/v3/apis/{API}"),
        };
        if method == "PATCH" {
            konnect = konnect.on("GET", &path, Response::json(200, json!({ "id": API })));
        }
        let server = konnect.on(method, &path, Response::reset()).start();
        kongctl(&Home::new(), &server, &[verb, "apis", API, "version=1"])
            .run()
            .stdout("")
            .stderr_contains(
                "hint: it is not known whether the change was made; run `kongctl get apis --base-url ",
            );
        assert_eq!(changes(&server).len(), 1, "{verb}");
    }
}

#[test]
fn what_had_no_effect_is_sent_again() {
    let busy = Response::json(429, json!({})).header("Retry-After", "0");
    let server = Konnect::new()
        .on("POST", "/v3/apis", busy)
        .on(
            "POST",
            "/v3/apis",
            Response::json(201, json!({ "id": API })),
        )
        .start();
    kongctl(&Home::new(), &server, &["create", "apis", "orders"])
        .run()
        .code(0);
    assert_eq!(changes(&server).len(), 2);
    // Konnect may have done a part of it before it failed.
    let server = Konnect::new()
        .on("POST", "/v3/apis", Response::json(503, json!({})))
        .start();
    kongctl(&Home::new(), &server, &["create", "apis", "orders"]).run();
    assert_eq!(changes(&server).len(), 1);
}

#[test]
fn a_deletion_is_sent_again_after_any_failure_that_may_pass() {
    let path = format!("/v3/apis/{API}");
    let server = Konnect::new()
        .on("GET", &path, Response::json(200, json!({ "id": API })))
        .on("DELETE", &path, Response::reset())
        .on("DELETE", &path, Response::empty(204))
        .start();
    kongctl(&Home::new(), &server, &["delete", "apis", API, "--yes"])
        .run()
        .code(0);
    assert_eq!(changes(&server).len(), 2);
}

#[test]
fn an_interrupted_change_tells_what_is_known() {
    let item = format!("/v3/apis/{API}");
    for (words, method, label) in [
        (
            &["create", "apis", "orders"][..],
            "POST",
            "API `orders` was created",
        ),
        (
            &["update", "apis", API, "version=1"],
            "PATCH",
            &format!("API `{API}` was updated"),
        ),
        (
            &["delete", "apis", API, "--yes"],
            "DELETE",
            &format!("API `{API}` was deleted"),
        ),
    ] {
        let mut konnect = Konnect::new();
        let mut path = "/v3/apis";
        if method != "POST" {
            path = &item;
            konnect = konnect.on("GET", path, Response::json(200, json!({ "id": API })));
        }
        let server = konnect.on(method, path, Response::hang()).start();
        let home = Home::new();
        let running = kongctl(&home, &server, words).spawn();
        server.wait_for_requests(1 + usize::from(method != "POST"));
        running.signal("INT");
        let url = server.url();
        running.wait().killed_by(2).stdout("").stderr(&format!(
            "error: interrupted before Konnect answered: cannot tell whether {label}\n\
             hint: run `kongctl get apis --base-url {url}` to look\n"
        ));
    }
}

#[test]
fn each_item_that_cannot_be_deleted_is_told() {
    let mut konnect = Konnect::new();
    for id in [API, PLANE, SERVICE] {
        let path = format!("/v3/apis/{id}");
        let status = if id == PLANE { 204 } else { 409 };
        konnect = konnect
            .on("GET", &path, Response::json(200, json!({ "id": id })))
            .on("DELETE", &path, Response::json(status, json!({})));
    }
    let server = konnect.start();
    let words = ["delete", "apis", API, PLANE, SERVICE, "--yes"];
    let mut run = kongctl(&Home::new(), &server, &words).run().code(6);
    for id in [API, SERVICE] {
        run = run.stderr_contains(&format!(
            "error: cannot delete API `{id}`: Konnect answered 409"
        ));
    }
    run.stderr_contains(&format!("note: deleted API `{PLANE}`\n"));
}

#[test]
fn a_deletion_that_can_be_forced_says_how() {
    let home = Home::new();
    let hint = "hint: add --force to delete what depends on it as well\n";
    for (resource, flags, is_hinted) in [
        ("portals", &[][..], true),
        ("portals", &["--force"], false),
        ("apis", &[], false),
    ] {
        let path = format!("/v3/{resource}/{API}");
        let server = Konnect::new()
            .on("GET", &path, Response::json(200, json!({ "id": API })))
            .on(
                "DELETE",
                &path,
                Response::json(409, json!({ "status": 409 })),
            )
            .start();
        let words = [&["delete", resource, API, "--yes"], flags].concat();
        let refused = kongctl(&home, &server, &words).run().code(6);
        assert_eq!(
            refused.stderr.contains(hint),
            is_hinted,
            "{}",
            refused.stderr
        );
    }
}

#[test]
fn force_deletes_what_depends_on_an_item_where_konnect_can() {
    let home = Home::new();
    let path = format!("/v3/portals/{API}");
    let server = Konnect::new()
        .on("GET", &path, Response::json(200, json!({ "id": API })))
        .on_query("DELETE", &path, &[("force", "true")], Response::empty(204))
        .start();
    kongctl(
        &home,
        &server,
        &["delete", "portals", API, "--yes", "--force"],
    )
    .run()
    .code(0);
    kongctl(&home, &server, &["delete", "apis", API, "--yes", "--force"])
        .run()
        .code(2)
        .stdout("")
        .stderr_contains("--force");
}
