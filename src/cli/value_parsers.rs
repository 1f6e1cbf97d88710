//! Parsers of flag values, made of the settings' definitions.

use std::ffi::OsStr;
use std::net::{Ipv4Addr, SocketAddr};

use clap::builder::{
    NonEmptyStringValueParser, PossibleValue, PossibleValuesParser, TypedValueParser,
};
use clap::{Arg, Command};

use crate::config::Setting;
use crate::env::trimmed;

/// A parser of one of a few words.
///
/// When the program starts, clap copies the global flags to each command, and with them every word
/// of a [`PossibleValuesParser`]. This parser makes the words when they are needed.
#[derive(Clone)]
pub(super) struct Choices {
    setting: &'static [&'static str],
    further: &'static [&'static str],
}

impl Choices {
    /// Returns the same parser, which takes further words.
    pub(super) fn with(mut self, words: &'static [&'static str]) -> Self {
        self.further = words;
        self
    }

    fn values(&self) -> impl Iterator<Item = PossibleValue> {
        let words = self.setting.iter().chain(self.further);
        words.map(PossibleValue::new)
    }
}

impl TypedValueParser for Choices {
    type Value = String;

    fn parse_ref(
        &self,
        command: &Command,
        arg: Option<&Arg>,
        value: &OsStr,
    ) -> Result<String, clap::Error> {
        let word = value
            .to_str()
            .map_or(value, |text| OsStr::new(trimmed(text)));
        PossibleValuesParser::new(self.values()).parse_ref(command, arg, word)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(self.values()))
    }
}

/// Returns a parser that takes one of the setting's choices.
pub(super) fn choices<T>(setting: &'static Setting<T>) -> Choices {
    Choices {
        setting: setting.definition.choices,
        further: &[],
    }
}

/// Returns a parser that takes what the setting takes, and passes the text on as it is.
///
/// The text rather than the value: which source decides is resolved later, by `config`.
pub(super) fn checked<T: 'static>(
    setting: &'static Setting<T>,
) -> impl Fn(&str) -> Result<String, String> + Clone + Send + Sync {
    move |text| match setting.parse(trimmed(text)) {
        Some(_) => Ok(text.to_owned()),
        None => Err(format!("expected {}", setting.definition.expects)),
    }
}

/// Returns a parser that takes a name, without what surrounds it.
pub(super) fn name() -> impl TypedValueParser<Value = String> {
    NonEmptyStringValueParser::new().map(|text| trimmed(&text).to_owned())
}

/// Parses an address to listen on, such as `localhost:8001`. A port alone, such as `8001` or
/// `:8001`, is on loopback.
pub(super) fn address(text: &str) -> Result<SocketAddr, String> {
    if let Ok(port) = text.strip_prefix(':').unwrap_or(text).parse() {
        return Ok(SocketAddr::new(Ipv4Addr::LOCALHOST.into(), port));
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_alone_is_on_loopback() {
        for (text, expected) in [
            ("127.0.0.1:8001", Some("127.0.0.1:8001")),
            ("localhost:8001", Some("127.0.0.1:8001")),
            ("8002", Some("127.0.0.1:8002")),
            (":8002", Some("127.0.0.1:8002")),
            ("0", Some("127.0.0.1:0")),
            ("[::1]:8002", Some("[::1]:8002")),
            ("65536", None),
            ("::8002", None),
            (":", None),
            ("", None),
        ] {
            let expected = expected.map(|text| text.parse().unwrap());
            assert_eq!(address(text).ok(), expected, "{text}");
        }
    }
}
