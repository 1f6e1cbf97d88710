//! Replaces a file in one step.

use std::ffi::{OsStr, OsString};
use std::fs::{self, File, OpenOptions};
use std::hash::{BuildHasher, RandomState};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use super::open::{create_directories, open_private, restrict_to_owner, write_in_limit};
use super::owner::check_file;
use super::resolve::resolve;

/// What the name of a temporary file ends with.
const SUFFIX: &str = ".new";
/// The length of the random part of its name: a `u64` in hexadecimal digits.
const RANDOM_LEN: usize = 16;
/// From which age on a temporary file is certainly of a process that was killed.
const ABANDONED_AGE: Duration = Duration::from_secs(60);

/// Whether content has to survive a power cut.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Durability {
    Synced,
    /// Does not wait for the disk.
    Unsynced,
}

/// Replaces the file at `path` by a private one with `content`; creates missing directories.
///
/// This user's links are followed, and stay. A reader sees the old content or the new, never half,
/// even after a power cut.
///
/// # Errors
/// The old file then still stands, and no temporary file is left. Anything but a regular file of
/// this user or of root is not replaced.
pub(crate) fn replace(path: &Path, content: &[u8]) -> io::Result<()> {
    create_parent(path)?;
    let target = resolve(path)?;
    target.check_file()?;
    remove_abandoned(&target.path, ABANDONED_AGE);
    install(&target.path, content, Durability::Synced)
}

/// Like [`replace`], for a file that there is no reason to link elsewhere: a link is refused. Does
/// not wait for the disk.
///
/// # Errors
/// See [`replace`].
pub(crate) fn replace_name(path: &Path, content: &[u8]) -> io::Result<()> {
    create_parent(path)?;
    match fs::symlink_metadata(path) {
        Ok(metadata) => check_file(&metadata)?,
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    remove_abandoned(path, ABANDONED_AGE);
    install(path, content, Durability::Unsynced)
}

/// Removes temporary files for `target` that processes left behind when they were killed, as far
/// as they are older than `age`.
pub(crate) fn remove_abandoned(target: &Path, age: Duration) {
    let (Some(directory), Some(name)) = (target.parent(), target.file_name()) else {
        return;
    };
    let Ok(entries) = fs::read_dir(directory) else {
        return;
    };
    for entry in entries.flatten() {
        if is_temporary(&entry.file_name(), name) && is_abandoned(&entry, age) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

fn create_parent(path: &Path) -> io::Result<()> {
    match path.parent() {
        Some(directory) if !directory.as_os_str().is_empty() => create_directories(directory),
        _ => Ok(()),
    }
}

/// Writes a new file and renames it to `target`.
fn install(target: &Path, content: &[u8], durability: Durability) -> io::Result<()> {
    let temporary = temporary_path(target);
    let mut options = OpenOptions::new();
    let file = open_private(&temporary, options.write(true).create_new(true))?;
    let written = write(&file, content, durability);
    // Windows does not rename a file that is open.
    drop(file);
    let outcome = written.and_then(|()| fs::rename(&temporary, target));
    if outcome.is_err() {
        let _ = fs::remove_file(&temporary);
    } else if durability == Durability::Synced {
        sync_directory(target);
    }
    outcome
}

fn write(file: &File, content: &[u8], durability: Durability) -> io::Result<()> {
    // The umask may have taken more than it should.
    restrict_to_owner(file)?;
    if write_in_limit(file, content)? != content.len() {
        return Err(ErrorKind::WriteZero.into());
    }
    match durability {
        // Before the rename, or a power cut could leave the final name on a file without content.
        Durability::Synced => file.sync_all(),
        Durability::Unsynced => Ok(()),
    }
}

/// Makes the new name survive a power cut, where the system can open directories.
fn sync_directory(file: &Path) {
    if let Some(directory) = file.parent() {
        let _ = File::open(directory).and_then(|directory| directory.sync_all());
    }
}

/// Returns a name in the same directory, since a rename cannot cross file systems.
///
/// Another user cannot foresee it, and so prepare a file of that name.
pub(crate) fn temporary_path(target: &Path) -> PathBuf {
    // Hashed with a random key, and so random itself: the standard library has nothing simpler.
    let random = RandomState::new().hash_one(std::process::id());
    let mut name = target.as_os_str().to_owned();
    name.push(format!(".{random:0RANDOM_LEN$x}{SUFFIX}"));
    name.into()
}

fn is_temporary(name: &OsStr, target: &OsStr) -> bool {
    let mut begin = OsString::from(target);
    begin.push(".");
    let name = name.as_encoded_bytes();
    name.starts_with(begin.as_encoded_bytes())
        && name.ends_with(SUFFIX.as_bytes())
        && name.len() == begin.len() + RANDOM_LEN + SUFFIX.len()
}

fn is_abandoned(entry: &fs::DirEntry, age: Duration) -> bool {
    // Of a link, this is about the link itself.
    let Ok(metadata) = entry.metadata() else {
        return false;
    };
    let modified = metadata.modified().unwrap_or_else(|_| SystemTime::now());
    let is_old = SystemTime::now()
        .duration_since(modified)
        .is_ok_and(|since| since >= age);
    is_old && check_file(&metadata).is_ok()
}
