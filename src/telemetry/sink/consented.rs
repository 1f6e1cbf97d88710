//! Reads the user's preference once more, just before an event would leave.

use std::io;
use std::path::PathBuf;

use super::definition::Sink;
use crate::telemetry::consent::preference::{self, Preference};
use crate::telemetry::deadline::Deadline;
use crate::telemetry::event::Event;

/// A sink that passes an event on only while the preference file allows it.
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
/// let mut sink = ConsentedSink::new(Box::new(NoopSink), &file);
/// let deadline = Deadline::after(Duration::from_secs(5));
/// assert!(sink.emit(&event, &deadline).is_ok());
/// preference::write(&file, Verdict::Off)?;
/// assert!(sink.emit(&event, &deadline).is_err());
/// # Ok::<(), std::io::Error>(())
/// ```
pub struct ConsentedSink {
    inner: Box<dyn Sink>,
    preference: PathBuf,
}

impl ConsentedSink {
    /// Wraps `inner`; `preference` is the path of the preference file, which need not exist.
    ///
    /// ```
    /// use std::path::Path;
    ///
    /// use kongctl::telemetry::{ConsentedSink, Destination, Endpoint, preference};
    ///
    /// let endpoint = Endpoint::parse("127.0.0.1:61829").expect("an endpoint");
    /// let destination = Destination::Udp(endpoint);
    /// let file = preference::path(Path::new("/home/me/.config/kongctl"));
    /// let sink = ConsentedSink::new(destination.sink(), file);
    /// ```
    #[must_use]
    pub fn new(inner: Box<dyn Sink>, preference: impl Into<PathBuf>) -> Self {
        Self {
            inner,
            preference: preference.into(),
        }
    }
}

impl Sink for ConsentedSink {
    fn prepare(&mut self, deadline: &Deadline) -> io::Result<()> {
        self.inner.prepare(deadline)
    }

    /// Fails with [`PermissionDenied`](io::ErrorKind::PermissionDenied) when the preference is off
    /// or invalid.
    fn emit(&mut self, event: &Event, deadline: &Deadline) -> io::Result<()> {
        // Before the file is read: past the deadline there is no I/O.
        deadline.check()?;
        match preference::read(&self.preference) {
            Preference::On | Preference::Absent => self.inner.emit(event, deadline),
            Preference::Off | Preference::Invalid(_) => Err(io::ErrorKind::PermissionDenied.into()),
        }
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
        let mut sink = ConsentedSink::new(Box::new(NoopSink), &path);
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
    }
}
