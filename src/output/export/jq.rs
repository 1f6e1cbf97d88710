//! `--jq`: the results of an expression, one after the other.

use serde_json::Value;

use super::exporter::Export;
use super::json::json;
use super::yaml::yaml;
use crate::error::Result;
use crate::item::Items;
use crate::output::jq::Jq;
use crate::output::ui::Ui;
use crate::style::{DataFormat, Strings};

/// Prints what a jq expression makes of the JSON.
pub(crate) struct JqExport {
    pub(crate) jq: Jq,
    pub(crate) format: DataFormat,
    pub(crate) strings: Strings,
}

impl JqExport {
    fn print_result(&self, ui: &Ui, result: &Value, separator: &str) -> Result<()> {
        match (result, self.strings, self.format) {
            (Value::String(text), Strings::Bare, _) => {
                ui.print_body(format!("{text}\n").as_bytes())
            }
            (_, _, DataFormat::Json) => ui.print(&json(result)),
            (_, _, DataFormat::Yaml) => ui.print(&format!("{separator}{}", yaml(result))),
        }
    }
}

impl Export for JqExport {
    /// Runs the expression over the whole list, as over a document.
    fn print_list(&self, ui: &Ui, items: &Items) -> Result<()> {
        let list = format!("[{}]", items.json().collect::<Vec<_>>().join(","));
        self.print_document(ui, &list)
    }

    fn print_document(&self, ui: &Ui, text: &str) -> Result<()> {
        let mut separator = "";
        for result in self.jq.run(text)? {
            self.print_result(ui, &result?, separator)?;
            // Results are one YAML document each, but bare strings are no documents at all.
            separator = match self.strings {
                Strings::Quoted => "---\n",
                Strings::Bare => "",
            };
        }
        Ok(())
    }
}
