//! Files: bounded reads, private files, and atomic replacement.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

/// Opens a regular file for reading.
///
/// Anything else fails, because opening a pipe would wait for a writer.
pub(crate) fn open_regular(path: &Path) -> io::Result<File> {
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::other("not a regular file"));
    }
    File::open(path)
}

/// Appends everything that `reader` has to `buffer`; fails with [`ErrorKind::FileTooLarge`] past
/// `max` bytes, so that a device without an end does not fill the memory.
pub(crate) fn read_bounded(reader: impl Read, max: u64, buffer: &mut Vec<u8>) -> io::Result<()> {
    // One byte more than allowed: it tells content that just fits from content that is too long.
    let read = reader.take(max + 1).read_to_end(buffer)?;
    if read as u64 > max {
        let reason = format!("longer than {} MiB", max >> 20);
        return Err(io::Error::new(ErrorKind::FileTooLarge, reason));
    }
    Ok(())
}

/// Returns whether an error means that there is no such file: neither it, nor perhaps its
/// directory.
pub(crate) fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory)
}

/// Returns whether there is a file, a directory or a link at `path`, even a broken link.
pub(crate) fn exists(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

/// Returns options that create a file only its owner may read.
#[cfg(unix)]
pub(crate) fn private_options() -> OpenOptions {
    use std::os::unix::fs::OpenOptionsExt;
    let mut options = OpenOptions::new();
    options.mode(0o600);
    options
}

/// Returns options that create a file with the permissions of its directory.
#[cfg(not(unix))]
pub(crate) fn private_options() -> OpenOptions {
    OpenOptions::new()
}

/// Returns the file that `path` links to, or `path` itself.
pub(crate) fn link_target(path: &Path) -> PathBuf {
    fs::canonicalize(path).unwrap_or_else(|_| path.to_owned())
}

/// Replaces the file at `path` in one step by a private one with `content`; follows a link.
///
/// The temporary file has a fixed name, so the caller must hold a lock.
pub(crate) fn replace_private(path: &Path, content: &[u8]) -> io::Result<()> {
    let target = link_target(path);
    let temporary = temporary_path(&target);
    // A process that died may have left one, and `create_new` below must not open a link.
    let _ = fs::remove_file(&temporary);
    let outcome = write_private(&temporary, content).and_then(|()| fs::rename(&temporary, &target));
    if outcome.is_err() {
        let _ = fs::remove_file(&temporary);
        return outcome;
    }
    sync_directory(&target);
    Ok(())
}

/// Returns where [`replace_private`] writes the new file: in the same directory, since a rename
/// cannot cross file systems.
pub(crate) fn temporary_path(target: &Path) -> PathBuf {
    let mut name = target.as_os_str().to_owned();
    name.push(".new");
    name.into()
}

fn write_private(path: &Path, content: &[u8]) -> io::Result<()> {
    // The mode applies only to a file that is created: an existing one would keep its own.
    let mut file = private_options().write(true).create_new(true).open(path)?;
    file.write_all(content)?;
    // Before the rename, or a power cut could leave the final name on a file without content.
    file.sync_all()
}

/// Makes the new name survive a power cut, where the system can open directories.
fn sync_directory(file: &Path) {
    if let Some(directory) = file.parent() {
        let _ = File::open(directory).and_then(|directory| directory.sync_all());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(content: &[u8], max: u64) -> Result<Vec<u8>, (ErrorKind, String)> {
        let mut buffer = Vec::new();
        match read_bounded(content, max, &mut buffer) {
            Ok(()) => Ok(buffer),
            Err(error) => Err((error.kind(), error.to_string())),
        }
    }

    #[test]
    fn a_read_ends_at_its_limit() {
        const MIB: usize = 1 << 20;
        assert_eq!(read(b"abc", 3), Ok(b"abc".to_vec()));
        assert_eq!(
            read(&vec![0; MIB], MIB as u64).map(|read| read.len()),
            Ok(MIB)
        );
        assert_eq!(
            read(&vec![0; MIB + 1], MIB as u64),
            Err((ErrorKind::FileTooLarge, "longer than 1 MiB".to_owned()))
        );
        let mut buffer = Vec::new();
        assert!(read_bounded(io::repeat(0), MIB as u64, &mut buffer).is_err());
    }

    #[test]
    fn only_regular_files_are_opened() {
        let home = tempfile::tempdir().expect("a directory");
        let error = open_regular(home.path()).expect_err("a directory");
        assert_eq!(error.to_string(), "not a regular file");
        let error = open_regular(&home.path().join("none")).expect_err("nothing");
        assert!(is_absent(&error));
        let file = home.path().join("file");
        fs::write(&file, "").expect("writes");
        assert!(open_regular(&file).is_ok());
        let error = open_regular(&file.join("below")).expect_err("not a directory");
        assert!(is_absent(&error));
    }

    #[cfg(unix)]
    #[test]
    fn a_file_is_replaced_behind_a_link_and_is_private() {
        use std::os::unix::fs::PermissionsExt;
        let home = tempfile::tempdir().expect("a directory");
        let directory = home.path().join("elsewhere");
        fs::create_dir(&directory).expect("a directory");
        let target = directory.join("target");
        fs::write(&target, "old").expect("writes");
        fs::write(temporary_path(&target), "left behind").expect("writes");
        let link = home.path().join("link");
        std::os::unix::fs::symlink(&target, &link).expect("links");

        replace_private(&link, b"new").expect("replaces");

        assert_eq!(fs::read_to_string(&target).expect("reads"), "new");
        assert!(fs::symlink_metadata(&link).expect("exists").is_symlink());
        let mode = fs::metadata(&target).expect("exists").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        assert!(!exists(&temporary_path(&target)));
    }

    #[test]
    fn a_failed_replacement_leaves_nothing_behind() {
        let home = tempfile::tempdir().expect("a directory");
        let occupied = home.path().join("directory");
        fs::create_dir_all(occupied.join("inside")).expect("a directory");
        assert!(replace_private(&occupied, b"new").is_err());
        assert!(!exists(&temporary_path(&occupied)));
    }
}
