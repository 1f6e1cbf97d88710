//! The place in a command line where it stops being understood, and the lines that were meant.

use clap::Command;
use clap::error::ErrorKind;

use super::retyped::{Retyped, command_line, did_you_mean};
use super::typography::parse_error;
use crate::cli::line::Line;
use crate::resources::Node;

/// A word that is not understood, and what is around it.
#[derive(Clone)]
pub(super) struct Spot<'a> {
    program: Command,
    pub(super) word: &'a str,
    /// The commands in front of the word.
    pub(super) commands: Vec<&'a str>,
    /// The flags in front of the word, with their values. A suggestion has them at its end.
    flags: Vec<String>,
    /// What stands behind the word.
    pub(super) after: &'a [String],
}

impl<'a> Spot<'a> {
    pub(super) fn new(word: &'a str, typed: &Retyped<'a>, program: Command) -> Self {
        let (before, after) = typed.around(word);
        let mut spot = Self {
            program,
            word,
            commands: Vec::new(),
            flags: Vec::new(),
            after,
        };
        let mut line = Line::new(spot.program.clone());
        for typed in before {
            if line.awaited.is_some() || typed.starts_with('-') {
                spot.flags.push(typed.clone());
            } else {
                spot.commands.push(typed);
            }
            line.take(typed);
        }
        spot
    }

    /// Returns the same spot, as if the word behind it were the one that is not understood.
    pub(super) fn next(&self) -> Option<Self> {
        let (word, after) = self.after.split_first()?;
        Some(Self {
            word,
            after,
            ..self.clone()
        })
    }

    /// Returns whether the word stands where the name of a command has to.
    pub(super) fn is_command(&self) -> bool {
        self.commands.is_empty()
    }

    /// Returns whether something other than a flag stands behind the word, or is attached to it.
    pub(super) fn has_arguments(&self) -> bool {
        let mut words = self.after.iter().take(1);
        self.word.contains('/') || words.any(|word| !word.starts_with('-'))
    }

    /// Returns the hint to type `words` instead, with what follows and with the flags: or without
    /// what follows, where that is not understood either.
    pub(super) fn suggest(&self, words: &[&str], after: &[String]) -> Option<String> {
        self.suggest_whole(words, after)
            .or_else(|| self.suggest_whole(words, &[]))
    }

    /// Returns the hint to type `words` instead, with what follows and with the flags.
    pub(super) fn suggest_whole(&self, words: &[&str], after: &[String]) -> Option<String> {
        self.hint(&self.line(words, after))
    }

    /// Returns the hint to type `near` instead of the word.
    pub(super) fn suggest_instead(&self, near: &str) -> Option<String> {
        let words = [&self.commands[..], &[near]].concat();
        self.suggest(&words, self.after)
    }

    /// Returns the hint to read a resource, with the parents that it needs.
    pub(super) fn suggest_read(&self, verb: &str, node: &Node, after: &[String]) -> Option<String> {
        let words = node.shortest();
        let words: Vec<&str> = std::iter::once(verb).chain(words.split(' ')).collect();
        self.hint(&self.with_parents(self.line(&words, after)))
            .or_else(|| self.hint(&self.with_parents(self.line(&words, &[]))))
    }

    /// Returns whether what follows a resource names another one below it.
    pub(super) fn leads_below(&self, verb: &str, node: &Node, after: &[String]) -> bool {
        let words = node.shortest();
        let words: Vec<&str> = std::iter::once(verb).chain(words.split(' ')).collect();
        let line = Line::read(self.program.clone(), self.line(&words, after).iter());
        let below = line.resource();
        below.is_some_and(|resource| resource.name != node.words)
    }

    /// Returns the command of these words, with what follows and with the flags.
    pub(super) fn example(&self, words: &[&str]) -> String {
        command_line(&self.line(words, self.after))
    }

    fn line(&self, words: &[&str], after: &[String]) -> Vec<String> {
        let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        [&words, after, &self.flags].concat()
    }

    /// Adds the flags of the parents that are required and missing.
    fn with_parents(&self, mut words: Vec<String>) -> Vec<String> {
        let line = Line::read(self.program.clone(), words.iter());
        let mut added = Vec::new();
        for flag in line.required_flags() {
            let Some((parent, _)) = line.parent_of(flag) else {
                continue;
            };
            if added.contains(&parent.key) {
                continue;
            }
            added.push(parent.key);
            let (flag, value) = match parent.name_flag {
                Some(_) => (parent.plain_flag(), "NAME"),
                None => (parent.id_flag, "ID"),
            };
            words.extend([format!("--{flag}"), value.to_owned()]);
        }
        words
    }

    /// Returns the hint that suggests a line, if it is understood as far as it goes.
    fn hint(&self, words: &[String]) -> Option<String> {
        let error = parse_error(self.program.clone(), words);
        let is_understood = error.is_none_or(|error| {
            matches!(
                error.kind(),
                ErrorKind::MissingSubcommand
                    | ErrorKind::MissingRequiredArgument
                    | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
            )
        });
        is_understood.then(|| did_you_mean(&command_line(words)))
    }
}
