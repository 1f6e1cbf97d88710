//! The fields of a login's responses. Errors name the field, and never show its value, which may be
//! a token.

use std::time::Duration;

use serde_json::{Map, Value};

use crate::error::{Error, ErrorKind, Result};
use crate::http::Response;
use crate::konnect::problem::not_of_konnect;

/// The longest text of a field, in bytes.
const MAX_TEXT_LEN: usize = 64 << 10;

/// The members of a response that is a JSON object.
pub(super) struct Fields<'a> {
    response: &'a Response,
    members: Map<String, Value>,
}

impl<'a> Fields<'a> {
    /// Parses the body of a response.
    pub(super) fn parse(response: &'a Response) -> Result<Self> {
        match serde_json::from_slice(&response.body) {
            Ok(Value::Object(members)) => Ok(Self { response, members }),
            Ok(_) => Err(invalid_response(
                response,
                "the response is not a JSON object",
            )),
            Err(_) => Err(not_of_konnect(response)
                .unwrap_or_else(|| invalid_response(response, "the response is not JSON"))),
        }
    }

    /// Returns a text; `None` when it is missing or empty.
    pub(super) fn text(&self, name: &str) -> Result<Option<String>> {
        match self.members.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) if text.is_empty() => Ok(None),
            Some(Value::String(text)) if text.len() > MAX_TEXT_LEN => {
                Err(self.invalid(name, "is too long"))
            }
            Some(Value::String(text)) => Ok(Some(text.clone())),
            Some(_) => Err(self.invalid(name, "is not a string")),
        }
    }

    /// Returns a text that must not be missing or empty.
    pub(super) fn required_text(&self, name: &str) -> Result<String> {
        match self.text(name)? {
            Some(text) => Ok(text),
            None => Err(self.invalid(name, "is missing")),
        }
    }

    /// Returns a number of seconds; one below zero counts as zero.
    pub(super) fn seconds(&self, name: &str) -> Result<Option<Duration>> {
        match self.members.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::Number(number)) => {
                let seconds = number.as_f64().unwrap_or_default();
                // A number beyond any lifetime must not overflow.
                let seconds = seconds.clamp(0.0, f64::from(u32::MAX));
                Ok(Some(Duration::from_secs_f64(seconds)))
            }
            Some(_) => Err(self.invalid(name, "is not a number")),
        }
    }

    /// Returns the error of a field that cannot be used.
    pub(super) fn invalid(&self, name: &str, what: &str) -> Error {
        invalid_response(self.response, &format!("`{name}` in the response {what}"))
    }
}

/// Returns the code of an OAuth error, whatever the status: some servers send one with status 200.
pub(super) fn error_code(response: &Response) -> Option<String> {
    Fields::parse(response).ok()?.text("error").ok()?
}

/// Returns the error of a response that cannot be used. Its body is not shown: it may contain a
/// token.
pub(super) fn invalid_response(response: &Response, what: &str) -> Error {
    let error = Error::new(ErrorKind::Server, what)
        .fact("request", &response.request)
        .fact("status", response.status.to_string());
    let content_type = response.headers.get("content-type");
    match content_type.and_then(|value| value.to_str().ok()) {
        Some(content_type) => error.fact("content type", content_type),
        None => error,
    }
}
