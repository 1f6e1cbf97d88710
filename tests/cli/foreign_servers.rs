//! Tests responses that something else sends in Konnect's place, and Konnect's reasons in full.

use serde_json::json;

use crate::support::Home;
use crate::support::server::{Konnect, Response, Server};

const SIGN_IN: &str = "hint: the network or a proxy may require a sign-in: open a web page in a browser; then check --base-url\n";
const BETWEEN: &str = "hint: a firewall, a proxy or the sign-in of a network may be in between; check them and --base-url\n";
const LATER: &str = "hint: Konnect or something in front of it is busy or down; try again later, or check --base-url\n";
const ADDRESS: &str =
    "hint: check --base-url: Konnect's API has an address such as https://us.api.konghq.com\n";
const FORM: &str = "hint: another server may have answered; check --base-url and what is between it and this machine\n";

fn serving(answer: Response) -> Server {
    Konnect::new()
        .on("GET", "/v3/apis", answer)
        .repeatedly()
        .start()
}

fn page(status: u16, title: &str) -> Response {
    let html = format!("<!DOCTYPE html><html><head><title>{title}</title></head></html>");
    Response::text(status, "text/html; charset=utf-8", html)
}

/// Asserts what is said of a response, without its request.
#[track_caller]
fn assert_error(answer: Response, code: i32, message: &str, fact: &str, hint: &str) {
    let (home, konnect) = (Home::new(), serving(answer));
    let request = format!(
        "  request: GET {}/v3/apis?page%5Bsize%5D=100\n",
        konnect.url()
    );
    let expected = format!("error: cannot list apis: {message}\n{fact}{request}{hint}");
    let outcome = home.get("apis").from(&konnect).run().code(code).stdout("");
    outcome.stderr(&expected);
}

#[test]
fn a_web_page_is_named_and_the_token_is_not_blamed() {
    for (answer, sender, title, hint) in [
        (
            page(200, "Sign in to Hotel Wi-Fi"),
            "a sign-in page answered 200 OK",
            "Sign in to Hotel Wi-Fi",
            SIGN_IN,
        ),
        (
            page(403, "Access denied | \n a.example").header("Server", "cloudflare"),
            "a web page of Cloudflare answered 403 Forbidden",
            "Access denied | a.example",
            BETWEEN,
        ),
        (
            page(401, "ERROR: Access &lt;denied&gt; &amp; more").header("Server", "Squid/6.6"),
            "a web page of Squid answered 401 Unauthorized",
            "ERROR: Access <denied> & more",
            BETWEEN,
        ),
        (
            page(404, "Not Found"),
            "a web page answered 404 Not Found",
            "Not Found",
            BETWEEN,
        ),
        (
            Response::text(
                200,
                "text/plain",
                "\u{feff}<HTML><TITLE lang=en>Hi\u{1b}[2J</TITLE>",
            ),
            "a web page answered 200 OK",
            "Hi[2J",
            BETWEEN,
        ),
    ] {
        let message = format!("{sender} instead of Konnect");
        let title = format!("  title: {title}\n");
        assert_error(answer, 10, &message, &title, hint);
    }
}

#[test]
fn a_page_without_a_title_is_quoted() {
    assert_error(
        Response::text(200, "text/html", "<p>Welcome</p>\n<input type=password>"),
        10,
        "a sign-in page answered 200 OK instead of Konnect",
        "  body: <p>Welcome</p> <input type=password>\n",
        SIGN_IN,
    );
    assert_error(
        Response::empty(511),
        10,
        "the sign-in of a network answered 511 Network Authentication Required instead of Konnect",
        "",
        SIGN_IN,
    );
}

#[test]
fn other_servers_are_told_by_what_they_send() {
    for (answer, sender, fact, hint) in [
        (
            Response::text(403, "text/plain", "RBAC: access denied"),
            "another server answered 403 Forbidden",
            "  body: RBAC: access denied\n",
            BETWEEN,
        ),
        (
            Response::text(200, "text/plain", "OK"),
            "another server answered 200 OK",
            "  body: OK\n",
            BETWEEN,
        ),
        (
            Response::text(403, "application/xml", "<?xml version=\"1.0\"?><Error/>"),
            "another server answered 403 Forbidden",
            "  body: <?xml version=\"1.0\"?><Error/>\n",
            BETWEEN,
        ),
        (
            Response::json(404, json!({"message": "Not found"}))
                .header("X-Kong-Admin-Latency", "1"),
            "the Admin API of a Kong Gateway answered 404 Not Found",
            "  detail: Not found\n",
            ADDRESS,
        ),
        (
            Response::json(403, json!({"message": "Missing Authentication Token"}))
                .header("x-amzn-ErrorType", "MissingAuthenticationTokenException"),
            "an AWS API Gateway answered 403 Forbidden",
            "  detail: Missing Authentication Token\n",
            ADDRESS,
        ),
        (
            Response::json(
                403,
                json!({"kind": "Status", "apiVersion": "v1", "message": "forbidden"}),
            ),
            "a Kubernetes API server answered 403 Forbidden",
            "  detail: forbidden\n",
            ADDRESS,
        ),
        (
            Response::json(401, json!({"fault": "no"})),
            "another server answered 401 Unauthorized",
            "  body: {\"fault\":\"no\"}\n",
            ADDRESS,
        ),
        (
            Response::empty(401).header("WWW-Authenticate", "Basic realm=\"Restricted\""),
            "a server that asks for Basic authentication answered 401 Unauthorized",
            "",
            BETWEEN,
        ),
    ] {
        let message = format!("{sender} instead of Konnect");
        assert_error(answer, 10, &message, fact, hint);
    }
}

