//! Tests requests through proxies: which proxy, for which hosts, its credentials, and its errors.

use std::net::{SocketAddr, TcpStream};

use serde_json::json;

use crate::support::server::Proxy;
use crate::support::server::{Authority, Flaw, Konnect, Response, Server, Then};
use crate::support::{Home, Kongctl, Outcome, TOKEN};

const KONNECT: &str = "us.api.konghq.com";
const REQUEST: &str = "GET https://us.api.konghq.com/v3/apis?page%5Bsize%5D=100";
const GO_PAST: &str =
    "hint: check HTTPS_PROXY, or bypass the proxy with NO_PROXY=us.api.konghq.com\n";

#[test]
fn konnect_is_reached_through_the_proxy_without_a_local_lookup() {
    let (authority, page) = (
        Authority::new(),
        |next: &str| json!({"data": [{"id": next}], "meta": {"page": {"total": 2, "size": 1}}}),
    );
    let konnect = Konnect::new()
        .on_query(
            "GET",
            "/v3/apis",
            &[("page[size]", "1")],
            Response::json(200, page("1")),
        )
        .on_query(
            "GET",
            "/v3/apis",
            &[("page[size]", "1"), ("page[number]", "2")],
            Response::json(200, page("2")),
        )
        .start_tls(&authority);
    let relay = Proxy::to(&konnect);
    let home = Home::new();
    let run = get_through(&home, &authority, relay.address()).args([
        "--page-size",
        "1",
        "--columns",
        "id",
    ]);
    run.run().code(0).stdout("ID\n1\n2\n").stderr("");
    // One connection for both pages; of the token only Konnect knows.
    let agent = konnect.requests()[0]
        .header("user-agent")
        .unwrap_or_default()
        .to_owned();
    let head = format!(
        "CONNECT {KONNECT}:443 HTTP/1.1\r\nHost: {KONNECT}:443\r\nUser-Agent: {agent}\r\n\r\n"
    );
    assert_eq!(relay.asked(), [head]);
    assert_eq!(
        konnect.requests()[0].header("authorization"),
        Some("Bearer kpat_never_shown")
    );
}

#[test]
fn a_scheme_in_capitals_does_not_go_past_the_proxy() {
    let authority = Authority::new();
    let konnect = served(&authority);
    let relay = Proxy::to(&konnect);
    let home = Home::new();
    get_through(&home, &authority, relay.address())
        .env("HTTPS_PROXY", format!("HTTP://{}", relay.address()))
        .args(["--base-url", "HTTPS://us.api.konghq.com"])
        .run()
        .code(0)
        .stdout("")
        .stderr("No apis found.\n");
    assert_eq!(relay.asked().len(), 1);
}

#[test]
fn proxy_credentials_are_sent_to_the_proxy_only() {
    let authority = Authority::new();
    let konnect = served(&authority);
    let relay = Proxy::to(&konnect);
    let (home, url) = (
        Home::new(),
        format!("http://us%65r:p%40ss%3Aw%C3%B6rd@{}/", relay.address()),
    );
    let outcome = get_through(&home, &authority, relay.address())
        .env("HTTPS_PROXY", url)
        .args(["--log-level", "trace"])
        .run();
    // `user:p@ss:wörd`
    assert!(
        relay.asked()[0].contains("\r\nProxy-Authorization: Basic dXNlcjpwQHNzOnfDtnJk\r\n"),
        "{:?}",
        relay.asked()
    );
    assert_eq!(konnect.requests()[0].header("proxy-authorization"), None);
    let line = format!(
        "\n[DEBUG] {REQUEST} through the proxy {}\n",
        relay.address()
    );
    assert!(outcome.stderr.contains(&line), "{outcome}");
    secretive(&outcome.code(0));
}

