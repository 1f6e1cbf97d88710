//! Tests what happens when a connection breaks, stalls, leads elsewhere or cannot be trusted.

use std::net::{TcpListener, TcpStream};
use std::time::Duration;

use serde_json::json;

use crate::harness::{Home, Kongctl, Outcome};
use crate::konnect::{Answer, Authority, Konnect, Server};

const TOKEN: &str = "kpat_never_shown";

#[test]
fn a_refused_connection_is_tried_three_times() {
    let address = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("loopback has a free port");
    let refusal = TcpStream::connect(address).expect_err("nobody listens any more");
    let expected = format!(
        "error: cannot list apis: cannot reach {address}\n  request: GET http://{address}/v3/apis?page%5Bsize%5D=100\n  cause: {refusal}\n\
         hint: is the network up, and --base-url or --region right?\n"
    );
    let home = Home::new();
    let run = home.kongctl(["get", "apis", "--log-level", "warn", "--base-url", &format!("http://{address}")]);
    let outcome = run.env("KONGCTL_DEFAULT_KONNECT_PAT", TOKEN).run();
    let (log, error): (Vec<_>, Vec<_>) = outcome.stderr.split_inclusive('\n').partition(|line| line.starts_with("[WARN ]"));
    assert_eq!((log.len(), error.concat()), (2, expected), "{outcome}");
    outcome.code(8).stdout("");
}

#[test]
fn a_connection_that_is_reset_before_an_answer_is_tried_three_times() {
    let konnect = Konnect::new().on("GET", "/v3/apis", Answer::reset()).repeatedly().start();
    let outcome = get(&Home::new(), &konnect, &[]).run().code(8).stdout("");
    outcome.stderr_contains(&format!("  request: {}\n  cause: Connection reset by peer", request(&konnect)));
    assert_eq!(konnect.requests().len(), 3);
}

#[test]
fn a_connection_that_is_reset_once_is_no_error() {
    let konnect = Konnect::new().on("GET", "/v3/apis", Answer::reset()).on("GET", "/v3/apis", empty()).start();
    get(&Home::new(), &konnect, &[]).run().code(0).stdout("").stderr("No apis found.\n");
}

#[test]
fn a_body_that_breaks_off_is_told_with_its_beginning() {
    let body = r#"{"data":[{"id":"1"},{"id":"2"}]}"#;
    let whole = || Answer::text(200, "application/json", body);
    for answer in [whole().half_body(), whole().wrong_length(1000), whole().chunked().half_body()] {
        let konnect = Konnect::new().on("GET", "/v3/apis", answer).start();
        let outcome = get(&Home::new(), &konnect, &[]).run().code(10).stdout("");
        let outcome = outcome.stderr_contains("error: cannot list apis: the answer was cut off\n");
        outcome.stderr_contains(&format!("  request: {}\n  status: 200 OK\n  body: {{\"data\":[{{\"id\":\"", request(&konnect)));
    }
}

