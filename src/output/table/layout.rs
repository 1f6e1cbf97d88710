//! The layout of a table: two spaces between columns, and the last one never padded.

use std::borrow::Cow;
use std::fmt::{self, Write};
use std::path::Path;

use unicode_width::UnicodeWidthStr;

use super::cell::{MISSING, Reader, SHORT_ID_LEN, cell};
use super::first_cells::FirstCells;
use super::line::{Cell, GAP, Kept, width_of, write_line};
use super::state::role;
use crate::item::Item;
use crate::output::styled::{Role, Styled};
use crate::resources::{CellKind, Column};
use crate::style::{Headers, RowStyle};

/// The width below which a column of words is left out rather than cut.
const MIN_WIDTH: usize = 10;

/// The same for a column of paths, without the ellipsis in front: `config.yaml:3:13`.
const MIN_PLACE_LEN: usize = 16;

/// A table, whose rows are written one at a time: of a long one, only the widths are in memory
/// together.
pub(super) struct Table<'a> {
    columns: Vec<Column<'a>>,
    /// The cells that were measured first.
    cells: FirstCells,
    style: RowStyle,
    medium: Medium,
    /// The widths of the headers, or of the widest cells where these are wider.
    widths: Vec<usize>,
}

/// What a table is printed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Medium {
    /// A pipe or a file: nothing is ever cut.
    Pipe,
    /// A terminal of this many columns: the table is made to fit.
    Terminal { width: usize },
}

impl Medium {
    fn reader(self) -> Reader {
        match self {
            Self::Pipe => Reader::Program,
            Self::Terminal { .. } => Reader::Person,
        }
    }
}

/// What a column is for, in the order in which columns are cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Words,
    Id,
    /// The first column, which tells rows apart.
    First,
}

impl<'a> Table<'a> {
    pub(super) fn new(columns: Vec<Column<'a>>, style: RowStyle, medium: Medium) -> Self {
        let header_width = |column: &Column| match style.headers {
            Headers::Shown => column.header().width(),
            Headers::Hidden => 0,
        };
        Self {
            widths: columns.iter().map(header_width).collect(),
            cells: FirstCells::new(columns.len()),
            columns,
            style,
            medium,
        }
    }

    /// Makes the columns as wide as the row of an item needs.
    pub(super) fn measure(&mut self, item: &Item) {
        for (width, column) in self.widths.iter_mut().zip(&self.columns) {
            let cell = cell(column, item, self.style, self.medium.reader());
            let text = cell.as_deref().unwrap_or(MISSING);
            *width = (*width).max(width_of(text));
            self.cells.push(text);
        }
    }

