//! `--jq`: the results of an expression, one after the other.

use serde_json::Value;

use super::exporter::Export;
use super::json::JsonExport;
use super::yaml::YamlExport;
use crate::error::Result;
use crate::item::Items;
use crate::output::jq::{Jq, JqResult};
use crate::output::ui::Ui;
use crate::style::{DataFormat, Strings};

/// Prints what a jq expression makes of the JSON.
pub(crate) struct JqExport {
    pub(crate) jq: Jq,
    pub(crate) format: DataFormat,
    pub(crate) strings: Strings,
}

/// The results that were printed so far.
struct Printed<'a> {
    export: &'a JqExport,
    ui: &'a Ui,
    /// What precedes the next result.
    separator: &'static str,
}

impl Export for JqExport {
    /// Runs the expression over the whole list, as over a document.
    fn print_list(&self, ui: &Ui, items: &Items) -> Result<()> {
        let mut printed = Printed::none(self, ui);
        self.jq
            .run_over_list(items, &mut |result| printed.add(result))
    }

    fn print_document(&self, ui: &Ui, text: &str) -> Result<()> {
        let mut printed = Printed::none(self, ui);
        self.jq.run(text, &mut |result| printed.add(result))
    }
}

impl<'a> Printed<'a> {
    fn none(export: &'a JqExport, ui: &'a Ui) -> Self {
        Self {
            export,
            ui,
            separator: "",
        }
    }

    fn add(&mut self, result: JqResult) -> Result<()> {
        let exporter: &dyn Export = match self.export.format {
            DataFormat::Json => &JsonExport,
            DataFormat::Yaml => &YamlExport,
        };
        if let (JqResult::String(text), Strings::Bare) = (&result, self.export.strings) {
            return self.ui.print_body(format!("{text}\n").as_bytes());
        }
        if !self.separator.is_empty() {
            self.ui.print(self.separator)?;
        }
        match result {
            JqResult::String(text) => {
                exporter.print_document(self.ui, &Value::from(text).to_string())?;
            }
            JqResult::List(elements) => match self.export.format {
                DataFormat::Json => JsonExport::print_elements(self.ui, elements)?,
                DataFormat::Yaml => YamlExport::print_elements(self.ui, elements)?,
            },
            JqResult::Json(text) => exporter.print_document(self.ui, &text)?,
        }
        // Results are one YAML document each, but bare strings are no documents at all.
        if self.export.strings == Strings::Quoted && self.export.format == DataFormat::Yaml {
            self.separator = "---\n";
        }
        Ok(())
    }
}
