//! Prints resources: as a table of the columns in their row of the catalogue, or whole as JSON and YAML.

use std::io::IsTerminal;

use serde_json::Value;

use super::cell::cell;
use super::table::{Medium, Table};
use super::{is_coloured, note, print_value};
use crate::catalogue::{Column, Resource};
use crate::error::Result;
use crate::row::Row;
use crate::style::{Format, Layout, Style};

/// Width of a terminal that does not tell.
const USUAL_WIDTH: usize = 80;

/// Prints rows as a table, or what the server sent as JSON and YAML.
pub(crate) fn print_rows(resource: &Resource, rows: &[Row], value: &Value, style: Style) -> Result<()> {
    if style.format == Format::Text && rows.is_empty() {
        note(&format!("No {} found.", resource.name));
        return Ok(());
    }
    print_value(style.format, value, || table(resource, rows, style))
}

fn table(resource: &Resource, rows: &[Row], style: Style) -> String {
    let mut columns: Vec<Column> = resource.columns().collect();
    if style.layout == Layout::Wide {
        columns.extend(resource.wide());
    }
    let mut table = Table {
        headers: columns.iter().map(|column| column.header).collect(),
        rows: rows.iter().map(|row| columns.iter().map(|column| cell(column, row, style.id_format)).collect()).collect(),
    };
    let medium = medium(style);
    if let Medium::Terminal { width, .. } = medium {
        let dropped = table.drop_columns(resource.columns().count(), width);
        if dropped > 0 {
            let columns = if dropped == 1 { "column does" } else { "columns do" };
            note(&format!("note: {dropped} {columns} not fit; a wider terminal, a pipe, or -o json shows all"));
        }
    }
    table.render(medium)
}

fn medium(style: Style) -> Medium {
    if !std::io::stdout().is_terminal() {
        return Medium::Pipe { coloured: is_coloured(style.color, false) };
    }
    let width = terminal_size::terminal_size().map_or(USUAL_WIDTH, |(width, _)| usize::from(width.0));
    Medium::Terminal { width, coloured: is_coloured(style.color, true) }
}
