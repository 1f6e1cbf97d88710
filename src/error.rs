//! The program's error type: a kind, which alone decides the exit code, and text for people.

use std::fmt::Display;

pub(crate) use crate::telemetry::{Categorized, ErrorCategory as ErrorKind, categorize};

/// The result of every fallible function outside the telemetry.
pub(crate) type Result<T> = std::result::Result<T, Error>;

/// An error with a message, facts about it, and hints what to do.
///
/// The message is in lower case, quotes names in backticks, and has no full stop. `output` prints
/// it as `error: message`, each fact as `  label: text`, and each hint as `hint: text`.
// Boxed, so that a `Result` without an error is not as large as one with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Error(Box<Body>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Body {
    kind: ErrorKind,
    message: String,
    facts: Vec<(&'static str, String)>,
    hints: Vec<String>,
    /// What failed as well.
    others: Vec<Error>,
    /// How the command ended, where the kind does not say it.
    ending: Option<Ending>,
}

/// An end of a command with an exit code of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    /// There are changes, and the user asked for a code that says so. It is no failure.
    Changes,
    /// Some of several changes were made, and some were not.
    Incomplete,
    /// Nothing was done: it must not be done, or the user did not confirm it.
    Refused,
}

impl Ending {
    pub(crate) const ALL: [Self; 3] = [Self::Changes, Self::Incomplete, Self::Refused];

    /// Returns its name in the documents.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Changes => "changes",
            Self::Incomplete => "incomplete",
            Self::Refused => "refused",
        }
    }

    pub(crate) const fn exit_code(self) -> u8 {
        match self {
            Self::Changes => 11,
            Self::Incomplete => 12,
            Self::Refused => 13,
        }
    }
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Body {
            kind,
            message: message.into(),
            facts: Vec::new(),
            hints: Vec::new(),
            others: Vec::new(),
            ending: None,
        }))
    }

    /// Creates the error of a command line that is used wrongly.
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Usage, message)
    }

    /// Creates the error of the environment, the config file, or another local file.
    pub(crate) fn config(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Config, message)
    }

    /// Creates the error of a failure that is not the user's fault.
    pub(crate) fn internal(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Internal, message)
    }

    /// Creates what ends a command whose output has no reader any more.
    ///
    /// It is not a failure: `run` reports nothing, and returns the exit code 0.
    pub(crate) fn reader_gone() -> Self {
        Self::new(ErrorKind::Success, "stdout has no reader any more")
    }

    pub(crate) fn is_reader_gone(&self) -> bool {
        self.kind() == ErrorKind::Success && self.0.ending.is_none()
    }

    /// Creates what ends a command that found changes, and was asked for an exit code that says so.
    ///
    /// It is not a failure: `run` reports nothing.
    pub(crate) fn changes() -> Self {
        Self::new(ErrorKind::Success, "there are changes").with_ending(Ending::Changes)
    }

    /// Creates the error of something that is not done, although nothing failed.
    pub(crate) fn refused(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Conflict, message).with_ending(Ending::Refused)
    }

    /// Sets how the command ended.
    pub(crate) fn with_ending(mut self, ending: Ending) -> Self {
        self.0.ending = Some(ending);
        self
    }

    /// Returns how the command ended, where the kind does not say it.
    pub(crate) fn ending(&self) -> Option<Ending> {
        self.0.ending
    }

    /// Adds a fact: a label such as `request`, and its text.
    pub(crate) fn fact(mut self, label: &'static str, text: impl Into<String>) -> Self {
        self.0.facts.push((label, text.into()));
        self
    }

    /// Adds the fact `cause`, such as the text of an I/O error.
    pub(crate) fn cause(self, cause: impl Display) -> Self {
        self.fact("cause", cause.to_string())
    }

    /// Adds a hint: what the user can do about it.
    ///
    /// A command in it stands in backticks, such as `kongctl get apis`, without the flags of this
    /// run: `cli` adds those that decide what it does.
    pub(crate) fn hint(mut self, text: impl Into<String>) -> Self {
        self.0.hints.push(text.into());
        self
    }

    /// Drops all facts but those with these labels.
    pub(crate) fn keep_facts(mut self, labels: &[&str]) -> Self {
        self.0.facts.retain(|(label, _)| labels.contains(label));
        self
    }

    /// Replaces each hint by what `complete` makes of it.
    pub(crate) fn map_hints(mut self, complete: impl Fn(&str) -> String) -> Self {
        self.complete_hints(&complete);
        self
    }

    fn complete_hints(&mut self, complete: &impl Fn(&str) -> String) {
        for hint in &mut self.0.hints {
            *hint = complete(hint);
        }
        for other in &mut self.0.others {
            other.complete_hints(complete);
        }
    }

    /// Adds errors that are reported after this one, which alone decides the exit code.
    pub(crate) fn and(mut self, others: impl IntoIterator<Item = Self>) -> Self {
        self.0.others.extend(others);
        self
    }

    /// Returns the first of several failures with the others; success without any.
    pub(crate) fn all(failures: Vec<Self>) -> Result<()> {
        let mut failures = failures.into_iter();
        match failures.next() {
            Some(first) => Err(first.and(failures)),
            None => Ok(()),
        }
    }

    pub(crate) fn others(&self) -> &[Self] {
        &self.0.others
    }

    /// Prefixes the message with what failed because of it: `cannot list apis`.
    pub(crate) fn context(mut self, what: &str) -> Self {
        self.0.message = format!("{what}: {}", self.0.message);
        self
    }

    /// Replaces the kind, where a status means something else than it usually does.
    pub(crate) fn with_kind(mut self, kind: ErrorKind) -> Self {
        self.0.kind = kind;
        self
    }

    pub(crate) fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    pub(crate) fn message(&self) -> &str {
        &self.0.message
    }

    pub(crate) fn facts(&self) -> &[(&'static str, String)] {
        &self.0.facts
    }

    /// Returns the message and the facts in one line, for a warning.
    pub(crate) fn in_one_line(&self) -> String {
        let facts = self.facts().iter().map(|(_, text)| text.as_str());
        let texts: Vec<&str> = [self.message()].into_iter().chain(facts).collect();
        texts.join(": ")
    }

    pub(crate) fn hints(&self) -> &[String] {
        &self.0.hints
    }
}

// What the telemetry asks of an error; the program itself uses `kind`.
impl Categorized for Error {
    fn category(&self) -> ErrorKind {
        self.kind()
    }
}

/// Returns the exit code of an error kind. `docs/exit-codes.md` lists them all.
pub(crate) const fn exit_code(kind: ErrorKind) -> u8 {
    match kind {
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
        // For the table of the documents: no error has this kind. A signal ends the process as a
        // signal, which a shell reports as 130; see `signals`.
        ErrorKind::Interrupted => 130,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ending_has_the_category_of_what_happened() {
        let [server, config] =
            [ErrorKind::Server, ErrorKind::Config].map(|kind| Error::new(kind, ""));
        let incomplete = Error::all(vec![server, config]).map_err(|error| {
            // The first failure decides.
            error.with_ending(Ending::Incomplete)
        });
        for (outcome, category, code) in [
            (Err(Error::changes()), ErrorKind::Success, 11),
            (incomplete, ErrorKind::Server, 12),
            (Err(Error::refused("")), ErrorKind::Conflict, 13),
        ] {
            assert_eq!(categorize(&outcome), category);
            let ending = outcome.expect_err("an ending").ending();
            assert_eq!(ending.map(Ending::exit_code), Some(code));
        }
    }
}
