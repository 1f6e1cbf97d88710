//! Holds one answer of the server, and words those that are no success.

use serde_json::Value;
use ureq::http::{HeaderMap, StatusCode};

use crate::error::{Error, Result};
use crate::secret::Secret;
use crate::telemetry::ErrorCategory;

/// How much of a body that cannot be read is shown.
const SHOWN: usize = 200;

/// Holds an answer with its whole body.
pub(crate) struct Answer {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Vec<u8>,
    /// Method and URL, for the errors.
    pub(super) request: String,
}

impl Answer {
    /// The body as JSON.
    pub(crate) fn json(&self) -> Result<Value> {
        serde_json::from_slice(&self.body).map_err(|error| self.unreadable("the answer is not JSON").fact("cause", error.to_string()))
    }

    /// Takes a secret that the server may echo out of what is shown of the body.
    pub(super) fn forget(&mut self, secret: &Secret) {
        if !secret.expose().is_empty() {
            self.body = String::from_utf8_lossy(&self.body).replace(secret.expose(), "…").into_bytes();
        }
    }

    /// The error of an answer that is not what it should be.
    pub(crate) fn unreadable(&self, what: &str) -> Error {
        self.described(Error::new(ErrorCategory::Server, what).fact("request", &self.request))
    }

    /// Adds to an error that names its request what was answered.
    pub(super) fn described(&self, error: Error) -> Error {
        let error = error.fact("status", self.status.to_string());
        let begin = beginning(&self.body);
        if begin.is_empty() { error } else { error.fact("body", begin) }
    }

    /// The error of a status that is no success.
    pub(super) fn refused(&self) -> Error {
        let mut error = Error::new(category(self.status), format!("Konnect answered {}", self.status));
        let problem: Value = serde_json::from_slice(&self.body).unwrap_or_default();
        let text = |key: &str| problem.get(key).and_then(Value::as_str).filter(|text| !text.is_empty());
        if let Some(detail) = text("detail").or_else(|| text("message")).or_else(|| text("title")) {
            error = error.fact("detail", detail);
        } else if !beginning(&self.body).is_empty() {
            error = error.fact("body", beginning(&self.body));
        }
        for invalid in problem.get("invalid_parameters").and_then(Value::as_array).into_iter().flatten() {
            let part = |key: &str| invalid.get(key).and_then(Value::as_str).unwrap_or("?");
            error = error.fact("invalid", format!("{}: {}", part("field"), part("reason")));
        }
        error = error.fact("request", &self.request);
        if let Some(target) = self.location() {
            error = error.fact("redirects to", target);
        }
        match text("instance") {
            Some(trace) => error.fact("trace", trace),
            None => error,
        }
    }

    fn location(&self) -> Option<&str> {
        self.headers.get("location").and_then(|value| value.to_str().ok()).filter(|_| self.status.is_redirection())
    }
}

/// One category for each status that is no success.
fn category(status: StatusCode) -> ErrorCategory {
    match status.as_u16() {
        401 | 403 => ErrorCategory::Auth,
        404 => ErrorCategory::NotFound,
        409 | 412 => ErrorCategory::Conflict,
        429 => ErrorCategory::RateLimited,
        _ => ErrorCategory::Server,
    }
}

/// The first printable characters of a body, on one line.
pub(super) fn beginning(body: &[u8]) -> String {
    let start = &body[..body.len().min(4 * SHOWN)];
    let text = String::from_utf8_lossy(start);
    let printable = text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(|c| !c.is_control() && *c != '\u{fffd}');
    printable.take(SHOWN).collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}
