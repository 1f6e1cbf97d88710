//! The user's own choice, in a file beside the config file.

use super::setup::preference_file;
use crate::config::Config;
use crate::error::{Error, Result};
use crate::telemetry::{Verdict, preference};

/// Writes the user's choice.
pub(super) fn write_preference(config: &Config, choice: Verdict) -> Result<()> {
    let path = preference_file(config).ok_or_else(|| {
        Error::config("there is no home directory for the preference file")
            .hint("set HOME, or pass --config-file")
    })?;
    preference::write(&path, choice).map_err(|error| {
        Error::config(format!("cannot write the preference `{}`", path.display())).cause(error)
    })
}
