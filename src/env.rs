//! Reads the environment: every variable that kongctl knows is named here, and nowhere else.

use std::env::{VarError, var, vars_os};

/// Which profile to use when `--profile` is not given.
pub(crate) const PROFILE: &str = "KONGCTL_PROFILE";
/// The directory of config files; `~/.config` without it.
pub(crate) const XDG_CONFIG_HOME: &str = "XDG_CONFIG_HOME";
/// Set to anything: no colours. <https://no-color.org>
pub(crate) const NO_COLOR: &str = "NO_COLOR";
/// The kind of terminal; `dumb` knows no colours.
pub(crate) const TERM: &str = "TERM";
/// A file of trusted certificates, in place of the system's.
pub(crate) const SSL_CERT_FILE: &str = "SSL_CERT_FILE";
/// A directory of trusted certificates, in place of the system's.
pub(crate) const SSL_CERT_DIR: &str = "SSL_CERT_DIR";
/// The proxy of https requests, in either case; lower case wins, as in curl.
pub(crate) const HTTPS_PROXY: [&str; 2] = ["https_proxy", "HTTPS_PROXY"];
/// The proxy of http requests. Lower case only: a web server sets `HTTP_PROXY` from a header of the caller's choice.
pub(crate) const HTTP_PROXY: [&str; 1] = ["http_proxy"];
/// The proxy of requests that have no other.
pub(crate) const ALL_PROXY: [&str; 2] = ["all_proxy", "ALL_PROXY"];
/// The hosts that are reached without a proxy.
pub(crate) const NO_PROXY: [&str; 2] = ["no_proxy", "NO_PROXY"];
/// Set to `1` by people who want to see where a bug is.
pub(crate) const RUST_BACKTRACE: &str = "RUST_BACKTRACE";

/// The environment name of setting `key` in `profile`: `KONGCTL_TEAM_A_KONNECT_BASE_URL`.
pub(crate) fn setting_name(profile: &str, key: &str) -> String {
    format!(
        "{}{}",
        profile_prefix(profile),
        key.to_uppercase().replace(['.', '-'], "_")
    )
}

/// What the names of a profile's settings begin with.
fn profile_prefix(profile: &str) -> String {
    format!("KONGCTL_{}_", profile.to_uppercase().replace('-', "_"))
}

/// Holds a variable as it was found; an empty one counts as unset.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Value {
    NotSet,
    Text(String),
    NotUnicode(String),
}

/// Reads one variable.
#[expect(
    clippy::disallowed_methods,
    reason = "this is the one place that reads the environment"
)]
pub(crate) fn read(name: &str) -> Value {
    match var(name) {
        Ok(text) if text.is_empty() => Value::NotSet,
        Ok(text) => Value::Text(text),
        Err(VarError::NotPresent) => Value::NotSet,
        Err(VarError::NotUnicode(raw)) => Value::NotUnicode(raw.to_string_lossy().into_owned()),
    }
}

/// Reads one variable whose text matters only when it is readable.
pub(crate) fn text(name: &str) -> Option<String> {
    match read(name) {
        Value::Text(text) => Some(text),
        Value::NotSet | Value::NotUnicode(_) => None,
    }
}

/// Tells whether any variable sets something for `profile`.
#[expect(
    clippy::disallowed_methods,
    reason = "this is the one place that reads the environment"
)]
pub(crate) fn knows_profile(profile: &str) -> bool {
    let prefix = profile_prefix(profile);
    vars_os().any(|(name, value)| !value.is_empty() && name.to_string_lossy().starts_with(&prefix))
}

/// The profiles that variables set something for. Upper case and underscores are all that is left of their names.
#[expect(
    clippy::disallowed_methods,
    reason = "this is the one place that reads the environment"
)]
pub(crate) fn profiles<'a>(keys: impl Iterator<Item = &'a str>) -> Vec<String> {
    let endings: Vec<String> = keys
        .map(|key| format!("_{}", key.to_uppercase().replace(['.', '-'], "_")))
        .collect();
    let names = vars_os()
        .filter(|(_, value)| !value.is_empty())
        .filter_map(|(name, _)| name.into_string().ok());
    let profile = |name: String| {
        let rest = name.strip_prefix("KONGCTL_")?;
        let profile = endings
            .iter()
            .filter_map(|ending| rest.strip_suffix(ending.as_str()))
            .min_by_key(|profile| profile.len())?;
        Some(profile.to_lowercase().replace('_', "-"))
    };
    let mut found: Vec<String> = names.filter_map(profile).collect();
    found.sort_unstable();
    found.dedup();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_upper_case_with_underscores() {
        assert_eq!(
            setting_name("team-a", "konnect.base-url"),
            "KONGCTL_TEAM_A_KONNECT_BASE_URL"
        );
        assert_eq!(
            setting_name("default", "http-timeout"),
            "KONGCTL_DEFAULT_HTTP_TIMEOUT"
        );
    }
}
