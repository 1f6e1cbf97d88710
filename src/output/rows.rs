//! Prints resources: as a table of the columns in their row of the catalogue, or whole as JSON and YAML.

use std::io::IsTerminal;

use serde_json::Value;

use super::cell::cell;
use super::chosen::Chosen;
use super::table::{Medium, Table};
use super::{is_coloured, note, print_value};
use crate::catalogue::{Column, Resource};
use crate::error::Result;
use crate::row::Row;
use crate::style::{Format, Layout, Style};

/// Width of a terminal that does not tell.
const USUAL_WIDTH: usize = 80;

/// Prints rows as a table, or what the server sent as JSON and YAML.
pub(crate) fn print_rows(resource: &Resource, rows: &[Row], value: &Value, style: Style, chosen: &[Chosen]) -> Result<()> {
    if style.format == Format::Text && rows.is_empty() {
        note(&format!("No {} found.", resource.name));
        return Ok(());
    }
    print_value(style.format, value, || table(resource, rows, style, chosen))
}

fn table(resource: &Resource, rows: &[Row], style: Style, chosen: &[Chosen]) -> String {
    let usual = || resource.columns().chain(resource.wide().filter(|_| style.layout == Layout::Wide));
    let columns: Vec<Column> = match chosen {
        [] => usual().collect(),
        chosen => chosen.iter().map(|column| Column::chosen(&column.header, &column.pointer)).collect(),
    };
    let mut table = Table {
        headers: columns.iter().map(|column| column.header).collect(),
        rows: rows.iter().map(|row| columns.iter().map(|column| cell(column, row, style.id_format)).collect()).collect(),
    };
    let medium = medium(style);
    if let Medium::Terminal { width, .. } = medium {
        let kept = if chosen.is_empty() { resource.columns().count() } else { chosen.len() };
        let dropped = table.drop_columns(kept, width);
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
