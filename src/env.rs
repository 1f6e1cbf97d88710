//! The environment: the only file that reads it, and the list of the variables that kongctl knows.
//!
//! Every setting has a variable in every profile; see [`setting_name`]. Those of telemetry are
//! declared in `telemetry`, and read here as well.

use crate::sort::sort;
use std::env::{VarError, temp_dir, var, var_os, vars_os};
use std::ffi::OsString;
use std::path::PathBuf;

/// What the names of kongctl's own variables begin with.
pub(crate) const PREFIX: &str = "KONGCTL_";

/// The profile, unless `--profile` is given.
pub(crate) const PROFILE: &str = "KONGCTL_PROFILE";
/// The config file, unless `--config-file` is given.
pub(crate) const CONFIG_FILE: &str = "KONGCTL_CONFIG_FILE";
/// The faults of the profile `sandbox`, separated by white space.
pub(crate) const SANDBOX_FAULT: &str = "KONGCTL_SANDBOX_FAULT";
/// The file that keeps what is changed in the profile `sandbox`.
pub(crate) const SANDBOX_STATE: &str = "KONGCTL_SANDBOX_STATE";
/// The directory of config files, by default `~/.config`.
/// <https://specifications.freedesktop.org/basedir-spec/latest/>
pub(crate) const XDG_CONFIG_HOME: &str = "XDG_CONFIG_HOME";
/// Disables color, whatever its value. <https://no-color.org>
pub(crate) const NO_COLOR: &str = "NO_COLOR";
/// Enables color where there is no terminal, unless it is `0`. <https://bixense.com/clicolors>
pub(crate) const CLICOLOR_FORCE: &str = "CLICOLOR_FORCE";
/// Disables color if it is `0`.
pub(crate) const CLICOLOR: &str = "CLICOLOR";
/// What names the locale, the highest precedence first.
/// <https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html>
pub(crate) const LOCALE: [&str; 3] = ["LC_ALL", "LC_CTYPE", "LANG"];
/// The user's shell, whose completion script is printed when none is named.
pub(crate) const SHELL: &str = "SHELL";
/// The programs that open a link, instead of the system's.
pub(crate) const BROWSER: &str = "BROWSER";
/// The user's editor, the variable with the highest precedence first.
pub(crate) const EDITOR: [&str; 2] = ["VISUAL", "EDITOR"];
/// The directory for files that are not kept.
pub(crate) const TMPDIR: &str = "TMPDIR";
/// The terminal type; `dumb` disables color.
pub(crate) const TERM: &str = "TERM";
/// A file of trusted certificates, instead of the system's.
pub(crate) const SSL_CERT_FILE: &str = "SSL_CERT_FILE";
/// A directory of trusted certificates, instead of the system's.
pub(crate) const SSL_CERT_DIR: &str = "SSL_CERT_DIR";
/// The proxy of https requests. As in curl, lower case takes precedence.
pub(crate) const HTTPS_PROXY: [&str; 2] = ["https_proxy", "HTTPS_PROXY"];
/// The proxy of http requests.
///
/// Not `HTTP_PROXY`: a CGI server sets that from the `Proxy` header, which the client chooses.
pub(crate) const HTTP_PROXY: [&str; 1] = ["http_proxy"];
/// The proxy of requests that have no other.
pub(crate) const ALL_PROXY: [&str; 2] = ["all_proxy", "ALL_PROXY"];
/// The hosts to connect to without a proxy.
pub(crate) const NO_PROXY: [&str; 2] = ["no_proxy", "NO_PROXY"];
/// Prints a backtrace with a panic, unless it is `0`.
pub(crate) const RUST_BACKTRACE: &str = "RUST_BACKTRACE";

/// The value of a variable. In most of them white space around it means nothing, and an empty one
/// counts as not set; see [`read`] and [`exact`].
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Value {
    NotSet,
    Text(String),
    /// The value with U+FFFD for what is not Unicode.
    NotUnicode(String),
}

/// Reads a variable.
pub(crate) fn read(name: &str) -> Value {
    match exact(name) {
        Value::Text(text) => match trimmed(&text) {
            "" => Value::NotSet,
            text => Value::Text(text.to_owned()),
        },
        other => other,
    }
}

/// Reads a variable with the white space around its value; an empty one is set.
#[expect(
    clippy::disallowed_methods,
    reason = "this is the one place that reads the environment"
)]
pub(crate) fn exact(name: &str) -> Value {
    match var(name) {
        Ok(text) => Value::Text(text),
        Err(VarError::NotPresent) => Value::NotSet,
        Err(VarError::NotUnicode(raw)) => Value::NotUnicode(raw.to_string_lossy().into_owned()),
    }
}

