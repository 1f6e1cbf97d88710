//! Tests that no message and no line of the log shows a secret that a server repeats, wherever it
//! repeats it and however it encodes it, and that no line of the log can be forged.
//!
//! The secrets of a login are in `login/secrets.rs`.

use std::fs;

use base64::Engine;
use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD};
use serde_json::json;

use crate::support::server::{Authority, Konnect, Proxy, Response, Server};
use crate::support::{Home, Kongctl, Outcome};

const TOKEN: &str = "kpat_S3cret/Never+Shown=0123456789";
/// A part of the token that is the same in most encodings.
const MARK: &str = "S3cret";
/// As much of the beginning as nothing may show.
const BEGINNING: &str = "kpat_S3c";

/// A response that quotes `echo`, as it is on the wire.
struct Place {
    name: &'static str,
    bytes: Vec<u8>,
}

fn place(name: &'static str, head: &str, body: impl AsRef<[u8]>) -> Place {
    let length = format!("Content-Length: {}\r\n\r\n", body.as_ref().len());
    let mut bytes = format!("HTTP/1.1 {head}\r\n{length}").into_bytes();
    bytes.extend_from_slice(body.as_ref());
    Place { name, bytes }
}

/// A response that is not valid HTTP, or broken off.
fn raw(name: &'static str, text: String) -> Place {
    Place {
        name,
        bytes: text.into_bytes(),
    }
}

