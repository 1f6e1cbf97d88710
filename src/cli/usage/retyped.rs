//! The command line that was typed, with one thing changed: what a hint suggests to type instead.

use crate::konnect::is_secret_header;
use crate::shell::quoted;

/// What is shown in place of a secret.
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

/// Returns words as they are typed in a shell, with the program's name, and without secrets.
pub(super) fn command_line<Word: AsRef<str>>(words: &[Word]) -> String {
    let mut line = "kongctl".to_owned();
    for word in without_secrets(words) {
        line.push(' ');
        match word.ends_with(HIDDEN) && !word.contains(' ') {
            true => line.push_str(&word),
            false => line.push_str(&quoted(&word)),
        }
    }
    line
}

/// Returns words with `***` in place of the token that `--pat` gives, whatever its dashes are, and
/// of the values of secret headers.
///
/// A hint is printed, and may be kept in the log of a build.
pub(super) fn without_secrets<Word: AsRef<str>>(words: &[Word]) -> Vec<String> {
    let mut shown = Vec::new();
    let mut rest = words;
    while let [word, others @ ..] = rest {
        let word = word.as_ref();
        rest = others;
        if let Some((header, len)) = hidden_header(word, others) {
            shown.push(header);
            rest = &others[len..];
            continue;
        }
        let name = word.trim_start_matches(|letter: char| !letter.is_alphanumeric());
        let is_flag = name.len() < word.len();
        match name.strip_prefix("pat").filter(|_| is_flag) {
            Some("") => {
                shown.push(word.to_owned());
                shown.extend(others.first().map(|_| HIDDEN.to_owned()));
                rest = others.get(1..).unwrap_or_default();
            }
            Some(value) if value.starts_with('=') => {
                shown.push(format!("{}={HIDDEN}", &word[..word.len() - value.len()]));
            }
            _ => shown.push(word.to_owned()),
        }
    }
    shown
}

/// Returns a header, such as `Authorization: Bearer x`, without its secret value, and how many of
/// the `others` behind the word belong to it; `None` if the word is no secret header.
///
/// Without quotes that the shell knows, the value is in several words.
fn hidden_header<Word: AsRef<str>>(word: &str, others: &[Word]) -> Option<(String, usize)> {
    let (before, value) = word.split_once([':', '\u{ff1a}'])?;
    let name = before
        .rsplit(|letter: char| !letter.is_ascii_alphanumeric() && !matches!(letter, '-' | '_'))
        .next()?;
    // `token:=1` is a field.
    if !is_secret_header(name) || value.starts_with('=') {
        return None;
    }
    let is_quote = |letter: char| !letter.is_ascii() && !letter.is_alphanumeric();
    let is_open = before[..before.len() - name.len()].ends_with(is_quote);
    // Nothing, or a scheme such as `Bearer`.
    let has_scheme_only = value.trim().chars().all(char::is_alphabetic);
    let len = if has_scheme_only || is_open && !value.ends_with(is_quote) {
        let end = others
            .iter()
            .position(|other| other.as_ref().ends_with(is_quote));
        end.map_or(others.len(), |end| end + 1)
    } else {
        0
    };
    let last = others[..len].last().map_or(value, AsRef::as_ref);
    // What is wrong with the line.
    let quote = last.chars().next_back().filter(|letter| is_quote(*letter));
    let quote = quote.map(String::from).unwrap_or_default();
    Some((format!("{before}: {HIDDEN}{quote}"), len))
}

/// Returns the hint that suggests a command line.
pub(super) fn did_you_mean(line: &str) -> String {
    format!("did you mean `{line}`?")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_line_shows_neither_tokens_nor_secret_headers() {
        for (typed, shown) in [
            (
                "get|apis|--pat|s3cret|-o|json",
                "get apis --pat *** -o json",
            ),
            ("get|apis|--pat=s3cret", "get apis --pat=***"),
            ("get|apis|—pat|s3cret", "get apis '—pat' ***"),
            ("get|apis|--pat", "get apis --pat"),
            (
                "api|--header|Authorization: Bearer s3cret|/x",
                "api --header 'Authorization: ***' /x",
            ),
            ("api|-H|cookie:s3cret=1|/x", "api -H 'cookie: ***' /x"),
            (
                "api|--header=X-Api-Key: s3cret",
                "api '--header=X-Api-Key: ***'",
            ),
            (
                "api|-HPROXY-AUTHORIZATION: s3cret",
                "api '-HPROXY-AUTHORIZATION: ***'",
            ),
            // Words without quotes, or with quotes that no shell knows.
            (
                "api|-H|Authorization:|Bearer|s3cret",
                "api -H 'Authorization: ***'",
            ),
            (
                "api|-H|Authorization:Bearer|s3cret",
                "api -H 'Authorization: ***'",
            ),
            (
                "api|-H|“Authorization:|Basic|s3cret=”|/x",
                "api -H '“Authorization: ***”' /x",
            ),
            ("api|-H|“Cookie: a=s3cret”|/x", "api -H '“Cookie: ***”' /x"),
            (
                "api|-H|“Cookie:a=s3cret;|b=s3cret”|/x",
                "api -H '“Cookie: ***”' /x",
            ),
            (
                "api|-H|Authorization：s3cret|/x",
                "api -H 'Authorization: ***' /x",
            ),
            // No secrets.
            (
                "api|-H|X-Trace:1|/x|token:=1",
                "api -H X-Trace:1 /x token:=1",
            ),
            (
                "get|apis|--base-url|http://auth.example:80",
                "get apis --base-url http://auth.example:80",
            ),
        ] {
            let words: Vec<_> = typed.split('|').collect();
            assert_eq!(command_line(&words), format!("kongctl {shown}"), "{typed}");
            let once = without_secrets(&words);
            assert_eq!(without_secrets(&once), once, "{typed}");
        }
    }
}
