//! The command line that logs in, for hints.

/// Returns what to type to log in to a profile.
pub(crate) fn login_command(profile: &str) -> String {
    if profile.eq_ignore_ascii_case("default") {
        "kongctl login".to_owned()
    } else {
        format!("kongctl login --profile {profile}")
    }
}