    /// Leaves columns out, but none of the first `kept`, until the others fit the terminal. Returns
    /// the headers of those that were left out.
    ///
    /// An ID that all rows share, such as that of their parent, is first to go, wherever it is.
    pub(super) fn leave_out(&mut self, kept: usize) -> Vec<&'a str> {
        let Medium::Terminal { width } = self.medium else {
            return Vec::new();
        };
        let mut left_out = Vec::new();
        if total_width(&self.min_widths()) > width
            && kept < self.columns.len()
            && let Some(column) = self.shared_id()
        {
            self.widths.remove(column);
            left_out.push(self.columns.remove(column).header());
        }
        while total_width(&self.min_widths()) > width
            && let Some(column) = self.least_useful(kept)
        {
            self.widths.remove(column);
            left_out.insert(0, self.columns.remove(column).header());
        }
        if !left_out.is_empty() {
            // They are kept by their places among all columns.
            self.cells = FirstCells::none(self.columns.len());
        }
        left_out
    }

    /// Returns the column to leave out first, none of the first `kept`: the last one, but a mark,
    /// which is narrow and tells items apart, after all others.
    fn least_useful(&self, kept: usize) -> Option<usize> {
        let is_mark = |column: usize| self.columns[column].kind == CellKind::Mark;
        (kept..self.columns.len()).max_by_key(|column| !is_mark(*column))
    }

    /// Returns a column of IDs of another resource that are the same in all of several rows, as far
    /// as their cells were kept.
    fn shared_id(&self) -> Option<usize> {
        let mut rows = self.cells.rows();
        let first: Vec<&str> = rows.next()?.collect();
        let mut shared: Vec<bool> = self
            .columns
            .iter()
            .map(|column| rows.len() > 0 && column.header().ends_with("_ID"))
            .collect();
        for row in rows {
            for ((shared, cell), first) in shared.iter_mut().zip(row).zip(&first) {
                *shared &= cell == *first;
            }
        }
        shared.iter().position(|shared| *shared)
    }

    /// Writes the headers, unless hidden, and a row for each item. All have been measured.
    pub(super) fn write<'i>(
        &self,
        items: impl Iterator<Item = Item<'i>>,
        out: &mut Styled<impl Write>,
    ) -> fmt::Result {
        let widths = self.fitted_widths();
        if self.style.headers == Headers::Shown {
            self.write_headers(&widths, out)?;
        }
        for row in self.cells.rows() {
            self.write_row(row.map(Cow::Borrowed), &widths, out)?;
        }
        if self.cells.are_all() {
            // Each item that is skipped would be scanned.
            return Ok(());
        }
        for item in items.skip(self.cells.rows().len()) {
            let row = self.columns.iter().map(|column| {
                let text = cell(column, &item, self.style, self.medium.reader());
                text.map_or(Cow::Borrowed(MISSING), Cow::Owned)
            });
            self.write_row(row, &widths, out)?;
        }
        Ok(())
    }

    fn write_row<'c>(
        &self,
        row: impl Iterator<Item = Cow<'c, str>>,
        widths: &[usize],
        out: &mut Styled<impl Write>,
    ) -> fmt::Result {
        let shows_styles = out.shows_styles();
        let cells = self.columns.iter().zip(row).map(|(column, text)| Cell {
            role: shows_styles.then(|| role(column, &text)).flatten(),
            kept: kept_end(column, &text),
            text,
        });
        write_line(cells, widths, self.style.charset, out)?;
        out.write_str("\n")
    }

    fn write_headers(&self, widths: &[usize], out: &mut Styled<impl Write>) -> fmt::Result {
        let headers = self.columns.iter().map(|column| Cell {
            text: column.header().into(),
            role: None,
            kept: Kept::Start,
        });
        out.styled(Role::Heading, |out| {
            write_line(headers, widths, self.style.charset, out)
        })?;
        out.write_str("\n")
    }

    /// Returns the width of each column, narrowed to fit the terminal: words first, then IDs, and
    /// the first column last.
    fn fitted_widths(&self) -> Vec<usize> {
        let mut widths = self.widths.clone();
        let Medium::Terminal { width } = self.medium else {
            return widths;
        };
        let min_widths = self.min_widths();
        narrow(&mut widths, width, |column| min_widths[column]);
        let min_id_width = SHORT_ID_LEN + self.ellipsis_width();
        for (rank, min_width) in [
            (Rank::Words, MIN_WIDTH),
            (Rank::Id, min_id_width),
            (Rank::Id, 1),
            (Rank::First, 1),
        ] {
            narrow(&mut widths, width, |column| {
                if self.rank(column) <= rank {
                    min_width
                } else {
                    usize::MAX
                }
            });
        }
        widths
    }

    fn min_widths(&self) -> Vec<usize> {
        let columns = 0..self.columns.len();
        columns.map(|column| self.min_width(column)).collect()
    }

    /// Returns the width that a column needs at least to be of use.
    fn min_width(&self, column: usize) -> usize {
        let width = self.widths[column];
        let header_width = self.columns[column].header().width();
        match self.columns[column].kind {
            _ if self.rank(column) > Rank::Words => width,
            CellKind::Time | CellKind::Mark => width,
            CellKind::Place => width.min((MIN_PLACE_LEN + self.ellipsis_width()).max(header_width)),
            _ => width.min(MIN_WIDTH.max(header_width)),
        }
    }

    fn ellipsis_width(&self) -> usize {
        self.style.charset.ellipsis().width()
    }

    // IDs are found by their header: a column that the user chose has no other mark. What is
    // shortened on request is decided cell by cell, in `cell.rs`.
    fn rank(&self, column: usize) -> Rank {
        let header = self.columns[column].header();
        match column {
            0 => Rank::First,
            _ if header == "ID" || header.ends_with("_ID") => Rank::Id,
            _ => Rank::Words,
        }
    }
}

/// Returns which end of a cell is kept. A place need not be a path: `--profile` is one, too.
fn kept_end(column: &Column, text: &str) -> Kept {
    let is_path = || text.starts_with('~') || Path::new(text).is_absolute();
    if column.kind == CellKind::Place && is_path() {
        Kept::End
    } else {
        Kept::Start
    }
}

/// Narrows the widest columns until a table fits a terminal, but none below its own minimum.
fn narrow(widths: &mut [usize], terminal: usize, min_width: impl Fn(usize) -> usize) {
    // No column has more room than the terminal: this saves the loop below millions of rounds.
    for (column, width) in widths.iter_mut().enumerate() {
        *width = (*width).min(terminal.max(min_width(column)));
    }
    while total_width(widths) > terminal {
        let widest = (0..widths.len())
            .filter(|column| widths[*column] > min_width(*column))
            .max_by_key(|column| widths[*column]);
        match widest {
            // One at a time, so that columns of about the same width share the loss.
            Some(column) => widths[column] -= 1,
            None => break,
        }
    }
}

