//! Errors of responses whose status is not a success, from Konnect's problem bodies (RFC 9457).

use serde_json::Value;
use ureq::http::StatusCode;

use crate::duration::rough;
use crate::error::{Error, ErrorKind, Result};
use crate::http::{Response, Retry};

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
    let problem: Value = serde_json::from_slice(&response.body).unwrap_or_default();
    let mut error = Error::new(kind_of(status), format!("Konnect answered {status}"));
    let detail = text_at(&problem, "detail")
        .or_else(|| text_at(&problem, "message"))
        .or_else(|| text_at(&problem, "title"));
    if let Some(detail) = detail {
        error = error.fact("detail", detail);
    } else if let Some(preview) = response.body_preview() {
        error = error.fact("body", preview);
    }
    error = add_invalid_parameters(error, &problem).fact("request", &response.request);
    if let Some(target) = location(response) {
        error = error.fact("redirects to", target);
    }
    if let Some(trace) = text_at(&problem, "instance") {
        error = error.fact("trace", trace);
    }
    add_hints(error, response)
}

fn text_at<'a>(problem: &'a Value, key: &str) -> Option<&'a str> {
    problem
        .get(key)
        .and_then(Value::as_str)
        .filter(|text| !text.is_empty())
}

/// Adds one fact for each parameter that the server does not accept.
fn add_invalid_parameters(mut error: Error, problem: &Value) -> Error {
    let Some(Value::Array(parameters)) = problem.get("invalid_parameters") else {
        return error;
    };
    for parameter in parameters {
        let field = parameter.get("field").and_then(Value::as_str);
        let reason = parameter.get("reason").and_then(Value::as_str);
        let text = format!("{}: {}", field.unwrap_or("?"), reason.unwrap_or("?"));
        error = error.fact("invalid", text);
    }
    error
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
