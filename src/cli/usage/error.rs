//! The error of a command line, from the facts that clap supplies.

use clap::error::{ContextKind, ErrorKind};

use super::facts::{flag_of, text, texts};
use super::retyped::Retyped;
use super::{flags, typography, values, words};
use crate::cli::api::HEADERS;
use crate::cli::input::STDIN;
use crate::cli::line::Line;
use crate::error::Error;
use crate::konnect::parse_header;

/// What a whole usage begins with.
const PROGRAM: &str = "kongctl ";

/// Returns the error of a command line that cannot be parsed.
///
/// `typed` are the words after the name of `program`.
pub(in crate::cli) fn usage_error(
    error: &clap::Error,
    program: clap::Command,
    typed: &[String],
) -> Error {
    let line = Line::read_until_help(program.clone(), typed.iter());
    if let Some(error) = typography::error(typed, &line, program.clone()) {
        return error;
    }
    if let Some(error) = header_error(&line) {
        return error;
    }
    let typed = Retyped::new(typed);
    let argument = text(error, ContextKind::InvalidArg).unwrap_or_default();
    match error.kind() {
        ErrorKind::InvalidSubcommand => {
            let word = text(error, ContextKind::InvalidSubcommand).unwrap_or_default();
            words::unknown(&word, &line, &typed, program)
        }
        ErrorKind::UnknownArgument => {
            let unknown = match argument.starts_with('-') && argument != STDIN {
                true => flags::unknown(&argument, &line, &typed, program),
                false => words::unexpected(&argument, &line, &typed, program),
            };
            with_usage(unknown, error, &line)
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation if !argument.is_empty() => {
            values::invalid(error, &line, &typed)
        }
        ErrorKind::TooManyValues => {
            let value = text(error, ContextKind::InvalidValue).unwrap_or_default();
            let flag = flag_of(&argument);
            Error::usage(format!("{flag} takes no value, found `{value}`"))
        }
        ErrorKind::ArgumentConflict => conflict(error, &argument),
        ErrorKind::MissingRequiredArgument => missing(error),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            Error::usage("the command is not complete")
        }
        ErrorKind::InvalidUtf8 => Error::usage("an argument is not valid Unicode"),
        _ => Error::usage(message_of(error)),
    }
}

/// Returns the error of a header without quotes: the words behind it, which could not be parsed
/// either, are a secret.
fn header_error(line: &Line) -> Option<Error> {
    line.values(HEADERS)
        .find_map(|text| parse_header(text).err())
}

/// Returns the command that could not be parsed, such as `kongctl get apis`.
fn command_of(error: &clap::Error) -> String {
    let usage = text(error, ContextKind::Usage).unwrap_or_default();
    let words = usage.trim_start_matches("Usage:").split_whitespace();
    words
        .take_while(is_command_word)
        .collect::<Vec<_>>()
        .join(" ")
}

/// Returns whether a word of a usage line is a part of the command's name.
fn is_command_word(word: &&str) -> bool {
    word.starts_with(|letter: char| letter.is_ascii_lowercase())
}

/// Adds how the command is used: all of it, rather than clap's selection.
fn with_usage(error: Error, of: &clap::Error, line: &Line) -> Error {
    let usage = line.command.clone().render_usage().to_string();
    // The second line, if any, is about what stands below.
    let first = usage.lines().next().unwrap_or_default();
    let first = first.trim_start_matches("Usage: ").trim_end();
    if first.starts_with(PROGRAM) {
        return error.fact("usage", first);
    }
    // The command was built without those above it.
    let arguments = first.split_whitespace().skip_while(is_command_word);
    let arguments: Vec<&str> = arguments.collect();
    error.fact(
        "usage",
        format!("{} {}", command_of(of), arguments.join(" ")),
    )
}

fn conflict(error: &clap::Error, argument: &str) -> Error {
    let flag = flag_of(argument);
    let prior = texts(error, ContextKind::PriorArg);
    if prior.iter().all(|prior| flag_of(prior) == flag) {
        return Error::usage(format!("{flag} is given twice"));
    }
    let prior: Vec<String> = prior.iter().map(|prior| flag_of(prior)).collect();
    Error::usage(format!("{flag} cannot be used with {}", prior.join(", ")))
}

fn missing(error: &clap::Error) -> Error {
    let missing = texts(error, ContextKind::InvalidArg);
    let missing: Vec<String> = missing.iter().map(|needed| alternatives(needed)).collect();
    Error::usage(format!(
        "`{}` needs {}",
        command_of(error),
        missing.join(", and ")
    ))
}

/// Returns what is needed, from clap's notation: `<--api-id <ID>|--api-name <NAME>>`.
fn alternatives(needed: &str) -> String {
    let group = needed
        .strip_prefix('<')
        .and_then(|rest| rest.strip_suffix('>'))
        .filter(|inner| inner.starts_with('-'));
    let one_of = group.unwrap_or(needed).split('|');
    let one_of: Vec<String> = one_of
        .map(|flag| format!("`{}`", flag.replace(['<', '>'], "")))
        .collect();
    one_of.join(" or ")
}

/// Returns the message of an error that has no facts: one of kongctl's own checks.
fn message_of(error: &clap::Error) -> String {
    let text = error.to_string();
    let first = text.lines().next().unwrap_or_default();
    first.trim_start_matches("error: ").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn missing_flags_are_told_in_words() {
        for (needed, told) in [
            ("--addr <ADDRESS>", "`--addr ADDRESS`"),
            ("<SHELL>", "`SHELL`"),
            (
                "<--api-id <ID>|--api-name <NAME>>",
                "`--api-id ID` or `--api-name NAME`",
            ),
        ] {
            assert_eq!(alternatives(needed), told);
        }
    }
}
