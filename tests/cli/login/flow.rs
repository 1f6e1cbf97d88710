//! Tests the device flow: its requests, its output, and how every response ends it.

use std::time::Duration;

use serde_json::{Value, json};

use super::*;
use crate::support::server::Authority;

#[test]
fn a_login_is_stored_in_a_file_that_only_its_owner_can_read() {
    let (home, konnect) = (Home::new(), inviting(Response::json(200, tokens())));
    let outcome = login(&home, &konnect).run().code(0).stderr(STEPS);
    let file = read(&home);
    let end = OffsetDateTime::parse(file["received_at"].as_str().expect("a time"), &Rfc3339)
        .expect("a time")
        + Duration::from_secs(3600);
    let end = end.format(&Rfc3339).expect("a time can be written")[..19].replace('T', " ");
    outcome.stdout(&format!(
        "Logged in: profile `default` at {}, until {end} UTC, renewed automatically\n",
        konnect.url()
    ));
    assert_eq!(
        (&file["token"], &file["host"]),
        (&tokens(), &json!(konnect.url()))
    );
    let entries = home.snapshot();
    let entry = entries
        .iter()
        .find(|entry| entry.path == FILE)
        .expect("the login");
    assert_eq!((entry.mode, home.files()), (0o600, vec![FILE.to_owned()]));
}

#[test]
fn the_requests_follow_rfc_8628() {
    let (home, konnect) = (Home::new(), inviting(Response::json(200, tokens())));
    login(&home, &konnect).run().code(0);
    let sent: Vec<(String, Option<String>, String)> = konnect
        .requests()
        .iter()
        .map(|request| {
            (
                request.to_string(),
                request.header("content-type").map(str::to_owned),
                request.body.clone(),
            )
        })
        .collect();
    let form = || Some("application/x-www-form-urlencoded".to_owned());
    let grant_type = "urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code";
    let expected = [
        (
            format!("POST {AUTHORIZE}"),
            form(),
            format!("client_id={CLIENT_ID}"),
        ),
        (
            format!("POST {TOKEN}"),
            form(),
            format!("grant_type={grant_type}&device_code={DEVICE}&client_id={CLIENT_ID}"),
        ),
    ];
    assert_eq!(sent, expected);
    assert!(
        konnect
            .requests()
            .iter()
            .all(|request| request.header("authorization").is_none()
                && request.header("cookie").is_none())
    );
}

#[test]
fn a_login_as_json_has_the_same_facts() {
    let (home, konnect) = (
        Home::new(),
        inviting(Response::json(200, json!({"access_token": jwt(1800)}))),
    );
    let outcome = login(&home, &konnect)
        .args(["-o", "json"])
        .run()
        .code(0)
        .stderr(STEPS);
    let told: Value = serde_json::from_str(&outcome.stdout).expect("JSON");
    let file = home.path(FILE).display().to_string();
    let expected = json!({"profile": "default", "host": konnect.url(), "base_url": konnect.url(), "expires_at": told["expires_at"], "renewable": false, "file": file});
    assert_eq!(told, expected);
}

#[test]
fn an_unknown_profile_exists_once_it_is_logged_in() {
    let konnect = Konnect::new()
        .on("POST", AUTHORIZE, Response::json(200, invitation()))
        .on("POST", TOKEN, Response::json(200, tokens()))
        .on("GET", ORGANIZATION, organization())
        .start();
    let home = Home::new();
    login(&home, &konnect)
        .args(["--profile", "New-One"])
        .run()
        .code(0)
        .stderr(&format!(
            "note: profile `New-One` is new: this login creates it\n{STEPS}"
        ));
    assert_eq!(
        home.files(),
        [".config/kongctl/.New-One-konnect-token.json"]
    );
    home.get("organization --columns name")
        .base_url_of(&konnect)
        .args(["-p", "new-one"])
        .run()
        .code(0)
        .stdout(ORGANIZATION_TABLE)
        .stderr("");
    assert_eq!(
        konnect.requests()[2].header("authorization"),
        Some(format!("Bearer {ACCESS}").as_str())
    );
}

