//! Prints the facts that a command itself knows.
//!
//! It is not in `ui.rs`, which would then import the exporters that import it.

use serde_json::Value;

use super::export::{json, yaml};
use super::ui::Ui;
use crate::error::Result;
use crate::style::Format;

impl Ui {
    /// Prints a value as JSON or YAML, or for people what `text` makes of it.
    pub(crate) fn print_value(
        &self,
        format: Format,
        value: &Value,
        text: impl FnOnce() -> String,
    ) -> Result<()> {
        match format {
            Format::Text => self.print(&text()),
            Format::Json => self.print(&json(value)),
            Format::Yaml => self.print(&yaml(value)),
        }
    }
}
