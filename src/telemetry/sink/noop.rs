//! The sink that discards everything.

use std::io;

use super::definition::Sink;
use crate::telemetry::deadline::Deadline;
use crate::telemetry::event::Event;

/// A sink that discards every event. It has no size, allocates nothing and never fails. \[D\]
///
/// ```
/// # use std::time::SystemTime;
/// # use kongctl::telemetry::{BuildInfo, CommandPath, Event, Program};
/// # struct Tool;
/// # impl Program for Tool {
/// #     const VERSION: &'static str = "1.2.3-dev";
/// #     const COMMANDS: &'static str = "get apis";
/// # }
/// # let path = CommandPath::lookup::<Tool>("get apis").expect("a command of the list");
/// # let event = Event::new(path, BuildInfo::of::<Tool>(), SystemTime::now());
/// use std::time::Duration;
///
/// use kongctl::telemetry::{Deadline, NoopSink, Sink};
///
/// assert_eq!(size_of::<NoopSink>(), 0);
/// // Even the deadline does not matter.
/// assert!(NoopSink.emit(&event, &Deadline::after(Duration::ZERO)).is_ok());
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct NoopSink;

impl Sink for NoopSink {
    fn emit(&mut self, _event: &Event, _deadline: &Deadline) -> io::Result<()> {
        Ok(())
    }
}
