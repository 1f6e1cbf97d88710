//! Commands of other programs, which would change the config file: errors that say what to do
//! instead.

use clap::Subcommand;

use super::rows::ORIGINS;
use crate::config::{Config, Definition, SETTINGS, is_secret, known_key, nearest_key};
use crate::error::{Error, Result};

#[derive(Subcommand)]
pub(super) enum Foreign {
    #[command(hide = true, alias = "add")]
    Set { key: String, value: Option<String> },
    #[command(hide = true, aliases = ["delete", "remove"])]
    Unset { key: String },
    #[command(hide = true, aliases = ["init", "create", "new"])]
    Edit,
    #[command(hide = true, aliases = ["use", "use-profile", "switch", "set-context"])]
    UseContext { name: Option<String> },
    #[command(hide = true, aliases = ["current", "current-profile", "get-contexts", "get-clusters", "get-users", "contexts", "profiles"])]
    CurrentContext { name: Option<String> },
}

impl Foreign {
    /// Returns the error, with what to do instead.
    pub(super) fn error(&self, config: &Config) -> Error {
        match self {
            Self::Set { key, value } => match meant(key) {
                Ok(definition) => how_to_set(config, definition, value.as_deref()),
                Err(error) => error,
            },
            Self::Unset { key } => match meant(key) {
                Ok(Definition { key, .. }) => never_written().hint(format!(
                    "run `kongctl config get {key}` to see where it is set"
                )),
                Err(error) => error,
            },
            Self::Edit => never_written().hint(match config.path() {
                Some(path) => format!("open {} in an editor", path.display()),
                None => "set HOME, or pass --config-file".to_owned(),
            }),
            Self::CurrentContext { .. } => {
                Error::usage("contexts of other programs are profiles here")
                    .hint("run `kongctl whoami` to show who the token belongs to, and the profile")
                    .hint("run `kongctl get profiles` to list the profiles")
            }
            Self::UseContext { name } => how_to_use(name.as_deref().unwrap_or("NAME")),
        }
    }
}

fn never_written() -> Error {
    Error::usage("kongctl reads the config file and never writes it")
}

fn how_to_set(config: &Config, definition: &Definition, value: Option<&str>) -> Error {
    let value = match value {
        Some(value) if !is_secret(definition.key) => value,
        // The hint is on the screen, and a token must not be.
        Some(_) | None => "VALUE",
    };
    never_written().hint(config.how_to_set(definition, value))
}

fn how_to_use(name: &str) -> Error {
    Error::usage("a command does not choose the profile of the next one")
        .hint(format!(
            "pass --profile {name}, or run `export KONGCTL_PROFILE={name}`"
        ))
        .hint("run `kongctl get profiles` to list the profiles")
}

/// Finds a setting, or what chooses where settings come from, by a key of any spelling.
pub(super) fn find_setting(key: &str) -> Result<&'static str> {
    let mut origins = ORIGINS.into_iter();
    let origin = origins.find(|name| key.eq_ignore_ascii_case(name));
    origin
        .or_else(|| known_key(key))
        .ok_or_else(|| unknown(key))
}

/// Finds the setting that a key means, also when it is misspelled.
fn meant(key: &str) -> Result<&'static Definition> {
    let meant = known_key(key).or_else(|| nearest_key(key));
    let mut definitions = SETTINGS.into_iter();
    definitions
        .find(|definition| Some(definition.key) == meant)
        .ok_or_else(|| unknown(key))
}

fn unknown(key: &str) -> Error {
    let error = Error::usage(format!("no setting named `{key}`"));
    match nearest_key(key) {
        Some(meant) => error.hint(format!("did you mean `{meant}`?")),
        None => error.hint("run `kongctl config` to list the settings"),
    }
}
