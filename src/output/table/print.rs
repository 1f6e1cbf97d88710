//! Prints a table as wide as its medium.

use super::layout::{Medium, Table};
use crate::error::Result;
use crate::output::stream::Stream;
use crate::output::ui::Ui;

/// Prints a table. On a terminal that is too narrow, columns after the first `kept` are left out.
pub(crate) fn print_table(ui: &Ui, mut table: Table, kept: usize) -> Result<()> {
    let styling = ui.styling(Stream::Stdout);
    let medium = match ui.stdout_width() {
        Some(width) => Medium::Terminal { width, styling },
        None => Medium::Pipe { styling },
    };
    if let Medium::Terminal { width, .. } = medium {
        note_dropped(ui, table.drop_columns(kept, width));
    }
    ui.print_pieces(table.lines(medium))
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
