//! The command lines that log in and out, for hints.

use crate::config::{DEFAULT_PROFILE, KONNECT_REGION};
use crate::konnect::base_url::BaseUrl;
use crate::shell::quoted;

/// Returns what to type to log in to a profile, in backticks.
///
/// `server` is the one that only the login knows of: neither a flag nor a setting names it.
pub(crate) fn login_command(profile: &str, server: Option<&BaseUrl>) -> String {
    let server = server.map(server_flag).unwrap_or_default();
    with_profile(&format!("kongctl login{server}"), profile)
}

/// Returns what to type to remove the login of a profile, in backticks.
pub(super) fn logout_command(profile: &str) -> String {
    with_profile("kongctl logout", profile)
}

/// Returns the flag that names a server, with a space before it; empty for the default one.
fn server_flag(server: &BaseUrl) -> String {
    match server.region() {
        region if region == KONNECT_REGION.definition.default => String::new(),
        Some(region) => format!(" --region {region}"),
        None => format!(" --base-url {}", quoted(&server.to_string())),
    }
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
        assert_eq!(login_command("Default", None), "`kongctl login`");
        assert_eq!(logout_command("default"), "`kongctl logout`");
        assert_eq!(
            logout_command("team-a"),
            "`kongctl logout --profile team-a`"
        );
    }

    #[test]
    fn a_command_names_every_server_but_the_default() {
        for (server, flag) in [
            ("https://us.api.konghq.com", ""),
            ("https://eu.api.konghq.com", " --region eu"),
            (
                "https://proxy.example/a",
                " --base-url https://proxy.example/a",
            ),
            ("http://[::1]:8001", " --base-url 'http://[::1]:8001'"),
        ] {
            let server = BaseUrl::parse(server).expect(server);
            assert_eq!(
                login_command("default", Some(&server)),
                format!("`kongctl login{flag}`")
            );
        }
    }
}
