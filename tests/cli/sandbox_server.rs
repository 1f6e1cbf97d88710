//! Tests the sandbox's server against clients that are not kongctl: pages in a browser, and clients
//! that are slow, many or wrong.

use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::thread;
use std::time::Duration;

use crate::support::{Home, Running};

/// A request that is served, with the headers that come before the empty line.
fn request(method: &str, headers: &str) -> String {
    format!(
        "{method} /v3/apis HTTP/1.1\r\nAuthorization: Bearer kpat_sandbox\r\nConnection: close\r\n{headers}\r\n"
    )
}

#[test]
fn only_requests_that_are_meant_for_the_sandbox_are_served() {
    let home = Home::new();
    let (_serving, address) = serve(&home, "");
    let port = address.rsplit(':').next().expect("a port");
    for (method, headers, status) in [
        ("GET", format!("Host: {address}"), 200),
        ("GET", format!("Host: localhost:{port}"), 200),
        (
            "GET",
            format!("Host: {address}\r\nOrigin: http://{address}"),
            200,
        ),
        (
            "GET",
            format!("Host: {address}\r\nSec-Fetch-Site: cross-site"),
            200,
        ),
        ("GET", format!("Host: evil.example:{port}"), 421),
        ("GET", "Host: evil.example".to_owned(), 421),
        ("GET", "Host: 127.0.0.1:1".to_owned(), 421),
        ("GET", String::new(), 421),
        ("GET", format!("Host: {address}\r\nHost: {address}"), 400),
        (
            "GET",
            format!("Host: {address}\r\nOrigin: http://evil.example"),
            403,
        ),
        ("POST", format!("Host: {address}\r\nOrigin: null"), 403),
        (
            "POST",
            format!("Host: {address}\r\nSec-Fetch-Site: cross-site"),
            403,
        ),
        (
            "POST",
            format!("Host: {address}\r\nTransfer-Encoding: chunked"),
            400,
        ),
        (
            "GET",
            format!("Host: {address}\r\nX: {}", "x".repeat(70_000)),
            400,
        ),
    ] {
        let headers = if headers.is_empty() {
            headers
        } else {
            headers + "\r\n"
        };
        let received = exchange(&address, request(method, &headers).as_bytes());
        let expected = format!("HTTP/1.1 {status} ");
        assert!(
            received.starts_with(&expected),
            "{method} {headers}: {received}"
        );
    }
}

#[test]
fn what_follows_an_unread_body_is_no_request() {
    let home = Home::new();
    let (_serving, address) = serve(&home, "");
    let inner = request("GET", &format!("Host: {address}\r\n"));
    for (len, headers) in [
        (1 << 20, String::new()),
        (5 << 20, String::new()),
        (0, "Transfer-Encoding: chunked\r\n".to_owned()),
        (0, "Content-Length: 0\r\n".to_owned()),
    ] {
        let body = "a".repeat(len) + &inner;
        let outer = format!(
            "POST /x HTTP/1.1\r\nHost: {address}\r\nContent-Type: text/plain\r\nContent-Length: {}\r\n{headers}\r\n{body}",
            body.len()
        );
        let received = exchange(&address, outer.as_bytes());
        assert_eq!(
            received.matches("HTTP/1.1 ").count(),
            1,
            "{len}: {received}"
        );
        assert!(!received.starts_with("HTTP/1.1 200"), "{received}");
    }
}

#[test]
fn positions_past_the_end_of_a_list_are_empty_pages() {
    let home = Home::new();
    let (_serving, address) = serve(&home, "");
    let max = u64::MAX;
    for query in [
        format!("/v3/apis?page%5Bnumber%5D={max}&page%5Bsize%5D={max}"),
        format!("/v3/apis?page%5Bnumber%5D={max}"),
        format!("/v2/control-planes/x/core-entities/services?offset={max}"),
        format!("/v2/control-planes/x/core-entities/services?offset={max}&size={max}"),
        format!("/v3/catalog-services?page%5Bafter%5D={max}&page%5Bsize%5D={max}"),
        format!("/v1/event-gateways?page%5Bafter%5D={max}&page%5Bsize%5D={max}"),
        format!("/v3/apis?page%5Bnumber%5D={max}0"),
    ] {
        let text = request("GET", &format!("Host: {address}\r\n")).replace("/v3/apis", &query);
        let received = exchange(&address, text.as_bytes());
        let (head, body) = received.split_once("\r\n\r\n").expect("a body");
        let is_answered = ["HTTP/1.1 200", "HTTP/1.1 400", "HTTP/1.1 404"]
            .iter()
            .any(|status| head.starts_with(status));
        assert!(is_answered, "{query}: {received}");
        assert!(!body.contains("\"id\":"), "{query}: {received}");
    }
}

