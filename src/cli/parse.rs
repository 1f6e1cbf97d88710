//! Parses the command line. Does no I/O.

use std::ffi::OsString;

use clap::error::ErrorKind;
use clap::{CommandFactory, Parser};

use super::command::{Cli, Command};
use super::completion;
use super::line::Line;
use super::no_command::{Message, NoCommand};
use super::print::is_helm;
use super::usage::{guide_for, with_suggestions};
use crate::config::{COLOR, OUTPUT};
use crate::output::{HELM, HELM_RESOURCE, escaped};
use crate::redact::Secrets;
use crate::style::{Color, OutputFormat};

impl Cli {
    /// Parses the arguments, the program's name first.
    pub(crate) fn read(arguments: impl IntoIterator<Item = OsString>) -> Result<Self, NoCommand> {
        let mut arguments: Vec<OsString> = arguments.into_iter().collect();
        match arguments.get(1) {
            // A bare `kongctl` succeeds with the help; clap would report a missing command.
            None => return Err(NoCommand::Help(Self::command().render_help())),
            // Not in clap's tree: help must not show it, and it must never be reported.
            Some(word) if word == completion::COMMAND => {
                return Err(NoCommand::Completion(arguments.split_off(2)));
            }
            Some(_) => {}
        }
        Self::parse_arguments(&mut arguments)
            .map_err(|error| NoCommand::Message(message(error, &arguments)))
    }

    /// Parses the arguments, and changes them where clap would read them otherwise than meant.
    pub(super) fn parse_arguments(arguments: &mut Vec<OsString>) -> Result<Self, clap::Error> {
        let parse = |arguments: &Vec<OsString>| {
            Self::try_parse_from(arguments).and_then(Self::with_valid_format)
        };
        let error = match parse(arguments) {
            Err(error) if error.use_stderr() => error,
            outcome => return outcome,
        };
        let clear = Line::disambiguated(Self::command(), arguments);
        if clear == *arguments {
            return Err(error);
        }
        *arguments = clear;
        parse(arguments)
    }

    /// Rejects a format that the command does not have.
    pub(super) fn with_valid_format(self) -> Result<Self, clap::Error> {
        match self.format_problem() {
            None => Ok(self),
            Some(message) => {
                let error = clap::Error::raw(ErrorKind::InvalidValue, message);
                Err(error.format(&mut Self::command()))
            }
        }
    }

    fn format_problem(&self) -> Option<String> {
        let flag = self.globals.output.as_deref()?;
        if is_helm(Some(flag)) {
            let is_fit = matches!(&self.command, Command::Get(get) if get.is_fit_for_helm());
            return (!is_fit).then(|| {
                format!(
                    "`--output {HELM}` is for one control plane: kongctl get {HELM_RESOURCE} NAME -o helm"
                )
            });
        }
        let format = OUTPUT.parse(flag).filter(|format| format.is_for_lists())?;
        match &self.command {
            Command::Get(get) if !get.reads_image() => None,
            Command::Config(_) => None,
            // What the columns of any endpoint are, nothing says.
            Command::Api(api) if format == OutputFormat::Name || api.chooses_columns() => None,
            Command::Api(_) => Some(format!(
                "`--output {flag}` of `api` needs columns: add --columns id,name"
            )),
            _ => Some(format!(
                "`--output {flag}` is for lists: kongctl get RESOURCE --output {flag}"
            )),
        }
    }
}

fn message(error: clap::Error, arguments: &[OsString]) -> Message {
    let harmless: Vec<OsString> = arguments.iter().map(harmless).collect();
    // clap quotes arguments as they are. In those that scripts pass on, there may be anything.
    let error = if harmless == arguments {
        error
    } else {
        Cli::try_parse_from(&harmless).err().unwrap_or(error)
    };
    let arguments = harmless.as_slice();
    // Lossy is enough: the words only find a command, and command names are ASCII.
    let words = || arguments.iter().skip(1).map(|word| word.to_string_lossy());
    Message {
        guide: guide_for(&error, Cli::command(), words()),
        error: with_suggestions(error, Cli::command(), words()),
        color: color_of(arguments),
    }
}

/// Returns an argument without characters that steer a terminal or cannot be seen, and without a
/// token of Konnect.
fn harmless(argument: &OsString) -> OsString {
    match argument.to_str() {
        Some(text) => escaped(&Secrets::default().redacted(text))
            .into_owned()
            .into(),
        // clap says that it is not Unicode, and does not quote it.
        None => argument.clone(),
    }
}

/// Returns the choice of color on a command line that cannot be parsed as a whole.
fn color_of(arguments: &[OsString]) -> Color {
    // The error itself needs the choice, and clap returns no matches beside an error.
    let mut words = arguments.iter().filter_map(|word| word.to_str());
    let choice = words.find_map(|word| match word.strip_prefix("--color")? {
        "" => Some(None),
        rest => rest.strip_prefix('=').map(Some),
    });
    let value = match choice {
        Some(Some(attached)) => Some(attached),
        Some(None) => words.next(),
        None => None,
    };
    value
        .and_then(|value| COLOR.parse(value))
        .unwrap_or(Color::Auto)
}
