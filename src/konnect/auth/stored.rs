//! Reads and writes the text of a token file: compact JSON, interchangeable with the existing program's.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use zeroize::Zeroize;

use crate::secret::Secret;
use crate::time::{parse_rfc3339, rfc3339};

/// How long a token is valid when nobody says.
const USUAL_LIFE: Duration = Duration::from_secs(3600);

/// A token that ends sooner than this is renewed before it is used.
const NEAR: Duration = Duration::from_secs(60);

/// What the server gave: by a login, or by renewing one.
#[derive(Clone, Debug)]
pub(crate) struct Grant {
    pub(crate) access: Secret,
    /// `None` keeps the one there is.
    pub(crate) refresh: Option<Secret>,
    pub(crate) token_type: String,
    /// How long the server says that the token is valid.
    pub(crate) life: Option<Duration>,
    pub(crate) scope: String,
    pub(crate) received: SystemTime,
}

/// Holds a login as it is stored.
#[derive(Clone, Debug)]
pub(crate) struct Stored {
    pub(crate) access: Secret,
    pub(crate) refresh: Option<Secret>,
    /// When the access token ends, as far as anyone knows.
    pub(crate) end: Option<SystemTime>,
    /// Whom the tokens are for; the existing program does not write it.
    pub(crate) host: Option<String>,
}

/// Says what is wrong with a file that holds no login.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) what: String,
}

#[derive(Deserialize)]
struct Text {
    token: TokenText,
    #[serde(default)]
    received_at: Option<String>,
    #[serde(default)]
    host: Option<String>,
}

#[derive(Deserialize)]
struct TokenText {
    access_token: Secret,
    #[serde(default)]
    refresh_token: Option<Secret>,
    #[serde(default)]
    expires_in: Option<f64>,
}

impl Stored {
    /// Reads the text of a file.
    pub(super) fn parse(text: &[u8]) -> Result<Self, Fault> {
        let read: Text = serde_json::from_slice(text).map_err(|error| fault(&error, text))?;
        let place = |what: &str| Fault {
            line: 1,
            column: 1,
            what: what.to_owned(),
        };
        if !read.token.access_token.is_valid_token() {
            return Err(place("`token.access_token` is no token"));
        }
        let refresh = read
            .token
            .refresh_token
            .filter(|token| !token.expose().is_empty());
        if refresh
            .as_ref()
            .is_some_and(|token| !token.is_valid_token())
        {
            return Err(place("`token.refresh_token` is no token"));
        }
        let received = match read.received_at.as_deref().map(parse_rfc3339) {
            Some(Some(time)) => Some(SystemTime::from(time)),
            Some(None) => {
                return Err(place(
                    "`received_at` is no time such as 2026-01-02T03:04:05Z",
                ));
            }
            None => None,
        };
        let life = read
            .token
            .expires_in
            .map(|seconds| seconds.clamp(0.0, f64::from(u32::MAX)))
            .map(Duration::from_secs_f64);
        let told = received
            .zip(life)
            .and_then(|(received, life)| received.checked_add(life));
        let end = end_of_jwt(&read.token.access_token).or(told);
        Ok(Self {
            access: read.token.access_token,
            refresh,
            end,
            host: read.host.filter(|host| !host.is_empty()),
        })
    }

    /// Tells whether the token has ended, or will before a request is done.
    pub(super) fn is_due(&self, now: SystemTime) -> bool {
        self.end.is_some_and(|end| end <= now + NEAR)
    }

    /// Tells whether the token has ended.
    pub(super) fn is_over(&self, now: SystemTime) -> bool {
        self.end.is_some_and(|end| end <= now)
    }
}

impl Grant {
    /// How long the token is valid: by itself where it is a JWT, else by the server's word.
    fn life(&self) -> Duration {
        match end_of_jwt(&self.access) {
            Some(end) => end.duration_since(self.received).unwrap_or_default(),
            None => self.life.unwrap_or(USUAL_LIFE),
        }
    }

