//! Command lines that cannot be parsed: what is wrong with them, in kongctl's own words.
//!
//! clap finds the mistake and supplies the facts. What a user of another program probably meant is
//! in tables, in `meanings.rs`.

mod error;
mod facts;
mod flags;
mod meanings;
mod retyped;
mod spot;
mod typography;
mod values;
mod words;

pub(super) use error::usage_error;
pub(super) use typography::{dashed_flag, with_correction};
