//! kongctl
mod catalogue;
mod config;
mod env;
mod error;
mod output;
mod secret;
pub mod telemetry;
