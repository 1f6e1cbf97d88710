//! The settings that flags of the command line set, whatever flags there are.

use clap::parser::ValueSource;
use clap::{ArgMatches, Args, Command, Error, FromArgMatches};

use crate::config::{Definition, SETTINGS, TELEMETRY_ENABLED};

/// The values of the settings that flags set, by their keys.
pub(super) struct GivenFlags(Vec<(&'static str, String)>);

impl GivenFlags {
    /// Returns the value that a flag gives a setting.
    pub(super) fn value_of(&self, definition: &Definition) -> Option<String> {
        let found = self.0.iter().find(|(key, _)| *key == definition.key);
        found.map(|(_, value)| value.clone())
    }
}

impl Args for GivenFlags {
    fn augment_args(command: Command) -> Command {
        command
    }

    fn augment_args_for_update(command: Command) -> Command {
        command
    }
}

impl FromArgMatches for GivenFlags {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        let given = SETTINGS
            .iter()
            .filter_map(|definition| Some((definition.key, given(definition, matches)?)));
        Ok(Self(given.collect()))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

/// Returns the value that the flag of a setting has on the command line.
fn given(definition: &Definition, matches: &ArgMatches) -> Option<String> {
    let id = definition.flag?.trim_start_matches('-').replace('-', "_");
    let mut values = matches.try_get_raw(&id).ok().flatten()?;
    if matches.value_source(&id) != Some(ValueSource::CommandLine) {
        return None;
    }
    let value = values.next_back()?.to_string_lossy().into_owned();
    // The one flag that says the opposite of its setting.
    if definition.key == TELEMETRY_ENABLED.definition.key {
        return Some("false".to_owned());
    }
    Some(value)
}