/// Returns a value without what surrounds it: white space, line ends, and the byte order mark that
/// some programs begin a file with.
///
/// They come with a secret that was read from a file, with files of other systems, and with text
/// blocks in YAML, and are never meant.
pub(crate) fn trimmed(text: &str) -> &str {
    text.trim_matches(|letter: char| letter.is_whitespace() || letter == '\u{feff}')
}

/// Reads a variable, ignoring one that is not Unicode.
pub(crate) fn text(name: &str) -> Option<String> {
    match read(name) {
        Value::Text(text) => Some(text),
        Value::NotSet | Value::NotUnicode(_) => None,
    }
}

/// Reads a variable that is a path, which need not be Unicode.
#[expect(
    clippy::disallowed_methods,
    reason = "this is the one place that reads the environment"
)]
pub(crate) fn path(name: &str) -> Option<PathBuf> {
    match read(name) {
        Value::NotSet => None,
        Value::Text(text) => Some(text.into()),
        Value::NotUnicode(_) => var_os(name).map(PathBuf::from),
    }
}

/// Returns the directory for files that are not kept: that of [`TMPDIR`], or the system's.
pub(crate) fn temporary_directory() -> PathBuf {
    path(TMPDIR).unwrap_or_else(temp_dir)
}

/// Returns the variable of setting `key` in `profile`: `KONGCTL_TEAM_A_KONNECT_BASE_URL`.
pub(crate) fn setting_name(profile: &str, key: &str) -> String {
    profile_prefix(profile) + &upper_case(key)
}

/// Returns how the variables of setting `key` are spelled: `KONGCTL_<PROFILE>_KONNECT_BASE_URL`.
pub(crate) fn setting_pattern(key: &str) -> String {
    format!("{PREFIX}<PROFILE>_{}", upper_case(key))
}

/// Returns the prefix of the variables of `profile`: `KONGCTL_TEAM_A_`.
///
/// Punctuation, which no shell takes in the name of a variable, becomes `_` as well.
pub(crate) fn profile_prefix(profile: &str) -> String {
    let is_kept = |letter: char| letter.is_alphanumeric() || letter == '_';
    let name = profile.to_uppercase();
    format!("{PREFIX}{}_", name.replace(|letter| !is_kept(letter), "_"))
}

fn upper_case(key: &str) -> String {
    key.to_uppercase().replace(['.', '-'], "_")
}

/// Returns the names of all variables that are for kongctl only.
#[expect(
    clippy::disallowed_methods,
    reason = "this is the one place that reads the environment"
)]
pub(crate) fn own_names() -> Vec<OsString> {
    let names = vars_os().map(|(name, _)| name);
    names
        .filter(|name| name.to_string_lossy().starts_with("KONGCTL_"))
        .collect()
}

/// Returns whether a variable sets anything for `profile`.
#[expect(
    clippy::disallowed_methods,
    reason = "this is the one place that reads the environment"
)]
pub(crate) fn has_profile(profile: &str) -> bool {
    let prefix = profile_prefix(profile);
    vars_os().any(|(name, value)| !value.is_empty() && name.to_string_lossy().starts_with(&prefix))
}

/// Returns the profiles that variables set one of `keys` for, sorted.
///
/// Their names are in lower case and have dashes, because variables have neither.
#[expect(
    clippy::disallowed_methods,
    reason = "this is the one place that reads the environment"
)]
pub(crate) fn profiles<'a>(keys: impl Iterator<Item = &'a str>) -> Vec<String> {
    let suffixes: Vec<String> = keys.map(|key| format!("_{}", upper_case(key))).collect();
    let mut found: Vec<String> = vars_os()
        .filter(|(_, value)| !value.is_empty())
        .filter_map(|(name, _)| profile_of(name.to_str()?, &suffixes))
        .collect();
    sort(&mut found);
    found.dedup();
    found
}

/// Returns the variables with these names and a value, sorted. What is not Unicode is replaced by
/// U+FFFD.
#[expect(
    clippy::disallowed_methods,
    reason = "this is the one place that reads the environment"
)]
pub(crate) fn variables(is_wanted: impl Fn(&str) -> bool) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = vars_os()
        .filter(|(name, _)| is_wanted(&name.to_string_lossy()))
        .map(|(name, value)| {
            let [name, value] = [name, value].map(|text| text.to_string_lossy().into_owned());
            (name, value)
        })
        .filter(|(_, value)| !trimmed(value).is_empty())
        .collect();
    sort(&mut found);
    found
}

/// Returns whether a variable's name begins with `KONGCTL_`, in any letter case.
pub(crate) fn begins_like_ours(name: &str) -> bool {
    let start = name.as_bytes().get(..PREFIX.len());
    start.is_some_and(|start| start.eq_ignore_ascii_case(PREFIX.as_bytes()))
}