#[test]
fn the_variables_are_those_of_curl() {
    let authority = Authority::new();
    let unused = "http://127.0.0.1:1";
    for (variables, is_asked) in [
        (&["HTTPS_PROXY"][..], true),
        (&["https_proxy"], true),
        (&["ALL_PROXY"], true),
        (&["all_proxy"], true),
        (&["https_proxy", "!HTTPS_PROXY"], true),
        (&["HTTPS_PROXY", "!ALL_PROXY", "!all_proxy"], true),
        (&["HTTPS_PROXY", "!http_proxy", "!HTTP_PROXY"], true),
        (&["HTTPS_PROXY", "0https_proxy"], true),
        (&["http_proxy", "HTTP_PROXY"], false),
        (&[], false),
    ] {
        let konnect = served(&authority);
        let (home, relay) = (Home::new(), Proxy::to(&konnect));
        let url = format!("https://localhost:{}", konnect.address().port());
        let mut run = kongctl(&home)
            .args(["--base-url", &url])
            .env("SSL_CERT_FILE", authority.pem_file());
        for variable in variables {
            run = match variable.split_at(1) {
                ("!", other) => run.env(other, unused),
                ("0", empty) => run.env(empty, ""),
                _ => run.env(variable, format!("localhost:{}", relay.address().port())),
            };
        }
        run.run().code(0).stdout("").stderr("No apis found.\n");
        assert_eq!(!relay.asked().is_empty(), is_asked, "{variables:?}");
    }
}

#[test]
fn hosts_in_no_proxy_are_reached_directly() {
    let authority = Authority::new();
    for (variable, list) in [
        ("NO_PROXY", "a.example, localhost"),
        ("no_proxy", "*"),
        ("NO_PROXY", "LOCALHOST:PORT"),
    ] {
        let konnect = served(&authority);
        let (home, port) = (Home::new(), konnect.address().port());
        // A run that needs the proxy fails: its URL cannot even be parsed.
        let run = kongctl(&home)
            .args(["--base-url", &format!("https://localhost:{port}")])
            .env("HTTPS_PROXY", "http://");
        let run = run
            .env("SSL_CERT_FILE", authority.pem_file())
            .env(variable, list.replace("PORT", &port.to_string()));
        run.run().code(0).stdout("").stderr("No apis found.\n");
    }
}

#[test]
fn plain_http_goes_through_a_proxy_of_this_machine_only() {
    let konnect = Konnect::new()
        .on("GET", "/v3/apis", empty())
        .repeatedly()
        .start();
    let relay = Proxy::to(&konnect);
    let (home, url) = (Home::new(), konnect.url());
    let run = |variable: &str, proxy: &str| {
        let run = kongctl(&home)
            .args(["--base-url", &url, "--log-level", "warn"])
            .env(variable, proxy);
        let stderr = run.run().code(0).stdout("").stderr;
        // The warning about `--pat` comes first.
        stderr
            .split_once("instead\n")
            .map_or(stderr.clone(), |(_, rest)| rest.to_owned())
    };
    assert_eq!(
        run("http_proxy", &relay.address().to_string()),
        "No apis found.\n"
    );
    assert!(
        relay.asked()[0].starts_with(&format!(
            "GET {url}/v3/apis?page%5Bsize%5D=100 HTTP/1.1\r\n"
        )),
        "{:?}",
        relay.asked()
    );
    assert_eq!(
        run("HTTP_PROXY", &relay.address().to_string()),
        "No apis found.\n"
    );
    assert_eq!(relay.asked().len(), 1);
    let warning = "[WARN ] ALL_PROXY: the proxy proxy.example:3128 is not on this machine, so plain http does not use it\nNo apis found.\n";
    assert_eq!(
        run("ALL_PROXY", "http://user:wörd@proxy.example:3128"),
        warning
    );
}

