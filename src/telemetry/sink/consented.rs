//! Looks at the user's preference once more, just before an event would leave.

use std::io;
use std::path::PathBuf;

use super::super::preference::{self, Preference};
use super::super::{Deadline, Event};
use super::{Sink, too_late};

/// Sends through another sink unless the preference was withdrawn while the command ran.
pub struct ConsentedSink {
    inner: Box<dyn Sink>,
    preference: PathBuf,
}

impl ConsentedSink {
    /// Wraps `inner`; `preference` is the preference file's path, whether there is one or not.
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

    fn emit(&mut self, event: &Event, deadline: &Deadline) -> io::Result<()> {
        if deadline.is_over() {
            return Err(too_late());
        }
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
    use std::time::{Duration, SystemTime};

    use super::super::super::{BuildInfo, CommandPath, NoopSink, Program, Verdict};
    use super::*;

    struct Tool;

    impl Program for Tool {
        const VERSION: &'static str = "1.0.0";
        const COMMANDS: &'static str = "get apis";
    }

    #[test]
    fn an_event_leaves_only_while_the_preference_allows_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = preference::path(folder.path());
        let event = Event::new(
            CommandPath::lookup::<Tool>("get apis").expect("a command"),
            BuildInfo::of::<Tool>(),
            SystemTime::now(),
        );
        let mut sink = ConsentedSink::new(Box::new(NoopSink), &path);
        let mut sent = || {
            sink.emit(&event, &Deadline::after(Duration::from_secs(60)))
                .is_ok()
        };
        assert!(sent(), "nobody has chosen");
        preference::write(&path, Verdict::On).expect("writes");
        assert!(sent());
        preference::write(&path, Verdict::Off).expect("writes");
        assert!(!sent());
        std::fs::write(&path, "perhaps").expect("writes");
        assert!(!sent());
        preference::write(&path, Verdict::On).expect("writes");
        assert!(sent());
    }
}
