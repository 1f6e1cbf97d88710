//! A response with its whole body.

use ureq::http::{HeaderMap, StatusCode};

use super::json;
use crate::error::{Error, ErrorKind, Result};
use crate::excerpt::printable;
use crate::secret::Secret;

/// How many characters of a body an error quotes.
const MAX_PREVIEW_LEN: usize = 200;

/// A response with its whole body, and the request that it belongs to.
#[derive(Debug)]
pub(crate) struct Response {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
    /// Method and URL, for errors.
    pub(crate) request: String,
}

impl Response {
    /// Returns the status line and the headers as HTTP/1.1 writes them, with the empty line after
    /// them.
    pub(crate) fn head(&self) -> String {
        let mut head = format!("HTTP/1.1 {}\n", self.status);
        for (name, value) in &self.headers {
            let value = String::from_utf8_lossy(value.as_bytes());
            head.push_str(&format!("{name}: {value}\n"));
        }
        head + "\n"
    }

    /// Returns the body as text that is known to be JSON: parts of it can be parsed without an
    /// error.
    pub(crate) fn json(&self) -> Result<&str> {
        self.checked_json()
            .map_err(|cause| self.invalid("the response is not JSON").cause(cause))
    }

    fn checked_json(&self) -> std::result::Result<&str, String> {
        let text = str::from_utf8(&self.body).map_err(|error| error.to_string())?;
        json::check(text).map_err(|error| error.to_string())?;
        Ok(text)
    }

    /// Replaces every occurrence of a secret in the body, which some servers echo in an error.
    pub(crate) fn redact(&mut self, secret: &Secret) {
        if secret.expose().is_empty() {
            return;
        }
        let text = String::from_utf8_lossy(&self.body);
        self.body = text.replace(secret.expose(), "…").into_bytes();
    }

    /// Returns the error of a response that does not have the expected form; `what` is the message.
    pub(crate) fn invalid(&self, what: &str) -> Error {
        self.add_status_and_body(Error::new(ErrorKind::Server, what).fact("request", &self.request))
    }

    /// Adds the status and the beginning of the body to an error that names its request.
    pub(super) fn add_status_and_body(&self, error: Error) -> Error {
        let error = error.fact("status", self.status.to_string());
        match self.body_preview() {
            Some(preview) => error.fact("body", preview),
            None => error,
        }
    }

    /// Returns the first printable characters of the body on one line; `None` without any.
    pub(crate) fn body_preview(&self) -> Option<String> {
        let preview = printable(&self.body, MAX_PREVIEW_LEN);
        if preview.is_empty() {
            return None;
        }
        Some(preview)
    }
}