/// Returns whether two profiles have the same variables.
pub(crate) fn is_same_profile(one: &str, other: &str) -> bool {
    profile_prefix(one) == profile_prefix(other)
}

/// Returns whether `name` is the variable of the setting `key` in any profile.
pub(crate) fn is_setting(name: &str, key: &str) -> bool {
    let Some(start) = name.strip_suffix(&upper_case(key)) else {
        return false;
    };
    let profile = start
        .strip_prefix(PREFIX)
        .and_then(|rest| rest.strip_suffix('_'));
    // A name that kongctl would not make of any profile, such as one in lower case, is never read.
    profile.is_some_and(|profile| !profile.is_empty() && profile_prefix(profile) == start)
}

/// Returns the profile in a variable's name, the shortest if several are possible.
// A setting's name may end like another's: `_PAT` would leave the profile `team-a-konnect`.
fn profile_of(name: &str, suffixes: &[String]) -> Option<String> {
    let rest = name.strip_prefix(PREFIX)?;
    let profile = suffixes
        .iter()
        .filter_map(|suffix| rest.strip_suffix(suffix.as_str()))
        .min_by_key(|profile| profile.len())?;
    Some(profile.to_lowercase().replace('_', "-"))
}

/// Returns the variables that hold no secret of kongctl's: neither a token nor the password of a
/// proxy. Those that are not Unicode are left out.
#[cfg(feature = "jq")]
#[expect(
    clippy::disallowed_methods,
    reason = "this is the one place that reads the environment"
)]
pub(crate) fn without_secrets() -> impl Iterator<Item = (String, String)> {
    vars_os().filter_map(|(name, value)| {
        let (name, value) = (name.into_string().ok()?, value.into_string().ok()?);
        (!is_secret(&name)).then_some((name, value))
    })
}

/// Returns whether a variable holds a token, or the URL of a proxy, which may have a password.
#[cfg(feature = "jq")]
fn is_secret(name: &str) -> bool {
    let is_token = begins_like_ours(name) && name.to_ascii_uppercase().ends_with("_PAT");
    let is_proxy = [&HTTPS_PROXY[..], &HTTP_PROXY, &ALL_PROXY]
        .iter()
        .any(|names| names.contains(&name));
    is_token || is_proxy || name == "HTTP_PROXY"
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

    #[test]
    fn punctuation_of_a_profile_does_not_reach_its_variables() {
        for (profile, prefix) in [
            ("acme.prod", "KONGCTL_ACME_PROD_"),
            ("acme prod", "KONGCTL_ACME_PROD_"),
            ("acme/eu", "KONGCTL_ACME_EU_"),
            ("ada@example", "KONGCTL_ADA_EXAMPLE_"),
            ("bücher", "KONGCTL_BÜCHER_"),
            ("a_b", "KONGCTL_A_B_"),
        ] {
            assert_eq!(profile_prefix(profile), prefix);
        }
    }

    #[test]
    fn a_setting_of_any_profile_is_told_from_other_variables() {
        for (name, expected) in [
            ("KONGCTL_TEAM_A_TELEMETRY_ENABLED", true),
            ("KONGCTL_TELEMETRY_TELEMETRY_ENABLED", true),
            ("KONGCTL_TELEMETRY_ENABLED", false),
            ("KONGCTL__TELEMETRY_ENABLED", false),
            ("KONGCTL_TEAM_TELEMETRY", false),
            ("KONGCTL_team_TELEMETRY_ENABLED", false),
            ("KONGCTL_TEAM-A_TELEMETRY_ENABLED", false),
            ("kongctl_TEAM_TELEMETRY_ENABLED", false),
        ] {
            assert_eq!(is_setting(name, "telemetry.enabled"), expected, "{name}");
        }
        assert!(begins_like_ours("kongctl_x"));
        assert!(!begins_like_ours("KONGCT"));
    }

    #[test]
    fn a_profile_is_found_in_the_name_of_its_variable() {
        let suffixes = ["_PAT", "_KONNECT_PAT"].map(str::to_owned);
        let cases = [
            ("KONGCTL_TEAM_A_PAT", Some("team-a")),
            ("KONGCTL_TEAM_A_KONNECT_PAT", Some("team-a")),
            ("KONGCTL_KONNECT_PAT", Some("konnect")),
            ("KONGCTL_TEAM_A_COLOR", None),
            ("OTHER_TEAM_A_PAT", None),
        ];
        for (name, profile) in cases {
            assert_eq!(profile_of(name, &suffixes).as_deref(), profile, "{name}");
        }
    }
}
