//! Opens files that only their owner may read, on systems that know modes.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::Path;

pub(super) fn truncating(path: &Path) -> io::Result<File> {
    private().write(true).create(true).truncate(true).open(path)
}

pub(super) fn appending(path: &Path) -> io::Result<File> {
    private().append(true).create(true).open(path)
}

#[cfg(unix)]
fn private() -> OpenOptions {
    use std::os::unix::fs::OpenOptionsExt;
    let mut options = OpenOptions::new();
    options.mode(0o600);
    options
}

#[cfg(not(unix))]
fn private() -> OpenOptions {
    OpenOptions::new()
}
