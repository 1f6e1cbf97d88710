//! Reads the command line: every command, flag and word of help. The only folder that knows clap.

mod api;
mod browser;
mod completion;
mod context;
pub(crate) mod get;
mod helm;
mod logging;
mod login;
mod logout;
mod print;
mod profiles;
mod sandbox;
mod telemetry;
mod version;

use std::ffi::OsString;
use std::net::SocketAddr;
use std::path::PathBuf;

use clap::builder::{PossibleValue, PossibleValuesParser, StyledStr};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Args, CommandFactory, Parser, Subcommand};

pub(crate) use context::Context;

use crate::config::{COLOR, LOG_FILE, LOG_LEVEL, OUTPUT, Setting, TEXT_ID_FORMAT, TEXT_LAYOUT};
use crate::error::Result;
use crate::nearest::nearest_word;
use crate::output::{Stream, Ui};
use crate::resources;
use crate::style::Color;

/// The exit code of a command line that cannot be understood.
const USAGE: u8 = 2;

/// A fast command-line client for Kong Konnect
#[derive(Parser)]
#[command(name = "kongctl", version = version::VERSION, max_term_width = 100)]
#[command(after_help = "Try it without an account:  kongctl --profile sandbox get apis")]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) globals: GlobalArgs,
    #[command(subcommand)]
    pub(crate) command: Command,
}

// What may stand anywhere on the command line. No doc comment: clap would take it for the help of the command.
#[derive(Args, Clone, Debug, Default)]
#[command(next_help_heading = "Global options")]
pub(crate) struct GlobalArgs {
    /// Which profile's settings to use
    #[arg(short, long, global = true, value_name = "NAME")]
    pub(crate) profile: Option<String>,
    /// Which config file to use
    #[arg(long, global = true, value_name = "PATH")]
    pub(crate) config_file: Option<PathBuf>,
    #[arg(short, long, global = true, value_name = "FORMAT", value_parser = formats(), help = OUTPUT.definition.about)]
    pub(crate) output: Option<String>,
    #[arg(long, global = true, value_name = "LAYOUT", value_parser = choices(&TEXT_LAYOUT), help = TEXT_LAYOUT.definition.about)]
    pub(crate) text_layout: Option<String>,
    #[arg(long, global = true, value_name = "FORMAT", value_parser = choices(&TEXT_ID_FORMAT), help = TEXT_ID_FORMAT.definition.about)]
    pub(crate) text_id_format: Option<String>,
    #[arg(long, global = true, value_name = "LEVEL", value_parser = choices(&LOG_LEVEL), help = LOG_LEVEL.definition.about)]
    pub(crate) log_level: Option<String>,
    #[arg(long, global = true, value_name = "PATH", help = LOG_FILE.definition.about)]
    pub(crate) log_file: Option<String>,
    #[arg(long, global = true, value_name = "WHEN", value_parser = choices(&COLOR), help = COLOR.definition.about)]
    pub(crate) color: Option<String>,
    /// Report nothing about this run
    #[arg(long, global = true)]
    pub(crate) no_telemetry: bool,
}

impl GlobalArgs {
    /// These, and where `inner` says something else, that.
    fn with(&self, inner: Self) -> Self {
        let outer = self.clone();
        Self {
            profile: inner.profile.or(outer.profile),
            config_file: inner.config_file.or(outer.config_file),
            no_telemetry: inner.no_telemetry || outer.no_telemetry,
            ..outer
        }
    }
}

#[derive(Subcommand)]
#[command(defer = true)]
pub(crate) enum Command {
    /// Read resources of Konnect
    #[command(visible_aliases = ["g", "list", "ls"], arg_required_else_help = true)]
    Get(Box<get::Get>),
    /// Call any endpoint of Konnect's API
    #[command(arg_required_else_help = true)]
    Api(Box<api::Api>),
    /// Log in to Konnect by a code that you enter in a browser
    Login(login::Login),
    /// Forget a login
    Logout(logout::Logout),
    /// See and decide what kongctl reports
    #[command(arg_required_else_help = true)]
    Telemetry(telemetry::Telemetry),
    /// Serve a sample Konnect on this machine
    #[command(arg_required_else_help = true)]
    Sandbox(sandbox::Sandbox),
    /// Print a shell's completion script
    Completion(completion::Completion),
    /// Print the version
    Version(version::Version),
}

impl Command {
    /// Tells whether running this command may be reported; the others never even look whether they may.
    pub(crate) fn is_reported(&self) -> bool {
        match self {
            Self::Get(_) | Self::Api(_) | Self::Login(_) | Self::Logout(_) | Self::Sandbox(_) => {
                true
            }
            Self::Telemetry(_) | Self::Completion(_) | Self::Version(_) => false,
        }
    }

    /// The command's canonical words, by its definition: never what was typed.
    fn words(&self) -> String {
        match self {
            Self::Get(get) => get.words(),
            Self::Api(_) => api::WORDS.to_owned(),
            Self::Login(_) => login::WORDS.to_owned(),
            Self::Logout(_) => logout::WORDS.to_owned(),
            Self::Sandbox(_) => sandbox::WORDS.to_owned(),
            Self::Telemetry(_) => "telemetry".to_owned(),
            Self::Completion(_) => "completion".to_owned(),
            Self::Version(_) => "version".to_owned(),
        }
    }

    pub(crate) fn run(&self, context: &Context) -> Result<()> {
        match self {
            Self::Get(get) => get.run(context),
            Self::Api(api) => api.run(context),
            Self::Login(login) => login.run(context),
            Self::Logout(logout) => logout.run(context),
            Self::Telemetry(telemetry) => telemetry.run(context),
            Self::Sandbox(sandbox) => sandbox.run(context),
            Self::Completion(completion) => completion.run(context),
            Self::Version(version) => version.run(context),
        }
    }
}

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
        if self.globals.output.as_deref() == Some(helm::WORD) && !is_fit {
            let message = format!(
                "`--output {}` is for one control plane: kongctl get {} NAME -o helm",
                helm::WORD,
                helm::RESOURCE
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
            .filter(|word| *word != get::args::PRODUCT_WORD)
            .collect();
        let local = below
            .is_empty()
            .then(|| resources::PROFILES.name.to_owned());
        return resources::children(&below.join(" "))
            .map(|node| node.word().to_owned())
            .chain(local)
            .collect();
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

/// A flag's parser that offers the setting's few words.
fn choices<T>(setting: &'static Setting<T>) -> PossibleValuesParser {
    PossibleValuesParser::new(setting.definition.choices)
}

/// What `--output` takes: the setting's words, and one that is for a single resource.
fn formats() -> PossibleValuesParser {
    let words = OUTPUT.definition.choices.iter().map(PossibleValue::new);
    PossibleValuesParser::new(words.chain([PossibleValue::new(helm::WORD).hide(true)]))
}

/// A flag's parser that takes what the setting takes.
fn checked<T: 'static>(
    setting: &'static Setting<T>,
) -> impl Fn(&str) -> std::result::Result<String, String> + Clone + Send + Sync {
    move |text| {
        setting
            .parse(text)
            .map(|_| text.to_owned())
            .ok_or_else(|| format!("expected {}", setting.definition.expects))
    }
}

/// A parser of addresses to listen on that says what one looks like.
fn address(text: &str) -> std::result::Result<SocketAddr, String> {
    text.replace("localhost", "127.0.0.1")
        .parse()
        .map_err(|_| "expected an address and a port, such as 127.0.0.1:8001".to_owned())
}
