//! Finds and reads the config file. Creates nothing.

use std::fmt::Display;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::file::File;
use super::source::Source;
use crate::encoding::decoded;
use crate::env;
use crate::error::{Error, Result};
use crate::fs::{exists, is_absent, read_named, read_own};
use crate::home;

/// The size of the largest config file, in bytes.
// Bounded, because the path may be that of a device or a pipe without an end.
const MAX_SIZE: u64 = 1 << 20;

/// The path of the config file in use.
#[derive(Clone)]
pub(super) enum ConfigPath {
    /// The path that the user gave by a flag or a variable; the file must exist.
    Given { path: PathBuf, source: Source },
    /// The default path; the file may be missing.
    Default(PathBuf),
    /// None, because there is no home directory.
    NoHome,
}

impl ConfigPath {
    /// Returns `--config-file`, else `KONGCTL_CONFIG_FILE`, else the usual path.
    pub(super) fn find(flag: Option<&Path>) -> Self {
        if let Some(path) = flag {
            return Self::Given {
                path: home::expanded(path).unwrap_or(path.to_owned()),
                source: Source::Flag("--config-file"),
            };
        }
        match env::path(env::CONFIG_FILE) {
            Some(path) => Self::Given {
                path: home::expanded(&path).unwrap_or(path),
                source: Source::Env(env::CONFIG_FILE.to_owned()),
            },
            None => Self::usual(),
        }
    }

    /// Returns `$XDG_CONFIG_HOME/kongctl/config.yaml`, else `~/.config/kongctl/config.yaml`.
    ///
    /// The same on every system, so that one page of documentation is true of all.
    pub(super) fn usual() -> Self {
        // The XDG specification says to ignore a relative path.
        let configured = env::path(env::XDG_CONFIG_HOME).filter(|path| path.is_absolute());
        let directory = configured.or_else(|| Some(home::directory()?.join(".config")));
        match directory {
            Some(directory) => Self::Default(directory.join("kongctl").join("config.yaml")),
            None => Self::NoHome,
        }
    }

    pub(super) fn file(&self) -> Option<&Path> {
        match self {
            Self::Given { path, .. } | Self::Default(path) => Some(path),
            Self::NoHome => None,
        }
    }

    /// Returns where the path comes from.
    pub(super) fn source(&self) -> &Source {
        match self {
            Self::Given { source, .. } => source,
            Self::Default(_) | Self::NoHome => &Source::Default,
        }
    }

    /// Reads and parses the file.
    ///
    /// At the default path, a missing one is empty, and so is what cannot be read, file or not: it
    /// must not stop what does not need it.
    pub(super) fn load(&self) -> Result<File> {
        let Some(path) = self.file() else {
            return Ok(File::default());
        };
        let content = match self {
            // Perhaps a pipe: `--config-file <(generate)`.
            Self::Given { .. } => read_named(path, MAX_SIZE),
            Self::Default(_) | Self::NoHome => read_own(path, MAX_SIZE),
        };
        match (content, self) {
            (Ok(content), _) => match decoded(&content) {
                Ok(text) => File::parse(&text, &path.display().to_string()),
                Err(why) => Err(self.unreadable(path, why)),
            },
            (Err(error), Self::Given { .. }) => Err(self.unreadable(path, error)),
            (Err(error), _) if is_absent(&error) && !is_behind_broken_link(path) => {
                Ok(File::default())
            }
            (Err(error), _) => Ok(File::unread(self.unread(path, &error))),
        }
    }

    /// Returns the error of a file that is needed and cannot be read.
    fn unreadable(&self, path: &Path, why: impl Display) -> Error {
        let error =
            Error::config(format!("cannot read the config file `{}`", path.display())).cause(why);
        match self.source() {
            // Unlike a flag, a variable is not in front of the user.
            Source::Env(name) => error.fact("from", name),
            _ => error,
        }
    }

    /// Returns why the file at the default path is left out, with the way to read it all the same.
    fn unread(&self, path: &Path, why: &io::Error) -> Error {
        let error = self.unreadable(path, why);
        // Not refused by the system, but because the file is another user's.
        if why.kind() == ErrorKind::PermissionDenied && why.raw_os_error().is_none() {
            let path = path.display();
            return error.hint(format!("pass --config-file {path} to read it nevertheless"));
        }
        error
    }
}

/// Returns whether a path does not exist because it, or a directory above it, is a link to nowhere.
fn is_behind_broken_link(path: &Path) -> bool {
    let existing = path.ancestors().find(|part| exists(part));
    existing.is_some_and(|part| part.metadata().is_err())
}

/// Returns the directory for empty marker files; `None` without a home directory.
pub(crate) fn cache_directory() -> Option<PathBuf> {
    Some(directories::BaseDirs::new()?.cache_dir().join("kongctl"))
}