#[test]
fn the_login_server_and_client_id_can_be_set() {
    let (auth, api) = (
        inviting(Response::json(200, tokens())),
        Konnect::new().start(),
    );
    let home = Home::new().config(&format!(
        "default:\n  konnect:\n    base-url: {}\n    base-auth-url: https://192.0.2.1\n    machine-client-id: me & you\n",
        api.url()
    ));
    home.kongctl(["login", "--no-telemetry", "--base-auth-url", &auth.url()])
        .run()
        .code(0)
        .stderr(STEPS);
    assert_eq!(auth.requests()[0].body, "client_id=me%20%26%20you");
    assert_eq!(
        read(&home)["host"],
        json!(api.url()),
        "it is for where it is used"
    );
}

#[test]
fn an_unencrypted_login_is_for_this_machine_only() {
    let home = Home::new();
    let expected = "error: cannot use the base URL `http://konnect.example`: plain http would send the token unencrypted; use https (http is allowed for this machine only)\n  from: --base-auth-url\n";
    home.kongctl([
        "login",
        "--no-telemetry",
        "--base-auth-url",
        "http://konnect.example",
    ])
    .run()
    .code(3)
    .stdout("")
    .stderr(expected);
}

#[test]
fn a_token_that_takes_precedence_over_the_login_is_noted() {
    let (home, konnect) = (Home::new(), inviting(Response::json(200, tokens())));
    let outcome = login(&home, &konnect)
        .env("KONGCTL_DEFAULT_KONNECT_PAT", "kpat")
        .run()
        .code(0);
    outcome.stderr(&format!(
        "{STEPS}note: the token from KONGCTL_DEFAULT_KONNECT_PAT takes precedence over this login\n"
    ));
}

/// What the server may answer to the first request; the exit code and the first line of the error.
fn bad_invitations() -> Vec<(Response, i32, &'static str)> {
    let with = |name: &str, value: Value| {
        let mut invitation = invitation();
        invitation[name] = value;
        Response::json(200, invitation)
    };
    vec![
        (
            refused("invalid_client"),
            4,
            "the server responded with `invalid_client`",
        ),
        (
            refused("invalid_request"),
            10,
            "the server responded with `invalid_request`",
        ),
        (
            Response::text(200, "text/html", "<html>device-never-shown</html>"),
            10,
            "a web page answered 200 OK instead of Konnect",
        ),
        (Response::empty(200), 10, "the response is not JSON"),
        (
            Response::json(200, json!({"error": "access_denied"})),
            4,
            "the server responded with `access_denied`",
        ),
        (
            with("device_code", json!(5)),
            10,
            "`device_code` in the response is not a string",
        ),
        (
            with("expires_in", json!(0)),
            10,
            "`expires_in` in the response leaves no time to log in",
        ),
        (
            with("verification_uri", json!("javascript:x")),
            10,
            "`verification_uri` in the response is not a valid https link",
        ),
        (
            Response::text(200, "application/json", vec![b' '; (1 << 20) + 1]),
            10,
            "the response is larger than 1 MiB",
        ),
        (
            Response::redirect("https://192.0.2.1/"),
            10,
            "a redirect to 192.0.2.1 answered 302 Found instead of Konnect",
        ),
        (Response::empty(404), 10, "Konnect answered 404 Not Found"),
        (
            Response::json(200, invitation()).half_body(),
            8,
            "the response was cut off",
        ),
        (Response::empty(500), 10, "Konnect answered 500 "),
    ]
}

#[test]
fn an_invalid_authorization_ends_the_login_and_keeps_the_stored_one() {
    for (answer, code, message) in bad_invitations() {
        let konnect = Konnect::new().on("POST", AUTHORIZE, answer).start();
        let home = Home::new();
        home.write(FILE, "an old login");
        let outcome = login(&home, &konnect).run().code(code).stdout("");
        let line = outcome
            .stderr
            .lines()
            .find(|line| line.starts_with("error: "))
            .unwrap_or_default();
        assert!(
            line.starts_with(&format!("error: cannot log in: {message}")),
            "{outcome}"
        );
        assert!(!outcome.stderr.contains("never-shown"), "{outcome}");
        assert_eq!(
            fs::read_to_string(home.path(FILE)).expect("the file is there"),
            "an old login"
        );
    }
}

