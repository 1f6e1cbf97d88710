//! Files: reads within a limit, and the files that belong to one user.
//!
//! Which file is opened how is a table in `docs/configuration.md`. The rules for a user's own files
//! are in `telemetry/private_file`, which has such files, too.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::home;
use crate::telemetry::private_file::{
    Mode, Resolved, check_owner, open_append, open_private, remove_abandoned, resolve,
    temporary_path,
};
pub(crate) use crate::telemetry::private_file::{
    create_directories, open_own, replace, replace_name, write_in_limit,
};

/// Reads a file of this user; fails with [`ErrorKind::FileTooLarge`] past `max` bytes.
///
/// See [`open_own`] for what is refused.
pub(crate) fn read_own(path: &Path, max: u64) -> io::Result<Vec<u8>> {
    let mut content = Vec::new();
    read_bounded(open_own(path)?, max, &mut content)?;
    Ok(content)
}

/// Reads a file that the user named; fails with [`ErrorKind::FileTooLarge`] past `max` bytes.
///
/// It may be another user's, and a pipe as well, such as that of `--pat-file <(pass show konnect)`,
/// which is waited for.
pub(crate) fn read_named(path: &Path, max: u64) -> io::Result<Vec<u8>> {
    let mut content = Vec::new();
    read_bounded(File::open(home::resolved(path)?)?, max, &mut content)?;
    Ok(content)
}

/// Returns whether a path that the user named is a file, not a pipe or a device.
pub(crate) fn is_regular(path: &Path) -> bool {
    home::resolved(path).is_ok_and(|path| path.is_file())
}

/// Reads a file that a variable of the environment names, like [`read_named`]; does not wait until
/// another program opens a FIFO.
///
/// A FIFO that no program writes to is empty.
pub(crate) fn read_available(path: &Path, max: u64) -> io::Result<Vec<u8>> {
    let path = home::resolved(path)?;
    let file = open_without_waiting(OpenOptions::new().read(true), &path)?;
    let len = file.metadata()?.len().min(max);
    let mut content = Vec::with_capacity(len as usize);
    read_bounded(file, max, &mut content)?;
    Ok(content)
}

/// Appends everything that `reader` has to `buffer`; fails with [`ErrorKind::FileTooLarge`] past
/// `max` bytes, so that a device without an end does not fill the memory.
pub(crate) fn read_bounded(reader: impl Read, max: u64, buffer: &mut Vec<u8>) -> io::Result<()> {
    // One byte more than allowed: it tells content that just fits from content that is too long.
    let read = reader.take(max + 1).read_to_end(buffer)?;
    if read as u64 > max {
        let limit = match max >> 20 {
            0 => format!("{} KiB", max >> 10),
            mebibytes => format!("{mebibytes} MiB"),
        };
        let reason = format!("longer than {limit}");
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

/// Returns whether there is a file of another user, who is not root either, at `path` or where its
/// links lead.
pub(crate) fn is_foreign(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|metadata| check_owner(&metadata).is_err())
}

/// Opens a log file that the user named for appending; creates it for its owner only.
///
/// A device or a pipe that has a reader will do, such as `/dev/stderr` or `>(tail)`; a file or a
/// link of another user will not.
pub(crate) fn open_log(path: &Path) -> io::Result<File> {
    match open_stream(path) {
        Some(stream) => Ok(stream),
        None => open_append(path, Mode::Keep),
    }
}

/// Opens a file of this user for appending, which only this user can read from now on.
pub(crate) fn open_journal(path: &Path) -> io::Result<File> {
    open_append(path, Mode::Restrict)
}

/// Opens what is no file, but can be written to; does not wait for a reader.
#[cfg(unix)]
fn open_stream(path: &Path) -> Option<File> {
    use std::os::unix::fs::FileTypeExt;
    let file = open_without_waiting(OpenOptions::new().append(true), path).ok()?;
    let metadata = file.metadata().ok()?;
    let is_own_pipe = metadata.file_type().is_fifo() && check_owner(&metadata).is_ok();
    if !is_own_pipe && !metadata.file_type().is_char_device() {
        return None;
    }
    Some(file)
}

/// Opens a file; only a later read or write waits for what is at the other end of a FIFO.
#[cfg(unix)]
fn open_without_waiting(options: &mut OpenOptions, path: &Path) -> io::Result<File> {
    use rustix::fs::{OFlags, fcntl_getfl, fcntl_setfl};
    use std::os::unix::fs::OpenOptionsExt;
    let flags = OFlags::NONBLOCK | OFlags::NOCTTY;
    let file = options
        .custom_flags(flags.bits().cast_signed())
        .open(path)?;
    // For the rest, a wait is right: what has no room yet, or is not there yet, is not lost.
    fcntl_setfl(&file, fcntl_getfl(&file)? - OFlags::NONBLOCK)?;
    Ok(file)
}

#[cfg(not(unix))]
fn open_without_waiting(options: &mut OpenOptions, path: &Path) -> io::Result<File> {
    options.open(path)
}

#[cfg(not(unix))]
fn open_stream(_: &Path) -> Option<File> {
    None
}

/// Opens a lock file of this user; creates it if it is missing. A link is refused.
pub(crate) fn open_lock(path: &Path) -> io::Result<File> {
    open_private(
        path,
        OpenOptions::new().write(true).create(true).truncate(false),
    )
}

/// Returns the file that `path` leads to over this user's links, or `path` itself.
pub(crate) fn link_target(path: &Path) -> io::Result<PathBuf> {
    Ok(resolve(path)?.path)
}

/// Replaces a file like [`replace`]. The caller holds a lock, so that temporary files are certainly
/// of processes that were killed, and are removed.
pub(crate) fn replace_locked(path: &Path, content: &[u8]) -> io::Result<()> {
    remove_abandoned(&resolve(path)?.path, Duration::ZERO);
    replace(path, content)
}

/// What happens to a file in the place of a new one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Existing {
    Keep,
    /// The link to it stays, and so do its permissions.
    Replace,
}