#[test]
fn a_forwarded_request_names_the_server_and_sends_the_credentials_each_time() {
    let page = |number: u8| {
        let meta = json!({"page": {"total": 3, "size": 1}});
        Response::json(200, json!({"data": [{"id": number}], "meta": meta}))
    };
    let konnect = Konnect::new()
        .on("GET", "/konnect/v3/apis", page(1))
        .on("GET", "/konnect/v3/apis", page(2))
        .on("GET", "/konnect/v3/apis", page(3))
        .start();
    let relay = Proxy::to(&konnect);
    let base = format!("{}/konnect", konnect.url());
    kongctl(&Home::new())
        .args(["--base-url", &base, "--page-size", "1", "--columns", "id"])
        .env(
            "http_proxy",
            format!("http://user:p%40ss@{}", relay.address()),
        )
        .run()
        .code(0)
        .stdout("ID\n1\n2\n3\n")
        .stderr("");
    // One connection for all three.
    assert_eq!(relay.asked().len(), 1);
    for (number, request) in konnect.requests().iter().enumerate() {
        let query = ["", "&page%5Bnumber%5D=2", "&page%5Bnumber%5D=3"][number];
        let target = format!("{base}/v3/apis?page%5Bsize%5D=1{query}");
        assert_eq!(request.target, target);
        assert_eq!(
            request.header("host"),
            Some(&*konnect.address().to_string())
        );
        assert_eq!(
            request.header("proxy-authorization"),
            Some("Basic dXNlcjpwQHNz")
        );
        assert_eq!(
            request.header("authorization"),
            Some("Bearer kpat_never_shown")
        );
    }
}

#[test]
fn a_forwarded_body_is_not_changed() {
    // Larger than any buffer, and with lines that look like requests.
    let body = json!({"text": "GET / HTTP/1.1\r\n\r\n".repeat(20_000)}).to_string();
    let konnect = Konnect::new()
        .on("POST", "/v3/apis", Response::empty(204))
        .start();
    let relay = Proxy::to(&konnect);
    let home = Home::new();
    home.kongctl(["api", "post", "/v3/apis", "--body-file", "-"])
        .from(&konnect)
        .env("http_proxy", relay.address().to_string())
        .stdin(body.clone())
        .run()
        .code(0)
        .stdout("");
    let [request] = &konnect.requests()[..] else {
        panic!("one request")
    };
    assert_eq!(request.target, format!("{}/v3/apis", konnect.url()));
    assert!(request.body == body, "{} bytes", request.body.len());
}

/// A host of this machine, a variable with the beginning of its value, other variables, and what
/// the proxy is asked for.
type ProxyCase<'a> = (&'a str, &'a str, &'a [(&'a str, &'a str)], &'a str);

