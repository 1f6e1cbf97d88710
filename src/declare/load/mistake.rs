//! What is wrong with declared files.

use std::fmt;

use crate::yaml::{Fault, Place};

/// The most mistakes that are told at once.
const MAX_SHOWN: usize = 20;

/// A mistake in a file, and where.
///
/// It never has a value of the file, which may be a secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mistake {
    pub(crate) file: String,
    pub(crate) place: Place,
    /// The path of the value within the file, such as `apis[0].versions[1].spec`.
    pub(crate) path: String,
    pub(crate) what: String,
}

impl fmt::Display for Mistake {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Place { line, column } = self.place;
        write!(formatter, "{}:{line}:{column}: ", self.file)?;
        if !self.path.is_empty() {
            write!(formatter, "{}: ", self.path)?;
        }
        formatter.write_str(&self.what)
    }
}

/// The mistakes found so far.
#[derive(Debug, Default)]
pub(crate) struct Mistakes {
    found: Vec<Mistake>,
}

impl Mistakes {
    pub(crate) fn add(&mut self, file: &str, place: Place, path: &str, what: impl Into<String>) {
        self.found.push(Mistake {
            file: file.to_owned(),
            place,
            path: path.to_owned(),
            what: what.into(),
        });
    }

    pub(crate) fn add_fault(&mut self, file: &str, path: &str, fault: Fault) {
        self.add(file, fault.place, path, fault.what);
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Returns a line for each mistake, in the order of files and lines, and how many are left
    /// out.
    pub(crate) fn lines(mut self) -> (Vec<String>, usize) {
        self.found.sort_by_key(|mistake| {
            (
                mistake.file.clone(),
                mistake.place.line,
                mistake.place.column,
            )
        });
        self.found.dedup();
        let left_out = self.found.len().saturating_sub(MAX_SHOWN);
        let shown = self.found.iter().take(MAX_SHOWN);
        (shown.map(ToString::to_string).collect(), left_out)
    }
}
