//! One line of a table: cells that are cut to the widths of their columns.

use std::borrow::Cow;
use std::fmt::{self, Write};

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::ascii::is_printable;
use crate::output::spaces::write_spaces;
use crate::output::styled::{Role, Styled};
use crate::style::Charset;

/// The number of spaces between two columns.
pub(super) const GAP: usize = 2;

/// The text of a cell, and how it looks.
pub(super) struct Cell<'a> {
    pub(super) text: Cow<'a, str>,
    pub(super) role: Option<Role>,
    pub(super) kept: Kept,
}

/// Which end of a text is kept where there is no room for all of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kept {
    Start,
    /// For paths: the name of the file and the line tell more than the directories.
    End,
}

/// Writes one line, without a line feed.
pub(super) fn write_line<'c>(
    cells: impl Iterator<Item = Cell<'c>>,
    widths: &[usize],
    charset: Charset,
    out: &mut Styled<impl Write>,
) -> fmt::Result {
    // Written only when something follows: no line ends with spaces.
    let mut spaces = 0;
    for (column, (cell, width)) in cells.zip(widths).enumerate() {
        if column > 0 {
            spaces += GAP;
        }
        // No cell is wider than its column unless the terminal is too narrow.
        let mut shown = cell.text;
        let mut shown_width = width_of(&shown);
        if shown_width > *width {
            shown = match cell.kept {
                Kept::Start => cut(&shown, *width, charset),
                Kept::End => cut_start(&shown, *width, charset),
            }
            .into();
            shown_width = width_of(&shown);
        }
        let text = shown.trim_end_matches(' ');
        if !text.is_empty() {
            write_spaces(spaces, out)?;
            match cell.role {
                Some(role) => out.styled(role, |out| out.write_str(text))?,
                None => out.write_str(text)?,
            }
            spaces = 0;
        }
        spaces += shown.len() - text.len();
        spaces += width.saturating_sub(shown_width);
    }
    Ok(())
}

/// Returns how many columns of a terminal a text takes.
pub(super) fn width_of(text: &str) -> usize {
    // Nearly every text: a look at the bytes is faster than one at the characters.
    if is_printable(text) {
        return text.len();
    }
    text.width()
}

/// Returns the longest start of `text` that fits `width` with an ellipsis.
fn cut(text: &str, width: usize, charset: Charset) -> String {
    let ellipsis = ellipsis(charset, width);
    let mut shown = String::new();
    let mut used = width_of(ellipsis);
    for character in text.chars() {
        used += character.width().unwrap_or(0);
        if used > width {
            break;
        }
        shown.push(character);
    }
    shown.push_str(ellipsis);
    shown
}

/// Returns the longest end of `text` that fits `width` with an ellipsis.
fn cut_start(text: &str, width: usize, charset: Charset) -> String {
    let ellipsis = ellipsis(charset, width);
    let mut excess = width_of(text) + width_of(ellipsis) - width;
    let rest = text.trim_start_matches(|character: char| {
        let is_cut = excess > 0;
        excess = excess.saturating_sub(character.width().unwrap_or(0));
        is_cut
    });
    format!("{ellipsis}{rest}")
}

/// Returns as much of the ellipsis as fits `width`.
fn ellipsis(charset: Charset, width: usize) -> &'static str {
    let ellipsis = charset.ellipsis();
    match ellipsis.char_indices().nth(width) {
        Some((end, _)) => &ellipsis[..end],
        None => ellipsis,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_of_a_path_is_kept_with_an_ellipsis() {
        for (path, width, expected) in [
            ("~/kongctl/config.yaml:3:5", 24, "…kongctl/config.yaml:3:5"),
            ("~/kongctl/config.yaml:3:5", 5, "…:3:5"),
            ("~/日本.yaml:3:5", 14, "…日本.yaml:3:5"),
            ("~/日本.yaml:3:5", 12, "…本.yaml:3:5"),
            ("/x", 1, "…"),
        ] {
            assert_eq!(cut_start(path, width, Charset::Utf8), expected, "{width}");
        }
        for (path, width, expected) in [
            ("~/kongctl/config.yaml:3:5", 18, "...config.yaml:3:5"),
            ("/a/b", 3, "..."),
            ("/x", 1, "."),
        ] {
            assert_eq!(cut_start(path, width, Charset::Ascii), expected, "{width}");
        }
    }
}
