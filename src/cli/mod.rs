//! Reads the command line: every command, flag and word of help. The only folder that knows clap.

mod access;
mod api;
mod browser;
mod build_version;
mod command;
mod completion;
mod context;
pub(crate) mod get;
mod globals;
mod logging;
mod login;
mod logout;
mod print;
mod profiles;
mod sandbox;
pub(crate) mod telemetry;
mod token_source;
mod value_parsers;
mod version;

use std::ffi::OsString;

use clap::builder::StyledStr;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{CommandFactory, Parser};

pub(crate) use command::{Cli, Command};
pub(crate) use context::Context;

use crate::config::COLOR;
use crate::error::Result;
use crate::nearest::nearest_word;
use crate::output::{HELM, HELM_RESOURCE, Stream, Ui};
use crate::resources;
use crate::style::Color;

/// The exit code of a command line that cannot be understood.
const USAGE: u8 = 2;

/// Holds a command line that runs no command.
pub(crate) enum Stop {
    /// A shell asks what may follow the words.
    Question(Vec<OsString>),
    /// Nothing was asked for: the help.
    Help(StyledStr),
    /// Help or version, as asked for, or a mistake; and the wish for colours that stands on the line.
    Clap(clap::Error, Color),
}

impl Cli {
    /// Reads the arguments, the program's name first. Does no I/O.
    pub(crate) fn read(
        arguments: impl IntoIterator<Item = OsString>,
    ) -> std::result::Result<Self, Stop> {
        let mut arguments: Vec<OsString> = arguments.into_iter().collect();
        if arguments
            .get(1)
            .is_some_and(|word| word == completion::QUESTION)
        {
            return Err(Stop::Question(arguments.split_off(2)));
        }
        if arguments.len() <= 1 {
            return Err(Stop::Help(Self::command().render_help()));
        }
        let color = color_of(&arguments);
        Self::try_parse_from(arguments)
            .and_then(Self::checked)
            .map_err(|error| Stop::Clap(with_suggestions(error), color))
    }
}

impl Cli {
    /// Refuses the one format that not every command has.
    fn checked(self) -> std::result::Result<Self, clap::Error> {
        let is_fit = match &self.command {
            Command::Get(get) => get.is_fit_for_helm(),
            _ => false,
        };
        if self.globals.output.as_deref() == Some(HELM) && !is_fit {
            let message = format!(
                "`--output {HELM}` is for one control plane: kongctl get {HELM_RESOURCE} NAME -o helm"
            );
            return Err(
                clap::Error::raw(ErrorKind::InvalidValue, message).format(&mut Self::command())
            );
        }
        Ok(self)
    }
}

/// The wish for colours on a line that cannot be understood as a whole.
fn color_of(arguments: &[OsString]) -> Color {
    let words: Vec<&str> = arguments.iter().filter_map(|word| word.to_str()).collect();
    let joined = words.iter().find_map(|word| word.strip_prefix("--color="));
    let apart = words
        .windows(2)
        .find(|pair| pair[0] == "--color")
        .map(|pair| pair[1]);
    joined
        .or(apart)
        .and_then(|wish| COLOR.parse(wish))
        .unwrap_or(Color::Auto)
}

impl Stop {
    /// What a help of resources says beside their flags; made only when someone reads it.
    fn guide(&self, help: &str) -> Option<String> {
        use ErrorKind::{DisplayHelp, DisplayHelpOnMissingArgumentOrSubcommand};
        let Self::Clap(error, _) = self else {
            return None;
        };
        let is_help = matches!(
            error.kind(),
            DisplayHelp | DisplayHelpOnMissingArgumentOrSubcommand
        );
        let usage = help
            .lines()
            .find(|line| line.starts_with("Usage: kongctl get"))?;
        get::help::of(usage)
            .filter(|_| is_help)
            .map(|guide| format!("\n{guide}"))
    }

    /// Returns the choice of color on the command line.
    pub(crate) fn color(&self) -> Color {
        match self {
            Self::Question(_) | Self::Help(_) => Color::Auto,
            Self::Clap(_, color) => *color,
        }
    }

    /// Prints it, and says with which code to end.
    pub(crate) fn print(&self, ui: &Ui) -> Result<u8> {
        let (text, is_mistake) = match self {
            Self::Question(question) => {
                // Whatever happens, nothing may disturb the line that is being typed.
                let _ = ui.print(&completion::answer(question));
                return Ok(0);
            }
            Self::Help(text) => (text.clone(), false),
            Self::Clap(error, _) => (error.render(), error.use_stderr()),
        };
        let (stream, code) = if is_mistake {
            (Stream::Stderr, USAGE)
        } else {
            (Stream::Stdout, 0)
        };
        let (mut styled, mut plain) = (text.ansi().to_string(), text.to_string());
        if let Some(guide) = self.guide(&plain) {
            [&mut styled, &mut plain]
                .into_iter()
                .for_each(|text| text.push_str(&guide));
        }
        ui.print_styled(stream, &styled, &plain)?;
        Ok(code)
    }
}

/// Words the error of an unknown word: the one that was meant, by its real name, and after `get` those there are.
fn with_suggestions(mut error: clap::Error) -> clap::Error {
    let (
        ErrorKind::InvalidSubcommand,
        Some(ContextValue::String(typed)),
        Some(ContextValue::StyledStr(usage)),
    ) = (
        error.kind(),
        error.get(ContextKind::InvalidSubcommand),
        error.get(ContextKind::Usage),
    )
    else {
        return error;
    };
    let (typed, usage) = (typed.clone(), usage.to_string());
    let words = usage
        .split_whitespace()
        .skip_while(|word| *word != "kongctl")
        .skip(1)
        .take_while(|word| !word.starts_with(['[', '<']));
    let path: Vec<&str> = words.collect();
    let known = siblings(&path);
    let meant =
        nearest_word(&typed, known.iter().map(String::as_str)).map(|word| vec![word.to_owned()]);
    error.remove(ContextKind::SuggestedSubcommand);
    if let Some(meant) = meant {
        error.insert(
            ContextKind::SuggestedSubcommand,
            ContextValue::Strings(meant),
        );
    }
    if path.first() == Some(&"get") {
        let elsewhere = resources::named(&typed)
            .map(|node| format!("it stands elsewhere: kongctl get {}", node.path).into());
        let there_are = format!("there are: {}", known.join(", ")).into();
        let tips = elsewhere.into_iter().chain([there_are]).collect();
        error.insert(ContextKind::Suggested, ContextValue::StyledStrs(tips));
    }
    error
}

/// The words that could stand where an unknown one stands.
fn siblings(path: &[&str]) -> Vec<String> {
    if let ["get", resource @ ..] = path {
        let below: Vec<&str> = resource
            .iter()
            .copied()
            .filter(|word| *word != get::tree::PRODUCT_WORD)
            .collect();
        let mut words: Vec<String> = resources::children(&below.join(" "))
            .map(|node| node.word().to_owned())
            .collect();
        if below.is_empty() {
            words.extend(resources::local_nodes().map(|node| node.word().to_owned()));
        }
        return words;
    }
    let reached = path
        .iter()
        .try_fold(grown(Cli::command()), |command, word| {
            command.find_subcommand(word).cloned().map(grown)
        });
    reached
        .iter()
        .flat_map(clap::Command::get_subcommands)
        .map(|below| below.get_name().to_owned())
        .collect()
}

/// A command with what may follow it, and nothing that may follow that: `Command::build` grows the whole tree, at a hundred times the price.
fn grown(mut command: clap::Command) -> clap::Command {
    // To be asked how it is used is what makes clap grow one command.
    let _ = command.render_usage();
    command
}
