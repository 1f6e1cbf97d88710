//! Escapes text from elsewhere, so that it cannot steer the terminal: move the cursor, clear the
//! screen or reverse the direction of writing.

use std::borrow::Cow;

/// Returns `text` with control characters, line breaks and direction marks escaped as in Rust.
pub(crate) fn escaped(text: &str) -> Cow<'_, str> {
    if !text.contains(is_harmful) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len() + 8);
    for character in text.chars() {
        if is_harmful(character) {
            safe.extend(character.escape_default());
        } else {
            safe.push(character);
        }
    }
    Cow::Owned(safe)
}

/// Returns the same JSON with harmful characters escaped.
///
/// JSON itself requires that only of the characters below U+0020. Line feeds are kept: outside of
/// strings they are the indentation, and within strings JSON does not allow them.
pub(super) fn harmless_json(text: String) -> String {
    if !text.contains(is_harmful_in_json) {
        return text;
    }
    let mut safe = String::with_capacity(text.len() + 8);
    for character in text.chars() {
        if is_harmful_in_json(character) {
            safe.push_str(&format!("\\u{:04x}", u32::from(character)));
        } else {
            safe.push(character);
        }
    }
    safe
}

/// Returns whether a character could move the cursor or change the direction of writing.
pub(super) fn is_harmful(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

fn is_harmful_in_json(character: char) -> bool {
    is_harmful(character) && character != '\n'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_terminal_control_characters_are_escaped() {
        let cases = [
            ("plain Ærnavík 日本 🛫", "plain Ærnavík 日本 🛫"),
            ("\x1b[2J", "\\u{1b}[2J"),
            ("a\nb\tc\rd", "a\\nb\\tc\\rd"),
            ("\u{9b}31m", "\\u{9b}31m"),
            ("abc\u{202e}fed", "abc\\u{202e}fed"),
            ("\u{7f}\u{0}", "\\u{7f}\\u{0}"),
        ];
        for (text, shown) in cases {
            assert_eq!(escaped(text), shown);
        }
    }
}