#[test]
fn what_answers_while_konnect_is_down_is_told_to_be_tried_later() {
    for (status, reason, code) in [
        (429, "Too Many Requests", 7),
        (502, "Bad Gateway", 10),
        (503, "Service Unavailable", 10),
        (504, "Gateway Timeout", 10),
    ] {
        for (sender, answer, fact) in [
            (
                "a web page of an AWS load balancer",
                page(status, reason).header("Server", "awselb/2.0"),
                format!("  title: {reason}\n"),
            ),
            (
                "another server",
                Response::text(status, "text/plain", "busy"),
                "  body: busy\n".to_owned(),
            ),
        ] {
            // Further attempts come at once.
            let answer = answer.header("Retry-After", "0");
            let message = format!("{sender} answered {status} {reason} instead of Konnect");
            assert_error(answer, code, &message, &fact, LATER);
        }
    }
}

#[test]
fn a_redirect_to_another_host_names_it() {
    for (location, hint) in [
        ("https://portal.example/login?next=x", SIGN_IN),
        (
            "https://portal.example/",
            "hint: redirects are not followed, to keep the token on its host; check --base-url and the network\n",
        ),
    ] {
        let (home, konnect) = (Home::new(), serving(Response::redirect(location)));
        let expected = format!(
            "error: cannot list apis: a redirect to portal.example answered 302 Found instead of Konnect\n  request: GET {}/v3/apis?page%5Bsize%5D=100\n  redirects to: {location}\n{hint}",
            konnect.url()
        );
        home.get("apis")
            .from(&konnect)
            .run()
            .code(10)
            .stdout("")
            .stderr(&expected);
    }
}

#[test]
fn an_address_with_a_path_too_much_is_named() {
    let home = Home::new();
    let problem = json!({"status": 404, "title": "Not Found", "detail": "not here"});
    let konnect = Konnect::new()
        .on("GET", "/v3/v3/apis", Response::json(404, problem))
        .start();
    let expected = format!(
        "error: cannot list apis: Konnect answered 404 Not Found\n  detail: not here\n  request: GET {}/v3/v3/apis?page%5Bsize%5D=100\nhint: the path has two versions; check --base-url, which ends before the first one\n",
        konnect.url()
    );
    home.get("apis")
        .at(&format!("{}/v3", konnect.url()))
        .run()
        .code(5)
        .stdout("")
        .stderr(&expected);
    assert_error(
        Response::json(
            404,
            json!({"message": "no Route matched with those values"}),
        ),
        5,
        "Konnect answered 404 Not Found",
        "  detail: no Route matched with those values\n",
        "hint: a gateway has no route for this path; check the path, and --base-url, which may not be the address of Konnect's API\n",
    );
}

#[test]
fn an_empty_success_has_a_hint() {
    for status in [200, 204] {
        let (home, konnect) = (Home::new(), serving(Response::empty(status)));
        let words = if status == 200 { "OK" } else { "No Content" };
        let expected = format!(
            "error: cannot list apis: the response is empty\n  request: GET {}/v3/apis?page%5Bsize%5D=100\n  status: {status} {words}\n{FORM}",
            konnect.url()
        );
        home.get("apis")
            .from(&konnect)
            .run()
            .code(10)
            .stdout("")
            .stderr(&expected);
    }
}

#[test]
fn malformed_json_is_placed_in_words() {
    for (body, cause) in [
        ("{\"data\":[", "it ends too early, at line 1, column 9"),
        (
            "{\"data\":[1 2]}",
            "it is malformed, or nested too deeply, at line 1, column 12",
        ),
    ] {
        let answer = Response::text(200, "application/json", body);
        let (home, konnect) = (Home::new(), serving(answer));
        let expected = format!(
            "error: cannot list apis: the response is not JSON\n  request: GET {}/v3/apis?page%5Bsize%5D=100\n  status: 200 OK\n  body: {body}\n  cause: {cause}\n",
            konnect.url()
        );
        home.get("apis")
            .from(&konnect)
            .run()
            .code(10)
            .stdout("")
            .stderr(&expected);
    }
}

#[test]
fn api_prints_a_page_and_warns_that_it_is_not_of_konnect() {
    let (home, konnect) = (Home::new(), serving(page(200, "Welcome")));
    home.kongctl(["api", "/v3/apis"])
        .from(&konnect)
        .run()
        .code(0)
        .stdout("<!DOCTYPE html><html><head><title>Welcome</title></head></html>")
        .stderr("warning: a web page answered 200 OK instead of Konnect\n");
}

#[test]
fn the_reasons_of_a_refusal_are_listed_once() {
    let details = json!([{"type": "ERROR_TYPE_FIELD", "field": "size", "messages": ["must be at most 1000", "must be\u{1b} even"]}]);
    let body = json!({"code": 3, "message": "validation error", "details": details});
    let reasons = "  detail: validation error\n  invalid: size: must be at most 1000\n  invalid: size: must be\\u{1b} even\n";
    let (home, konnect) = (Home::new(), serving(Response::json(400, &body)));
    let outcome = home.get("apis").from(&konnect).run().code(10);
    outcome.stdout("").stderr_contains(reasons);
    let (home, konnect) = (Home::new(), serving(Response::json(400, &body)));
    let api = home.kongctl(["api", "/v3/apis"]).from(&konnect);
    let outcome = api.run().code(10).stdout_json(&body);
    assert!(!outcome.stderr.contains("must be"), "{outcome}");
}