/// Writes a file that is not secret, whole or not at all; fails with [`ErrorKind::AlreadyExists`]
/// if there is something that is kept.
pub(crate) fn write_whole(path: &Path, content: &[u8], existing: Existing) -> io::Result<()> {
    if existing == Existing::Keep && exists(path) {
        return Err(ErrorKind::AlreadyExists.into());
    }
    let target = resolve(path)?;
    target.check_file()?;
    let temporary = temporary_path(&target.path);
    let file = File::create_new(&temporary)?;
    let outcome = write(&file, content, &target).and_then(|()| match existing {
        Existing::Keep => rename_to_new(&temporary, &target.path),
        Existing::Replace => fs::rename(&temporary, &target.path),
    });
    if outcome.is_err() {
        let _ = fs::remove_file(&temporary);
    }
    outcome
}

/// Renames a file, but never over another one.
fn rename_to_new(from: &Path, to: &Path) -> io::Result<()> {
    // Unlike a rename, this does not replace what has come into being meanwhile.
    match fs::hard_link(from, to) {
        Ok(()) => fs::remove_file(from),
        // Some file systems have no hard links.
        Err(error) if error.kind() != ErrorKind::AlreadyExists && !exists(to) => {
            fs::rename(from, to)
        }
        Err(error) => Err(error),
    }
}

fn write(file: &File, content: &[u8], target: &Resolved) -> io::Result<()> {
    if write_in_limit(file, content)? != content.len() {
        return Err(ErrorKind::WriteZero.into());
    }
    match target.permissions() {
        Some(permissions) => file.set_permissions(permissions),
        None => Ok(()),
    }
}

/// Removes a file of this user, and the link that leads to it.
///
/// Nothing is removed if the file or the link is another user's. The caller holds a lock: what
/// processes that were killed have left of the file is removed as well.
pub(crate) fn remove_own(path: &Path) -> io::Result<()> {
    let target = resolve(path)?;
    target.check_owner()?;
    remove_abandoned(&target.path, Duration::ZERO);
    match fs::remove_file(&target.path) {
        // A link that leads nowhere.
        Err(error) if error.kind() == ErrorKind::NotFound && exists(path) => {}
        outcome => outcome?,
    }
    if exists(path) {
        fs::remove_file(path)
    } else {
        Ok(())
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
    fn only_a_file_that_is_not_there_is_absent() {
        let home = tempfile::tempdir().expect("a directory");
        let error = read_own(home.path(), 1).expect_err("a directory");
        assert_eq!(error.to_string(), "not a regular file");
        assert!(!is_absent(&error));
        let file = home.path().join("file");
        assert!(is_absent(&read_own(&file, 1).expect_err("nothing")));
        fs::write(&file, "a").expect("writes");
        assert_eq!(read_own(&file, 1).expect("reads"), b"a");
        let below = file.join("below");
        assert!(is_absent(
            &read_own(&below, 1).expect_err("not a directory")
        ));
    }

    #[cfg(unix)]
    #[test]
    fn a_file_is_removed_with_the_link_to_it_and_what_was_left_of_it() {
        let home = tempfile::tempdir().expect("a directory");
        let (link, target) = (home.path().join("link"), home.path().join("target"));
        fs::write(&target, "content").expect("writes");
        fs::write(home.path().join("target.0123456789abcdef.new"), "").expect("writes");
        std::os::unix::fs::symlink("target", &link).expect("links");
        remove_own(&link).expect("removes");
        assert_eq!(fs::read_dir(home.path()).expect("list").count(), 0);

        std::os::unix::fs::symlink("nowhere", &link).expect("links");
        remove_own(&link).expect("removes a link to nowhere");
        assert!(!exists(&link));
        assert!(is_absent(&remove_own(&link).expect_err("nothing")));
    }

    #[cfg(unix)]
    #[test]
    fn a_log_may_be_a_file_a_device_or_a_pipe_that_has_a_reader() {
        let home = tempfile::tempdir().expect("a directory");
        open_log(&home.path().join("log")).expect("a new file");
        open_log(Path::new("/dev/null")).expect("a device");
        open_log(home.path()).expect_err("a directory");
        let pipe = home.path().join("pipe");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status();
        assert!(made.expect("mkfifo runs").success());
        let error = open_log(&pipe).expect_err("no reader");
        assert_eq!(error.to_string(), "not a regular file");
        let _reader = open_without_waiting(OpenOptions::new().read(true), &pipe).expect("opens");
        open_log(&pipe).expect("it has a reader");
        assert_eq!(read_available(&pipe, 1).expect("no writer"), b"");
    }

    #[cfg(unix)]
    #[test]
    fn a_lock_is_not_opened_through_a_link() {
        let home = tempfile::tempdir().expect("a directory");
        let path = home.path().join("lock");
        std::os::unix::fs::symlink("elsewhere", &path).expect("links");
        let error = open_lock(&path).expect_err("a link");
        assert_eq!(error.to_string(), "not a regular file");
        assert!(!exists(&home.path().join("elsewhere")));
    }
}
