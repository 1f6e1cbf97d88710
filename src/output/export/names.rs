//! `--output name`: the name of each item, one a line.

use std::fmt::Write;

use super::exporter::{Export, Results, listed, print_none};
use crate::error::Result;
use crate::item::{Item, Items};
use crate::output::table::{MISSING, Reader, cell};
use crate::output::ui::Ui;
use crate::resources::{Column, ID, NAME, Resource};
use crate::style::RowStyle;

/// Prints the name of each item: what `get` finds it by, or else its ID, or else what the first
/// column of a table shows.
pub(crate) struct NameExport;

impl Export for NameExport {
    fn print_results(&self, ui: &Ui, results: &Results) -> Result<()> {
        if results.items.is_empty() {
            print_none(ui, results.resource);
        }
        let columns = columns_of(results.resource);
        print_names(ui, &columns, results.table_items())
    }

    fn print_list(&self, ui: &Ui, items: &Items) -> Result<()> {
        print_names(ui, &[NAME, ID], items.iter())
    }

    fn print_document(&self, ui: &Ui, text: &str) -> Result<()> {
        print_names(ui, &[NAME, ID], listed(text)?)
    }
}

/// Returns the columns to take the name from, the best one first.
fn columns_of(resource: &Resource) -> Vec<Column<'static>> {
    let lookups = resource.lookup.iter();
    let mut columns: Vec<Column> = lookups.map(|lookup| Column::at(lookup.at)).collect();
    columns.extend([NAME, ID]);
    columns.extend(resource.id_lookup.map(|lookup| Column::at(lookup.at)));
    columns.extend(resource.columns.first());
    columns
}

fn print_names<'a>(
    ui: &Ui,
    columns: &[Column],
    items: impl Iterator<Item = Item<'a>>,
) -> Result<()> {
    ui.print_chunks(|out| {
        for item in items {
            let mut names = columns.iter();
            let name =
                names.find_map(|column| cell(column, &item, RowStyle::PLAIN, Reader::Program));
            out.write_str(name.as_deref().unwrap_or(MISSING))?;
            out.write_char('\n')?;
        }
        Ok(())
    })
}
