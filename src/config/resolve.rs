//! The config file in use, the chosen profile, and the values of its settings.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::file::{Entry, File, Profile, RawValue};
use super::paths::ConfigPath;
use super::profiles::{DEFAULT_PROFILE, SANDBOX_PROFILE, profiles};
use super::settings::{self, Definition, Setting, nested};
use super::source::{Source, Sourced};
use crate::env;
use crate::error::{Error, Result};
use crate::nearest::nearest_word;
use crate::shell::quoted;

/// The config file in use and the chosen profile.
///
/// Loading never fails: a command that needs no settings works beside a broken config file, and one
/// that does calls [`Config::require`].
pub(crate) struct Config {
    path: ConfigPath,
    profile: Sourced<String>,
    /// The parsed file, or why no setting can be read.
    file: Result<Arc<File>>,
}

/// The value of a setting before it is interpreted.
pub(crate) enum RawSetting<'a> {
    NotSet,
    Found(RawValue, Source),
    /// The config file cannot be read, so it is unknown whether it has the setting.
    Unreadable(&'a Error),
}

impl Config {
    /// Finds and reads the config file, and determines the profile.
    pub(crate) fn load(path_flag: Option<&Path>, profile_flag: Option<&str>) -> Self {
        let path = ConfigPath::find(path_flag);
        let mut file = path.load().map(Arc::new);
        let profile = match (profile_flag, env::read(env::PROFILE)) {
            (Some(name), _) => Sourced::new(name.to_owned(), Source::Flag("--profile")),
            (None, env::Value::Text(name)) => Sourced::new(name, profile_variable()),
            (None, env::Value::NotSet) => Sourced::new(DEFAULT_PROFILE.to_owned(), Source::Default),
            (None, env::Value::NotUnicode(shown)) => {
                // Reported like a broken file: where settings are needed, and only there.
                file = Err(not_unicode(env::PROFILE));
                Sourced::new(shown, profile_variable())
            }
        };
        Self {
            path,
            profile,
            file,
        }
    }

    /// Returns the settings of another profile, without reading the file again.
    pub(crate) fn with_profile(&self, name: &str) -> Self {
        Self {
            path: self.path.clone(),
            profile: Sourced::new(name.to_owned(), Source::Default),
            file: self.file.clone(),
        }
    }

    /// Fails if the config file cannot be used.
    pub(crate) fn require(&self) -> Result<()> {
        self.usable_file().map(|_| ())
    }

    fn usable_file(&self) -> Result<&File> {
        match &self.file {
            Ok(file) => Ok(file),
            Err(error) => Err(error.clone()),
        }
    }

    /// Returns the config file; `None` if it cannot be used.
    pub(super) fn file(&self) -> Option<&File> {
        self.file.as_deref().ok()
    }

    pub(crate) fn profile(&self) -> &str {
        &self.profile.value
    }

    /// Returns where the name of the profile comes from.
    pub(crate) fn profile_source(&self) -> &Source {
        &self.profile.source
    }

    /// Returns where the path of the config file comes from.
    pub(crate) fn path_source(&self) -> &Source {
        self.path.source()
    }

    /// Returns the path of the config file, whether it exists or not; `None` without a home
    /// directory.
    pub(crate) fn path(&self) -> Option<&Path> {
        self.path.file()
    }

    /// Returns the directory of the config file, in which kongctl keeps files of its own.
    pub(crate) fn directory(&self) -> Option<PathBuf> {
        self.path().and_then(Path::parent).map(Path::to_owned)
    }

    /// Returns the directory of the config file that is used when the user names none: what a user
    /// chooses for the device is kept there. `None` without a home directory.
    pub(crate) fn device_directory(&self) -> Option<PathBuf> {
        match &self.path {
            ConfigPath::Given { .. } => ConfigPath::usual()
                .file()
                .and_then(Path::parent)
                .map(Path::to_owned),
            ConfigPath::Default(_) | ConfigPath::NoHome => self.directory(),
        }
    }

