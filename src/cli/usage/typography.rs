//! What a word processor, a chat or a web page makes of a command that is copied from it: dashes
//! instead of hyphens, curly quotes, spaces of other widths, invisible characters.

use std::ffi::OsString;
use std::iter;

use clap::Command;

use super::retyped::{command_line, did_you_mean, without_secrets};
use crate::cli::line::Line;
use crate::error::{Error, ErrorKind};

/// Characters that are never typed in a command, with their names.
const NAMES: [(char, &str); 22] = [
    ('\u{2010}', "a hyphen of typography"),
    ('\u{2011}', "a non-breaking hyphen"),
    ('\u{2012}', "a figure dash"),
    ('\u{2013}', "an en dash"),
    ('\u{2014}', "an em dash"),
    ('\u{2015}', "a horizontal bar"),
    ('\u{2212}', "a minus sign"),
    ('\u{fe63}', "a small hyphen"),
    ('\u{2018}', "a curly quote"),
    ('\u{2019}', "a curly quote"),
    ('\u{201a}', "a low quote"),
    ('\u{201c}', "a curly quote"),
    ('\u{201d}', "a curly quote"),
    ('\u{201e}', "a low quote"),
    ('\u{ab}', "an angle quote"),
    ('\u{bb}', "an angle quote"),
    ('\u{a0}', "a no-break space"),
    ('\u{202f}', "a narrow no-break space"),
    ('\u{200b}', "a zero-width space"),
    ('\u{feff}', "a byte order mark"),
    ('\u{ad}', "a soft hyphen"),
    ('\u{3000}', "a full-width space"),
];

/// A command line with characters that were never typed, and what was probably meant.
struct Correction {
    character: char,
    word: String,
    words: Vec<String>,
}

/// Returns the error of a command line that cannot be parsed, if such characters are the reason.
pub(super) fn error(typed: &[String], line: &Line, program: Command) -> Option<Error> {
    let is_short_flag = |letter| line.has_short_flag(letter);
    let correction = Correction::of(typed, is_short_flag)?;
    let error = Error::usage(correction.describe());
    match is_command(program, &correction.words) {
        true => Some(error.hint(correction.hint())),
        // Something else is wrong with it, too.
        false => Some(error),
    }
}

/// Returns whether the words after the name of `program` can be parsed.
pub(super) fn is_command(program: Command, words: &[String]) -> bool {
    parse_error(program, words).is_none()
}

/// Returns the parser's error of the words after the name of `program`.
pub(super) fn parse_error(program: Command, words: &[String]) -> Option<clap::Error> {
    let name = program.get_name().to_owned();
    let arguments: Vec<_> = iter::once(&name).chain(words).map(OsString::from).collect();
    let arguments = Line::disambiguated(program.clone(), &arguments);
    let error = program.try_get_matches_from(arguments).err()?;
    error.use_stderr().then_some(error)
}

/// Returns the error of a flag that begins with a dash instead of a hyphen, which the parser takes
/// for a name.
pub(in crate::cli) fn dashed_flag(
    typed: &[String],
    program: impl Fn() -> Command,
) -> Option<Error> {
    let mut before_escape = typed.iter().take_while(|word| *word != "--");
    let dashed = before_escape.find(|word| word.starts_with(is_dash))?;
    let line = Line::read(program(), typed.iter());
    let name = dashed.trim_start_matches(|letter| letter == '-' || is_dash(letter));
    let long = name.split('=').next().unwrap_or_default();
    let is_flag = line.long_flags().iter().any(|flag| flag == long)
        || name
            .chars()
            .next()
            .is_some_and(|letter| line.has_short_flag(letter));
    if is_flag {
        error(typed, &line, program())
    } else {
        None
    }
}

/// Adds what was probably meant to the error of a command that found nothing under such a name.
pub(in crate::cli) fn with_correction(error: Error, typed: &[String]) -> Error {
    let is_about_a_value = matches!(
        error.kind(),
        ErrorKind::NotFound | ErrorKind::Usage | ErrorKind::Config
    );
    if !is_about_a_value {
        return error;
    }
    match Correction::of(typed, |_| true) {
        Some(correction) => error
            .fact("typed", correction.describe())
            .hint(correction.hint()),
        None => error,
    }
}

impl Correction {
    fn of(typed: &[String], is_short_flag: impl Fn(char) -> bool) -> Option<Self> {
        // What is wrong with a token is told apart, without the token.
        let typed = without_secrets(typed);
        let corrected = corrected(&typed, is_short_flag);
        if corrected == typed {
            return None;
        }
        let strange = typed.iter().find_map(|word| {
            let character = word.chars().find(|letter| is_strange(*letter))?;
            Some((character, word.clone()))
        });
        let (character, word) = strange?;
        Some(Self {
            character,
            word,
            words: corrected,
        })
    }

    fn hint(&self) -> String {
        did_you_mean(&command_line(&self.words))
    }

    fn describe(&self) -> String {
        let Self {
            character, word, ..
        } = self;
        let code = u32::from(*character);
        let name = NAMES.iter().find(|(named, _)| named == character);
        let name = match name {
            Some((_, name)) => name,
            None if is_full_width(*character) => "a full-width character",
            None if is_dash(*character) => "a dash",
            None if is_odd_space(*character) => "a space of another width",
            None => "a character that cannot be seen",
        };
        format!("`{word}` has {name} (U+{code:04X})")
    }
}

