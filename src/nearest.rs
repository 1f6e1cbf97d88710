//! Suggestions for a mistyped word.

use strsim::damerau_levenshtein;

/// How many letters of a word there must be for each edit: a word of five
/// letters may have one typo.
const LETTERS_PER_EDIT: usize = 3;

/// Returns the word of `known` that is most like `typed`; `None` when none is near enough.
pub(crate) fn nearest_word<'a>(
    typed: &str,
    known: impl Iterator<Item = &'a str>,
) -> Option<&'a str> {
    let max_edits = typed.chars().count() / LETTERS_PER_EDIT;
    known
        .map(|word| (damerau_levenshtein(typed, word), word))
        .filter(|(edits, _)| *edits <= max_edits)
        .min_by_key(|(edits, _)| *edits)
        .map(|(_, word)| word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typo_is_corrected_and_another_word_is_not() {
        let known = || ["apis", "portals", "gateway", "me"].into_iter();
        for (typed, meant) in [
            ("apsi", Some("apis")),
            ("api", Some("apis")),
            ("gatway", Some("gateway")),
            ("portal", Some("portals")),
            ("widgets", None),
            ("x", None),
            ("", None),
        ] {
            assert_eq!(nearest_word(typed, known()), meant, "{typed}");
        }
    }
}
