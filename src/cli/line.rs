//! A command line read word by word: which command it reaches, and what that has been given.
//!
//! Completion reads a line that is still being typed. Help and errors read the line again to learn
//! where parsing stopped: a parser's error has its text, but not the command as data. Nothing in a
//! line is wrong here; clap decides that.
//!
//! This repeats a part of clap's rules: how words become subcommands, flags and values, and which
//! flags exclude each other. clap's parser cannot be asked instead, because it rejects a line that
//! is not complete. Its completion engine (`clap_complete`) can, but builds the whole tree of
//! commands first: 56 million instructions for a press of the tab key, where this takes 1 million.
//! This can go when the engine builds commands as it reaches them.

mod flags;

#[cfg(test)]
mod tests;

use std::ffi::OsString;

use clap::{Arg, ArgAction, Command, Id};

use super::get::tree::{PRODUCT_WORD, split};
use super::verb::Verb;
use crate::resources::{self, Resource};

/// The subcommand that clap gives to commands with others below them.
pub(super) const HELP: &str = "help";

/// How much a help tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum HelpLength {
    /// What fits a screen: the options of every day.
    Brief,
    /// Every option, with its setting and variable.
    Full,
}

/// The words of a command line, as far as they have been read.
pub(super) struct Line {
    /// The command that they reach. Its flags and subcommands are built, nothing below them.
    pub(super) command: Command,
    /// The flag whose value comes next.
    pub(super) awaited: Option<Arg>,
    /// Whether `--` has been read, so that nothing more is a flag.
    pub(super) is_escaped: bool,
    /// Whether the line begins with `help`, which shows commands and runs none.
    pub(super) is_help: bool,
    /// How much help the line asks for.
    pub(super) help_length: HelpLength,
    /// What the line does with a resource.
    pub(super) verb: Option<Verb>,
    /// The names of the commands on the way, without the optional word of the product.
    path: Vec<String>,
    /// The canonical words after the verb; `None` for another command.
    get_path: Option<&'static str>,
    /// The flags and arguments that were given, with their values.
    given: Vec<(Id, String)>,
    /// The resources above `command` whose items were given in their place.
    placed: Vec<&'static str>,
    /// How many arguments `command` was given.
    arguments: usize,
    /// Whether `command` has been given anything that is its own: no subcommand can follow.
    is_begun: bool,
}

