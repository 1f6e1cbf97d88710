//! Reads the fields of a login's answers. Names the one that is wrong, and never shows what stands in it.

use std::time::Duration;

use serde_json::{Map, Value};

use crate::error::{Error, ErrorKind, Result};
use crate::http::Response;

/// The longest text that a field may hold.
const LONGEST: usize = 64 << 10;

/// Holds the members of an answer.
pub(super) struct Fields<'a> {
    answer: &'a Response,
    members: Map<String, Value>,
}

impl<'a> Fields<'a> {
    pub(super) fn of(answer: &'a Response) -> Result<Self> {
        match serde_json::from_slice(&answer.body) {
            Ok(Value::Object(members)) => Ok(Self { answer, members }),
            Ok(_) => Err(wrong(answer, "the answer is no JSON object")),
            Err(_) => Err(wrong(answer, "the response is not JSON")),
        }
    }

    /// A text that may be missing; an empty one is.
    pub(super) fn text(&self, name: &str) -> Result<Option<String>> {
        match self.members.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) if text.len() > LONGEST => {
                Err(self.wrong(name, "is too long"))
            }
            Some(Value::String(text)) => Ok(Some(text.clone()).filter(|text| !text.is_empty())),
            Some(_) => Err(self.wrong(name, "is not text")),
        }
    }

    /// A text that must be there.
    pub(super) fn needed_text(&self, name: &str) -> Result<String> {
        self.text(name)?
            .ok_or_else(|| self.wrong(name, "is missing"))
    }

    /// A number of seconds; one below zero counts as zero.
    pub(super) fn seconds(&self, name: &str) -> Result<Option<Duration>> {
        match self.members.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::Number(number)) => {
                let seconds = number
                    .as_f64()
                    .unwrap_or_default()
                    .clamp(0.0, f64::from(u32::MAX));
                Ok(Some(Duration::from_secs_f64(seconds)))
            }
            Some(_) => Err(self.wrong(name, "is no number")),
        }
    }

    /// The error of a field that cannot be used.
    pub(super) fn wrong(&self, name: &str, what: &str) -> Error {
        wrong(self.answer, &format!("`{name}` of the answer {what}"))
    }
}

/// The error of an answer that cannot be used. Its body is not shown: there may be a token in it.
pub(super) fn wrong(answer: &Response, what: &str) -> Error {
    let error = Error::new(ErrorKind::Server, what)
        .fact("request", &answer.request)
        .fact("status", answer.status.to_string());
    match answer
        .headers
        .get("content-type")
        .and_then(|value| value.to_str().ok())
    {
        Some(kind) => error.fact("content type", kind),
        None => error,
    }
}
