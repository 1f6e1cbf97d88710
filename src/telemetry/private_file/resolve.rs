//! Follows the links of a path, but only this user's own.

use std::fs::{self, Metadata, Permissions};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::owner::{check_file, check_owner};

/// How many links to links are followed: as many as Linux follows.
const MAX_LINKS: usize = 40;

/// Where a path leads.
pub(crate) struct Resolved {
    /// The file that the links lead to; not a link itself.
    pub(crate) path: PathBuf,
    /// What is there, if anything.
    found: Option<Metadata>,
    is_linked: bool,
}

impl Resolved {
    /// Fails if there is something other than a regular file of this user or of root.
    pub(crate) fn check_file(&self) -> io::Result<()> {
        self.found.as_ref().map_or(Ok(()), check_file)
    }

    /// Fails if there is something of another user.
    pub(crate) fn check_owner(&self) -> io::Result<()> {
        self.found.as_ref().map_or(Ok(()), check_owner)
    }

    /// Returns the permissions of what is there.
    pub(crate) fn permissions(&self) -> Option<Permissions> {
        self.found.as_ref().map(Metadata::permissions)
    }

    /// Fails with [`ErrorKind::NotFound`] if there is nothing, but with another kind behind a link:
    /// a user put it there, which is not the same as no file.
    pub(super) fn require_existing(&self) -> io::Result<()> {
        match self.found {
            Some(_) => Ok(()),
            None if self.is_linked => Err(dangling()),
            None => Err(ErrorKind::NotFound.into()),
        }
    }
}

/// Follows the links from `path` to a file, which need not exist; its directory must.
///
/// The file's own links and the directory it is in must belong to this user or to root. The
/// directories above are the caller's choice, and are not examined.
///
/// # Errors
/// Fails with [`ErrorKind::NotFound`] or [`ErrorKind::NotADirectory`] only if the directory is not
/// there; a link that leads nowhere is another error.
pub(crate) fn resolve(path: &Path) -> io::Result<Resolved> {
    let (directory, name) = split(path)?;
    if let Ok(metadata) = fs::symlink_metadata(directory)
        && metadata.is_symlink()
    {
        check_owner(&metadata)?;
    }
    let directory = fs::canonicalize(directory).map_err(|error| explain(error, directory))?;
    let mut path = directory.join(name);
    for followed in 0..MAX_LINKS {
        let found = match fs::symlink_metadata(&path) {
            Ok(metadata) => Some(metadata),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(error) if followed > 0 && is_absent(&error) => return Err(dangling()),
            Err(error) => return Err(error),
        };
        if !found.as_ref().is_some_and(Metadata::is_symlink) {
            return Ok(Resolved {
                path,
                found,
                is_linked: followed > 0,
            });
        }
        path = next(&path)?;
    }
    Err(io::Error::other("too many links"))
}

/// Returns where a link leads, without links in the directory.
fn next(link: &Path) -> io::Result<PathBuf> {
    let target = link.parent().unwrap_or(Path::new("/")).join(read(link)?);
    let (directory, name) = split(&target)?;
    match fs::canonicalize(directory) {
        Ok(directory) => Ok(directory.join(name)),
        Err(error) if is_absent(&error) => Err(dangling()),
        Err(error) => Err(error),
    }
}

/// Reads a link, and checks that it is this user's.
fn read(link: &Path) -> io::Result<PathBuf> {
    let before = fs::symlink_metadata(link)?;
    check_owner(&before)?;
    let target = fs::read_link(link)?;
    // Its owner and its target are two questions: they must have been about the same link.
    if is_same(&before, &fs::symlink_metadata(link)?) {
        Ok(target)
    } else {
        Err(io::Error::other("the link was replaced meanwhile"))
    }
}

#[cfg(unix)]
fn is_same(one: &Metadata, other: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    let identity = |of: &Metadata| (of.dev(), of.ino(), of.ctime(), of.ctime_nsec());
    identity(one) == identity(other)
}

#[cfg(not(unix))]
fn is_same(_: &Metadata, _: &Metadata) -> bool {
    true
}

/// Splits a path into the directory and the name in it.
fn split(path: &Path) -> io::Result<(&Path, &std::ffi::OsStr)> {
    let Some(name) = path.file_name() else {
        return Err(super::owner::not_regular());
    };
    match path.parent() {
        Some(directory) if !directory.as_os_str().is_empty() => Ok((directory, name)),
        _ => Ok((Path::new("."), name)),
    }
}

/// Returns the error of a directory, which is another one behind a link that leads nowhere.
fn explain(error: io::Error, directory: &Path) -> io::Error {
    let mut nearest = directory.ancestors().map(fs::symlink_metadata);
    let is_link = nearest
        .find_map(Result::ok)
        .is_some_and(|metadata| metadata.is_symlink());
    if is_absent(&error) && is_link {
        dangling()
    } else {
        error
    }
}

fn is_absent(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory)
}

pub(super) fn dangling() -> io::Error {
    io::Error::other("a link to something that does not exist")
}
