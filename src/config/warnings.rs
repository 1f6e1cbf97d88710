//! What to warn of: a file that was not read, and what is set without an effect.

use std::iter;
use std::path::Path;

use super::file::{File, Profile};
use super::foreign;
use super::profiles::DEFAULT_PROFILE;
use super::resolve::{Config, unknown_setting};
use super::settings::{self, SETTINGS};
use crate::env;

/// The variables that belong to no setting.
const OWN_VARIABLES: [&str; 4] = [
    env::PROFILE,
    env::CONFIG_FILE,
    env::SANDBOX_FAULT,
    env::SANDBOX_STATE,
];

/// What people take for [`env::CONFIG_FILE`], which itself may be in lower case.
const CONFIG_FILE_VARIABLES: [&str; 4] = [
    env::CONFIG_FILE,
    "KONGCTL_CONFIG",
    "KONGCTL_CONFIG_PATH",
    "KONGCTL_CONFIGFILE",
];

/// What keys begin with that are meant for people and for merge keys.
const EXTENSION: &str = "x-";

impl Config {
    /// Returns what every run tells the user: what was probably meant for it, but has no effect.
    pub(crate) fn warnings(&self) -> Vec<String> {
        let mut warnings = Vec::new();
        if let Some(file) = self.file() {
            if let Some(error) = file.why_unread() {
                let texts = iter::once(error.in_one_line());
                let texts: Vec<_> = texts.chain(error.hints().iter().cloned()).collect();
                warnings.push(texts.join("; "));
            }
            warnings.extend(unknown_settings(file, file.profile(self.profile())));
            // A profile of this name would replace the built-in sandbox.
            let home = match self.is_sandbox() {
                true => DEFAULT_PROFILE,
                false => self.profile(),
            };
            warnings.extend(misplaced_groups(file, home));
            warnings.extend(foreign_keys(file));
            warnings.extend(
                file.sections()
                    .filter_map(|section| no_profile(file, section)),
            );
        }
        warnings.extend(unknown_variables(self.profile()));
        warnings
    }

    /// Returns what [`Config::get`] refuses where it matters: misspelled settings whose default
    /// would send a token elsewhere.
    pub(crate) fn refused_settings(&self) -> Vec<String> {
        let Some(file) = self.file() else {
            return Vec::new();
        };
        let profile = file.profile(self.profile()).into_iter();
        profile
            .flat_map(Profile::unknown)
            .filter(|(_, meant)| meant.is_some_and(settings::directs_tokens))
            .map(|(entry, meant)| unknown_setting(file, entry, meant))
            .collect()
    }

    /// Returns the path of the config file if it has tokens that other users can read.
    pub(crate) fn exposed_path(&self) -> Option<&Path> {
        let path = self.path()?;
        (self.file()?.has_tokens() && others_can_read(path)).then_some(path)
    }

    /// Logs what does not concern this run: unknown keys of other profiles, and a file that other
    /// users can read.
    pub(crate) fn log_warnings(&self) {
        let Some(file) = self.file() else {
            return;
        };
        if !log::log_enabled!(log::Level::Warn) {
            return;
        }
        if let Some(path) = self.exposed_path() {
            let path = path.display();
            log::warn!("{path}: others can read the token in this file; run chmod 600 {path}");
        }
        let others = file
            .sections()
            .filter(|section| !section.name.eq_ignore_ascii_case(self.profile()));
        for warning in others.flat_map(|section| unknown_settings(file, Some(section))) {
            log::warn!("{warning}");
        }
    }
}

#[cfg(unix)]
fn others_can_read(path: &Path) -> bool {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;
    // The mode of a pipe says nothing.
    fs::metadata(path).is_ok_and(|found| found.is_file() && found.permissions().mode() & 0o044 != 0)
}

#[cfg(not(unix))]
fn others_can_read(_: &Path) -> bool {
    false
}

fn unknown_settings(file: &File, profile: Option<&Profile>) -> Vec<String> {
    profile
        .into_iter()
        .flat_map(Profile::unknown)
        .filter(|(entry, _)| !entry.key.starts_with(EXTENSION))
        // Not without an effect: it turns telemetry off, and `telemetry status` names it.
        .filter(|(entry, _)| !settings::mentions_telemetry(&entry.key))
        // An error where it matters; see `Config::get`.
        .filter(|(_, meant)| !meant.is_some_and(settings::directs_tokens))
        .map(|(entry, meant)| unknown_setting(file, entry, meant))
        .collect()
}

/// Returns the groups of settings that are not in a profile, and therefore look like one. `home` is
/// the profile that they belong in.
fn misplaced_groups<'a>(file: &'a File, home: &'a str) -> impl Iterator<Item = String> + 'a {
    file.sections()
        .filter(move |section| !section.name.eq_ignore_ascii_case(home))
        .filter(|section| settings::is_group(&section.name.to_ascii_lowercase()))
        .filter_map(move |section| {
            let name = &section.name;
            let setting = section.entries.iter().find(|entry| {
                let key = format!("{}.{}", name.to_ascii_lowercase(), entry.key);
                settings::known_key(&key).is_some()
            })?;
            let place = file.place(setting.key_place);
            Some(format!("{place}: `{name}` is outside of a profile, and has no effect; put it under `{home}:`"))
        })
}

/// Returns the keys above the profiles that only other programs read.
fn foreign_keys(file: &File) -> impl Iterator<Item = String> {
    file.foreign.iter().map(|(word, place)| {
        let advice = foreign::advice(word);
        format!("{}: `{word}` has no effect{advice}", file.place(*place))
    })
}

