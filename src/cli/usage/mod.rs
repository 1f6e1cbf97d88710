//! Command lines that cannot be parsed: what is wrong with them, in kongctl's own words.
//!
//! clap finds the mistake and supplies the facts. What a user of another program probably meant is
//! in tables, in `meanings.rs`.

mod error;
mod facts;
mod flags;
mod guide;
mod meanings;
mod retyped;
mod typography;
mod values;
mod words;

pub(super) use error::{command_of, usage_error};
pub(super) use guide::guide_for;
pub(super) use typography::{dashed_flag, with_correction};
