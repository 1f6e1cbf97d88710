//! Aligned columns without a header, for facts and short lists.

use unicode_width::UnicodeWidthStr;

use super::line::GAP;
use crate::output::escape::escaped;
use crate::output::styled::unstyled;
use crate::output::wrap::write_wrapped;

/// Returns lines whose cells are aligned in columns; the last cell of a line is not padded. Cells
/// may have styles.
pub(crate) fn align(lines: &[Vec<String>]) -> String {
    let columns = lines.iter().map(Vec::len).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns).map(|column| width(lines, column)).collect();
    let mut text = String::new();
    for cells in lines {
        for (column, cell) in cells.iter().enumerate() {
            text.push_str(cell);
            if column + 1 < cells.len() {
                text.push_str(&" ".repeat(widths[column] - cell_width(cell) + GAP));
            }
        }
        text.truncate(text.trim_end_matches(' ').len());
        text.push('\n');
    }
    text
}

/// Returns facts, each with its name on a line. On a terminal of this width, a long one is wrapped
/// and stays beside its name.
pub(crate) fn align_facts(facts: &[(&str, impl AsRef<str>)], width: Option<usize>) -> String {
    let names = facts.iter().map(|(name, _)| name.width());
    let start = names.max().unwrap_or(0) + 1 + GAP;
    let mut text = String::new();
    for (name, fact) in facts {
        text.push_str(&format!("{name}:{:1$}", "", start - name.width() - 1));
        write_wrapped(&escaped(fact.as_ref()), start, start, width, &mut text)
            .expect("a String takes everything");
    }
    text
}

/// Returns the width of a column: that of its widest cell which another one follows.
fn width(lines: &[Vec<String>], column: usize) -> usize {
    lines
        .iter()
        .filter(|cells| cells.len() > column + 1)
        .map(|cells| cell_width(&cells[column]))
        .max()
        .unwrap_or(0)
}

fn cell_width(cell: &str) -> usize {
    unstyled(cell).width()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::styled::{Role, styled};
    use crate::style::Styling;

    #[test]
    fn lines_of_different_length_are_aligned() {
        let rows = [
            vec!["a".to_owned(), "b".to_owned()],
            vec!["long".to_owned(), "c".to_owned(), "d".to_owned()],
        ];
        assert_eq!(align(&rows), "a     b\nlong  c  d\n");
    }

    #[test]
    fn facts_are_wrapped_beside_their_names() {
        let facts = [
            ("sink", "udp"),
            ("destination", "this machine: nothing listens\u{7}"),
        ];
        assert_eq!(
            align_facts(&facts, Some(35)),
            "sink:         udp\n\
             destination:  this machine: nothing\n              listens\\u{7}\n"
        );
        assert_eq!(
            align_facts(&facts, None),
            "sink:         udp\ndestination:  this machine: nothing listens\\u{7}\n"
        );
    }

    #[test]
    fn styles_have_no_width() {
        let rows = [("a", "b"), ("long", "c")].map(|(first, second)| {
            vec![styled(first, Role::Good, Styling::Ansi), second.to_owned()]
        });
        let text = align(&rows);
        assert_eq!(text, "\x1b[32ma\x1b[0m     b\n\x1b[32mlong\x1b[0m  c\n");
    }
}
