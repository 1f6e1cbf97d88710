//! Stands in for jq in a program that was built without it.

use super::ui::Ui;
use crate::error::{Error, Result};
use crate::style::{Format, Strings};

/// Holds no expression: none can be understood.
pub(crate) enum Jq {}

impl Jq {
    /// Says that there is no jq.
    pub(crate) fn parse(_expression: &str, _strings: Strings) -> Result<Self> {
        Err(Error::usage("this kongctl was built without jq")
            .hint("cargo install kongctl --features jq"))
    }

    /// Cannot be called: there is no expression.
    pub(crate) fn print(&self, _ui: &Ui, _text: &str, _format: Format) -> Result<()> {
        match *self {}
    }
}
