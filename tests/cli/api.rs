//! Tests `kongctl api`: the requests it sends, what it prints, and which arguments it refuses.

use serde_json::{Value, json};

use crate::support::server::{Konnect, Request, Response, Server};
use crate::support::{Home, Kongctl, TOKEN, has_terminal};

#[test]
fn a_path_alone_is_a_get_whose_json_is_indented_unchanged() {
    let body = r#"{"data":[{"n":1E400,"long":1234567890123456789012345678901234567890,"u":"\u00e9"}],"empty":{}}"#;
    let konnect = Konnect::new()
        .on(
            "GET",
            "/v3/apis",
            Response::text(200, "application/json", body),
        )
        .start();
    let expected = "{\n  \"data\": [\n    {\n      \"n\": 1E400,\n      \"long\": 1234567890123456789012345678901234567890,\n      \
                    \"u\": \"\\u00e9\"\n    }\n  ],\n  \"empty\": {}\n}\n";
    api(&Home::new(), &konnect, &["/v3/apis"])
        .run()
        .code(0)
        .stdout(expected)
        .stderr("");
    let request = only(&konnect);
    assert_eq!(
        request.header("authorization"),
        Some(format!("Bearer {TOKEN}").as_str())
    );
    assert_eq!(
        request.header("accept"),
        Some("application/json, */*;q=0.8")
    );
    assert_eq!((request.header("content-type"), &*request.body), (None, ""));
}

#[test]
fn fields_are_the_query_of_methods_without_a_body() {
    for (method, printed) in [
        ("get", ""),
        ("HEAD", "HTTP/1.1 204 No Content\n"),
        ("delete", ""),
    ] {
        let konnect = Konnect::new()
            .on(&method.to_uppercase(), "/v3/apis", Response::empty(204))
            .start();
        let words = [
            method,
            "/v3/apis?a=b c",
            "filter[name][eq]=x=y&z",
            "page[size]:=5",
            "deep:=true",
        ];
        let outcome = api(&Home::new(), &konnect, &words).run().code(0).stderr("");
        assert!(outcome.stdout.starts_with(printed), "{outcome}");
        assert_eq!(outcome.stdout.is_empty(), printed.is_empty(), "{outcome}");
        let query = [
            ("a", "b c"),
            ("filter[name][eq]", "x=y&z"),
            ("page[size]", "5"),
            ("deep", "true"),
        ];
        assert_eq!(
            only(&konnect).query,
            query.map(|(name, value)| (name.to_owned(), value.to_owned())),
            "{method}"
        );
    }
}

#[test]
fn fields_are_the_json_body_of_methods_with_one() {
    for method in ["post", "Put", "PATCH"] {
        let konnect = Konnect::new()
            .on(
                &method.to_uppercase(),
                "/v3/apis",
                Response::json(201, json!({"id": "1"})),
            )
            .start();
        let words = [
            method,
            "/v3/apis",
            "name=a=b",
            r#"labels:={"z":1.50,"a":null}"#,
            "version=",
        ];
        api(&Home::new(), &konnect, &words)
            .run()
            .code(0)
            .stdout("{\n  \"id\": \"1\"\n}\n")
            .stderr("");
        let request = only(&konnect);
        assert_eq!(
            request.body, r#"{"name":"a=b","labels":{"z":1.50,"a":null},"version":""}"#,
            "{method}"
        );
        assert_eq!(request.header("content-type"), Some("application/json"));
    }
}

#[test]
fn a_body_from_a_file_or_stdin_is_sent_unchanged() {
    let home = Home::new();
    home.write("body.yaml", "name: [\u{1f6eb}\n");
    for (file, stdin) in [("body.yaml", ""), ("-", "name: [\u{1f6eb}\n")] {
        let konnect = Konnect::new()
            .on("POST", "/v3/apis", Response::empty(204))
            .start();
        let words = [
            "post",
            "/v3/apis",
            "--body-file",
            file,
            "-H",
            "content-type: text/yaml",
            "-H",
            "X-A:b",
        ];
        api(&home, &konnect, &words)
            .stdin(stdin)
            .run()
            .code(0)
            .silent();
        let request = only(&konnect);
        assert_eq!(request.body, "name: [\u{1f6eb}\n");
        assert_eq!(
            (request.header("content-type"), request.header("x-a")),
            (Some("text/yaml"), Some("b"))
        );
    }
}