#[test]
fn the_proxy_of_plain_http_is_chosen_and_asked_as_by_curl() {
    let direct = "";
    let forwarded = "GET http://HOST:PORT/v3/apis?page%5Bsize%5D=100 HTTP/1.1";
    let tunnel = "socks5 HOST:PORT";
    let cases: [ProxyCase; 27] = [
        ("127.0.0.1", "http_proxy", &[], forwarded),
        ("localhost", "http_proxy", &[], forwarded),
        ("LocalHost", "http_proxy", &[], forwarded),
        ("[::1]", "http_proxy", &[], forwarded),
        ("127.9.9.9", "http_proxy", &[], forwarded),
        ("127.0.0.1", "all_proxy", &[], forwarded),
        ("127.0.0.1", "ALL_PROXY", &[], forwarded),
        ("127.0.0.1", "HTTP_PROXY", &[], direct),
        ("127.0.0.1", "HTTPS_PROXY", &[], direct),
        ("127.0.0.1", "https_proxy", &[], direct),
        ("127.0.0.1", "http_proxy http://", &[], forwarded),
        ("127.0.0.1", "http_proxy HTTP://u:p@", &[], forwarded),
        ("127.0.0.1", "ALL_PROXY socks5://", &[], tunnel),
        ("localhost", "ALL_PROXY socks5h://", &[], tunnel),
        (
            "localhost",
            "http_proxy socks5h://u:p@",
            &[],
            "socks5 u:p@HOST:PORT",
        ),
        ("127.0.0.1", "http_proxy socks4://", &[], "socks4 HOST:PORT"),
        (
            "localhost",
            "http_proxy socks4a://",
            &[],
            "socks4a HOST:PORT",
        ),
        ("127.0.0.1", "http_proxy", &[("no_proxy", "*")], direct),
        (
            "127.0.0.1",
            "http_proxy",
            &[("NO_PROXY", "127.0.0.1")],
            direct,
        ),
        (
            "127.0.0.1",
            "http_proxy",
            &[("no_proxy", "127.0.0.0/8")],
            direct,
        ),
        (
            "127.0.0.1",
            "http_proxy",
            &[("no_proxy", "127.0.0.1:PORT")],
            direct,
        ),
        (
            "127.0.0.1",
            "http_proxy",
            &[("no_proxy", "127.0.0.1:1")],
            forwarded,
        ),
        (
            "127.0.0.1",
            "http_proxy",
            &[("no_proxy", "localhost")],
            forwarded,
        ),
        (
            "localhost",
            "http_proxy",
            &[("no_proxy", "127.0.0.1")],
            forwarded,
        ),
        (
            "127.0.0.1",
            "http_proxy",
            &[("HTTP_PROXY", "http://")],
            forwarded,
        ),
        ("127.0.0.1", "ALL_PROXY", &[("http_proxy", "")], forwarded),
        (
            "127.0.0.1",
            "http_proxy",
            &[("ALL_PROXY", "http://")],
            forwarded,
        ),
    ];
    for (host, proxy, others, expected) in cases {
        let konnect = Konnect::new().on("GET", "/v3/apis", empty()).start();
        let (home, relay) = (Home::new(), Proxy::to(&konnect));
        let port = konnect.address().port().to_string();
        let (variable, scheme) = proxy.split_once(' ').unwrap_or((proxy, ""));
        let mut run = kongctl(&home)
            .args(["--base-url", &format!("http://{host}:{port}")])
            .env(variable, format!("{scheme}{}", relay.address()));
        for (name, value) in others {
            run = run.env(name, value.replace("PORT", &port));
        }
        run.run().code(0).stdout("").stderr("No apis found.\n");
        let asked = relay.asked().join("");
        assert_eq!(
            asked.lines().next().unwrap_or_default(),
            expected.replace("HOST", host).replace("PORT", &port),
            "{host} {proxy} {others:?}"
        );
    }
}

#[test]
fn a_refusal_of_a_forwarding_proxy_is_told_from_one_of_the_server() {
    let request = "request: GET http://127.0.0.1:9/v3/apis?page%5Bsize%5D=100";
    for (login, hint) in [
        (
            "",
            "the proxy requires credentials: http_proxy=http://USER:PASSWORD@PROXY, special characters percent-encoded (%40 for @)",
        ),
        (
            "user:wörd@",
            "check the user name and password in http_proxy; special characters must be percent-encoded (%40 for @)",
        ),
    ] {
        let refusal = "HTTP/1.1 407 Who are you?\r\nContent-Length: 2\r\n\r\nno";
        let proxy = Server::sends(refusal).then_closes();
        let address = proxy.address().to_string();
        let outcome = kongctl(&Home::new())
            .args(["--base-url", "http://127.0.0.1:9"])
            .env("http_proxy", format!("{login}{address}"))
            .run();
        secretive(&outcome);
        let expected = format!(
            "error: cannot list apis: cannot reach 127.0.0.1:9 through the proxy {address}\n  {request}\n  cause: the proxy responded with 407 Proxy Authentication Required\n  proxy: from http_proxy\nhint: {}\n",
            hint.replace("PROXY", &address)
        );
        outcome.code(8).stdout("").stderr(&expected);
        assert_eq!(proxy.connections(), 1);
    }
    // Any other status may be the server's own.
    let down = "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 4\r\n\r\ndown";
    let proxy = Server::sends(down).then_closes();
    let expected = format!(
        "error: cannot list apis: another server answered 502 Bad Gateway instead of Konnect\n  body: down\n  {request} through the proxy {}\nhint: Konnect or something in front of it is busy or down; try again later, or check --base-url\n",
        proxy.address()
    );
    kongctl(&Home::new())
        .args(["--base-url", "http://127.0.0.1:9"])
        .env("http_proxy", proxy.address().to_string())
        .run()
        .code(10)
        .stdout("")
        .stderr(&expected);
    assert_eq!(proxy.connections(), 3);
}

