//! Reads a config file into profiles and their settings.

use std::collections::HashMap;

use super::{Entry, File, Profile};
use crate::config::foreign;
use crate::config::members::{Origin, check_key, members};
use crate::config::settings;
use crate::error::{Error, Result};
use crate::yaml::{self, Data, Fault, Node};

/// How many settings a file may have, with those that aliases and merge keys repeat.
const MAX_SETTINGS: usize = 100_000;

impl File {
    /// Parses the text of the file called `path`.
    pub(in crate::config) fn parse(text: &str, path: &str) -> Result<Self> {
        let mut parser = Parser {
            file: Self {
                path: path.to_owned(),
                ..Self::default()
            },
            left: MAX_SETTINGS,
        };
        match parser.parse(text) {
            Ok(()) => Ok(parser.file),
            Err(fault) => {
                let place = parser.file.place(fault.place);
                Err(Error::config(format!("{place}: {}", fault.what)))
            }
        }
    }
}

/// The state of parsing one file.
struct Parser {
    file: File,
    /// How many more settings the file may have.
    left: usize,
}

impl Parser {
    fn parse(&mut self, text: &str) -> std::result::Result<(), Fault> {
        let Some(root) = yaml::parse(text)? else {
            return Ok(());
        };
        match &root.data {
            Data::Null => Ok(()),
            Data::Mapping(profiles) => self.add_profiles(profiles),
            _ => {
                let what = "expected a mapping of profiles to their settings";
                Err(Fault::new(root.place, what))
            }
        }
    }

    fn add_profiles(&mut self, pairs: &[(Node, Node)]) -> std::result::Result<(), Fault> {
        for member in members(pairs, &mut self.left)? {
            let mut profile = Profile {
                name: member.name,
                place: member.key_place,
                entries: Vec::new(),
                by_key: HashMap::new(),
            };
            match &member.value.data {
                Data::Null => {}
                Data::Mapping(settings) => {
                    self.add_settings(&mut profile, None, settings, member.origin)?;
                }
                _ if settings::mentions_telemetry(&member.word) => {
                    self.file.outside.push(Entry {
                        key: member.word,
                        key_place: member.key_place,
                        node: member.value,
                        origin: member.origin,
                    });
                    continue;
                }
                _ if foreign::is_known(&member.word) => {
                    self.file.foreign.push((member.word, member.key_place));
                    continue;
                }
                value => {
                    let what = match settings::nearest_key(&member.word) {
                        Some(key) => outside_of_profile(&profile.name, key, value),
                        None => format!(
                            "expected a mapping of settings in profile `{}`",
                            profile.name
                        ),
                    };
                    return Err(Fault::new(member.value.place, what));
                }
            }
            let index = self.file.profiles.len();
            self.file.by_name.entry(member.word).or_insert(index);
            self.file.profiles.push(profile);
        }
        Ok(())
    }

    /// Adds the settings of a profile, or of the group of settings that `group` names.
    fn add_settings(
        &mut self,
        profile: &mut Profile,
        group: Option<&str>,
        pairs: &[(Node, Node)],
        origin: Origin,
    ) -> std::result::Result<(), Fault> {
        for member in members(pairs, &mut self.left)? {
            let key = match group {
                Some(group) => format!("{group}.{}", member.word),
                None => member.word,
            };
            check_key(&key, member.key_place)?;
            let key = settings::known_key(&key).map_or(key, str::to_owned);
            let origin = origin.then(member.origin);
            match &member.value.data {
                // A mapping that is given to a known setting is an error only if that is read.
                Data::Mapping(pairs) if !settings::is_known(&key) => {
                    self.add_settings(profile, Some(&key), pairs, origin)?;
                }
                data if settings::is_group(&key) && !matches!(data, Data::Null) => {
                    let what = format!("`{key}` is a group of settings, not a setting");
                    return Err(Fault::new(member.value.place, what + missing_space(data)));
                }
                _ => profile.add(Entry {
                    key,
                    key_place: member.key_place,
                    node: member.value,
                    origin,
                })?,
            }
        }
        Ok(())
    }
}

/// Returns what is wrong with a setting that stands where profiles do. `key` is the one that was
/// meant by its name.
fn outside_of_profile(name: &str, key: &str, value: &Data) -> String {
    let value = match value {
        Data::Text(text) if !settings::is_secret(key) && is_plain(text.trimmed()) => text.trimmed(),
        _ => "VALUE",
    };
    let setting = settings::nested(key, value);
    format!("`{name}` is outside of a profile; did you mean `default: {{ {setting} }}`?")
}

/// Returns whether YAML needs no quotes for a text, wherever it stands.
fn is_plain(text: &str) -> bool {
    text.starts_with(|first: char| first.is_alphanumeric() || first == '/')
        && !text.ends_with(':')
        && text
            .chars()
            .all(|letter| letter.is_alphanumeric() || "-_./:@".contains(letter))
}

impl Profile {
    /// Adds a value, unless the profile has another that takes precedence.
    fn add(&mut self, entry: Entry) -> std::result::Result<(), Fault> {
        let index = self.entries.len();
        let Some(known) = self.by_key.get_mut(&entry.key) else {
            self.by_key.insert(entry.key.clone(), index);
            self.entries.push(entry);
            return Ok(());
        };
        let before = &self.entries[*known];
        match (before.origin, entry.origin) {
            // What is written in the profile takes precedence over what is merged into it.
            (_, Origin::Merged) => {}
            (Origin::Merged, Origin::Written) => {
                let known = *known;
                self.entries[known] = entry;
            }
            // A setting of telemetry must never fail a command: both are kept.
            _ if settings::mentions_telemetry(&entry.key) => self.entries.push(entry),
            _ => {
                return Err(Fault::new(
                    entry.key_place,
                    format!(
                        "duplicate setting `{}` in profile `{}`; the first is in line {}",
                        entry.key, self.name, before.key_place.line
                    ),
                ));
            }
        }
        Ok(())
    }
}

/// Returns what is missing in a text that was meant to be a setting, such as `pat:TOKEN`.
fn missing_space(data: &Data) -> &'static str {
    match data {
        Data::Text(text) if text.text.contains(':') => "; put a space after the colon",
        _ => "",
    }
}
