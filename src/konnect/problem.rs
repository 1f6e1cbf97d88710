//! Errors of responses whose status is not a success, from Konnect's problem bodies (RFC 9457), and
//! of responses that are not Konnect's.

use ureq::http::StatusCode;

use super::foreign::Foreign;
use super::reasons::{Reason, reasons, text_at};
use crate::duration::rough;
use crate::error::{Error, ErrorKind, Result};
use crate::http::{Response, Retry, Sensitivity};
use crate::json_text::child;

/// What to do about a response of a form that no endpoint of Konnect has.
pub(crate) const HINT_FORM: &str =
    "another server may have answered; check --base-url and what is between it and this machine";

/// Returns the response if its status is a success and its body may be JSON, and else the error
/// that it describes.
pub(crate) fn require_success(response: Response) -> Result<Response> {
    if !response.status.is_success() {
        return Err(status_error(&response));
    }
    if response.body.is_empty() {
        return Err(response.invalid("the response is empty").hint(HINT_FORM));
    }
    match Foreign::find_unless_json(&response) {
        Some(foreign) => Err(foreign_error(&response, &foreign, Sensitivity::Public)),
        None => Ok(response),
    }
}

/// Returns the error of a response that is certainly not Konnect's; `None` for any other. It does
/// not show the body.
pub(crate) fn not_of_konnect(response: &Response) -> Option<Error> {
    let foreign = Foreign::find(response)?;
    Some(foreign_error(response, &foreign, Sensitivity::Secret))
}

/// Returns the error of a status that is not a success, with all that the body says about it.
pub(crate) fn status_error(response: &Response) -> Error {
    refusal(response, &Reason::to_string)
}

/// Returns the same error; `describe` writes what the server says of each part of the request.
pub(super) fn refusal(response: &Response, describe: &dyn Fn(&Reason) -> String) -> Error {
    if let Some(foreign) = Foreign::find_unless_json(response) {
        return foreign_error(response, &foreign, Sensitivity::Public);
    }
    let status = response.status;
    let mut error = Error::new(kind_of(status), format!("Konnect answered {status}"));
    error = add_explanation(error, response, describe).fact("request", &response.request);
    if let Some(target) = location(response) {
        error = error.fact("redirects to", target);
    }
    // Scanned rather than parsed: the values of a large body take many times its memory.
    let problem = response.json().unwrap_or("null");
    if let Some(trace) = text_at(problem, "instance") {
        error = error.fact("trace", trace);
    }
    add_hints(error, response)
}

/// Returns the error of a response that something else sent in Konnect's place.
fn foreign_error(response: &Response, foreign: &Foreign, body: Sensitivity) -> Error {
    let status = response.status;
    let sender = &foreign.sender;
    // It says nothing about the token, or about what the request was for.
    let kind = match kind_of(status) {
        ErrorKind::RateLimited => ErrorKind::RateLimited,
        _ => ErrorKind::Server,
    };
    let mut error = Error::new(
        kind,
        format!("{sender} answered {status} instead of Konnect"),
    );
    error = match (&foreign.title, body) {
        (Some(title), _) => error.fact("title", title),
        (None, Sensitivity::Public) => add_explanation(error, response, &Reason::to_string),
        (None, Sensitivity::Secret) => error,
    };
    error = error.fact("request", &response.request);
    if let Some(target) = location(response) {
        error = error.fact("redirects to", target);
    }
    error.hint(foreign.hint)
}

/// Adds what the body says about the error: the explanation and all reasons, or its beginning.
fn add_explanation(
    mut error: Error,
    response: &Response,
    describe: &dyn Fn(&Reason) -> String,
) -> Error {
    let problem = response.json().unwrap_or("null");
    let nested = child(problem, "error").unwrap_or("null");
    let detail = ["detail", "message", "title", "error_description", "error"]
        .iter()
        .find_map(|key| text_at(problem, key))
        .or_else(|| text_at(nested, "message"));
    let secrets = &response.secrets;
    if let Some(detail) = detail {
        error = error.fact("detail", secrets.redacted_of_server(&detail));
    } else if let Some(preview) = response.body_preview() {
        error = error.fact("body", preview);
    }
    for reason in reasons(problem) {
        error = error.fact("invalid", secrets.redacted_of_server(&describe(&reason)));
    }
    error
}

fn add_hints(mut error: Error, response: &Response) -> Error {
    if let Some(hint) = address_hint(response) {
        error = error.hint(hint);
    }
    if response.status.is_redirection() {
        error = error
            .hint("redirects are not followed, to keep the token on its host; check --base-url");
    }
    if let Some(delay) = Retry::from_response(response.status, &response.headers).excessive_delay()
    {
        error = error.hint(format!(
            "the server asked for a delay of {}; retry later",
            rough(delay)
        ));
    }
    error
}

/// Returns what is wrong with the address, if a path that is not found tells.
fn address_hint(response: &Response) -> Option<String> {
    if response.status != StatusCode::NOT_FOUND {
        return None;
    }
    if response.json().is_ok_and(has_no_route) {
        return Some(
            "a gateway has no route for this path; check the path, and --base-url, which may not be the address of Konnect's API".to_owned(),
        );
    }
    let (_, url) = response.request.split_once("://")?;
    let path = url.split(['?', ' ']).next()?;
    // No path of Konnect has two: one of them is that of the base URL.
    let versions = path.split('/').filter(|segment| is_version(segment));
    (versions.count() > 1).then(|| {
        "the path has two versions; check --base-url, which ends before the first one".to_owned()
    })
}

/// Returns whether a problem is that of a Kong Gateway that does not know the path.
fn has_no_route(problem: &str) -> bool {
    text_at(problem, "message").is_some_and(|message| message.starts_with("no Route matched"))
}

/// Returns whether a segment of a path is a version, such as `v3`.
fn is_version(segment: &str) -> bool {
    let digits = segment.strip_prefix('v').unwrap_or_default();
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns where a redirect leads.
fn location(response: &Response) -> Option<&str> {
    if !response.status.is_redirection() {
        return None;
    }
    response.headers.get("location")?.to_str().ok()
}

fn kind_of(status: StatusCode) -> ErrorKind {
    match status.as_u16() {
        401 | 403 => ErrorKind::Auth,
        404 => ErrorKind::NotFound,
        // Both mean that the item is not in the state that the request expects.
        409 | 412 => ErrorKind::Conflict,
        429 => ErrorKind::RateLimited,
        _ => ErrorKind::Server,
    }
}
