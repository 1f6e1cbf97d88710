//! A login as a token file has it: JSON, interchangeable with the existing program's.

use std::time::{Duration, SystemTime};

use serde::Deserialize;
use serde_json::Value;

use super::jwt::jwt_expiry;
use crate::konnect::base_url::BaseUrl;
use crate::secret::Secret;
use crate::time::parse_rfc3339;

/// How long before its expiry a token is renewed: a request must not outlive it.
const RENEWAL_MARGIN: Duration = Duration::from_secs(60);

/// A login as it is stored.
#[derive(Clone, Debug)]
pub(crate) struct StoredLogin {
    pub(crate) access: Secret,
    pub(crate) refresh: Option<Secret>,
    /// When the access token expires, if that is known.
    pub(crate) expires_at: Option<SystemTime>,
    /// The realm that the tokens are for. The existing program does not write it.
    pub(crate) host: Option<String>,
    /// The server that the profile uses unless a flag or a setting names one. Always of that realm.
    pub(crate) base_url: Option<BaseUrl>,
}

/// Why a file is not a login, and where.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct InvalidLogin {
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) reason: String,
}

impl InvalidLogin {
    /// The error of a file that is JSON of the right types, and of no use as a whole.
    fn of_file(reason: &str) -> Self {
        Self {
            line: 1,
            column: 1,
            reason: reason.to_owned(),
        }
    }
}

/// The members of a token file that matter here.
#[derive(Deserialize)]
struct TokenFileJson {
    token: TokenJson,
    #[serde(default)]
    received_at: Option<String>,
    #[serde(default)]
    host: Option<String>,
    #[serde(default)]
    base_url: Option<String>,
}

#[derive(Deserialize)]
struct TokenJson {
    access_token: Secret,
    #[serde(default)]
    refresh_token: Option<Secret>,
    #[serde(default)]
    expires_in: Option<f64>,
}

impl StoredLogin {
    /// Parses the content of a token file.
    pub(super) fn parse(content: &[u8]) -> Result<Self, InvalidLogin> {
        let TokenFileJson {
            token,
            received_at,
            host,
            base_url,
        } = serde_json::from_slice(content).map_err(|error| json_error(&error, content))?;
        if !token.access_token.is_valid_token() {
            return Err(InvalidLogin::of_file(
                "`token.access_token` is not a valid token",
            ));
        }
        let refresh = parse_refresh_token(token.refresh_token)?;
        let received_at = parse_received_at(received_at.as_deref())?;
        // The server checks the token's own expiry. The file's is by the clock of the machine that
        // wrote it.
        let expires_at = match jwt_expiry(&token.access_token) {
            Some(expiry) => Some(expiry),
            None => expiry(received_at, token.expires_in),
        };
        let host = host.filter(|host| !host.is_empty());
        // Of another realm, it was changed by hand: the token must not go there.
        let base_url = base_url
            .and_then(|text| BaseUrl::parse(&text).ok())
            .filter(|url| host.as_ref() == Some(&url.realm()));
        Ok(Self {
            access: token.access_token,
            refresh,
            expires_at,
            host,
            base_url,
        })
    }

    /// Returns whether the token has expired, or may expire during a request.
    pub(super) fn needs_renewal(&self, now: SystemTime) -> bool {
        self.expires_at
            .is_some_and(|expiry| expiry <= now + RENEWAL_MARGIN)
    }

    /// Returns whether the token has expired.
    pub(super) fn is_expired(&self, now: SystemTime) -> bool {
        self.expires_at.is_some_and(|expiry| expiry <= now)
    }
}

fn parse_refresh_token(token: Option<Secret>) -> Result<Option<Secret>, InvalidLogin> {
    match token {
        None => Ok(None),
        // The existing program writes an empty one when it has none.
        Some(token) if token.expose().is_empty() => Ok(None),
        // It travels as a cookie: with a semicolon, it would add others.
        Some(token) if token.is_valid_cookie() => Ok(Some(token)),
        Some(_) => Err(InvalidLogin::of_file(
            "`token.refresh_token` is not a valid token",
        )),
    }
}

fn parse_received_at(text: Option<&str>) -> Result<Option<SystemTime>, InvalidLogin> {
    let Some(text) = text else {
        return Ok(None);
    };
    match parse_rfc3339(text) {
        Some(time) => Ok(Some(time.into())),
        None => Err(InvalidLogin::of_file(
            "`received_at` is not a time such as 2026-01-02T03:04:05Z",
        )),
    }
}

/// Returns when a token expires that was received then and is valid for so many seconds.
fn expiry(received_at: Option<SystemTime>, expires_in: Option<f64>) -> Option<SystemTime> {
    let seconds = expires_in?.clamp(0.0, f64::from(u32::MAX));
    received_at?.checked_add(Duration::from_secs_f64(seconds))
}

/// Returns why JSON is not a login, and where. What stands there is not shown: it may be a token.
fn json_error(error: &serde_json::Error, content: &[u8]) -> InvalidLogin {
    let reason = match serde_json::from_slice::<Value>(content) {
        Ok(value) => wrong_type(&value).to_owned(),
        Err(error) if error.is_eof() => "it ends too early".to_owned(),
        Err(_) => "it is not JSON".to_owned(),
    };
    InvalidLogin {
        line: error.line().max(1),
        column: error.column().max(1),
        reason,
    }
}

/// Names the first member of the file that does not have the expected type.
///
/// The parser's own message would do, but it quotes the value, which may be a token. The parser is
/// still what finds the place: a `Value` has lost lines and columns.
fn wrong_type(file: &Value) -> &'static str {
    if !file.is_object() {
        return "it is not a JSON object";
    }
    let token = match file.get("token") {
        None => return "`token` is missing",
        Some(Value::Object(token)) => token,
        Some(_) => return "`token` is not a JSON object",
    };
    match token.get("access_token") {
        None => "`token.access_token` is missing",
        Some(Value::String(_)) => wrong_optional_type(file),
        Some(_) => "`token.access_token` is not a string",
    }
}

fn wrong_optional_type(file: &Value) -> &'static str {
    if !is_text_or_absent(file, "/token/refresh_token") {
        "`token.refresh_token` is not a string"
    } else if !is_text_or_absent(file, "/received_at") {
        "`received_at` is not a string"
    } else if !is_text_or_absent(file, "/host") {
        "`host` is not a string"
    } else if !is_text_or_absent(file, "/base_url") {
        "`base_url` is not a string"
    } else {
        "`token.expires_in` is not a number"
    }
}

fn is_text_or_absent(file: &Value, pointer: &str) -> bool {
    match file.pointer(pointer) {
        None => true,
        Some(value) => value.is_string() || value.is_null(),
    }
}
