//! The names of the profiles that exist.

use std::collections::HashSet;
use std::path::Path;

use super::file::File;
use super::foreign;
use super::paths::ConfigPath;
use super::settings::SETTINGS;
use crate::env;

/// The profile in use when none is named.
pub(crate) const DEFAULT_PROFILE: &str = "default";
/// The profile that kongctl serves itself, unless the config file has one of that name.
pub(crate) const SANDBOX_PROFILE: &str = "sandbox";

/// Returns the names of all profiles, for shell completion.
///
/// Reports no error, and reads the config file only if it is a regular one: a pipe would block the
/// shell. `others` finds the profiles that only have a login, in the directory of the config file.
pub(crate) fn known_profiles(
    path_flag: Option<&Path>,
    others: impl Fn(&Path) -> Vec<String>,
) -> Vec<String> {
    let config_path = ConfigPath::find(path_flag);
    let Some(path) = config_path.file() else {
        return profiles(None, []);
    };
    let file = if path.is_file() {
        config_path.load().ok()
    } else {
        None
    };
    // The parent of a bare file name is empty; joined to `.`, it is the working directory.
    let logins = match path.parent() {
        Some(directory) => others(&Path::new(".").join(directory)),
        None => Vec::new(),
    };
    profiles(file.as_ref(), logins)
}

/// Returns the profiles of the config file, `others`, the built-in ones, and those of the
/// environment, in this order and each once.
pub(super) fn profiles(
    file: Option<&File>,
    others: impl IntoIterator<Item = String>,
) -> Vec<String> {
    let in_file = file.into_iter().flat_map(File::profiles).map(str::to_owned);
    let built_in = [DEFAULT_PROFILE, SANDBOX_PROFILE].map(str::to_owned);
    let in_environment = env::profiles(SETTINGS.iter().map(|definition| definition.key));
    // A set, because a file can have very many profiles.
    let mut known = HashSet::new();
    in_file
        .chain(others)
        .chain(built_in)
        .chain(in_environment)
        .filter(|name| !foreign::is_token(name) && known.insert(name.to_ascii_lowercase()))
        .collect()
}
