//! Finds the config file. Creates nothing.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::File;
use crate::env;
use crate::error::{Error, Result};

/// The longest file that can be a config file.
const LONGEST: u64 = 1 << 20;

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
    pub(super) fn load(&self) -> Result<File> {
        let Some(path) = self.file() else {
            return Ok(File::default());
        };
        match read(path) {
            Ok(text) => File::parse(&text, &path.display().to_string()),
            Err(error) if is_absent(&error) && matches!(self, Self::Usual(_)) => {
                Ok(File::default())
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

/// Nothing there: no file, or no folder where one should be.
fn is_absent(error: &std::io::Error) -> bool {
    matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory)
}

/// Reads what is no folder and no endless device.
fn read(path: &Path) -> std::io::Result<String> {
    use std::io::Read;
    let mut text = String::new();
    std::fs::File::open(path)?
        .take(LONGEST + 1)
        .read_to_string(&mut text)?;
    if text.len() as u64 > LONGEST {
        return Err(std::io::Error::other("longer than 1 MiB"));
    }
    Ok(text)
}
