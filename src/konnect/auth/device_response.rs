//! The responses of the device flow. RFC 8628 §3.2 and §3.5, RFC 6749 §5.1 and §5.2

use std::time::{Duration, SystemTime};

use super::fields::{Fields, error_code, invalid_response};
use super::grant::Grant;
use super::login_command::login_command;
use crate::error::{Error, ErrorKind, Result};
use crate::http::Response;
use crate::konnect::base_url::BaseUrl;
use crate::konnect::problem::{not_of_konnect, status_error};
use crate::secret::Secret;

/// The polling interval when the server names none. RFC 8628 §3.2
const DEFAULT_INTERVAL: Duration = Duration::from_secs(5);
const MIN_INTERVAL: Duration = Duration::from_secs(1);
/// The longest polling interval that a server may name: the user is waiting.
const MAX_INTERVAL: Duration = Duration::from_secs(60);
/// The longest time that a code may be valid.
// Whatever the server says, polling must end: a login that is still open after a day was forgotten.
const MAX_LIFETIME: Duration = Duration::from_secs(24 * 3600);
/// The longest code that a user can be expected to compare, in characters.
const MAX_USER_CODE_LEN: usize = 64;

/// What the user needs to approve the login, and what the program needs to poll for it. RFC 8628
/// §3.2
#[derive(Debug)]
pub(crate) struct DeviceAuthorization {
    pub(super) device_code: Secret,
    pub(crate) user_code: String,
    /// Where the user enters the code.
    pub(crate) verification_uri: String,
    /// The same address with the code in it.
    pub(crate) verification_uri_complete: Option<String>,
    pub(crate) expires_in: Duration,
    /// The pause between two polls.
    pub(super) interval: Duration,
}

/// The outcome of one poll.
#[derive(Debug)]
pub(super) enum PollOutcome {
    Pending,
    SlowDown,
    /// Nothing was learned about the login: the network is down, or the server is busy.
    Unavailable(Error),
    Granted(Grant),
    Failed(Error),
}

/// Parses the response to the first request. RFC 8628 §3.2
pub(super) fn parse_authorization(response: &Response) -> Result<DeviceAuthorization> {
    let fields = Fields::parse(response)?;
    let device_code = Secret::new(fields.required_text("device_code")?);
    let user_code = fields.required_text("user_code")?;
    if user_code.chars().count() > MAX_USER_CODE_LEN {
        return Err(fields.invalid("user_code", "is too long"));
    }
    let verification_uri = fields.required_text("verification_uri")?;
    check_link(&fields, "verification_uri", &verification_uri)?;
    let verification_uri_complete = fields.text("verification_uri_complete")?;
    if let Some(link) = &verification_uri_complete {
        check_link(&fields, "verification_uri_complete", link)?;
    }
    let Some(expires_in) = fields.seconds("expires_in")? else {
        return Err(fields.invalid("expires_in", "is missing"));
    };
    if expires_in.is_zero() {
        return Err(fields.invalid("expires_in", "leaves no time to log in"));
    }
    let interval = match fields.seconds("interval")? {
        None | Some(Duration::ZERO) => DEFAULT_INTERVAL,
        Some(interval) => interval.clamp(MIN_INTERVAL, MAX_INTERVAL),
    };
    Ok(DeviceAuthorization {
        device_code,
        user_code,
        verification_uri,
        verification_uri_complete,
        expires_in: expires_in.min(MAX_LIFETIME),
        interval,
    })
}

/// Checks an address that is shown to the user and opened in a browser.
fn check_link(fields: &Fields, name: &str, link: &str) -> Result<()> {
    if BaseUrl::is_link(link) {
        Ok(())
    } else {
        Err(fields.invalid(name, "is not a valid https link"))
    }
}

