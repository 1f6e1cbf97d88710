//! Holds one answer of the server, and words those that are no success.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use ureq::http::{HeaderMap, StatusCode};

use crate::duration::rough;
use crate::error::{Error, ErrorKind, Result};
use crate::excerpt::printable;
use crate::http::Retry;
use crate::secret::Secret;

/// How much of a body that cannot be read is shown.
const SHOWN: usize = 200;

/// Holds an answer with its whole body.
pub(crate) struct Response {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Vec<u8>,
    /// Method and URL, for the errors.
    pub(super) request: String,
}

impl Response {
    pub(crate) fn status(&self) -> StatusCode {
        self.status
    }

    pub(crate) fn body(&self) -> &[u8] {
        &self.body
    }

    /// Status and headers as HTTP/1.1 writes them, with the empty line after them.
    pub(crate) fn head(&self) -> String {
        let mut head = format!("HTTP/1.1 {}\n", self.status);
        for (name, value) in &self.headers {
            head.push_str(&format!(
                "{name}: {}\n",
                String::from_utf8_lossy(value.as_bytes())
            ));
        }
        head + "\n"
    }

    /// This answer, when its status is one of success.
    pub(crate) fn succeeded(self) -> Result<Self> {
        if self.status.is_success() {
            Ok(self)
        } else {
            Err(self.refused())
        }
    }

    /// The body, which is JSON. Everything in it was looked at: parts of it can be read without a fault.
    pub(crate) fn json(&self) -> Result<&str> {
        let text = str::from_utf8(&self.body).map_err(|error| error.to_string());
        let checked = text.and_then(|text| {
            serde_json::from_str::<Checked>(text)
                .map(|_| text)
                .map_err(|error| error.to_string())
        });
        checked.map_err(|cause| self.unreadable("the answer is not JSON").cause(cause))
    }

    /// Takes a secret that the server may echo out of what is shown of the body.
    pub(super) fn forget(&mut self, secret: &Secret) {
        if !secret.expose().is_empty() {
            self.body = String::from_utf8_lossy(&self.body)
                .replace(secret.expose(), "…")
                .into_bytes();
        }
    }

    /// The error of an answer that is not what it should be.
    pub(crate) fn unreadable(&self, what: &str) -> Error {
        self.described(Error::new(ErrorKind::Server, what).fact("request", &self.request))
    }

    /// Adds to an error that names its request what was answered.
    pub(super) fn described(&self, error: Error) -> Error {
        let error = error.fact("status", self.status.to_string());
        let begin = printable(&self.body, SHOWN);
        if begin.is_empty() {
            error
        } else {
            error.fact("body", begin)
        }
    }

    /// The error of a status that is no success.
    pub(crate) fn refused(&self) -> Error {
        let mut error = Error::new(
            category(self.status),
            format!("Konnect answered {}", self.status),
        );
        let problem: Value = serde_json::from_slice(&self.body).unwrap_or_default();
        let text = |key: &str| {
            problem
                .get(key)
                .and_then(Value::as_str)
                .filter(|text| !text.is_empty())
        };
        if let Some(detail) = text("detail")
            .or_else(|| text("message"))
            .or_else(|| text("title"))
        {
            error = error.fact("detail", detail);
        } else if !printable(&self.body, SHOWN).is_empty() {
            error = error.fact("body", printable(&self.body, SHOWN));
        }
        for invalid in problem
            .get("invalid_parameters")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
        {
            let part = |key: &str| invalid.get(key).and_then(Value::as_str).unwrap_or("?");
            error = error.fact("invalid", format!("{}: {}", part("field"), part("reason")));
        }
        error = error.fact("request", &self.request);
        if let Some(target) = self.location() {
            error = error.fact("redirects to", target);
        }
        if let Some(trace) = text("instance") {
            error = error.fact("trace", trace);
        }
        if self.status.is_redirection() {
            error = error.hint(
                "redirects are not followed, a token could end up elsewhere; is --base-url right?",
            );
        }
        if let Some(wait) = Retry::of(self.status, &self.headers).too_long() {
            error = error.hint(format!(
                "the server asks for a wait of {}; try again then",
                rough(wait)
            ));
        }
        error
    }

    fn location(&self) -> Option<&str> {
        self.headers
            .get("location")
            .and_then(|value| value.to_str().ok())
            .filter(|_| self.status.is_redirection())
    }
}

/// Reads JSON of any kind whole, and keeps nothing of it.
struct Checked;

impl<'de> Deserialize<'de> for Checked {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        deserializer.deserialize_any(Self)
    }
}

impl<'de> Visitor<'de> for Checked {
    type Value = Self;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("JSON")
    }

    fn visit_unit<E>(self) -> std::result::Result<Self, E> {
        Ok(self)
    }

    fn visit_bool<E>(self, _: bool) -> std::result::Result<Self, E> {
        Ok(self)
    }

    fn visit_u64<E>(self, _: u64) -> std::result::Result<Self, E> {
        Ok(self)
    }

    fn visit_i64<E>(self, _: i64) -> std::result::Result<Self, E> {
        Ok(self)
    }

    fn visit_f64<E>(self, _: f64) -> std::result::Result<Self, E> {
        Ok(self)
    }

    fn visit_str<E>(self, _: &str) -> std::result::Result<Self, E> {
        Ok(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> std::result::Result<Self, A::Error> {
        while items.next_element::<Self>()?.is_some() {}
        Ok(self)
    }

    // Numbers that keep their digits come this way, too.
    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> std::result::Result<Self, A::Error> {
        while members.next_entry::<Self, Self>()?.is_some() {}
        Ok(self)
    }
}

/// One category for each status that is no success.
fn category(status: StatusCode) -> ErrorKind {
    match status.as_u16() {
        401 | 403 => ErrorKind::Auth,
        404 => ErrorKind::NotFound,
        409 | 412 => ErrorKind::Conflict,
        429 => ErrorKind::RateLimited,
        _ => ErrorKind::Server,
    }
}
