//! What a run does about telemetry: the inputs of the consent decision, and where events go.

use std::path::{Path, PathBuf};

use super::told;
use super::unknown::Unknown;
use crate::cli::build_variables::COMPILED_ENDPOINT;
use crate::cli::globals::GlobalArgs;
use crate::config::{
    self, Config, RawSetting, RawValue, TELEMETRY_DEBUG, TELEMETRY_ENABLED, TELEMETRY_ENDPOINT,
};
use crate::env;
use crate::fs;
use crate::telemetry::{
    ConfigValue, ConsentInputs, Decision, Destination, ENV_DO_NOT_TRACK, ENV_NO_TELEMETRY,
    Endpoint, EnvValue, Preference, Source, Verdict, decide, preference,
};

/// Where events go by default: to this machine, where `telemetry listen` listens.
pub(super) const LOCAL_ENDPOINT: &str = "127.0.0.1:61829";

/// What `telemetry.debug` writes, in the directory of the config file.
const DEBUG_FILE: &str = "logs/telemetry.log";

/// What a run does about telemetry, and why.
///
/// A run makes one plan. `telemetry status` shows the plan that another command would follow.
pub(crate) struct Plan {
    pub(super) decision: Decision,
    pub(super) destination: DestinationSetting,
    /// The preference file, whether it exists or not; `None` without a home directory.
    pub(super) preference_file: Option<PathBuf>,
    /// The preference file of the device, if it is another one.
    pub(super) device_preference_file: Option<PathBuf>,
}

/// Where events go, and what set it.
pub(super) struct DestinationSetting {
    /// The destination, or why it cannot be used.
    pub(super) value: Result<Destination, String>,
    /// The name of the source, as people know it.
    pub(super) source: String,
}

/// The value of `telemetry.enabled`, and what set it.
struct EnabledSetting {
    value: ConfigValue,
    /// Whether it is in a config file of another user.
    is_foreign: bool,
    /// The name of the source; empty when nothing sets a value.
    origin: String,
}

impl Plan {
    /// Makes the plan of the settings and of `--no-telemetry`. Reads files, and writes none.
    pub(crate) fn new(config: &Config, globals: &GlobalArgs) -> Self {
        let preference_file = preference_file(config);
        let device_preference_file = device_preference_file(config);
        let enabled = enabled_setting(config);
        let unknown = Unknown::find(config);
        let decision = decide(&ConsentInputs {
            flag: globals.no_telemetry,
            do_not_track: env_value(ENV_DO_NOT_TRACK),
            no_telemetry: env_value(ENV_NO_TELEMETRY),
            similar: unknown.similar,
            unknown: unknown.settings,
            device_preference: device_preference_file.as_deref().map(preference::read),
            preference: read_preference(preference_file.as_deref()),
            config: enabled.value,
            config_is_foreign: enabled.is_foreign,
            config_origin: enabled.origin,
        });
        let mut plan = Self {
            decision,
            destination: DestinationSetting::find(config),
            preference_file,
            device_preference_file,
        };
        plan.locate();
        plan
    }

    /// Finds out whether the destination is on this machine, where that decides about the notice.
    fn locate(&mut self) {
        // In doubt the user is told: another user may have put the list there.
        if self.untold().is_some()
            && !told::is_in_doubt()
            && let Ok(destination) = &mut self.destination.value
        {
            destination.locate();
        }
    }

    /// Returns the machine that the user has to be told of before anything is sent to it; `None`
    /// when events stay on this machine, when a source has decided, or when the user was told
    /// before.
    pub(super) fn untold(&self) -> Option<&Endpoint> {
        let endpoint = self.destination.value.as_ref().ok()?.remote()?;
        let needs_notice = self.verdict() == Verdict::On && self.is_default();
        (needs_notice && !told::is_told(endpoint)).then_some(endpoint)
    }

    /// Returns the preference files that the decision depends on.
    pub(super) fn preference_files(&self) -> Vec<PathBuf> {
        let files = [&self.device_preference_file, &self.preference_file];
        files.into_iter().flatten().cloned().collect()
    }