/// Every place of a response that `echo` may be at.
fn places(echo: &str) -> Vec<Place> {
    let json = "Content-Type: application/json";
    let html = "Content-Type: text/html";
    let page = format!("<html><b>You sent:</b> Authorization: Bearer {echo}</html>");
    let filler = |length: usize| "x".repeat(length);
    let mut places = vec![
        place("a page", &format!("200 OK\r\n{html}"), &page),
        place("a text", "200 OK", echo),
        place(
            "a string",
            &format!("200 OK\r\n{json}"),
            format!("\"{echo}\""),
        ),
        place(
            "the data",
            &format!("200 OK\r\n{json}"),
            format!(r#"{{"data":"{echo}"}}"#),
        ),
        place(
            "a key",
            &format!("200 OK\r\n{json}"),
            format!(r#"{{"{echo}":1}}"#),
        ),
        place(
            "broken JSON",
            &format!("200 OK\r\n{json}"),
            format!(r#"{{"data":[{{"id":"{echo}"#),
        ),
        place("bytes", "200 OK", [echo.as_bytes(), b"\xff\xfe"].concat()),
        place("no gzip", "200 OK\r\nContent-Encoding: gzip", echo),
        place(
            "across the cut",
            "200 OK",
            format!("{} {echo}", filler(190)),
        ),
        place(
            "before the cut",
            "200 OK",
            format!("{} {echo}", filler(200 - echo.len())),
        ),
        place(
            "after white space",
            "200 OK",
            format!("{}{echo}", " ".repeat(3_990)),
        ),
        place(
            "between control characters",
            "200 OK",
            format!("\x01{echo}\x02"),
        ),
        place(
            "the content type",
            &format!("200 OK\r\nContent-Type: {echo}"),
            "x",
        ),
        place("a cookie", &format!("200 OK\r\nSet-Cookie: a={echo}"), "x"),
        place("the reason", &format!("400 {echo}"), ""),
        place(
            "Location",
            &format!("302 Found\r\nLocation: https://login.example/?back={echo}"),
            "",
        ),
        place(
            "a relative Location",
            &format!("307 Found\r\nLocation: /{echo}"),
            &page,
        ),
        place("Retry-After", &format!("429 x\r\nRetry-After: {echo}"), ""),
        place("a delay", "429 x\r\nRetry-After: 9999", echo),
        raw(
            "cut off",
            format!("HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n{page}"),
        ),
        raw(
            "half of it",
            format!(
                "HTTP/1.1 500 x\r\nContent-Length: 999\r\n\r\n{}",
                &echo[..echo.len() / 2]
            ),
        ),
        raw(
            "no chunk",
            format!("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{echo}\r\n"),
        ),
        raw(
            "a chunk",
            format!("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{echo}"),
        ),
        raw("no HTTP", format!("{echo}\r\n\r\n")),
        raw("the version", format!("HTTP/{echo} 200 OK\r\n\r\n")),
        raw("the status", format!("HTTP/1.1 {echo} OK\r\n\r\n")),
        raw("no header", format!("HTTP/1.1 200 OK\r\n{echo}\r\n\r\n")),
        raw(
            "a length",
            format!("HTTP/1.1 200 OK\r\nContent-Length: {echo}\r\n\r\n"),
        ),
    ];
    for (name, member) in [
        ("detail", format!(r#""detail":"{echo}""#)),
        ("message", format!(r#""message":"no {echo} here""#)),
        ("title", format!(r#""title":"{echo}""#)),
        ("instance", format!(r#""instance":"kong:trace:{echo}""#)),
        (
            "a field",
            format!(r#""invalid_parameters":[{{"field":"{echo}","reason":"a"}}]"#),
        ),
        (
            "a reason",
            format!(r#""invalid_parameters":[{{"field":"a","reason":"{echo}"}}]"#),
        ),
        (
            "unknown member",
            format!(r#""headers":{{"authorization":"Bearer {echo}"}}"#),
        ),
    ] {
        places.push(place(
            name,
            &format!("400 Bad Request\r\n{json}"),
            format!("{{{member}}}"),
        ));
    }
    for status in [
        "401 x",
        "403 x",
        "404 x",
        "409 x",
        "418 x",
        "500 x",
        "503 x\r\nRetry-After: 0",
    ] {
        places.push(place("an error", &format!("{status}\r\n{html}"), &page));
    }
    places
}

/// The token in the encodings of URLs, JSON, HTML and basic authentication.
fn encodings() -> Vec<String> {
    let each = |encode: fn(u8) -> String| TOKEN.bytes().map(encode).collect::<String>();
    vec![
        TOKEN
            .replace('/', "%2F")
            .replace('+', "%2B")
            .replace('=', "%3D"),
        TOKEN.replace('/', "%252F"),
        TOKEN.replace('/', "\\/"),
        TOKEN.replace('/', "\\u002F"),
        TOKEN.replace('/', "&#x2F;"),
        each(|byte| format!("%{byte:02x}")),
        each(|byte| format!("&#{byte};")),
        BASE64_STANDARD.encode(TOKEN),
        BASE64_STANDARD.encode(format!("user:{TOKEN}")),
        BASE64_URL_SAFE_NO_PAD.encode(format!("Bearer {TOKEN}")),
    ]
}

/// Runs `words` against a server that responds like this: once with the log on stderr, once with
/// the log in a file. Returns all that was written for people.
fn messages(words: &[&str], place: &Place) -> String {
    let home = Home::new();
    let server = Server::sends(place.bytes.as_slice()).then_closes();
    let url = format!("http://{}", server.address());
    let run = |log: &[&str]| {
        home.kongctl(words)
            .args(["--base-url", &url, "--pat", TOKEN, "--log-level", "trace"])
            .args(log)
            .run()
    };
    let on_stderr = run(&[]).stderr;
    let in_file = run(&["--log-file", "log"]).stderr;
    let log = fs::read_to_string(home.path("log")).expect("there is a log");
    assert!(log.contains("DEBUG"), "{log}");
    format!("{on_stderr}\n{in_file}\n{log}")
}

#[track_caller]
fn assert_silent(text: &str, echo: &str, name: &str) {
    // The middle of it: what is left of base64 at both ends says nothing.
    let middle = &echo[4..echo.len() - 4];
    for secret in [TOKEN, MARK, BEGINNING, middle] {
        assert!(!text.contains(secret), "{name}: {secret} is in\n{text}");
    }
}

#[test]
fn no_message_shows_a_token_wherever_a_server_repeats_it() {
    let mut redacted = 0;
    for place in places(TOKEN) {
        for words in [["get", "apis"], ["api", "/v3/apis"]] {
            let text = messages(&words, &place);
            assert_silent(&text, TOKEN, place.name);
            redacted += usize::from(text.contains("***"));
        }
    }
    // Most of these places are quoted by an error: otherwise, this test would show nothing.
    assert!(redacted >= 30, "{redacted}");
}

#[test]
fn no_message_shows_a_token_however_a_server_encodes_it() {
    for echo in encodings() {
        for place in places(&echo) {
            if ["a page", "Location", "detail", "cut off"].contains(&place.name) {
                let text = messages(&["get", "apis"], &place);
                assert_silent(&text, &echo, place.name);
                assert!(text.contains("***"), "{}: {text}", place.name);
            }
        }
    }
}

#[test]
fn jq_does_not_quote_a_token() {
    let list =
        format!(r#"{{"data":[{{"id":"1","name":"{TOKEN}"}}],"meta":{{"page":{{"total":1}}}}}}"#);
    let list = place("a list", "200 OK\r\nContent-Type: application/json", list);
    for expression in [
        ".[].name|tonumber",
        ".[].name|fromjson",
        ".[].name|error",
        ".[].name[0]",
        ".[]|.name+1",
        ".[].name|keys",
        ".[0].name|implode",
        ".[].name|@base64|tonumber",
        ".[].name|@uri|error",
        ".[].name|@json|error",
        "(.[].name|debug, stderr)|error",
        "error",
    ] {
        let text = messages(&["get", "apis", "--jq", expression], &list);
        assert!(text.contains("error: "), "{expression}: {text}");
        assert_silent(&text, TOKEN, expression);
    }
}

#[test]
fn a_token_in_data_is_data() {
    let list =
        format!(r#"{{"data":[{{"id":"1","name":"{TOKEN}"}}],"meta":{{"page":{{"total":1}}}}}}"#);
    let place = place("a list", "200 OK\r\nContent-Type: application/json", list);
    let server = Server::sends(place.bytes).then_closes();
    let home = Home::new();
    get(&home, &format!("http://{}", server.address()))
        .args(["--jq", ".[].name", "-r"])
        .run()
        .code(0)
        .stdout(&format!("{TOKEN}\n"))
        .stderr("");
}

#[test]
fn a_secret_header_of_the_command_line_is_not_shown() {
    for header in ["X-Api-Key", "Cookie", "x-my-TOKEN", "Proxy-Authorization"] {
        let konnect = Konnect::new()
            .on(
                "GET",
                "/v3/apis",
                Response::text(403, "text/html", "no my/S3cret-value here"),
            )
            .start();
        let home = Home::new();
        home.kongctl([
            "api",
            "/v3/apis",
            "-H",
            &format!("{header}: my/S3cret-value"),
        ])
        .from(&konnect)
        .run()
        .code(10)
        .stdout("no *** here")
        .stderr_contains("403 Forbidden instead of Konnect\n  request: ");
    }
}

#[test]
fn the_words_behind_a_header_without_quotes_are_not_shown() {
    for (words, problem, hint) in [
        (
            "api /v3/apis -H Authorization:Bearer S3cret-value",
            "`Authorization` is set by kongctl",
            "use --pat-file PATH for the token",
        ),
        (
            "api -H Proxy-Authorization: Basic S3cret-value /v3/apis",
            "`Proxy-Authorization` has no value",
            "-H 'Proxy-Authorization: VALUE'",
        ),
        (
            "api post -H proxy-authorization:basic S3cret-value /v3/apis",
            "`proxy-authorization` has no value",
            "-H 'proxy-authorization: basic VALUE'",
        ),
        (
            "api /v3/apis --header=X-Api-Key: S3cret-value",
            "`X-Api-Key` has no value",
            "-H 'X-Api-Key: VALUE'",
        ),
        (
            "api get -iHCookie: a=S3cret-value b",
            "`Cookie` has no value",
            "-H 'Cookie: VALUE'",
        ),
        // A secret that the parser takes for a flag.
        (
            "api /v3/apis -H X-Api-Key: --S3cret-value",
            "`X-Api-Key` has no value",
            "-H 'X-Api-Key: VALUE'",
        ),
        (
            "api /v3/apis -H X-Api-Key S3cret-value",
            "expected `Name: value`",
            "-H 'Name: value'",
        ),
        (
            "api /v3/apis -H “X-Api-Key: S3cret-value”",
            "expected `Name: value`",
            "did you mean `kongctl api /v3/apis -H 'X-Api-Key: ***' --log-level trace`?",
        ),
    ] {
        let home = Home::new();
        let outcome = home
            .kongctl(words.split(' '))
            .args(["--log-level", "trace"])
            .run()
            .code(2)
            .stdout("");
        let text = &outcome.stderr;
        let is_told = text.contains(&format!("error: --header: {problem}\n"));
        assert!(is_told && text.contains(hint), "{outcome}");
        assert!(!text.contains("S3cret"), "{outcome}");
    }
}

#[test]
fn a_word_that_may_be_a_token_is_not_shown() {
    for word in [
        "mysecrettokenhere",
        "S3cret",
        "ghp_secret",
        "team-a",
        "eyJhbGciOi.eyJzdWIi.dozjNry",
    ] {
        for command in ["login", "logout", "whoami"] {
            let problem = format!("error: `kongctl {command}` takes no token and no other word\n");
            let outcome = Home::new().kongctl([command, word]).run().code(2);
            let outcome = outcome
                .stderr_contains(&problem)
                .stderr_contains("--pat-file -, which reads it from stdin");
            assert!(!outcome.stderr.contains(word), "{outcome}");
        }
    }
    let typo = Home::new().kongctl(["login", "hlep"]).run().code(2);
    typo.stderr_contains("error: unexpected argument `hlep`\n");
}

#[test]
fn a_json_web_token_is_not_shown() {
    let token = "eyJhbGciOi.eyJzdWIi.dozj-Nry_4J";
    for words in [
        vec!["get", "me", token],
        vec!["get", token],
        vec!["api", token],
        vec!["-p", "sandbox", "get", "apis", token],
        vec!["telemetry", "preview", "login", token],
    ] {
        let outcome = Home::new().kongctl(&words).run();
        let text = &outcome.stderr;
        assert!(text.contains("***") && !text.contains("eyJ"), "{outcome}");
    }
}

#[test]
fn a_token_that_is_taken_for_something_else_is_not_shown() {
    let token = "kpat_S3cretNeverShown0123456789";
    let tag = format!("default:\n  konnect:\n    pat: !{token} x\n");
    for (yaml, words) in [
        ("", vec!["get", "me", "--pat-file", token]),
        ("", vec!["get", "me", "--base-url", token]),
        ("", vec!["get", "me", "--config-file", token]),
        ("", vec!["get", "me", "--profile", token]),
        ("", vec!["-p", "sandbox", "get", "apis", token]),
        ("", vec!["-p", "sandbox", "api", token]),
        ("", vec!["get", token]),
        ("", vec!["get", "apis", "--region", token]),
        ("", vec!["telemetry", "preview", token]),
        (&tag, vec!["get", "me"]),
    ] {
        let home = Home::new().config(yaml);
        let outcome = home.kongctl(&words).run();
        let text = &outcome.stderr;
        assert!(text.contains("***") && !text.contains(MARK), "{outcome}");
    }
}

#[test]
fn a_suggested_command_line_has_no_token() {
    // None of these has the form of a token, by which it would be recognized.
    for (words, shown) in [
        ("apis --pat S3cretNeverShown", "get apis --pat ***"),
        (
            "get apis --json --pat=S3cretNeverShown",
            "get apis -o json --pat=***",
        ),
        (
            "get apis -o jsno --pat S3cretNeverShown",
            "get apis -o json --pat ***",
        ),
        ("get apis —pat S3cretNeverShown", "get apis --pat ***"),
        ("get apis –pat=“S3cretNeverShown”", "get apis --pat=***"),
        (
            "get apis --pat “S3cretNeverShown” -o “json”",
            "get apis --pat *** -o json",
        ),
    ] {
        let outcome = Home::new().kongctl(words.split(' ')).run().code(2);
        let outcome = outcome.stderr_contains(&format!("did you mean `kongctl {shown}`?\n"));
        assert!(!outcome.stderr.contains("S3cret"), "{outcome}");
    }
    Home::new()
        .kongctl(["get", "apis", "--pat", "“S3cretNeverShown”"])
        .run()
        .code(3)
        .stderr(
            "error: the token from --pat begins or ends with a quote, “, which is not part of it\n",
        );
}

#[test]
fn a_token_in_place_of_a_setting_is_not_shown() {
    let token = "kpat_S3cretNeverShown0123456789";
    for (variable, yaml) in [
        (Some("KONGCTL_TELEMETRY"), String::new()),
        (Some("DO_NOT_TRACK"), String::new()),
        (Some("KONGCTL_NO_TELEMETRY"), String::new()),
        (Some("KONGCTL_DEFAULT_TELEMETRY_ENABLED"), String::new()),
        (Some("KONGCTL_DEFAULT_TELEMETRY_ENDPOINT"), String::new()),
        (None, format!("default:\n  telemetry: {token}\n")),
        (
            None,
            format!("default:\n  telemetry:\n    enabled: {token}\n"),
        ),
        (
            None,
            format!("default:\n  telemetry:\n    disabled: {token}\n"),
        ),
        (None, format!("telemetry: {token}\n")),
    ] {
        let home = Home::new().config(&yaml);
        for words in [
            "status",
            "status -o json",
            "status -o yaml",
            "preview",
            "disable",
        ] {
            let words = format!("telemetry {words}");
            let mut command = home.kongctl(words.split(' '));
            if let Some(variable) = variable {
                command = command.env(variable, token);
            }
            let outcome = command.run().code(0);
            let text = format!("{}{}", outcome.stdout, outcome.stderr);
            assert!(!text.contains(MARK), "{outcome}");
        }
    }
    for words in [
        vec!["logout", "--profile", token],
        vec!["get", "me", "--profile", token],
    ] {
        let outcome = Home::new().kongctl(&words).run();
        let text = format!("{}{}", outcome.stdout, outcome.stderr).to_lowercase();
        let mark = MARK.to_lowercase();
        assert!(text.contains("***") && !text.contains(&mark), "{outcome}");
    }
}

#[test]
fn a_short_token_does_not_garble_what_a_server_says() {
    let body = r#"{"message":"expected an index, found text"}"#;
    let place = place(
        "short",
        "400 Bad Request\r\nContent-Type: application/json",
        body,
    );
    let server = Server::sends(place.bytes).then_closes();
    for token in ["x", "te", "index", "expecte"] {
        let home = Home::new();
        home.get("apis")
            .args([
                "--base-url",
                &format!("http://{}", server.address()),
                "--pat",
                token,
            ])
            .run()
            .code(10)
            .stderr_contains("  detail: expected an index, found text\n");
    }
}

/// Gets `url` through a proxy that responds like this to everything.
fn through_proxy(scheme: &str, login: &str, url: &str, bytes: &str) -> Outcome {
    let home = Home::new();
    let proxy = Server::sends(bytes).then_closes();
    let proxy_url = format!("{scheme}://{login}@{}", proxy.address());
    get(&home, url)
        .env("SSL_CERT_FILE", Authority::new().pem_file())
        .env("https_proxy", &proxy_url)
        .env("http_proxy", &proxy_url)
        .args(["--log-level", "trace"])
        .run()
}

fn get<'home>(home: &'home Home, url: &str) -> Kongctl<'home> {
    home.get("apis").args(["--base-url", url, "--pat", TOKEN])
}

#[test]
fn the_password_of_a_proxy_is_not_shown_even_if_the_server_behind_it_knows_it() {
    let authority = Authority::new();
    let echo = "p@ss-never-shown and user:p%40ss-never-shown";
    let page = format!("{echo} {}", BASE64_STANDARD.encode("user:p@ss-never-shown"));
    let konnect = Konnect::new()
        .on("GET", "/v3/apis", Response::text(200, "text/html", page))
        .start_tls(&authority);
    let relay = Proxy::to(&konnect);
    let home = Home::new();
    let url = format!("http://user:p%40ss-never-shown@{}", relay.address());
    get(&home, "https://us.api.konghq.com")
        .env("SSL_CERT_FILE", authority.pem_file())
        .env("https_proxy", url)
        .run()
        .code(10)
        .stderr_contains("  body: *** and *** ***\n");
}

#[test]
fn the_password_of_a_proxy_is_not_shown() {
    let password = "p%40ss-never-shown";
    let basic = BASE64_STANDARD.encode("user:p@ss-never-shown");
    for echo in [
        "p@ss-never-shown",
        password,
        &basic,
        "user:p@ss-never-shown",
    ] {
        for bytes in [
            format!("HTTP/1.1 407 {echo}\r\nContent-Length: 0\r\n\r\n"),
            format!("HTTP/1.1 403 x\r\nX-Echo: {echo}\r\n\r\n{echo}"),
            format!("HTTP/1.1 302 x\r\nLocation: /{echo}\r\nContent-Length: 0\r\n\r\n"),
            format!("HTTP/1.1 {echo} x\r\n\r\n"),
            format!("{echo}\r\n\r\n"),
        ] {
            for scheme in ["http", "socks5h", "socks4a"] {
                for url in ["https://konnect.example", "http://127.0.0.1:9"] {
                    let outcome = through_proxy(scheme, &format!("user:{password}"), url, &bytes);
                    let text = &outcome.stderr;
                    let is_shown = text.contains("ss-never") || text.contains(&basic);
                    assert!(
                        text.contains("error: ") && !is_shown,
                        "{scheme} {bytes} {outcome}"
                    );
                }
            }
        }
    }
}

#[test]
fn a_log_has_one_line_for_each_record_whatever_it_quotes() {
    let forged = "2026-01-01T00:00:00Z ERROR forged";
    let yaml = format!(
        "default:\n  \"\\e[2J\\n{forged}\": 1\n  telemetry:\n    enabled: \"\\e[2J\\n{forged}\\u202e\"\n"
    );
    let odd_code = format!("\u{1b}]0;owned\u{7}\n{forged}");
    let konnect = Konnect::new()
        .on(
            "POST",
            "/v3/internal/oauth/device/authorize",
            Response::json(
                200,
                json!({
                    "device_code": "d", "user_code": "A", "verification_uri": "https://a.example/",
                    "expires_in": 2, "interval": 1,
                }),
            ),
        )
        .repeatedly()
        .on(
            "POST",
            "/v3/internal/oauth/device/token",
            Response::json(500, json!({"error": odd_code})),
        )
        .repeatedly()
        .start();
    let home = Home::new().config(&yaml);
    let login = [
        "login",
        "--no-browser",
        "--no-telemetry",
        "--log-level",
        "trace",
    ];
    let run = || home.kongctl(login).base_url_of(&konnect);
    let on_stderr = run().run().code(10).stderr;
    let in_file = run().args(["--log-file", "log"]).run().code(10).stderr;
    let log = fs::read_to_string(home.path("log")).expect("there is a log");
    for text in [on_stderr, in_file, log] {
        assert!(text.contains("forged"), "{text}");
        let mut lines = text.lines();
        assert!(lines.all(|line| !line.starts_with(forged)), "{text}");
        let harmful = |character: char| character.is_control() && character != '\n';
        assert!(
            !text.contains(harmful) && !text.contains('\u{202e}'),
            "{text:?}"
        );
    }
}
