//! Settings that do not exist, but were probably meant to turn telemetry off.

use crate::config::{Config, SETTINGS, TELEMETRY_ENABLED};
use crate::env;
use crate::nearest::nearest_word;
use crate::telemetry::{ENV_DO_NOT_TRACK, ENV_NO_TELEMETRY, UnknownSetting};

/// The word in the names of all variables of telemetry.
const TOPIC: &str = "TELEMETRY";

/// Returns the settings of this run that do not exist and concern telemetry.
pub(super) fn settings(config: &Config) -> Vec<UnknownSetting> {
    variables().chain(keys(config)).collect()
}

/// Returns what the config file says about telemetry under other keys than those of settings.
fn keys(config: &Config) -> impl Iterator<Item = UnknownSetting> {
    let key = TELEMETRY_ENABLED.definition.key;
    let instead = format!("`{key}: false` in the profile `{}`", config.profile());
    let remarks = config.telemetry_remarks().into_iter();
    remarks.map(move |remark| UnknownSetting {
        written: remark.written,
        origin: remark.source.to_string(),
        instead: instead.clone(),
    })
}

/// Returns the variables that begin like kongctl's, concern telemetry, and are not kongctl's.
///
/// A setting of another profile is kongctl's.
fn variables() -> impl Iterator<Item = UnknownSetting> {
    let keys = SETTINGS.iter().map(|definition| definition.key);
    let variables = env::unknown_variables(&keys, |name| {
        name != ENV_NO_TELEMETRY && concerns_telemetry(&name.to_uppercase())
    });
    variables.into_iter().map(|(name, value)| UnknownSetting {
        written: format!("{name}={value}"),
        origin: "environment".to_owned(),
        instead: format!("`{ENV_NO_TELEMETRY}=true`"),
    })
}

/// Returns whether the name of a variable has the word, a slip of it, or that of `DO_NOT_TRACK`.
fn concerns_telemetry(name: &str) -> bool {
    let mut words = name.split('_');
    name.contains(TOPIC)
        || name.contains(ENV_DO_NOT_TRACK)
        || words.any(|word| nearest_word(word, [TOPIC].into_iter()).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_concern_telemetry_are_recognized() {
        for name in [
            "KONGCTL_TELEMETRY",
            "KONGCTL_NOTELEMETRY",
            "KONGCTL_DISABLE_TELEMTRY",
            "KONGCTL_DEFAULT_TELEMETRIC_ENABLED",
            "KONGCTL_DO_NOT_TRACK",
        ] {
            assert!(concerns_telemetry(name), "{name}");
        }
        for name in [
            "KONGCTL_PROFILE",
            "KONGCTL_TEAM_SECRETARY_OUTPUT",
            "KONGCTL_",
        ] {
            assert!(!concerns_telemetry(name), "{name}");
        }
    }
}