#[test]
fn the_sandbox_is_never_reached_through_a_proxy() {
    let home = Home::new();
    let run = home.kongctl([
        "--profile",
        "sandbox",
        "get",
        "organization",
        "--columns",
        "name",
        "--log-level",
        "warn",
    ]);
    let run = ["http_proxy", "HTTP_PROXY", "https_proxy", "ALL_PROXY"]
        .iter()
        .fold(run, |run, name| run.env(name, "http://127.0.0.1:1"));
    run.run()
        .code(0)
        .stdout("NAME\nSkerrylark Air\n")
        .stderr("");
}

#[test]
fn an_unreachable_proxy_is_tried_three_times() {
    // Below the ports that other tests get.
    let address = SocketAddr::from(([127, 0, 0, 1], 9));
    let mut outcome = get_through(&Home::new(), &Authority::new(), address)
        .args(["--log-level", "warn"])
        .run();
    assert_eq!(
        outcome.stderr.matches("; retrying in ").count(),
        2,
        "{outcome}"
    );
    outcome.stderr = without_log(&outcome.stderr);
    let refusal = TcpStream::connect(address).expect_err("nothing listens there");
    failed(
        outcome,
        8,
        &format!("cannot reach {KONNECT} through the proxy {address}"),
        &format!("  cause: {refusal}\n"),
        GO_PAST,
    );
}

#[test]
fn a_proxy_that_refuses_is_an_error_with_its_status() {
    let denied = "HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\nno";
    for (words, status, tries) in [
        (denied, "403 Forbidden", 1),
        ("HTTP/1.0 502 \r\n\r\n", "502 Bad Gateway", 3),
        ("HTTP/1.1 503 Busy\r\n\r\n", "503 Service Unavailable", 3),
        ("HTTP/1.1 504 Late\r\n\r\n", "504 Gateway Timeout", 3),
        (
            "HTTP/1.1 302 Found\r\nLocation: https://login.example/\r\n\r\n",
            "302 Found",
            1,
        ),
    ] {
        let proxy = Server::sends(words).then_closes();
        let outcome = get_through(&Home::new(), &Authority::new(), proxy.address()).run();
        assert_eq!(proxy.connections(), tries, "{words}");
        let message = format!(
            "cannot reach {KONNECT} through the proxy {}",
            proxy.address()
        );
        failed(
            outcome,
            8,
            &message,
            &format!("  cause: the proxy responded with {status}\n"),
            GO_PAST,
        );
    }
}

#[test]
fn a_proxy_that_requires_credentials_is_an_error_with_a_hint() {
    let proxy =
        Server::sends("HTTP/1.1 407 Who are you?\r\nProxy-Authenticate: Basic realm=\"x\"\r\n\r\n")
            .then_closes();
    let address = proxy.address();
    for (login, hint) in [
        (
            "",
            format!(
                "hint: the proxy requires credentials: HTTPS_PROXY=http://USER:PASSWORD@{address}, special characters percent-encoded (%40 for @)\n"
            ),
        ),
        (
            "user:wörd@",
            "hint: check the user name and password in HTTPS_PROXY; special characters must be percent-encoded (%40 for @)\n"
                .to_owned(),
        ),
    ] {
        let run = get_through(&Home::new(), &Authority::new(), address).env("HTTPS_PROXY", format!("{login}{address}")).run();
        let message = format!("cannot reach {KONNECT} through the proxy {address}");
        failed(run, 8, &message, "  cause: the proxy responded with 407 Proxy Authentication Required\n", &hint);
    }
    assert_eq!(proxy.connections(), 2);
}

