//! The sandbox's login by device code (RFC 8628), with tokens that expire and can be renewed.

use std::hash::{BuildHasher, RandomState};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde_json::{Map, Value, json};

use super::request::SandboxRequest;
use super::response::SandboxResponse;

/// The token that the sandbox accepts without a login. It is valid nowhere else.
pub(crate) const TOKEN: &str = "kpat_sandbox";

const AUTHORIZE_PATH: &str = "/v3/internal/oauth/device/authorize";
const TOKEN_PATH: &str = "/v3/internal/oauth/device/token";
const REFRESH_PATH: &str = "/kauth/api/v1/refresh";
const ACTIVATE_PATH: &str = "/activate";

const DEVICE_CODE_GRANT: &str = "urn:ietf:params:oauth:grant-type:device_code";

/// How many logins, begun or completed, are remembered.
const MAX_LOGINS: usize = 1000;
const CODE_LIFETIME: Duration = Duration::from_secs(300);
const TOKEN_LIFETIME: Duration = Duration::from_secs(300);
/// How long a client must wait between polls. Short, because a person is trying the sandbox.
const POLL_INTERVAL: Duration = Duration::from_secs(1);
/// The poll that is told to slow down; the login is allowed after it if the link was not opened.
const SLOW_DOWN_POLL: u32 = 3;

/// Letters of user codes. No vowels, so that they form no words.
const CODE_LETTERS: &[u8; 20] = b"BCDFGHJKLMNPQRSTVWXZ";

/// The logins in progress and the tokens issued, for as long as the sandbox runs.
pub(super) struct Logins {
    url: String,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    authorizations: Vec<Authorization>,
    access_tokens: Vec<AccessToken>,
    sessions: Vec<RefreshTokens>,
}

/// A login in progress.
struct Authorization {
    device_code: String,
    user_code: String,
    start: Instant,
    polls: u32,
    decision: Decision,
}

#[derive(Clone, Copy)]
enum Decision {
    /// The link has not been opened.
    Pending,
    Allowed,
    Denied,
    Expired,
}

struct AccessToken {
    text: String,
    end: Instant,
}

/// The refresh tokens accepted for one login.
struct RefreshTokens {
    current: String,
    /// The token that `current` was issued for. A client may die before it has stored the response.
    previous: Option<String>,
}

struct Tokens {
    access: String,
    refresh: String,
}

impl Logins {
    pub(super) fn new(url: String) -> Self {
        Self {
            url,
            state: Mutex::default(),
        }
    }

    /// Returns whether the sandbox accepts an access token.
    pub(super) fn accept(&self, token: &str) -> bool {
        let now = Instant::now();
        let state = self.state();
        let mut valid = state.access_tokens.iter().filter(|token| now < token.end);
        token == TOKEN || valid.any(|valid| valid.text == token)
    }

    /// Responds to a request that belongs to a login; `None` for all others.
    pub(super) fn respond(&self, request: &SandboxRequest) -> Option<SandboxResponse> {
        let response = match (request.method.as_str(), request.path.as_str()) {
            ("POST", AUTHORIZE_PATH) => self.authorize(request),
            ("POST", TOKEN_PATH) => self.grant(request),
            ("POST", REFRESH_PATH) => self.renew(request),
            ("GET", ACTIVATE_PATH) => self.decide(request),
            (_, AUTHORIZE_PATH | TOKEN_PATH | REFRESH_PATH | ACTIVATE_PATH) => {
                SandboxResponse::problem(405, "The login does not use this method")
            }
            _ => return None,
        };
        Some(response)
    }

