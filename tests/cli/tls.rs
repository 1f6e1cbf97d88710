//! Tests which servers kongctl trusts over TLS, and the errors when it does not.

use std::fs;
use std::net::SocketAddr;
use std::process::Command;

use serde_json::json;

use crate::support::server::{Authority, Flaw, Konnect, Response, Server};
use crate::support::{Home, Kongctl, Outcome, TOKEN};

const CLOCK: &str = "hint: check this machine's clock: it says NOW UTC\n";
const BETWEEN: &str =
    "hint: a TLS-inspecting proxy may be intercepting the connection; the token was not sent\n";
const ELSEWHERE: &str =
    "hint: check --base-url and --region; a captive portal may be intercepting the connection\n";
const RENEW: &str = "hint: ask the server's operator to replace the certificate\n";
const AUTHORITY: &str = "hint: for a corporate proxy or a private authority, put the authority's certificate into a file and set SSL_CERT_FILE\n";

#[test]
fn a_server_of_a_trusted_authority_is_reached_over_tls() {
    let authority = Authority::new();
    let konnect = Konnect::new()
        .on("GET", "/v3/apis", empty())
        .start_tls(&authority);
    get_trusting(&Home::new(), konnect.address(), &authority)
        .run()
        .code(0)
        .stdout("")
        .stderr("No apis found.\n");
    assert_eq!(
        konnect.requests()[0].header("authorization"),
        Some("Bearer kpat_never_shown")
    );
}

#[test]
fn the_scheme_of_an_address_may_be_in_capitals() {
    for scheme in ["HTTPS", "Https", "httpS"] {
        let authority = Authority::new();
        let konnect = Konnect::new()
            .on("GET", "/v3/apis", empty())
            .start_tls(&authority);
        let url = format!("{scheme}://{}/", konnect.address());
        Home::new()
            .get("apis")
            .at(&url)
            .env("SSL_CERT_FILE", authority.pem_file())
            .run()
            .code(0)
            .stdout("")
            .stderr("No apis found.\n");
        // Not trusted, rather than not checked.
        let refused = Home::new()
            .get("apis")
            .at(&url)
            .env("SSL_CERT_FILE", Authority::new().pem_file())
            .run();
        refused.code(8).stdout("").stderr_contains("certificate");
    }
}

#[test]
fn authorities_can_be_files_of_a_directory() {
    let authority = Authority::new();
    let konnect = Konnect::new()
        .on("GET", "/v3/apis", empty())
        .start_tls(&authority);
    let home = Home::new();
    for other in [&authority, &Authority::new()] {
        home.write(
            &format!("trusted/{other:p}"),
            std::fs::read(other.pem_file()).expect("the file is there"),
        );
    }
    let run = get_trusting(&home, konnect.address(), &authority)
        .env("SSL_CERT_FILE", "")
        .env("SSL_CERT_DIR", home.path("trusted"));
    run.run().code(0).stdout("").stderr("No apis found.\n");
}

#[test]
fn a_self_signed_certificate_can_be_trusted_by_file() {
    let authority = Authority::new();
    let konnect = Konnect::new()
        .on("GET", "/v3/apis", empty())
        .start_flawed(&authority, Flaw::SelfSigned);
    get_trusting(&Home::new(), konnect.address(), &authority)
        .run()
        .code(0)
        .stdout("")
        .stderr("No apis found.\n");
}

#[test]
fn a_server_of_an_unknown_authority_gets_no_request() {
    for flaw in [Flaw::Nothing, Flaw::SelfSigned] {
        let konnect = Konnect::new().start_flawed(&Authority::new(), flaw);
        let why = "its certificate is self-signed, or issued by an authority that this machine does not trust";
        untrusted(
            get_trusting(&Home::new(), konnect.address(), &Authority::new()).run(),
            konnect.address(),
            why,
            "",
            AUTHORITY,
        );
    }
}

#[test]
fn an_invalid_certificate_is_an_error_with_a_hint() {
    let cases = [
        (
            Flaw::Expired,
            "its certificate expired at 2020-01-02 03:04:05 UTC",
            "",
            CLOCK,
        ),
        (
            Flaw::NotYetValid,
            "its certificate is not valid before 2100-01-02 03:04:05 UTC",
            "",
            CLOCK,
        ),
        (
            Flaw::OtherName,
            "its certificate is for another name",
            "  requested name: 127.0.0.1\n  certificate names: other.example, 192.0.2.7\n",
            ELSEWHERE,
        ),
        (
            Flaw::OwnAuthority,
            "its certificate is a self-signed authority certificate",
            "",
            RENEW,
        ),
        (
            Flaw::WrongPurpose,
            "its certificate is not valid for servers",
            "",
            RENEW,
        ),
    ];
    for (flaw, why, facts, hint) in cases {
        let authority = Authority::new();
        let konnect = Konnect::new().start_flawed(&authority, flaw);
        untrusted(
            get_trusting(&Home::new(), konnect.address(), &authority).run(),
            konnect.address(),
            why,
            facts,
            hint,
        );
    }
}

#[test]
fn an_authority_with_the_name_of_a_trusted_one_is_not_trusted() {
    let (trusted, other) = (
        Authority::named("The Authority"),
        Authority::named("The Authority"),
    );
    let konnect = Konnect::new().start_tls(&other);
    let why = "its certificate was not signed by the authority that it names";
    untrusted(
        get_trusting(&Home::new(), konnect.address(), &trusted).run(),
        konnect.address(),
        why,
        "",
        BETWEEN,
    );
}

