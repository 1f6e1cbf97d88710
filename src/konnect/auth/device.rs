//! Speaks the device flow of RFC 8628: asks for a code, and then whether the person has entered it.

use std::time::{Duration, SystemTime};

use super::fields::{Fields, wrong};
use super::oauth::post_form;
use super::stored::Grant;
use crate::error::{Categorized, Error, ErrorKind, Result};
use crate::http::{Http, Response};
use crate::konnect::base_url::BaseUrl;
use crate::konnect::problem::status_error;
use crate::secret::Secret;

const AUTHORIZE: &str = "/v3/internal/oauth/device/authorize";
const TOKEN: &str = "/v3/internal/oauth/device/token";
const GRANT_TYPE: &str = "urn:ietf:params:oauth:grant-type:device_code";

/// How often the server is asked when it does not say. RFC 8628 §3.2
const USUAL_INTERVAL: Duration = Duration::from_secs(5);
/// The longest interval that a server may ask for at first: a person waits.
const LONGEST_INTERVAL: Duration = Duration::from_secs(60);
/// How much more rarely after `slow_down`. RFC 8628 §3.5
const SLOWER: Duration = Duration::from_secs(5);
/// The longest pause when nobody answers.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);
/// The longest that a code can be valid.
const LONGEST_LIFE: Duration = Duration::from_secs(24 * 3600);
/// The longest code that a person could be asked to compare.
const LONGEST_CODE: usize = 64;

/// Holds what a person needs to allow the login, and what the program needs to learn of it.
#[derive(Debug)]
pub(crate) struct Invitation {
    device_code: Secret,
    pub(crate) user_code: String,
    /// Where to enter the code.
    pub(crate) link: String,
    /// The same with the code in it.
    pub(crate) link_with_code: Option<String>,
    pub(crate) life: Duration,
    interval: Duration,
}

/// Lets time pass between two questions; a test lets it pass at once.
pub(crate) trait Pace {
    /// How long the invitation has been valid.
    fn elapsed(&self) -> Duration;
    /// Waits for `time`; `left` is how long the invitation is still valid.
    fn wait(&mut self, time: Duration, left: Duration);
}

/// Asks one server for a login.
pub(crate) struct Device<'a> {
    pub(crate) http: &'a Http,
    pub(crate) base: &'a BaseUrl,
    pub(crate) client_id: &'a str,
}

impl Device<'_> {
    /// Asks for a code that a person can enter. RFC 8628 §3.1
    pub(crate) fn invite(&self) -> Result<Invitation> {
        let answer = post_form(
            self.http,
            self.base,
            AUTHORIZE,
            &[("client_id", self.client_id)],
        )?;
        if answer.status.is_success() && error_code(&answer).is_none() {
            invitation(&answer)
        } else {
            Err(refusal(answer, None))
        }
    }

    /// Asks until the person has decided, or the code has expired. RFC 8628 §3.4
    pub(crate) fn grant(&self, invitation: &Invitation, pace: &mut impl Pace) -> Result<Grant> {
        let form = [
            ("grant_type", GRANT_TYPE),
            ("device_code", invitation.device_code.expose()),
            ("client_id", self.client_id),
        ];
        poll(invitation, pace, || {
            match post_form(self.http, self.base, TOKEN, &form) {
                Ok(answer) => read(answer, &invitation.device_code),
                Err(error) if error.category() == ErrorKind::Server => Reply::End(error),
                Err(error) => Reply::Trouble(error),
            }
        })
    }
}

/// Says what the server made of a question.
#[derive(Debug)]
pub(super) enum Reply {
    Pending,
    SlowDown,
    /// Nothing that says anything about the login: a network that is away, a server that is busy.
    Trouble(Error),
    Granted(Grant),
    End(Error),
}

/// Asks again and again. Trouble ends only with the code, and is then the answer.
pub(super) fn poll(
    invitation: &Invitation,
    pace: &mut impl Pace,
    mut ask: impl FnMut() -> Reply,
) -> Result<Grant> {
    let (mut interval, mut trouble) = (invitation.interval, None);
    let mut pause = interval;
    loop {
        let left = invitation.life.saturating_sub(pace.elapsed());
        if left.is_zero() {
            return Err(trouble.unwrap_or_else(expired));
        }
        pace.wait(pause.min(left), left);
        (pause, trouble) = match ask() {
            Reply::Granted(grant) => return Ok(grant),
            Reply::End(error) => return Err(error),
            Reply::Pending => (interval, None),
            Reply::SlowDown => {
                interval += SLOWER;
                log::info!(
                    "login: the server wants to be asked every {} s",
                    interval.as_secs()
                );
                (interval, None)
            }
            Reply::Trouble(error) => {
                log::warn!(
                    "login: {}; trying again while the code is valid",
                    error.message()
                );
                (
                    (pause * 2).min(LONGEST_PAUSE).max(interval),
                    Some(
                        error
                            .hint("the code has expired meanwhile: kongctl login asks for another"),
                    ),
                )
            }
        };
    }
}

fn expired() -> Error {
    Error::new(
        ErrorKind::Auth,
        "the code has expired before the login was allowed",
    )
    .hint("kongctl login asks for another")
}

