//! kongctl
mod catalogue;
mod env;
mod error;
mod secret;
pub mod telemetry;
