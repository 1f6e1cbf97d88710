//! Keeps a profile's login in a file beside the config file that only its owner may read.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::lock::Lock;
use super::login_command::login_command;
use super::stored::{Grant, Stored};
use crate::error::{Error, Result};
use crate::fs::{
    exists, is_absent, link_target, open_regular, read_bounded, replace_private, temporary_path,
};
use crate::secret::Secret;

/// What a token file's name ends with.
const ENDING: &str = "-konnect-token.json";
/// The longest file that can be a login.
const LONGEST: u64 = 1 << 20;
/// The longest profile that can be part of a file's name.
const LONGEST_PROFILE: usize = 100;

/// Names the file that holds, or would hold, a profile's login.
#[derive(Clone, Debug)]
pub(crate) struct TokenFile {
    path: PathBuf,
    profile: String,
}

impl TokenFile {
    /// The file of `profile` in `directory`; fails when the profile's name can be no part of a file's.
    ///
    /// Letter case does not matter in a profile's name: a file that is spelled otherwise is found, too. A new one is spelled like
    /// the profile, for the existing program looks for that.
    pub(crate) fn of(directory: &Path, profile: &str) -> Result<Self> {
        let is_sound = !profile.is_empty() && profile.len() <= LONGEST_PROFILE;
        if !is_sound
            || profile
                .contains(|character: char| character.is_control() || "/\\:".contains(character))
        {
            return Err(Error::config(format!(
                "profile `{profile}` cannot keep a login: its name can be no part of a file's"
            )));
        }
        let usual = directory.join(format!(".{profile}{ENDING}"));
        let path = if exists(&usual) {
            usual
        } else {
            spelled_otherwise(directory, profile).unwrap_or(usual)
        };
        Ok(Self {
            path,
            profile: profile.to_owned(),
        })
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    pub(crate) fn profile(&self) -> &str {
        &self.profile
    }

    /// Reads the login; `None` when there is none. One that others may read is used, and theirs no longer.
    pub(crate) fn read(&self) -> Result<Option<Stored>> {
        let Some(text) = self.content()? else {
            return Ok(None);
        };
        Stored::parse(&text).map(Some).map_err(|fault| {
            let place = format!("{}:{}:{}", self.path.display(), fault.line, fault.column);
            Error::config(format!(
                "cannot read the login of profile `{}`: {place}: {}",
                self.profile, fault.what
            ))
            .hint(format!(
                "`{}` makes a new one in its place, `kongctl logout` only removes it",
                login_command(&self.profile)
            ))
        })
    }

    /// Fails early where a login could not be kept; a folder that is still to be made is not made for that.
    pub(crate) fn require_writable(&self) -> Result<()> {
        match self.path.parent() {
            Some(directory) if directory.is_dir() => self.lock().map(drop),
            _ => Ok(()),
        }
    }

    /// Waits until no other process changes this login.
    pub(super) fn lock(&self) -> Result<Lock> {
        let mut name = link_target(&self.path).into_os_string();
        name.push(".lock");
        Lock::take(name.into())
    }

    /// Replaces the login by a new one that is for `host`.
    pub(crate) fn write(&self, grant: &Grant, host: &str) -> Result<()> {
        let directory = self.path.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(directory).map_err(|error| self.unwritable(&error))?;
        let _lock = self.lock()?;
        self.replace(&grant.text(host))
    }

    /// Replaces the tokens and keeps what else stands in the file. The caller holds the lock.
    pub(super) fn renew(&self, grant: &Grant, host: &str) -> Result<()> {
        let old = self.content()?.unwrap_or_default();
        self.replace(&grant.text_over(&old, host))
    }

    /// Removes the login, whatever is in its file; tells whether there was one.
    pub(crate) fn remove(&self) -> Result<bool> {
        if !exists(&self.path) {
            return Ok(false);
        }
        let _lock = self.lock()?;
        let target = link_target(&self.path);
        let _ = fs::remove_file(temporary_path(&target));
        let failed = |error: io::Error| {
            Error::config(format!("cannot remove the login `{}`", self.path.display())).cause(error)
        };
        fs::remove_file(&target).map_err(failed)?;
        if target != self.path && exists(&self.path) {
            fs::remove_file(&self.path).map_err(failed)?;
        }
        Ok(true)
    }

    fn content(&self) -> Result<Option<Zeroizing<Vec<u8>>>> {
        match read(&self.path) {
            Ok(text) => Ok(Some(text)),
            Err(error) if is_absent(&error) => Ok(None),
            Err(error) => Err(Error::config(format!(
                "cannot read the login `{}`",
                self.path.display()
            ))
            .cause(error)),
        }
    }

    /// Replaces the whole file in one step. The caller holds the lock.
    fn replace(&self, text: &Secret) -> Result<()> {
        replace_private(&self.path, text.expose().as_bytes())
            .map_err(|error| self.unwritable(&error))
    }

    fn unwritable(&self, error: &io::Error) -> Error {
        Error::config(format!("cannot write the login `{}`", self.path.display())).cause(error)
    }
}

/// The profiles that have a login in `directory`, sorted.
pub(crate) fn profiles_with_login(directory: &Path) -> Vec<String> {
    let names = fs::read_dir(directory)
        .into_iter()
        .flatten()
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut found: Vec<String> = names
        .filter_map(|name| Some(name.strip_prefix('.')?.strip_suffix(ENDING)?.to_owned()))
        .collect();
    found.retain(|profile| !profile.is_empty());
    found.sort_unstable();
    found
}

fn spelled_otherwise(directory: &Path, profile: &str) -> Option<PathBuf> {
    let spelled = profiles_with_login(directory)
        .into_iter()
        .find(|other| other.to_lowercase() == profile.to_lowercase())?;
    Some(directory.join(format!(".{spelled}{ENDING}")))
}

/// Reads only plain files: a pipe in that place would block for ever.
fn read(path: &Path) -> io::Result<Zeroizing<Vec<u8>>> {
    let file = open_regular(path)?;
    tighten(&file, path)?;
    let mut text = Zeroizing::new(Vec::with_capacity(
        usize::try_from(file.metadata()?.len().min(LONGEST)).unwrap_or(0) + 1,
    ));
    read_bounded(file, LONGEST, &mut text)?;
    Ok(text)
}

#[cfg(unix)]
fn tighten(file: &File, path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let mode = file.metadata()?.permissions().mode() & 0o777;
    if mode & 0o077 != 0 {
        let outcome = file.set_permissions(fs::Permissions::from_mode(0o600));
        let now = if outcome.is_ok() {
            "now only you may"
        } else {
            "and that cannot be changed"
        };
        log::warn!(
            "{}: others could read this login (mode {mode:o}); {now}",
            path.display()
        );
    }
    Ok(())
}

#[cfg(not(unix))]
fn tighten(_: &File, _: &Path) -> io::Result<()> {
    Ok(())
}
