//! A response with its whole body.

use std::borrow::Cow;

use ureq::http::{HeaderMap, StatusCode};

use crate::document::Document;
use crate::error::{Error, ErrorKind, Result};
use crate::excerpt::printable;
use crate::json_check::check;
use crate::json_text::why_not_json;
use crate::redact::Secrets;
use crate::spans::Spans;

/// How many characters of a body an error quotes.
const MAX_PREVIEW_LEN: usize = 200;
/// How many characters are looked through for secrets before they are cut to a preview.
// More than that: of a secret across the end of the preview, enough must be there to be found.
const PREVIEW_SOURCE_LEN: usize = 1_000;

/// A response with its whole body, and the request that it belongs to.
#[derive(Debug)]
pub(crate) struct Response {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
    /// Method and URL, for errors.
    pub(crate) request: String,
    /// What the body must not show in an error.
    pub(crate) secrets: Secrets,
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
        let text = self.text()?;
        check(text).map_err(|error| self.no_json(why_not_json(&error)))?;
        Ok(text)
    }

    /// Returns the body as [`Self::json`] does, with where the items at `path` are; `None` when it
    /// has no list there.
    pub(crate) fn json_with_items(&self, path: &str) -> Result<(Document<'_>, Option<Spans>)> {
        Document::with_items(self.text()?, path).map_err(|error| self.no_json(why_not_json(&error)))
    }

    fn text(&self) -> Result<&str> {
        str::from_utf8(&self.body).map_err(|error| {
            let position = error.valid_up_to() + 1;
            self.no_json(format!("not UTF-8 at byte {position}"))
        })
    }

    fn no_json(&self, cause: String) -> Error {
        self.invalid("the response is not JSON").cause(cause)
    }

    /// Returns the body of a response that is known to be JSON.
    pub(crate) fn into_json(self) -> String {
        let mut text = String::from_utf8(self.body).unwrap_or_default();
        // A list keeps it, and the buffer grew by doubling.
        text.shrink_to_fit();
        text
    }

    /// Replaces every secret in the body, which some servers repeat in an error.
    pub(crate) fn redact_body(&mut self) {
        let text = String::from_utf8_lossy(&self.body);
        if let Cow::Owned(safe) = self.secrets.redacted(&text) {
            self.body = safe.into_bytes();
        }
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
        let source = printable(&self.body, PREVIEW_SOURCE_LEN);
        // Before it is cut, so that no half of a secret is left.
        let redacted = self.secrets.redacted_of_server(&source);
        let preview: String = redacted.chars().take(MAX_PREVIEW_LEN).collect();
        (!preview.is_empty()).then_some(preview)
    }
}
