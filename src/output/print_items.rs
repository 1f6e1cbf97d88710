//! Prints resources: as a table of the columns in their item of the catalogue, or whole as JSON and YAML.

use serde_json::Value;

use super::columns::Chosen;
use super::escape::escaped;
use super::export::json::pretty;
use super::export::yaml::emit as yaml;
use super::table::cell;
use super::table::{Medium, Table};
use super::ui::{Stream, Ui};
use crate::error::Result;
use crate::item::{Item, Items};
use crate::resources::{Column, Resource};
use crate::style::{Format, Layout, Style};

/// How much text is gathered before it is written.
const CHUNK: usize = 64 << 10;

/// Prints items as a table, or what the server sent as JSON and YAML: `whole`, or the list of the items.
pub(crate) fn print_items(
    ui: &Ui,
    resource: &Resource,
    items: &Items,
    whole: Option<&str>,
    style: Style,
    chosen: &[Chosen],
) -> Result<()> {
    // A single item is shown without those below it.
    let children = if whole.is_some() { "" } else { resource.tree };
    match (style.format, whole) {
        (Format::Text, _) if items.is_empty() => {
            ui.line(&format!("No {} found.", resource.name));
            Ok(())
        }
        (Format::Text, _) if chosen.is_empty() => {
            let wide = resource.wide().filter(|_| style.layout == Layout::Wide);
            let kept = resource.columns().count();
            print_table(
                ui,
                items.flat(children),
                &resource.columns().chain(wide).collect::<Vec<_>>(),
                kept,
                style,
            )
        }
        (Format::Text, _) => print_chosen(ui, items.flat(children), style, chosen),
        (format, Some(whole)) => ui.print_sent(format, whole),
        (format, None) => print_list(ui, items, format),
    }
}

/// Prints a table of the columns that the user chose.
pub(crate) fn print_chosen(
    ui: &Ui,
    items: impl Iterator<Item = Item>,
    style: Style,
    chosen: &[Chosen],
) -> Result<()> {
    let columns: Vec<Column> = chosen
        .iter()
        .map(|column| Column::chosen(&column.header, &column.pointer))
        .collect();
    let (mut is_there, mut is_empty) = (vec![false; columns.len()], true);
    let seen = items.inspect(|item| {
        is_empty = false;
        for (is_there, column) in is_there.iter_mut().zip(&columns) {
            *is_there |= column.pointers().any(|pointer| item.at(pointer).is_some());
        }
    });
    print_table(ui, seen, &columns, columns.len(), style)?;
    for (column, _) in chosen
        .iter()
        .zip(&is_there)
        .filter(|(_, is_there)| !is_empty && !**is_there)
    {
        ui.warn(&format!(
            "no row has `{}`; `-o json` shows the fields there are",
            escaped(&column.path())
        ));
    }
    Ok(())
}

/// Prints a table; on a terminal that is too narrow the columns after the first `kept` may be left out.
fn print_table(
    ui: &Ui,
    items: impl Iterator<Item = Item>,
    columns: &[Column],
    kept: usize,
    style: Style,
) -> Result<()> {
    let mut table = Table {
        headers: columns.iter().map(|column| column.header).collect(),
        rows: items
            .map(|item| {
                columns
                    .iter()
                    .map(|column| cell(column, &item, style.id_format))
                    .collect()
            })
            .collect(),
    };
    let medium = medium(ui);
    if let Medium::Terminal { width, .. } = medium {
        let dropped = table.drop_columns(kept, width);
        if dropped > 0 {
            let columns = if dropped == 1 {
                "column does"
            } else {
                "columns do"
            };
            ui.note(&format!(
                "{dropped} {columns} not fit; a wider terminal, a pipe, or -o json shows all"
            ));
        }
    }
    print_pieces(ui, table.lines(medium))
}

/// Prints the list of the items.
pub(crate) fn print_list(ui: &Ui, items: &Items, format: Format) -> Result<()> {
    if items.is_empty() {
        return ui.print("[]\n");
    }
    let pieces = items.iter().enumerate().map(|(index, item)| match format {
        Format::Yaml => yaml(&Value::Array(vec![item.value])),
        Format::Text | Format::Json => {
            let begin = if index == 0 { "[\n  " } else { ",\n  " };
            format!(
                "{begin}{}",
                pretty(&item.text()).trim_end().replace('\n', "\n  ")
            )
        }
    });
    print_pieces(ui, pieces)?;
    if format == Format::Yaml {
        Ok(())
    } else {
        ui.print("\n]\n")
    }
}

/// Prints text piece by piece: the whole of it could take more room than all that was read.
fn print_pieces(ui: &Ui, pieces: impl Iterator<Item = String>) -> Result<()> {
    let mut text = String::new();
    for piece in pieces {
        text.push_str(&piece);
        if text.len() > CHUNK {
            ui.print(&text)?;
            text.clear();
        }
    }
    ui.print(&text)
}

fn medium(ui: &Ui) -> Medium {
    let styling = ui.styling(Stream::Stdout);
    match ui.stdout_width() {
        Some(width) => Medium::Terminal { width, styling },
        None => Medium::Pipe { styling },
    }
}
