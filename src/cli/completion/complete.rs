//! Finds the words that can stand at the cursor.
//!
//! As in other command lines: flags once a `-` is typed, names of commands before their aliases,
//! and nothing that the line rules out.

use std::ffi::OsString;

use clap::{Arg, Command};

use super::cursor::{Cursor, Program};
use super::offer::{Offer, Offers};
use super::values;
use crate::cli::line::{Line, takes_value};
use crate::cli::topics::TOPICS;

/// What the scripts call. It is not a command: help does not show it, and it is never reported.
pub(crate) const COMMAND: &str = "__complete";

/// Completes `COUNT kongctl WORD… [CURRENT]`: returns what may stand after the first COUNT words.
///
/// The count is there for shells that do not pass an empty word on: when it is missing, the current
/// word is empty.
pub(crate) fn complete(program: &Program, request: &[OsString]) -> String {
    let Some((count, words)) = request.split_first() else {
        return String::new();
    };
    let Some(count) = count.to_str().and_then(|count| count.parse().ok()) else {
        return String::new();
    };
    let (before, rest) = words.split_at(words.len().min(count));
    let current = rest.first().map(|word| word.to_string_lossy());
    let cursor = Cursor::read(program, before);
    offers(&cursor, &current.unwrap_or_default()).to_string()
}

/// Returns what may stand at the cursor and begins with `typed`.
fn offers(cursor: &Cursor, typed: &str) -> Offers {
    let line = &cursor.line;
    if let Some(flag) = &line.awaited {
        return values::of(flag, cursor, typed);
    }
    if line.is_escaped || !typed.starts_with('-') {
        return words(cursor, typed);
    }
    match line.flags_of(typed).pop() {
        Some((flag, Some(value))) if takes_value(&flag) => {
            let prefix = &typed[..typed.len() - value.len()];
            values::of(&flag, cursor, value).prefixed(prefix)
        }
        _ => Offers::Words(flags(line.free_flags(), typed)),
    }
}

/// Returns the commands and values that begin with `typed`. Where nothing is typed yet and none
/// fits, returns the flags.
fn words(cursor: &Cursor, typed: &str) -> Offers {
    let line = &cursor.line;
    let mut offers = subcommands(line, |command| {
        name(command).filter(|name| name.starts_with(typed))
    });
    if line.takes_topic() {
        add_topics(&mut offers, typed);
    }
    if let Some(argument) = line.argument()
        && let Offers::Words(values) = values::of(argument, cursor, typed)
    {
        offers.extend(values);
    }
    if offers.is_empty() {
        offers = subcommands(line, |command| {
            other_names(command).find(|name| name.starts_with(typed))
        });
    }
    if typed.is_empty() && !line.is_escaped {
        offers.extend(flags(line.required_flags(), "--"));
        if offers.is_empty() {
            offers = flags(line.free_flags(), "--");
        }
    }
    Offers::Words(offers)
}

/// Returns the subcommands for which `word` returns a word to offer.
fn subcommands(line: &Line, word: impl Fn(&Command) -> Option<&str>) -> Vec<Offer> {
    if !line.takes_subcommand() {
        return Vec::new();
    }
    let mut offers = Vec::new();
    for command in line.command.get_subcommands() {
        if let Some(word) = word(command) {
            let about = command.get_about().map(ToString::to_string);
            offers.push(Offer::new(word, about.unwrap_or_default()));
        }
    }
    offers
}

/// Adds the topics that begin with `typed`. Help shows a topic rather than a command of its name.
fn add_topics(offers: &mut Vec<Offer>, typed: &str) {
    let topics = TOPICS.iter().filter(|topic| topic.name.starts_with(typed));
    for topic in topics {
        offers.retain(|offer| offer.word != topic.name);
        offers.push(Offer::new(topic.name, topic.about));
    }
}

/// Returns the name by which a command is offered.
fn name(command: &Command) -> Option<&str> {
    if command.is_hide_set() {
        None
    } else {
        Some(command.get_name())
    }
}

/// Returns the names that a command has besides, which are offered only where no name fits.
fn other_names(command: &Command) -> impl Iterator<Item = &str> {
    let hidden_name = match name(command) {
        Some(_) => None,
        None => Some(command.get_name()),
    };
    command.get_all_aliases().chain(hidden_name)
}

/// Returns the spellings of flags that begin with `typed`.
fn flags<'line>(flags: impl Iterator<Item = &'line Arg>, typed: &str) -> Vec<Offer> {
    let mut offers = Vec::new();
    for flag in flags {
        let long = flag.get_long().map(|long| format!("--{long}"));
        let short = flag.get_short().map(|short| format!("-{short}"));
        for word in long.into_iter().chain(short) {
            if word.starts_with(typed) {
                let help = flag.get_help().map(ToString::to_string);
                offers.push(Offer::new(word, help.unwrap_or_default()));
            }
        }
    }
    offers
}
