//! Prints a table as wide as its medium.

use super::layout::{Medium, Table};
use crate::error::Result;
use crate::item::Item;
use crate::output::stream::Stream;
use crate::output::ui::Ui;
use crate::resources::Column;
use crate::style::IdFormat;

/// The columns of a table, and how they are shown.
pub(crate) struct Columns<'a> {
    pub(crate) columns: Vec<Column<'a>>,
    /// How many of them are shown on a terminal that is too narrow for all.
    pub(crate) kept: usize,
    pub(crate) id_format: IdFormat,
}

/// Prints a table with a row for each item. The items are gone through twice, because a column is
/// as wide as its widest cell.
pub(crate) fn print_table<'i>(
    ui: &Ui,
    columns: Columns,
    items: impl Iterator<Item = Item<'i>> + Clone,
) -> Result<()> {
    let mut table = Table::new(columns.columns, columns.id_format);
    for item in items.clone() {
        table.measure(&item);
    }
    let styling = ui.styling(Stream::Stdout);
    let medium = match ui.stdout_width() {
        Some(width) => Medium::Terminal { width, styling },
        None => Medium::Pipe { styling },
    };
    if let Medium::Terminal { width, .. } = medium {
        note_dropped(ui, table.drop_columns(columns.kept, width));
    }
    ui.print_chunks(|out| table.write(items, medium, out))
}

fn note_dropped(ui: &Ui, dropped: usize) {
    let columns = match dropped {
        0 => return,
        1 => "1 column does".to_owned(),
        dropped => format!("{dropped} columns do"),
    };
    ui.note(&format!(
        "{columns} not fit; a wider terminal, a pipe, or -o json shows all"
    ));
}
