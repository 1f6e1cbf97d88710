//! Suggestions for a mistyped word.

use crate::sort::sort_by_key;
use strsim::damerau_levenshtein;

/// How many letters of a word there must be for each edit: a word of five
/// letters may have one typo.
const LETTERS_PER_EDIT: usize = 3;

/// Returns the word of `known` that is most like `typed`; `None` when none is near enough.
pub(crate) fn nearest_word<Word: AsRef<str>>(
    typed: &str,
    known: impl Iterator<Item = Word>,
) -> Option<Word> {
    known
        .filter_map(|word| Some((edits(typed, word.as_ref())?, word)))
        .min_by_key(|(edits, _)| *edits)
        .map(|(_, word)| word)
}

/// Returns how many edits make `known` out of `typed`; `None` when there are too many for a typo.
pub(crate) fn edits(typed: &str, known: &str) -> Option<usize> {
    let length = typed.chars().count();
    let max_edits = length / LETTERS_PER_EDIT;
    // An edit changes the length by one at most, and a server's words can be of any length.
    let known_length = known.chars().take(length + max_edits + 1).count();
    if known_length.abs_diff(length) > max_edits {
        return None;
    }
    if max_edits == 0 {
        return (typed == known).then_some(0);
    }
    Some(damerau_levenshtein(typed, known)).filter(|edits| *edits <= max_edits)
}

/// Returns those of `items` whose names are near `typed`, the nearest first.
///
/// Near is a name that differs in letter case or in separators only, that has a typo, or that
/// contains what was typed.
pub(crate) fn nearest_names<T>(
    typed: &str,
    items: impl Iterator<Item = (String, T)>,
) -> Vec<(String, T)> {
    let mut near: Vec<_> = items
        .filter_map(|(name, item)| Some((distance(typed, &name)?, (name, item))))
        .collect();
    // Stable: among the same distances, the order of the list remains.
    sort_by_key(&mut near, |(distance, _)| *distance);
    near.into_iter().map(|(_, item)| item).collect()
}

/// Returns how far a name is from what was typed; `None` when it is too far.
fn distance(typed: &str, name: &str) -> Option<usize> {
    let (typed, name) = (plain(typed), plain(name));
    if typed.is_empty() {
        return None;
    }
    if typed == name {
        return Some(0);
    }
    edits(&typed, &name).or_else(|| {
        let is_part = typed.chars().count() >= LETTERS_PER_EDIT && name.contains(&typed);
        is_part.then_some(usize::MAX)
    })
}

/// Returns a name in lower case without separators.
fn plain(name: &str) -> String {
    let letters = name.chars().filter(|letter| letter.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
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

    #[test]
    fn near_names_differ_in_case_have_a_typo_or_contain_what_was_typed() {
        let names = [
            "bookings",
            "flight-status",
            "flight-status-archive",
            "Flight Plan",
            "seats",
        ];
        for (typed, near) in [
            (
                "Flight-Status",
                &["flight-status", "flight-status-archive"][..],
            ),
            ("flight_status", &["flight-status", "flight-status-archive"]),
            ("flight-statu", &["flight-status", "flight-status-archive"]),
            (
                "flight",
                &["flight-status", "flight-status-archive", "Flight Plan"],
            ),
            ("seat", &["seats"]),
            ("boking", &["bookings"]),
            ("xx", &[]),
            ("", &[]),
            ("--", &[]),
        ] {
            let items = names.map(|name| (name.to_owned(), ())).into_iter();
            let found = nearest_names(typed, items);
            let found: Vec<&str> = found.iter().map(|(name, ())| name.as_str()).collect();
            assert_eq!(found, near, "{typed}");
        }
    }
}