    /// Resolves a setting. `flag` is its value on the command line.
    ///
    /// # Panics
    ///
    /// If there is a `flag` of a setting that has none.
    pub(crate) fn get<T>(
        &self,
        setting: &Setting<T>,
        flag: Option<&str>,
    ) -> Result<Option<Sourced<T>>> {
        let definition = &setting.definition;
        let configured = match flag {
            // Before the file is needed: with a flag, a broken config file does not matter.
            Some(text) => {
                let flag = definition.flag.expect("the setting has a flag");
                let text = env::trimmed(text).to_owned();
                Some(Sourced::new(text, Source::Flag(flag)))
            }
            None => self.configured(definition)?,
        };
        let found = match (configured, definition.default) {
            (Some(found), _) => found,
            (None, Some(default)) => Sourced::new(default.to_owned(), Source::Default),
            (None, None) => return Ok(None),
        };
        setting.read(found).map(Some)
    }

    /// Resolves a setting that has a default.
    pub(crate) fn get_or_default<T>(
        &self,
        setting: &Setting<T>,
        flag: Option<&str>,
    ) -> Result<Sourced<T>> {
        self.get(setting, flag)?.ok_or_else(|| {
            let key = setting.definition.key;
            Error::internal(format!("`{key}` has no default"))
        })
    }

    /// Returns a setting's text in the environment or the config file; an empty one counts as not
    /// set.
    fn configured(&self, definition: &Definition) -> Result<Option<Sourced<String>>> {
        let name = env::setting_name(self.profile(), definition.key);
        match env::read(&name) {
            env::Value::Text(text) => return Ok(Some(Sourced::new(text, Source::Env(name)))),
            env::Value::NotUnicode(_) => return Err(not_unicode(&name)),
            env::Value::NotSet => {}
        }
        // Only now: a setting that the environment has must not fail because of a broken file.
        let file = self.usable_file()?;
        let Some(entry) = file.find(self.profile(), definition.key) else {
            return self.refuse_misspelled(file, definition.key).map(|()| None);
        };
        match entry.value() {
            RawValue::Text(text) if text.is_empty() => Ok(None),
            RawValue::Text(text) => Ok(Some(Sourced::new(text, file.source(entry)))),
            RawValue::Null => Ok(None),
            RawValue::Unsupported(what) => Err(definition.invalid(&what, &file.source(entry))),
        }
    }

    /// Fails if the profile has a misspelled setting whose default would send a token to
    /// another server, or another token.
    fn refuse_misspelled(&self, file: &File, key: &str) -> Result<()> {
        if !settings::directs_tokens(key) {
            return Ok(());
        }
        let profile = file.profile(self.profile());
        let mut unknown = profile.into_iter().flat_map(Profile::unknown);
        match unknown.find(|(_, meant)| *meant == Some(key)) {
            Some((entry, meant)) => Err(Error::config(unknown_setting(file, entry, meant))),
            None => Ok(()),
        }
    }

