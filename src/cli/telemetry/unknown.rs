//! Settings and variables that do not exist, but were probably meant to turn telemetry off.

use super::similar::is_similar;
use crate::config::{Config, SETTINGS, TELEMETRY_ENABLED, mentions_telemetry};
use crate::env;
use crate::telemetry::{ENV_NO_TELEMETRY, SimilarVariable, UnknownSetting};

/// What a run has set about telemetry under names that no source has.
#[derive(Default)]
pub(super) struct Unknown {
    /// What was meant for kongctl, which counts as off.
    pub(super) settings: Vec<UnknownSetting>,
    /// What names no program, which has no effect.
    pub(super) similar: Vec<SimilarVariable>,
}

impl Unknown {
    /// Looks through the environment and the config file.
    pub(super) fn find(config: &Config) -> Self {
        let mut found = Self::default();
        for (name, value) in env::variables(concerns_telemetry) {
            if env::begins_like_ours(&name) {
                found.settings.push(variable(&name, &value));
            } else {
                found.similar.push(SimilarVariable { name, value });
            }
        }
        found.settings.extend(keys(config));
        found
    }
}

/// Returns what the config file says about telemetry under other keys than those of settings.
fn keys(config: &Config) -> impl Iterator<Item = UnknownSetting> {
    let key = TELEMETRY_ENABLED.definition.key;
    let remarks = config.telemetry_remarks().into_iter();
    remarks.map(move |remark| UnknownSetting {
        written: remark.written,
        origin: remark.source.to_string(),
        instead: format!("`{key}: false` in the profile `{}`", config.profile()),
    })
}

fn variable(name: &str, value: &str) -> UnknownSetting {
    UnknownSetting {
        written: format!("{name}={value}"),
        origin: "environment".to_owned(),
        instead: format!("`{ENV_NO_TELEMETRY}=true`"),
    }
}

/// Returns whether a variable is about telemetry, but none that kongctl knows. A setting of another
/// profile is one that it knows.
fn concerns_telemetry(name: &str) -> bool {
    if !env::begins_like_ours(name) {
        return is_similar(name);
    }
    let rest = &name[env::PREFIX.len()..];
    let mut keys = SETTINGS.iter().map(|definition| definition.key);
    name != ENV_NO_TELEMETRY
        && (mentions_telemetry(rest) || is_similar(rest))
        && !keys.any(|key| env::is_setting(name, key))
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
            "KONGCTL_DO_NOT_TRAK",
            "KONGCTL_DNT",
            "KONGCTL_NO_TRACKING",
            "KONGCTL_NO_ANALYTICS",
            "kongctl_opt_out",
            "KONGCTL_NO_TRACK",
            "DNT",
        ] {
            assert!(concerns_telemetry(name), "{name}");
        }
        for name in [
            "KONGCTL_PROFILE",
            "KONGCTL_CONFIG_FILE",
            "KONGCTL_NO_TELEMETRY",
            "DO_NOT_TRACK",
            "KONGCTL_TEAM_SECRETARY_OUTPUT",
            "KONGCTL_TEAM_TELEMETRY_ENABLED",
            "KONGCTL_ANALYTICS_OUTPUT",
            "KONGCTL_",
            "KONGCTL",
            "HOME",
        ] {
            assert!(!concerns_telemetry(name), "{name}");
        }
    }
}
