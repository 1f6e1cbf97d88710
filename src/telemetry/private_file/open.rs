//! Opens files without waiting, without following links, and for their owner only.

use std::fs::{self, DirBuilder, File, Metadata, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::Path;
use std::time::SystemTime;

use super::owner::{check_file, not_regular};
use super::resolve::{dangling, resolve};

/// Opens a file of this user for reading; follows this user's links.
///
/// # Errors
/// Fails with [`ErrorKind::NotFound`] or [`ErrorKind::NotADirectory`] only if there is nothing at
/// `path`, not even a link. Anything but a regular file is an error, and so is one of another user.
pub(crate) fn open_own(path: &Path) -> io::Result<File> {
    let resolved = resolve(path)?;
    resolved.require_existing()?;
    resolved.check_file()?;
    open_private(&resolved.path, OpenOptions::new().read(true))
}

/// What becomes of the mode of a file that exists.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    Keep,
    /// It becomes 0600, like that of a new file.
    Restrict,
}

/// Opens a file of this user for appending; creates it if it is missing.
///
/// The system moves to the end of the file and writes as one step, so processes that append at the
/// same time do not overwrite each other.
///
/// # Errors
/// See [`open_own`]. The directory has to exist. A file with a second name is refused: that may be
/// a file that is not meant to be appended to.
pub(crate) fn open_append(path: &Path, mode: Mode) -> io::Result<File> {
    let resolved = resolve(path)?;
    resolved.check_file()?;
    let mut options = OpenOptions::new();
    let file = open_private(&resolved.path, options.append(true).create(true))?;
    check_one_name(&file.metadata()?)?;
    if mode == Mode::Restrict {
        restrict_to_owner(&file)?;
    }
    Ok(file)
}

/// Fails if [`open_append`] would, as far as that can be told without opening or creating anything:
/// a file may be on a disk that does not answer. The directory may be missing.
///
/// # Errors
/// See [`open_append`].
pub(crate) fn check_append(path: &Path) -> io::Result<()> {
    let resolved = match resolve(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let mut directories = path.ancestors().skip(1);
            let existing = directories.find(|directory| fs::symlink_metadata(directory).is_ok());
            return existing.map_or(Ok(()), check_directory);
        }
        resolved => resolved?,
    };
    match fs::symlink_metadata(&resolved.path) {
        Ok(metadata) => {
            check_file(&metadata)?;
            check_one_name(&metadata)?;
            check_writable(&resolved.path)
        }
        Err(error) if error.kind() == ErrorKind::NotFound => {
            resolved.path.parent().map_or(Ok(()), check_directory)
        }
        Err(error) => Err(error),
    }
}

/// Fails if nothing can be created in a directory.
fn check_directory(path: &Path) -> io::Result<()> {
    if !fs::metadata(path)?.is_dir() {
        return Err(ErrorKind::NotADirectory.into());
    }
    check_writable(path)
}

#[cfg(unix)]
fn check_writable(path: &Path) -> io::Result<()> {
    Ok(rustix::fs::access(path, rustix::fs::Access::WRITE_OK)?)
}

#[cfg(not(unix))]
fn check_writable(_: &Path) -> io::Result<()> {
    Ok(())
}

/// Opens a regular file of this user with these options, without following a link or waiting.
///
/// A file that is created can be read by its owner only.
///
/// # Errors
/// Fails for anything but a regular file, a link included.
pub(crate) fn open_private(path: &Path, options: &mut OpenOptions) -> io::Result<File> {
    let file = with_rules(options)
        .open(path)
        .map_err(|error| match error.kind() {
            ErrorKind::IsADirectory => not_regular(),
            _ if is_special(&error) => not_regular(),
            _ => error,
        })?;
    check_file(&file.metadata()?)?;
    Ok(file)
}

#[cfg(unix)]
fn with_rules(options: &mut OpenOptions) -> &mut OpenOptions {
    use rustix::fs::OFlags;
    use std::os::unix::fs::OpenOptionsExt;
    let flags = OFlags::NONBLOCK | OFlags::NOFOLLOW | OFlags::NOCTTY;
    options.mode(0o600).custom_flags(flags.bits().cast_signed())
}

#[cfg(not(unix))]
fn with_rules(options: &mut OpenOptions) -> &mut OpenOptions {
    options
}

/// Returns whether a file could not be opened because it is a link, a FIFO or a device.
#[cfg(unix)]
fn is_special(error: &io::Error) -> bool {
    use rustix::io::Errno;
    let codes = [Errno::LOOP, Errno::NXIO, Errno::NODEV].map(Errno::raw_os_error);
    error
        .raw_os_error()
        .is_some_and(|code| codes.contains(&code))
}

#[cfg(not(unix))]
fn is_special(_: &io::Error) -> bool {
    false
}

#[cfg(unix)]
fn check_one_name(metadata: &Metadata) -> io::Result<()> {
    use std::os::unix::fs::MetadataExt;
    match metadata.nlink() {
        0 | 1 => Ok(()),
        _ => Err(io::Error::other("has a second name (a hard link)")),
    }
}

#[cfg(not(unix))]
fn check_one_name(_: &Metadata) -> io::Result<()> {
    Ok(())
}

/// Gives an open file mode 0600: it may have existed with another one.
#[cfg(unix)]
pub(super) fn restrict_to_owner(file: &File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    if file.metadata()?.permissions().mode() & 0o777 == 0o600 {
        return Ok(());
    }
    file.set_permissions(fs::Permissions::from_mode(0o600))
}

#[cfg(not(unix))]
pub(super) fn restrict_to_owner(_: &File) -> io::Result<()> {
    Ok(())
}

/// Creates a directory and those above it, as far as they are missing, for their owner only.
///
/// # Errors
/// Returns the error of the file system, also if something else is in the way.
pub(crate) fn create_directories(path: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match builder.recursive(true).create(path) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Err(match fs::metadata(path) {
            Ok(_) => ErrorKind::NotADirectory.into(),
            Err(_) => dangling(),
        }),
        created => created,
    }
}

/// Writes to the end of a file with one call, and returns how much was written.
///
/// # Errors
/// Fails with [`ErrorKind::FileTooLarge`] if the process may not write files of that size: the
/// system would not return an error, but end the program with SIGXFSZ.
pub(crate) fn write_in_limit(mut file: &File, content: &[u8]) -> io::Result<usize> {
    let metadata = file.metadata()?;
    let end = metadata.len().saturating_add(content.len() as u64);
    if metadata.is_file() && max_file_len().is_some_and(|max| end > max) {
        return Err(ErrorKind::FileTooLarge.into());
    }
    file.write(content)
}

#[cfg(unix)]
fn max_file_len() -> Option<u64> {
    use rustix::process::{Resource, getrlimit};
    getrlimit(Resource::Fsize).current
}

#[cfg(not(unix))]
fn max_file_len() -> Option<u64> {
    None
}

/// Returns when a file of this user was last written; a link is not followed.
pub(crate) fn modified(path: &Path) -> io::Result<SystemTime> {
    let metadata = fs::symlink_metadata(path)?;
    check_file(&metadata)?;
    metadata.modified()
}
