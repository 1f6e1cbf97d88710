//! Names of characters that cannot be seen or that look like others, for messages about them.

/// The characters that come with text which was pasted, by what people call them.
const NAMES: [(char, &str); 31] = [
    ('\t', "tab"),
    ('\n', "line feed"),
    ('\r', "carriage return"),
    ('\u{1b}', "escape"),
    (' ', "space"),
    ('\u{a0}', "no-break space"),
    ('\u{ad}', "soft hyphen"),
    ('\u{200b}', "zero width space"),
    ('\u{200c}', "zero width non-joiner"),
    ('\u{200d}', "zero width joiner"),
    ('\u{200e}', "left-to-right mark"),
    ('\u{200f}', "right-to-left mark"),
    ('\u{2010}', "hyphen"),
    ('\u{2011}', "non-breaking hyphen"),
    ('\u{2012}', "figure dash"),
    ('\u{2013}', "en dash"),
    ('\u{2014}', "em dash"),
    ('\u{2018}', "left single quotation mark"),
    ('\u{2019}', "right single quotation mark"),
    ('\u{201a}', "low single quotation mark"),
    ('\u{201c}', "left double quotation mark"),
    ('\u{201d}', "right double quotation mark"),
    ('\u{201e}', "low double quotation mark"),
    ('\u{2026}', "ellipsis"),
    ('\u{2028}', "line separator"),
    ('\u{202e}', "right-to-left override"),
    ('\u{202f}', "narrow no-break space"),
    ('\u{2060}', "word joiner"),
    ('\u{2212}', "minus sign"),
    ('\u{feff}', "byte order mark"),
    ('\u{fffd}', "replacement character"),
];

/// Returns a character by its code point and, if it is a known one, its name:
/// `U+200B (zero width space)`.
pub(crate) fn described(character: char) -> String {
    let code = format!("U+{:04X}", u32::from(character));
    match NAMES.iter().find(|(known, _)| *known == character) {
        Some((_, name)) => format!("{code} ({name})"),
        None => code,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_character_is_described_by_its_code_and_name() {
        for (character, expected) in [
            ('\u{200b}', "U+200B (zero width space)"),
            (' ', "U+0020 (space)"),
            ('\u{7}', "U+0007"),
            ('é', "U+00E9"),
            ('\u{e0041}', "U+E0041"),
        ] {
            assert_eq!(described(character), expected);
        }
    }

    #[test]
    fn each_character_has_one_name() {
        assert!(NAMES.is_sorted_by(|(one, _), (other, _)| one < other));
    }
}
