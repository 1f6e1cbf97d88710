//! Plays a login: a code, a person who takes a moment to allow it, tokens that end, and new ones for them.

use std::hash::{BuildHasher, RandomState};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use super::http::{Request, Response};
use super::konnect::{ok, problem};

const AUTHORIZE: &str = "/v3/internal/oauth/device/authorize";
const TOKEN: &str = "/v3/internal/oauth/device/token";
const REFRESH: &str = "/kauth/api/v1/refresh";
const ACTIVATE: &str = "/activate";

/// How long a code is valid.
const CODE_LIFE: Duration = Duration::from_secs(300);
/// How long an access token is valid.
const TOKEN_LIFE: Duration = Duration::from_secs(300);
/// How often a client may ask: often, for someone watches.
const INTERVAL: u64 = 1;
/// The made-up person allows the login after this many questions, the last of which comes too soon.
const PATIENCE: u32 = 3;

/// Letters of codes: no vowels, hence no words.
const LETTERS: &[u8; 20] = b"BCDFGHJKLMNPQRSTVWXZ";

/// Remembers who is logging in and who is logged in, until the sandbox ends.
pub(super) struct Logins {
    url: String,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    invitations: Vec<Invitation>,
    tokens: Vec<(String, Instant)>,
    sessions: Vec<Session>,
}

struct Invitation {
    device_code: String,
    user_code: String,
    born: Instant,
    asked: u32,
    decision: Decision,
}

#[derive(Clone, Copy)]
enum Decision {
    /// The person has not opened the link.
    Open,
    Allowed,
    Denied,
    Expired,
}

/// Holds the refresh tokens that are accepted: the newest, and the one that was given for it, since a client may die before it
/// has kept the answer.
struct Session {
    current: String,
    previous: String,
}

impl Logins {
    pub(super) fn new(url: String) -> Self {
        Self {
            url,
            state: Mutex::default(),
        }
    }

    /// Tells whether a token is of a login that has not ended.
    pub(super) fn know(&self, token: &str) -> bool {
        self.state()
            .tokens
            .iter()
            .any(|(known, end)| known == token && Instant::now() < *end)
    }

    /// Answers a request that belongs to a login; `None` for all others.
    pub(super) fn answer(&self, request: &Request) -> Option<Response> {
        let (method, path) = (request.method.as_str(), request.path.as_str());
        match (method, path) {
            ("POST", AUTHORIZE) => Some(self.invite(request)),
            ("POST", TOKEN) => Some(self.grant(request)),
            ("POST", REFRESH) => Some(self.renew(request)),
            ("GET", ACTIVATE) => Some(self.decide(request)),
            (_, AUTHORIZE | TOKEN | REFRESH | ACTIVATE) => Some(problem(
                405,
                "Method Not Allowed",
                "This is a part of the login",
            )),
            _ => None,
        }
    }

    fn invite(&self, request: &Request) -> Response {
        if request.form("client_id").is_none_or(str::is_empty) {
            return refused("invalid_request", "client_id is missing");
        }
        let (device_code, user_code) = (random("device"), user_code());
        let body = json!({
            "device_code": device_code,
            "user_code": user_code,
            "verification_uri": format!("{}{ACTIVATE}", self.url),
            "verification_uri_complete": self.link(&user_code),
            "expires_in": CODE_LIFE.as_secs(),
            "interval": INTERVAL,
        });
        let invitation = Invitation {
            device_code,
            user_code,
            born: Instant::now(),
            asked: 0,
            decision: Decision::Open,
        };
        self.state().invitations.push(invitation);
        ok(body)
    }

    /// RFC 8628 §3.4 and §3.5
    fn grant(&self, request: &Request) -> Response {
        if request.form("grant_type") != Some("urn:ietf:params:oauth:grant-type:device_code") {
            return refused("unsupported_grant_type", "expected the device code's");
        }
        let mut state = self.state();
        let device_code = request.form("device_code").unwrap_or_default();
        let Some(place) = state
            .invitations
            .iter()
            .position(|invitation| invitation.device_code == device_code)
        else {
            return refused("invalid_grant", "nobody was invited by this device code");
        };
        let invitation = &mut state.invitations[place];
        invitation.asked += 1;
        match invitation.decision {
            _ if invitation.born.elapsed() > CODE_LIFE => {
                refused("expired_token", "the code has expired")
            }
            Decision::Expired => refused("expired_token", "the code has expired"),
            Decision::Denied => refused("access_denied", "the person said no"),
            Decision::Open if invitation.asked < PATIENCE => {
                refused("authorization_pending", "the person has not decided yet")
            }
            Decision::Open if invitation.asked == PATIENCE => {
                refused("slow_down", "ask more rarely")
            }
            Decision::Open | Decision::Allowed => {
                state.invitations.remove(place);
                let (access, refresh) = state.issue(None);
                ok(json!({
                    "access_token": access,
                    "refresh_token": refresh,
                    "token_type": "Bearer",
                    "expires_in": TOKEN_LIFE.as_secs(),
                    "scope": "",
                }))
            }
        }
    }

