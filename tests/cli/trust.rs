//! Tests whom kongctl trusts over TLS, and what users read when it does not.

use std::net::SocketAddr;

use serde_json::json;

use crate::blunt::{Blunt, Then};
use crate::harness::{Home, Kongctl, Outcome};
use crate::konnect::{Answer, Authority, Flaw, Konnect, Server};

const TOKEN: &str = "kpat_never_shown";

const CLOCK: &str = "hint: is this machine's clock right? it says NOW UTC\n";
const BETWEEN: &str = "hint: does anything stand between, such as a proxy that opens connections? no token was sent\n";
const ELSEWHERE: &str = "hint: are --base-url and --region right? a network that wants a login first may answer in the server's place\n";
const RENEW: &str = "hint: who runs the server must give it another one\n";
const AUTHORITY: &str = "hint: a company's proxy, or a server with its own authority? put the authority's certificate into a file and set SSL_CERT_FILE\n";

#[test]
fn a_server_of_a_trusted_authority_is_served_over_tls() {
    let authority = Authority::new();
    let konnect = Konnect::new()
        .on("GET", "/v3/apis", empty())
        .start_tls(&authority);
    get(&Home::new(), &konnect, &authority)
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
fn authorities_can_be_files_of_a_folder() {
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
    let run = get(&home, &konnect, &authority)
        .env("SSL_CERT_FILE", "")
        .env("SSL_CERT_DIR", home.path("trusted"));
    run.run().code(0).stdout("").stderr("No apis found.\n");
}

#[test]
fn a_certificate_that_signs_itself_is_trusted_by_who_names_it() {
    let authority = Authority::new();
    let konnect = Konnect::new()
        .on("GET", "/v3/apis", empty())
        .start_flawed(&authority, Flaw::SelfSigned);
    get(&Home::new(), &konnect, &authority)
        .run()
        .code(0)
        .stdout("")
        .stderr("No apis found.\n");
}

#[test]
fn a_server_of_an_unknown_authority_gets_nothing() {
    for flaw in [Flaw::Nothing, Flaw::SelfSigned] {
        let konnect = Konnect::new().start_flawed(&Authority::new(), flaw);
        let why = "its certificate is signed by itself, or by an authority that this machine does not know";
        distrusted(
            get(&Home::new(), &konnect, &Authority::new()).run(),
            konnect.address(),
            why,
            "",
            AUTHORITY,
        );
    }
}

#[test]
fn a_flawed_certificate_is_told_with_what_to_do() {
    let cases = [
        (
            Flaw::Expired,
            "its certificate expired at 2020-01-02 03:04:05 UTC",
            "",
            CLOCK,
        ),
        (
            Flaw::NotYetValid,
            "its certificate is valid from 2100-01-02 03:04:05 UTC on",
            "",
            CLOCK,
        ),
        (
            Flaw::OtherName,
            "its certificate is for another name",
            "  asked for: 127.0.0.1\n  certificate for: other.example, 192.0.2.7\n",
            ELSEWHERE,
        ),
        (
            Flaw::OwnAuthority,
            "its certificate is an authority's, signed by itself",
            "",
            RENEW,
        ),
        (
            Flaw::WrongPurpose,
            "its certificate is not meant for servers",
            "  cause: certificate does not allow extended key usage for server authentication, allows client authentication\n",
            RENEW,
        ),
    ];
    for (flaw, why, facts, hint) in cases {
        let authority = Authority::new();
        let konnect = Konnect::new().start_flawed(&authority, flaw);
        distrusted(
            get(&Home::new(), &konnect, &authority).run(),
            konnect.address(),
            why,
            facts,
            hint,
        );
    }
}

#[test]
fn an_authority_that_only_bears_the_name_of_a_trusted_one_is_not_trusted() {
    let (trusted, other) = (
        Authority::named("The Authority"),
        Authority::named("The Authority"),
    );
    let konnect = Konnect::new().start_tls(&other);
    let why = "its certificate is not signed by the authority that it names";
    distrusted(
        get(&Home::new(), &konnect, &trusted).run(),
        konnect.address(),
        why,
        "",
        BETWEEN,
    );
}

#[test]
fn a_handshake_that_the_server_ends_is_told_with_its_reason() {
    let cases = [
        (
            70,
            "it speaks no TLS of version 1.2 or 1.3",
            "ProtocolVersion",
            "it must be brought up to date; older versions keep no secret",
        ),
        (
            40,
            "there is no encryption that both sides know",
            "HandshakeFailure",
            "does it allow the ciphers of TLS 1.2 and 1.3 with forward secrecy?",
        ),
        (
            112,
            "it does not know this name",
            "UnrecognisedName",
            ELSEWHERE.trim_start_matches("hint: ").trim_end(),
        ),
        (
            116,
            "it asks for a certificate of yours",
            "CertificateRequired",
            "kongctl has none to show; ask for a way that takes the token alone",
        ),
        (
            80,
            "the handshake failed",
            "InternalError",
            BETWEEN.trim_start_matches("hint: ").trim_end(),
        ),
    ];
    for (alert, why, cause, hint) in cases {
        let address = Blunt::says([21, 3, 3, 0, 2, 2, alert], Then::Hold).address();
        let facts = format!("  cause: received fatal alert: {cause}\n");
        distrusted(
            ask(&Home::new(), address, &Authority::new()).run(),
            address,
            why,
            &facts,
            &format!("hint: {hint}\n"),
        );
    }
}

#[test]
fn a_server_of_plain_http_is_no_server_of_https() {
    let address = Blunt::says("HTTP/1.1 400 Bad Request\r\n\r\n", Then::Hold).address();
    let outcome = ask(&Home::new(), address, &Authority::new()).run();
    let (why, cause) = (
        "what answers there speaks no TLS",
        "  cause: received corrupt message of type InvalidContentType\n",
    );
    distrusted(
        outcome,
        address,
        why,
        cause,
        "hint: is the port right? a server of plain http is no server of https\n",
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
    let expected = "error: cannot list apis: cannot load the trusted certificates\n  cause: there are none\nhint: set SSL_CERT_FILE to a file of certificates in PEM format\n";
    kongctl.run().code(3).stdout("").stderr(expected);
}

/// Describes `kongctl get apis` of `konnect`, where `trusted` is the only authority.
fn get<'home>(home: &'home Home, konnect: &Server, trusted: &Authority) -> Kongctl<'home> {
    ask(home, konnect.address(), trusted)
}

fn ask<'home>(home: &'home Home, address: SocketAddr, trusted: &Authority) -> Kongctl<'home> {
    let url = format!("https://{address}");
    home.kongctl(["get", "apis", "--base-url", &url, "--pat", TOKEN])
        .env("SSL_CERT_FILE", trusted.pem_file())
}

fn empty() -> Answer {
    Answer::json(200, json!({"data": []}))
}

/// Asserts that the connection was not trusted, and why; the time of the machine's clock shows as `NOW`.
#[track_caller]
fn distrusted(mut outcome: Outcome, address: SocketAddr, why: &str, facts: &str, hint: &str) {
    if let Some((before, after)) = outcome.stderr.split_once(" it says ") {
        outcome.stderr = format!(
            "{before} it says NOW{}",
            &after["2026-01-02 03:04:05".len()..]
        );
    }
    let request = format!("GET https://{address}/v3/apis?page%5Bsize%5D=100");
    let expected = format!(
        "error: cannot list apis: no trusted connection to {address}: {why}\n  request: {request}\n{facts}{hint}"
    );
    outcome.code(8).stdout("").stderr(&expected);
}
