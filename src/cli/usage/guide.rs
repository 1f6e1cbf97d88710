//! Additions to the help of resources, made from their definitions.

use clap::error::ErrorKind;

use crate::cli::get::help;
use crate::cli::line::Line;

/// Returns the text that follows the flags in the help of a resource, when `error` is such a help.
///
/// `words` are those after the name of `program`, which could not be parsed.
pub(in crate::cli) fn guide_for(
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