    /// Returns whether telemetry is on; without a destination it is off.
    pub(crate) fn verdict(&self) -> Verdict {
        match self.destination.value {
            Ok(_) => self.decision.verdict(),
            // Not an error: a telemetry setting never fails a command.
            Err(_) => Verdict::Off,
        }
    }

    /// Returns why the verdict is what it is.
    pub(super) fn reason(&self) -> String {
        match (&self.destination.value, self.decision.verdict()) {
            (Err(why), Verdict::On) => why.clone(),
            (Ok(_) | Err(_), _) => self.decision.reason(),
        }
    }

    /// Returns what to warn of: settings that are not understood, each with its effect.
    pub(crate) fn warnings(&self) -> Vec<String> {
        let mut warnings = self.decision.warnings();
        if let Err(why) = &self.destination.value {
            warnings.push(format!("{why}; telemetry is off for this run"));
        }
        warnings
    }

    /// Returns whether nothing and no one has decided, so that telemetry is on by default.
    fn is_default(&self) -> bool {
        self.decision.deciding().source == Source::Default
    }
}

impl DestinationSetting {
    /// Finds the destination. A setting that cannot be used means none, and never fails a command.
    pub(super) fn find(config: &Config) -> Self {
        // The debug file takes the place of the endpoint: with it, nothing is sent.
        debug_file(config).unwrap_or_else(|| endpoint(config))
    }

    /// Returns what there is to know about a destination on this machine; `None` for any other.
    pub(super) fn note(&self) -> Option<String> {
        let destination = self.value.as_ref().ok()?;
        if let Some(why) = destination.problem() {
            return Some(format!("cannot be written: {why}"));
        }
        let Destination::Udp(endpoint) = destination else {
            return None;
        };
        let address = endpoint.local_address()?;
        let mut command = "kongctl telemetry listen".to_owned();
        if address.to_string() != LOCAL_ENDPOINT {
            command.push_str(&format!(" --addr {address}"));
        }
        if !address.ip().is_loopback() {
            command.push_str(" --allow-remote");
        }
        Some(format!("nothing listens there unless you run `{command}`"))
    }

    fn invalid(why: String, source: &config::Source) -> Self {
        Self {
            value: Err(why),
            source: source.to_string(),
        }
    }
}

/// Returns the debug file as destination; `None` when `telemetry.debug` is off.
fn debug_file(config: &Config) -> Option<DestinationSetting> {
    let key = TELEMETRY_DEBUG.definition.key;
    let expected = format!("`{key}` expects true or false, found");
    let (text, source) = match config.raw(key) {
        RawSetting::Found(RawValue::Text(text), source) if !text.is_empty() => (text, source),
        RawSetting::Found(RawValue::Unsupported(what), source) => {
            let why = format!("{expected} {what}");
            return Some(DestinationSetting::invalid(why, &source));
        }
        // As in `endpoint`.
        RawSetting::NotSet | RawSetting::Found(..) | RawSetting::Unreadable(_) => return None,
    };
    match TELEMETRY_DEBUG.parse(&text) {
        Some(false) => None,
        Some(true) => Some(DestinationSetting {
            value: debug_path(config)
                .map(Destination::File)
                .ok_or_else(|| "there is no home directory for the debug file".to_owned()),
            source: source.to_string(),
        }),
        None => {
            let why = format!("{expected} `{}`", text.escape_debug());
            Some(DestinationSetting::invalid(why, &source))
        }
    }
}

/// Returns the endpoint as destination: that of the setting, or else the one of the build.
fn endpoint(config: &Config) -> DestinationSetting {
    let key = TELEMETRY_ENDPOINT.definition.key;
    let (text, source) = match config.raw(key) {
        RawSetting::Found(RawValue::Text(text), source) if !text.is_empty() => {
            (text, source.to_string())
        }
        RawSetting::Found(RawValue::Unsupported(what), source) => {
            let why = format!("`{key}` is {what}, not host:port");
            return DestinationSetting::invalid(why, &source);
        }
        // Not set. A config file that cannot be read counts as not set here, because it turns
        // telemetry off by `telemetry.enabled` already.
        RawSetting::NotSet | RawSetting::Found(..) | RawSetting::Unreadable(_) => (
            COMPILED_ENDPOINT.unwrap_or(LOCAL_ENDPOINT).to_owned(),
            match COMPILED_ENDPOINT {
                Some(_) => "compiled in".to_owned(),
                None => config::Source::Default.to_string(),
            },
        ),
    };
    let value = match Endpoint::parse(&text) {
        Ok(endpoint) => Ok(Destination::Udp(endpoint)),
        Err(error) => Err(format!("`{key}`: {error}")),
    };
    DestinationSetting { value, source }
}

