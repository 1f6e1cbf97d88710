//! Appends events to a file on this machine: what `telemetry.debug` turns on.

use std::io;
use std::path::PathBuf;

use super::definition::Sink;
use crate::telemetry::deadline::Deadline;
use crate::telemetry::event::Event;
use crate::telemetry::private_file;

/// A sink that appends one line of JSON per event to a file. \[D\]
///
/// Each event opens the file, writes once and closes it. Missing parent directories are created,
/// and the file gets mode 0600. A file or a link of another user is an error, and so is a FIFO or a
/// device, for which it does not wait. Processes that write at the same time never tear a line:
/// each line is one `write` to a file that is open for appending. Past the deadline, nothing is
/// touched.
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
/// use kongctl::telemetry::{Deadline, FileSink, Sink};
///
/// let directory = tempfile::tempdir()?;
/// let file = directory.path().join("logs").join("telemetry.log");
/// let mut sink = FileSink::new(&file);
/// let deadline = Deadline::after(Duration::from_secs(5));
/// sink.emit(&event, &deadline)?;
/// sink.emit(&event, &deadline)?;
///
/// let log = std::fs::read_to_string(&file)?;
/// assert_eq!(log.lines().count(), 2);
/// assert!(log.starts_with(r#"{"schema_version":1,"timestamp":"#));
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug)]
pub struct FileSink {
    path: PathBuf,
}

impl FileSink {
    /// Creates a sink for the file at `path`. Nothing is opened or created before an event.
    ///
    /// ```
    /// use kongctl::telemetry::FileSink;
    ///
    /// let directory = tempfile::tempdir()?;
    /// let sink = FileSink::new(directory.path().join("telemetry.log"));
    /// assert_eq!(std::fs::read_dir(directory.path())?.count(), 0);
    /// # Ok::<(), std::io::Error>(())
    /// ```
    #[must_use]
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }
}

impl Sink for FileSink {
    fn emit(&mut self, event: &Event, deadline: &Deadline) -> io::Result<()> {
        deadline.check()?;
        let mut line = serde_json::to_vec(event)?;
        line.push(b'\n');
        if let Some(directory) = self.path.parent() {
            private_file::create_directories(directory)?;
        }
        // Not `write_all`: the rest of a line, written later, could follow another process's line.
        let file = private_file::open_append(&self.path, private_file::Mode::Restrict)?;
        let written = private_file::write_in_limit(&file, &line)?;
        if written == line.len() {
            Ok(())
        } else {
            Err(io::ErrorKind::WriteZero.into())
        }
    }
}
