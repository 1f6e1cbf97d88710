//! The command lines that run no command: completion, help and usage errors.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::CommandFactory;
use clap::builder::StyledStr;

use super::command::Cli;
use super::completion;
use super::context::Context;
use super::globals::{COLOR_WHEN, CONFIG_FILE, GlobalArgs, PROFILE};
use super::help::help_of;
use super::line::{HelpLength, Line};
use super::topics::Topic;
use super::version;
use crate::error::{Error, ErrorKind, Result, exit_code};
use crate::output::{Stream, Ui};
use crate::redact::Secrets;
use crate::style::Color;

/// What completion asks.
const PROGRAM: completion::Program = completion::Program {
    command: Cli::command,
    parse: Cli::parse_reading,
};

/// A command line that runs no command.
pub(crate) enum NoCommand {
    /// A shell asks what may follow these words.
    Completion(Vec<OsString>),
    /// The help or a topic of it, as requested, or the help of an incomplete command.
    Help {
        text: StyledStr,
        stream: Stream,
        flags: ColorFlags,
    },
    /// A flag asks for the version.
    Version,
    /// The command line is wrong.
    Misuse { error: Error, flags: ColorFlags },
}

impl NoCommand {
    /// Returns the help that a line asks for: the brief one with `-h`.
    pub(super) fn help(line: &Line, flags: ColorFlags) -> Self {
        Self::Help {
            text: help_of(line, line.help_length),
            stream: Stream::Stdout,
            flags,
        }
    }

    /// Returns a topic of the help.
    pub(super) fn topic(topic: &Topic, flags: ColorFlags) -> Self {
        Self::Help {
            text: topic.render(&Cli::command()),
            stream: Stream::Stdout,
            flags,
        }
    }

    /// Returns the brief help of a command that lacks words: a mistake, except for the program's
    /// name alone. With flags of its own it was meant to run, and ends with an error.
    pub(super) fn incomplete(line: &Line, flags: ColorFlags) -> Self {
        if line.has_own_flags() {
            let error = missing_word(line);
            return Self::Misuse { error, flags };
        }
        Self::Help {
            text: help_of(line, HelpLength::Brief),
            stream: match line.is_at_program() {
                true => Stream::Stdout,
                false => Stream::Stderr,
            },
            flags,
        }
    }

    /// Returns the user interface that prints it, which shows none of `secrets`.
    pub(crate) fn ui(&self, secrets: Secrets) -> Ui {
        let (flags, stream) = match self {
            // Neither has colors.
            Self::Completion(_) | Self::Version => return Ui::new(Color::Auto, secrets),
            Self::Help { flags, stream, .. } => (flags, *stream),
            Self::Misuse { flags, .. } => (flags, Stream::Stderr),
        };
        let context = Context::new(flags.globals(), secrets);
        if stream.is_terminal() {
            context.settled_ui()
        } else {
            // A program that reads help does not wait for the config file.
            context.ui
        }
    }

    /// Prints it, and returns the exit code.
    pub(crate) fn print(&self, ui: &Ui) -> Result<u8> {
        match self {
            Self::Completion(words) => {
                // An error would disturb the line that is being typed.
                let _ = ui.print(&completion::complete(&PROGRAM, words));
                Ok(0)
            }
            Self::Help { text, stream, .. } => {
                ui.print_styled(*stream, &text.ansi().to_string(), &text.to_string())?;
                Ok(match stream {
                    Stream::Stdout => 0,
                    Stream::Stderr => exit_code(ErrorKind::Usage),
                })
            }
            Self::Version => {
                ui.print(&version::line())?;
                Ok(0)
            }
            Self::Misuse { error, .. } => {
                ui.report(error);
                ui.line("For more information, try '--help'.");
                Ok(exit_code(ErrorKind::Usage))
            }
        }
    }
}

/// Returns the error of a command without the word that must follow.
fn missing_word(line: &Line) -> Error {
    let command = line.name();
    let missing = match line.get_command() {
        Some(_) => "a resource",
        None => "a command",
    };
    Error::usage(format!("`{command}` needs {missing}"))
        .hint(format!("run `{command} --help` to list them"))
}

/// The flags of a command line that decide about color. Boxed, so that a result with them is small.
#[derive(Default)]
pub(crate) struct ColorFlags(Box<GlobalArgs>);

impl ColorFlags {
    /// Finds the flags among the words of a line that the parser gave up: it returns no matches.
    pub(super) fn of(words: &[String]) -> Self {
        let line = Line::read(Cli::command(), words.iter());
        let value = |id| line.value(id).map(str::to_owned);
        Self(Box::new(GlobalArgs {
            color: value(COLOR_WHEN),
            config_file: value(CONFIG_FILE).map(PathBuf::from),
            profile: value(PROFILE),
            ..GlobalArgs::default()
        }))
    }

    fn globals(&self) -> GlobalArgs {
        self.0.as_ref().clone()
    }
}
