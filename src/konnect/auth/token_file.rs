//! The file with a profile's login: beside the config file, and readable by its owner only.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::grant::Grant;
use super::login_command::{login_command, logout_command};
use super::login_json::{new_content, renewed_content};
use super::stored_login::{InvalidLogin, StoredLogin};
use crate::error::{Error, Result};
use crate::fs::{
    create_directories, exists, is_absent, link_target, open_own, read_bounded, remove_own,
    replace_locked,
};
use crate::konnect::base_url::BaseUrl;
use crate::lock::Lock;
use crate::secret::Secret;
use crate::sort::sort;

/// What the name of a token file ends with.
const SUFFIX: &str = "-konnect-token.json";
/// The largest file that is read, in bytes.
const MAX_FILE_LEN: u64 = 1 << 20;
/// The longest profile name that can be a part of a file's name, in bytes.
// File systems allow 255 for the whole name, which also has to hold the suffix and `.lock` or
// `.new`.
const MAX_PROFILE_LEN: usize = 100;

/// The file that has a profile's login, or will have it.
#[derive(Clone, Debug)]
pub(crate) struct TokenFile {
    path: PathBuf,
    profile: String,
}

impl TokenFile {
    /// Returns the token file of `profile` in `directory`; fails if the profile's name cannot be
    /// part of a file's name.
    ///
    /// Letter case does not matter in a profile's name: a file in other letter case is found, too.
    /// A new file is named exactly like the profile, because the existing program looks for that
    /// name only.
    pub(crate) fn of_profile(directory: &Path, profile: &str) -> Result<Self> {
        if !is_file_name_part(profile) {
            return Err(Error::config(format!(
                "profile name `{profile}` cannot be used in a file name, so the login cannot be saved"
            )));
        }
        let exact = directory.join(format!(".{profile}{SUFFIX}"));
        let path = if exists(&exact) {
            exact
        } else {
            find_ignoring_case(directory, profile).unwrap_or(exact)
        };
        Ok(Self {
            path,
            profile: profile.to_owned(),
        })
    }

    /// Returns where the file is, or will be.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Returns the name of the profile.
    pub(crate) fn profile(&self) -> &str {
        &self.profile
    }

    /// Reads the login; `None` without a file. If other users may read the file, its mode is
    /// corrected.
    pub(crate) fn read(&self) -> Result<Option<StoredLogin>> {
        let Some(content) = self.content()? else {
            return Ok(None);
        };
        match StoredLogin::parse(&content) {
            Ok(login) => Ok(Some(login)),
            Err(invalid) => Err(self.unreadable(&invalid)),
        }
    }

    /// Fails if the login could not be saved. A directory that does not exist yet is not created
    /// for this.
    pub(crate) fn require_writable(&self) -> Result<()> {
        match self.path.parent() {
            Some(directory) if directory.is_dir() => self.lock().map(drop),
            _ => Ok(()),
        }
    }

    /// Waits until no other process is changing this login, and keeps others from it.
    pub(super) fn lock(&self) -> Result<Lock> {
        let target = link_target(&self.path).map_err(|error| self.unwritable(&error))?;
        let mut name = target.into_os_string();
        name.push(".lock");
        Lock::acquire(name.into(), "the login")
    }

    /// Saves a new login that is for `server`.
    pub(crate) fn write(&self, grant: &Grant, server: &BaseUrl) -> Result<()> {
        let directory = self.path.parent().unwrap_or(Path::new("."));
        create_directories(directory).map_err(|error| self.unwritable(&error))?;
        let _lock = self.lock()?;
        self.replace(&new_content(grant, server))
    }

    /// Replaces the tokens and keeps the other members of the file. The caller holds the lock.
    pub(super) fn renew(&self, grant: &Grant, server: &BaseUrl) -> Result<()> {
        let old = self.content()?.unwrap_or_default();
        self.replace(&renewed_content(grant, &old, server))
    }

    /// Removes the login, whatever is in its file, and returns whether there was one.
    pub(crate) fn remove(&self) -> Result<bool> {
        if !exists(&self.path) {
            return Ok(false);
        }
        let _lock = self.lock()?;
        remove_own(&self.path).map_err(|error| self.unremovable(&error))?;
        Ok(true)
    }

