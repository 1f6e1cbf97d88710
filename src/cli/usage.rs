//! Additions to clap's help and errors, made from the definitions of the commands.

use clap::builder::StyledStr;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::get::help;
use super::line::Line;
use crate::nearest::nearest_word;
use crate::resources;

/// Returns the text that follows the flags in the help of a resource, when `error` is such a help.
///
/// `words` are those after the name of `program`, which could not be parsed.
pub(super) fn guide_for(
    error: &clap::Error,
    program: clap::Command,
    words: impl Iterator<Item = impl AsRef<str>>,
) -> Option<String> {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let line = Line::read_until_help(program, words);
            if line.describes {
                return None;
            }
            help::guide(line.get_command()?)
        }
        _ => None,
    }
}

/// Adds suggestions to the error of an unknown word: the word that was probably meant, and after
/// `get` the words there are.
pub(super) fn with_suggestions(
    mut error: clap::Error,
    program: clap::Command,
    words: impl Iterator<Item = impl AsRef<str>>,
) -> clap::Error {
    let (ErrorKind::InvalidSubcommand, Some(ContextValue::String(typed))) =
        (error.kind(), error.get(ContextKind::InvalidSubcommand))
    else {
        return error;
    };
    let typed = typed.clone();
    let line = Line::read_until_help(program, words);
    let known = subcommands_of(&line.command);
    // clap's own suggestion may be an alias.
    error.remove(ContextKind::SuggestedSubcommand);
    if let Some(word) = nearest_word(&typed, known.iter().copied()) {
        let words = ContextValue::Strings(vec![word.to_owned()]);
        error.insert(ContextKind::SuggestedSubcommand, words);
    }
    if line.get_command().is_some() {
        let tips = ContextValue::StyledStrs(resource_tips(&typed, &known));
        error.insert(ContextKind::Suggested, tips);
    }
    error
}

/// The contexts of clap's errors that name something similar to what was typed, with its kind.
const SIMILAR: [(ContextKind, &str); 3] = [
    (ContextKind::SuggestedSubcommand, "subcommand"),
    (ContextKind::SuggestedArg, "argument"),
    (ContextKind::SuggestedValue, "value"),
];

/// Returns the suggestions that `error` carries, worded as clap words them.
///
/// clap renders them into the whole message only.
pub(super) fn suggestions(error: &clap::Error) -> Vec<String> {
    let mut texts = Vec::new();
    for (context, kind) in SIMILAR {
        match error.get(context) {
            Some(ContextValue::String(name)) => {
                texts.push(format!("a similar {kind} exists: '{name}'"));
            }
            Some(ContextValue::Strings(names)) => match names.as_slice() {
                [] => {}
                [name] => texts.push(format!("a similar {kind} exists: '{name}'")),
                names => texts.push(format!(
                    "some similar {kind}s exist: '{}'",
                    names.join("', '")
                )),
            },
            _ => {}
        }
    }
    if let Some(ContextValue::StyledStrs(tips)) = error.get(ContextKind::Suggested) {
        texts.extend(tips.iter().map(ToString::to_string));
    }
    texts
}

fn subcommands_of(command: &clap::Command) -> Vec<&str> {
    command
        .get_subcommands()
        .filter(|below| !below.is_hide_set())
        .map(clap::Command::get_name)
        .collect()
}

/// How many resources of the same name an error suggests.
const MAX_CANDIDATES: usize = 3;

fn resource_tips(typed: &str, known: &[&str]) -> Vec<StyledStr> {
    let mut tips = Vec::new();
    for node in resources::named(typed).iter().take(MAX_CANDIDATES) {
        tips.push(format!("did you mean kongctl get {}?", node.shortest()).into());
    }
    tips.push(format!("available resources: {}", known.join(", ")).into());
    tips
}
