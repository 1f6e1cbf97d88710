//! `--columns`: a table of the fields that the user chose.

use super::exporter::{Export, Results, print_none};
use crate::document::Document;
use crate::error::{Error, Result};
use crate::item::{Item, Items};
use crate::json_text::{Kind, elements};
use crate::output::columns::ChosenColumn;
use crate::output::table::{Columns, print_table};
use crate::output::ui::Ui;
use crate::style::IdFormat;

/// Prints tables of chosen columns.
pub(crate) struct ColumnsExport {
    pub(crate) columns: Vec<ChosenColumn>,
    pub(crate) id_format: IdFormat,
}

impl ColumnsExport {
    fn print_table<'a>(
        &self,
        ui: &Ui,
        items: impl Iterator<Item = Item<'a>> + Clone,
    ) -> Result<()> {
        let columns = Columns {
            columns: self.columns.iter().map(ChosenColumn::column).collect(),
            kept: self.columns.len(),
            id_format: self.id_format,
        };
        print_table(ui, columns, items.clone())?;
        self.warn_of_unknown(ui, items);
        Ok(())
    }

    /// Warns of columns that no item has, which are most likely misspelled.
    fn warn_of_unknown<'a>(&self, ui: &Ui, items: impl Iterator<Item = Item<'a>>) {
        let mut items = items.peekable();
        if items.peek().is_none() {
            return;
        }
        let mut unknown: Vec<&ChosenColumn> = self.columns.iter().collect();
        for item in items {
            unknown.retain(|column| item.json_at(column.pointer()).is_none());
            // Most often the first item has them all.
            if unknown.is_empty() {
                break;
            }
        }
        for column in unknown {
            ui.warn(&format!(
                "no item has the field `{}`; -o json shows all fields",
                column.path()
            ));
        }
    }
}

impl Export for ColumnsExport {
    fn print_results(&self, ui: &Ui, results: &Results) -> Result<()> {
        if results.items.is_empty() {
            print_none(ui, results.resource);
            return Ok(());
        }
        self.print_table(ui, results.table_items())
    }

    fn print_list(&self, ui: &Ui, items: &Items) -> Result<()> {
        self.print_table(ui, items.iter())
    }

    fn print_document(&self, ui: &Ui, text: &str) -> Result<()> {
        let document = Document::new(text);
        let lists = ["/data", ""].into_iter();
        let list = lists
            .filter_map(|pointer| document.json_at(pointer))
            .find(|json| Kind::of(json) == Kind::Array);
        let Some(list) = list else {
            return Err(Error::usage(
                "--columns is for lists: this response has none under `data`",
            ));
        };
        self.print_table(ui, elements(list).map(Item::new))
    }
}