#[test]
fn a_proxy_with_an_invalid_response_is_an_error() {
    let long = format!("HTTP/1.1 200 OK\r\nX: {}", "x".repeat(70_000));
    for (words, then, cause, tries) in [
        ("", Then::Close, "the proxy closed the connection", 3),
        (
            "HTTP/1.1 20",
            Then::Close,
            "the proxy closed the connection",
            3,
        ),
        (
            "SSH-2.0-OpenSSH_9.9\r\n",
            Then::Stall,
            "the proxy sent a response that is not HTTP",
            1,
        ),
        (
            "HTTP/1.1 yes\r\n\r\n",
            Then::Stall,
            "the proxy sent a response that is not HTTP",
            1,
        ),
        (
            long.as_str(),
            Then::Stall,
            "the proxy sent a response that is not HTTP",
            1,
        ),
    ] {
        let proxy = Server::sends(words).then(then);
        let outcome = get_through(&Home::new(), &Authority::new(), proxy.address()).run();
        assert_eq!(proxy.connections(), tries, "{cause}");
        let message = format!(
            "cannot reach {KONNECT} through the proxy {}",
            proxy.address()
        );
        failed(
            outcome,
            8,
            &message,
            &format!("  cause: {cause}\n"),
            GO_PAST,
        );
    }
}

#[test]
fn a_server_that_closes_behind_the_proxy_is_tried_three_times() {
    let proxy = Server::sends("HTTP/1.1 200 OK\r\n\r\n").then_closes_after_reply();
    let outcome = get_through(&Home::new(), &Authority::new(), proxy.address()).run();
    let message = format!(
        "{KONNECT} through the proxy {} closed the connection without a response",
        proxy.address()
    );
    failed(outcome, 8, &message, "", GO_PAST);
    assert_eq!(proxy.connections(), 3);
}

#[test]
fn a_proxy_that_hangs_is_a_timeout() {
    for (scheme, words) in [
        ("http", &b""[..]),
        ("http", b"HTTP/1.1 200 OK\r\n"),
        ("http", b"HTTP/1.1 200 OK\r\n\r\n"),
        ("https", b""),
        ("socks5h", b""),
        ("socks5h", b"\x05\x00\x05"),
        ("socks4a", b"\0\x5a"),
    ] {
        let proxy = Server::sends(words).then_stalls();
        let (home, authority) = (Home::new(), Authority::new());
        let run = get_through(&home, &authority, proxy.address())
            .env("HTTPS_PROXY", format!("{scheme}://{}", proxy.address()));
        let message = format!(
            "timed out waiting for a response from {KONNECT} through the proxy {}",
            proxy.address()
        );
        let hint = "hint: increase --timeout (0 disables it)\n";
        failed(
            run.args(["--timeout", "300ms"]).run(),
            9,
            &message,
            "",
            &format!("{hint}{GO_PAST}"),
        );
        assert!(proxy.connections() <= 1, "{scheme}");
    }
}

#[test]
fn an_untrusted_server_behind_a_proxy_is_an_error_that_names_both() {
    let konnect = Konnect::new().start_tls(&Authority::new());
    let relay = Proxy::to(&konnect);
    let message = format!(
        "TLS handshake with {KONNECT} through the proxy {} failed: its certificate is self-signed, or issued by an authority that this machine does not trust",
        relay.address()
    );
    let hint = "hint: for a corporate proxy or a private authority, put the authority's certificate into a file and set SSL_CERT_FILE\n";
    failed(
        get_through(&Home::new(), &Authority::new(), relay.address()).run(),
        8,
        &message,
        "",
        hint,
    );
}

#[test]
fn a_connection_to_the_proxy_can_be_encrypted() {
    let authority = Authority::new();
    let konnect = served(&authority);
    let relay = Proxy::over_tls(&konnect, &authority, Flaw::Nothing);
    let url = format!("https://{}", relay.address());
    get_through(&Home::new(), &authority, relay.address())
        .env("HTTPS_PROXY", url)
        .run()
        .code(0)
        .stdout("")
        .stderr("No apis found.\n");
    assert!(
        relay.asked()[0].starts_with("CONNECT us.api.konghq.com:443 HTTP/1.1\r\n"),
        "{:?}",
        relay.asked()
    );
    assert_eq!(
        konnect.requests()[0].header("authorization"),
        Some("Bearer kpat_never_shown")
    );
}

