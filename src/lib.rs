//! kongctl
pub mod telemetry;
