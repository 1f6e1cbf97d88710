//! Tests `kongctl login` and stored logins: the real binary against a fake Konnect per test.

mod flow;
mod killed;
mod profiles;
mod question;
mod refresh;
mod remembered;
mod sandbox;
mod secrets;
mod stored;
mod whoami;

use std::fs;
use std::time::{SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use crate::support::server::{Konnect, Response, Server};
use crate::support::{Home, Kongctl};

const AUTHORIZE: &str = "/v3/internal/oauth/device/authorize";
const TOKEN: &str = "/v3/internal/oauth/device/token";
const REFRESH: &str = "/kauth/api/v1/refresh";
const ORGANIZATION: &str = "/v3/organizations/me";

/// The token file of the profile `default`, and the lock beside it.
const FILE: &str = ".config/kongctl/.default-konnect-token.json";
const LOCK: &str = ".config/kongctl/.default-konnect-token.json.lock";

/// Secrets, which must show nowhere.
const ACCESS: &str = "access-never-shown";
const REFRESHING: &str = "refresh-never-shown";
const DEVICE: &str = "device-never-shown";

const CLIENT_ID: &str = "344f59db-f401-4ce7-9407-00a0823fbacf";

/// What a login tells about telemetry.
fn disclosure(destination: &str) -> String {
    format!(
        "\
kongctl reports one small event for each command: its name (such as `get apis`),
kongctl's version, the operating system and processor, and the time.
Never arguments, names, tokens, addresses, or anything that identifies you.
Events go to {destination}.
See it all with `kongctl telemetry status`; change your mind with
`kongctl telemetry enable` or `kongctl telemetry disable`.
"
    )
}

/// What the person is told.
const STEPS: &str = "\
To log in, open   https://konnect.example/activate?code=ABCD-EFGH
and check the code   ABCD-EFGH
It is valid for 15 minutes.
";

/// An invitation to ask every second.
fn invitation() -> Value {
    json!({
        "device_code": DEVICE,
        "user_code": "ABCD-EFGH",
        "verification_uri": "https://konnect.example/activate",
        "verification_uri_complete": "https://konnect.example/activate?code=ABCD-EFGH",
        "expires_in": 900,
        "interval": 1,
    })
}

fn tokens() -> Value {
    json!({"access_token": ACCESS, "refresh_token": REFRESHING, "token_type": "Bearer", "expires_in": 3600, "scope": "openid"})
}

fn refused(code: &str) -> Response {
    Response::json(400, json!({ "error": code }))
}

/// A Konnect that invites, and answers the first question like this.
fn inviting(answer: Response) -> Server {
    Konnect::new()
        .on("POST", AUTHORIZE, Response::json(200, invitation()))
        .on("POST", TOKEN, answer)
        .start()
}

/// Describes `kongctl login` at `konnect`, without a word about telemetry.
fn login<'home>(home: &'home Home, konnect: &Server) -> Kongctl<'home> {
    home.kongctl(["login", "--no-telemetry", "--base-url", &konnect.url()])
}

fn organization() -> Response {
    Response::json(
        200,
        json!({"name": "Birds", "id": "5f9b1c1e-0000-4000-8000-000000000001"}),
    )
}

const ORGANIZATION_TABLE: &str = "NAME\nBirds\n";

/// A token file for `konnect`, whose token ends in `seconds`, as this program writes it.
fn stored(konnect: &Server, seconds: i64) -> String {
    let ours = json!({
        "token": {"access_token": ACCESS, "refresh_token": REFRESHING, "token_type": "Bearer", "expires_in": 3600, "scope": ""},
        "received_at": moment(seconds - 3600),
        "host": konnect.url(),
    });
    ours.to_string()
}

/// The time in `seconds` from now.
fn moment(seconds: i64) -> String {
    let moment = OffsetDateTime::now_utc() + time::Duration::seconds(seconds);
    moment.format(&Rfc3339).expect("a time can be written")
}

/// A token that tells its own end, `seconds` from now.
fn jwt(seconds: i64) -> String {
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .expect("after 1970")
        .as_secs();
    let part = |value: Value| BASE64_URL_SAFE_NO_PAD.encode(value.to_string());
    let end = i64::try_from(now).expect("a time") + seconds;
    format!(
        "{}.{}.{ACCESS}",
        part(json!({"alg": "none"})),
        part(json!({ "exp": end }))
    )
}

/// What a refresh answers: the new tokens as cookies, and one that is for browsers only.
fn renewed(access: &str, refresh: &str) -> Response {
    Response::empty(200)
        .header("Set-Cookie", "konnectrefreshtoken=; Path=/; Max-Age=0")
        .header(
            "Set-Cookie",
            format!("konnectaccesstoken={access}; Path=/; HttpOnly"),
        )
        .header(
            "Set-Cookie",
            format!("konnectrefreshtoken={refresh}; Path={REFRESH}; HttpOnly"),
        )
}

/// Serves one renewal, to these tokens, and then the organization.
fn renewing(access: &str, refresh: &str) -> Server {
    Konnect::new()
        .on("POST", REFRESH, renewed(access, refresh))
        .on("GET", ORGANIZATION, organization())
        .start()
}

#[track_caller]
fn read(home: &Home) -> Value {
    serde_json::from_str(&fs::read_to_string(home.path(FILE)).expect("there is a login"))
        .expect("it is JSON")
}