#[test]
fn an_error_while_polling_ends_the_login_and_keeps_the_stored_one() {
    let cases = [
        (
            refused("expired_token"),
            4,
            "the code expired before the login was approved",
        ),
        (refused("access_denied"), 4, "the login was denied"),
        (
            refused("invalid_grant"),
            4,
            "the server responded with `invalid_grant`",
        ),
        (
            Response::text(200, "text/html", "<html>access-never-shown</html>"),
            10,
            "a web page answered 200 OK instead of Konnect",
        ),
        (
            Response::json(200, json!({"access_token": 5})),
            10,
            "`access_token` in the response is not a string",
        ),
        (
            Response::text(200, "application/json", vec![b' '; (1 << 20) + 1]),
            10,
            "the response is larger than 1 MiB",
        ),
        (
            Response::redirect("https://192.0.2.1/"),
            10,
            "a redirect to 192.0.2.1 answered 302 Found instead of Konnect",
        ),
    ];
    for (answer, code, message) in cases {
        let (home, konnect) = (Home::new(), inviting(answer));
        let old = stored(&konnect, 3600);
        home.write(FILE, &old);
        let outcome = login(&home, &konnect).run().code(code).stdout("");
        let line = outcome
            .stderr
            .lines()
            .find(|line| line.starts_with("error: "))
            .unwrap_or_default();
        assert_eq!(
            line,
            format!("error: cannot log in: {message}"),
            "{outcome}"
        );
        assert!(!outcome.stderr.contains("never-shown"), "{outcome}");
        assert_eq!(
            fs::read_to_string(home.path(FILE)).expect("the file is there"),
            old
        );
    }
}

#[test]
fn temporary_errors_while_polling_do_not_end_the_login() {
    let konnect = Konnect::new()
        .on("POST", AUTHORIZE, Response::json(200, invitation()))
        .on("POST", TOKEN, Response::reset())
        .on("POST", TOKEN, Response::json(200, tokens()))
        .start();
    let home = Home::new();
    let outcome = login(&home, &konnect)
        .args(["--log-level", "warn"])
        .run()
        .code(0);
    outcome.stderr_contains("[WARN ] login: the connection to 127.0.0.1:");
    assert_eq!(read(&home)["token"], tokens());
}

#[test]
fn a_server_that_is_not_trusted_gets_no_request() {
    let konnect = Konnect::new().start_tls(&Authority::new());
    let home = Home::new();
    let trusted = Authority::new();
    let run = login(&home, &konnect).env("SSL_CERT_FILE", trusted.pem_file());
    let outcome = run.run().code(8).stdout("");
    outcome.stderr_contains(&format!(
        "error: cannot log in: TLS handshake with {} failed: its certificate is",
        konnect.address()
    ));
    assert_eq!(home.files(), [""; 0]);
}

#[test]
fn a_server_that_never_responds_ends_a_login_at_the_timeout() {
    let konnect = Konnect::new()
        .on("POST", AUTHORIZE, Response::hang())
        .start();
    let home = Home::new();
    let outcome = login(&home, &konnect)
        .args(["--timeout", "200ms"])
        .run()
        .code(9)
        .stdout("");
    outcome.stderr_contains(&format!(
        "error: cannot log in: timed out waiting for a response from {}\n",
        konnect.address()
    ));
}

#[test]
fn an_interrupted_login_leaves_nothing() {
    let konnect = Konnect::new()
        .on("POST", AUTHORIZE, Response::json(200, invitation()))
        .on("POST", TOKEN, refused("slow_down"))
        .repeatedly()
        .start();
    let home = Home::new();
    let running = login(&home, &konnect).spawn();
    konnect.wait_for_requests(2);
    running.signal("INT");
    running.wait().killed_by(2).stdout("").stderr(STEPS);
    assert_eq!(home.files(), [""; 0]);
}

#[test]
fn a_login_that_cannot_be_written_is_an_error() {
    let (home, konnect) = (Home::new(), inviting(Response::json(200, tokens())));
    home.write(".config", "a file where the directory should be");
    let outcome = login(&home, &konnect).run().code(3).stdout("");
    outcome.stderr_contains(&format!(
        "error: cannot write the login `{}`\n  cause: ",
        home.path(FILE).display()
    ));
}
