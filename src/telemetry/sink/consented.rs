//! Reads the user's preferences once more, just before an event would leave.

use std::fmt;
use std::io;
use std::path::PathBuf;

use super::definition::Sink;
use crate::telemetry::consent::preference::{self, Preference};
use crate::telemetry::deadline::Deadline;
use crate::telemetry::event::Event;

/// A sink that passes an event on only while no preference file forbids it.
///
/// A command can run for minutes. A `kongctl telemetry disable` in another terminal meanwhile
/// applies to what that command reports at its end, too.
///
/// The other sources of the decision cannot change while the program runs, so they are not read
/// again. An absent preference allows the event: the decision was made without one.
///
/// ```
/// # use std::time::{Duration, SystemTime};
/// # use kongctl::telemetry::{BuildInfo, CommandPath, Deadline, Event, Program};
/// # struct Tool;
/// # impl Program for Tool {
/// #     const VERSION: &'static str = "1.2.3-dev";
/// #     const COMMANDS: &'static str = "get apis";
/// # }
/// # let path = CommandPath::lookup::<Tool>("get apis").expect("a command of the list");
/// # let event = Event::new(path, BuildInfo::of::<Tool>(), SystemTime::now());
/// use kongctl::telemetry::{ConsentedSink, NoopSink, Sink, Verdict, preference};
///
/// let config = tempfile::tempdir()?;
/// let file = preference::path(config.path());
/// let mut sink = ConsentedSink::new(Box::new(NoopSink), vec![file.clone()]);
/// let deadline = Deadline::after(Duration::from_secs(5));
/// assert!(sink.emit(&event, &deadline).is_ok());
/// preference::write(&file, Verdict::Off)?;
/// assert!(sink.emit(&event, &deadline).is_err());
/// # Ok::<(), std::io::Error>(())
/// ```
pub struct ConsentedSink {
    inner: Box<dyn Sink>,
    preferences: Vec<PathBuf>,
}

impl ConsentedSink {
    /// Wraps `inner`; `preferences` are the paths of the preference files that were read for the
    /// decision, which need not exist.
    ///
    /// ```
    /// use std::path::Path;
    ///
    /// use kongctl::telemetry::{ConsentedSink, Destination, Endpoint, preference};
    ///
    /// let endpoint = Endpoint::parse("127.0.0.1:61829").expect("an endpoint");
    /// let destination = Destination::Udp(endpoint);
    /// let file = preference::path(Path::new("/home/me/.config/kongctl"));
    /// let sink = ConsentedSink::new(destination.sink(), vec![file]);
    /// ```
    #[must_use]
    pub fn new(inner: Box<dyn Sink>, preferences: Vec<PathBuf>) -> Self {
        Self { inner, preferences }
    }
}

/// The reason of an event that was not passed on. That is no failure.
#[derive(Debug)]
struct Withdrawn;

impl fmt::Display for Withdrawn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("telemetry was turned off meanwhile")
    }
}

impl std::error::Error for Withdrawn {}

/// Returns whether an event was not sent because its user has opted out meanwhile.
pub(crate) fn is_withdrawn(error: &io::Error) -> bool {
    matches!(error.get_ref(), Some(reason) if reason.is::<Withdrawn>())
}

impl Sink for ConsentedSink {
    fn prepare(&mut self, deadline: &Deadline) -> io::Result<()> {
        self.inner.prepare(deadline)
    }

    /// Fails with [`PermissionDenied`](io::ErrorKind::PermissionDenied) when a preference is off or
    /// invalid.
    fn emit(&mut self, event: &Event, deadline: &Deadline) -> io::Result<()> {
        // Before a file is read: past the deadline there is no I/O.
        deadline.check()?;
        for path in &self.preferences {
            match preference::read(path) {
                Preference::On | Preference::Absent => {}
                Preference::Off | Preference::Invalid(_) => {
                    return Err(io::Error::new(io::ErrorKind::PermissionDenied, Withdrawn));
                }
            }
        }
        self.inner.emit(event, deadline)
    }

    fn close(&mut self, deadline: &Deadline) -> io::Result<()> {
        self.inner.close(deadline)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::telemetry::consent::Verdict;
    use crate::telemetry::sink::noop::NoopSink;
    use crate::telemetry::testing;

    #[test]
    fn an_event_leaves_only_while_the_preference_allows_it() {
        let directory = tempfile::tempdir().expect("a directory");
        let path = preference::path(directory.path());
        let other = preference::path(&directory.path().join("other"));
        let files = vec![path.clone(), other.clone()];
        let mut sink = ConsentedSink::new(Box::new(NoopSink), files);
        let mut is_sent = || {
            let deadline = Deadline::after(Duration::from_secs(60));
            sink.emit(&testing::event(), &deadline).is_ok()
        };
        assert!(is_sent(), "the user has not chosen");
        preference::write(&path, Verdict::On).expect("write");
        assert!(is_sent());
        preference::write(&path, Verdict::Off).expect("write");
        assert!(!is_sent());
        std::fs::write(&path, "perhaps").expect("write");
        assert!(!is_sent());
        preference::write(&path, Verdict::On).expect("write");
        assert!(is_sent());
        preference::write(&other, Verdict::Off).expect("write");
        assert!(!is_sent(), "one no is enough");
        let deadline = Deadline::after(Duration::from_secs(60));
        let error = sink
            .emit(&testing::event(), &deadline)
            .expect_err("withdrawn");
        assert!(is_withdrawn(&error));
        assert!(!is_withdrawn(&io::ErrorKind::PermissionDenied.into()));
    }
}
