//! `kongctl logout`: deletes the stored login of a profile.

use clap::Args;
use serde_json::json;

use super::context::Context;
use super::profiles::with_login;
use super::telemetry::program;
use super::telemetry::reporting::CommandPath;
use super::token_source::token_file;
use crate::config::KONNECT_PAT;
use crate::error::Result;
use crate::output;

#[derive(Args)]
pub(crate) struct Logout {}

impl Logout {
    /// The path of this command in events.
    pub(super) const PATH: CommandPath = program::LOGOUT;

    pub(super) fn run(&self, context: &Context) -> Result<()> {
        let started = context.start_command(Self::PATH);
        let config = context.config();
        let profile = config.profile();
        let removed = match token_file(config) {
            Ok(file) => file.remove()?,
            // No login exists without a home directory, or for a profile whose name cannot be part
            // of a file name.
            Err(_) => false,
        };
        match started {
            // A user who logs out need not repair the config file first.
            Err(error) if removed => context.ui.warn(error.message()),
            outcome => outcome?,
        }
        if !removed {
            config.require_profile(with_login(config))?;
        }
        let facts = json!({ "profile": profile, "removed": removed });
        if let Ok(Some(other)) = config.get(&KONNECT_PAT, None) {
            context
                .ui
                .note(&format!("the token from {} is still in use", other.source));
        }
        let format = context.format_or_text();
        context.settled_ui().print_value(
            format,
            || facts,
            || {
                let profile = output::escaped(profile);
                if removed {
                    format!("Logged out: deleted the login of profile `{profile}`\n")
                } else {
                    format!("Profile `{profile}` has no login\n")
                }
            },
        )
    }
}
