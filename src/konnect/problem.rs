//! Errors of responses whose status is not a success, from Konnect's problem bodies (RFC 9457).

use ureq::http::StatusCode;

use crate::duration::rough;
use crate::error::{Error, ErrorKind, Result};
use crate::excerpt::shortened;
use crate::http::{Response, Retry};
use crate::json_text::{Kind, child, elements, unquoted};

/// How many characters of one text of the server an error quotes.
const MAX_TEXT_LEN: usize = 4_000;
/// How many invalid parameters an error lists.
const MAX_PARAMETERS: usize = 100;

/// Returns the response if its status is a success, and else the error that it describes.
pub(crate) fn require_success(response: Response) -> Result<Response> {
    if response.status.is_success() {
        Ok(response)
    } else {
        Err(status_error(&response))
    }
}

/// Returns the error of a status that is not a success, with all that the body says about it.
pub(crate) fn status_error(response: &Response) -> Error {
    let status = response.status;
    // Scanned rather than parsed: the values of a large body take many times its memory.
    let problem = response.json().unwrap_or("null");
    let mut error = Error::new(kind_of(status), format!("Konnect answered {status}"));
    let detail = text_at(problem, "detail")
        .or_else(|| text_at(problem, "message"))
        .or_else(|| text_at(problem, "title"));
    if let Some(detail) = detail {
        error = error.fact("detail", detail);
    } else if let Some(preview) = response.body_preview() {
        error = error.fact("body", preview);
    }
    error = add_invalid_parameters(error, problem).fact("request", &response.request);
    if let Some(target) = location(response) {
        error = error.fact("redirects to", target);
    }
    if let Some(trace) = text_at(problem, "instance") {
        error = error.fact("trace", trace);
    }
    add_hints(error, response)
}

/// Returns the text of a member, cut if it is too long to read; `None` when it is empty or no text.
fn text_at(object: &str, key: &str) -> Option<String> {
    let json = child(object, key)?;
    if Kind::of(json) != Kind::String {
        return None;
    }
    let text = unquoted(json);
    (!text.is_empty()).then(|| shortened(&text, MAX_TEXT_LEN).into_owned())
}

/// Adds one fact for each parameter that the server does not accept.
fn add_invalid_parameters(mut error: Error, problem: &str) -> Error {
    let mut parameters = elements(child(problem, "invalid_parameters").unwrap_or_default());
    for parameter in parameters.by_ref().take(MAX_PARAMETERS) {
        let [field, reason] =
            ["field", "reason"].map(|key| text_at(parameter, key).unwrap_or("?".to_owned()));
        error = error.fact("invalid", format!("{field}: {reason}"));
    }
    match parameters.count() {
        0 => error,
        more => error.fact("invalid", format!("and {more} more")),
    }
}

fn add_hints(mut error: Error, response: &Response) -> Error {
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
