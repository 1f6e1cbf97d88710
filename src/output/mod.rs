//! Prints: results to stdout, everything else to stderr. The only folder that touches either.

mod cell;
mod chosen;
mod escape;
mod report;
mod rows;
mod stream;
mod table;
mod yaml;

pub(crate) use chosen::Chosen;
pub(crate) use escape::escaped;
pub(crate) use report::report;
pub(crate) use rows::print_rows;
pub(crate) use stream::{LogTarget, Stream, flush, note, print, print_styled, screen, status};
pub(crate) use table::align;
pub(crate) use yaml::emit as yaml;

use std::io::IsTerminal;

use serde_json::Value;

use crate::env;
use crate::error::{Error, Result};
use crate::style::{Color, Format};

/// Tells whether there is someone to talk with: who reads stderr and can answer.
pub(crate) fn can_converse() -> bool {
    std::io::stdin().is_terminal() && stderr_is_terminal()
}

/// Tells whether a line on stderr can be shown anew: for someone, on a terminal that knows how.
pub(crate) fn can_redraw() -> bool {
    stderr_is_terminal() && env::text(env::TERM).is_none_or(|term| term != "dumb")
}

/// Tells whether someone reads along on stderr.
pub(crate) fn stderr_is_terminal() -> bool {
    std::io::stderr().is_terminal()
}

/// Tells whether a stream that is a terminal, or not, gets colours.
fn is_coloured(color: Color, is_terminal: bool) -> bool {
    match color {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => is_terminal && env::text(env::NO_COLOR).is_none() && env::text(env::TERM).is_none_or(|term| term != "dumb"),
    }
}

/// Prints one value that is not a table: as JSON or YAML, or by `text`.
pub(crate) fn print_value(format: Format, value: &Value, text: impl FnOnce() -> String) -> Result<()> {
    match format {
        Format::Text => print(&text()),
        Format::Json => print(&json(value)?),
        Format::Yaml => print(&yaml(value)?),
    }
}

/// Writes indented JSON, ended by a line feed; every digit and every field as it came.
pub(crate) fn json(value: &Value) -> Result<String> {
    let mut text = serde_json::to_string_pretty(value).map_err(|error| Error::internal(format!("cannot write JSON: {error}")))?;
    text.push('\n');
    Ok(escape::harmless_json(text))
}

/// Writes JSON on one line.
pub(crate) fn json_line(value: &Value) -> String {
    escape::harmless_json(format!("{value}\n"))
}
