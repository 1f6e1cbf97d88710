//! The content of a config file: profiles at the top level, settings nested by their dots.

use std::collections::HashMap;

use super::foreign;
use super::members::Origin;
use super::settings;
use super::source::Source;
use crate::error::Error;
use crate::yaml::{Data, Node, Place};

mod parser;

/// How many unknown keys of a profile are looked at.
const MAX_UNKNOWN: usize = 20;

/// A parsed config file: every value with its place.
#[derive(Debug, Default)]
pub(crate) struct File {
    path: String,
    profiles: Vec<Profile>,
    /// The index of each profile in `profiles`, by its name in lower case.
    by_name: HashMap<String, usize>,
    /// What stands above the profiles and is about telemetry, although it is no setting there.
    pub(super) outside: Vec<Entry>,
    /// The keys above the profiles that other programs have there, in lower case.
    pub(super) foreign: Vec<(String, Place)>,
    /// Why a file that is there was not read, and counts as empty.
    unread: Option<Error>,
}

/// A profile with its settings.
#[derive(Debug)]
pub(super) struct Profile {
    pub(super) name: String,
    /// Where the name is.
    pub(super) place: Place,
    /// Everything that is set, in the order of the file, what is no setting included.
    pub(super) entries: Vec<Entry>,
    /// The index of the entry that counts in `entries`, by its key.
    by_key: HashMap<String, usize>,
}

/// One value of one profile.
#[derive(Debug)]
pub(super) struct Entry {
    /// The key of the setting; as written, but in lower case, if no setting is called so.
    pub(super) key: String,
    pub(super) key_place: Place,
    pub(super) node: Node,
    origin: Origin,
}

/// A value of the config file or the environment before a setting interprets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum RawValue {
    /// Text, a number or a boolean, as written.
    Text(String),
    /// `null`, `~`, or nothing.
    Null,
    /// Something that no setting takes, with its description: "a list".
    Unsupported(String),
}

impl File {
    /// Returns the names of the profiles.
    pub(crate) fn profiles(&self) -> impl Iterator<Item = &str> {
        self.sections()
            .filter(|profile| !profile.is_about_telemetry() && !profile.is_container())
            .map(|profile| profile.name.as_str())
    }

    /// Returns everything at the top level that has settings, profile or not.
    pub(super) fn sections(&self) -> impl Iterator<Item = &Profile> {
        self.profiles.iter()
    }

    pub(super) fn has_profile(&self, name: &str) -> bool {
        self.profile(name)
            .is_some_and(|profile| !profile.is_about_telemetry())
    }

    pub(super) fn profile(&self, name: &str) -> Option<&Profile> {
        let index = self.by_name.get(&name.to_ascii_lowercase())?;
        self.profiles.get(*index)
    }

    pub(super) fn find(&self, profile: &str, key: &str) -> Option<&Entry> {
        self.profile(profile)?.find(key)
    }

    /// Returns where the value of an entry comes from.
    pub(super) fn source(&self, entry: &Entry) -> Source {
        let place = self.place(entry.node.place);
        Source::File { place }
    }

    /// Returns `path:line:column`.
    pub(super) fn place(&self, place: Place) -> String {
        format!("{}:{}:{}", self.path, place.line, place.column)
    }

    /// Returns an empty file, in place of one that cannot be read.
    pub(super) fn unread(why: Error) -> Self {
        Self {
            unread: Some(why),
            ..Self::default()
        }
    }

    /// Returns why a file that is there was not read.
    pub(super) fn why_unread(&self) -> Option<&Error> {
        self.unread.as_ref()
    }

    /// Returns whether a profile has a token.
    pub(super) fn has_tokens(&self) -> bool {
        let mut entries = self.profiles.iter().flat_map(|profile| &profile.entries);
        entries.any(|entry| entry.key == settings::KONNECT_PAT.definition.key)
    }
}

impl Profile {
    pub(super) fn find(&self, key: &str) -> Option<&Entry> {
        self.by_key.get(key).map(|index| &self.entries[*index])
    }

    /// Returns the first entries that are no setting, with the setting that was probably meant.
    ///
    /// Only the first, because a file of something else may have many.
    pub(super) fn unknown(&self) -> impl Iterator<Item = (&Entry, Option<&'static str>)> {
        self.entries
            .iter()
            .filter(|entry| !settings::is_known(&entry.key))
            .take(MAX_UNKNOWN)
            .map(|entry| (entry, settings::nearest_key(&entry.key)))
    }

    /// Returns whether this is no profile, but a section about telemetry that should be in one.
    fn is_about_telemetry(&self) -> bool {
        self.name.eq_ignore_ascii_case(settings::TELEMETRY_GROUP)
            && !self
                .entries
                .iter()
                .any(|entry| settings::is_known(&entry.key))
    }

    /// Returns whether this is no profile, but holds profiles, as in other programs.
    pub(super) fn is_container(&self) -> bool {
        foreign::is_container(&self.name)
            && !self
                .entries
                .iter()
                .any(|entry| settings::is_known(&entry.key))
    }

    /// Returns whether the entry of this index is the one that counts for its key.
    pub(super) fn counts(&self, index: usize) -> bool {
        self.by_key.get(&self.entries[index].key) == Some(&index)
    }
}

impl Entry {
    /// Returns the value as a setting reads it.
    pub(super) fn value(&self) -> RawValue {
        match &self.node.data {
            Data::Null => RawValue::Null,
            Data::Text(scalar) => RawValue::Text(scalar.trimmed().to_owned()),
            Data::List(elements) if settings::takes_list(&self.key) => list(elements),
            Data::List(_) => RawValue::Unsupported("a list".to_owned()),
            Data::Mapping(_) => RawValue::Unsupported("a group of settings".to_owned()),
            Data::Tagged(tag, _) => RawValue::Unsupported(format!("a value with the tag `{tag}`")),
            Data::Merge => RawValue::Unsupported("`<<`".to_owned()),
        }
    }
}

/// Returns the value of a list, as the environment has it: commas separate the elements.
fn list(elements: &[Node]) -> RawValue {
    let texts = elements.iter().map(|element| match &element.data {
        Data::Text(scalar) => Some(scalar.trimmed()),
        _ => None,
    });
    match texts.collect::<Option<Vec<_>>>() {
        Some(texts) => RawValue::Text(texts.join(",")),
        None => RawValue::Unsupported("a list of other values".to_owned()),
    }
}

#[cfg(test)]
mod tests;