/// Returns the width of a line with columns of these widths.
fn total_width(widths: &[usize]) -> usize {
    widths.iter().sum::<usize>() + GAP * widths.len().saturating_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::styled::unstyled;
    use crate::output::table::first_cells::MAX_CELLS;
    use crate::resources::column::{column, mark};
    use crate::style::{Charset, Styling};

    const NAME: Column = column!("NAME", "/name");
    const DESCRIPTION: Column = column!("DESCRIPTION", "/description");
    const ID: Column = column!("ID", "/id");

    const PIPE: Medium = Medium::Pipe;

    const ROWS: [&str; 2] = [
        r#"{"name": "bookings", "description": "Seats and fares", "id": "0b6a7a3e-0000-4000-8000-000000000001"}"#,
        r#"{"name": "日本", "id": "0b6a7a3e-0000-4000-8000-000000000002"}"#,
    ];

    fn terminal(width: usize) -> Medium {
        Medium::Terminal { width }
    }

    fn measured<'a>(columns: &[Column<'a>], rows: &[&str], medium: Medium) -> Table<'a> {
        measured_in(Charset::Utf8, columns, rows, medium)
    }

    fn measured_in<'a>(
        charset: Charset,
        columns: &[Column<'a>],
        rows: &[&str],
        medium: Medium,
    ) -> Table<'a> {
        let style = RowStyle {
            charset,
            ..RowStyle::PLAIN
        };
        let mut table = Table::new(columns.to_vec(), style, medium);
        for row in rows {
            table.measure(&Item::new(row));
        }
        table
    }

    fn table(medium: Medium) -> Table<'static> {
        measured(&[NAME, DESCRIPTION, ID], &ROWS, medium)
    }

    fn text(table: &Table, rows: &[&str]) -> String {
        styled_text(table, rows, Styling::Plain)
    }

    fn styled_text(table: &Table, rows: &[&str], styling: Styling) -> String {
        let mut text = String::new();
        let items = rows.iter().map(|row| Item::new(row));
        table
            .write(items, &mut Styled::new(&mut text, styling))
            .expect("a String takes everything");
        text
    }

    #[test]
    fn a_pipe_gets_everything_whole_and_unpadded() {
        assert_eq!(
            text(&table(PIPE), &ROWS),
            "NAME      DESCRIPTION      ID\n\
             bookings  Seats and fares  0b6a7a3e-0000-4000-8000-000000000001\n\
             日本      -                0b6a7a3e-0000-4000-8000-000000000002\n"
        );
    }

    #[test]
    fn a_terminal_cuts_words_before_ids_and_the_first_column_last() {
        assert_eq!(
            text(&table(terminal(60)), &ROWS),
            "NAME      DESCRIPTION   ID\n\
             bookings  Seats and f…  0b6a7a3e-0000-4000-8000-000000000001\n\
             日本      -             0b6a7a3e-0000-4000-8000-000000000002\n"
        );
        let chosen = measured(&[NAME, ID], &ROWS, terminal(20));
        assert_eq!(
            text(&chosen, &ROWS),
            "NAME      ID\nbookings  0b6a7a3e-…\n日本      0b6a7a3e-…\n"
        );
        let lone = measured(&[NAME], &ROWS, terminal(6));
        assert_eq!(text(&lone, &ROWS), "NAME\nbooki…\n日本\n");
        for width in 5..90 {
            for line in text(&table(terminal(width)), &ROWS).lines() {
                assert!(line.trim_end().width() <= width.max(7), "{width}: {line}");
            }
        }
    }

    #[test]
    fn marks_are_ascii_where_the_locale_is() {
        let ascii = |columns: &[Column<'static>], width| {
            measured_in(Charset::Ascii, columns, &ROWS, terminal(width))
        };
        assert_eq!(
            text(&ascii(&[NAME, DESCRIPTION, ID], 60), &ROWS),
            "NAME      DESCRIPTION   ID\n\
             bookings  Seats and...  0b6a7a3e-0000-4000-8000-000000000001\n\
             日本      -             0b6a7a3e-0000-4000-8000-000000000002\n"
        );
        assert_eq!(
            text(&ascii(&[NAME, ID], 21), &ROWS),
            "NAME      ID\nbookings  0b6a7a3e...\n日本      0b6a7a3e...\n"
        );
        assert_eq!(text(&ascii(&[NAME], 5), &ROWS), "NAME\nbo...\n日本\n");
        assert_eq!(text(&ascii(&[NAME], 2), &ROWS), "..\n..\n..\n");
        for width in 5..90 {
            let table = ascii(&[NAME, DESCRIPTION, ID], width);
            for line in text(&table, &ROWS).lines() {
                assert!(line.trim_end().width() <= width.max(7), "{width}: {line}");
            }
        }
    }

    #[test]
    fn columns_that_have_no_room_are_left_out_before_names_are_cut() {
        // At the least: 8 of the name, 11 of the description's header, 36 of the id, and the gaps.
        for (kept, width, left_out) in [
            (1, 59, &[][..]),
            (1, 58, &["ID"]),
            (1, 21, &["ID"]),
            (1, 20, &["DESCRIPTION", "ID"]),
            (1, 1, &["DESCRIPTION", "ID"]),
            (2, 19, &["ID"]),
            (3, 19, &[]),
        ] {
            let mut narrow = table(terminal(width));
            assert_eq!(narrow.leave_out(kept), left_out, "{kept} {width}");
            assert_eq!(narrow.widths.len(), 3 - left_out.len());
            let shown = text(&narrow, &ROWS);
            assert_eq!(shown.contains("bookings"), width > 8, "{shown}");
        }
    }

    #[test]
    fn a_mark_is_left_out_after_all_other_columns() {
        const CURRENT: Column = mark!("CURRENT", "/current");
        // 8 of the name, 11 of the description, 36 of the ID, 7 of the mark, and the gaps.
        for (kept, width, left_out) in [
            (1, 68, &[][..]),
            (1, 67, &["ID"]),
            (1, 29, &["DESCRIPTION", "ID"]),
            (1, 17, &["DESCRIPTION", "ID"]),
            (1, 16, &["CURRENT", "DESCRIPTION", "ID"]),
            (2, 29, &["CURRENT", "ID"]),
        ] {
            let columns = [NAME, DESCRIPTION, ID, CURRENT];
            let mut narrow = measured(&columns, &ROWS, terminal(width));
            assert_eq!(narrow.leave_out(kept), left_out, "{kept} {width}");
        }
    }

    #[test]
    fn an_id_that_all_rows_share_is_left_out_first() {
        let columns = [
            column!("API_ID", "/api"),
            column!("PORTAL_ID", "/portal"),
            column!("STATE", "/state"),
        ];
        let rows = [
            r#"{"api": "0b6a7a3e", "portal": "1c7b8b4f", "state": "live"}"#,
            r#"{"api": "0b6a7a3e", "portal": "2d8c9c50", "state": "live"}"#,
            r#"{"api": "3e9dad61", "portal": "2d8c9c50", "state": "live"}"#,
        ];
        // 8 of the first ID, 9 of the second, 5 of the state, and the gaps.
        for (rows, kept, width, left_out) in [
            (&rows[..2], 1, 26, &[][..]),
            (&rows[..2], 1, 25, &["API_ID"]),
            (&rows[1..], 1, 25, &["PORTAL_ID"]),
            (&rows[..2], 1, 15, &["STATE", "API_ID"]),
            // Of one row, each cell is the same in all, and of these rows none is.
            (&rows[..1], 1, 25, &["STATE"]),
            (&rows[..], 1, 25, &["STATE"]),
            // Columns that the user chose stay.
            (&rows[..2], 3, 25, &[]),
        ] {
            let mut narrow = measured(&columns, rows, terminal(width));
            assert_eq!(narrow.leave_out(kept), left_out, "{rows:?} {kept} {width}");
        }
    }

    #[test]
    fn styles_change_nothing_but_colors() {
        const STATUS: Column = column!("STATUS", "/status");
        let rows = [
            r#"{"name": "a", "status": "active"}"#,
            r#"{"name": "active", "id": "1"}"#,
        ];
        for medium in [PIPE, terminal(80), terminal(12)] {
            let table = measured(&[NAME, STATUS, ID], &rows, medium);
            let styled = styled_text(&table, &rows, Styling::Ansi);
            assert_eq!(unstyled(&styled), text(&table, &rows));
        }
        let table = measured(&[NAME, STATUS, ID], &rows, PIPE);
        assert_eq!(
            styled_text(&table, &rows, Styling::Ansi),
            "\x1b[1mNAME    STATUS  ID\x1b[0m\n\
             a       \x1b[32mactive\x1b[0m  \x1b[2m-\x1b[0m\n\
             active  \x1b[2m-\x1b[0m       1\n"
        );
    }

    #[test]
    fn no_line_ends_with_spaces() {
        let rows = [
            r#"{"name": "x", "id": ""}"#,
            r#"{"name": " y ", "id": "  "}"#,
            "{}",
        ];
        let table = measured(&[NAME, ID], &rows, PIPE);
        assert_eq!(text(&table, &rows), "NAME  ID\nx     -\n y\n-     -\n");
    }

    #[test]
    fn rows_behind_the_first_cells_are_made_again() {
        let names: Vec<String> = (0..MAX_CELLS + 2).map(|n| n.to_string()).collect();
        let rows: Vec<String> = names.iter().map(|n| format!("{{\"name\":{n}}}")).collect();
        let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
        let table = measured(&[NAME], &rows, PIPE);
        assert_eq!(text(&table, &rows), format!("NAME\n{}\n", names.join("\n")));
    }
}
