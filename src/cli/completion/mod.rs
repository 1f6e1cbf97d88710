//! Completion: the scripts of the shells, and what they ask for at each press of the tab key.
//!
//! A script only passes the words on. What may follow them comes from the definitions of this very
//! program, names of profiles from the config file, and names of items from Konnect: no telemetry,
//! nothing written, no error.

mod api_words;
mod command;
mod complete;
mod cursor;
mod field_words;
mod item_words;
mod names;
mod offer;
mod values;

#[cfg(test)]
mod tests;

pub(crate) use command::Completion;
pub(super) use complete::{COMMAND, complete};
pub(super) use cursor::Program;