/// Returns the words as they would have been typed.
fn corrected(typed: &[String], is_short_flag: impl Fn(char) -> bool) -> Vec<String> {
    let mut words = Vec::new();
    let mut quoted: Option<String> = None;
    for word in typed {
        for word in plain_words(word) {
            match &mut quoted {
                Some(text) => {
                    text.push(' ');
                    text.push_str(word.trim_end_matches(is_closing_quote));
                }
                None => match opened(&word) {
                    Some(text) => quoted = Some(text),
                    None => words.push(with_hyphens(&word, &is_short_flag)),
                },
            }
            if word.ends_with(is_closing_quote) {
                words.extend(quoted.take());
            }
        }
    }
    words.extend(quoted);
    words
}

/// Splits a word at spaces of other widths, and makes its characters those of a keyboard.
fn plain_words(word: &str) -> Vec<String> {
    let narrowed: String = word
        .chars()
        .filter(|letter| !is_invisible(*letter))
        .map(half_width)
        .collect();
    let words = narrowed.split(is_odd_space).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

/// Returns a word without the curly quote that opens it or its value; `None` without one.
fn opened(word: &str) -> Option<String> {
    let at_start = word.strip_prefix(is_opening_quote).map(str::to_owned);
    let opened = at_start.or_else(|| {
        let (name, value) = word.split_once('=')?;
        Some(format!("{name}={}", value.strip_prefix(is_opening_quote)?))
    })?;
    Some(opened.trim_end_matches(is_closing_quote).to_owned())
}

/// Returns a word with hyphens in place of the dashes in front of a flag.
fn with_hyphens(word: &str, is_short_flag: impl Fn(char) -> bool) -> String {
    let name = word.trim_start_matches(|letter| letter == '-' || is_dash(letter));
    if name.len() == word.len() || !word.contains(is_dash) || !name.starts_with(char::is_alphabetic)
    {
        return word.to_owned();
    }
    let letters = name.split('=').next().unwrap_or_default().chars().count();
    let is_short = letters == 1 && name.chars().next().is_some_and(is_short_flag);
    format!("{}{name}", if is_short { "-" } else { "--" })
}

fn is_strange(letter: char) -> bool {
    is_dash(letter)
        || is_opening_quote(letter)
        || is_closing_quote(letter)
        || is_odd_space(letter)
        || is_invisible(letter)
        || is_full_width(letter)
}

fn is_dash(letter: char) -> bool {
    matches!(
        letter,
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}'
    )
}

fn is_opening_quote(letter: char) -> bool {
    matches!(
        letter,
        '\u{2018}'..='\u{201f}' | '\u{ab}' | '\u{bb}' | '\u{2039}' | '\u{203a}'
    )
}

fn is_closing_quote(letter: char) -> bool {
    is_opening_quote(letter)
}

fn is_odd_space(letter: char) -> bool {
    letter != ' ' && letter.is_whitespace() && !letter.is_control()
}

fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

/// Returns whether a character is one of ASCII, as wide as a Chinese one.
fn is_full_width(letter: char) -> bool {
    matches!(letter, '\u{ff01}'..='\u{ff5e}')
}

fn half_width(letter: char) -> char {
    if !is_full_width(letter) {
        return letter;
    }
    // The block has the characters from `!` to `~` in their order.
    char::from_u32(u32::from(letter) - 0xff01 + u32::from('!')).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copied_characters_become_those_of_a_keyboard() {
        for (typed, meant) in [
            ("get apis –o json", "kongctl get apis -o json"),
            ("get apis —output json", "kongctl get apis --output json"),
            ("get apis −−output=json", "kongctl get apis --output=json"),
            ("get apis –-output json", "kongctl get apis --output json"),
            ("get apis “flight-status”", "kongctl get apis flight-status"),
            (
                "get apis “Flight status board”",
                "kongctl get apis 'Flight status board'",
            ),
            (
                "get apis --filter=‘name=x’",
                "kongctl get apis --filter=name=x",
            ),
            ("get apis\u{a0}-o json", "kongctl get apis -o json"),
            (
                "get apis flight-status\u{a0}",
                "kongctl get apis flight-status",
            ),
            ("get\u{200b} apis", "kongctl get apis"),
            ("ｇｅｔ ａｐｉｓ", "kongctl get apis"),
            ("get apis －o json", "kongctl get apis -o json"),
            ("get apis «orders»", "kongctl get apis orders"),
        ] {
            let words: Vec<String> = typed.split(' ').map(str::to_owned).collect();
            let correction = Correction::of(&words, |letter| letter == 'o').expect(typed);
            assert_eq!(command_line(&correction.words), meant, "{typed}");
        }
    }

    #[test]
    fn names_keep_the_characters_that_names_have() {
        for typed in [
            "get apis Flights – Europe",
            "get apis Bob’s",
            "get apis 航班",
            "get apis -o json",
        ] {
            let words: Vec<String> = typed.split(' ').map(str::to_owned).collect();
            assert!(Correction::of(&words, |_| true).is_none(), "{typed}");
        }
    }
}