    fn content(&self) -> Result<Option<Zeroizing<Vec<u8>>>> {
        match read(&self.path) {
            Ok(text) => Ok(Some(text)),
            Err(error) if is_absent(&error) => Ok(None),
            Err(error) => Err(self.inaccessible(error)),
        }
    }

    fn inaccessible(&self, cause: io::Error) -> Error {
        let is_owned_by_another = cause.kind() == io::ErrorKind::PermissionDenied;
        let message = format!("cannot read the login `{}`", self.path.display());
        let error = Error::config(message).cause(cause);
        if !is_owned_by_another {
            return error;
        }
        error.hint(format!(
            "change its owner with chown, or remove it and run {}",
            login_command(&self.profile, None)
        ))
    }

    /// Replaces the whole file in one step. The caller holds the lock.
    fn replace(&self, text: &Secret) -> Result<()> {
        replace_locked(&self.path, text.expose().as_bytes())
            .map_err(|error| self.unwritable(&error))
    }

    fn unreadable(&self, invalid: &InvalidLogin) -> Error {
        let InvalidLogin {
            line,
            column,
            reason,
        } = invalid;
        let profile = &self.profile;
        let place = format!("{}:{line}:{column}", self.path.display());
        let message = format!("cannot read the login of profile `{profile}`: {place}: {reason}");
        Error::config(message).hint(format!(
            "run {} to replace it, or {} to remove it",
            login_command(profile, None),
            logout_command(profile)
        ))
    }

    fn unremovable(&self, error: &io::Error) -> Error {
        Error::config(format!("cannot remove the login `{}`", self.path.display())).cause(error)
    }

    fn unwritable(&self, error: &io::Error) -> Error {
        Error::config(format!("cannot write the login `{}`", self.path.display())).cause(error)
    }
}

/// Returns whether a profile's name can be a part of a file's name on every system.
fn is_file_name_part(profile: &str) -> bool {
    !profile.is_empty()
        && profile.len() <= MAX_PROFILE_LEN
        && !profile.contains(|c: char| c.is_control() || "/\\:".contains(c))
}

/// Returns the profiles that have a login in `directory`, sorted.
pub(crate) fn profiles_with_login(directory: &Path) -> Vec<String> {
    // A directory that cannot be read has no logins that could be used.
    let Ok(entries) = fs::read_dir(directory) else {
        return Vec::new();
    };
    let mut profiles = Vec::new();
    for entry in entries.flatten() {
        if let Some(profile) = profile_of(&entry.file_name())
            && !profile.is_empty()
        {
            profiles.push(profile.to_owned());
        }
    }
    sort(&mut profiles);
    profiles
}

/// Returns the profile that a token file's name contains.
fn profile_of(file_name: &OsStr) -> Option<&str> {
    file_name.to_str()?.strip_prefix('.')?.strip_suffix(SUFFIX)
}

fn find_ignoring_case(directory: &Path, profile: &str) -> Option<PathBuf> {
    let found = profiles_with_login(directory)
        .into_iter()
        .find(|other| other.to_lowercase() == profile.to_lowercase())?;
    Some(directory.join(format!(".{found}{SUFFIX}")))
}

fn read(path: &Path) -> io::Result<Zeroizing<Vec<u8>>> {
    let file = open_own(path)?;
    restrict_to_owner(&file, path)?;
    // With room for all of it: a buffer that grows leaves copies of tokens behind.
    let len = file.metadata()?.len().min(MAX_FILE_LEN);
    let capacity = usize::try_from(len).unwrap_or(0) + 1;
    let mut content = Zeroizing::new(Vec::with_capacity(capacity));
    read_bounded(file, MAX_FILE_LEN, &mut content)?;
    Ok(content)
}

/// Takes the permissions of other users from a token file, and warns if they had any.
#[cfg(unix)]
fn restrict_to_owner(file: &File, path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let mode = file.metadata()?.permissions().mode() & 0o777;
    if mode & 0o077 == 0 {
        return Ok(());
    }
    let outcome = match file.set_permissions(fs::Permissions::from_mode(0o600)) {
        Ok(()) => "its mode is now 600",
        Err(_) => "and its mode cannot be changed",
    };
    let path = path.display();
    log::warn!("{path}: other users could read this login (mode {mode:o}); {outcome}");
    Ok(())
}

#[cfg(not(unix))]
fn restrict_to_owner(_: &File, _: &Path) -> io::Result<()> {
    Ok(())
}
