//! Tests connections that break, stall or redirect.

use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use serde_json::json;

use crate::support::server::{Authority, Konnect, Response, Server};
use crate::support::{Home, Kongctl, Outcome, TOKEN};

const REDIRECTED: &str =
    "hint: redirects are not followed, to keep the token on its host; check --base-url\n";

#[test]
fn the_log_says_how_long_a_response_took() {
    let response = Response::json(200, json!({"id": "7"})).slow_header(Duration::from_millis(300));
    let konnect = Konnect::new().on("GET", "/v3/users/me", response).start();
    let home = Home::new();
    let run = home.kongctl(["get", "me", "--log-level", "debug", "--pat", TOKEN]);
    let outcome = run.base_url_of(&konnect).run().code(0);
    let request = format!("GET {}/v3/users/me: 200 OK after ", konnect.url());
    let (_, time) = outcome.stderr.split_once(&request).expect("it is logged");
    let (time, _) = time.split_once(" ms\n").expect("milliseconds");
    assert!(
        time.parse::<u64>().is_ok_and(|time| time >= 250),
        "{outcome}"
    );
}

#[test]
fn a_refused_connection_is_tried_three_times() {
    // Below the ports that other tests get.
    let address = SocketAddr::from(([127, 0, 0, 1], 9));
    let refusal = TcpStream::connect(address).expect_err("nothing listens there");
    let expected = format!(
        "error: cannot list apis: cannot reach {address}\n  request: GET http://{address}/v3/apis?page%5Bsize%5D=100\n  cause: {refusal}\n\
         hint: check the network, and --base-url or --region\n"
    );
    let home = Home::new();
    let run = home.kongctl([
        "get",
        "apis",
        "--log-level",
        "warn",
        "--base-url",
        &format!("http://{address}"),
    ]);
    let outcome = run.env("KONGCTL_DEFAULT_KONNECT_PAT", TOKEN).run();
    let (log, error): (Vec<_>, Vec<_>) = outcome
        .stderr
        .split_inclusive('\n')
        .partition(|line| line.starts_with("[WARN ]"));
    assert_eq!((log.len(), error.concat()), (2, expected), "{outcome}");
    outcome.code(8).stdout("");
}

#[test]
fn a_connection_reset_before_a_response_is_tried_three_times() {
    let konnect = Konnect::new()
        .on("GET", "/v3/apis", Response::reset())
        .repeatedly()
        .start();
    let outcome = Home::new()
        .get("apis")
        .from(&konnect)
        .run()
        .code(8)
        .stdout("");
    outcome.stderr_contains(&format!(
        "  request: {}\n  cause: Connection reset by peer",
        request(&konnect)
    ));
    assert_eq!(konnect.requests().len(), 3);
}

#[test]
fn a_connection_reset_once_is_no_error() {
    let konnect = Konnect::new()
        .on("GET", "/v3/apis", Response::reset())
        .on("GET", "/v3/apis", empty())
        .start();
    Home::new()
        .get("apis")
        .from(&konnect)
        .run()
        .code(0)
        .stdout("")
        .stderr("No apis found.\n");
}

#[test]
fn a_connection_closed_without_a_response_is_tried_three_times() {
    for words in ["", "HTTP/1.1 200 OK\r\nContent-Le"] {
        let server = Server::sends(words).then_closes();
        let address = server.address();
        let expected = format!(
            "error: cannot list apis: {address} closed the connection without a response\n  request: {}\n\
             hint: check the network, and --base-url or --region\n",
            request_to(address)
        );
        get_from(&Home::new(), address)
            .run()
            .code(8)
            .stdout("")
            .stderr(&expected);
        assert_eq!(server.connections(), 3, "{words}");
    }
}

#[test]
fn half_a_header_and_then_nothing_is_a_timeout() {
    for words in [
        "",
        "HT",
        "HTTP/1.1 200 OK\r\nContent-Le",
        "HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n{",
    ] {
        let server = Server::sends(words).then_stalls();
        let outcome = get_from(&Home::new(), server.address())
            .args(["--timeout", "300ms"])
            .run()
            .code(9)
            .stdout("");
        outcome.stderr_contains(&format!(
            "error: cannot list apis: timed out waiting for a response from {}\n",
            server.address()
        ));
        assert!(server.connections() <= 1, "{words}");
    }
}

