//! Prints the facts that a command itself knows.
//!
//! It is not in `ui.rs`, which would then import the exporters that import it.

use serde_json::Value;

use super::export::{json, yaml};
use super::stream::Stream;
use super::ui::Ui;
use crate::error::Result;
use crate::style::Format;

impl Ui {
    /// Prints what `value` returns as JSON or YAML, or for people what `text` returns; without
    /// secrets, because such facts quote settings and arguments.
    pub(crate) fn print_value(
        &self,
        format: Format,
        value: impl FnOnce() -> Value,
        text: impl FnOnce() -> String,
    ) -> Result<()> {
        let text = match format {
            Format::Text => text(),
            Format::Json => json(&value(), self.styling(Stream::Stdout)),
            Format::Yaml => yaml(&value(), self.styling(Stream::Stdout)),
        };
        self.print(&self.secrets().redacted(&text))
    }
}
