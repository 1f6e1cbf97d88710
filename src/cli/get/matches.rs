//! Reading arguments that a command may not have: each resource has flags of its own.

use clap::ArgMatches;
use clap::parser::ValueSource;

/// Returns the text of an argument that the command may not have.
pub(super) fn text_of<'a>(matches: &'a ArgMatches, name: &str) -> Option<&'a String> {
    matches.try_get_one::<String>(name).ok().flatten()
}

/// Returns every text of an argument that the command may not have.
pub(super) fn texts_of<'a>(
    matches: &'a ArgMatches,
    name: &str,
) -> impl Iterator<Item = &'a String> + use<'a> {
    let texts = matches.try_get_many::<String>(name).ok().flatten();
    texts.into_iter().flatten()
}

/// Returns whether a flag was typed rather than filled by a default.
pub(super) fn is_typed(matches: &ArgMatches, flag: &str) -> bool {
    matches.try_contains_id(flag).unwrap_or(false)
        && matches.value_source(flag) == Some(ValueSource::CommandLine)
}