#[test]
fn a_handshake_that_the_server_aborts_is_an_error_with_its_reason() {
    let cases = [
        (
            70,
            "it does not support TLS 1.2 or 1.3",
            "ProtocolVersion",
            "the server must be upgraded; older versions of TLS are not secure",
        ),
        (
            40,
            "it has no cipher suite in common with kongctl",
            "HandshakeFailure",
            "the server must allow ciphers with forward secrecy",
        ),
        (
            112,
            "it does not recognize this host name",
            "UnrecognisedName",
            ELSEWHERE.trim_start_matches("hint: ").trim_end(),
        ),
        (
            116,
            "it requires a client certificate",
            "CertificateRequired",
            "kongctl does not support client certificates",
        ),
        (
            80,
            "protocol error",
            "InternalError",
            BETWEEN.trim_start_matches("hint: ").trim_end(),
        ),
    ];
    for (alert, why, cause, hint) in cases {
        let address = Server::sends([21, 3, 3, 0, 2, 2, alert])
            .then_stalls()
            .address();
        let facts = format!("  alert: {cause}\n");
        untrusted(
            get_trusting(&Home::new(), address, &Authority::new()).run(),
            address,
            why,
            &facts,
            &format!("hint: {hint}\n"),
        );
    }
}

#[test]
fn a_plain_http_server_is_an_error_for_https() {
    let address = Server::sends("HTTP/1.1 400 Bad Request\r\n\r\n")
        .then_stalls()
        .address();
    let outcome = get_trusting(&Home::new(), address, &Authority::new()).run();
    let (why, cause) = ("it does not speak TLS", "");
    untrusted(
        outcome,
        address,
        why,
        cause,
        "hint: check the port: the server may expect plain http there\n",
    );
}

#[test]
fn a_file_without_certificates_is_an_error() {
    let home = Home::new();
    let file = home.write("none.pem", "no certificate");
    let kongctl = home
        .kongctl([
            "get",
            "apis",
            "--pat",
            TOKEN,
            "--base-url",
            "https://127.0.0.1:9",
        ])
        .env("SSL_CERT_FILE", file);
    let expected = format!(
        "error: cannot list apis: cannot load the trusted certificates\n  cause: {} is not a file of certificates in PEM format\nhint: set SSL_CERT_FILE to a file of certificates in PEM format\n",
        home.path("none.pem").display()
    );
    kongctl.run().code(3).stdout("").stderr(&expected);
}

#[test]
fn what_cannot_be_a_file_of_certificates_is_neither_waited_for_nor_read_forever() {
    let home = Home::new();
    fs::create_dir(home.path("directory")).expect("a directory");
    let status = Command::new("mkfifo").arg(home.path("fifo")).status();
    assert!(status.expect("mkfifo runs").success());
    for (file, cause) in [
        ("/dev/zero", "/dev/zero: longer than 16 MiB"),
        ("/dev/urandom", "/dev/urandom: longer than 16 MiB"),
        ("/dev/null", "/dev/null is empty"),
        ("fifo", "fifo is empty"),
        ("directory", "directory: Is a directory (os error 21)"),
        ("none", "none: No such file or directory (os error 2)"),
    ] {
        let outcome = home
            .get("apis")
            .at("https://127.0.0.1:9")
            .env("SSL_CERT_FILE", file)
            .run();
        outcome.code(3).stdout("").stderr(&format!(
            "error: cannot list apis: cannot load the trusted certificates\n  cause: {cause}\n\
             hint: set SSL_CERT_FILE to a file of certificates in PEM format\n"
        ));
    }
}

#[test]
fn authorities_can_come_through_a_pipe() {
    let authority = Authority::new();
    let konnect = Konnect::new()
        .on("GET", "/v3/apis", empty())
        .start_tls(&authority);
    let home = Home::new();
    let script = "cat \"$0\" | SSL_CERT_FILE=/dev/stdin exec \"$@\"";
    let file = authority.pem_file().display().to_string();
    let starter = ["/bin/sh", "-c", script, &file];
    home.kongctl_through(&starter, ["get", "apis", "--pat", TOKEN])
        .args(["--base-url", &format!("https://{}", konnect.address())])
        .run()
        .code(0)
        .stdout("")
        .stderr("No apis found.\n");
}

/// Describes `kongctl get apis` of what listens at an address, where one authority is trusted.
fn get_trusting<'home>(
    home: &'home Home,
    address: SocketAddr,
    trusted: &Authority,
) -> Kongctl<'home> {
    home.get("apis")
        .at(&format!("https://{address}"))
        .env("SSL_CERT_FILE", trusted.pem_file())
}

fn empty() -> Response {
    Response::json(200, json!({"data": []}))
}

/// Asserts that the connection was not trusted, and why; the time of the
/// machine's clock shows as `NOW`.
#[track_caller]
fn untrusted(mut outcome: Outcome, address: SocketAddr, why: &str, facts: &str, hint: &str) {
    if let Some((before, after)) = outcome.stderr.split_once(" it says ") {
        outcome.stderr = format!(
            "{before} it says NOW{}",
            &after["2026-01-02 03:04:05".len()..]
        );
    }
    let request = format!("GET https://{address}/v3/apis?page%5Bsize%5D=100");
    let expected = format!(
        "error: cannot list apis: TLS handshake with {address} failed: {why}\n  request: {request}\n{facts}{hint}"
    );
    outcome.code(8).stdout("").stderr(&expected);
}
