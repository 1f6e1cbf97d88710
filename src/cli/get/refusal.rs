//! Why a value of `--filter` or `--sort` is refused, and what was probably meant.

use std::error::Error;
use std::fmt;

/// A value that is refused.
#[derive(Debug)]
pub(in crate::cli) struct Refusal {
    why: String,
    pub(in crate::cli) meant: Option<Meant>,
}

/// What was probably meant by a value.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::cli) enum Meant {
    /// Another value.
    Value(String),
    /// What the server cannot do: an expression for `--jq`.
    Jq(String),
}

impl Refusal {
    pub(super) fn new(why: String, meant: Option<Meant>) -> Self {
        Self { why, meant }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        out.write_str(&self.why)
    }
}

impl Error for Refusal {}
