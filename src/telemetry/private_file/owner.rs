//! Whose a file is, and whether it is a file at all.

use std::fs::Metadata;
use std::io;

/// Fails unless this is a regular file of this user or of root.
pub(super) fn check_file(metadata: &Metadata) -> io::Result<()> {
    if !metadata.is_file() {
        return Err(not_regular());
    }
    check_owner(metadata)
}

/// Returns the error of a directory, a FIFO, a device or a socket.
pub(super) fn not_regular() -> io::Error {
    io::Error::other("not a regular file")
}

/// Fails unless this belongs to this user or to root.
#[cfg(unix)]
pub(crate) fn check_owner(metadata: &Metadata) -> io::Result<()> {
    use std::os::unix::fs::MetadataExt;
    let owner = metadata.uid();
    if owner == 0 || owner == rustix::process::geteuid().as_raw() {
        return Ok(());
    }
    let kind = if metadata.is_symlink() {
        "is a link that belongs"
    } else {
        "belongs"
    };
    let reason = format!("{kind} to another user (uid {owner})");
    Err(io::Error::new(io::ErrorKind::PermissionDenied, reason))
}

#[cfg(not(unix))]
pub(crate) fn check_owner(_: &Metadata) -> io::Result<()> {
    Ok(())
}
