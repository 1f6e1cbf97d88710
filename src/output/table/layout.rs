//! The layout of a table: two spaces between columns, and the last one never padded.

use std::borrow::Cow;
use std::fmt::{self, Write};

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::cell::cell;
use crate::item::Item;
use crate::output::chunks::write_spaces;
use crate::resources::Column;
use crate::style::{Headers, IdFormat, RowStyle, Styling};

/// The number of spaces between two columns.
pub(super) const GAP: usize = 2;

/// The width below which no column is cut while another one may still be.
const MIN_WIDTH: usize = 10;

/// What stands for a value that is not there. Not nothing: `awk` would take the next column for it.
pub(in crate::output) const MISSING: &str = "-";

const BOLD: &str = "\x1b[1m";
const RESET: &str = "\x1b[0m";

/// A table, whose rows are written one at a time: only their widths are in memory together.
pub(super) struct Table<'a> {
    columns: Vec<Column<'a>>,
    id_format: IdFormat,
    headers: Headers,
    /// The widths of the headers, or of the widest cells where these are wider.
    widths: Vec<usize>,
}

/// What a table is printed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Medium {
    /// A pipe or a file: nothing is ever cut.
    Pipe { styling: Styling },
    /// A terminal of this many columns: the table is made to fit.
    Terminal { width: usize, styling: Styling },
}

/// Which columns may be cut to make a table fit.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Cut {
    AllButIds,
    All,
}

impl<'a> Table<'a> {
    pub(super) fn new(columns: Vec<Column<'a>>, style: RowStyle) -> Self {
        let header_width = |column: &Column| match style.headers {
            Headers::Shown => column.header().width(),
            Headers::Hidden => 0,
        };
        Self {
            widths: columns.iter().map(header_width).collect(),
            columns,
            id_format: style.id_format,
            headers: style.headers,
        }
    }

    /// Makes the columns as wide as the row of an item needs.
    pub(super) fn measure(&mut self, item: &Item) {
        for (width, column) in self.widths.iter_mut().zip(&self.columns) {
            let cell = cell(column, item, self.id_format);
            *width = (*width).max(width_of(cell.as_deref().unwrap_or(MISSING)));
        }
    }

    /// Drops columns from the right, but none of the first `kept`, until the others fit a terminal.
    /// Returns how many were dropped.
    pub(super) fn drop_columns(&mut self, kept: usize, terminal: usize) -> usize {
        let min_widths: Vec<usize> = (0..self.columns.len())
            .map(|column| self.min_width(column))
            .collect();
        let mut columns = self.columns.len();
        while columns > kept && total_width(&min_widths[..columns]) > terminal {
            columns -= 1;
        }
        let dropped = self.columns.len() - columns;
        self.columns.truncate(columns);
        self.widths.truncate(columns);
        dropped
    }

    /// Writes the headers, unless hidden, and a row for each item. All have been measured.
    pub(super) fn write<'i>(
        &self,
        items: impl Iterator<Item = Item<'i>>,
        medium: Medium,
        out: &mut impl Write,
    ) -> fmt::Result {
        let (Medium::Pipe { styling } | Medium::Terminal { styling, .. }) = medium;
        let widths = self.fitted_widths(medium);
        if self.headers == Headers::Shown {
            self.write_headers(&widths, styling, out)?;
        }
        for item in items {
            let cells = self.columns.iter().map(|column| {
                let cell = cell(column, &item, self.id_format);
                cell.map_or(Cow::Borrowed(MISSING), Cow::Owned)
            });
            write_line(cells, &widths, out)?;
            out.write_str("\n")?;
        }
        Ok(())
    }

    fn write_headers(
        &self,
        widths: &[usize],
        styling: Styling,
        out: &mut impl Write,
    ) -> fmt::Result {
        let headers = self.columns.iter().map(|column| column.header().into());
        match styling {
            Styling::Ansi => {
                out.write_str(BOLD)?;
                write_line(headers, widths, out)?;
                out.write_str(RESET)?;
            }
            Styling::Plain => write_line(headers, widths, out)?,
        }
        out.write_str("\n")
    }

    /// Returns the width of each column on `medium`.
    fn fitted_widths(&self, medium: Medium) -> Vec<usize> {
        let mut widths = self.widths.clone();
        if let Medium::Terminal { width, .. } = medium {
            // Ids are cut last: part of an id is of no use.
            self.fit(&mut widths, width, Cut::AllButIds);
            self.fit(&mut widths, width, Cut::All);
        }
        widths
    }

    /// Narrows the widest columns until the table fits a terminal, or nothing more may be cut.
    fn fit(&self, widths: &mut [usize], terminal: usize, cut: Cut) {
        let min_width = match cut {
            Cut::AllButIds => MIN_WIDTH,
            Cut::All => 1,
        };
        let may_be_cut = |column: &usize| cut == Cut::All || !self.is_id(*column);
        // No column has more room than the terminal: this saves the loop below millions of rounds.
        for column in (0..widths.len()).filter(may_be_cut) {
            widths[column] = widths[column].min(terminal.max(min_width));
        }
        while total_width(widths) > terminal {
            let widest = (0..widths.len())
                .filter(may_be_cut)
                .max_by_key(|column| widths[*column]);
            match widest {
                // One at a time, so that columns of about the same width share the loss.
                Some(column) if widths[column] > min_width => widths[column] -= 1,
                _ => break,
            }
        }
    }

    /// Returns the width that a column needs at least to be of use.
    fn min_width(&self, column: usize) -> usize {
        let width = self.widths[column];
        if self.is_id(column) {
            width
        } else {
            width.min(MIN_WIDTH)
        }
    }

    /// Returns whether a column shows ids, which are of no use when they are cut.
    // By its header: a column that the user chose has no other mark, and `--columns id` must not be
    // cut either. What is shortened on request is decided cell by cell, in `cell.rs`.
    fn is_id(&self, column: usize) -> bool {
        let header = self.columns[column].header();
        header == "ID" || header.ends_with("_ID")
    }
}

