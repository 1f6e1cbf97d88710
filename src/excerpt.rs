//! The start of a text or of bytes that are too long to be shown whole.

use std::borrow::Cow;

/// The bytes of the longest character in UTF-8.
const MAX_CHAR_LEN: usize = 4;

/// Returns the first `max` characters of `bytes`; malformed UTF-8 shows as U+FFFD.
pub(crate) fn first_chars(bytes: &[u8], max: usize) -> String {
    lossy_start(bytes, max).chars().take(max).collect()
}

/// Returns `text`; one of more than `max` characters is cut and ends with `...`.
pub(crate) fn shortened(text: &str, max: usize) -> Cow<'_, str> {
    match text.char_indices().nth(max) {
        Some((end, _)) => Cow::Owned(format!("{}...", &text[..end])),
        None => Cow::Borrowed(text),
    }
}

/// Returns the first printable characters of `bytes`, at most `max`, on one line.
pub(crate) fn printable(bytes: &[u8], max: usize) -> String {
    let start = lossy_start(bytes, max);
    let text: String = start
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c })
        .filter(|c| !c.is_control() && *c != char::REPLACEMENT_CHARACTER)
        .take(max)
        .collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Decodes as many bytes as `max` characters can have, rather than all of a large body.
fn lossy_start(bytes: &[u8], max: usize) -> Cow<'_, str> {
    String::from_utf8_lossy(&bytes[..bytes.len().min(max * MAX_CHAR_LEN)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_excerpt_is_short_and_printable() {
        assert_eq!(
            printable(b"<html>\r\n  <b>\x1b[2J\xff</b>\n", 200),
            "<html> <b>[2J</b>"
        );
        assert_eq!(printable(b" a b c ", 4), "a b");
        assert_eq!(printable("ééééé".as_bytes(), 3), "ééé");
        assert_eq!(printable(b"\x00\xff", 10), "");
    }

    #[test]
    fn a_text_is_cut_between_characters_if_it_is_longer() {
        for (text, expected) in [
            ("", ""),
            ("éé", "éé"),
            ("ééé", "éé..."),
            ("🛫🛫🛫", "🛫🛫..."),
        ] {
            assert_eq!(shortened(text, 2), expected);
        }
    }

    #[test]
    fn first_characters_are_kept_as_they_are() {
        assert_eq!(first_chars(b"a\n\xffb", 3), "a\n\u{fffd}");
        assert_eq!(first_chars("🛫🛫🛫".as_bytes(), 2), "🛫🛫");
        assert_eq!(first_chars(b"", 2), "");
    }
}
