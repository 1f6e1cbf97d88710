//! Makes text from elsewhere harmless: what could move a cursor or turn the writing direction is shown escaped.

use std::borrow::Cow;

/// Shows control characters, line breaks and direction overrides by their names.
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

/// The same JSON, in which nothing steers a terminal: JSON escapes less than it might.
pub(super) fn harmless_json(text: String) -> String {
    let remains = |character: char| is_harmful(character) && character != '\n';
    if !text.contains(remains) {
        return text;
    }
    let escape = |character: char| {
        if remains(character) {
            format!("\\u{:04x}", u32::from(character))
        } else {
            character.to_string()
        }
    };
    text.chars().map(escape).collect()
}

/// Whether a character could move a cursor or turn the writing direction.
pub(super) fn is_harmful(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_steers_a_terminal_is_shown_and_nothing_else_changes() {
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
