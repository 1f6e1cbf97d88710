//! Text that is wrapped at the width of a terminal, between words.

use std::fmt::{self, Write};

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::spaces::write_spaces;
use super::styled::unstyled;

/// How far the lines of a message are indented after its first one.
const HANGING: usize = 4;

/// The narrowest column of text that is still wrapped.
const MIN_TEXT_WIDTH: usize = 20;

/// Returns the lines of a message: its label, such as `note:`, and the text. The label may have a
/// style.
pub(crate) fn labeled(label: &str, text: &str, width: Option<usize>) -> String {
    let mut lines = format!("{label} ");
    let start = unstyled(&lines).width();
    write_wrapped(text, start, HANGING, width, &mut lines).expect("a String takes everything");
    lines
}

/// Returns lines that each are wrapped, without an indentation. What follows the last line feed,
/// such as a question, stays without one.
pub(super) fn wrapped(text: &str, width: Option<usize>) -> String {
    let mut lines = String::new();
    for line in text.split_inclusive('\n') {
        let content = line.strip_suffix('\n');
        write_wrapped(content.unwrap_or(line), 0, 0, width, &mut lines)
            .expect("a String takes everything");
        if content.is_none() {
            lines.pop();
        }
    }
    lines
}

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
        writeln!(out, "{}", rest[..end].trim_end_matches(' '))?;
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

/// Returns where a line of this width ends, at the last place that fits, or the first one; `None`
/// for a text that must not be broken.
fn line_end(text: &str, width: usize) -> Option<usize> {
    let mut end = None;
    for space in breaks(text) {
        if end.is_some() && text[..space].width() > width {
            break;
        }
        end = Some(space);
    }
    end
}

/// Returns the spaces between words. Those between backticks are none: a command that is copied
/// from two lines does not run.
fn breaks(text: &str) -> impl Iterator<Item = usize> {
    // The indentation of a line is no place to break it.
    let mut start = text.len() - text.trim_start_matches(' ').len();
    text.match_indices([' ', '`'])
        .filter_map(move |(index, found)| {
            if index < start {
                return None;
            }
            if found == "`" {
                let after = index + 1;
                start = after + text[after..].find('`').map_or(0, |length| length + 1);
                return None;
            }
            Some(index)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_wrapped_between_words_but_not_within_a_command() {
        for (text, lines) in [
            ("short", "note: short\n"),
            (
                "there is no room for what is said",
                "note: there is no room for\n    what is said\n",
            ),
            (
                "run `kongctl get apis`, or `kongctl login`",
                "note: run\n    `kongctl get apis`, or\n    `kongctl login`\n",
            ),
            (
                "`kongctl get apis --profile sandbox` lists them",
                "note: `kongctl get apis --profile sandbox`\n    lists them\n",
            ),
            (
                "a ` alone is no command, and so is the second one",
                "note: a ` alone is no\n    command, and so is the\n    second one\n",
            ),
        ] {
            assert_eq!(labeled("note:", text, Some(26)), lines);
            assert_eq!(labeled("note:", text, None), format!("note: {text}\n"));
        }
    }

    #[test]
    fn each_line_of_a_text_is_wrapped_by_itself() {
        for (text, lines) in [
            ("one line\n", "one line\n"),
            ("first\n\nlast\n", "first\n\nlast\n"),
            (
                "open   http://127.0.0.1:8125\nnow\n",
                "open\nhttp://127.0.0.1:8125\nnow\n",
            ),
            (
                "May this machine report? [Y/n] ",
                "May this machine\nreport? [Y/n] ",
            ),
        ] {
            assert_eq!(wrapped(text, Some(20)), lines);
            assert_eq!(wrapped(text, None), text);
        }
    }

    #[test]
    fn a_style_of_the_label_takes_no_room() {
        let styled = labeled(
            "\x1b[1;36mhint:\x1b[0m",
            "as wide as the terminal",
            Some(29),
        );
        assert_eq!(styled.lines().count(), 1, "{styled}");
    }
}
