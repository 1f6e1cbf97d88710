//! Words of command lines: those that are shown to be pasted into a shell, and those that a
//! variable has.

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

/// Splits a command line at white space that is not within quotes. No shell reads it: nothing else
/// in it has a meaning.
pub(crate) fn split_words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = None;
    let mut quote = None;
    for character in text.chars() {
        match quote {
            Some(open) if open == character => quote = None,
            None if matches!(character, '"' | '\'') => {
                quote = Some(character);
                // A pair of quotes is a word, even an empty one.
                word.get_or_insert_default();
            }
            None if character.is_whitespace() => words.extend(word.take()),
            _ => word.get_or_insert_with(String::new).push(character),
        }
    }
    words.extend(word);
    words
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

    #[test]
    fn a_command_line_is_split_at_white_space_outside_of_quotes() {
        for (text, words) in [
            ("code --wait", &["code", "--wait"][..]),
            (" vi  -c 'set tw=72' ", &["vi", "-c", "set tw=72"]),
            (r#""/a b/c" d"e f"g ''"#, &["/a b/c", "de fg", ""]),
            ("a 'open", &["a", "open"]),
            ("$HOME/vi; id", &["$HOME/vi;", "id"]),
            ("", &[]),
        ] {
            assert_eq!(split_words(text), words, "{text}");
        }
    }
}
