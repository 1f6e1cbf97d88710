//! Tests the telemetry library from outside, by its public names only.
//!
//! The directory is compiled here a second time, without the crate around it: if it ever imports
//! anything outside itself, this file no longer compiles.

#[path = "../src/telemetry/mod.rs"]
#[allow(
    dead_code,
    unreachable_pub,
    unused_imports,
    reason = "not every public item of the library is used here"
)]
mod telemetry;

#[path = "telemetry/disabling.rs"]
mod disabling;
#[path = "telemetry/failing_sinks.rs"]
mod failing_sinks;
#[path = "telemetry/own_sinks.rs"]
mod own_sinks;
#[path = "telemetry/program.rs"]
mod program;
#[path = "telemetry/promises.rs"]
mod promises;
#[path = "telemetry/recorder.rs"]
mod recorder;
#[path = "telemetry/scripted_sink.rs"]
mod scripted_sink;
#[path = "telemetry/sources.rs"]
mod sources;
#[path = "telemetry/support.rs"]
mod support;
