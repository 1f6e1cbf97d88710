//! The command line that was typed, with one thing changed: what a hint suggests to type instead.

use std::mem;

use crate::shell::quoted;

/// What is shown in place of a token.
const HIDDEN: &str = "***";

/// The words of a command line after the program's name.
pub(super) struct Retyped<'a> {
    words: &'a [String],
}

/// The place of a flag in a command line.
pub(super) struct Place {
    index: usize,
    /// The value behind `=`, or behind the letter of a short flag.
    pub(super) attached: Option<String>,
}

impl<'a> Retyped<'a> {
    pub(super) fn new(words: &'a [String]) -> Self {
        Self { words }
    }

    /// Returns the words in front of the first that is `word`, and those behind it.
    pub(super) fn around(&self, word: &str) -> (&'a [String], &'a [String]) {
        match self.words.iter().position(|typed| typed == word) {
            Some(index) => (&self.words[..index], &self.words[index + 1..]),
            None => (self.words, &[]),
        }
    }

    /// Finds a flag, such as `--json` or `-w`.
    pub(super) fn find(&self, flag: &str) -> Option<Place> {
        if flag.starts_with("--") {
            return self.find_whole(flag);
        }
        self.words.iter().enumerate().find_map(|(index, word)| {
            let rest = word.strip_prefix(flag)?;
            let value = rest.strip_prefix('=').unwrap_or(rest);
            let attached = (!rest.is_empty()).then(|| value.to_owned());
            Some(Place { index, attached })
        })
    }

    /// Returns the value of the flag at a place: attached to it, or else the next word.
    pub(super) fn value_at<'b>(&'b self, place: &'b Place) -> Option<&'b str> {
        match &place.attached {
            Some(_) => place.attached.as_deref(),
            None => self.next(place),
        }
    }

    /// Returns the word behind a flag, unless it is a flag itself.
    pub(super) fn next(&self, place: &Place) -> Option<&'a str> {
        let next = self.words.get(place.index + 1)?;
        (!next.starts_with('-')).then_some(next)
    }

    /// Finds a flag, alone or with `=` and its value.
    pub(super) fn find_whole(&self, flag: &str) -> Option<Place> {
        self.words.iter().enumerate().find_map(|(index, word)| {
            let rest = word.strip_prefix(flag)?;
            let attached = rest.strip_prefix('=').map(str::to_owned);
            let is_whole = rest.is_empty() || attached.is_some();
            is_whole.then_some(Place { index, attached })
        })
    }

    /// Returns the line with the word at a place replaced by another.
    pub(super) fn with_word(&self, place: &Place, word: &str) -> String {
        let mut line = self.words.to_vec();
        word.clone_into(&mut line[place.index]);
        command_line(&line)
    }

    /// Returns the words in front of a place, and the word there.
    pub(super) fn split_at(&self, place: &Place) -> (&'a [String], &'a str) {
        (&self.words[..place.index], &self.words[place.index])
    }

    /// Returns the words with the one at a place and the one in front of it replaced by one.
    pub(super) fn with_previous(&self, place: &Place, word: &str) -> Vec<String> {
        let mut line = self.words.to_vec();
        line.splice(
            place.index.saturating_sub(1)..=place.index,
            [word.to_owned()],
        );
        line
    }

    /// Returns the line with the flag at a place and its value replaced by other words.
    pub(super) fn without_value(&self, place: &Place, words: &[&str]) -> String {
        let has_next = place.attached.is_none() && self.next(place).is_some();
        let end = place.index + 1 + usize::from(has_next);
        let mut line = self.words[..place.index].to_vec();
        line.extend(words.iter().map(|word| (*word).to_owned()));
        line.extend_from_slice(&self.words[end..]);
        command_line(&line)
    }

    /// Returns the line with the last word that is `value`, or ends with `=value`, replaced.
    pub(super) fn with_value(&self, value: &str, meant: &str) -> String {
        let mut line = self.words.to_vec();
        let typed = line.iter_mut().rev().find_map(|word| {
            let start = word.strip_suffix(value)?.len();
            let is_value = start == 0 || word[..start].ends_with('=') || is_short(&word[..start]);
            is_value.then_some((word, start))
        });
        if let Some((word, start)) = typed {
            word.truncate(start);
            word.push_str(meant);
        }
        command_line(&line)
    }
}

/// Returns whether the text is a short flag, to which a value can be attached.
fn is_short(text: &str) -> bool {
    text.len() == 2 && text.starts_with('-') && text != "--"
}

/// Returns words as they are typed in a shell, with the program's name, and without a token.
pub(super) fn command_line<Word: AsRef<str>>(words: &[Word]) -> String {
    let mut line = "kongctl".to_owned();
    for word in without_token(words) {
        line.push(' ');
        match word.ends_with(HIDDEN) {
            true => line.push_str(&word),
            false => line.push_str(&quoted(&word)),
        }
    }
    line
}

/// Returns words with `***` in place of the token that `--pat` gives, whatever its dashes are.
///
/// A hint is printed, and may be kept in the log of a build.
pub(super) fn without_token<Word: AsRef<str>>(words: &[Word]) -> Vec<String> {
    let mut is_token = false;
    let hidden = words.iter().map(|word| {
        let word = word.as_ref();
        if mem::take(&mut is_token) {
            return HIDDEN.to_owned();
        }
        let name = word.trim_start_matches(|letter: char| !letter.is_alphanumeric());
        match name.strip_prefix("pat") {
            Some(rest) if name.len() < word.len() && rest.starts_with('=') => {
                format!("{}={HIDDEN}", &word[..word.len() - rest.len()])
            }
            rest => {
                is_token = rest == Some("") && name.len() < word.len();
                word.to_owned()
            }
        }
    });
    hidden.collect()
}

/// Returns the hint that suggests a command line.
pub(super) fn did_you_mean(line: &str) -> String {
    format!("did you mean `{line}`?")
}
