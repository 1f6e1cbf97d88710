//! Finds the config file. Creates nothing.

use std::fs::File;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::file;
use crate::env;
use crate::error::{Error, Result};
use crate::fs::{is_absent, read_bounded};

/// The size of the largest config file, in bytes.
const MAX_SIZE: u64 = 1 << 20;

/// Holds which config file is in use, and whether the user named it.
pub(super) enum ConfigPath {
    /// The user named it: it must exist.
    Named(PathBuf),
    /// The usual place; nothing there is fine.
    Usual(PathBuf),
    /// There is no home to look in.
    Homeless,
}

impl ConfigPath {
    /// `--config-file`, else `$XDG_CONFIG_HOME/kongctl/config.yaml`, else `~/.config/kongctl/config.yaml`.
    pub(super) fn find(flag: Option<&Path>) -> Self {
        if let Some(path) = flag {
            return Self::Named(path.to_owned());
        }
        // The XDG specification says to ignore a relative path.
        let configured = env::text(env::XDG_CONFIG_HOME)
            .map(PathBuf::from)
            .filter(|path| path.is_absolute());
        let directory = configured.or_else(|| Some(home()?.join(".config")));
        directory.map_or(Self::Homeless, |directory| {
            Self::Usual(directory.join("kongctl").join("config.yaml"))
        })
    }

    pub(super) fn file(&self) -> Option<&Path> {
        match self {
            Self::Named(path) | Self::Usual(path) => Some(path),
            Self::Homeless => None,
        }
    }

    /// Like [`ConfigPath::find`], of a flag whose `~` no shell has replaced yet.
    pub(super) fn find_typed(flag: Option<&Path>) -> Self {
        let replaced = flag.and_then(|path| Some(home()?.join(path.strip_prefix("~").ok()?)));
        Self::find(replaced.as_deref().or(flag))
    }

    /// Reads the file; a usual one that is not there says nothing.
    pub(super) fn load(&self) -> Result<file::File> {
        let Some(path) = self.file() else {
            return Ok(file::File::default());
        };
        match read(path) {
            Ok(text) => file::File::parse(&text, &path.display().to_string()),
            Err(error) if is_absent(&error) && matches!(self, Self::Usual(_)) => {
                Ok(file::File::default())
            }
            Err(error) => Err(Error::config(format!(
                "cannot read the config file `{}`",
                path.display()
            ))
            .cause(error)),
        }
    }
}

fn home() -> Option<PathBuf> {
    Some(directories::BaseDirs::new()?.home_dir().to_owned())
}

/// Where kongctl may leave an empty marker; `None` without a home.
pub(crate) fn cache_directory() -> Option<PathBuf> {
    Some(directories::BaseDirs::new()?.cache_dir().join("kongctl"))
}

/// Reads the file, which a user may also give as a pipe: `--config-file <(generate)`.
fn read(path: &Path) -> io::Result<String> {
    let mut content = Vec::new();
    read_bounded(File::open(path)?, MAX_SIZE, &mut content)?;
    String::from_utf8(content)
        .map_err(|_| io::Error::new(ErrorKind::InvalidData, "stream did not contain valid UTF-8"))
}
