//! Tests of the device flow, without a network and without waiting.

use std::collections::VecDeque;
use std::time::Duration;

use super::response;
use crate::error::{Error, ErrorKind, exit_code};
use crate::konnect::auth::device_flow::{PollTimer, poll};
use crate::konnect::auth::device_response::{
    DeviceAuthorization, PollOutcome, parse_authorization, parse_token,
};
use crate::secret::Secret;

const DEVICE_CODE: &str = "device-secret";

/// A timer that does not wait, and remembers the pauses.
#[derive(Default)]
struct RecordedTimer {
    waits: Vec<u64>,
}

impl PollTimer for RecordedTimer {
    fn elapsed(&self) -> Duration {
        Duration::from_secs(self.waits.iter().sum())
    }

    fn wait(&mut self, time: Duration, left: Duration) {
        assert!(time <= left, "{time:?} of {left:?}");
        self.waits.push(time.as_secs());
    }
}

fn authorized(life: u64, interval: &str) -> DeviceAuthorization {
    let body = format!(
        r#"{{"device_code":"{DEVICE_CODE}","user_code":"A","verification_uri":"https://a.example/x","expires_in":{life}{interval}}}"#
    );
    parse_authorization(&response(200, &[], &body)).expect("an authorization")
}

fn error(code: &str) -> PollOutcome {
    parse_token(
        &response(400, &[], &format!(r#"{{"error":"{code}"}}"#)),
        "team-a",
    )
}

fn granted() -> PollOutcome {
    parse_token(
        &response(
            200,
            &[],
            r#"{"access_token":"access-secret","token_type":"Bearer"}"#,
        ),
        "team-a",
    )
}

fn unavailable() -> PollOutcome {
    PollOutcome::Unavailable(Error::new(ErrorKind::Network, "no network"))
}

/// Polls with these outcomes and then with the last kind forever; returns the exit code
/// and the pauses in seconds.
fn polled(
    authorization: &DeviceAuthorization,
    replies: Vec<PollOutcome>,
    then: fn() -> PollOutcome,
) -> (u8, Vec<u64>) {
    let (mut replies, mut timer) = (VecDeque::from(replies), RecordedTimer::default());
    let outcome = poll(authorization, "team-a", &mut timer, || {
        replies.pop_front().unwrap_or_else(then)
    });
    (
        outcome.map_or_else(|error| exit_code(error.kind()), |_| 0),
        timer.waits,
    )
}

#[test]
fn polls_keep_the_interval_and_slow_down_when_the_server_says_so() {
    let authorization = authorized(900, r#","interval":2"#);
    let replies = vec![
        error("authorization_pending"),
        error("slow_down"),
        error("authorization_pending"),
        error("slow_down"),
        granted(),
    ];
    assert_eq!(
        polled(&authorization, replies, || error("x")),
        (0, vec![2, 2, 7, 7, 12])
    );
}

#[test]
fn an_invalid_interval_is_replaced_or_clamped() {
    for (interval, wait) in [
        ("", 5),
        (r#","interval":null"#, 5),
        (r#","interval":0"#, 5),
        (r#","interval":-7"#, 5),
        (r#","interval":0.001"#, 1),
        (r#","interval":7.0"#, 7),
        (r#","interval":86400"#, 60),
        (r#","interval":1e300"#, 60),
    ] {
        assert_eq!(
            polled(&authorized(900, interval), vec![granted()], granted),
            (0, vec![wait]),
            "{interval}"
        );
    }
}

#[test]
fn polling_ends_when_the_code_expires() {
    let (code, waits) = polled(&authorized(12, ""), vec![], || {
        error("authorization_pending")
    });
    assert_eq!((code, waits), (4, vec![5, 5, 2]));
    let (code, waits) = polled(&authorized(u64::MAX, r#","interval":60"#), vec![], || {
        error("authorization_pending")
    });
    assert_eq!(
        (code, waits.iter().sum::<u64>()),
        (4, 24 * 3600),
        "no code is valid for longer than a day"
    );
}

#[test]
fn an_unreachable_server_is_polled_less_and_less_until_the_code_expires() {
    let replies = vec![
        unavailable(),
        unavailable(),
        unavailable(),
        error("authorization_pending"),
        granted(),
    ];
    assert_eq!(
        polled(&authorized(900, ""), replies, unavailable),
        (0, vec![5, 10, 20, 40, 5])
    );
    assert_eq!(
        polled(&authorized(300, ""), vec![], unavailable),
        (8, vec![5, 10, 20, 40, 60, 60, 60, 45])
    );
}

#[test]
fn every_response_that_grants_nothing_is_an_error() {
    let token = |field: &str| {
        format!(r#"{{"access_token":"access-secret","refresh_token":"refresh-secret",{field}}}"#)
    };
    let cases: Vec<(u16, String, &str, u8)> = vec![
        // RFC 8628 §3.5
        (
            400,
            r#"{"error":"expired_token"}"#.into(),
            "the code expired before the login was approved",
            4,
        ),
        (
            400,
            r#"{"error":"access_denied"}"#.into(),
            "the login was denied",
            4,
        ),
        // RFC 6749 §5.2
        (
            400,
            r#"{"error":"invalid_request"}"#.into(),
            "the server responded with `invalid_request`",
            10,
        ),
        (
            401,
            r#"{"error":"invalid_client"}"#.into(),
            "the server responded with `invalid_client`",
            4,
        ),
        (
            400,
            r#"{"error":"invalid_grant"}"#.into(),
            "the server responded with `invalid_grant`",
            4,
        ),
        (
            400,
            r#"{"error":"unauthorized_client"}"#.into(),
            "the server responded with `unauthorized_client`",
            4,
        ),
        (
            400,
            r#"{"error":"unsupported_grant_type"}"#.into(),
            "the server responded with `unsupported_grant_type`",
            10,
        ),
        (
            400,
            r#"{"error":"invalid_scope"}"#.into(),
            "the server responded with `invalid_scope`",
            10,
        ),
        // What neither names
        (
            400,
            r#"{"error":"made_up"}"#.into(),
            "the server responded with `made_up`",
            10,
        ),
        (
            403,
            r#"{"error":"made_up"}"#.into(),
            "the server responded with `made_up`",
            4,
        ),
        (
            200,
            r#"{"error":"access_denied"}"#.into(),
            "the login was denied",
            4,
        ),
        (
            200,
            r#"{"error":"made_up"}"#.into(),
            "the server responded with `made_up`",
            10,
        ),
        (
            200,
            "<html>access-secret</html>".into(),
            "a web page answered 200 OK instead of Konnect",
            10,
        ),
        (200, String::new(), "the response is not JSON", 10),
        (
            200,
            "[\"access-secret\"]".into(),
            "the response is not a JSON object",
            10,
        ),
        (
            200,
            "{}".into(),
            "`access_token` in the response is missing",
            10,
        ),
        (
            200,
            r#"{"access_token":["access-secret"]}"#.into(),
            "`access_token` in the response is not a string",
            10,
        ),
        (
            200,
            r#"{"access_token":"access-secret\n"}"#.into(),
            "`access_token` in the response is not a valid token",
            10,
        ),
        (
            200,
            r#"{"access_token":"a","refresh_token":5}"#.into(),
            "`refresh_token` in the response is not a string",
            10,
        ),
        (
            200,
            r#"{"access_token":"a","refresh_token":"refresh-secret "}"#.into(),
            "`refresh_token` in the response is not a valid token",
            10,
        ),
        (
            200,
            r#"{"access_token":"a","refresh_token":"refresh-secret;a=b"}"#.into(),
            "`refresh_token` in the response is not a valid token",
            10,
        ),
        (
            200,
            token(r#""token_type":"mac""#),
            "`token_type` in the response is not `Bearer`",
            10,
        ),
        (
            200,
            token(r#""expires_in":"soon""#),
            "`expires_in` in the response is not a number",
            10,
        ),
        (
            200,
            token(r#""expires_in":0"#),
            "`expires_in` in the response says that the token has already expired",
            10,
        ),
        (
            200,
            token(r#""expires_in":-1"#),
            "`expires_in` in the response says that the token has already expired",
            10,
        ),
        (
            404,
            "nothing here".into(),
            "another server answered 404 Not Found instead of Konnect",
            10,
        ),
        (
            302,
            String::new(),
            "a redirect to evil.example answered 302 Found instead of Konnect",
            10,
        ),
        (
            400,
            "<html>device-secret</html>".into(),
            "a web page answered 400 Bad Request instead of Konnect",
            10,
        ),
        (401, String::new(), "Konnect answered 401 Unauthorized", 4),
    ];
    for (status, body, message, code) in cases {
        let reply = parse_token(
            &response(status, &[("location", "https://evil.example/")], &body),
            "team-a",
        );
        let PollOutcome::Failed(error) = reply else {
            panic!("{status} {body}: {reply:?}")
        };
        assert_eq!(
            (error.message(), exit_code(error.kind())),
            (message, code),
            "{status} {body}"
        );
        assert!(!format!("{error:?}").contains("-secret"), "{error:?}");
    }
}

#[test]
fn a_busy_server_is_polled_again() {
    for status in [408, 429, 500, 502, 503, 504] {
        let reply = parse_token(&response(status, &[], "busy with device-secret"), "team-a");
        let PollOutcome::Unavailable(error) = reply else {
            panic!("{status}: {reply:?}")
        };
        assert!(!format!("{error:?}").contains("-secret"), "{error:?}");
    }
}

#[test]
fn a_grant_has_its_tokens_and_its_lifetime() {
    let body = r#"{"access_token":"a","refresh_token":"r","token_type":"bearer","expires_in":900,"scope":"openid","more":1}"#;
    let PollOutcome::Granted(grant) = parse_token(&response(200, &[], body), "team-a") else {
        panic!("a grant")
    };
    assert_eq!(
        (grant.access, grant.refresh),
        (Secret::new("a"), Some(Secret::new("r")))
    );
    assert_eq!(
        (
            grant.token_type.as_str(),
            grant.expires_in,
            grant.scope.as_str()
        ),
        ("bearer", Some(Duration::from_secs(900)), "openid")
    );
}

#[test]
fn an_invalid_authorization_names_the_field() {
    let with = |name: &str, value: &str| {
        let mut fields = vec![
            ("device_code", "\"device-secret\""),
            ("user_code", "\"ABCD\""),
            ("verification_uri", "\"https://a.example/x\""),
            ("expires_in", "900"),
        ];
        fields.retain(|(field, _)| *field != name);
        let fields: Vec<String> = fields
            .iter()
            .chain([&(name, value)])
            .map(|(name, value)| format!("\"{name}\":{value}"))
            .collect();
        parse_authorization(&response(200, &[], &format!("{{{}}}", fields.join(","))))
    };
    for (name, value, message) in [
        (
            "device_code",
            "null",
            "`device_code` in the response is missing",
        ),
        (
            "device_code",
            "\"\"",
            "`device_code` in the response is missing",
        ),
        (
            "user_code",
            "5",
            "`user_code` in the response is not a string",
        ),
        (
            "user_code",
            &format!("\"{}\"", "A".repeat(65)),
            "`user_code` in the response is too long",
        ),
        (
            "verification_uri",
            "null",
            "`verification_uri` in the response is missing",
        ),
        (
            "verification_uri",
            "\"javascript:alert(1)\"",
            "`verification_uri` in the response is not a valid https link",
        ),
        (
            "verification_uri",
            "\"file:///etc/passwd\"",
            "`verification_uri` in the response is not a valid https link",
        ),
        (
            "verification_uri",
            "\"http://a.example/x\"",
            "`verification_uri` in the response is not a valid https link",
        ),
        (
            "verification_uri",
            "\"--help\"",
            "`verification_uri` in the response is not a valid https link",
        ),
        (
            "verification_uri",
            "\"https://a.example@evil.example/\"",
            "`verification_uri` in the response is not a valid https link",
        ),
        (
            "verification_uri_complete",
            "\"http://a.example/x?c=d\"",
            "`verification_uri_complete` in the response is not a valid https link",
        ),
        (
            "expires_in",
            "null",
            "`expires_in` in the response is missing",
        ),
        (
            "expires_in",
            "0",
            "`expires_in` in the response leaves no time to log in",
        ),
        (
            "expires_in",
            "-900",
            "`expires_in` in the response leaves no time to log in",
        ),
        (
            "expires_in",
            "\"900\"",
            "`expires_in` in the response is not a number",
        ),
        (
            "interval",
            "\"5\"",
            "`interval` in the response is not a number",
        ),
        (
            "interval",
            "[5]",
            "`interval` in the response is not a number",
        ),
    ] {
        let error = with(name, value).expect_err(value);
        assert_eq!(
            (error.message(), exit_code(error.kind())),
            (message, 10),
            "{name}: {value}"
        );
        assert!(!format!("{error:?}").contains("-secret"), "{error:?}");
    }
    for link in [
        "a b",
        "a\\nb",
        "a\\u0000b",
        "a'b",
        "a\\\"b",
        "$(id)",
        "`id`",
        "\\u001b[2J",
    ] {
        let link = format!("\"https://a.example/x?{link}\"");
        assert!(with("verification_uri", &link).is_err(), "{link}");
        assert!(with("verification_uri_complete", &link).is_err(), "{link}");
    }
    assert!(
        with(
            "verification_uri_complete",
            "\"https://a.example/x?code=ABCD#here\""
        )
        .is_ok()
    );
}
