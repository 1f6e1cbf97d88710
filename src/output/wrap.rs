//! Text that is wrapped at the width of a terminal, between words.

use std::fmt::{self, Write};

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::spaces::write_spaces;

/// The narrowest column of text that is still wrapped.
const MIN_TEXT_WIDTH: usize = 20;

/// Writes the rest of a line, which begins at the column `start`. On a terminal of this width, what
/// does not fit follows on lines that begin at the column `hanging`.
pub(super) fn write_wrapped(
    text: &str,
    start: usize,
    hanging: usize,
    width: Option<usize>,
    out: &mut impl Write,
) -> fmt::Result {
    let Some(width) = width.filter(|width| hanging + MIN_TEXT_WIDTH <= *width) else {
        return writeln!(out, "{text}");
    };
    let mut rest = text;
    let mut room = width.saturating_sub(start);
    while exceeds(rest, room) {
        // A word that does not fit stays whole: part of an address is of no use.
        let Some(end) = line_end(rest, room) else {
            break;
        };
        writeln!(out, "{}", &rest[..end])?;
        rest = rest[end..].trim_start_matches(' ');
        write_spaces(hanging, out)?;
        room = width - hanging;
    }
    writeln!(out, "{rest}")
}

/// Returns whether a text is wider than that. Looks no further than it has to.
fn exceeds(text: &str, width: usize) -> bool {
    let mut used = 0;
    text.chars().any(|character| {
        used += character.width().unwrap_or(0);
        used > width
    })
}

/// Returns where a line of this width ends, at the last space that fits, or the first one; `None`
/// for a single word.
fn line_end(text: &str, width: usize) -> Option<usize> {
    // The indentation of a line is no place to break it.
    let start = text.len() - text.trim_start_matches(' ').len();
    let mut end = None;
    for (space, _) in text.match_indices(' ').filter(|(space, _)| *space > start) {
        if end.is_some() && text[..space].width() > width {
            break;
        }
        end = Some(space);
    }
    end
}
