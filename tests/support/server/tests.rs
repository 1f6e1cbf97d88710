//! Tests the fake Konnect with a client as small as itself.

use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use rustls::crypto::ring;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};
use serde_json::json;

use super::request::decode;
use super::{Authority, Konnect, Response, Server};
use crate::support::tests::panic_message;

#[test]
fn an_unused_stub_fails_the_test() {
    let message = panic_message(|| {
        drop(
            Konnect::new()
                .on_query("GET", "/v3/apis", &[("a", "b")], Response::empty(200))
                .start(),
        );
    });
    let expected = "the fake Konnect was not used as told:\n  unused stub: GET /v3/apis [(\"a\", \"b\")]\nall requests, in order:";
    assert_eq!(message, expected);
}

#[test]
fn an_unexpected_request_fails_the_test_and_gets_599() {
    let konnect = Konnect::new().start();
    let answer = ask(&konnect, &get_request("/v3/apis?page=2"));
    assert!(
        answer.starts_with("HTTP/1.1 599 No Such Stub\r\n"),
        "{answer}"
    );
    assert!(
        answer.ends_with("\r\n\r\nthe test has no stub for GET /v3/apis?page=2\n"),
        "{answer}"
    );
    let message = panic_message(|| drop(konnect));
    let expected = "the fake Konnect was not used as told:\n  unexpected: GET /v3/apis?page=2\nall requests, in order:\n  GET /v3/apis?page=2";
    assert_eq!(message, expected);
}

#[test]
fn an_unexpected_request_that_is_not_awaited_fails_the_test_too() {
    for _ in 0..50 {
        let konnect = Konnect::new().start();
        connect(&konnect)
            .write_all(get_request("/lost").as_bytes())
            .expect("the server listens");
        assert!(panic_message(|| drop(konnect)).contains("unexpected: GET /lost"));
    }
}

#[test]
fn an_invalid_request_fails_the_test() {
    let konnect = Konnect::new().start();
    connect(&konnect)
        .write_all(b"GET / HTTP/2\r\n\r\n")
        .expect("the server listens");
    assert!(
        panic_message(|| drop(konnect))
            .contains("unexpected: no request: `GET / HTTP/2` is no HTTP/1.1 request line")
    );
}

#[test]
fn a_failing_test_keeps_its_own_message() {
    let message = panic_message(|| {
        let _konnect = Konnect::new().on("GET", "/", Response::empty(200)).start();
        panic!("the first fault");
    });
    assert_eq!(message, "the first fault");
}