#[test]
fn a_body_that_is_longer_than_announced_is_read_as_announced() {
    let answer = Answer::text(200, "application/json", r#"{"data":[]} and more"#).wrong_length(11);
    let konnect = Konnect::new().on("GET", "/v3/apis", answer).start();
    get(&Home::new(), &konnect, &[]).run().code(0).stdout("").stderr("No apis found.\n");
}

#[test]
fn a_server_that_never_answers_ends_in_a_timeout() {
    let konnect = Konnect::new().on("GET", "/v3/apis", Answer::hang()).start();
    timed_out(get(&Home::new(), &konnect, &["--timeout", "300ms"]).run(), &konnect);
}

#[test]
fn a_header_that_dribbles_in_ends_in_a_timeout() {
    let konnect = Konnect::new().on("GET", "/v3/apis", empty().slow_header(Duration::from_secs(60))).start();
    timed_out(get(&Home::new(), &konnect, &["--timeout", "300ms"]).run(), &konnect);
}

#[test]
fn a_header_that_dribbles_in_within_the_time_is_no_error() {
    let konnect = Konnect::new().on("GET", "/v3/apis", empty().slow_header(Duration::from_millis(100))).repeatedly().start();
    for timeout in ["0", "20s"] {
        get(&Home::new(), &konnect, &["--timeout", timeout]).run().code(0).stdout("").stderr("No apis found.\n");
    }
}

#[test]
fn a_redirect_is_not_followed_and_the_token_stays_home() {
    let elsewhere = Konnect::new().start();
    let target = format!("{}/v3/apis", elsewhere.url());
    let konnect = Konnect::new().on("GET", "/v3/apis", Answer::redirect(&target)).start();
    let expected =
        format!("error: cannot list apis: Konnect answered 302 Found\n  request: {}\n  redirects to: {target}\n", request(&konnect));
    get(&Home::new(), &konnect, &[]).run().code(10).stdout("").stderr(&expected);
    assert_eq!(elsewhere.requests(), []);
}

#[test]
fn a_next_link_to_another_host_is_not_followed() {
    let elsewhere = Konnect::new().start();
    let page = json!({"meta": {"page": {"size": 1, "total": 2, "next": elsewhere.url()}, "next": elsewhere.url()}, "data": [{"id": "1"}]});
    let konnect = Konnect::new().on("GET", "/v3/apis", Answer::json(200, page)).on("GET", "/v3/apis", empty()).start();
    let expected = "warning: server announced 2 items, delivered 1\n";
    get(&Home::new(), &konnect, &[]).run().code(0).stdout("NAME  DESCRIPTION  ID\n                   1\n").stderr(expected);
    assert_eq!(elsewhere.requests(), []);
}

#[test]
fn the_token_is_in_no_log_however_it_ends() {
    let answers = [
        empty(),
        Answer::empty(401),
        Answer::text(200, "text/html", "<html>"),
        empty().half_body(),
        Answer::hang(),
        Answer::redirect("/x"),
    ];
    for answer in answers {
        let konnect = Konnect::new().on("GET", "/v3/apis", answer).start();
        let outcome = get(&Home::new(), &konnect, &["--log-level", "trace", "--timeout", "300ms"]).run();
        assert!(outcome.stderr.contains("[DEBUG] GET http"), "{outcome}");
        assert!(!outcome.stderr.contains(TOKEN) && !outcome.stdout.contains(TOKEN), "{outcome}");
    }
}

#[test]
fn the_log_goes_to_the_file_that_is_named() {
    let (home, konnect) = (Home::new(), Konnect::new().on("GET", "/v3/apis", empty()).start());
    get(&home, &konnect, &["--log-level", "debug", "--log-file", "log", "--no-telemetry"])
        .run()
        .code(0)
        .stdout("")
        .stderr("No apis found.\n");
    let log = home.snapshot().remove(0).contents.unwrap_or_default();
    let words = log.lines().filter_map(|line| line.split_once("Z DEBUG ")).map(|(_, words)| words).collect::<Vec<_>>();
    assert_eq!(words, [request(&konnect), format!("{}: 200 OK", request(&konnect))], "{log}");
}

#[test]
fn a_server_of_a_trusted_authority_is_served_over_tls() {
    let authority = Authority::new();
    let konnect = Konnect::new().on("GET", "/v3/apis", empty()).start_tls(&authority);
    let home = Home::new();
    let kongctl = get(&home, &konnect, &[]).env("SSL_CERT_FILE", authority.pem_file());
    kongctl.run().code(0).stdout("").stderr("No apis found.\n");
    assert_eq!(konnect.requests()[0].header("authorization"), Some("Bearer kpat_never_shown"));
}

#[test]
fn a_server_of_an_unknown_authority_gets_nothing() {
    let konnect = Konnect::new().start_tls(&Authority::new());
    let (home, other) = (Home::new(), Authority::new());
    let outcome = get(&home, &konnect, &[]).env("SSL_CERT_FILE", other.pem_file()).run().code(8).stdout("");
    let expected = format!(
        "error: cannot list apis: no trusted connection to {}\n  request: {}\n  cause: invalid peer certificate: ",
        konnect.address(),
        request(&konnect)
    );
    outcome.stderr_contains(&expected);
}

#[test]
#[cfg(target_os = "linux")]
fn a_certificate_of_another_name_is_not_taken() {
    let authority = Authority::new();
    let konnect = Konnect::new().start_tls(&authority);
    // The same address by a name that the certificate does not hold.
    let host = format!("[::ffff:127.0.0.1]:{}", konnect.address().port());
    let (home, url) = (Home::new(), format!("https://{host}"));
    let kongctl = home.kongctl(["get", "organization", "--pat", TOKEN, "--base-url", &url]).env("SSL_CERT_FILE", authority.pem_file());
    let expected = format!(
        "error: cannot get organization: no trusted connection to {host}\n  request: GET {url}/v3/organizations/me\n  cause: invalid peer certificate: certificate not valid for name"
    );
    kongctl.run().code(8).stdout("").stderr_contains(&expected);
}

#[test]
fn a_file_without_certificates_is_an_error() {
    let home = Home::new();
    let file = home.write("none.pem", "no certificate");
    let kongctl = home.kongctl(["get", "apis", "--pat", TOKEN, "--base-url", "https://127.0.0.1:9"]).env("SSL_CERT_FILE", file);
    let expected = "error: cannot list apis: cannot load the trusted certificates\n  cause: there are none\nhint: set SSL_CERT_FILE to a file of certificates in PEM format\n";
    kongctl.run().code(3).stdout("").stderr(expected);
}

#[test]
fn what_speaks_no_http_is_told() {
    // A server of TLS answers a plain request with an alert.
    let konnect = Konnect::new().start_tls(&Authority::new());
    let url = format!("http://{}", konnect.address());
    let expected = format!("error: cannot list apis: {} answered with something that is not HTTP\n", konnect.address());
    Home::new().kongctl(["get", "apis", "--pat", TOKEN, "--base-url", &url]).run().code(10).stdout("").stderr_contains(&expected);
}

#[test]
fn a_header_without_end_is_refused() {
    let konnect = Konnect::new().on("GET", "/v3/apis", empty().header("X-Long", "x".repeat(1 << 20))).start();
    let expected = format!("error: cannot list apis: {} answered with a header of ", konnect.address());
    get(&Home::new(), &konnect, &[]).run().code(10).stdout("").stderr_contains(&expected);
}

/// Describes `kongctl get apis` of `konnect`.
fn get<'home>(home: &'home Home, konnect: &Server, arguments: &[&str]) -> Kongctl<'home> {
    home.kongctl(["get", "apis", "--base-url", &konnect.url(), "--pat", TOKEN].iter().chain(arguments))
}

fn empty() -> Answer {
    Answer::json(200, json!({"data": []}))
}

#[track_caller]
fn timed_out(outcome: Outcome, konnect: &Server) {
    let expected = format!(
        "error: cannot list apis: {} did not answer in time\n  request: {}\n\
         hint: --timeout sets how long a request may take; 0 is for ever\n",
        konnect.address(),
        request(konnect)
    );
    outcome.code(9).stdout("").stderr(&expected);
}

fn request(konnect: &Server) -> String {
    format!("GET {}/v3/apis?page%5Bsize%5D=100", konnect.url())
}
