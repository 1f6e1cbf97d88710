//! `--output text`: a table of the columns that the definition of the resource names.

use super::exporter::{Export, Results, print_none};
use super::json::JsonExport;
use crate::error::Result;
use crate::item::Items;
use crate::output::table::{Columns, print_table};
use crate::output::ui::Ui;
use crate::resources::Column;
use crate::style::{Layout, TableStyle};

/// Prints tables.
pub(crate) struct TableExport {
    pub(crate) style: TableStyle,
}

impl Export for TableExport {
    fn print_results(&self, ui: &Ui, results: &Results) -> Result<()> {
        if results.items.is_empty() {
            print_none(ui, results.resource);
            return Ok(());
        }
        let mut columns: Vec<Column> = results.resource.columns.to_vec();
        let kept = columns.len();
        if self.style.layout == Layout::Wide {
            columns.extend(results.resource.wide);
        }
        let columns = Columns {
            columns,
            kept,
            id_format: self.style.id_format,
        };
        print_table(ui, columns, results.table_items())
    }

    /// Nothing is known about the columns of such a list: prints JSON.
    fn print_list(&self, ui: &Ui, items: &Items) -> Result<()> {
        JsonExport.print_list(ui, items)
    }

    fn print_document(&self, ui: &Ui, text: &str) -> Result<()> {
        JsonExport.print_document(ui, text)
    }

    fn requires_json(&self) -> bool {
        false
    }
}
