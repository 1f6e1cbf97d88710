//! Parses the command line. Does no I/O.

use std::ffi::OsString;

use clap::error::ErrorKind;
use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand};

use super::command::{Cli, Command, words_of};
use super::completion;
use super::delete::Delete;
use super::get::Get;
use super::get::tree::{PRODUCT_WORD, with_named};
use super::globals::{GlobalArgs, MARKDOWN, RSYSLOG};
use super::hints::takes_flag;
use super::line::Line;
use super::no_command::{ColorFlags, NoCommand};
use super::order::command_first;
use super::topics::Topic;
use super::usage::{dashed_flag, usage_error};
use super::verb::Verb;
use super::version::Version;
use crate::config::OUTPUT;
use crate::output::{HELM, HELM_RESOURCE};
use crate::sort::sort_by;
use crate::style::OutputFormat;

impl Cli {
    /// Parses the arguments, the program's name first.
    pub(crate) fn read(arguments: impl IntoIterator<Item = OsString>) -> Result<Self, NoCommand> {
        let mut arguments: Vec<OsString> = arguments.into_iter().collect();
        match arguments.get(1) {
            // A bare `kongctl` succeeds with the help; clap would report a missing command.
            None => {
                let line = Line::new(Self::command());
                return Err(NoCommand::incomplete(&line, ColorFlags::default()));
            }
            // Not in clap's tree: help must not show it, and it must never be reported.
            Some(word) if word == completion::COMMAND => {
                return Err(NoCommand::Completion(arguments.split_off(2)));
            }
            Some(word) if arguments.len() == 2 => match word.to_str() {
                // What installers and prompts run: without clap's tree, half as long.
                Some("version") => return Ok(Self::version(arguments)),
                Some("--version" | "-V") => return Err(NoCommand::Version),
                _ => {}
            },
            Some(_) => {}
        }
        match Self::parse_arguments(&mut arguments) {
            Ok(cli) => match dashed_flag(&words_of(&arguments), Self::command) {
                None => Ok(Self {
                    typed: arguments,
                    ..cli
                }),
                Some(error) => Err(NoCommand::Misuse {
                    error,
                    flags: ColorFlags::of(&words_of(&arguments)),
                }),
            },
            Err(error) => Err(no_command(&error, &arguments)),
        }
    }

    /// Returns what the line `kongctl version` means.
    fn version(typed: Vec<OsString>) -> Self {
        Self {
            globals: GlobalArgs::default(),
            command: Command::Version(Version::default()),
            typed,
        }
    }

    /// Parses a line that reads resources, the program's name first; `None` for any other.
    pub(super) fn parse_reading(mut arguments: Vec<OsString>) -> Option<(GlobalArgs, Get)> {
        let cli = Self::parse_arguments(&mut arguments).ok()?;
        match cli.command {
            Command::Get(get) => Some((cli.globals, *get)),
            Command::Describe(describe) => Some((cli.globals, describe.get)),
            Command::Create(save) | Command::Update(save) => {
                Some((cli.globals, Get::of(save.write.access, save.write.target)))
            }
            Command::Edit(edit) => {
                Some((cli.globals, Get::of(edit.write.access, edit.write.target)))
            }
            Command::Delete(delete) => match *delete {
                Delete::Items(items) => {
                    Some((cli.globals, Get::of(items.write.access, items.write.target)))
                }
                Delete::Declared(_) => None,
            },
            _ => None,
        }
    }

