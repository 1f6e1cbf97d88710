//! Parsers of flag values, made of the settings' definitions.

use std::net::SocketAddr;

use clap::builder::PossibleValuesParser;

use crate::config::Setting;

/// Returns a parser that takes one of the setting's choices.
pub(super) fn choices<T>(setting: &'static Setting<T>) -> PossibleValuesParser {
    PossibleValuesParser::new(setting.definition.choices)
}

/// Returns a parser that takes what the setting takes, and passes the text on as it is.
///
/// The text rather than the value: which source decides is resolved later, by `config`.
pub(super) fn checked<T: 'static>(
    setting: &'static Setting<T>,
) -> impl Fn(&str) -> Result<String, String> + Clone + Send + Sync {
    move |text| match setting.parse(text) {
        Some(_) => Ok(text.to_owned()),
        None => Err(format!("expected {}", setting.definition.expects)),
    }
}

/// Parses an address to listen on, such as `localhost:8001`.
pub(super) fn address(text: &str) -> Result<SocketAddr, String> {
    // Resolving a name would be I/O; this one has a fixed meaning.
    text.replace("localhost", "127.0.0.1")
        .parse()
        .map_err(|_| "expected an address and a port, such as 127.0.0.1:8001".to_owned())
}

/// Parses a number of things, at least one.
pub(super) fn count(text: &str) -> Result<u64, String> {
    match text.parse() {
        Ok(number) if number > 0 => Ok(number),
        _ => Err("expected a whole number from 1".to_owned()),
    }
}