/// Returns the path of the debug file, whether it is in use or not; `None` without a home
/// directory.
pub(super) fn debug_path(config: &Config) -> Option<PathBuf> {
    Some(config.directory()?.join(DEBUG_FILE))
}

/// Returns the path of the preference file, whether it exists or not; `None` without a home
/// directory.
pub(super) fn preference_file(config: &Config) -> Option<PathBuf> {
    Some(preference::path(&config.directory()?))
}

/// Returns the path of the preference file in the usual directory, if the config file in use is in
/// another one.
pub(super) fn device_preference_file(config: &Config) -> Option<PathBuf> {
    let directory = config.device_directory()?;
    if config.directory().as_ref() == Some(&directory) {
        return None;
    }
    Some(preference::path(&directory))
}

fn read_preference(path: Option<&Path>) -> Preference {
    match path {
        Some(path) => preference::read(path),
        None => Preference::Absent,
    }
}

fn enabled_setting(config: &Config) -> EnabledSetting {
    let mut is_in_file = false;
    let (value, origin) = match config.raw(TELEMETRY_ENABLED.definition.key) {
        RawSetting::NotSet => (ConfigValue::NotSet, String::new()),
        RawSetting::Found(value, source) => {
            is_in_file = matches!(source, config::Source::File { .. });
            (config_value(value), source.to_string())
        }
        RawSetting::Unreadable(error) => {
            (ConfigValue::Unreadable(error.in_one_line()), String::new())
        }
    };
    EnabledSetting {
        value,
        is_foreign: is_in_file && config.path().is_some_and(fs::is_foreign),
        origin,
    }
}

pub(super) fn config_value(value: RawValue) -> ConfigValue {
    match value {
        RawValue::Null => ConfigValue::NotSet,
        RawValue::Text(text) => ConfigValue::Text(text),
        RawValue::Unsupported(what) => ConfigValue::Other(what),
    }
}

fn env_value(name: &str) -> EnvValue {
    match env::read(name) {
        env::Value::NotSet => EnvValue::NotSet,
        env::Value::Text(text) => EnvValue::Text(text),
        env::Value::NotUnicode(shown) => EnvValue::NotUnicode(shown),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::build_variables::is_endpoint;
    use crate::telemetry::{
        CONFIG_KEY_DEBUG, CONFIG_KEY_ENABLED, CONFIG_KEY_ENDPOINT, FLAG_NO_TELEMETRY,
    };

    // The table of settings does not import the telemetry package, whose names these are.
    #[test]
    fn the_settings_have_the_names_of_the_telemetry_package() {
        assert_eq!(TELEMETRY_ENABLED.definition.key, CONFIG_KEY_ENABLED);
        assert_eq!(TELEMETRY_ENABLED.definition.flag, Some(FLAG_NO_TELEMETRY));
        assert_eq!(TELEMETRY_DEBUG.definition.key, CONFIG_KEY_DEBUG);
        assert_eq!(TELEMETRY_ENDPOINT.definition.key, CONFIG_KEY_ENDPOINT);
    }

    #[test]
    fn every_endpoint_can_be_built_in_and_hardly_anything_else() {
        for endpoint in [
            "stats.example.com:61829",
            "192.0.2.1:9",
            "[2001:db8::1]:61829",
            "a_b-c:1",
        ] {
            assert!(Endpoint::parse(endpoint).is_ok(), "{endpoint}");
            assert!(is_endpoint(endpoint), "{endpoint}");
        }
        for other in [
            "",
            ":",
            ":1",
            "61829",
            "host",
            "host:",
            "host:http",
            "udp://host:1",
            "a b:1",
            "host:1\n",
        ] {
            assert!(Endpoint::parse(other).is_err(), "{other:?}");
            assert!(!is_endpoint(other), "{other:?}");
        }
    }
}
