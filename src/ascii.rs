//! Looks at text eight bytes at once: most of it is ASCII, and long lists have much of it.

/// How many bytes a word has.
const WORD_LEN: usize = 8;

const ONES: u64 = u64::from_le_bytes([0x01; WORD_LEN]);
const HIGH_BITS: u64 = u64::from_le_bytes([0x80; WORD_LEN]);

/// Returns the eight bytes of `bytes` from `start` on, the first one lowest; `None` if fewer are
/// left.
#[inline]
pub(crate) fn word_at(bytes: &[u8], start: usize) -> Option<u64> {
    let word = bytes.get(start..)?.first_chunk()?;
    Some(u64::from_le_bytes(*word))
}

/// Returns a word whose lowest bit set is in the first byte of `word` that is `byte`; 0 without
/// one.
#[inline]
pub(crate) fn first_of(word: u64, byte: u8) -> u64 {
    let difference = word ^ (ONES * u64::from(byte));
    difference.wrapping_sub(ONES) & !difference & HIGH_BITS
}

/// Returns where the plain characters of a JSON string end, from `start` on: at a quote, a
/// backslash or a control character, or at the end of the bytes.
#[inline]
pub(crate) fn end_of_plain(bytes: &[u8], start: usize) -> usize {
    let mut at = start;
    while let Some(word) = word_at(bytes, at) {
        let found = first_of(word, b'"') | first_of(word, b'\\') | first_control(word);
        if found != 0 {
            return at + found.trailing_zeros() as usize / WORD_LEN;
        }
        at += WORD_LEN;
    }
    let rest = bytes.get(at..).unwrap_or_default();
    let is_plain = |byte: &u8| !matches!(byte, b'"' | b'\\' | 0..b' ');
    at + rest.iter().take_while(|byte| is_plain(byte)).count()
}

/// Returns a word whose lowest bit set is in the first byte of `word` that is below a space; 0
/// without one.
#[inline]
fn first_control(word: u64) -> u64 {
    word.wrapping_sub(ONES * u64::from(b' ')) & !word & HIGH_BITS
}

/// Returns whether a text has printable ASCII characters only, spaces included: as many columns as
/// bytes, and nothing that steers a terminal.
pub(crate) fn is_printable(text: &str) -> bool {
    let (words, rest) = text.as_bytes().as_chunks::<WORD_LEN>();
    let has_others = |word: &[u8; WORD_LEN]| {
        let word = u64::from_le_bytes(*word);
        first_control(word) | word & HIGH_BITS | first_of(word, 0x7f) != 0
    };
    !words.iter().any(has_others) && rest.iter().all(|byte| matches!(byte, b' '..=b'~'))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn printable_is_what_each_byte_says(text in "[ -~]{0,20}(\u{1}|\u{1f}|\u{7f}|\u{80}|é)?[ -~]{0,20}") {
            let expected = text.bytes().all(|byte| matches!(byte, b' '..=b'~'));
            prop_assert_eq!(is_printable(&text), expected);
        }

        #[test]
        fn plain_characters_end_where_each_byte_says(bytes in prop::collection::vec(prop::sample::select(vec![b'a', b'~', b' ', 0x1f, 0, b'"', b'\\', 0x7f, 0x80, 0xa2, 0xdc, 0xff]), 0..20), start in 0..20_usize) {
            let is_end = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..=0x1f);
            let start = start.min(bytes.len());
            let end = bytes[start..].iter().position(is_end);
            let expected = end.map_or(bytes.len(), |end| start + end);
            prop_assert_eq!(end_of_plain(&bytes, start), expected);
        }

        #[test]
        fn the_first_byte_is_found(bytes: [u8; WORD_LEN], byte: u8) {
            let found = first_of(u64::from_le_bytes(bytes), byte);
            let position = (found != 0).then(|| found.trailing_zeros() as usize / WORD_LEN);
            prop_assert_eq!(position, bytes.iter().position(|other| *other == byte));
        }
    }
}
