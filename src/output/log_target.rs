//! Where the log is written.

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;
use std::sync::Arc;

use super::terminal::Terminal;
use crate::error::{Error, Result};
use crate::fs::{open_log, write_in_limit};
use crate::home;

/// The destination of the log.
pub(crate) struct LogTarget(Destination);

enum Destination {
    Stderr(Arc<Terminal>),
    File(File),
}

impl LogTarget {
    pub(super) fn stderr(terminal: Arc<Terminal>) -> Self {
        Self(Destination::Stderr(terminal))
    }

    /// Opens the log file for appending; creates it for its owner only, but not its directory.
    pub(crate) fn file(path: &Path) -> Result<Self> {
        let file = home::resolved(path)
            .and_then(|path| open_log(&path))
            .map_err(|error| {
                Error::config(format!("cannot open the log file `{}`", path.display())).cause(error)
            })?;
        Ok(Self(Destination::File(file)))
    }

    pub(crate) fn is_file(&self) -> bool {
        matches!(self.0, Destination::File(_))
    }
}

// The log writes each record at once, with its line feed.
impl Write for LogTarget {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        match &mut self.0 {
            Destination::Stderr(terminal) => {
                // Through the terminal: what a spinner has drawn there is erased first.
                terminal.write(&String::from_utf8_lossy(line));
                Ok(line.len())
            }
            Destination::File(file) => write_in_limit(file, line),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