/// Returns the width of a line with columns of these widths.
fn total_width(widths: &[usize]) -> usize {
    widths.iter().sum::<usize>() + GAP * widths.len().saturating_sub(1)
}

/// Writes one line, without a line feed.
fn write_line<'c>(
    cells: impl Iterator<Item = Cow<'c, str>>,
    widths: &[usize],
    out: &mut impl Write,
) -> fmt::Result {
    // Written only when something follows: no line ends with spaces.
    let mut spaces = 0;
    for (column, (cell, width)) in cells.zip(widths).enumerate() {
        if column > 0 {
            spaces += GAP;
        }
        // No cell is wider than its column unless the terminal is too narrow.
        let mut shown = cell;
        let mut shown_width = width_of(&shown);
        if shown_width > *width {
            shown = cut(&shown, *width).into();
            shown_width = width_of(&shown);
        }
        let text = shown.trim_end_matches(' ');
        if !text.is_empty() {
            write_spaces(spaces, out)?;
            out.write_str(text)?;
            spaces = 0;
        }
        spaces += shown.len() - text.len();
        spaces += width.saturating_sub(shown_width);
    }
    Ok(())
}

/// Returns how many columns of a terminal a text takes.
fn width_of(text: &str) -> usize {
    // Nearly every text: a look at the bytes is faster than one at the characters.
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return text.len();
    }
    text.width()
}

/// Returns the longest start of `text` that fits `width` with an ellipsis.
fn cut(text: &str, width: usize) -> String {
    let mut shown = String::new();
    let mut used = 1;
    for character in text.chars() {
        used += character.width().unwrap_or(0);
        if used > width {
            break;
        }
        shown.push(character);
    }
    shown.push('…');
    shown
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resources::column::column;

    const NAME: Column = column!("NAME", "/name");
    const DESCRIPTION: Column = column!("DESCRIPTION", "/description");
    const ID: Column = column!("ID", "/id");

    const PIPE: Medium = Medium::Pipe {
        styling: Styling::Plain,
    };

    const ROWS: [&str; 2] = [
        r#"{"name": "bookings", "description": "Seats and fares", "id": "0b6a7a3e-0000-4000-8000-000000000001"}"#,
        r#"{"name": "日本", "id": "0b6a7a3e-0000-4000-8000-000000000002"}"#,
    ];

    fn table() -> Table<'static> {
        let mut table = Table::new(vec![NAME, DESCRIPTION, ID], RowStyle::PLAIN);
        for row in ROWS {
            table.measure(&Item::new(row));
        }
        table
    }

    fn text(table: &Table, rows: &[&str], medium: Medium) -> String {
        let mut text = String::new();
        let items = rows.iter().map(|row| Item::new(row));
        table
            .write(items, medium, &mut text)
            .expect("a String takes everything");
        text
    }

    #[test]
    fn a_pipe_gets_everything_whole_and_unpadded() {
        assert_eq!(
            text(&table(), &ROWS, PIPE),
            "NAME      DESCRIPTION      ID\n\
             bookings  Seats and fares  0b6a7a3e-0000-4000-8000-000000000001\n\
             日本      -                0b6a7a3e-0000-4000-8000-000000000002\n"
        );
    }

    #[test]
    fn a_terminal_cuts_words_before_ids() {
        let medium = |width| Medium::Terminal {
            width,
            styling: Styling::Plain,
        };
        assert_eq!(
            text(&table(), &ROWS, medium(60)),
            "NAME      DESCRIPTION   ID\n\
             bookings  Seats and f…  0b6a7a3e-0000-4000-8000-000000000001\n\
             日本      -             0b6a7a3e-0000-4000-8000-000000000002\n"
        );
        for width in 12..90 {
            for line in text(&table(), &ROWS, medium(width)).lines() {
                assert!(line.trim_end().width() <= width, "{width}: {line}");
            }
        }
    }

    #[test]
    fn columns_that_have_no_room_are_dropped_from_the_right() {
        // At the least: 8 of the name, 10 of the description, 36 of the id, and the gaps.
        for (kept, terminal, dropped) in
            [(1, 58, 0), (1, 57, 1), (1, 19, 2), (2, 19, 1), (3, 19, 0)]
        {
            let mut narrow = table();
            assert_eq!(
                narrow.drop_columns(kept, terminal),
                dropped,
                "{kept} {terminal}"
            );
            assert_eq!(
                (narrow.columns.len(), narrow.widths.len()),
                (3 - dropped, 3 - dropped)
            );
        }
    }

    #[test]
    fn no_line_ends_with_spaces() {
        let rows = [
            r#"{"name": "x", "id": ""}"#,
            r#"{"name": " y ", "id": "  "}"#,
            "{}",
        ];
        let mut table = Table::new(vec![NAME, ID], RowStyle::PLAIN);
        for row in rows {
            table.measure(&Item::new(row));
        }
        assert_eq!(
            text(&table, &rows, PIPE),
            "NAME  ID\nx     -\n y\n-     -\n"
        );
    }
}
