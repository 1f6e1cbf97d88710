//! Prints single values: facts of a command, and JSON that was sent.

use serde_json::Value;

use super::export::json::{json, pretty};
use super::export::yaml::emit as yaml;
use super::ui::Ui;
use crate::error::{Error, Result};
use crate::style::Format;

impl Ui {
    /// Prints one value that is not a table: as JSON or YAML, or by `text`.
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

    /// Prints JSON that was sent, as JSON or YAML.
    pub(crate) fn print_sent(&self, format: Format, text: &str) -> Result<()> {
        match format {
            Format::Text | Format::Json => self.print(&pretty(text)),
            Format::Yaml => {
                let value = serde_json::from_str(text)
                    .map_err(|error| Error::internal(format!("cannot read JSON: {error}")))?;
                self.print(&yaml(&value))
            }
        }
    }
}