    /// Parses the arguments, and changes them where clap would read them otherwise than meant.
    pub(crate) fn parse_arguments(arguments: &mut Vec<OsString>) -> Result<Self, clap::Error> {
        if let Some(cli) = Self::parse_named(arguments)
            && cli.format_problem().is_none()
        {
            return Ok(cli);
        }
        let parse = |arguments: &Vec<OsString>| {
            Self::try_parse_from(arguments).and_then(Self::with_valid_format)
        };
        let error = match parse(arguments) {
            Err(error) if error.use_stderr() => error,
            outcome => return outcome,
        };
        let outcome = Err(error);
        let mut told: Option<(Result<Self, clap::Error>, Vec<OsString>)> = None;
        for variant in variants(&outcome, arguments) {
            let other = parse(&variant);
            if !other.as_ref().is_err_and(clap::Error::use_stderr) {
                *arguments = variant;
                return other;
            }
            // With the command in front, only the flag is wrong: what may be its value is none.
            let is_clearer = is_about_flag(&other)
                && begins_with_command(&variant)
                && told.as_ref().is_none_or(|(earlier, line)| {
                    !is_about_flag(earlier) || has_as_value(&variant, line)
                });
            if is_about_flag(&outcome) && (told.is_none() || is_clearer) {
                told = Some((other, variant));
            }
        }
        // The error about the command says more than that about a flag in front of it.
        let Some((clearer, variant)) = told else {
            return outcome;
        };
        *arguments = variant;
        clearer
    }

    /// Parses the arguments with no other commands than those whose names are among them; `None` if
    /// that fails, so that help and errors come from the whole tree.
    ///
    /// clap copies each global flag into every command: with all of them, that is half of what
    /// parsing costs. Fewer commands cannot give a line another meaning: `kongctl` itself takes no
    /// words, and a word that is left out is no command in any place.
    fn parse_named(arguments: &[OsString]) -> Option<Self> {
        let all = Command::augment_subcommands(clap::Command::new(""));
        let words = arguments.iter().skip(1);
        let words: Vec<&str> = words.filter_map(|word| word.to_str()).collect();
        let named = words.iter().filter_map(|word| all.find_subcommand(word));
        let mut named: Vec<_> = named.collect();
        // A name can stand there twice.
        sort_by(&mut named, |one, other| {
            one.get_name().cmp(other.get_name())
        });
        named.dedup_by_key(|command| command.get_name());
        let named = named.into_iter().cloned().map(|command| {
            match Verb::named(command.get_name()).is_some() {
                true => with_named(command, &words),
                false => command,
            }
        });
        let tree = GlobalArgs::augment_args(clap::Command::new("kongctl"))
            .disable_help_subcommand(true)
            .subcommands(named);
        let mut matches = tree.try_get_matches_from(arguments).ok()?;
        Self::from_arg_matches_mut(&mut matches).ok()
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
        // They have no formats, and say so themselves.
        if matches!(self.command, Command::Plan(_) | Command::Scaffold(_)) {
            return None;
        }
        if self.globals.is_output(RSYSLOG) {
            let is_fit =
                matches!(&self.command, Command::Telemetry(telemetry) if telemetry.is_schema());
            return (!is_fit).then(|| {
                format!(
                    "`--output {RSYSLOG}` is for the schema of an event: `kongctl telemetry schema -o {RSYSLOG}`"
                )
            });
        }
        if self.globals.is_output(HELM) {
            let is_fit = matches!(&self.command, Command::Get(get) if get.is_fit_for_helm());
            return (!is_fit).then(|| {
                format!(
                    "`--output {HELM}` is for one control plane: `kongctl get {HELM_RESOURCE} NAME -o helm`"
                )
            });
        }
        if self.globals.is_output(MARKDOWN) {
            let is_fit = matches!(&self.command, Command::Diff(_));
            return (!is_fit).then(|| {
                format!("`--output {MARKDOWN}` is for plans: `kongctl diff -f PATH -o {MARKDOWN}`")
            });
        }
        let format = OUTPUT.parse(flag).filter(|format| format.is_for_lists())?;
        match &self.command {
            Command::Get(get) if !get.reads_image() => None,
            Command::Create(_) | Command::Update(_) | Command::Edit(_) => None,
            Command::Config(config) if config.prints_list() => None,
            // What the columns of any endpoint are, nothing says.
            Command::Api(api) if format == OutputFormat::Name || api.chooses_columns() => None,
            Command::Api(_) => Some(format!(
                "`--output {flag}` of `api` needs columns: add --columns id,name"
            )),
            command => Some(format!(
                "`--output {flag}` is for lists; here, the formats are {}",
                match command {
                    Command::Diff(_) => "text, json, yaml and markdown",
                    _ => "text, json and yaml",
                }
            )),
        }
    }
}

