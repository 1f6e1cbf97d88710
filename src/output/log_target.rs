//! Where the log is written.

use std::fs::{File, OpenOptions};
use std::path::Path;

use crate::error::{Error, Result};

/// The destination of the log.
pub(crate) enum LogTarget {
    Stderr,
    File(File),
}

impl LogTarget {
    /// Opens the log file for appending; creates it, but not its directory.
    pub(crate) fn file(path: &Path) -> Result<Self> {
        let opened = OpenOptions::new().create(true).append(true).open(path);
        opened.map(Self::File).map_err(|error| {
            Error::config(format!("cannot open the log file `{}`", path.display())).cause(error)
        })
    }
}