/// Parses the response to a poll. RFC 8628 §3.5
pub(super) fn parse_token(response: &Response, profile: &str) -> PollOutcome {
    let status = response.status;
    match error_code(response).as_deref() {
        Some("authorization_pending") => return PollOutcome::Pending,
        Some("slow_down") => return PollOutcome::SlowDown,
        Some("expired_token") => return PollOutcome::Failed(code_expired(profile)),
        Some("access_denied") => {
            return PollOutcome::Failed(Error::new(ErrorKind::Auth, "the login was denied"));
        }
        Some(_) => {}
        None if status.is_success() => {
            return match parse_grant(response) {
                Ok(grant) => PollOutcome::Granted(grant),
                Err(error) => PollOutcome::Failed(error),
            };
        }
        None => {}
    }
    let error = response_error(response, profile);
    if status.is_server_error() || matches!(status.as_u16(), 408 | 429) {
        PollOutcome::Unavailable(error)
    } else {
        PollOutcome::Failed(error)
    }
}

fn parse_grant(response: &Response) -> Result<Grant> {
    let fields = Fields::parse(response)?;
    let access = Secret::new(fields.required_text("access_token")?);
    if !access.is_valid_token() {
        return Err(fields.invalid("access_token", "is not a valid token"));
    }
    let refresh = fields.text("refresh_token")?.map(Secret::new);
    if refresh
        .as_ref()
        .is_some_and(|token| !token.is_valid_cookie())
    {
        return Err(fields.invalid("refresh_token", "is not a valid token"));
    }
    let token_type = fields
        .text("token_type")?
        .unwrap_or_else(|| "Bearer".to_owned());
    if !token_type.eq_ignore_ascii_case("bearer") {
        return Err(fields.invalid("token_type", "is not `Bearer`"));
    }
    let expires_in = fields.seconds("expires_in")?;
    if expires_in == Some(Duration::ZERO) {
        return Err(fields.invalid("expires_in", "says that the token has already expired"));
    }
    Ok(Grant {
        access,
        refresh,
        token_type,
        expires_in,
        scope: fields.text("scope")?.unwrap_or_default(),
        received_at: SystemTime::now(),
    })
}

/// Returns the error of a code that was not approved in time.
pub(super) fn code_expired(profile: &str) -> Error {
    let message = "the code expired before the login was approved";
    Error::new(ErrorKind::Auth, message).hint(new_code_hint(profile))
}

fn new_code_hint(profile: &str) -> String {
    format!("run {} for a new code", login_command(profile, None))
}

/// Returns the error of a response that grants nothing.
pub(super) fn response_error(response: &Response, profile: &str) -> Error {
    let Some(code) = error_code(response) else {
        return error_without_code(response);
    };
    let kind = match code.as_str() {
        "invalid_client" | "unauthorized_client" | "invalid_grant" | "access_denied" => {
            ErrorKind::Auth
        }
        _ if matches!(response.status.as_u16(), 401 | 403) => ErrorKind::Auth,
        _ => ErrorKind::Server,
    };
    let mut error = Error::new(kind, format!("the server responded with `{code}`"));
    let fields = Fields::parse(response);
    let detail = fields.and_then(|fields| fields.text("error_description"));
    if let Ok(Some(detail)) = detail {
        error = error.fact("detail", detail);
    }
    error = error
        .fact("request", &response.request)
        .fact("status", response.status.to_string());
    match code.as_str() {
        "invalid_client" | "unauthorized_client" => {
            error.hint("check `konnect.machine-client-id` for this server")
        }
        "invalid_grant" => error.hint(new_code_hint(profile)),
        _ => error,
    }
}

/// Returns the error of a response that has no error code of OAuth.
fn error_without_code(response: &Response) -> Error {
    if let Some(error) = not_of_konnect(response) {
        return error;
    }
    if response.status.is_success() {
        return invalid_response(response, "the response is not one of a login");
    }
    let error = status_error(response);
    match error.kind() {
        // There is no such path: a wrong address, not a missing resource.
        ErrorKind::NotFound | ErrorKind::Conflict => error
            .with_kind(ErrorKind::Server)
            .hint("this address may not offer a login; --base-auth-url sets another one"),
        _ => error,
    }
}
