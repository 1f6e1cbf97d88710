//! Holds the program's one error: a category that decides the exit code, and words for people.

use crate::telemetry::{Categorized, ErrorCategory};

/// What every fallible part of the program answers.
pub(crate) type Result<T> = std::result::Result<T, Error>;

/// Says what failed, why, and what to do.
///
/// The message is in lower case, names the thing in backticks, and has no full stop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Error(Box<Body>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Body {
    category: ErrorCategory,
    message: String,
    facts: Vec<(&'static str, String)>,
    hints: Vec<String>,
}

impl Error {
    pub(crate) fn new(category: ErrorCategory, message: impl Into<String>) -> Self {
        Self(Box::new(Body {
            category,
            message: message.into(),
            facts: Vec::new(),
            hints: Vec::new(),
        }))
    }

    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::new(ErrorCategory::Usage, message)
    }

    pub(crate) fn config(message: impl Into<String>) -> Self {
        Self::new(ErrorCategory::Config, message)
    }

    pub(crate) fn internal(message: impl Into<String>) -> Self {
        Self::new(ErrorCategory::Internal, message)
    }

    /// Adds one labelled line, such as `cause` or `request`.
    pub(crate) fn fact(mut self, label: &'static str, text: impl Into<String>) -> Self {
        self.0.facts.push((label, text.into()));
        self
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
    pub(crate) fn in_category(mut self, category: ErrorCategory) -> Self {
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
    fn category(&self) -> ErrorCategory {
        self.0.category
    }
}

/// The exit code that a shell sees for each category.
pub(crate) const fn exit_code(category: ErrorCategory) -> u8 {
    match category {
        ErrorCategory::Success => 0,
        ErrorCategory::Internal => 1,
        ErrorCategory::Usage => 2,
        ErrorCategory::Config => 3,
        ErrorCategory::Auth => 4,
        ErrorCategory::NotFound => 5,
        ErrorCategory::Conflict => 6,
        ErrorCategory::RateLimited => 7,
        ErrorCategory::Network => 8,
        ErrorCategory::Timeout => 9,
        ErrorCategory::Server => 10,
        ErrorCategory::Interrupted => 130,
    }
}
