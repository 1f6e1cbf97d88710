//! `--columns`: a table of the fields that the user chose.

use super::exporter::{Export, Results, print_none};
use crate::document::Document;
use crate::error::{Error, Result};
use crate::item::{Item, Items};
use crate::output::columns::ChosenColumn;
use crate::output::table::{Table, print_table};
use crate::output::ui::Ui;
use crate::resources::Column;
use crate::style::IdFormat;

/// Prints tables of chosen columns.
pub(crate) struct ColumnsExport {
    pub(crate) columns: Vec<ChosenColumn>,
    pub(crate) id_format: IdFormat,
}

impl ColumnsExport {
    fn print_table(&self, ui: &Ui, items: impl Iterator<Item = Item>) -> Result<()> {
        let columns: Vec<Column> = self.columns.iter().map(ChosenColumn::column).collect();
        let mut table = Table::new(&columns);
        let mut is_found = vec![false; columns.len()];
        for item in items {
            for (is_found, column) in is_found.iter_mut().zip(&self.columns) {
                *is_found |= item.value_at(column.pointer()).is_some();
            }
            table.push(&columns, &item, self.id_format);
        }
        let is_empty = table.is_empty();
        print_table(ui, table, columns.len())?;
        if !is_empty {
            self.warn_of_unknown(ui, &is_found);
        }
        Ok(())
    }

    /// Warns of columns that no item has, which are most likely misspelled.
    fn warn_of_unknown(&self, ui: &Ui, is_found: &[bool]) {
        for (column, is_found) in self.columns.iter().zip(is_found) {
            if !is_found {
                ui.warn(&format!(
                    "no item has the field `{}`; -o json shows all fields",
                    column.path()
                ));
            }
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
        let items = document.items("/data").or_else(|| document.items(""));
        let items = items.ok_or_else(|| {
            Error::usage("--columns is for lists: this response has none under `data`")
        })?;
        self.print_list(ui, &items)
    }
}
