//! Suggestions for a mistyped word.

use strsim::damerau_levenshtein;

/// How many letters of a word there must be for each edit: a word of five
/// letters may have one typo.
const LETTERS_PER_EDIT: usize = 3;

/// Returns the word of `known` that is most like `typed`; `None` when none is near enough.
pub(crate) fn nearest_word<Word: AsRef<str>>(
    typed: &str,
    known: impl Iterator<Item = Word>,
) -> Option<Word> {
    let length = typed.chars().count();
    let max_edits = length / LETTERS_PER_EDIT;
    known
        // Each edit adds one letter at most, and a server's words can be of any length.
        .filter(|word| {
            word.as_ref().chars().take(length + max_edits + 1).count() <= length + max_edits
        })
        .map(|word| (damerau_levenshtein(typed, word.as_ref()), word))
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
