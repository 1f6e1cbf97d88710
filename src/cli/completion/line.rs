//! Reads the words before the cursor as far as completion must know them: which command they reach, and what it has been given.
//!
//! Unlike the parser it takes every line for one that is still being typed, so nothing in it is wrong.

use clap::{Arg, ArgAction, Command, CommandFactory, Id};

use crate::cli::{Cli, grown};

/// The subcommand that clap gives to commands with others below them.
const HELP: &str = "help";

/// Holds what the words before the cursor say.
pub(super) struct Line {
    /// The command that they reach; what may follow it has been grown, nothing else.
    pub(super) command: Command,
    /// The flag whose value comes next.
    pub(super) awaited: Option<Arg>,
    /// Whether `--` has been read, so that nothing more is a flag.
    pub(super) is_escaped: bool,
    /// Whether the words are `help`'s, which shows commands and runs none.
    pub(super) is_help: bool,
    /// The flags and arguments that were given, with their values.
    given: Vec<(Id, String)>,
    /// How many of these are arguments of `command`.
    arguments: usize,
    /// Whether `command` itself has been given any that commands below it have not.
    is_begun: bool,
}

impl Line {
    /// Reads the words after the program's name.
    pub(super) fn read(words: impl Iterator<Item = impl AsRef<str>>) -> Self {
        let mut line = Self {
            command: grown(Cli::command()),
            awaited: None,
            is_escaped: false,
            is_help: false,
            given: Vec::new(),
            arguments: 0,
            is_begun: false,
        };
        words.for_each(|word| line.take(word.as_ref()));
        line
    }

    fn take(&mut self, word: &str) {
        if let Some(flag) = self.awaited.take() {
            self.given.push((flag.get_id().clone(), word.to_owned()));
        } else if word == "--" && !self.is_escaped {
            self.is_escaped = true;
        } else if word.len() > 1 && word.starts_with('-') && !self.is_escaped {
            self.take_flags(word);
        } else if let Some(below) = self.subcommand(word) {
            self.enter(below);
        } else {
            self.given.extend(
                self.argument()
                    .map(|argument| (argument.get_id().clone(), word.to_owned())),
            );
            (self.arguments, self.is_begun) = (self.arguments + 1, true);
        }
    }

    fn take_flags(&mut self, word: &str) {
        for (flag, attached) in self.flags_of(word) {
            self.is_begun |= !flag.is_global_set();
            match attached {
                None if takes_value(&flag) => self.awaited = Some(flag),
                attached => self.given.push((
                    flag.get_id().clone(),
                    attached.unwrap_or_default().to_owned(),
                )),
            }
        }
    }

    fn enter(&mut self, below: Command) {
        if below.get_name() == HELP {
            self.is_help = true;
        } else {
            (self.command, self.arguments, self.is_begun) = (grown(below), 0, false);
        }
    }

    fn subcommand(&self, word: &str) -> Option<Command> {
        self.command
            .find_subcommand(word)
            .filter(|_| self.takes_subcommand())
            .cloned()
    }

    /// Tells whether the next word can be the name of a subcommand.
    pub(super) fn takes_subcommand(&self) -> bool {
        !self.is_escaped && self.arguments == 0 && !self.is_begun
    }

    /// The argument that the next word would be.
    pub(super) fn argument(&self) -> Option<&Arg> {
        self.command
            .get_positionals()
            .nth(self.arguments)
            .filter(|_| !self.is_help)
    }

    fn flags(&self) -> impl Iterator<Item = &Arg> {
        self.command
            .get_arguments()
            .filter(|arg| !arg.is_positional())
    }

    /// The flags in one word, such as `--output=json` or `-ojson`, each with the value that is attached to it.
    pub(super) fn flags_of<'word>(&self, word: &'word str) -> Vec<(Arg, Option<&'word str>)> {
        if let Some(long) = word.strip_prefix("--") {
            let (name, value) = long
                .split_once('=')
                .map_or((long, None), |(name, value)| (name, Some(value)));
            let flag = self.flags().find(|flag| flag.get_long() == Some(name));
            return flag.map(|flag| (flag.clone(), value)).into_iter().collect();
        }
        let (mut flags, mut rest) = (Vec::new(), word.trim_start_matches('-').chars());
        while let Some(short) = rest.next() {
            let Some(flag) = self.flags().find(|flag| flag.get_short() == Some(short)) else {
                break;
            };
            if takes_value(flag) {
                let value = Some(rest.as_str()).filter(|value| !value.is_empty());
                flags.push((
                    flag.clone(),
                    value.map(|value| value.strip_prefix('=').unwrap_or(value)),
                ));
                break;
            }
            flags.push((flag.clone(), None));
        }
        flags
    }

    /// What a flag or argument was given, the first time.
    pub(super) fn value(&self, id: &str) -> Option<&str> {
        self.given
            .iter()
            .find(|(given, _)| given == id)
            .map(|(_, value)| value.as_str())
    }

    fn is_given(&self, id: &Id) -> bool {
        self.given.iter().any(|(given, _)| given == id)
    }

    /// The flags that may still be given, this command's own first.
    pub(super) fn free_flags(&self) -> impl Iterator<Item = &Arg> {
        let (all, own): (Vec<_>, Vec<_>) = self.flags().partition(|flag| flag.is_global_set());
        own.into_iter()
            .chain(all)
            .filter(|flag| !self.is_help && !flag.is_hide_set() && !self.rules_out(flag))
    }

    /// The flags of which one is still missing.
    pub(super) fn required_flags(&self) -> impl Iterator<Item = &Arg> {
        let is_missing = |flag: &Arg| {
            let mut groups = self
                .command
                .get_groups()
                .filter(|group| group.is_required_set());
            flag.is_required_set()
                || groups.any(|group| group.get_args().any(|id| id == flag.get_id()))
        };
        self.free_flags().filter(move |flag| is_missing(flag))
    }

    /// Tells whether a flag was given, and cannot be twice, or cannot stand beside another that was.
    fn rules_out(&self, flag: &Arg) -> bool {
        let is_repeatable = matches!(flag.get_action(), ArgAction::Append | ArgAction::Count);
        let conflicts = |one: &Arg, other: &Arg| {
            self.command
                .get_arg_conflicts_with(one)
                .iter()
                .any(|rival| rival.get_id() == other.get_id())
        };
        let shares_group = |other: &Arg| {
            let mut groups = self
                .command
                .get_groups()
                .filter(|group| !(*group).clone().is_multiple());
            groups.any(|group| {
                [flag, other]
                    .iter()
                    .all(|arg| group.get_args().any(|id| id == arg.get_id()))
            })
        };
        let mut others = self
            .command
            .get_arguments()
            .filter(|other| self.is_given(other.get_id()) && other.get_id() != flag.get_id());
        (self.is_given(flag.get_id()) && !is_repeatable)
            || others.any(|other| {
                conflicts(flag, other) || conflicts(other, flag) || shares_group(other)
            })
    }
}

pub(super) fn takes_value(flag: &Arg) -> bool {
    flag.get_action().takes_values()
}