    /// Starts a login. RFC 8628 §3.1 and §3.2.
    fn authorize(&self, request: &SandboxRequest) -> SandboxResponse {
        if request.form("client_id").is_none_or(|id| id.is_empty()) {
            return oauth_error("invalid_request", "client_id is missing");
        }
        let authorization = Authorization {
            device_code: random_text("device"),
            user_code: random_user_code(),
            start: Instant::now(),
            polls: 0,
            decision: Decision::Pending,
        };
        let body = json!({
            "device_code": authorization.device_code,
            "user_code": authorization.user_code,
            "verification_uri": format!("{}{ACTIVATE_PATH}", self.url),
            "verification_uri_complete": self.link(&authorization.user_code),
            "expires_in": CODE_LIFETIME.as_secs(),
            "interval": POLL_INTERVAL.as_secs(),
        });
        push(&mut self.state().authorizations, authorization);
        SandboxResponse::ok(body)
    }

    /// Responds to a poll for the tokens of a login. RFC 8628 §3.4 and §3.5.
    fn grant(&self, request: &SandboxRequest) -> SandboxResponse {
        if request.form("grant_type").as_deref() != Some(DEVICE_CODE_GRANT) {
            return oauth_error(
                "unsupported_grant_type",
                "expected the grant type of device codes",
            );
        }
        let device_code = request.form("device_code").unwrap_or_default();
        let mut state = self.state();
        let Some(index) = state
            .authorizations
            .iter()
            .position(|authorization| authorization.device_code == device_code)
        else {
            return oauth_error("invalid_grant", "unknown device code");
        };
        if let Err(refusal) = state.authorizations[index].poll() {
            return refusal;
        }
        state.authorizations.remove(index);
        let tokens = state.start_session();
        SandboxResponse::ok(json!({
            "access_token": tokens.access,
            "refresh_token": tokens.refresh,
            "token_type": "Bearer",
            "expires_in": TOKEN_LIFETIME.as_secs(),
            "scope": "",
        }))
    }

    /// Exchanges a refresh token for new tokens. Both directions use cookies, as in Konnect.
    fn renew(&self, request: &SandboxRequest) -> SandboxResponse {
        let token = request.cookie("konnectrefreshtoken").unwrap_or_default();
        let Some(tokens) = self.state().renew_session(token) else {
            return SandboxResponse::problem(401, "Unknown refresh token");
        };
        let Tokens { access, refresh } = tokens;
        let lifetime = TOKEN_LIFETIME.as_secs();
        SandboxResponse {
            cookies: vec![
                // Removes the cookie of the whole site, which only browsers have.
                "konnectrefreshtoken=; Path=/; Max-Age=0; HttpOnly".to_owned(),
                format!("konnectaccesstoken={access}; Path=/; Max-Age={lifetime}; HttpOnly"),
                format!("konnectrefreshtoken={refresh}; Path={REFRESH_PATH}; HttpOnly"),
            ],
            ..SandboxResponse::ok(Value::Object(Map::new()))
        }
    }

    /// Records the user's decision: opening the link allows the login, unless its query says
    /// otherwise.
    fn decide(&self, request: &SandboxRequest) -> SandboxResponse {
        let (decision, message) = match request.query("answer") {
            None => (
                Decision::Allowed,
                "Allowed. You can go back to the terminal.",
            ),
            Some("deny") => (Decision::Denied, "Denied. You can go back to the terminal."),
            Some("expire") => (
                Decision::Expired,
                "The code has expired. You can go back to the terminal.",
            ),
            Some(_) => return SandboxResponse::problem(400, "`answer` must be deny or expire"),
        };
        let user_code = request.query("user_code").unwrap_or_default();
        let mut state = self.state();
        let Some(authorization) = state
            .authorizations
            .iter_mut()
            .find(|authorization| authorization.user_code == user_code)
        else {
            return SandboxResponse::problem(404, "No login with this code is in progress");
        };
        authorization.decision = decision;
        let link = self.link(user_code);
        SandboxResponse::ok(json!({
            "message": message,
            "to_deny": format!("{link}&answer=deny"),
            "to_let_it_expire": format!("{link}&answer=expire"),
        }))
    }

