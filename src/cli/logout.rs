//! `kongctl logout`: forgets a profile's login.

use clap::Args;
use serde_json::json;

use super::context::Context;
use crate::config::KONNECT_PAT;
use crate::error::Result;
use crate::output;

/// The command's canonical words.
pub(super) const WORDS: &str = "logout";

#[derive(Args)]
pub(crate) struct Logout {}

impl Logout {
    pub(super) fn run(&self, context: &Context) -> Result<()> {
        context.begin(WORDS)?;
        let style = context.style()?;
        let profile = context.config().profile();
        // Without a home, or with a name that can be no part of a file's, there can be no login.
        let removed = context
            .token_file()
            .map_or(Ok(false), |file| file.remove())?;
        let facts = json!({ "profile": profile, "removed": removed });
        if let Some(other) = context.config().get(&KONNECT_PAT, None)? {
            context.ui.note(&format!(
                "the token from {} is still there",
                output::escaped(&other.source.to_string())
            ));
        }
        context.ui.print_value(style.format, &facts, || {
            let profile = output::escaped(profile);
            if removed {
                format!("Logged out: the login of profile `{profile}` is removed\n")
            } else {
                format!("Profile `{profile}` has no login\n")
            }
        })
    }
}
