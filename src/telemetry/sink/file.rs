//! Appends events to a file on this machine: what `telemetry.debug` turns on.

use std::fs;
use std::io::{self, Write};
use std::path::PathBuf;

use super::super::private_file;
use super::super::{Deadline, Event};
use super::{Sink, too_late};

/// Appends one line of JSON an event; each opens the file, writes once and closes it. \[D\]
///
/// Processes that write at the same time never tear a line: each line is one `write` to a file
/// opened for appending.
#[derive(Debug)]
pub struct FileSink {
    path: PathBuf,
}

impl FileSink {
    /// A sink on `path`; the file and its folders are created by the first event.
    #[must_use]
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }
}

impl Sink for FileSink {
    fn emit(&mut self, event: &Event, deadline: &Deadline) -> io::Result<()> {
        if deadline.is_over() {
            return Err(too_late());
        }
        let mut line = serde_json::to_vec(event)?;
        line.push(b'\n');
        if let Some(directory) = self.path.parent() {
            fs::create_dir_all(directory)?;
        }
        match private_file::appending(&self.path)?.write(&line)? {
            written if written == line.len() => Ok(()),
            _ => Err(io::ErrorKind::WriteZero.into()),
        }
    }
}