    /// When the access token ends.
    pub(crate) fn end(&self) -> SystemTime {
        end_of_jwt(&self.access).unwrap_or(self.received + self.life())
    }

    /// The text of a new file.
    pub(super) fn text(&self, host: &str) -> Secret {
        written(json!({
            "token": {
                "access_token": self.access.expose(),
                "refresh_token": self.refresh.as_ref().map_or("", Secret::expose),
                "token_type": self.token_type,
                "expires_in": self.life().as_secs(),
                "scope": self.scope,
            },
            "received_at": rfc3339(self.received),
            "host": host,
        }))
    }

    /// The text of a file that held `old`: what this knows nothing of stays as it was.
    pub(super) fn text_over(&self, old: &[u8], host: &str) -> Secret {
        let Ok(Value::Object(mut file)) = serde_json::from_slice(old) else {
            return self.text(host);
        };
        let Some(Value::Object(token)) = file.get_mut("token") else {
            return self.text(host);
        };
        replace(token, "access_token", json!(self.access.expose()));
        if let Some(refresh) = &self.refresh {
            replace(token, "refresh_token", json!(refresh.expose()));
        }
        replace(token, "expires_in", json!(self.life().as_secs()));
        replace(&mut file, "received_at", json!(rfc3339(self.received)));
        replace(&mut file, "host", json!(host));
        written(Value::Object(file))
    }
}

/// When a JWT (RFC 7519) ends, by its own `exp`; `None` when the token is none.
fn end_of_jwt(token: &Secret) -> Option<SystemTime> {
    let mut parts = token.expose().split('.');
    let (Some(_), Some(claims), Some(_), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return None;
    };
    let claims: Value =
        serde_json::from_slice(&BASE64_URL_SAFE_NO_PAD.decode(claims).ok()?).ok()?;
    let seconds = claims
        .get("exp")?
        .as_f64()
        .filter(|seconds| *seconds > 0.0)?;
    UNIX_EPOCH.checked_add(Duration::try_from_secs_f64(seconds).ok()?)
}

/// Says where a text is no login, and why; never what stands there, which may be a token.
fn fault(error: &serde_json::Error, text: &[u8]) -> Fault {
    let what = match serde_json::from_slice::<Value>(text) {
        Ok(value) => misfit(&value).to_owned(),
        Err(error) => error
            .to_string()
            .split(" at line ")
            .next()
            .unwrap_or_default()
            .to_owned(),
    };
    Fault {
        line: error.line().max(1),
        column: error.column().max(1),
        what,
    }
}

/// Names the first field that is not what it should be.
fn misfit(file: &Value) -> &'static str {
    let text = |pointer: &str| {
        file.pointer(pointer)
            .is_none_or(|value| value.is_string() || value.is_null())
    };
    match file.get("token") {
        _ if !file.is_object() => "it is no JSON object",
        Some(Value::Object(token)) => match token.get("access_token") {
            Some(Value::String(_)) if !text("/token/refresh_token") => {
                "`token.refresh_token` is not text"
            }
            Some(Value::String(_)) if !text("/received_at") => "`received_at` is not text",
            Some(Value::String(_)) if !text("/host") => "`host` is not text",
            Some(Value::String(_)) => "`token.expires_in` is no number",
            Some(_) => "`token.access_token` is not text",
            None => "`token.access_token` is missing",
        },
        Some(_) => "`token` is no JSON object",
        None => "`token` is missing",
    }
}

/// Puts a value in the place of another, which is wiped.
fn replace(object: &mut Map<String, Value>, key: &str, value: Value) {
    if let Some(mut old) = object.insert(key.to_owned(), value) {
        wipe(&mut old);
    }
}

fn written(mut file: Value) -> Secret {
    let text = Secret::new(file.to_string());
    wipe(&mut file);
    text
}

/// Overwrites every text in a value.
fn wipe(value: &mut Value) {
    match value {
        Value::String(text) => text.zeroize(),
        Value::Array(values) => values.iter_mut().for_each(wipe),
        Value::Object(members) => members.values_mut().for_each(wipe),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
