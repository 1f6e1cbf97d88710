//! Stands in for jq in a program that is built without the feature `jq`.

use crate::error::{Error, Result};
use crate::item::Items;
use crate::output::ui::Ui;

/// An expression. No value exists, because none can be parsed.
pub(crate) enum Jq {}

/// A result of an expression.
#[expect(dead_code, reason = "there is no expression that could have one")]
pub(crate) enum JqResult<'a> {
    String(String),
    List(&'a mut dyn Iterator<Item = String>),
    Json(String),
}

/// Gets each result when it is made.
pub(crate) type Take<'a> = &'a mut (dyn FnMut(JqResult) -> Result<()> + Send);

impl Jq {
    /// Returns the error that this program cannot run expressions.
    pub(crate) fn parse(_expression: &str, _ui: Ui) -> Result<Self> {
        Err(Error::usage("this kongctl was built without jq")
            .hint("rebuild kongctl without --no-default-features"))
    }

    pub(crate) fn run(&self, _text: &str, _take: Take) -> Result<()> {
        match *self {}
    }

    pub(crate) fn run_over_list(&self, _items: &Items, _take: Take) -> Result<()> {
        match *self {}
    }
}
