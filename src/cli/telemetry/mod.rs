//! `kongctl telemetry`, and what every run does about its own reporting.
//!
//! `setup` collects what decides about consent, `recorder` follows the decision, `notice` tells the
//! user. The commands are never reported, and work without a network, a token or a valid config
//! file.

mod command;
mod commands;
mod datagram;
mod debug_file;
mod event_text;
mod listen;
mod log;
pub(crate) mod notes;
pub(crate) mod notice;
mod other_profiles;
mod preference;
mod preview;
pub(super) mod program;
pub(super) mod question;
mod receiver;
pub(crate) mod recorder;
pub(crate) mod reporting;
mod schema;
pub(crate) mod setup;
mod similar;
mod status;
mod told;
pub(super) mod topic;
mod unknown;

pub(super) use command::Telemetry;

#[cfg(fuzzing)]
pub(crate) use log::fuzz as fuzz_log;
