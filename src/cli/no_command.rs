//! The command lines that run no command: completion, help and usage errors.

use std::ffi::OsString;

use clap::CommandFactory;
use clap::builder::StyledStr;

use super::command::Cli;
use super::completion;
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
    /// No command was typed: the help, or a topic of it.
    Help { text: StyledStr, color: Color },
    /// Help or version, as requested, or the help of an incomplete command.
    Message(Message),
    /// The command line is wrong.
    Misuse { error: Error, color: Color },
}

/// Help or version, as clap prints it.
pub(crate) struct Message {
    pub(super) error: clap::Error,
    /// The text that follows clap's in the help of a resource.
    pub(super) guide: Option<String>,
    /// The choice of color on the command line.
    pub(super) color: Color,
}

impl NoCommand {
    /// Returns the help of the program.
    pub(super) fn help(color: Color) -> Self {
        Self::Help {
            text: Cli::command().render_help(),
            color,
        }
    }

    /// Returns the choice of color on the command line.
    pub(crate) fn color(&self) -> Color {
        match self {
            Self::Completion(_) => Color::Auto,
            Self::Message(message) => message.color,
            Self::Help { color, .. } | Self::Misuse { color, .. } => *color,
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
            Self::Help { text, .. } => {
                print_text(ui, Stream::Stdout, text, "")?;
                Ok(0)
            }
            Self::Message(message) => message.print(ui),
            Self::Misuse { error, .. } => {
                ui.report(error);
                ui.line("For more information, try '--help'.");
                Ok(exit_code(ErrorKind::Usage))
            }
        }
    }
}

impl Message {
    fn print(&self, ui: &Ui) -> Result<u8> {
        let guide = match &self.guide {
            Some(guide) => format!("\n{guide}"),
            None => String::new(),
        };
        let (stream, code) = if self.error.use_stderr() {
            (Stream::Stderr, exit_code(ErrorKind::Usage))
        } else {
            (Stream::Stdout, 0)
        };
        print_text(ui, stream, &self.error.render(), &guide)?;
        Ok(code)
    }
}

fn print_text(ui: &Ui, stream: Stream, text: &StyledStr, guide: &str) -> Result<()> {
    ui.print_styled(
        stream,
        &format!("{}{guide}", text.ansi()),
        &format!("{text}{guide}"),
    )
}
