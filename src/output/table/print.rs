//! Prints the rows of a list in the format that was chosen.

use super::delimited::{Dialect, write_delimited};
use super::layout::{Medium, Table};
use crate::error::Result;
use crate::item::Item;
use crate::output::stream::Stream;
use crate::output::ui::Ui;
use crate::resources::Column;
use crate::style::{Fit, RowFormat, RowStyle};

/// The columns of rows, and how they are shown.
pub(crate) struct Columns<'a> {
    pub(crate) columns: Vec<Column<'a>>,
    /// How many of them are shown on a terminal that is too narrow for all.
    pub(crate) kept: usize,
    pub(crate) style: RowStyle,
}

/// Prints a row for each item.
pub(crate) fn print_rows<'i>(
    ui: &Ui,
    columns: Columns,
    items: impl Iterator<Item = Item<'i>> + Clone,
) -> Result<()> {
    let dialect = match columns.style.format {
        RowFormat::Table => return print_table(ui, columns, items),
        RowFormat::Csv => Dialect::Csv,
        RowFormat::Tsv => Dialect::Tsv,
    };
    let is_terminal = Stream::Stdout.is_terminal();
    ui.print_chunks(|out| {
        let Columns { columns, style, .. } = columns;
        write_delimited(&columns, style, items, dialect, is_terminal, out)
    })
}

/// Prints a table. The items are gone through twice, because a column is as wide as its widest
/// cell.
fn print_table<'i>(
    ui: &Ui,
    columns: Columns,
    items: impl Iterator<Item = Item<'i>> + Clone,
) -> Result<()> {
    // Only tables follow the locale: data is the same everywhere.
    let style = RowStyle {
        charset: ui.charset(),
        ..columns.style
    };
    let medium = match (style.fit, ui.stdout_width()) {
        (Fit::ToTerminal, Some(width)) => Medium::Terminal { width },
        (Fit::ToTerminal, None) | (Fit::Whole, _) => Medium::Pipe,
    };
    let mut table = Table::new(columns.columns, style, medium);
    for item in items.clone() {
        table.measure(&item);
    }
    let left_out = table.leave_out(columns.kept);
    if !left_out.is_empty() {
        ui.note(&format!(
            "no room for {}; use a wider terminal or --no-trunc",
            left_out.join(", ")
        ));
    }
    ui.print_chunks(|out| table.write(items, out))
}