#[test]
fn a_post_without_fields_has_no_body() {
    let konnect = Konnect::new()
        .on("POST", "/v3/jobs", Response::empty(202))
        .start();
    api(&Home::new(), &konnect, &["post", "/v3/jobs"])
        .run()
        .code(0)
        .silent();
    assert_eq!(
        (
            only(&konnect).body.as_str(),
            only(&konnect).header("content-length")
        ),
        ("", Some("0"))
    );
}

#[test]
fn status_and_headers_are_printed_on_request() {
    let answer = Response::json(200, json!([])).header("X-Kong", "a");
    let konnect = Konnect::new().on("GET", "/v3/x", answer).start();
    let outcome = api(&Home::new(), &konnect, &["/v3/x", "--include"])
        .run()
        .code(0)
        .stderr("");
    outcome.stdout(
        "HTTP/1.1 200 OK\ncontent-type: application/json\nx-kong: a\ncontent-length: 2\n\n[]\n",
    );
}

#[test]
fn an_error_status_prints_its_body_on_stdout_and_the_error_on_stderr() {
    let problem = json!({"status": 409, "title": "Conflict", "detail": "name is taken"});
    let konnect = Konnect::new()
        .on("POST", "/v3/apis", Response::json(409, &problem))
        .start();
    let url = konnect.url();
    let outcome = api(
        &Home::new(),
        &konnect,
        &["post", "/v3/apis", "name=x", "--jq", ".id"],
    )
    .run()
    .code(6)
    .stdout_json(problem);
    outcome.stderr(&format!(
        "error: POST /v3/apis failed: Konnect answered 409 Conflict\n  request: POST {url}/v3/apis\n"
    ));
}

#[test]
fn only_requests_that_can_do_no_harm_are_sent_again() {
    let konnect = Konnect::new()
        .on("POST", "/v3/apis", Response::empty(503))
        .start();
    api(&Home::new(), &konnect, &["post", "/v3/apis"])
        .run()
        .code(10)
        .stdout("");
    assert_eq!(konnect.requests().len(), 1);
    let konnect = Konnect::new()
        .on(
            "GET",
            "/v3/apis",
            Response::empty(503).header("Retry-After", "0"),
        )
        .on("GET", "/v3/apis", Response::json(200, json!([])))
        .start();
    api(&Home::new(), &konnect, &["/v3/apis"])
        .run()
        .code(0)
        .stdout("[]\n")
        .stderr("");
    let konnect = Konnect::new()
        .on("PUT", "/v3/apis", Response::reset())
        .on("PUT", "/v3/apis", Response::json(200, json!([])))
        .start();
    api(&Home::new(), &konnect, &["put", "/v3/apis"])
        .run()
        .code(0)
        .stdout("[]\n");
    let konnect = Konnect::new()
        .on("POST", "/v3/apis", Response::reset())
        .start();
    api(&Home::new(), &konnect, &["post", "/v3/apis"])
        .run()
        .code(8)
        .stdout("")
        .stderr_contains("hint: it is not known whether the change was made");
}

#[test]
fn a_response_that_is_not_json_is_printed_unchanged() {
    let konnect = Konnect::new()
        .on(
            "GET",
            "/v3/x",
            Response::text(200, "text/plain", "\u{1b}[1mno\njson"),
        )
        .repeatedly()
        .start();
    api(&Home::new(), &konnect, &["/v3/x"])
        .run()
        .code(0)
        .stdout("\u{1b}[1mno\njson")
        .stderr("");
    let expected = format!(
        "error: GET /v3/x failed: the response is not JSON\n  request: GET {}/v3/x\n  status: 200 OK\n  body: [1mno json\n",
        konnect.url()
    );
    api(&Home::new(), &konnect, &["/v3/x", "--jq", "."])
        .run()
        .code(10)
        .stdout("")
        .stderr(&expected);
}

#[test]
fn a_redirect_is_an_error_and_is_not_followed() {
    let elsewhere = Konnect::new().start();
    let konnect = Konnect::new()
        .on(
            "GET",
            "/v3/x",
            Response::redirect(format!("{}/y", elsewhere.url())),
        )
        .start();
    let expected = format!(
        "error: GET /v3/x failed: Konnect answered 302 Found\n  request: GET {}/v3/x\n  redirects to: {}/y\n\
         hint: redirects are not followed, to keep the token on its host; check --base-url\n",
        konnect.url(),
        elsewhere.url()
    );
    api(&Home::new(), &konnect, &["/v3/x"])
        .run()
        .code(10)
        .stdout("")
        .stderr(&expected);
}

