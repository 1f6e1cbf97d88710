//! Looks at the user's preference once more, just before an event would leave.

use std::io;
use std::path::PathBuf;

use super::super::preference::{self, Preference};
use super::super::{Deadline, Event};
use super::Sink;

/// Sends through another sink unless the preference was withdrawn while the command ran.
pub struct ConsentedSink {
    inner: Box<dyn Sink>,
    preference: PathBuf,
}

impl ConsentedSink {
    /// Wraps `inner`; `preference` is the preference file's path, whether there is one or not.
    #[must_use]
    pub fn new(inner: Box<dyn Sink>, preference: impl Into<PathBuf>) -> Self {
        Self { inner, preference: preference.into() }
    }
}

impl Sink for ConsentedSink {
    fn prepare(&mut self, deadline: &Deadline) -> io::Result<()> {
        self.inner.prepare(deadline)
    }

    fn emit(&mut self, event: &Event, deadline: &Deadline) -> io::Result<()> {
        match preference::read(&self.preference) {
            Preference::On | Preference::Absent => self.inner.emit(event, deadline),
            Preference::Off | Preference::Invalid(_) => Err(io::ErrorKind::PermissionDenied.into()),
        }
    }

    fn close(&mut self, deadline: &Deadline) -> io::Result<()> {
        self.inner.close(deadline)
    }
}