/// A place among the commands that read resources.
#[derive(Clone, Copy, Debug)]
pub(crate) enum GetCommand {
    /// `get` itself.
    Top,
    /// A word that only leads to resources, by its canonical words.
    Group(&'static str),
    Resource(&'static Resource),
}

impl Line {
    /// Reads the words after the program's name, which is the command `program`.
    pub(super) fn read(program: Command, words: impl Iterator<Item = impl AsRef<str>>) -> Self {
        let mut line = Self::new(program);
        for word in words {
            line.take(word.as_ref());
        }
        line
    }

    /// Reads the words as far as a flag that asks for help: the parser reads no further either.
    pub(super) fn read_until_help(
        program: Command,
        words: impl Iterator<Item = impl AsRef<str>>,
    ) -> Self {
        let mut line = Self::new(program);
        for word in words {
            if line.asks_for_help(word.as_ref()) {
                if !word.as_ref().starts_with("--") {
                    line.help_length = HelpLength::Brief;
                }
                break;
            }
            line.take(word.as_ref());
        }
        line
    }

    /// Returns the arguments, the program's name first, as the parser has to get them.
    ///
    /// It has no `get help` and no `help --help`, and takes the value of a flag for a subcommand
    /// that has this name.
    pub(super) fn disambiguated(program: Command, arguments: &[OsString]) -> Vec<OsString> {
        let mut line = Self::new(program);
        let mut clear: Vec<OsString> = arguments.iter().take(1).cloned().collect();
        let mut asks_for_help = false;
        for argument in arguments.iter().skip(1) {
            let word = argument.to_string_lossy();
            if line.awaited.is_some() && line.command.find_subcommand(&*word).is_some() {
                let mut flag = clear.pop().unwrap_or_default();
                flag.push("=");
                flag.push(argument);
                clear.push(flag);
            } else if line.is_help && [HELP, "--help", "-h"].contains(&&*word) {
                continue;
            } else if word == HELP && matches!(line.get_command(), Some(GetCommand::Top)) {
                asks_for_help = true;
                continue;
            } else {
                clear.push(argument.clone());
            }
            line.take(&word);
        }
        if asks_for_help {
            clear.push("--help".into());
        }
        clear
    }

    pub(super) fn new(program: Command) -> Self {
        Self {
            command: built(program),
            awaited: None,
            is_escaped: false,
            is_help: false,
            help_length: HelpLength::Full,
            verb: None,
            path: Vec::new(),
            get_path: None,
            given: Vec::new(),
            placed: Vec::new(),
            arguments: 0,
            is_begun: false,
        }
    }

    /// Returns the name of the command with the program's, such as `kongctl get apis`.
    pub(super) fn name(&self) -> String {
        let words = self.path.iter().map(String::as_str);
        let words: Vec<&str> = [env!("CARGO_PKG_NAME")].into_iter().chain(words).collect();
        words.join(" ")
    }

    /// Returns where the line is among the commands that read resources.
    pub(super) fn get_command(&self) -> Option<GetCommand> {
        let path = self.get_path?;
        if path.is_empty() {
            return Some(GetCommand::Top);
        }
        Some(match resources::resource(path) {
            Some(resource) => GetCommand::Resource(resource),
            None => GetCommand::Group(path),
        })
    }

    /// Returns the resource that the command reads.
    pub(super) fn resource(&self) -> Option<&'static Resource> {
        match self.get_command()? {
            GetCommand::Resource(resource) => Some(resource),
            GetCommand::Top | GetCommand::Group(_) => None,
        }
    }

    fn asks_for_help(&self, word: &str) -> bool {
        let is_flag = self.awaited.is_none() && !self.is_escaped && word.starts_with('-');
        is_flag
            && self.flags_of(word).iter().any(|(flag, _)| {
                matches!(
                    flag.get_action(),
                    ArgAction::Help | ArgAction::HelpShort | ArgAction::HelpLong
                )
            })
    }

    /// Reads the next word.
    pub(super) fn take(&mut self, word: &str) {
        if let Some(flag) = self.awaited.take() {
            self.given.push((flag.get_id().clone(), word.to_owned()));
        } else if word == "--" && !self.is_escaped {
            self.is_escaped = true;
        } else if word.len() > 1 && word.starts_with('-') && !self.is_escaped {
            self.take_flags(word);
        } else if let Some(below) = self.subcommand(word) {
            self.enter(below);
        } else {
            if let Some(argument) = self.argument() {
                let id = argument.get_id().clone();
                self.given.push((id, word.to_owned()));
                self.is_begun |= !self.takes_parents();
            } else {
                self.is_begun = true;
            }
            self.arguments += 1;
        }
    }

    fn take_flags(&mut self, word: &str) {
        for (flag, attached) in self.flags_of(word) {
            // A global flag may stand before a command as well as after it, and so may a parent's.
            self.is_begun |= !flag.is_global_set() && self.parent_of(&flag).is_none();
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
            return;
        }
        if self.arguments > 0
            && let Some(resource) = self.resource()
        {
            self.placed.push(resource.name);
        }
        if self.get_path.is_none() {
            self.verb = Verb::named(below.get_name());
        }
        self.get_path = self.get_path_below(below.get_name());
        if below.get_name() != PRODUCT_WORD {
            self.path.push(below.get_name().to_owned());
        }
        self.command = self.built_below(below);
        self.arguments = 0;
        self.is_begun = false;
    }

    /// Builds a command with the flags of those above. What may follow a command of reading is
    /// added afterwards: clap would copy each flag into every one of them.
    fn built_below(&self, below: Command) -> Command {
        if self.get_path.is_none() {
            return built(below);
        }
        let (command, following) = split(below);
        let has = |flag: &Arg| {
            command
                .get_arguments()
                .any(|own| own.get_id() == flag.get_id())
        };
        let above = self.command.get_arguments();
        let missing = above.filter(|flag| flag.is_global_set() && !has(flag));
        let missing: Vec<Arg> = missing.cloned().collect();
        built(command.args(missing).next_display_order(0)).subcommands(following)
    }

    fn get_path_below(&self, word: &str) -> Option<&'static str> {
        match self.get_path {
            None if self.verb.is_some() => Some(""),
            // The word is optional and in no canonical path: `get konnect apis` is `get apis`.
            Some(path) if word == PRODUCT_WORD => Some(path),
            Some(path) => resources::below(path, word).map(|node| node.words),
            None => None,
        }
    }

    fn subcommand(&self, word: &str) -> Option<Command> {
        if !self.takes_subcommand() {
            return None;
        }
        self.command.find_subcommand(word).cloned()
    }

    /// Returns whether the next word can be the name of a subcommand.
    pub(super) fn takes_subcommand(&self) -> bool {
        !self.is_escaped && !self.is_begun
    }

    /// Returns whether a resource may follow the name of an item that it is below.
    fn takes_parents(&self) -> bool {
        self.command.is_subcommand_precedence_over_arg_set()
    }

    /// Returns whether no command has been reached.
    pub(super) fn is_at_program(&self) -> bool {
        self.command.get_name() == env!("CARGO_PKG_NAME")
    }

    /// Returns whether the next word can be a topic of help.
    pub(super) fn takes_topic(&self) -> bool {
        self.is_help && self.is_at_program() && self.takes_subcommand()
    }

    /// Returns the argument that the next word would be.
    pub(super) fn argument(&self) -> Option<&Arg> {
        if self.is_help {
            return None;
        }
        let repeatable = |argument: &&Arg| matches!(argument.get_action(), ArgAction::Append);
        let mut arguments = self.command.get_positionals();
        let next = arguments.nth(self.arguments);
        next.or_else(|| self.command.get_positionals().last().filter(repeatable))
    }
}

/// Builds the flags and subcommands of a command, and nothing below these: [`Command::build`]
/// builds the whole tree, at a hundred times the cost.
pub(super) fn built(mut command: Command) -> Command {
    // clap has no method for it, but rendering the usage has this effect.
    let _ = command.render_usage();
    command
}

/// Returns whether a flag takes a value.
pub(super) fn takes_value(flag: &Arg) -> bool {
    flag.get_action().takes_values()
}
