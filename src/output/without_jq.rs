//! Stands in for `jq.rs` in a program that is built without the feature `jq`.

use std::iter::Empty;

use serde_json::Value;

use crate::error::{Error, Result};

/// An expression. No value exists, because none can be parsed.
pub(crate) enum Jq {}

impl Jq {
    /// Returns the error that this program cannot run expressions.
    pub(crate) fn parse(_expression: &str) -> Result<Self> {
        Err(Error::usage("this kongctl was built without jq")
            .hint("rebuild kongctl without --no-default-features"))
    }

    pub(crate) fn run(&self, _text: &str) -> Result<Empty<Result<Value>>> {
        match *self {}
    }
}