#[test]
fn every_page_of_a_known_list_is_joined() {
    let page = |number: &str, rows: Value| {
        let answer = Response::json(
            200,
            json!({"data": rows, "meta": {"page": {"total": 3, "size": 2}}}),
        );
        (
            vec![("filter[name][contains]", "a"), ("page[size]", "2")],
            number.to_owned(),
            answer,
        )
    };
    let mut konnect = Konnect::new();
    for (mut query, number, answer) in [
        page("", json!([{"n": 1}, {"n": 2}])),
        page("2", json!([{"n": 3.0}])),
    ] {
        query.extend((!number.is_empty()).then_some(("page[number]", &*number)));
        konnect = konnect.on_query("GET", "/v3/apis", &query, answer);
    }
    let konnect = konnect.start();
    let words = [
        "/v3/apis?page[size]=2",
        "filter[name][contains]=a",
        "--paginate",
        "--jq",
        ".[].n",
    ];
    api(&Home::new(), &konnect, &words)
        .run()
        .code(0)
        .stdout("1\n2\n3.0\n")
        .stderr("");
}

#[test]
fn an_unknown_list_is_paged_by_its_first_page() {
    let path = "/v9/widgets";
    let size = ("page[size]", "100");
    let linked = |rows: Value, next: Value| {
        Response::json(200, json!({"data": rows, "meta": {"page": {"next": next}}}))
    };
    let konnect = Konnect::new()
        .on_query(
            "GET",
            path,
            &[],
            linked(json!([1]), json!("/v9/widgets?page[after]=c")),
        )
        .on_query(
            "GET",
            path,
            &[size],
            linked(json!([1, 2]), json!("/v9/widgets?page[after]=c")),
        )
        .on_query(
            "GET",
            path,
            &[size, ("page[after]", "c")],
            linked(json!([3]), Value::Null),
        )
        .start();
    api(&Home::new(), &konnect, &[path, "--paginate", "--jq", "."])
        .run()
        .code(0)
        .stdout_json(json!([1, 2, 3]))
        .stderr("");
    let konnect = Konnect::new()
        .on("GET", path, Response::json(200, json!(["a", "b"])))
        .repeatedly()
        .start();
    api(&Home::new(), &konnect, &[path, "--paginate"])
        .run()
        .code(0)
        .stdout("[\n  \"a\",\n  \"b\"\n]\n")
        .stderr("");
}

#[test]
fn columns_make_a_table_of_a_list() {
    let rows = json!({"data": [{"id": 1, "deep": {"a": "x"}}, {"id": 2}]});
    let konnect = Konnect::new()
        .on("GET", "/v3/x", Response::json(200, rows))
        .on("GET", "/v3/y", Response::json(200, json!("text")))
        .start();
    api(
        &Home::new(),
        &konnect,
        &["/v3/x", "--columns", "id,A=deep.a"],
    )
    .run()
    .code(0)
    .stdout("ID  A\n1   x\n2   -\n")
    .stderr("");
    let expected = "error: GET /v3/y failed: the response is neither a list nor an object\n";
    api(&Home::new(), &konnect, &["/v3/y", "--columns", "id"])
        .run()
        .code(2)
        .stdout("")
        .stderr(expected);
}

#[test]
fn a_column_that_no_item_has_is_an_error() {
    let rows = json!({"data": [{"id": 1, "deep": {"a": null}}]});
    let konnect = Konnect::new()
        .on("GET", "/v3/x", Response::json(200, rows))
        .repeatedly()
        .on("GET", "/v3/y", Response::json(200, json!([])))
        .start();
    api(&Home::new(), &konnect, &["/v3/x", "--columns", "id,deep.a"])
        .run()
        .code(0)
        .stdout("ID  DEEP.A\n1   -\n")
        .stderr("");
    let expected = "error: GET /v3/x failed: no item has the field `deep.b`\n  fields: deep.a\nhint: -o json shows every field\n";
    api(
        &Home::new(),
        &konnect,
        &["/v3/x", "--columns", "id,X=deep.b"],
    )
    .run()
    .code(2)
    .stdout("")
    .stderr(expected);
    api(&Home::new(), &konnect, &["/v3/y", "--columns", "id"])
        .run()
        .code(0)
        .stdout("ID\n")
        .stderr("");
}