#[test]
fn stubs_answer_in_order_then_repeatedly_on_one_connection() {
    let konnect = Konnect::new()
        .on_query(
            "GET",
            "/v3/apis",
            &[("page[number]", "2"), ("q", "a b")],
            Response::json(200, json!({"page": 2})),
        )
        .on("GET", "/v3/apis", Response::json(200, json!({"page": 1})))
        .on(
            "GET",
            "/v3/apis",
            Response::empty(204)
                .header("Set-Cookie", "a")
                .header("set-cookie", "b"),
        )
        .repeatedly()
        .start();
    let mut stream = connect(&konnect);
    let page = |number: u8| {
        format!(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n{{\"page\":{number}}}"
        )
    };
    let none = "HTTP/1.1 204 No Content\r\nSet-Cookie: a\r\nset-cookie: b\r\n\r\n";
    for expected in [page(1), none.to_owned(), none.to_owned()] {
        assert_eq!(
            exchange(&mut stream, &get_request("/v3/apis"), expected.len()),
            expected
        );
    }
    assert_eq!(
        exchange(
            &mut stream,
            &get_request("/v3/apis?q=a+b&page%5Bnumber%5D=2"),
            page(2).len()
        ),
        page(2)
    );
    let connections = konnect
        .requests()
        .iter()
        .map(|request| request.connection)
        .collect::<Vec<_>>();
    assert_eq!(connections, [0; 4]);
}

#[test]
fn a_response_can_depend_on_the_number_of_the_request() {
    let konnect = Konnect::new()
        .on_each("GET", "/", |number| {
            Response::text(200, "text/plain", number.to_string())
        })
        .start();
    for number in ["1", "2", "3"] {
        assert!(ask(&konnect, &get_request("/")).ends_with(&format!("\r\n\r\n{number}")));
    }
}

#[test]
fn a_large_body_has_its_stated_length() {
    let length = 1 << 17;
    for (answer, head, frames) in [
        (Response::flood(length), "Content-Length: 131072", 0),
        (Response::flood(length).chunked(), "chunked", 2),
    ] {
        let konnect = Konnect::new().on("GET", "/", answer).start();
        let printed = ask(&konnect, &get_request("/"));
        let (header, body) = printed.split_once("\r\n\r\n").expect("a header");
        assert!(header.ends_with(head), "{header}");
        assert_eq!(
            (body.matches(' ').count(), body.matches("10000\r\n").count()),
            (length, frames)
        );
    }
}

#[test]
fn a_request_is_recorded_with_everything() {
    let konnect = Konnect::new()
        .on("POST", "/a%2Fb", Response::empty(201))
        .start();
    ask(
        &konnect,
        "POST /a%2Fb?x=%C3%A4&y HTTP/1.1\r\nContent-Length: 4\r\nX-A: 1\r\nConnection: close\r\n\r\nbody",
    );
    let [request] = &konnect.requests()[..] else {
        panic!("one request was sent")
    };
    assert_eq!(
        (
            request.method.as_str(),
            request.path.as_str(),
            request.body.as_str()
        ),
        ("POST", "/a%2Fb", "body")
    );
    assert_eq!(
        (request.header("x-a"), request.header("X-B")),
        (Some("1"), None)
    );
    assert_eq!(
        (
            request.parameter("x"),
            request.parameter("y"),
            request.parameter("z")
        ),
        (Some("ä"), Some(""), None)
    );
}

#[test]
fn half_a_body_and_a_wrong_length_can_be_sent() {
    let answer = || Response::text(200, "text/plain", "0123456789abcdefghij");
    let cases = [
        (answer().half_body(), "Content-Length: 20\r\n\r\n0123456789"),
        (
            answer().wrong_length(7),
            "Content-Length: 7\r\n\r\n0123456789abcdefghij",
        ),
        (
            answer().wrong_length(70),
            "Content-Length: 70\r\n\r\n0123456789abcdefghij",
        ),
        (
            answer().header("Connection", "close").chunked(),
            "chunked\r\n\r\n10\r\n0123456789abcdef\r\n4\r\nghij\r\n0\r\n\r\n",
        ),
        (
            answer().chunked().half_body(),
            "chunked\r\n\r\n10\r\n0123456789abcd",
        ),
    ];
    for (answer, expected) in cases {
        let konnect = Konnect::new().on("GET", "/", answer).start();
        let printed = ask(&konnect, &get_request("/"));
        assert!(printed.ends_with(expected), "{printed}");
    }
}

#[test]
fn a_reset_is_a_reset() {
    for request in [
        get_request("/"),
        "GET / HTTP/1.1\r\nContent-Length: 4\r\n\r\nbody".to_owned(),
    ] {
        let konnect = Konnect::new().on("GET", "/", Response::reset()).start();
        let mut stream = connect(&konnect);
        stream
            .write_all(request.as_bytes())
            .expect("the server listens");
        let error = stream.read(&mut [0]).expect_err("nothing is answered");
        assert_eq!(error.kind(), ErrorKind::ConnectionReset);
    }
}

#[test]
fn a_slow_header_arrives_complete() {
    let answer = Response::text(200, "text/plain", "body")
        .header("Connection", "close")
        .slow_header(Duration::from_millis(50));
    let konnect = Konnect::new().on("GET", "/", answer).start();
    let expected = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nConnection: close\r\nContent-Length: 4\r\n\r\nbody";
    assert_eq!(ask(&konnect, &get_request("/")), expected);
}

#[test]
fn a_hanging_response_ends_with_the_server() {
    let konnect = Konnect::new().on("GET", "/", Response::hang()).start();
    let mut stream = connect(&konnect);
    stream
        .write_all(get_request("/").as_bytes())
        .expect("the server listens");
    let (tx, rx) = channel();
    thread::spawn(move || {
        drop(konnect);
        tx.send(())
    });
    rx.recv_timeout(Duration::from_secs(10))
        .expect("the hanging answer ends with the server");
    assert_eq!(
        stream.read(&mut [0]).expect("the server closes in peace"),
        0
    );
}

#[test]
fn a_held_response_is_sent_when_it_is_released() {
    let konnect = Konnect::new()
        .on("GET", "/", Response::empty(204).held())
        .start();
    let mut stream = connect(&konnect);
    stream
        .write_all(get_request("/").as_bytes())
        .expect("the server listens");
    konnect.wait_for_requests(1);
    konnect.release();
    let mut answer = vec![0; "HTTP/1.1 204 No Content\r\n\r\n".len()];
    stream.read_exact(&mut answer).expect("the server answers");
    assert_eq!(answer, b"HTTP/1.1 204 No Content\r\n\r\n");
}

#[test]
fn a_client_that_trusts_the_authority_is_served_over_tls() {
    let authority = Authority::new();
    let konnect = Konnect::new()
        .on("GET", "/", Response::redirect("/there"))
        .on("GET", "/", Response::empty(200))
        .start_tls(&authority);
    assert_eq!(konnect.url(), format!("https://{}", konnect.address()));
    for name in ["127.0.0.1", "localhost"] {
        let mut stream = tls(&konnect, &authority, name);
        assert!(exchange(&mut stream, &get_request("/"), 12).starts_with("HTTP/1.1 "));
    }
}

#[test]
fn a_client_that_trusts_another_authority_is_not() {
    let konnect = Konnect::new().start_tls(&Authority::new());
    let error = tls(&konnect, &Authority::new(), "localhost")
        .write_all(b"GET")
        .expect_err("the certificate is a stranger's");
    assert_eq!(error.kind(), ErrorKind::InvalidData);
}

#[test]
fn queries_are_decoded() {
    for (encoded, plain) in [
        ("a+b", "a b"),
        ("%5B1%5d", "[1]"),
        ("100%", "100%"),
        ("%zz%4", "%zz%4"),
        ("%C3%A4", "ä"),
    ] {
        assert_eq!(decode(encoded), plain, "{encoded}");
    }
}

fn get_request(target: &str) -> String {
    format!("GET {target} HTTP/1.1\r\nHost: localhost\r\n\r\n")
}

fn connect(konnect: &Server) -> TcpStream {
    let stream = TcpStream::connect(konnect.address()).expect("the server listens");
    stream
        .set_read_timeout(Some(Duration::from_secs(10)))
        .expect("the time is not zero");
    stream
}

/// Sends one request on a connection of its own and reads until the server closes it.
fn ask(konnect: &Server, request: &str) -> String {
    let mut stream = connect(konnect);
    let mut answer = String::new();
    stream
        .write_all(
            request
                .replacen("\r\n\r\n", "\r\nConnection: close\r\n\r\n", 1)
                .as_bytes(),
        )
        .expect("the server listens");
    stream
        .read_to_string(&mut answer)
        .expect("the server closes in peace");
    answer
}

/// Sends one request and reads the first `length` bytes of its answer.
fn exchange(stream: &mut (impl Read + Write), request: &str, length: usize) -> String {
    let mut answer = vec![0; length];
    stream
        .write_all(request.as_bytes())
        .expect("the server listens");
    stream.read_exact(&mut answer).expect("the server answers");
    String::from_utf8(answer).expect("the answer is UTF-8")
}

fn tls(
    konnect: &Server,
    authority: &Authority,
    name: &'static str,
) -> StreamOwned<ClientConnection, TcpStream> {
    let mut roots = RootCertStore::empty();
    let certificate =
        CertificateDer::from_pem_file(authority.pem_file()).expect("the file holds a certificate");
    roots
        .add(certificate)
        .expect("the certificate is an authority's");
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("ring has ciphers for them")
        .with_root_certificates(roots)
        .with_no_client_auth();
    let name = ServerName::try_from(name).expect("it is a name");
    StreamOwned::new(
        ClientConnection::new(Arc::new(config), name).expect("the configuration is complete"),
        connect(konnect),
    )
}
