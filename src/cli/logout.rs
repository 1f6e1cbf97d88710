//! `kongctl logout`: deletes the stored login of a profile.

use clap::Args;
use serde_json::json;

use super::context::Context;
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
        context.start_command(Self::PATH)?;
        let format = context.format()?;
        let profile = context.config().profile();
        let removed = match token_file(context.config()) {
            Ok(file) => file.remove()?,
            // No login exists without a home directory, or for a profile whose name cannot be part
            // of a file name.
            Err(_) => false,
        };
        let facts = json!({ "profile": profile, "removed": removed });
        if let Some(other) = context.config().get(&KONNECT_PAT, None)? {
            context
                .ui
                .note(&format!("the token from {} is still in use", other.source));
        }
        context.settled_ui().print_value(format, &facts, || {
            let profile = output::escaped(profile);
            if removed {
                format!("Logged out: deleted the login of profile `{profile}`\n")
            } else {
                format!("Profile `{profile}` has no login\n")
            }
        })
    }
}