#[test]
fn plain_http_can_go_through_an_encrypted_connection_to_the_proxy() {
    let (authority, konnect) = (
        Authority::new(),
        Konnect::new().on("GET", "/v3/apis", empty()).start(),
    );
    let relay = Proxy::over_tls(&konnect, &authority, Flaw::Nothing);
    let (home, url) = (Home::new(), format!("https://{}", relay.address()));
    let run = kongctl(&home)
        .args(["--base-url", &konnect.url()])
        .env("http_proxy", url)
        .env("SSL_CERT_FILE", authority.pem_file());
    run.run().code(0).stdout("").stderr("No apis found.\n");
    assert_eq!(relay.asked().len(), 1);
}

#[test]
fn an_untrusted_proxy_gets_nothing() {
    let authority = Authority::new();
    let konnect = Konnect::new().start_tls(&authority);
    let relay = Proxy::over_tls(&konnect, &authority, Flaw::Expired);
    let mut outcome = get_through(&Home::new(), &authority, relay.address())
        .env("HTTPS_PROXY", format!("https://u:wörd@{}", relay.address()))
        .run();
    let message = format!(
        "TLS handshake with the proxy {} failed: its certificate expired at 2020-01-02 03:04:05 UTC",
        relay.address()
    );
    if let Some((before, _)) = outcome.stderr.split_once(" it says ") {
        outcome.stderr = format!("{before}\n");
    }
    failed(
        outcome,
        8,
        &message,
        "",
        "hint: check this machine's clock:\n",
    );
    assert_eq!(relay.asked(), [""; 0]);
}

#[test]
fn every_version_of_socks_works() {
    for (scheme, login, host, target) in [
        ("socks5h", "", KONNECT, "socks5 us.api.konghq.com:PORT"),
        (
            "socks5h",
            "us%65r:w%C3%B6rd@",
            KONNECT,
            "socks5 user:wörd@us.api.konghq.com:PORT",
        ),
        ("SOCKS5", "", "localhost", "socks5 127.0.0.1:PORT"),
        ("socks5", "", "127.0.0.1", "socks5 127.0.0.1:PORT"),
        ("socks4a", "", KONNECT, "socks4a us.api.konghq.com:PORT"),
        ("socks4", "", "localhost", "socks4 127.0.0.1:PORT"),
        ("socks", "", "127.0.0.1", "socks4 127.0.0.1:PORT"),
    ] {
        let authority = Authority::new();
        let konnect = served(&authority);
        let relay = Proxy::to(&konnect);
        let (home, port) = (Home::new(), konnect.address().port().to_string());
        let run = kongctl(&home)
            .args(["--base-url", &format!("https://{host}:{port}")])
            .env("SSL_CERT_FILE", authority.pem_file());
        let outcome = run
            .env(
                "ALL_PROXY",
                format!("{scheme}://{login}localhost:{}", relay.address().port()),
            )
            .run();
        outcome.code(0).stdout("").stderr("No apis found.\n");
        assert_eq!(relay.asked(), [target.replace("PORT", &port)], "{scheme}");
    }
}

#[test]
fn a_socks_proxy_that_refuses_is_an_error_with_its_reason() {
    for (scheme, words, then, cause, tries) in [
        (
            "socks5h",
            &b"\x05\xff"[..],
            Then::Stall,
            "the proxy reported: no acceptable auth methods",
            1,
        ),
        (
            "socks5h",
            b"\x05\x00\x05\x02",
            Then::Stall,
            "the proxy reported: connection not allowed by ruleset",
            1,
        ),
        (
            "socks5h",
            b"HTTP/1.1 400 Bad Request",
            Then::Stall,
            "the proxy reported: invalid response version",
            1,
        ),
        (
            "socks5h",
            b"",
            Then::Close,
            "the proxy closed the connection",
            3,
        ),
        (
            "socks4a",
            b"\0\x5b\0\0\0\0\0\0",
            Then::Stall,
            "the proxy reported: request rejected or failed",
            1,
        ),
    ] {
        let proxy = Server::sends(words).then(then);
        let url = format!("{scheme}://{}", proxy.address());
        let outcome = get_through(&Home::new(), &Authority::new(), proxy.address())
            .env("HTTPS_PROXY", url)
            .run();
        assert_eq!(proxy.connections(), tries, "{cause}");
        let message = format!(
            "cannot reach {KONNECT} through the proxy {}",
            proxy.address()
        );
        failed(
            outcome,
            8,
            &message,
            &format!("  cause: {cause}\n"),
            GO_PAST,
        );
    }
}