#[test]
fn a_body_that_is_cut_off_is_an_error() {
    let body = r#"{"data":[{"id":"1"},{"id":"2"}]}"#;
    let whole = || Response::text(200, "application/json", body);
    for answer in [
        whole().half_body(),
        whole().wrong_length(1000),
        whole().chunked().half_body(),
    ] {
        let konnect = Konnect::new().on("GET", "/v3/apis", answer).start();
        let outcome = Home::new()
            .get("apis")
            .from(&konnect)
            .run()
            .code(10)
            .stdout("");
        let outcome =
            outcome.stderr_contains("error: cannot list apis: the response was cut off\n");
        outcome.stderr_contains(&format!(
            "  request: {}\n  status: 200 OK\n  body: {{\"data\":[{{\"id\":\"",
            request(&konnect)
        ));
    }
}

#[test]
fn a_body_longer_than_announced_is_read_to_the_announced_length() {
    let answer =
        Response::text(200, "application/json", r#"{"data":[]} and more"#).wrong_length(11);
    let konnect = Konnect::new().on("GET", "/v3/apis", answer).start();
    Home::new()
        .get("apis")
        .from(&konnect)
        .run()
        .code(0)
        .stdout("")
        .stderr("No apis found.\n");
}

#[test]
fn a_server_that_never_responds_is_a_timeout() {
    let konnect = Konnect::new()
        .on("GET", "/v3/apis", Response::hang())
        .start();
    timed_out(
        Home::new()
            .get("apis")
            .from(&konnect)
            .args(["--timeout", "300ms"])
            .run(),
        &konnect,
    );
}

#[test]
fn a_slow_header_is_a_timeout() {
    let konnect = Konnect::new()
        .on(
            "GET",
            "/v3/apis",
            empty().slow_header(Duration::from_secs(60)),
        )
        .start();
    timed_out(
        Home::new()
            .get("apis")
            .from(&konnect)
            .args(["--timeout", "300ms"])
            .run(),
        &konnect,
    );
}

#[test]
fn a_slow_header_within_the_timeout_is_no_error() {
    let konnect = Konnect::new()
        .on(
            "GET",
            "/v3/apis",
            empty().slow_header(Duration::from_millis(100)),
        )
        .repeatedly()
        .start();
    for timeout in ["0", "20s"] {
        Home::new()
            .get("apis")
            .from(&konnect)
            .args(["--timeout", timeout])
            .run()
            .code(0)
            .stdout("")
            .stderr("No apis found.\n");
    }
}

#[test]
fn a_redirect_is_not_followed_and_gets_no_token() {
    let statuses = [
        (301, "301 Moved Permanently"),
        (302, "302 Found"),
        (303, "303 See Other"),
        (307, "307 Temporary Redirect"),
        (308, "308 Permanent Redirect"),
    ];
    for (status, words) in statuses {
        // A request to any of these servers fails the test.
        let elsewhere = Konnect::new().start();
        for target in [
            format!("{}/v3/apis", elsewhere.url()),
            "/v3/apis/other".to_owned(),
            "//other.example/".to_owned(),
            String::new(),
        ] {
            let answer = Response::empty(status).header("Location", &target);
            let konnect = Konnect::new().on("GET", "/v3/apis", answer).start();
            let expected = format!(
                "error: cannot list apis: Konnect answered {words}\n  request: {}\n  redirects to: {target}\n{REDIRECTED}",
                request(&konnect)
            );
            Home::new()
                .get("apis")
                .from(&konnect)
                .run()
                .code(10)
                .stdout("")
                .stderr(&expected);
        }
    }
}

#[test]
fn a_redirect_to_nowhere_is_an_error_like_any_other() {
    let konnect = Konnect::new()
        .on("GET", "/v3/apis", Response::empty(302))
        .start();
    let expected = format!(
        "error: cannot list apis: Konnect answered 302 Found\n  request: {}\n{REDIRECTED}",
        request(&konnect)
    );
    Home::new()
        .get("apis")
        .from(&konnect)
        .run()
        .code(10)
        .stdout("")
        .stderr(&expected);
}

#[test]
fn a_next_link_to_another_host_is_not_followed() {
    let elsewhere = Konnect::new().start();
    let page = json!({"meta": {"page": {"size": 1, "total": 2, "next": elsewhere.url()}, "next": elsewhere.url()}, "data": [{"id": "1"}]});
    let konnect = Konnect::new()
        .on("GET", "/v3/apis", Response::json(200, page))
        .on("GET", "/v3/apis", empty())
        .start();
    let expected = "warning: server announced 2 items, delivered 1\n";
    Home::new()
        .get("apis")
        .from(&konnect)
        .run()
        .code(0)
        .stdout("NAME  DESCRIPTION  ID\n-     -            1\n")
        .stderr(expected);
    assert_eq!(elsewhere.requests(), []);
}

#[test]
fn the_token_is_in_no_log_however_it_ends() {
    let answers = [
        empty(),
        Response::empty(401),
        Response::text(200, "text/html", "<html>"),
        empty().half_body(),
        Response::hang(),
        Response::redirect("/x"),
    ];
    for answer in answers {
        let konnect = Konnect::new().on("GET", "/v3/apis", answer).start();
        let outcome = Home::new()
            .get("apis")
            .from(&konnect)
            .args(["--log-level", "trace", "--timeout", "300ms"])
            .run();
        assert!(outcome.stderr.contains("[DEBUG] GET http"), "{outcome}");
        assert!(
            !outcome.stderr.contains(TOKEN) && !outcome.stdout.contains(TOKEN),
            "{outcome}"
        );
    }
}

#[test]
fn the_log_is_written_to_the_named_file() {
    let (home, konnect) = (
        Home::new(),
        Konnect::new().on("GET", "/v3/apis", empty()).start(),
    );
    home.get("apis")
        .from(&konnect)
        .args([
            "--log-level",
            "debug",
            "--log-file",
            "log",
            "--no-telemetry",
        ])
        .run()
        .code(0)
        .stdout("")
        .stderr("No apis found.\n");
    let log = home.snapshot().remove(0).contents.unwrap_or_default();
    let words = log
        .lines()
        .filter_map(|line| line.split_once("Z DEBUG "))
        .map(|(_, words)| words)
        .collect::<Vec<_>>();
    let [sent, received] = words[..] else {
        panic!("two lines were expected: {log}");
    };
    assert_eq!(sent, request(&konnect));
    let answered = format!("{}: 200 OK after ", request(&konnect));
    assert!(received.starts_with(&answered), "{log}");
}

#[test]
fn a_server_that_does_not_speak_http_is_an_error() {
    // A server of TLS answers a plain request with an alert.
    let konnect = Konnect::new().start_tls(&Authority::new());
    let url = format!("http://{}", konnect.address());
    let expected = format!(
        "error: cannot list apis: {} sent a response that is not HTTP\n",
        konnect.address()
    );
    Home::new()
        .kongctl(["get", "apis", "--pat", TOKEN, "--base-url", &url])
        .run()
        .code(10)
        .stdout("")
        .stderr_contains(&expected);
}

#[test]
fn an_endless_header_is_refused() {
    let konnect = Konnect::new()
        .on(
            "GET",
            "/v3/apis",
            empty().header("X-Long", "x".repeat(1 << 20)),
        )
        .start();
    let expected = format!(
        "error: cannot list apis: {} sent a response header of ",
        konnect.address()
    );
    Home::new()
        .get("apis")
        .from(&konnect)
        .run()
        .code(10)
        .stdout("")
        .stderr_contains(&expected);
}

/// Describes `kongctl get apis` of what listens at an address.
fn get_from<'home>(home: &'home Home, address: SocketAddr) -> Kongctl<'home> {
    home.get("apis").at(&format!("http://{address}"))
}

fn empty() -> Response {
    Response::json(200, json!({"data": []}))
}

#[track_caller]
fn timed_out(outcome: Outcome, konnect: &Server) {
    let expected = format!(
        "error: cannot list apis: timed out waiting for a response from {}\n  request: {}\n\
         hint: increase --timeout (0 disables it)\n",
        konnect.address(),
        request(konnect)
    );
    outcome.code(9).stdout("").stderr(&expected);
}

fn request(konnect: &Server) -> String {
    request_to(konnect.address())
}

fn request_to(address: SocketAddr) -> String {
    format!("GET http://{address}/v3/apis?page%5Bsize%5D=100")
}
