//! Escapes text from elsewhere, so that it cannot steer the terminal (move the cursor, clear the
//! screen, reverse the direction of writing), forge a line, or hide characters.

use std::borrow::Cow;
use std::fmt::{self, Write};
use std::path::Path;

use crate::ascii::is_printable;

/// Returns `text` for a message: on one line, without anything that steers a terminal, and with
/// everything shown that cannot be seen. What is escaped is written as in Rust: `\n`, `\u{200b}`.
///
/// Emoji and scripts that need invisible characters between visible ones keep them.
pub(crate) fn escaped(text: &str) -> Cow<'_, str> {
    escape(text, |character| {
        is_hidden(character) || is_odd_space(character)
    })
}

/// Returns a path for a message, as [`escaped`] does a text.
pub(crate) fn escaped_path(path: &Path) -> String {
    escaped(&path.to_string_lossy()).into_owned()
}

/// Returns `text` for a cell of a table: like [`escaped`], but spaces of all widths stay, which
/// prose of some languages is full of.
pub(super) fn escaped_data(text: &str) -> Cow<'_, str> {
    escape(text, is_hidden)
}

fn escape(text: &str, is_harmful: impl Fn(char) -> bool) -> Cow<'_, str> {
    if is_printable(text) || !text.contains(&is_harmful) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len() + 8);
    let mut before = None;
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let after = characters.peek().copied();
        if is_harmful(character) && !is_part_of_a_glyph(before, character, after) {
            safe.extend(character.escape_default());
            before = None;
        } else {
            safe.push(character);
            before = Some(character);
        }
    }
    Cow::Owned(safe)
}

/// Writes `text`, and its harmful characters as `write_escape` spells them.
pub(super) fn write_escaped<W: Write>(
    text: &str,
    is_harmful: impl Fn(char) -> bool,
    write_escape: impl Fn(char, &mut W) -> fmt::Result,
    out: &mut W,
) -> fmt::Result {
    let mut rest = text;
    while let Some((start, character)) = rest
        .char_indices()
        .find(|(_, character)| is_harmful(*character))
    {
        out.write_str(&rest[..start])?;
        write_escape(character, out)?;
        rest = &rest[start + character.len_utf8()..];
    }
    out.write_str(rest)
}

/// Returns whether a character could move the cursor or change the direction of writing.
pub(super) fn steers_terminal(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Returns whether a character steers the terminal, or takes no space in it.
fn is_hidden(character: char) -> bool {
    steers_terminal(character)
        || matches!(
            character,
            '\u{ad}' | '\u{34f}'
                // Fillers of Hangul, vowels and separators that are never drawn.
                | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
                | '\u{3164}' | '\u{ffa0}'
                // Spaces without width, joiners, operators, variation selectors.
                | '\u{200b}'..='\u{200d}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}'
                // Annotations, shorthand and musical controls.
                | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
                // Tags, which can hold a whole hidden text.
                | '\u{e0000}'..='\u{e0fff}'
        )
}

/// Returns whether a character looks like a space and is not one.
fn is_odd_space(character: char) -> bool {
    character == '\u{2800}' || (character.is_whitespace() && character != ' ')
}

/// Returns whether an invisible character has a meaning between its visible neighbors: in emoji
/// such as 👩‍💻 and ❤️, in scripts whose letters are joined, and in variants of Chinese characters.
fn is_part_of_a_glyph(before: Option<char>, character: char, after: Option<char>) -> bool {
    let Some(before) = before else {
        return false;
    };
    match (character, after) {
        ('\u{200d}', Some(after)) if is_pictograph(after) => {
            is_pictograph(before) || before == '\u{fe0f}'
        }
        ('\u{200c}' | '\u{200d}', Some(after)) => is_joined(before) && is_joined(after),
        // Keys, such as 1️⃣.
        ('\u{fe0f}', Some('\u{20e3}')) => matches!(before, '0'..='9' | '#' | '*'),
        ('\u{fe0e}' | '\u{fe0f}', _) => is_pictograph(before),
        ('\u{e0100}'..='\u{e01ef}', _) => {
            matches!(before, '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}')
        }
        _ => false,
    }
}

/// Returns whether a character is in a block of emoji and symbols.
fn is_pictograph(character: char) -> bool {
    matches!(
        character,
        '\u{a9}' | '\u{ae}' | '\u{203c}' | '\u{2049}' | '\u{2122}' | '\u{2139}'
            | '\u{2190}'..='\u{21ff}' | '\u{2300}'..='\u{27bf}' | '\u{2900}'..='\u{297f}'
            | '\u{2b00}'..='\u{2bff}' | '\u{3030}' | '\u{303d}' | '\u{3297}' | '\u{3299}'
            | '\u{1f000}'..='\u{1faff}'
    )
}

/// Returns whether a character is a letter or mark of a script that uses joiners: Arabic, those of
/// India, Burmese, Khmer.
fn is_joined(character: char) -> bool {
    !is_hidden(character)
        && matches!(
            character,
            '\u{600}'..='\u{dff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
                | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_steers_a_terminal_or_cannot_be_seen_is_escaped() {
        let cases = [
            ("plain Ærnavík 日本 🛫", "plain Ærnavík 日本 🛫"),
            ("\x1b[2J", "\\u{1b}[2J"),
            ("a\nb\tc\rd", "a\\nb\\tc\\rd"),
            ("\u{9b}31m", "\\u{9b}31m"),
            ("abc\u{202e}fed", "abc\\u{202e}fed"),
            ("\u{7f}\u{0}", "\\u{7f}\\u{0}"),
            (
                "a\u{200b}b\u{2060}c\u{ad}d\u{180e}",
                "a\\u{200b}b\\u{2060}c\\u{ad}d\\u{180e}",
            ),
            ("\u{feff}a\u{3164}\u{115f}", "\\u{feff}a\\u{3164}\\u{115f}"),
            ("a\u{e0041}\u{e007f}", "a\\u{e0041}\\u{e007f}"),
            ("a\u{200d}b \u{200d}", "a\\u{200d}b \\u{200d}"),
            (
                "a\u{fe0f}\u{200d}🛫\u{fe0f}\u{fe0f}",
                "a\\u{fe0f}\\u{200d}🛫\u{fe0f}\\u{fe0f}",
            ),
        ];
        for (text, shown) in cases {
            assert_eq!(escaped(text), shown);
            assert_eq!(escaped_data(text), shown);
        }
    }

    #[test]
    fn emoji_and_joined_letters_stay_whole() {
        for text in ["👩‍💻 👨‍👩‍👧‍👦 👍🏽 ❤️ ❤️‍🔥 🏳️‍🌈 1️⃣ ©️", "می‌خواهم", "क्‍ष", "葛\u{e0100}城"]
        {
            assert_eq!(escaped(text), text);
        }
    }

    #[test]
    fn odd_spaces_are_shown_in_messages_and_stay_in_tables() {
        let text = "10\u{a0}€\u{202f}\u{3000}\u{2800}x";
        assert_eq!(escaped(text), "10\\u{a0}€\\u{202f}\\u{3000}\\u{2800}x");
        assert_eq!(escaped_data(text), text);
    }

    #[test]
    fn escaping_twice_changes_nothing() {
        let once = escaped("a\u{200b}\n\\").into_owned();
        assert_eq!(escaped(&once), once);
    }
}
