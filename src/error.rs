//! Holds the program's one error: a category that decides the exit code, and words for people.

use std::fmt::Display;

pub(crate) use crate::telemetry::{Categorized, ErrorCategory as ErrorKind, categorize};

/// What every fallible part of the program answers.
pub(crate) type Result<T> = std::result::Result<T, Error>;

/// Says what failed, why, and what to do.
///
/// The message is in lower case, names the thing in backticks, and has no full stop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Error(Box<Body>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Body {
    category: ErrorKind,
    message: String,
    facts: Vec<(&'static str, String)>,
    hints: Vec<String>,
}

impl Error {
    pub(crate) fn new(category: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Body {
            category,
            message: message.into(),
            facts: Vec::new(),
            hints: Vec::new(),
        }))
    }

    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Usage, message)
    }

    pub(crate) fn config(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Config, message)
    }

    pub(crate) fn internal(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Internal, message)
    }

    /// Adds one labelled line, such as `cause` or `request`.
    pub(crate) fn fact(mut self, label: &'static str, text: impl Into<String>) -> Self {
        self.0.facts.push((label, text.into()));
        self
    }

    /// Adds what caused this error, such as the text of an I/O error.
    pub(crate) fn cause(self, cause: impl Display) -> Self {
        self.fact("cause", cause.to_string())
    }

    /// Adds what the user can do about it.
    pub(crate) fn hint(mut self, text: impl Into<String>) -> Self {
        self.0.hints.push(text.into());
        self
    }

    /// Says what was being done when this went wrong: `cannot list apis`.
    pub(crate) fn while_doing(mut self, what: &str) -> Self {
        self.0.message = format!("{what}: {}", self.0.message);
        self
    }

    /// The same, counted elsewhere: where a status means something else than usual.
    pub(crate) fn in_category(mut self, category: ErrorKind) -> Self {
        self.0.category = category;
        self
    }

    pub(crate) fn message(&self) -> &str {
        &self.0.message
    }

    pub(crate) fn facts(&self) -> &[(&'static str, String)] {
        &self.0.facts
    }

    pub(crate) fn hints(&self) -> &[String] {
        &self.0.hints
    }
}

impl Categorized for Error {
    fn category(&self) -> ErrorKind {
        self.0.category
    }
}

/// The exit code that a shell sees for each category.
pub(crate) const fn exit_code(category: ErrorKind) -> u8 {
    match category {
        ErrorKind::Success => 0,
        ErrorKind::Internal => 1,
        ErrorKind::Usage => 2,
        ErrorKind::Config => 3,
        ErrorKind::Auth => 4,
        ErrorKind::NotFound => 5,
        ErrorKind::Conflict => 6,
        ErrorKind::RateLimited => 7,
        ErrorKind::Network => 8,
        ErrorKind::Timeout => 9,
        ErrorKind::Server => 10,
        ErrorKind::Interrupted => 130,
    }
}
