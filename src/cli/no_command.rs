//! The command lines that run no command: completion, help and usage errors.

use std::ffi::OsString;

use clap::CommandFactory;
use clap::builder::StyledStr;

use super::command::Cli;
use super::completion;
use super::help::help_of;
use super::line::{HelpLength, Line};
use super::topics::Topic;
use crate::error::{Error, ErrorKind, Result, exit_code};
use crate::output::{Stream, Ui};
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
        color: Color,
    },
    /// The version, as clap prints it.
    Version { error: clap::Error, color: Color },
    /// The command line is wrong.
    Misuse { error: Error, color: Color },
}

impl NoCommand {
    /// Returns the help that a line asks for: the brief one with `-h`.
    pub(super) fn help(line: &Line, color: Color) -> Self {
        Self::Help {
            text: help_of(line, line.help_length),
            stream: Stream::Stdout,
            color,
        }
    }

    /// Returns a topic of the help.
    pub(super) fn topic(topic: &Topic, color: Color) -> Self {
        Self::Help {
            text: topic.render(&Cli::command()),
            stream: Stream::Stdout,
            color,
        }
    }

    /// Returns the brief help of a command that lacks words: a mistake, except for the program's
    /// name alone.
    pub(super) fn incomplete(line: &Line, color: Color) -> Self {
        Self::Help {
            text: help_of(line, HelpLength::Brief),
            stream: match line.is_at_program() {
                true => Stream::Stdout,
                false => Stream::Stderr,
            },
            color,
        }
    }

    /// Returns the choice of color on the command line.
    pub(crate) fn color(&self) -> Color {
        match self {
            Self::Completion(_) => Color::Auto,
            Self::Help { color, .. } | Self::Version { color, .. } | Self::Misuse { color, .. } => {
                *color
            }
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
            Self::Version { error, .. } => {
                ui.print(&error.render().to_string())?;
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
