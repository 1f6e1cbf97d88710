//! What people write because other programs' files have it: keys that choose a profile, and
//! sections around the profiles. They have no effect, and are not profiles.

use super::settings::letters;
use crate::redact::Secrets;

/// Keys that choose the profile in other programs.
const CHOICES: [&str; 6] = [
    "current-context",
    "current-profile",
    "default-context",
    "default-profile",
    "active-profile",
    "profile",
];

/// Sections that hold the profiles in other programs.
const CONTAINERS: [&str; 4] = ["profiles", "contexts", "environments", "clusters"];

/// Keys that say what a file is.
const LABELS: [&str; 4] = ["version", "apiversion", "kind", "_format_version"];

/// Returns whether a key above the profiles, which has no settings, is known from other programs.
pub(super) fn is_known(word: &str) -> bool {
    [&CHOICES[..], &CONTAINERS, &LABELS]
        .iter()
        .any(|words| contains(words, word))
}

/// Returns whether a section of this name holds profiles in other programs.
pub(super) fn is_container(name: &str) -> bool {
    contains(&CONTAINERS, name)
}

/// Returns what to do instead of writing a key that [`is_known`].
pub(super) fn advice(word: &str) -> &'static str {
    if contains(&CHOICES, word) {
        "; choose the profile with --profile or KONGCTL_PROFILE"
    } else if is_container(word) {
        "; profiles are at the top level of the file"
    } else {
        ""
    }
}

fn contains(words: &[&str], typed: &str) -> bool {
    let mut words = words.iter();
    words.any(|word| letters(word).eq(letters(typed)))
}

/// Returns whether the name of a profile is a token, which is in the wrong place.
pub(super) fn is_token(name: &str) -> bool {
    Secrets::default().redacted(name) != name
}
