//! Opens files that only their owner can read.
//!
//! On Unix a new file gets mode 0600; on other systems it inherits the permissions of its
//! directory, which lies in the user's own profile.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::Path;

/// Opens the file at `path` for writing, and creates or empties it.
///
/// An existing file keeps its mode.
///
/// # Errors
/// Returns the error of the file system; the parent directory has to exist.
pub(super) fn create_truncated(path: &Path) -> io::Result<File> {
    private_options()
        .write(true)
        .create(true)
        .truncate(true)
        .open(path)
}

/// Opens the file at `path` for appending, and creates it if it is missing.
///
/// The system moves to the end of the file and writes as one step, so processes that append at the
/// same time do not overwrite each other.
///
/// # Errors
/// Returns the error of the file system; the parent directory has to exist.
pub(super) fn open_for_append(path: &Path) -> io::Result<File> {
    private_options().append(true).create(true).open(path)
}

#[cfg(unix)]
fn private_options() -> OpenOptions {
    use std::os::unix::fs::OpenOptionsExt;
    let mut options = OpenOptions::new();
    options.mode(0o600);
    options
}

#[cfg(not(unix))]
fn private_options() -> OpenOptions {
    OpenOptions::new()
}
