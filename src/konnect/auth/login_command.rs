//! The command lines that log in and out, for hints.

use crate::config::DEFAULT_PROFILE;
use crate::shell::quoted;

/// Returns what to type to log in to a profile, in backticks.
pub(crate) fn login_command(profile: &str) -> String {
    with_profile("kongctl login", profile)
}

/// Returns what to type to remove the login of a profile, in backticks.
pub(super) fn logout_command(profile: &str) -> String {
    with_profile("kongctl logout", profile)
}

fn with_profile(command: &str, profile: &str) -> String {
    if profile.eq_ignore_ascii_case(DEFAULT_PROFILE) {
        format!("`{command}`")
    } else {
        // Without it, the pasted command would change the login of the default profile.
        format!("`{command} --profile {}`", quoted(profile))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_names_every_profile_but_the_default() {
        assert_eq!(login_command("Default"), "`kongctl login`");
        assert_eq!(logout_command("default"), "`kongctl logout`");
        assert_eq!(
            logout_command("team-a"),
            "`kongctl logout --profile team-a`"
        );
    }
}
