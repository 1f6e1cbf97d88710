//! The commands in hints. They are pasted, and must then do what the hint says: for the profile,
//! the config file and the server of this run.
//!
//! A hint is written without regard to the run: its commands stand in backticks and begin with the
//! program's name. The flags that this run was given are added to each when the error is complete.

use std::borrow::Cow;

use super::line::{HELP, built};
use crate::error::Error;
use crate::shell::quoted;

const PROGRAM: &str = "kongctl ";

/// A flag without its dashes, and its value on the command line of this run.
pub(super) type GivenFlag<'a> = (&'static str, Cow<'a, str>);

/// Adds flags to the commands in the hints of an error.
///
/// `flags_for` returns the flags for a command, by its words after the program's name. Those that
/// the command has already are not added. A command that begins with a flag is complete.
pub(super) fn with_flags<'a>(
    error: Error,
    flags_for: impl Fn(&str) -> Vec<GivenFlag<'a>>,
) -> Error {
    error.map_hints(|hint| completed(hint, &flags_for))
}

fn completed<'a>(hint: &str, flags_for: impl Fn(&str) -> Vec<GivenFlag<'a>>) -> String {
    let parts = hint.split('`').enumerate().map(|(index, part)| {
        let is_quoted = index % 2 == 1;
        match part.strip_prefix(PROGRAM) {
            Some(words) if is_quoted && !words.starts_with('-') => {
                format!("{part}{}", missing_flags(words, flags_for(words)))
            }
            _ => part.to_owned(),
        }
    });
    parts.collect::<Vec<_>>().join("`")
}

fn missing_flags(words: &str, flags: Vec<GivenFlag>) -> String {
    let is_given = |name: &str| {
        let flag = format!("--{name}");
        words.split([' ', '=']).any(|word| word == flag)
    };
    let mut text = String::new();
    for (name, value) in flags {
        if !is_given(name) {
            text.push_str(&format!(" --{name} {}", quoted(&value)));
        }
    }
    text
}

/// Returns whether the command that `words` begin with has a flag, by the definition of `program`.
pub(super) fn takes_flag(program: clap::Command, words: &str, flag: &str) -> bool {
    let first = words.split(' ').next().unwrap_or_default();
    let program = built(program);
    let command = program.find_subcommand(first);
    let command = command.filter(|command| command.get_name() != HELP);
    command.is_some_and(|command| has_flag(command, flag))
}

/// Returns whether a command has a flag.
pub(super) fn has_flag(command: &clap::Command, flag: &str) -> bool {
    built(command.clone())
        .get_arguments()
        .any(|argument| argument.get_long() == Some(flag))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_in_backticks_get_the_flags_that_they_lack() {
        let flags = |_: &str| vec![("profile", "my team".into()), ("region", "eu".into())];
        for (hint, expected) in [
            (
                "run `kongctl get apis` to list them",
                "run `kongctl get apis --profile 'my team' --region eu` to list them",
            ),
            (
                "run `kongctl login --profile a`, or `kongctl logout --region=us`",
                "run `kongctl login --profile a --region eu`, \
                 or `kongctl logout --region=us --profile 'my team'`",
            ),
            (
                "run `kongctl --profile sandbox get apis`",
                "run `kongctl --profile sandbox get apis`",
            ),
            ("kongctl get apis", "kongctl get apis"),
            ("did you mean `kongctl`?", "did you mean `kongctl`?"),
        ] {
            assert_eq!(completed(hint, flags), expected);
        }
    }
}
