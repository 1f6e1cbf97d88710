//! What is said against telemetry for other profiles, where it does not count for the one in use.

use super::setup::config_value;
use crate::config::{Config, RawSetting, RawValue, TELEMETRY_ENABLED};
use crate::env;
use crate::telemetry::{ConsentInputs, ENV_DO_NOT_TRACK, Verdict, decide};

/// Returns a note for each no of another profile, in the config file and the environment.
pub(super) fn notes(config: &Config) -> Vec<String> {
    let key = TELEMETRY_ENABLED.definition.key;
    let in_file = config.telemetry_of_other_profiles(is_no);
    let in_file = in_file
        .into_iter()
        .map(|(profile, remark)| (profile, remark.written, remark.source.to_string()));
    let in_environment = env::profiles([key].into_iter())
        .into_iter()
        .filter(|profile| !env::is_same_profile(profile, config.profile()))
        .filter_map(|profile| {
            let RawSetting::Found(value, source) = config.with_profile(&profile).raw(key) else {
                return None;
            };
            let written = match &value {
                RawValue::Text(text) => format!("{source}={text}"),
                RawValue::Null | RawValue::Unsupported(_) => source.to_string(),
            };
            is_no(value).then(|| (profile, written, "environment".to_owned()))
        });
    in_file
        .chain(in_environment)
        .map(|(profile, written, origin)| note(config, &profile, &written, &origin))
        .collect()
}

fn note(config: &Config, profile: &str, written: &str, origin: &str) -> String {
    let key = TELEMETRY_ENABLED.definition.key;
    format!(
        "`{written}` ({origin}) is a choice of the profile `{profile}`; to opt out in `{}`, write \
         `{key}: false` there, and in all of them, run kongctl telemetry disable or set \
         {ENV_DO_NOT_TRACK}=1",
        config.profile()
    )
}

/// Returns whether a value of the setting would turn telemetry off.
fn is_no(value: RawValue) -> bool {
    let inputs = ConsentInputs {
        config: config_value(value),
        ..ConsentInputs::default()
    };
    decide(&inputs).verdict() == Verdict::Off
}
