//! The sink of telemetry that is off.

use std::io;

use super::super::{Deadline, Event};
use super::Sink;

/// Discards every event; holds nothing and allocates nothing. \[D\]
#[derive(Clone, Copy, Debug, Default)]
pub struct NoopSink;

impl Sink for NoopSink {
    fn emit(&mut self, _event: &Event, _deadline: &Deadline) -> io::Result<()> {
        Ok(())
    }
}
