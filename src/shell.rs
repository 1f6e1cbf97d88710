//! Words as a shell reads them, for command lines that are shown to be pasted.

use std::borrow::Cow;

/// Returns a word as it is typed in a shell: in quotes if it has a character that means something
/// there.
pub(crate) fn quoted(word: &str) -> Cow<'_, str> {
    // A tilde is replaced in front of a word only, and a `#` begins a comment there.
    let is_plain = |letter: char| letter.is_alphanumeric() || "-_.,:=@%+/".contains(letter);
    if !word.is_empty() && word.chars().all(is_plain) {
        return Cow::Borrowed(word);
    }
    Cow::Owned(format!("'{}'", word.replace('\'', r"'\''")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_quoted_only_where_a_shell_would_change_them() {
        for (word, typed) in [
            ("flight-status", "flight-status"),
            (
                "https://eu.example.com:8001/v3",
                "https://eu.example.com:8001/v3",
            ),
            ("name=Ærnavík", "name=Ærnavík"),
            ("", "''"),
            ("~/token", "'~/token'"),
            ("Getting started", "'Getting started'"),
            ("it's", r"'it'\''s'"),
            ("labels.env[eq]=prod", "'labels.env[eq]=prod'"),
            ("$(id)", "'$(id)'"),
        ] {
            assert_eq!(quoted(word), typed);
        }
    }
}
