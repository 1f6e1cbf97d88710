//! The place of the cursor: the words of the line in front of it.

use std::ffi::{OsStr, OsString};

use clap::{Arg, Command};

use super::names::ParseReading;
use crate::cli::line::Line;

/// The command whose flags are completed before a command is typed.
const READING_COMMAND: &str = "get";

/// What completion needs of the program.
pub(crate) struct Program {
    /// Returns the tree of all commands.
    pub(crate) command: fn() -> Command,
    pub(crate) parse: ParseReading,
}

/// The words in front of the cursor.
pub(super) struct Cursor {
    pub(super) line: Line,
    pub(super) parse: ParseReading,
    /// The words that `line` has read, the program's name first.
    words: Vec<OsString>,
    /// Whether the program itself has all flags in front of the command.
    knows_flags: bool,
}

impl Cursor {
    /// Reads the words in front of the cursor, the program's name first.
    pub(super) fn read(program: &Program, words: &[OsString]) -> Self {
        let cursor = Self::read_in_order(program, words);
        if cursor.knows_flags {
            return cursor;
        }
        // Flags of a command may stand in front of it.
        for index in 2..words.len() {
            if let Some(cursor) = Self::read_from_command(program, words, index) {
                return cursor;
            }
        }
        // No command yet: `get` has nearly every flag.
        let reading = Self::read_in_order(program, &moved(words, READING_COMMAND.as_ref(), &[]));
        if reading.line.awaited.is_some() {
            reading
        } else {
            Self::begin(program, words.first())
        }
    }

    /// Reads words whose command is at `index`; `None` if that is no command, but the value of a
    /// flag.
    fn read_from_command(program: &Program, words: &[OsString], index: usize) -> Option<Self> {
        let (flags, line) = words.split_at(index);
        let (command, line) = line.split_first()?;
        let root = Self::begin(program, None).line.command;
        root.find_subcommand(command)?;
        let before = Self::read_in_order(program, &moved(flags, command, &[]));
        match before.line.awaited {
            None => Some(Self::read_in_order(program, &moved(flags, command, line))),
            Some(_) => None,
        }
    }

    /// Reads words that begin with the command. Those after `telemetry preview` are a line of their
    /// own.
    fn read_in_order(program: &Program, words: &[OsString]) -> Self {
        let mut cursor = Self::begin(program, words.first());
        for (index, word) in words.iter().enumerate().skip(1) {
            cursor.take(word);
            if cursor.is_at_line() {
                let line = without_program(&words[index + 1..]);
                return Self::read(program, &[&words[..1], line].concat());
            }
        }
        cursor
    }

    fn begin(program: &Program, name: Option<&OsString>) -> Self {
        Self {
            line: Line::new((program.command)()),
            parse: program.parse,
            words: name.into_iter().cloned().collect(),
            knows_flags: true,
        }
    }

    fn take(&mut self, word: &OsString) {
        let text = word.to_string_lossy();
        let is_flag = self.line.awaited.is_none() && text.starts_with('-') && text != "--";
        if is_flag && self.line.is_at_program() && self.line.flags_of(&text).is_empty() {
            self.knows_flags = false;
        }
        self.line.take(&text);
        self.words.push(word.clone());
    }

    /// Returns whether another command line follows.
    fn is_at_line(&self) -> bool {
        let argument = self.line.argument();
        argument.is_some_and(Arg::is_trailing_var_arg_set)
    }

    /// Returns the line as it was before the flag whose value is being typed.
    pub(super) fn words_before_flag(&self) -> Vec<OsString> {
        let mut words = self.words.clone();
        if self.line.awaited.is_some() {
            words.pop();
        }
        words
    }
}

/// Returns a line to preview without the words in front of it that `telemetry preview` ignores.
fn without_program(line: &[OsString]) -> &[OsString] {
    let ignored = line
        .iter()
        .take_while(|word| *word == "--" || *word == "kongctl");
    &line[ignored.count()..]
}

/// Returns the program's name, the command, the flags that stood in front of it, and the rest.
fn moved(flags: &[OsString], command: &OsStr, line: &[OsString]) -> Vec<OsString> {
    let (name, flags) = flags.split_at(flags.len().min(1));
    [name, &[command.to_owned()], flags, line].concat()
}
