//! `--output text`, `wide`, `csv` and `tsv`: a row for each item, with the columns that the
//! definition of the resource names, or those that the user chose.

use super::exporter::{Export, Results, listed, print_none};
use super::json::JsonExport;
use crate::error::Result;
use crate::item::{Item, Items};
use crate::output::columns::{ChosenColumn, resolve};
use crate::output::table::{Columns, print_rows};
use crate::output::ui::Ui;
use crate::resources::{CellKind, Column, Resource, Server};
use crate::style::{Layout, RowFormat, RowStyle};

/// Prints the columns that the definition of the resource names.
pub(crate) struct RowsExport {
    pub(crate) style: RowStyle,
}

/// Prints the columns that the user chose.
pub(crate) struct ChosenRowsExport {
    pub(crate) columns: Vec<ChosenColumn>,
    pub(crate) style: RowStyle,
}

impl Export for RowsExport {
    fn print_results(&self, ui: &Ui, results: &Results) -> Result<()> {
        let columns = Columns {
            columns: self.columns(results.resource),
            kept: match results.resource.server {
                // Of this machine: the name of a setting without its value says nothing.
                Server::Local => 2,
                Server::Regional | Server::Global => 1,
            },
            style: self.style,
        };
        print_found(ui, columns, results)
    }

    /// Nothing is known about the columns of such a list: prints JSON.
    fn print_list(&self, ui: &Ui, items: &Items) -> Result<()> {
        JsonExport.print_list(ui, items)
    }

    fn print_document(&self, ui: &Ui, text: &str) -> Result<()> {
        JsonExport.print_document(ui, text)
    }

    fn name_columns(&self, resource: &'static Resource) -> Vec<Column<'static>> {
        let mut columns = self.columns(resource);
        columns.retain(|column| column.kind == CellKind::Name);
        columns
    }

    fn requires_json(&self) -> bool {
        false
    }
}

impl RowsExport {
    /// Returns the columns to print. Wide tables have names in place of references; programs, which
    /// read CSV and TSV, need the IDs.
    fn columns(&self, resource: &Resource) -> Vec<Column<'static>> {
        match (self.style.layout, self.style.format) {
            (Layout::Compact, _) => resource.columns.to_vec(),
            (Layout::Wide, RowFormat::Table) => resource
                .all_columns()
                .map(|column| column.with_names().unwrap_or(*column))
                .collect(),
            (Layout::Wide, _) => resource.all_columns().copied().collect(),
        }
    }
}

impl Export for ChosenRowsExport {
    fn print_results(&self, ui: &Ui, results: &Results) -> Result<()> {
        let columns = self.columns(Some(results.resource), results.table_items())?;
        print_found(ui, columns, results)
    }

    fn print_list(&self, ui: &Ui, items: &Items) -> Result<()> {
        print_rows(ui, self.columns(None, items.iter())?, items.iter())
    }

    fn print_document(&self, ui: &Ui, text: &str) -> Result<()> {
        let items = listed(text)?;
        print_rows(ui, self.columns(None, items.clone())?, items)
    }

    fn name_columns(&self, resource: &'static Resource) -> Vec<Column<'static>> {
        let mut columns = resource.name_columns().collect::<Vec<_>>();
        columns.retain(|names| self.columns.iter().any(|chosen| chosen.is_header_of(names)));
        columns
    }
}

impl ChosenRowsExport {
    fn columns<'a>(
        &self,
        resource: Option<&Resource>,
        items: impl Iterator<Item = Item<'a>> + Clone,
    ) -> Result<Columns<'_>> {
        Ok(Columns {
            columns: resolve(&self.columns, resource, items)?,
            kept: self.columns.len(),
            style: self.style,
        })
    }
}

fn print_found(ui: &Ui, columns: Columns, results: &Results) -> Result<()> {
    if results.items.is_empty() {
        print_none(ui, results.resource);
        // Many readers of CSV take an empty file for an error, so that gets its headers.
        if columns.style.format == RowFormat::Table {
            return Ok(());
        }
    }
    print_rows(ui, columns, results.table_items())
}