#[test]
fn more_connections_than_are_served_are_refused_until_others_end() {
    let home = Home::new();
    let (_serving, address) = serve(&home, "");
    let mut open = Vec::new();
    let mut refused = 0;
    for _ in 0..60 {
        let mut stream = connect(&address);
        stream
            .set_read_timeout(Some(Duration::from_millis(100)))
            .expect("sets a timeout");
        let mut byte = [0; 1];
        match stream.read(&mut byte) {
            // Served, and waiting for a request.
            Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {
                open.push(stream);
            }
            Ok(_) | Err(_) => refused += 1,
        }
        if refused > 3 {
            break;
        }
    }
    assert_eq!(open.len(), 32);
    drop(open);
    is_served_in_the_end(&address);
}

#[test]
fn without_descriptors_it_waits_instead_of_trying_again_at_once() {
    let home = Home::new();
    let (serving, address) = serve(&home, "ulimit -n 16;");
    let open: Vec<TcpStream> = (0..30).map(|_| connect(&address)).collect();
    thread::sleep(Duration::from_millis(500));
    drop(open);
    is_served_in_the_end(&address);
    serving.signal("TERM");
    let outcome = serving.wait();
    let warnings = outcome.stderr.matches("cannot accept a connection").count();
    assert!((1..200).contains(&warnings), "{warnings} warnings");
}

#[test]
fn a_client_without_a_descriptor_is_told() {
    let home = Home::new();
    let (_serving, address) = serve(&home, "ulimit -n 8;");
    let _open: Vec<TcpStream> = (0..8).map(|_| connect(&address)).collect();
    let refused = exchange(&address, request("GET", "").as_bytes());
    assert!(refused.starts_with("HTTP/1.1 503 "), "{refused}");
    assert!(
        refused.contains("raise the limit of open files (ulimit -n)"),
        "{refused}"
    );
}

#[test]
fn it_does_not_start_without_a_descriptor_for_a_client() {
    let home = Home::new();
    let words = [
        "--no-telemetry",
        "sandbox",
        "serve",
        "--addr",
        "127.0.0.1:0",
    ];
    let starter = ["/bin/sh", "-c", "ulimit -n 4; exec \"$0\" \"$@\""];
    let outcome = home.kongctl_through(&starter, words).run();
    outcome.code(3).stdout("").stderr_contains(
        "hint: close other programs, or raise the limit of open files: ulimit -n\n",
    );
}

/// Starts the sandbox after `setup` of a shell; returns its address, too.
fn serve<'home>(home: &'home Home, setup: &str) -> (Running<'home>, String) {
    let program = env!("CARGO_BIN_EXE_kongctl");
    let script = format!(
        "{setup} exec {program} --log-level warn --no-telemetry sandbox serve --addr 127.0.0.1:0"
    );
    let mut serving = home.shell(&script).spawn();
    let told = serving.wait_for_stdout("/v3/apis'\n");
    let address = told
        .split(['/', ',', ' '])
        .find(|word| word.starts_with("127.0.0.1:"))
        .expect("it prints its URL");
    (serving, address.to_owned())
}

fn connect(address: &str) -> TcpStream {
    TcpStream::connect(address).expect("the sandbox listens")
}

/// Sends `bytes` on a connection of its own, and returns everything that is received.
fn exchange(address: &str, bytes: &[u8]) -> String {
    let mut stream = connect(address);
    stream
        .set_read_timeout(Some(Duration::from_secs(20)))
        .expect("sets a timeout");
    stream.write_all(bytes).expect("it reads");
    let mut received = String::new();
    stream.read_to_string(&mut received).expect("it closes");
    received
}

/// Waits until a request is served: connections that were closed may be counted for a moment.
fn is_served_in_the_end(address: &str) {
    for _ in 0..200 {
        let mut stream = connect(address);
        let text = request("GET", &format!("Host: {address}\r\n"));
        let mut received = String::new();
        let outcome = stream
            .write_all(text.as_bytes())
            .and_then(|()| stream.read_to_string(&mut received));
        if outcome.is_ok() && received.starts_with("HTTP/1.1 200") {
            return;
        }
        thread::sleep(Duration::from_millis(50));
    }
    panic!("no request is served");
}