/// Reads the answer to the first request. RFC 8628 §3.2
pub(super) fn invitation(answer: &Response) -> Result<Invitation> {
    let fields = Fields::of(answer)?;
    let device_code = Secret::new(fields.needed_text("device_code")?);
    let user_code = fields.needed_text("user_code")?;
    if user_code.chars().count() > LONGEST_CODE {
        return Err(fields.wrong("user_code", "is too long"));
    }
    let link = |name: &str, text: String| match BaseUrl::is_link(&text) {
        true => Ok(text),
        false => Err(fields.wrong(name, "is no https link")),
    };
    let uri = link("verification_uri", fields.needed_text("verification_uri")?)?;
    let complete = fields
        .text("verification_uri_complete")?
        .map(|text| link("verification_uri_complete", text))
        .transpose()?;
    let life = fields
        .seconds("expires_in")?
        .ok_or_else(|| fields.wrong("expires_in", "is missing"))?;
    if life.is_zero() {
        return Err(fields.wrong("expires_in", "leaves no time to log in"));
    }
    let interval = fields
        .seconds("interval")?
        .filter(|interval| !interval.is_zero())
        .unwrap_or(USUAL_INTERVAL);
    Ok(Invitation {
        device_code,
        user_code,
        link: uri,
        link_with_code: complete,
        life: life.min(LONGEST_LIFE),
        interval: interval.clamp(Duration::from_secs(1), LONGEST_INTERVAL),
    })
}

/// Reads the answer to a question. RFC 8628 §3.5, RFC 6749 §5.1 and §5.2
pub(super) fn read(answer: Response, device_code: &Secret) -> Reply {
    match error_code(&answer).as_deref() {
        Some("authorization_pending") => Reply::Pending,
        Some("slow_down") => Reply::SlowDown,
        Some("expired_token") => Reply::End(expired()),
        Some("access_denied") => Reply::End(Error::new(ErrorKind::Auth, "the login was denied")),
        None if answer.status.is_success() => {
            granted(&answer).map_or_else(Reply::End, Reply::Granted)
        }
        _ if answer.status.is_server_error() || matches!(answer.status.as_u16(), 408 | 429) => {
            Reply::Trouble(refusal(answer, Some(device_code)))
        }
        _ => Reply::End(refusal(answer, Some(device_code))),
    }
}

fn granted(answer: &Response) -> Result<Grant> {
    let fields = Fields::of(answer)?;
    let token = |name: &str, text: String| {
        let token = Secret::new(text);
        if token.is_valid_token() {
            Ok(token)
        } else {
            Err(fields.wrong(name, "is no token"))
        }
    };
    let access = token("access_token", fields.needed_text("access_token")?)?;
    let refresh = fields
        .text("refresh_token")?
        .map(|text| token("refresh_token", text))
        .transpose()?;
    let token_type = fields
        .text("token_type")?
        .unwrap_or_else(|| "Bearer".to_owned());
    if !token_type.eq_ignore_ascii_case("bearer") {
        return Err(fields.wrong("token_type", "is not `Bearer`"));
    }
    let life = fields.seconds("expires_in")?;
    if life.is_some_and(|life| life.is_zero()) {
        return Err(fields.wrong("expires_in", "says that the token has already ended"));
    }
    let scope = fields.text("scope")?.unwrap_or_default();
    Ok(Grant {
        access,
        refresh,
        token_type,
        life,
        scope,
        received: SystemTime::now(),
    })
}

/// The code of an error, whatever the status: some servers say it with 200.
fn error_code(answer: &Response) -> Option<String> {
    Fields::of(answer).ok()?.text("error").ok()?
}

/// Words an answer that is no success, without the secret that it may echo.
fn refusal(mut answer: Response, secret: Option<&Secret>) -> Error {
    if let Some(secret) = secret {
        answer.redact(secret);
    }
    let Some(code) = error_code(&answer) else {
        return unworded(&answer);
    };
    let category = match code.as_str() {
        "invalid_client" | "unauthorized_client" | "invalid_grant" | "access_denied" => {
            ErrorKind::Auth
        }
        _ if matches!(answer.status.as_u16(), 401 | 403) => ErrorKind::Auth,
        _ => ErrorKind::Server,
    };
    let mut error = Error::new(category, format!("the server answered `{code}`"));
    if let Some(detail) = Fields::of(&answer)
        .and_then(|fields| fields.text("error_description"))
        .ok()
        .flatten()
    {
        error = error.fact("detail", detail);
    }
    error = error
        .fact("request", &answer.request)
        .fact("status", answer.status.to_string());
    match code.as_str() {
        "invalid_client" | "unauthorized_client" => {
            error.hint("is `konnect.machine-client-id` right for this server?")
        }
        "invalid_grant" => error.hint("kongctl login asks for another code"),
        _ => error,
    }
}

/// Words an answer that is no success and has no code of OAuth.
fn unworded(answer: &Response) -> Error {
    if answer.status.is_success() {
        return wrong(answer, "the answer is not what a login answers");
    }
    let error = status_error(answer);
    match error.category() {
        ErrorKind::NotFound | ErrorKind::Conflict => error
            .with_kind(ErrorKind::Server)
            .hint("is there a login at this address? --base-auth-url names another"),
        _ => error,
    }
}
