//! Prints: results to stdout, everything else to stderr. The only folder that touches either.

mod columns;
mod error_report;
mod escape;
mod export;
#[cfg_attr(not(feature = "jq"), path = "without_jq.rs")]
mod jq;
mod print_items;
mod progress;
mod stream;
mod table;

pub(crate) use columns::Chosen;
pub(crate) use error_report::report;
pub(crate) use escape::escaped;
pub(crate) use export::json::{json, json_line, pretty};
pub(crate) use export::yaml::emit as yaml;
pub(crate) use jq::Jq;
pub(crate) use print_items::{print_chosen, print_items, print_list};
pub(crate) use progress::Progress;
pub(crate) use stream::{
    LogTarget, Stream, flush, note, print, print_body, print_styled, screen, status, tell_of_delay,
};
pub(crate) use table::align;

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

/// Says how strings among the results of a jq expression are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Strings {
    /// As JSON or YAML write them.
    Quoted,
    /// As they are.
    Bare,
}

/// Tells whether a stream that is a terminal, or not, gets colours.
fn is_coloured(color: Color, is_terminal: bool) -> bool {
    match color {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => {
            is_terminal
                && env::text(env::NO_COLOR).is_none()
                && env::text(env::TERM).is_none_or(|term| term != "dumb")
        }
    }
}

/// Prints one value that is not a table: as JSON or YAML, or by `text`.
pub(crate) fn print_value(
    format: Format,
    value: &Value,
    text: impl FnOnce() -> String,
) -> Result<()> {
    match format {
        Format::Text => print(&text()),
        Format::Json => print(&json(value)),
        Format::Yaml => print(&yaml(value)),
    }
}

/// Prints JSON that was sent, as JSON or YAML.
pub(crate) fn print_sent(format: Format, text: &str) -> Result<()> {
    match format {
        Format::Text | Format::Json => print(&pretty(text)),
        Format::Yaml => {
            let value = serde_json::from_str(text)
                .map_err(|error| Error::internal(format!("cannot read JSON: {error}")))?;
            print(&yaml(&value))
        }
    }
}
