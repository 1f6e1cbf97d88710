//! Resolves settings: flag, then environment, then the profile in the file, then the default.
//!
//! Reads at most one file, writes none, and remembers where each value came from.

mod file;
mod paths;
mod settings;
mod source;

use std::path::{Path, PathBuf};

pub(crate) use file::{File, Scalar};
pub(crate) use paths::cache_directory;
pub(crate) use settings::*;
pub(crate) use source::{Source, Sourced};

use crate::env;
use crate::error::{Error, Result};
use paths::ConfigPath;

/// The profile that is meant when nobody names one.
pub(crate) const DEFAULT_PROFILE: &str = "default";
/// The profile that kongctl serves itself, unless the user's file has one of that name.
pub(crate) const SANDBOX_PROFILE: &str = "sandbox";

/// Holds the config file in use and the profile chosen.
///
/// Loading never fails: a command that needs no settings works beside a broken file, and one that
/// needs them asks [`Config::require`].
pub(crate) struct Config {
    path: ConfigPath,
    profile: String,
    file: Result<File>,
}

impl Config {
    /// Finds and reads the config file, and settles which profile is meant.
    pub(crate) fn load(path_flag: Option<&Path>, profile_flag: Option<&str>) -> Self {
        let path = ConfigPath::find(path_flag);
        let mut file = path.load();
        let profile = match (profile_flag, env::read(env::PROFILE)) {
            (Some(name), _) => name.to_owned(),
            (None, env::Value::Text(name)) => name,
            (None, env::Value::NotSet) => DEFAULT_PROFILE.to_owned(),
            (None, env::Value::NotUnicode(shown)) => {
                file = Err(not_unicode(env::PROFILE));
                shown
            }
        };
        Self {
            path,
            profile,
            file,
        }
    }

    /// Fails when the config file cannot be used.
    pub(crate) fn require(&self) -> Result<&File> {
        self.file.as_ref().map_err(Clone::clone)
    }

    pub(crate) fn profile(&self) -> &str {
        &self.profile
    }

    /// The config file's path, whether it exists or not; `None` without a home.
    pub(crate) fn path(&self) -> Option<&Path> {
        self.path.file()
    }

    /// Where the files beside the config file live.
    pub(crate) fn directory(&self) -> Option<PathBuf> {
        self.path().and_then(Path::parent).map(Path::to_owned)
    }

    /// Resolves one setting. `flag` is what stands on the command line, if anything.
    pub(crate) fn get<T>(
        &self,
        setting: &Setting<T>,
        flag: Option<&str>,
    ) -> Result<Option<Sourced<T>>> {
        let found = match flag {
            Some(text) => Some(Sourced::new(
                text.to_owned(),
                Source::Flag(setting.definition.flag),
            )),
            None => self.configured(&setting.definition)?,
        };
        let found = found.or_else(|| {
            setting
                .definition
                .default
                .map(|text| Sourced::new(text.to_owned(), Source::Default))
        });
        found.map(|found| setting.read(found)).transpose()
    }

    /// What the environment, or else the file, says about a setting. An empty value says nothing.
    fn configured(&self, definition: &Definition) -> Result<Option<Sourced<String>>> {
        let name = env::setting_name(self.profile(), definition.key);
        match env::read(&name) {
            env::Value::Text(text) => return Ok(Some(Sourced::new(text, Source::Env(name)))),
            env::Value::NotUnicode(_) => return Err(not_unicode(&name)),
            env::Value::NotSet => {}
        }
        let Some(entry) = self.require()?.find(self.profile(), definition.key) else {
            return Ok(None);
        };
        let source = Source::File {
            path: entry.place.clone(),
        };
        match &entry.value {
            Scalar::Text(text) => Ok(Some(text)
                .filter(|text| !text.is_empty())
                .map(|text| Sourced::new(text.clone(), source))),
            Scalar::Null => Ok(None),
            Scalar::Other(what) => Err(definition.wrong(what, &source)),
        }
    }

