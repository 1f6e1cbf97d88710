//! kongctl
mod catalogue;
mod config;
mod env;
mod error;
mod konnect;
mod output;
mod sandbox;
mod secret;
pub mod telemetry;
