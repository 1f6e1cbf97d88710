//! The layout of a table: two spaces between columns, and the last one never padded.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::cell::cell;
use crate::item::Item;
use crate::resources::Column;
use crate::style::{IdFormat, Styling};

/// The number of spaces between two columns.
pub(super) const GAP: usize = 2;

/// The width below which no column is cut while another one may still be.
const MIN_WIDTH: usize = 10;

const BOLD: &str = "\x1b[1m";
const RESET: &str = "\x1b[0m";

/// The text of a table; `None` is a missing value.
pub(crate) struct Table<'a> {
    headers: Vec<&'a str>,
    rows: Vec<Vec<Option<String>>>,
}

/// What a table is printed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Medium {
    /// A pipe or a file: nothing is ever cut, missing values are empty.
    Pipe { styling: Styling },
    /// A terminal of this many columns: the table is made to fit, missing values are dashes.
    Terminal { width: usize, styling: Styling },
}

/// Which columns may be cut to make a table fit.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Cut {
    AllButIds,
    All,
}

impl<'a> Table<'a> {
    /// Returns a table without rows.
    pub(crate) fn new(columns: &[Column<'a>]) -> Self {
        Self {
            headers: columns.iter().map(Column::header).collect(),
            rows: Vec::new(),
        }
    }

    /// Adds a row with the fields of `item` that `columns` name.
    pub(crate) fn push(&mut self, columns: &[Column], item: &Item, id_format: IdFormat) {
        let cells = columns.iter().map(|column| cell(column, item, id_format));
        self.rows.push(cells.collect());
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Returns the lines of the table, each ended by a line feed.
    pub(super) fn lines(&self, medium: Medium) -> impl Iterator<Item = String> {
        let (missing, styling) = match medium {
            Medium::Pipe { styling } => ("", styling),
            Medium::Terminal { styling, .. } => ("-", styling),
        };
        let widths = self.widths(missing, medium);
        let header = line(&self.headers, &widths);
        let header = match styling {
            Styling::Ansi => format!("{BOLD}{header}{RESET}\n"),
            Styling::Plain => header + "\n",
        };
        // Lines are made as they are printed: a long table is not in memory twice.
        let body = self.rows.iter().map(move |row| {
            let cells: Vec<&str> = row
                .iter()
                .map(|cell| cell.as_deref().unwrap_or(missing))
                .collect();
            line(&cells, &widths) + "\n"
        });
        std::iter::once(header).chain(body)
    }

    /// Drops columns from the right, but none of the first `kept`, until the others fit a terminal.
    /// Returns how many were dropped.
    pub(super) fn drop_columns(&mut self, kept: usize, terminal: usize) -> usize {
        let min_widths: Vec<usize> = (0..self.headers.len())
            .map(|column| self.min_width(column))
            .collect();
        let mut columns = self.headers.len();
        while columns > kept && total_width(&min_widths[..columns]) > terminal {
            columns -= 1;
        }
        let dropped = self.headers.len() - columns;
        self.headers.truncate(columns);
        for row in &mut self.rows {
            row.truncate(columns);
        }
        dropped
    }

    /// Returns the width of each column on `medium`.
    fn widths(&self, missing: &str, medium: Medium) -> Vec<usize> {
        let mut widths: Vec<usize> = self.headers.iter().map(|header| header.width()).collect();
        for row in &self.rows {
            for (width, cell) in widths.iter_mut().zip(row) {
                *width = (*width).max(cell.as_deref().unwrap_or(missing).width());
            }
        }
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
        while total_width(widths) > terminal {
            let widest = (0..widths.len())
                .filter(|column| cut == Cut::All || !self.is_id(*column))
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
        let widest_cell = self
            .rows
            .iter()
            .filter_map(|row| row[column].as_deref())
            .map(UnicodeWidthStr::width)
            .max()
            .unwrap_or(0);
        let width = widest_cell.max(self.headers[column].width());
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
        self.headers[column] == "ID" || self.headers[column].ends_with(" ID")
    }
}

/// Returns the width of a line with columns of these widths.
fn total_width(widths: &[usize]) -> usize {
    widths.iter().sum::<usize>() + GAP * widths.len().saturating_sub(1)
}

/// Returns one line, without a line feed.
fn line(cells: &[&str], widths: &[usize]) -> String {
    let mut text = String::new();
    for (column, (cell, width)) in cells.iter().zip(widths).enumerate() {
        if column > 0 {
            text.push_str(&" ".repeat(GAP));
        }
        // No cell is wider than its column unless the terminal is too narrow.
        let shown = if cell.width() > *width {
            cut(cell, *width)
        } else {
            (*cell).to_owned()
        };
        text.push_str(&shown);
        if column + 1 < cells.len() {
            text.push_str(&" ".repeat(width.saturating_sub(shown.width())));
        }
    }
    text.truncate(text.trim_end_matches(' ').len());
    text
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

    fn table() -> Table<'static> {
        let row = |cells: [&str; 3]| {
            cells
                .map(|cell| Some(cell.to_owned()).filter(|cell| !cell.is_empty()))
                .to_vec()
        };
        Table {
            headers: vec!["NAME", "DESCRIPTION", "ID"],
            rows: vec![
                row([
                    "bookings",
                    "Seats and fares",
                    "0b6a7a3e-0000-4000-8000-000000000001",
                ]),
                row(["日本", "", "0b6a7a3e-0000-4000-8000-000000000002"]),
            ],
        }
    }

    #[test]
    fn a_pipe_gets_everything_whole_and_unpadded() {
        assert_eq!(
            table()
                .lines(Medium::Pipe {
                    styling: Styling::Plain
                })
                .collect::<String>(),
            "NAME      DESCRIPTION      ID\n\
             bookings  Seats and fares  0b6a7a3e-0000-4000-8000-000000000001\n\
             日本                       0b6a7a3e-0000-4000-8000-000000000002\n"
        );
    }

    #[test]
    fn a_terminal_cuts_words_before_ids_and_shows_dashes() {
        let medium = |width| Medium::Terminal {
            width,
            styling: Styling::Plain,
        };
        assert_eq!(
            table().lines(medium(60)).collect::<String>(),
            "NAME      DESCRIPTION   ID\n\
             bookings  Seats and f…  0b6a7a3e-0000-4000-8000-000000000001\n\
             日本      -             0b6a7a3e-0000-4000-8000-000000000002\n"
        );
        for width in 12..90 {
            for line in table().lines(medium(width)) {
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
                (narrow.headers.len(), narrow.rows[0].len()),
                (3 - dropped, 3 - dropped)
            );
        }
    }

    #[test]
    fn a_missing_last_cell_leaves_no_spaces_behind() {
        let table = Table {
            headers: vec!["A", "B"],
            rows: vec![vec![Some("x".into()), None]],
        };
        assert_eq!(
            table
                .lines(Medium::Pipe {
                    styling: Styling::Plain
                })
                .collect::<String>(),
            "A  B\nx\n"
        );
    }
}