    /// The raw entry of a setting that must never fail a command.
    pub(crate) fn raw(&self, key: &str) -> RawSetting<'_> {
        let name = env::setting_name(self.profile(), key);
        match env::read(&name) {
            env::Value::Text(text) => RawSetting::Found(Scalar::Text(text), Source::Env(name)),
            env::Value::NotUnicode(_) => RawSetting::Found(
                Scalar::Other("not valid UTF-8".to_owned()),
                Source::Env(name),
            ),
            env::Value::NotSet => match &self.file {
                Err(error) => RawSetting::Unreadable(error),
                Ok(file) => match file.find(self.profile(), key) {
                    Some(entry) => RawSetting::Found(
                        entry.value.clone(),
                        Source::File {
                            path: entry.place.clone(),
                        },
                    ),
                    None => RawSetting::NotSet,
                },
            },
        }
    }

    /// Tells whether kongctl itself plays Konnect for this profile.
    pub(crate) fn is_sandbox(&self) -> bool {
        self.profile().eq_ignore_ascii_case(SANDBOX_PROFILE)
            && !self
                .file
                .as_ref()
                .is_ok_and(|file| file.has_profile(SANDBOX_PROFILE))
    }

    /// Says how to write a setting into the file, so that it stands in this profile.
    pub(crate) fn how_to_write(&self, definition: &Definition, value: &str) -> String {
        let place = self.path().map_or_else(
            || "the config file".to_owned(),
            |path| path.display().to_string(),
        );
        let nested = definition
            .key
            .split('.')
            .rev()
            .fold(value.to_owned(), |inner, word| {
                if inner == value {
                    format!("{word}: {inner}")
                } else {
                    format!("{word}: {{ {inner} }}")
                }
            });
        let spelled = self.file.as_ref().ok().and_then(|file| {
            file.profiles()
                .find(|name| name.eq_ignore_ascii_case(self.profile()))
                .map(str::to_owned)
        });
        match spelled {
            Some(name) => format!("or write `{nested}` below `{name}:` in {place}"),
            None => format!("or write `{}: {{ {nested} }}` into {place}", self.profile()),
        }
    }

    /// Every profile there is; `others` exist by something else than a setting.
    pub(crate) fn profiles(&self, others: impl IntoIterator<Item = String>) -> Vec<String> {
        profiles(self.file.as_ref().ok(), others)
    }

    /// Fails when the profile exists nowhere, with the list of those that do; `others` exist by something else than a setting.
    pub(crate) fn require_profile(&self, others: impl IntoIterator<Item = String>) -> Result<()> {
        let (name, file) = (self.profile(), self.require()?);
        if name.eq_ignore_ascii_case(DEFAULT_PROFILE)
            || self.is_sandbox()
            || file.has_profile(name)
            || env::knows_profile(name)
        {
            return Ok(());
        }
        let place = self.path().map_or_else(
            || "no config file".to_owned(),
            |path| path.display().to_string(),
        );
        let known = self.profiles(others);
        Err(Error::config(format!("profile `{name}` does not exist"))
            .fact(
                "looked in",
                format!(
                    "{place} and the environment (KONGCTL_{}_…)",
                    name.to_uppercase().replace('-', "_")
                ),
            )
            .hint(format!("profiles there are: {}", known.join(", "))))
    }
}

/// Every profile there is, by its name, for someone who is still typing: quietly, and from a plain file only, since a pipe in its
/// place would keep them waiting. `others` finds those that exist by something else in the config file's folder.
pub(crate) fn known_profiles(
    path_flag: Option<&Path>,
    others: impl Fn(&Path) -> Vec<String>,
) -> Vec<String> {
    let path = ConfigPath::find_typed(path_flag);
    let file = path
        .file()
        .filter(|file| file.is_file())
        .and_then(|_| path.load().ok());
    let directory = path
        .file()
        .and_then(Path::parent)
        .map(|directory| Path::new(".").join(directory));
    profiles(
        file.as_ref(),
        directory
            .into_iter()
            .flat_map(|directory| others(&directory)),
    )
}

/// The profiles of the file, those that something else knows, the two there always are, and those of the environment.
fn profiles(file: Option<&File>, others: impl IntoIterator<Item = String>) -> Vec<String> {
    let of_file = file.into_iter().flat_map(File::profiles).map(str::to_owned);
    let built_in = [DEFAULT_PROFILE, SANDBOX_PROFILE].map(str::to_owned);
    let of_environment = env::profiles(SETTINGS.iter().map(|definition| definition.key));
    let mut known: Vec<String> = Vec::new();
    for name in of_file.chain(others).chain(built_in).chain(of_environment) {
        if !known.iter().any(|known| known.eq_ignore_ascii_case(&name)) {
            known.push(name);
        }
    }
    known
}

fn not_unicode(variable: &str) -> Error {
    Error::config(format!("`{variable}` is not valid UTF-8"))
}

/// Holds what is known of a setting before it is interpreted.
pub(crate) enum RawSetting<'a> {
    NotSet,
    Found(Scalar, Source),
    /// The file cannot be read, so nobody knows what it says.
    Unreadable(&'a Error),
}