/// Returns why a section is no profile, although it looks like one.
fn no_profile(file: &File, section: &Profile) -> Option<String> {
    let place = file.place(section.place);
    let name = &section.name;
    if section.is_container() {
        return Some(format!(
            "{place}: `{name}` is no profile; put the profiles in it at the top level of the file"
        ));
    }
    // Without the name, which must not be shown.
    foreign::is_token(name).then(|| {
        format!("{place}: a token is no name of a profile; put it below one, as `konnect.pat`")
    })
}

/// Returns the variables that look like one of kongctl's for this profile, but are not read.
///
/// Those about telemetry are not among them: they turn it off, and `telemetry status` names them.
fn unknown_variables(profile: &str) -> Vec<String> {
    let unknown = env::variables(|name| {
        env::begins_like_ours(name)
            && !OWN_VARIABLES.contains(&name)
            && !settings::mentions_telemetry(name)
            && !SETTINGS
                .iter()
                .any(|known| env::is_setting(name, known.key))
    });
    // Never the value: it may be a token.
    unknown
        .iter()
        .filter_map(|(name, _)| unknown_variable(name, profile))
        .collect()
}

fn unknown_variable(name: &str, profile: &str) -> Option<String> {
    let upper = name.to_uppercase();
    let of_profile = upper.strip_prefix(&env::profile_prefix(profile));
    let rest = of_profile.or_else(|| upper.strip_prefix(env::PREFIX))?;
    let instead = match settings::nearest_key(&key_of(rest)) {
        _ if CONFIG_FILE_VARIABLES.contains(&upper.as_str()) => {
            format!("; did you mean {}?", env::CONFIG_FILE)
        }
        Some(key) => format!("; did you mean {}?", env::setting_name(profile, key)),
        None if of_profile.is_some() => String::new(),
        // It may be of another profile, or of another program.
        None => return None,
    };
    Some(format!("{name} is not a variable of kongctl{instead}"))
}

/// Returns the key that is spelled like a variable: `KONNECT_BASE_RUL` is `konnect.base-rul`.
fn key_of(variable: &str) -> String {
    let key = variable.to_lowercase().replace('_', "-");
    match key.split_once('-') {
        Some((group, rest)) if settings::is_group(group) => format!("{group}.{rest}"),
        _ => key,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn others_can_read_a_file_of_their_group_or_of_all() {
        use std::fs::{Permissions, set_permissions};
        use std::os::unix::fs::PermissionsExt;
        let file = tempfile::NamedTempFile::new().expect("a file");
        for (mode, expected) in [(0o600, false), (0o711, false), (0o640, true), (0o604, true)] {
            set_permissions(file.path(), Permissions::from_mode(mode)).expect("it is ours");
            assert_eq!(others_can_read(file.path()), expected, "{mode:o}");
        }
        assert!(!others_can_read(Path::new("/dev/null")), "no file");
    }

    #[test]
    fn a_variable_that_is_nearly_one_of_the_profile_is_recognized() {
        let config_file = "; did you mean KONGCTL_CONFIG_FILE?";
        let team = |setting: &str| format!("; did you mean KONGCTL_TEAM_A_{setting}?");
        for (name, instead) in [
            ("KONGCTL_CONFIG", config_file.to_owned()),
            ("kongctl_config_file", config_file.to_owned()),
            ("KONGCTL_CONFIG_PATH", config_file.to_owned()),
            ("KONGCTL_CONFIGFILE", config_file.to_owned()),
            ("KONGCTL_TEAM_A_KONNECT_PTA", team("KONNECT_PAT")),
            ("KONGCTL_TEAM_A_PAT", team("KONNECT_PAT")),
            ("KONGCTL_TEAM_A_TOKEN", team("KONNECT_PAT")),
            ("KONGCTL_TEAM_A_KONNECT_TOKEN", team("KONNECT_PAT")),
            ("KONGCTL_TEAM_A_KONNECT_BASEURL", team("KONNECT_BASE_URL")),
            ("KONGCTL_TEAM_A_KONNECT_BASE_RUL", team("KONNECT_BASE_URL")),
            ("KONGCTL_TEAM_A_REGION", team("KONNECT_REGION")),
            ("KONGCTL_TEAM_A_KONNECT_REGIONS", team("KONNECT_REGION")),
            ("KONGCTL_TEAM_A_OUTPTU", team("OUTPUT")),
            ("KONGCTL_TEAM_A_LOGLEVEL", team("LOG_LEVEL")),
            ("kongctl_team_a_konnect_pat", team("KONNECT_PAT")),
            ("KONGCTL_KONNECT_PAT", team("KONNECT_PAT")),
            ("KONGCTL_PAT", team("KONNECT_PAT")),
            ("KONGCTL_TOKEN", team("KONNECT_PAT")),
            ("KONGCTL_KONNECT_BASE_URL", team("KONNECT_BASE_URL")),
            ("KONGCTL_OUTPUT", team("OUTPUT")),
            ("KONGCTL_REGION", team("KONNECT_REGION")),
            ("KONGCTL_TEAM_A_FLAVOR", String::new()),
        ] {
            let expected = format!("{name} is not a variable of kongctl{instead}");
            assert_eq!(unknown_variable(name, "team-a"), Some(expected));
        }
        for name in [
            "KONGCTL_BIN",
            "KONGCTL_VERSION",
            "KONGCTL_OTHER_KONNECT_PTA",
            "KONGCTL_",
        ] {
            assert_eq!(unknown_variable(name, "team-a"), None, "{name}");
        }
    }
}
