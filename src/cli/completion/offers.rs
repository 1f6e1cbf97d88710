//! Finds what may stand where the cursor is.
//!
//! As in other programs of this kind: flags once a `-` is typed, names of commands before their aliases, and nothing that the line rules out.

use std::fmt;

use clap::{Arg, Command};

use super::line::{Line, takes_value};
use super::values;

/// Holds one word that may stand there, and what it is.
pub(super) struct Offer {
    pub(super) word: String,
    pub(super) phrase: String,
}

/// Holds what may stand there.
pub(super) enum Answer {
    Words(Vec<Offer>),
    /// A file: shells know better than we how to name one.
    Files,
}

impl Offer {
    pub(super) fn new(word: impl Into<String>, phrase: impl fmt::Display) -> Self {
        Self {
            word: word.into(),
            phrase: phrase.to_string(),
        }
    }

    /// A word that speaks for itself.
    pub(super) fn bare(word: impl Into<String>) -> Self {
        Self::new(word, "")
    }
}

impl Answer {
    /// What may follow `line` and begins with `typed`.
    pub(super) fn of(line: &Line, typed: &str) -> Self {
        if let Some(flag) = &line.awaited {
            return values::of(flag, line, typed);
        }
        let is_flag = typed.starts_with('-') && !line.is_escaped;
        match line.flags_of(typed).pop() {
            Some((flag, Some(value))) if is_flag && takes_value(&flag) => {
                values::of(&flag, line, value).behind(&typed[..typed.len() - value.len()])
            }
            _ if is_flag => Self::Words(flags(line.free_flags(), typed)),
            _ => words(line, typed),
        }
    }

    /// These, with what stands before them in the same word.
    fn behind(self, head: &str) -> Self {
        match self {
            Self::Words(offers) => Self::Words(
                offers
                    .into_iter()
                    .map(|offer| Offer {
                        word: format!("{head}{}", offer.word),
                        ..offer
                    })
                    .collect(),
            ),
            Self::Files => Self::Files,
        }
    }
}

/// A line an offer. No word begins with a colon, so what does is an order to the script.
impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Files => writeln!(f, ":files"),
            Self::Words(offers) => {
                offers
                    .iter()
                    .try_for_each(|Offer { word, phrase }| match phrase.lines().next() {
                        Some(phrase) => writeln!(f, "{word}\t{phrase}"),
                        None => writeln!(f, "{word}"),
                    })
            }
        }
    }
}

/// The commands and values that begin with `typed`; where nothing is typed yet and none fits, the flags.
fn words(line: &Line, typed: &str) -> Answer {
    let mut offers = subcommands(line, |command| {
        name(command).filter(|name| name.starts_with(typed))
    });
    if let Some(Answer::Words(values)) = line
        .argument()
        .map(|argument| values::of(argument, line, typed))
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
    Answer::Words(offers)
}

/// The subcommands that have a name of this kind.
fn subcommands(line: &Line, name: impl Fn(&Command) -> Option<&str>) -> Vec<Offer> {
    let commands = line
        .command
        .get_subcommands()
        .filter(|_| line.takes_subcommand());
    let about = |command: &Command| {
        command
            .get_about()
            .map(ToString::to_string)
            .unwrap_or_default()
    };
    commands
        .filter_map(|command| Some(Offer::new(name(command)?, about(command))))
        .collect()
}

/// The name by which a command is offered.
fn name(command: &Command) -> Option<&str> {
    Some(command.get_name()).filter(|_| !command.is_hide_set())
}

/// The names that are taken, but offered only where no other fits.
fn other_names(command: &Command) -> impl Iterator<Item = &str> {
    command
        .get_all_aliases()
        .chain(command.is_hide_set().then(|| command.get_name()))
}

fn flags<'line>(flags: impl Iterator<Item = &'line Arg>, typed: &str) -> Vec<Offer> {
    let spellings = |flag: &Arg| {
        flag.get_long()
            .map(|long| format!("--{long}"))
            .into_iter()
            .chain(flag.get_short().map(|short| format!("-{short}")))
    };
    let offers = flags.flat_map(|flag| {
        spellings(flag).map(|word| {
            Offer::new(
                word,
                flag.get_help().map(ToString::to_string).unwrap_or_default(),
            )
        })
    });
    offers
        .filter(|offer| offer.word.starts_with(typed))
        .collect()
}