#[test]
fn invalid_arguments_are_refused_before_any_request() {
    for (words, expected) in [
        (
            vec!["get", "v3"],
            "error: the path must begin with `/`, found `v3`\nhint: did you mean `/v3`?\n",
        ),
        (
            vec!["get", "https://evil.example/v3/apis?a=b"],
            "error: the path must begin with `/`, found `https://evil.example/v3/apis?a=b`\nhint: did you mean `/v3/apis?a=b`?\n\
             hint: set the host with --base-url or --region\n",
        ),
        (
            vec!["gte", "/v3/apis"],
            "error: `gte` is neither a method nor a path\n  methods: get, head, options, post, put, patch, delete\n\
             hint: did you mean `get`?\n",
        ),
        (
            vec!["get"],
            "error: no path after `get`\nhint: add a path, such as /v3/apis\n",
        ),
        (
            vec!["/x", "name"],
            "error: `name`: expected FIELD=VALUE, or FIELD:=JSON\n",
        ),
        (vec!["/x", "=v"], "error: `=v`: the field has no name\n"),
        (
            vec!["post", "/x", "a:={"],
            "error: `a:={`: expected JSON after `:=`: 1:2: it ends too early\n",
        ),
        (
            vec!["post", "/x", "a=1", "a=2"],
            "error: the field `a` is given twice\n",
        ),
        (
            vec!["post", "/x", r#"labels:={"env": "a", "env": "b"}"#],
            "error: `labels:={\"env\": \"a\", \"env\": \"b\"}`: expected JSON after `:=`: 1:14: the member `env` is given twice\n",
        ),
        (
            vec![
                "post",
                "/x",
                r#"a:=[1, {"b": {"c": 1, "d": 2, "\u0063": 1}}]"#,
            ],
            "error: `a:=[1, {\"b\": {\"c\": 1, \"d\": 2, \"\\u0063\": 1}}]`: expected JSON after `:=`: 1:28: the member `c` is given twice\n",
        ),
        (
            vec!["/x", "a:={}"],
            "error: `a`: a query contains text, not lists or objects\n",
        ),
        (
            vec!["/x", "--body-file", "f"],
            "error: --body-file is for post, put and patch\n",
        ),
        (
            vec!["post", "/x", "a=b", "--body-file", "f"],
            "error: --body-file and fields both set the body\n",
        ),
        (
            vec!["/x", "-H", "Host: evil.example"],
            "error: --header: `Host` is set by kongctl\n",
        ),
        (
            vec!["/x", "-H", "Authorization: Bearer kpat_other"],
            "error: --header: `Authorization` is set by kongctl\nhint: use --pat-file PATH for the token\n",
        ),
        (
            vec!["/x", "-H", "nothing"],
            "error: --header: expected `Name: value`\nhint: quote the header, as in -H 'Name: value'\n",
        ),
    ] {
        let konnect = Konnect::new().start();
        api(&Home::new(), &konnect, &words)
            .run()
            .code(2)
            .stdout("")
            .stderr(expected);
    }
}

#[test]
fn a_page_cannot_be_chosen_when_all_are_read() {
    for (words, why) in [
        (
            vec!["/v3/apis?page[number]=2", "--paginate"],
            "--paginate reads every page: leave `page[number]` out",
        ),
        (
            vec!["/v3/apis", "page[size]=0", "--paginate"],
            "`page[size]=0`: expected a whole number from 1",
        ),
        (
            vec!["post", "/v3/apis", "--paginate"],
            "--paginate is for get",
        ),
    ] {
        let (konnect, method) = (
            Konnect::new().start(),
            if words[0] == "post" { "post" } else { "get" },
        );
        let expected = format!("error: {} /v3/apis failed: {why}\n", method.to_uppercase());
        api(&Home::new(), &konnect, &words)
            .run()
            .code(2)
            .stdout("")
            .stderr(&expected);
    }
}

#[test]
fn api_is_reported_by_its_name_alone() {
    let home = Home::listening();
    let konnect = Konnect::new()
        .on("DELETE", "/v3/secret-path", Response::empty(204))
        .start();
    api(&home, &konnect, &["delete", "/v3/secret-path"])
        .run()
        .code(0)
        .silent();
    let events = home.listener().events();
    assert_eq!(events.len(), 1);
    assert!(
        events[0].contains("command=\"api\"") || events[0].contains("api"),
        "{}",
        events[0]
    );
    assert!(
        !events[0].contains("secret-path") && !events[0].to_lowercase().contains("delete"),
        "{}",
        events[0]
    );
}

#[test]
fn examples_of_api_that_only_read_work_in_the_sandbox() {
    let home = Home::new();
    let help = home
        .kongctl(["api", "--help"])
        .run()
        .code(0)
        .stderr("")
        .stdout;
    let examples: Vec<_> = help
        .lines()
        .filter_map(|line| line.strip_prefix("  kongctl "))
        .collect();
    let reads: Vec<_> = examples
        .iter()
        .filter(|example| example.starts_with("api /"))
        .collect();
    assert_eq!((examples.len(), reads.len()), (5, 3));
    for example in reads {
        let run = home
            .shell(&format!("\"$KONGCTL\" --profile sandbox {example}"))
            .env("KONGCTL", env!("CARGO_BIN_EXE_kongctl"));
        assert!(!run.run().code(0).stderr("").stdout.is_empty(), "{example}");
    }
}

#[test]
fn a_terminal_is_told_that_a_list_has_further_pages() {
    if !has_terminal() {
        return;
    }
    let pages = |items: Value, of: Value| json!({"data": items, "meta": {"page": of}});
    let numbered = pages(json!([1, 2]), json!({"number": 1, "size": 2, "total": 5}));
    let all = "--paginate reads all as one list";
    for (path, body, note) in [
        ("/v3/apis", numbered.clone(), "page 1 of 3, 2 of 5 items"),
        ("/v9/novelties", numbered, "page 1 of 3, 2 of 5 items"),
        (
            "/v2/control-planes/c1/core-entities/services",
            json!({"data": [1, 2], "next": "/services?offset=x", "offset": "x"}),
            "more pages follow",
        ),
        (
            "/v9/novelties",
            pages(json!([1]), json!({"next": "/v9/novelties?page[after]=x"})),
            "more pages follow",
        ),
    ] {
        let shown = on_terminal(path, &body);
        let note = format!("note: {note}; {all}\n");
        assert!(shown.ends_with(&note), "{path}: {shown}");
    }
}

#[test]
fn nothing_is_told_of_a_whole_list_or_a_chosen_page() {
    if !has_terminal() {
        return;
    }
    let numbered = json!({"data": [1, 2], "meta": {"page": {"number": 1, "size": 2, "total": 5}}});
    for (words, body) in [
        ("/v3/apis?page%5Bnumber%5D=2", numbered.clone()),
        ("/v3/apis --include", numbered.clone()),
        ("post /v3/apis", numbered.clone()),
        (
            "/v3/apis",
            json!({"data": [1], "meta": {"page": {"total": 1}}}),
        ),
        (
            "/v3/apis",
            json!({"data": [], "meta": {"page": {"total": 7}}}),
        ),
        ("/v9/novelties", json!({"data": [1], "offset": null})),
        ("/v9/novelties", json!({"total": 5})),
        ("/v9/novelties", json!([1, 2])),
    ] {
        let shown = on_terminal(words, &body);
        assert!(!shown.contains("note:"), "{words}: {shown}");
    }
    // A program reads the result, and does not expect a note.
    let konnect = Konnect::new()
        .on("GET", "/v3/apis", Response::json(200, numbered))
        .start();
    api(&Home::new(), &konnect, &["/v3/apis"])
        .run()
        .code(0)
        .stderr("");
}

/// Describes `kongctl api` with these words, and `konnect` to ask.
fn api<'home>(home: &'home Home, konnect: &Server, words: &[&str]) -> Kongctl<'home> {
    home.kongctl(["api"]).args(words).from(konnect)
}

fn only(konnect: &Server) -> Request {
    let requests = konnect.requests();
    assert_eq!(requests.len(), 1);
    requests[0].clone()
}

/// Returns what a terminal shows of `kongctl api`, which gets this response.
fn on_terminal(words: &str, body: &Value) -> String {
    let (method, path) = words.split_once(" /").unwrap_or(("get", &words[1..]));
    let path = path.split(['?', ' ']).next().unwrap_or_default();
    let konnect = Konnect::new()
        .on(
            &method.to_uppercase(),
            &format!("/{path}"),
            Response::json(200, body),
        )
        .start();
    let flags = format!("--base-url {} --pat {TOKEN} --no-telemetry", konnect.url());
    Home::new().screen(100, &format!("api {words} {flags}"))
}
