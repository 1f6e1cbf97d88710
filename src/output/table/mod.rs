//! Lays out a table: two spaces between columns, the right one never padded.

mod cell;

pub(in crate::output) use cell::cell;

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::style::Styling;

const GAP: usize = 2;
const BOLD: &str = "\x1b[1m";
const RESET: &str = "\x1b[0m";

/// The narrowest that a column is made while others may still be cut.
const NARROWEST: usize = 10;

/// Holds a table's text; `None` is a missing value.
pub(crate) struct Table<'a> {
    pub(crate) headers: Vec<&'a str>,
    pub(crate) rows: Vec<Vec<Option<String>>>,
}

/// Says what the table is printed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Medium {
    /// A pipe or a file: nothing is ever cut, missing values are empty.
    Pipe { styling: Styling },
    /// A terminal of this many columns: fitted, missing values are dashes.
    Terminal { width: usize, styling: Styling },
}

impl Table<'_> {
    /// The lines of the table, each ended by a line feed.
    pub(crate) fn lines(&self, medium: Medium) -> impl Iterator<Item = String> {
        let (missing, styling) = match medium {
            Medium::Pipe { styling } => ("", styling),
            Medium::Terminal { styling, .. } => ("-", styling),
        };
        let mut widths: Vec<usize> = self.headers.iter().map(|header| header.width()).collect();
        for row in &self.rows {
            for (width, cell) in widths.iter_mut().zip(row) {
                *width = (*width).max(cell.as_deref().unwrap_or(missing).width());
            }
        }
        if let Medium::Terminal { width, .. } = medium {
            self.fit(&mut widths, width);
        }
        let header = line(&self.headers, &widths);
        let header = match styling {
            Styling::Ansi => format!("{BOLD}{header}{RESET}\n"),
            Styling::Plain => header + "\n",
        };
        let body = self.rows.iter().map(move |row| {
            let cells: Vec<&str> = row
                .iter()
                .map(|cell| cell.as_deref().unwrap_or(missing))
                .collect();
            line(&cells, &widths) + "\n"
        });
        std::iter::once(header).chain(body)
    }

    /// Drops columns from the right, though never one of the first `kept`, until a terminal has room for the others; answers with how many.
    pub(crate) fn drop_columns(&mut self, kept: usize, terminal: usize) -> usize {
        let least = |column: usize| {
            let widest = self
                .rows
                .iter()
                .filter_map(|row| row[column].as_deref())
                .map(UnicodeWidthStr::width)
                .max()
                .unwrap_or(0);
            let whole = widest.max(self.headers[column].width());
            if self.is_id(column) {
                whole
            } else {
                whole.min(NARROWEST)
            }
        };
        let mut columns = self.headers.len();
        while columns > kept
            && (0..columns).map(least).sum::<usize>() + GAP * (columns - 1) > terminal
        {
            columns -= 1;
        }
        let dropped = self.headers.len() - columns;
        self.headers.truncate(columns);
        self.rows.iter_mut().for_each(|row| row.truncate(columns));
        dropped
    }

    fn is_id(&self, column: usize) -> bool {
        self.headers[column] == "ID" || self.headers[column].ends_with(" ID")
    }

    /// Narrows the widest columns until the table fits; ids give way last, since a cut id is useless.
    fn fit(&self, widths: &mut [usize], terminal: usize) {
        let available = terminal.saturating_sub(GAP * widths.len().saturating_sub(1));
        for (may_cut_ids, floor) in [(false, NARROWEST), (true, 1)] {
            while widths.iter().sum::<usize>() > available {
                let widest = (0..widths.len())
                    .filter(|column| may_cut_ids || !self.is_id(*column))
                    .max_by_key(|column| widths[*column]);
                match widest {
                    Some(column) if widths[column] > floor => widths[column] -= 1,
                    _ => break,
                }
            }
        }
    }
}

/// Aligns the cells of each line in columns, without a header; the last one is not padded.
pub(crate) fn align(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        rows.iter()
            .filter(|row| row.len() > column + 1)
            .map(|row| row[column].width())
            .max()
            .unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns).map(width).collect();
    let mut text = String::new();
    for row in rows {
        for (column, cell) in row.iter().enumerate() {
            let last = column + 1 == row.len();
            text.push_str(cell);
            if !last {
                text.push_str(&" ".repeat(widths[column] - cell.width() + GAP));
            }
        }
        text.truncate(text.trim_end_matches(' ').len());
        text.push('\n');
    }
    text
}

fn line(cells: &[&str], widths: &[usize]) -> String {
    let mut text = String::new();
    for (column, (cell, width)) in cells.iter().zip(widths).enumerate() {
        if column > 0 {
            text.push_str(&" ".repeat(GAP));
        }
        let last = column + 1 == cells.len();
        // Nothing is longer than its column unless a terminal made the column narrower.
        let shown = if cell.width() > *width {
            cut(cell, *width)
        } else {
            (*cell).to_owned()
        };
        text.push_str(&shown);
        if !last {
            text.push_str(&" ".repeat(width.saturating_sub(shown.width())));
        }
    }
    text.truncate(text.trim_end_matches(' ').len());
    text
}

/// The longest beginning of `text` that, with `…`, fits `width`.
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

    #[test]
    fn lines_of_different_length_are_aligned() {
        let rows = [
            vec!["a".to_owned(), "b".to_owned()],
            vec!["long".to_owned(), "c".to_owned(), "d".to_owned()],
        ];
        assert_eq!(align(&rows), "a     b\nlong  c  d\n");
    }
}