    fn link(&self, user_code: &str) -> String {
        format!("{}{ACTIVATE_PATH}?user_code={user_code}", self.url)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Authorization {
    /// Counts a poll; fails with the response to it unless the login is allowed.
    ///
    /// If the link is not opened, the login is allowed by itself after every response that a client
    /// has to handle, so that a test needs no browser.
    fn poll(&mut self) -> Result<(), SandboxResponse> {
        self.polls += 1;
        if self.start.elapsed() > CODE_LIFETIME {
            return Err(oauth_error("expired_token", "the code has expired"));
        }
        match self.decision {
            Decision::Expired => Err(oauth_error("expired_token", "the code has expired")),
            Decision::Denied => Err(oauth_error("access_denied", "the user denied the login")),
            Decision::Pending if self.polls < SLOW_DOWN_POLL => Err(oauth_error(
                "authorization_pending",
                "the user has not decided yet",
            )),
            Decision::Pending if self.polls == SLOW_DOWN_POLL => {
                Err(oauth_error("slow_down", "poll less often"))
            }
            Decision::Pending | Decision::Allowed => Ok(()),
        }
    }
}

impl State {
    fn start_session(&mut self) -> Tokens {
        let tokens = self.issue();
        let session = RefreshTokens {
            current: tokens.refresh.clone(),
            previous: None,
        };
        push(&mut self.sessions, session);
        tokens
    }

    /// Issues new tokens for a refresh token; `None` if that is not accepted.
    fn renew_session(&mut self, token: &str) -> Option<Tokens> {
        let index = self
            .sessions
            .iter()
            .position(|session| session.accepts(token))?;
        let tokens = self.issue();
        self.sessions[index] = RefreshTokens {
            current: tokens.refresh.clone(),
            previous: Some(token.to_owned()),
        };
        Some(tokens)
    }

    fn issue(&mut self) -> Tokens {
        let now = Instant::now();
        self.access_tokens.retain(|token| now < token.end);
        let access = random_jwt(SystemTime::now() + TOKEN_LIFETIME);
        let token = AccessToken {
            text: access.clone(),
            end: now + TOKEN_LIFETIME,
        };
        push(&mut self.access_tokens, token);
        Tokens {
            access,
            refresh: random_text("refresh"),
        }
    }
}

impl RefreshTokens {
    fn accepts(&self, token: &str) -> bool {
        self.current == token || self.previous.as_deref() == Some(token)
    }
}

/// Adds an entry, in place of the oldest if there are too many.
fn push<T>(entries: &mut Vec<T>, entry: T) {
    if entries.len() >= MAX_LOGINS {
        entries.remove(0);
    }
    entries.push(entry);
}

/// Creates an error response of RFC 6749 §5.2.
fn oauth_error(code: &str, description: &str) -> SandboxResponse {
    SandboxResponse {
        status: 400,
        ..SandboxResponse::ok(json!({ "error": code, "error_description": description }))
    }
}

/// Returns an unsigned token with its expiry time, which only this sandbox accepts.
fn random_jwt(end: SystemTime) -> String {
    let seconds = end.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    let header = json!({ "alg": "none", "typ": "JWT" });
    let claims = json!({ "exp": seconds });
    format!(
        "{}.{}.{}",
        BASE64_URL_SAFE_NO_PAD.encode(header.to_string()),
        BASE64_URL_SAFE_NO_PAD.encode(claims.to_string()),
        random_text("access")
    )
}

/// Returns text that is unique, but not secret enough to protect anything but sample data.
fn random_text(kind: &str) -> String {
    format!(
        "sandbox-{kind}-{:016x}{:016x}",
        RandomState::new().hash_one(kind),
        RandomState::new().hash_one(kind)
    )
}

/// Returns eight letters that are easy to compare: `BCDF-GHJK`.
fn random_user_code() -> String {
    let mut random = RandomState::new().hash_one("user");
    let mut code = String::new();
    for position in 0..8 {
        if position == 4 {
            code.push('-');
        }
        let index = usize::try_from(random % 20).unwrap_or(0);
        code.push(char::from(CODE_LETTERS[index]));
        random /= 20;
    }
    code
}
