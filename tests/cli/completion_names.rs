//! Tests the names that the tab key asks Konnect for: which there are, when nothing is asked, and
//! that nothing else happens.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::completion::ask;
use crate::support::server::{Konnect, Response, Server};
use crate::support::{Home, TOKEN};

/// How often a question is asked that should have an answer: on a busy machine, one may take longer
/// than a press of the tab key waits.
const TRIES: usize = 50;

const LOGIN_FILE: &str = ".config/kongctl/.default-konnect-token.json";

/// Returns what is offered for the words after `kongctl`, in one of several tries.
#[track_caller]
fn offered(home: &Home, words: &[&str]) -> String {
    for _ in 1..TRIES {
        let outcome = ask(home, words).run().code(0).stderr("");
        if !outcome.stdout.is_empty() {
            return outcome.stdout;
        }
    }
    String::new()
}

#[track_caller]
fn assert_offered(home: &Home, words: &[&str], expected: &str) {
    assert_eq!(offered(home, words), expected, "{words:?}");
}

/// Returns the line that asks the server, with a token.
fn line_at<'a>(url: &'a str, words: &[&'a str]) -> Vec<&'a str> {
    [&["--base-url", url, "--pat", TOKEN], words].concat()
}

/// Asks until the server has got a request, and expects no offer and no message.
#[track_caller]
fn ask_in_vain(server: &Server, home: &Home, words: &[&str]) {
    for _ in 0..TRIES {
        let started = Instant::now();
        ask(home, words).run().code(0).silent();
        let took = started.elapsed();
        assert!(took < Duration::from_secs(8), "{took:?}");
        if !server.requests().is_empty() {
            return;
        }
    }
    panic!("nothing was requested");
}

/// Returns a Konnect that has these APIs, however often it is asked.
fn with_apis(items: &Value) -> Konnect {
    let count = items.as_array().map_or(0, Vec::len);
    let body = json!({"data": items, "meta": {"page": {"total": count, "size": 100, "number": 1}}});
    Konnect::new()
        .on("GET", "/v3/apis", Response::json(200, body))
        .repeatedly()
}

fn id(last: u32) -> String {
    format!("961dd9b7-0000-4000-8000-{last:012}")
}

/// Returns the content of a token file whose token expires in so many seconds.
fn login(host: &str, seconds: i64) -> String {
    let received = json!("2026-01-02T03:04:05Z");
    let at = time::OffsetDateTime::now_utc().unix_timestamp() - 1_767_323_045 + seconds;
    let token = json!({"access_token": "at-live", "refresh_token": "rt-live", "expires_in": at});
    json!({"token": token, "received_at": received, "host": host}).to_string()
}

#[test]
fn names_of_items_are_offered_where_one_can_be_named() {
    let home = Home::new();
    let sandbox = |words: &[&str], expected: &str| {
        assert_offered(&home, &[&["-p", "sandbox"], words].concat(), expected);
    };
    sandbox(&["get", "apis", "fl"], "flight-status\n");
    sandbox(&["describe", "api", "fl"], "flight-status\n");
    sandbox(
        &["delete", "apis", "bookings", "publications", "pa"],
        "partner-harbour\n",
    );
    sandbox(&["get", "apis", "fl", "fl"], "flight-status\n");
    sandbox(
        &["telemetry", "preview", "get", "-p", "sandbox", "apis", "fl"],
        "flight-status\n",
    );
    sandbox(&["get", "apis", "--", "fl"], "flight-status\n");
    // A parent in its place, by a flag in front, and by a flag that is being typed.
    sandbox(
        &["get", "apis", "bookings", "versions", "v"],
        "v4\nv3\nv2\nv1\n",
    );
    sandbox(
        &["get", "gateway", "services", "--cp", "mainland", "engine"],
        "engine-telemetry\n",
    );
    sandbox(
        &["get", "apis", "versions", "--api-name", "fl"],
        "flight-status\n",
    );
    sandbox(
        &["get", "apis", "versions", "--api=fl"],
        "--api=flight-status\n",
    );
    sandbox(
        &[
            "get",
            "gateway",
            "cp",
            "mainland",
            "services",
            "routes",
            "--service-name",
            "engine",
        ],
        "engine-telemetry\n",
    );
    sandbox(
        &["get", "apis", "versions", "--api-id", "961d"],
        "961dd9b7-ebd0-44f1-a32c-3a89bda6b0b3\tzone-boarding\n",
    );
    sandbox(
        &["get", "apis", "961d"],
        "961dd9b7-ebd0-44f1-a32c-3a89bda6b0b3\tzone-boarding\n",
    );
    // Keys are names that no lookup needs.
    sandbox(
        &["get", "portals", "default-email-templates", "reset"],
        "reset-password\n",
    );
}

#[test]
fn ids_are_offered_in_the_path_of_a_request() {
    let home = Home::new();
    let sandbox = |words: &[&str], expected: &str| {
        assert_offered(&home, &[&["-p", "sandbox"], words].concat(), expected);
    };
    let api = "/v3/apis/961dd9b7-ebd0-44f1-a32c-3a89bda6b0b3";
    // The only one is no whole word, because more can follow it.
    sandbox(
        &["api", "/v3/apis/961d"],
        &format!("{api}\tzone-boarding\n{api}/\n"),
    );
    sandbox(
        &["api", "get", "v3/apis/961d"],
        &format!("{0}\tzone-boarding\n{0}/\n", &api[1..]),
    );
    // An ID in front is the parent. Nothing is below what is last.
    let versions = "/v3/apis/acb8b19e-1735-4fe1-bd3e-6d1a322ab885/versions/";
    let listed = offered(&home, &["-p", "sandbox", "api", versions]);
    let named: Vec<&str> = listed
        .lines()
        .filter_map(|line| Some(line.strip_prefix(versions)?.split_once('\t')?.1))
        .collect();
    assert_eq!(named, ["v4", "v3", "v2", "v1"], "{listed}");
    // What a path requires can be an item of a list elsewhere.
    let listed = offered(&home, &["-p", "sandbox", "api", "/v1/mcp-cp/"]);
    assert!(listed.contains("\tmainland\n"), "{listed}");
}

#[test]
fn an_item_is_offered_once_and_below_the_commands() {
    let home = Home::new();
    let words = [
        "-p",
        "sandbox",
        "get",
        "gateway",
        "control-planes",
        "mainland",
        "services",
        "",
    ];
    let listed = offered(&home, &words);
    let names: Vec<&str> = listed
        .lines()
        .map(|line| line.split('\t').next().unwrap_or_default())
        .collect();
    assert_eq!(names[..3], ["routes", "plugins", "degraphql-routes"]);
    assert_eq!(names[3..5], ["bookings-api", "flight-status-api"]);
    let words = [&words[..7], &["bookings-api", "b"]].concat();
    assert_offered(&home, &words, "baggage-api\n");
}

#[test]
fn profiles_of_this_machine_are_names_as_well() {
    let home = Home::new().config("prod:\nstaging:\n");
    ask(&home, &["get", "profiles", "s"])
        .run()
        .code(0)
        .stdout("staging\nsandbox\n")
        .stderr("");
    ask(&home, &["get", "profiles", "staging", "s"])
        .run()
        .code(0)
        .stdout("sandbox\n")
        .stderr("");
}

#[test]
fn a_name_that_would_not_do_is_replaced_by_the_id() {
    let names = [
        "fine",
        "two words",
        "twin",
        "twin",
        "-p",
        "versions",
        ".",
        ":files",
        "",
        "$(touch x)",
        "`touch x`",
        "a;b",
        "it's",
        "\"q\"",
        "~root",
        "*?[a]",
        "Ærnavík",
        "line\nbreak",
        "esc\u{1b}[31m",
        "hidden\u{200b}",
        "tab\there",
        "961dd9b7-ffff-4000-8000-000000000000",
    ];
    let mut items: Vec<Value> = (1..)
        .zip(names)
        .map(|(number, name)| json!({"id": id(number), "name": name}))
        .collect();
    items.push(json!({"id": id(90), "name": "x".repeat(201)}));
    items.push(json!({"id": id(91)}));
    // Nothing that could be offered.
    items.push(json!({"id": "-\u{1b}", "name": "-x"}));
    items.push(json!({"id": "", "name": ""}));
    items.push(json!(7));
    let konnect = with_apis(&Value::Array(items)).start();
    let home = Home::new();
    let long = "x".repeat(201);
    let by_id = |number: u32, label: &str| format!("{}\t{label}\n", id(number));
    let expected = [
        "fine\ntwo words\n".to_owned(),
        by_id(3, "twin"),
        by_id(4, "twin"),
        by_id(5, "-p"),
        by_id(6, "versions"),
        by_id(7, "."),
        by_id(8, ":files"),
        format!("{}\n", id(9)),
        "$(touch x)\n`touch x`\na;b\nit's\n\"q\"\n~root\n*?[a]\nÆrnavík\n".to_owned(),
        by_id(18, "line\\nbreak"),
        by_id(19, "esc\\u{1b}[31m"),
        by_id(20, "hidden\\u{200b}"),
        by_id(21, "tab\\there"),
        by_id(22, names[21]),
        by_id(90, &long),
        format!("{}\n", id(91)),
    ]
    .concat();
    let url = konnect.url();
    // Below the commands, which are always there.
    let listed = (0..TRIES).find_map(|_| {
        let listed = offered(&home, &line_at(&url, &["get", "apis", ""]));
        listed
            .split_once("fine\n")
            .map(|(_, rest)| format!("fine\n{rest}"))
    });
    assert_eq!(listed.as_deref(), Some(expected.as_str()));
    // A flag takes a word that is a command elsewhere.
    let expected = expected.replace(&by_id(6, "versions"), "versions\n");
    assert_offered(
        &home,
        &line_at(&url, &["get", "apis", "versions", "--api-name", ""]),
        &expected,
    );
    // A dash is no flag any more.
    assert_offered(
        &home,
        &line_at(&url, &["get", "apis", "--", "-"]),
        "-p\n-x\n",
    );
}

#[test]
fn a_few_letters_that_an_id_could_have_begin_a_name() {
    let item = json!({"id": "fa1e0000-0000-4000-8000-000000000001", "name": "bookings"});
    let konnect = with_apis(&json!([item, {"id": id(2), "name": "fares"}])).start();
    let (home, url) = (Home::new(), konnect.url());
    assert_offered(&home, &line_at(&url, &["get", "apis", "fa"]), "fares\n");
    let expected = "fa1e0000-0000-4000-8000-000000000001\tbookings\n";
    assert_offered(&home, &line_at(&url, &["get", "apis", "fa1e"]), expected);
}

#[test]
fn items_that_a_flag_leaves_out_are_not_offered() {
    let teams = json!([
        {"id": id(1), "name": "admins", "system_team": true},
        {"id": id(2), "name": "crew", "system_team": false},
    ]);
    let konnect = Konnect::new()
        .on(
            "GET",
            "/v3/teams",
            Response::json(200, json!({"data": teams})),
        )
        .repeatedly()
        .start();
    let (home, url) = (Home::new(), konnect.url());
    let offered_with = |flags: &[&str]| {
        let words = [&["get", "organization", "teams"], flags, &[""]].concat();
        let listed = offered(&home, &line_at(&url, &words));
        ["admins", "crew"].map(|name| listed.lines().any(|line| line == name))
    };
    assert_eq!(offered_with(&[]), [true, true]);
    assert_eq!(offered_with(&["--skip-system-teams"]), [false, true]);
}

/// Each response comes in time, and both together do not.
#[test]
fn names_that_take_too_long_are_not_waited_for() {
    let slow = |body: Value| Response::json(200, body).slow_header(Duration::from_millis(200));
    let konnect = Konnect::new()
        .on(
            "GET",
            "/v3/apis",
            slow(json!({"data": [{"id": id(1), "name": "orders"}]})),
        )
        .on(
            "GET",
            &format!("/v3/apis/{}/versions", id(1)),
            slow(json!({"data": [{"id": id(2), "version": "v1"}]})),
        )
        .repeatedly()
        .start();
    let words = ["get", "apis", "versions", "--api-name", "orders", "v"];
    ask_in_vain(&konnect, &Home::new(), &line_at(&konnect.url(), &words));
}

#[test]
fn the_server_narrows_the_list_and_one_page_is_read() {
    let many: Vec<Value> = (0..100)
        .map(|number| json!({"id": id(number), "name": format!("api-{number}")}))
        .collect();
    let body = json!({"data": many, "meta": {"page": {"total": 5000, "size": 100, "number": 1}}});
    let konnect = Konnect::new()
        .on("GET", "/v3/apis", Response::json(200, body))
        .repeatedly()
        .start();
    let home = Home::new();
    let url = konnect.url();
    assert_offered(
        &home,
        &line_at(&url, &["get", "apis", "api-9"]),
        "api-9\napi-90\napi-91\napi-92\napi-93\napi-94\napi-95\napi-96\napi-97\napi-98\napi-99\n",
    );
    let request = &konnect.requests()[0];
    assert_eq!(
        request.header("authorization"),
        Some(format!("Bearer {TOKEN}").as_str())
    );
    assert_eq!(request.parameter("filter[name][contains]"), Some("api-9"));
    let pages: Vec<_> = konnect
        .requests()
        .iter()
        .map(|request| request.parameter("page[number]").map(str::to_owned))
        .collect();
    assert!(
        pages
            .iter()
            .all(|page| page.as_deref().unwrap_or("1") == "1"),
        "{pages:?}"
    );
}

#[test]
fn a_valid_login_is_used_and_one_that_needs_renewal_is_not() {
    let konnect = with_apis(&json!([{"id": id(1), "name": "orders"}])).start();
    let home = Home::new();
    let path = home.write(LOGIN_FILE, login(&konnect.url(), 3600));
    fs::set_permissions(path, fs::Permissions::from_mode(0o600)).expect("the file is ours");
    let url = konnect.url();
    assert_offered(
        &home,
        &["--base-url", &url, "get", "apis", "ord"],
        "orders\n",
    );
    assert_eq!(
        konnect.requests()[0].header("authorization"),
        Some("Bearer at-live")
    );

    let silent = Konnect::new().start();
    for content in [
        login(&silent.url(), 30),
        login(&silent.url(), -30),
        login("konghq.com", 3600),
        "{".to_owned(),
    ] {
        let home = Home::new();
        let path = home.write(LOGIN_FILE, content);
        fs::set_permissions(path, fs::Permissions::from_mode(0o600)).expect("the file is ours");
        let before = home.snapshot();
        ask(&home, &["--base-url", &silent.url(), "get", "apis", "ord"])
            .run()
            .code(0)
            .silent();
        assert_eq!(home.snapshot(), before);
    }
}

#[test]
fn a_refused_login_is_not_renewed() {
    let konnect = Konnect::new()
        .on("GET", "/v3/apis", Response::empty(401))
        .repeatedly()
        .start();
    let home = Home::new();
    home.write(LOGIN_FILE, login(&konnect.url(), 3600));
    ask_in_vain(
        &konnect,
        &home,
        &["--base-url", &konnect.url(), "get", "apis", "ord"],
    );
}

#[test]
fn without_a_token_or_against_a_setting_nothing_is_requested() {
    let konnect = Konnect::new().start();
    let url = konnect.url();
    let home = Home::new();
    let base = ["--base-url", url.as_str()];
    for words in [
        &["get", "apis", "x"][..],
        &["get", "apis", "--pat-file", "-", "x"],
        &["get", "apis", "--pat-file", "/dev/stdin", "x"],
        &["get", "apis", "--pat-file", "pipe", "x"],
        &["get", "apis", "--pat-file", "missing", "x"],
        &["get", "apis", "--pat", "${TOKEN}", "x"],
        &["get", "apis", "versions", "--api-name", "x"],
        // Nothing that names an item, or a line that would fail.
        &["get", "apis", "--pat", TOKEN, "--sort", "x"],
        &["get", "apis", "--pat", TOKEN, "--nonsense", "x"],
        &["get", "apis", "--pat", TOKEN, "--help", "x"],
        &["get", "apis", "versions", "--pat", TOKEN, "x"],
        &["get", "me", "--pat", TOKEN, "x"],
        // Without a team, the roles of each team would be read.
        &[
            "get",
            "portals",
            "team-roles",
            "--portal-id",
            "p1",
            "--pat",
            TOKEN,
            "x",
        ],
        &["help", "get", "apis", "x"],
    ] {
        let pipe = home.path("pipe");
        if !pipe.exists() {
            assert!(
                Command::new("mkfifo")
                    .arg(&pipe)
                    .status()
                    .is_ok_and(|status| status.success())
            );
        }
        ask(&home, &[&base, words].concat())
            .stdin("kpat_of_stdin")
            .run()
            .code(0)
            .silent();
    }
    let words = [&base[..], &["get", "apis", "--pat", TOKEN, "x"]].concat();
    ask(&home, &words)
        .env("KONGCTL_DEFAULT_COMPLETION_NAMES", "false")
        .run()
        .code(0)
        .silent();
    for config in [
        "default:\n  completion:\n    names: false\n",
        "default: [\n",
    ] {
        ask(&Home::new().config(config), &words)
            .run()
            .code(0)
            .silent();
    }
}

#[test]
fn a_token_file_and_a_usual_parent_count_as_for_get() {
    let home = Home::new().config("default:\n  konnect:\n    parents:\n      api: orders\n");
    home.write("token", format!("{TOKEN}\n"));
    let api = json!([{"id": id(1), "name": "orders"}]);
    let versions = json!({"data": [{"id": id(2), "version": "v1"}]});
    let path = format!("/v3/apis/{}/versions", id(1));
    let konnect = with_apis(&api)
        .on("GET", &path, Response::json(200, versions))
        .repeatedly()
        .start();
    let url = konnect.url();
    let words = [
        "--base-url",
        &url,
        "--pat-file",
        "token",
        "get",
        "apis",
        "versions",
        "v",
    ];
    assert_offered(&home, &words, "v1\n");
    let token = format!("Bearer {TOKEN}");
    assert_eq!(
        konnect.requests()[0].header("authorization"),
        Some(token.as_str())
    );
}

#[test]
fn a_server_that_fails_or_never_responds_costs_little_and_shows_nothing() {
    let answers = [
        Response::hang(),
        Response::reset(),
        Response::empty(403),
        Response::empty(500),
        Response::empty(429).header("retry-after", "2"),
        Response::text(200, "text/html", "<html>sign in</html>"),
        Response::text(200, "application/json", "[[[["),
        Response::flood(1 << 30),
    ];
    for answer in answers {
        let konnect = Konnect::new()
            .on("GET", "/v3/apis", answer)
            .repeatedly()
            .start();
        let words = ["get", "apis", "x"];
        ask_in_vain(&konnect, &Home::new(), &line_at(&konnect.url(), &words));
    }
    let refusing = line_at("http://127.0.0.1:9", &["get", "apis", "x"]);
    ask(&Home::new(), &refusing).run().code(0).silent();
}

#[test]
fn asking_for_names_writes_nothing_and_is_no_event() {
    let home = Home::listening();
    let before = home.snapshot();
    for _ in 0..3 {
        home.kongctl(["__complete", "3", "kongctl", "get", "apis", "fl"])
            .env("KONGCTL_PROFILE", "sandbox")
            .env("KONGCTL_SANDBOX_LOG_LEVEL", "trace")
            .env("KONGCTL_SANDBOX_LOG_FILE", "log.txt")
            .run()
            .code(0)
            .stderr("");
    }
    assert_eq!(home.snapshot(), before);
    home.listener().none();
}