/// Returns other ways to read arguments that clap does not understand as they are.
fn variants(outcome: &Result<Cli, clap::Error>, arguments: &[OsString]) -> Vec<Vec<OsString>> {
    let mut variants = Vec::new();
    if is_about_flag(outcome) {
        variants = command_first(Cli::command(), arguments);
        variants.extend(without_product(arguments));
    }
    variants.push(Line::disambiguated(Cli::command(), arguments));
    variants
}

/// Returns a line about files without the word for the product: `plan konnect -f a.yaml`.
fn without_product(arguments: &[OsString]) -> Option<Vec<OsString>> {
    let mut pairs = arguments.windows(2);
    let at = pairs.position(|pair| {
        let command = pair[0].to_str();
        let takes_files = |word| takes_flag(Cli::command(), word, "filename");
        *pair[1] == *PRODUCT_WORD && command.is_some_and(takes_files)
    })?;
    let mut variant = arguments.to_vec();
    variant.remove(at + 1);
    Some(variant)
}

fn is_about_flag(outcome: &Result<Cli, clap::Error>) -> bool {
    outcome
        .as_ref()
        .is_err_and(|error| error.kind() == ErrorKind::UnknownArgument)
}

fn begins_with_command(line: &[OsString]) -> bool {
    let first = line.get(1).map(|word| word.to_string_lossy());
    first.is_some_and(|word| !word.starts_with('-'))
}

/// Returns whether the command of another line may be the value of the last flag of this one.
fn has_as_value(line: &[OsString], other: &[OsString]) -> bool {
    line.last() == other.get(1) && line.get(1) == other.get(2)
}

/// Returns what to print for a command line that runs no command.
fn no_command(error: &clap::Error, arguments: &[OsString]) -> NoCommand {
    let words = words_of(arguments);
    if error.kind() == ErrorKind::DisplayVersion {
        return NoCommand::Version;
    }
    let flags = ColorFlags::of(&words);
    if let Some(topic) = Topic::requested(Cli::command(), &words) {
        return NoCommand::topic(topic, flags);
    }
    let read = || Line::read_until_help(Cli::command(), words.iter());
    match error.kind() {
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            NoCommand::incomplete(&read(), flags)
        }
        ErrorKind::DisplayHelp => NoCommand::help(&read(), flags),
        _ => NoCommand::Misuse {
            error: usage_error(error, Cli::command(), &words),
            flags,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::version;

    fn line(words: &[&str]) -> Vec<OsString> {
        let words = [&["kongctl"], words].concat();
        words.into_iter().map(OsString::from).collect()
    }

    #[test]
    fn the_version_means_the_same_with_and_without_the_parser() {
        let parsed = Cli::try_parse_from(line(&["version"])).expect("a command");
        let Ok(read) = Cli::read(line(&["version"])) else {
            panic!("not read");
        };
        for cli in [&parsed, &read] {
            assert!(matches!(
                cli.command,
                Command::Version(Version { full: false })
            ));
        }
        assert_eq!(
            format!("{:?}", read.globals),
            format!("{:?}", parsed.globals)
        );
        for flag in ["--version", "-V"] {
            let error = Cli::try_parse_from(line(&[flag])).err().expect(flag);
            assert_eq!(error.to_string(), version::line(), "{flag}");
            let read = Cli::read(line(&[flag]));
            assert!(matches!(read, Err(NoCommand::Version)), "{flag}");
        }
    }

    #[test]
    fn commands_are_found_that_the_words_name_in_any_spelling() {
        for words in [
            "get apis",
            "ls konnect apis orders",
            "get gw cp mainland svc bookings routes --limit 3",
            "describe api x -o json",
            "-p sandbox g --region eu gateway services --control-plane-name mainland",
            "get profiles",
            "login --no-browser",
        ] {
            let line = line(&words.split(' ').collect::<Vec<_>>());
            let whole = Cli::try_parse_from(&line).expect(words);
            let named = Cli::parse_named(&line).expect(words);
            assert_eq!(
                format!("{:?}", named.globals),
                format!("{:?}", whole.globals)
            );
            let path = |cli: &Cli| cli.command.reporting().path().map(|path| path.as_str());
            assert_eq!(path(&named), path(&whole), "{words}");
        }
    }
}