    /// Returns the uninterpreted value of a setting that must never fail a command.
    pub(crate) fn raw(&self, key: &str) -> RawSetting<'_> {
        match self.in_environment(key) {
            Some(found) => RawSetting::Found(found.value, found.source),
            None => self.raw_in_file(key),
        }
    }

    /// Returns the uninterpreted value of a setting in the environment.
    pub(super) fn in_environment(&self, key: &str) -> Option<Sourced<RawValue>> {
        let name = env::setting_name(self.profile(), key);
        let value = match env::read(&name) {
            env::Value::Text(text) => RawValue::Text(text),
            // Neither an error nor unset: a telemetry value that is not a boolean turns telemetry
            // off.
            env::Value::NotUnicode(_) => RawValue::Unsupported("not valid UTF-8".to_owned()),
            env::Value::NotSet => return None,
        };
        Some(Sourced::new(value, Source::Env(name)))
    }

    fn raw_in_file(&self, key: &str) -> RawSetting<'_> {
        let file = match &self.file {
            Ok(file) => file,
            Err(error) => return RawSetting::Unreadable(error),
        };
        if let Some(error) = file.why_unread() {
            return RawSetting::Unreadable(error);
        }
        match file.find(self.profile(), key) {
            Some(entry) => RawSetting::Found(entry.value(), file.source(entry)),
            None => RawSetting::NotSet,
        }
    }

    /// Returns whether the profile is the built-in sandbox.
    pub(crate) fn is_sandbox(&self) -> bool {
        let is_in_file = match &self.file {
            Ok(file) => file.has_profile(SANDBOX_PROFILE),
            Err(_) => false,
        };
        // A profile of that name in the user's own file replaces the built-in one.
        self.profile().eq_ignore_ascii_case(SANDBOX_PROFILE) && !is_in_file
    }

    /// Returns a hint that shows how to set a setting in this profile: in the config file, unless
    /// the entry would replace the built-in sandbox.
    pub(crate) fn how_to_set(&self, definition: &Definition, value: &str) -> String {
        if self.is_sandbox() {
            let variable = env::setting_name(self.profile(), definition.key);
            return format!("run `export {}`", quoted(&format!("{variable}={value}")));
        }
        let path = match self.path() {
            Some(path) => path.display().to_string(),
            None => "the config file".to_owned(),
        };
        let line = nested(definition.key, value);
        let Some(name) = self.name_in_file() else {
            let profile = self.profile();
            return format!("add `{profile}: {{ {line} }}` to {path}");
        };
        format!("add `{line}` under `{name}:` in {path}")
    }

    /// Returns the profile as the config file spells it, if it is in there.
    fn name_in_file(&self) -> Option<&str> {
        let file = self.file()?;
        file.profiles()
            .find(|name| name.eq_ignore_ascii_case(self.profile()))
    }

    /// Returns the names of all profiles; `others` are those that only have a login.
    pub(crate) fn profiles(&self, others: impl IntoIterator<Item = String>) -> Vec<String> {
        profiles(self.file(), others)
    }

    /// Returns a hint with the one of the `known` profiles that was probably meant by one that does
    /// not exist.
    pub(crate) fn meant_profile(&self, known: &[String]) -> Option<String> {
        let near = nearest_word(&self.profile().to_lowercase(), known.iter())?;
        Some(format!("did you mean `--profile {}`?", quoted(near)))
    }

    /// Fails if the profile does not exist; `others` are those that only have a login.
    pub(crate) fn require_profile(&self, others: impl IntoIterator<Item = String>) -> Result<()> {
        let name = self.profile();
        // `default` needs no entry anywhere: kongctl works without any configuration.
        if self.usable_file()?.has_profile(name)
            || name.eq_ignore_ascii_case(DEFAULT_PROFILE)
            || self.is_sandbox()
            || env::has_profile(name)
        {
            return Ok(());
        }
        let path = match self.path() {
            Some(path) => path.display().to_string(),
            None => "no config file".to_owned(),
        };
        let prefix = env::profile_prefix(name);
        let known = self.profiles(others);
        let mut error = Error::config(format!("profile `{name}` does not exist")).fact(
            "looked in",
            format!("{path} and the environment ({prefix}*)"),
        );
        if let Some(hint) = self.meant_profile(&known) {
            error = error.hint(hint);
        }
        Err(error.hint(format!("available profiles: {}", known.join(", "))))
    }
}

/// Returns what is wrong with a key that is no setting, and what was probably meant.
pub(super) fn unknown_setting(file: &File, entry: &Entry, meant: Option<&str>) -> String {
    let place = file.place(entry.key_place);
    let suggestion = match meant {
        Some(key) => format!("; did you mean `{key}`?"),
        None => String::new(),
    };
    format!("{place}: unknown setting `{}`{suggestion}", entry.key)
}

fn profile_variable() -> Source {
    Source::Env(env::PROFILE.to_owned())
}

fn not_unicode(variable: &str) -> Error {
    Error::config(format!("`{variable}` is not valid UTF-8"))
}
