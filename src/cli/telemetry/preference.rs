//! The user's own choice, in a file beside the config file.

use std::path::{Path, PathBuf};

use super::setup::{device_preference_file, preference_file};
use crate::config::{Config, TELEMETRY_ENABLED};
use crate::env;
use crate::error::{Error, Result};
use crate::telemetry::{ENV_DO_NOT_TRACK, Preference, Verdict, preference};

/// Writes the user's choice: for this device, and beside the config file in use if that is in
/// another directory.
pub(super) fn write_preference(config: &Config, choice: Verdict) -> Result<()> {
    let files = [device_preference_file(config), preference_file(config)];
    let files: Vec<PathBuf> = files.into_iter().flatten().collect();
    let outcome = if files.is_empty() {
        Err(
            Error::config("there is no home directory for the preference file")
                .hint("set HOME, or pass --config-file"),
        )
    } else {
        // Each is tried: one that cannot be written does not keep a no out of the other.
        let outcomes: Vec<Result<()>> = files.iter().map(|file| write(file, choice)).collect();
        outcomes.into_iter().collect()
    };
    outcome.map_err(|error| error.hint(way_out(config, &files, choice)))
}

fn write(file: &Path, choice: Verdict) -> Result<()> {
    match preference::write(file, choice) {
        Err(error) if !is_chosen(file, choice) => {
            let message = format!("cannot write the preference `{}`", file.display());
            Err(Error::config(message).cause(error))
        }
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Returns whether the file has this choice already.
fn is_chosen(file: &Path, choice: Verdict) -> bool {
    match preference::read(file) {
        Preference::On => choice == Verdict::On,
        Preference::Off => choice == Verdict::Off,
        Preference::Absent | Preference::Invalid(_) => false,
    }
}

/// Returns how to choose although a file cannot be written.
fn way_out(config: &Config, files: &[PathBuf], choice: Verdict) -> String {
    if choice == Verdict::Off {
        return format!(
            "{ENV_DO_NOT_TRACK}=1 in the environment turns telemetry off without a file"
        );
    }
    // What cannot be read as a preference means off, and takes precedence over the setting.
    let is_invalid = |file: &&PathBuf| matches!(preference::read(file), Preference::Invalid(_));
    if let Some(file) = files.iter().find(is_invalid) {
        return format!("remove `{}` first", file.display());
    }
    let variable = env::setting_name(config.profile(), TELEMETRY_ENABLED.definition.key);
    format!("{variable}=true in the environment turns telemetry on without a file")
}