#[test]
fn an_invalid_proxy_url_is_an_error_without_its_password() {
    let unread = "cannot list apis: invalid proxy URL in HTTPS_PROXY\n\
        hint: expected http://HOST:PORT or http://USER:PASSWORD@HOST:PORT, special characters percent-encoded (%40 for @)\n";
    for url in [
        "http://",
        "://proxy.example",
        "http://user:wörd@",
        "http://user:w/örd@proxy.example:3128",
        "http://user:1/wörd@proxy.example:3128",
        "http://user:wörd@proxy.example:port",
        "http://user:wörd@proxy.example:70000",
        "http://user:wörd@proxy.example:0",
        "http://user:wörd%ff@proxy.example:3128",
        "http://user:wörd@proxy example:3128",
        "user:wörd://proxy.example:3128",
        "fd00::1:3128",
    ] {
        let outcome = get_through(&Home::new(), &Authority::new(), ([127, 0, 0, 1], 1).into())
            .env("HTTPS_PROXY", url)
            .run();
        secretive(
            &outcome
                .code(3)
                .stdout("")
                .stderr(&format!("error: {unread}")),
        );
    }
    let outcome = get_through(&Home::new(), &Authority::new(), ([127, 0, 0, 1], 1).into())
        .env("HTTPS_PROXY", "quic://user:wörd@proxy.example")
        .run();
    let expected = "error: cannot list apis: unsupported proxy scheme `quic` in HTTPS_PROXY\n\
        hint: supported schemes: http, https, socks, socks4, socks4a, socks5, socks5h\n";
    outcome.code(3).stdout("").stderr(expected);
}

/// Describes `kongctl get apis` of Konnect itself, through a proxy.
fn get_through<'home>(home: &'home Home, trusted: &Authority, proxy: SocketAddr) -> Kongctl<'home> {
    kongctl(home)
        .env("SSL_CERT_FILE", trusted.pem_file())
        .env("HTTPS_PROXY", format!("http://{proxy}"))
}

fn kongctl(home: &Home) -> Kongctl<'_> {
    home.kongctl(["get", "apis", "--pat", TOKEN])
}

/// A Konnect without APIs, that is asked once.
fn served(authority: &Authority) -> Server {
    Konnect::new()
        .on("GET", "/v3/apis", empty())
        .start_tls(authority)
}

fn empty() -> Response {
    Response::json(200, json!({"data": []}))
}

fn without_log(stderr: &str) -> String {
    stderr
        .split_inclusive('\n')
        .filter(|line| !line.starts_with('['))
        .collect()
}

/// Asserts an error through the proxy of `HTTPS_PROXY`.
#[track_caller]
fn failed(outcome: Outcome, code: i32, message: &str, facts: &str, hints: &str) {
    secretive(&outcome);
    let expected = format!(
        "error: cannot list apis: {message}\n  request: {REQUEST}\n{facts}  proxy: from HTTPS_PROXY\n{hints}"
    );
    outcome.code(code).stdout("").stderr(&expected);
}

/// Asserts that neither the token nor a password of a proxy shows up, plain or encoded.
#[track_caller]
fn secretive(outcome: &Outcome) {
    for secret in [TOKEN, "wörd", "w%C3%B6rd", "dXNlcjpw", "p@ss", "p%40ss"] {
        assert!(
            !outcome.stderr.contains(secret) && !outcome.stdout.contains(secret),
            "{secret}: {outcome}"
        );
    }
}
