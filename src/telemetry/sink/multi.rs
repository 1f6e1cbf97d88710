//! Sends every event to several sinks.

use std::io;

use super::definition::Sink;
use super::noop::NoopSink;
use crate::telemetry::deadline::Deadline;
use crate::telemetry::event::Event;
use crate::telemetry::panics::catch_panics;

/// A sink that passes every call on to all of its children. \[D\]
///
/// Every child is called even when one before it fails or panics; the result is the first error.
/// The children share the deadline and are called in order, so a slow one takes its time from
/// those behind it.
///
/// ```
/// # use std::time::{Duration, SystemTime};
/// # use kongctl::telemetry::{BuildInfo, CommandPath, Event, Program};
/// # struct Tool;
/// # impl Program for Tool {
/// #     const VERSION: &'static str = "1.2.3-dev";
/// #     const COMMANDS: &'static str = "get apis";
/// # }
/// # let path = CommandPath::lookup::<Tool>("get apis").expect("a command of the list");
/// # let event = Event::new(path, BuildInfo::of::<Tool>(), SystemTime::now());
/// use kongctl::telemetry::{Deadline, FileSink, MultiSink, Sink};
///
/// let directory = tempfile::tempdir()?;
/// let broken = FileSink::new(directory.path());
/// let working = FileSink::new(directory.path().join("telemetry.log"));
/// let mut both = MultiSink::new(vec![Box::new(broken), Box::new(working)]);
///
/// // The first child fails, since a directory cannot be written to; the second one writes.
/// assert!(both.emit(&event, &Deadline::after(Duration::from_secs(5))).is_err());
/// assert!(directory.path().join("telemetry.log").exists());
/// # Ok::<(), std::io::Error>(())
/// ```
pub struct MultiSink {
    children: Vec<Box<dyn Sink>>,
}

impl MultiSink {
    /// Returns the smallest sink that serves all `children`: a [`NoopSink`] for none, the child
    /// itself for one, a `MultiSink` for more.
    ///
    /// ```
    /// use kongctl::telemetry::{MultiSink, NoopSink};
    ///
    /// // Both are a `NoopSink`, which has no size.
    /// assert_eq!(size_of_val(&*MultiSink::new(vec![])), 0);
    /// assert_eq!(size_of_val(&*MultiSink::new(vec![Box::new(NoopSink)])), 0);
    /// ```
    #[expect(
        clippy::new_ret_no_self,
        reason = "the documented constructor returns the smallest sink that does the job"
    )]
    #[must_use]
    pub fn new(mut children: Vec<Box<dyn Sink>>) -> Box<dyn Sink> {
        if children.len() > 1 {
            return Box::new(Self { children });
        }
        match children.pop() {
            Some(only) => only,
            None => Box::new(NoopSink),
        }
    }

    /// Calls every child and returns the first error. A panic counts as an error.
    fn for_each_child(
        &mut self,
        mut call: impl FnMut(&mut dyn Sink) -> io::Result<()>,
    ) -> io::Result<()> {
        let mut first_error = Ok(());
        for child in &mut self.children {
            let result = match catch_panics(|| call(child.as_mut())) {
                Some(result) => result,
                None => Err(io::Error::other("the sink panicked")),
            };
            first_error = first_error.and(result);
        }
        first_error
    }
}

impl Drop for MultiSink {
    fn drop(&mut self) {
        // Two children that panic while they are dropped together would abort the program.
        for child in self.children.drain(..) {
            let _ = catch_panics(|| drop(child));
        }
    }
}

impl Sink for MultiSink {
    fn prepare(&mut self, deadline: &Deadline) -> io::Result<()> {
        self.for_each_child(|child| child.prepare(deadline))
    }

    fn emit(&mut self, event: &Event, deadline: &Deadline) -> io::Result<()> {
        self.for_each_child(|child| child.emit(event, deadline))
    }

    fn close(&mut self, deadline: &Deadline) -> io::Result<()> {
        self.for_each_child(|child| child.close(deadline))
    }
}