    /// Takes a refresh token, and answers with cookies as Konnect does: one of them is for browsers only.
    fn renew(&self, request: &Request) -> Response {
        let mut state = self.state();
        let given = request.cookie("konnectrefreshtoken").unwrap_or_default();
        let place = state
            .sessions
            .iter()
            .position(|session| [&session.current, &session.previous].contains(&&given.to_owned()));
        let Some(place) = place.filter(|_| !given.is_empty()) else {
            return problem(401, "Unauthorized", "This refresh token is not known here");
        };
        let (access, refresh) = state.issue(Some((place, given)));
        let life = TOKEN_LIFE.as_secs();
        Response {
            cookies: vec![
                "konnectrefreshtoken=; Path=/; Max-Age=0; HttpOnly".to_owned(),
                format!("konnectaccesstoken={access}; Path=/; Max-Age={life}; HttpOnly"),
                format!("konnectrefreshtoken={refresh}; Path={REFRESH}; HttpOnly"),
            ],
            ..ok(Value::Object(serde_json::Map::new()))
        }
    }

    /// The person's answer: whoever opens the link allows the login, unless the link says otherwise.
    fn decide(&self, request: &Request) -> Response {
        let user_code = request.query("user_code").unwrap_or_default();
        let (decision, message) = match request.query("answer") {
            None => (
                Decision::Allowed,
                "Allowed. You can go back to the terminal.",
            ),
            Some("deny") => (Decision::Denied, "Denied. The terminal will say so."),
            Some("expire") => (
                Decision::Expired,
                "The code has expired. The terminal will say so.",
            ),
            Some(_) => return problem(400, "Bad Request", "answer is neither deny nor expire"),
        };
        let mut state = self.state();
        let Some(invitation) = state
            .invitations
            .iter_mut()
            .find(|invitation| invitation.user_code == user_code)
        else {
            return problem(404, "Not Found", "Nobody is logging in with this code");
        };
        invitation.decision = decision;
        let link = self.link(user_code);
        ok(
            json!({ "message": message, "to_deny": format!("{link}&answer=deny"), "to_let_it_expire": format!("{link}&answer=expire") }),
        )
    }

    fn link(&self, user_code: &str) -> String {
        format!("{}{ACTIVATE}?user_code={user_code}", self.url)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Makes tokens: for a new session, or for the one at this place, which gave this refresh token.
    fn issue(&mut self, renewed: Option<(usize, &str)>) -> (String, String) {
        let (access, refresh) = (jwt(SystemTime::now() + TOKEN_LIFE), random("refresh"));
        self.tokens.retain(|(_, end)| Instant::now() < *end);
        self.tokens
            .push((access.clone(), Instant::now() + TOKEN_LIFE));
        match renewed {
            Some((place, given)) => {
                self.sessions[place] = Session {
                    current: refresh.clone(),
                    previous: given.to_owned(),
                }
            }
            None => self.sessions.push(Session {
                current: refresh.clone(),
                previous: String::new(),
            }),
        }
        (access, refresh)
    }
}

/// An error of RFC 6749 §5.2.
fn refused(code: &str, description: &str) -> Response {
    Response {
        status: 400,
        ..ok(json!({ "error": code, "error_description": description }))
    }
}

/// A token that tells its own end and is signed by nobody: it opens nothing but this sandbox.
fn jwt(end: SystemTime) -> String {
    let seconds = end.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    let part = |value: Value| BASE64_URL_SAFE_NO_PAD.encode(value.to_string());
    format!(
        "{}.{}.{}",
        part(json!({ "alg": "none", "typ": "JWT" })),
        part(json!({ "exp": seconds })),
        random("access")
    )
}

/// Text that nobody guesses by chance; no more than that, for it guards nothing.
fn random(kind: &str) -> String {
    format!(
        "sandbox-{kind}-{:016x}{:016x}",
        RandomState::new().hash_one(kind),
        RandomState::new().hash_one(kind)
    )
}

/// Eight letters that a person can compare.
fn user_code() -> String {
    let mut random = RandomState::new().hash_one("user");
    let mut code = String::new();
    for place in 0..8 {
        if place == 4 {
            code.push('-');
        }
        code.push(char::from(
            LETTERS[usize::try_from(random % 20).unwrap_or(0)],
        ));
        random /= 20;
    }
    code
}
