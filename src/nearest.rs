//! Guesses which word was meant by one that nobody knows.

use strsim::damerau_levenshtein;

/// How many letters of a word may be wrong: one of three.
const LETTERS_PER_SLIP: usize = 3;

/// The one of `known` that is most like `typed`, when any is near enough.
pub(crate) fn nearest_word<'a>(
    typed: &str,
    known: impl Iterator<Item = &'a str>,
) -> Option<&'a str> {
    let slips = |word: &&str| damerau_levenshtein(typed, word);
    let most = typed.chars().count() / LETTERS_PER_SLIP;
    known.filter(|word| slips(word) <= most).min_by_key(slips)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_forgiven_and_another_word_is_not() {
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
