//! The content of a config file: profiles at the top level, settings nested by their dots.

use std::collections::HashMap;

use super::foreign;
use super::members::{Origin, check_key, members};
use super::settings;
use super::source::Source;
use super::yaml::{self, Data, Fault, Node, Place};
use crate::error::{Error, Result};

/// How many settings a file may have, with those that aliases and merge keys repeat.
const MAX_SETTINGS: usize = 100_000;

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
    /// Parses the text of the file called `path`.
    pub(super) fn parse(text: &str, path: &str) -> Result<Self> {
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

impl Entry {
    /// Returns the value as a setting reads it.
    pub(super) fn value(&self) -> RawValue {
        match &self.node.data {
            Data::Null => RawValue::Null,
            Data::Text(text) => RawValue::Text(text.as_ref().to_owned()),
            Data::List(_) => RawValue::Unsupported("a list".to_owned()),
            Data::Mapping(_) => RawValue::Unsupported("a group of settings".to_owned()),
            Data::Tagged(tag) => RawValue::Unsupported(format!("a value with the tag `{tag}`")),
            Data::Merge => RawValue::Unsupported("`<<`".to_owned()),
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
                _ => {
                    let what = format!(
                        "expected a mapping of settings in profile `{}`",
                        profile.name
                    );
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
                    return Err(Fault::new(member.value.place, what));
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn parse(text: &str) -> std::result::Result<File, String> {
        File::parse(text, "c.yaml").map_err(|error| error.message().to_owned())
    }

    fn value(file: &File, profile: &str, key: &str) -> Option<RawValue> {
        file.find(profile, key).map(Entry::value)
    }

    #[test]
    fn settings_nest_by_their_dots_and_case_does_not_matter() {
        let file =
            parse("Default:\n  Konnect:\n    base-url: https://a.example\n  konnect.region: eu\n  http-timeout: 5s\n").expect("parses");
        assert_eq!(
            value(&file, "default", "konnect.base-url"),
            Some(RawValue::Text("https://a.example".into()))
        );
        assert_eq!(
            value(&file, "DEFAULT", "konnect.region"),
            Some(RawValue::Text("eu".into()))
        );
        assert_eq!(
            file.find("default", "http-timeout")
                .map(|entry| file.source(entry).to_string()),
            Some("c.yaml:5:17".to_owned())
        );
    }

    #[test]
    fn a_section_about_telemetry_is_no_profile() {
        let text = "telemetry:\n  enabled: false\nteam:\n  output: json\n";
        let file = parse(text).expect("a valid file");
        assert_eq!(file.profiles().collect::<Vec<_>>(), ["team"]);
        assert!(!file.has_profile("telemetry") && file.has_profile("TEAM"));
    }

    #[test]
    fn a_setting_of_telemetry_may_be_there_twice() {
        let text = "a:\n  telemetry.enabled: true\n  telemetry:\n    enabled: false\n";
        let file = parse(text).expect("never a fault");
        let profile = file.profile("a").expect("it is there");
        assert_eq!(profile.entries.len(), 2);
    }

    #[test]
    fn only_what_is_no_setting_is_unknown() {
        let file = parse("a:\n  output: json\n  outptu: yaml\n").expect("a valid file");
        let unknown = file.profile("a").expect("it is there").unknown();
        let keys: Vec<_> = unknown.map(|(entry, _)| entry.key.as_str()).collect();
        assert_eq!(keys, ["outptu"]);
    }

    #[test]
    fn an_empty_file_is_valid() {
        for text in ["", "# only a comment\n", "---\n", "default:\n"] {
            assert!(parse(text).is_ok(), "{text:?}");
        }
    }

    #[test]
    fn faults_name_line_and_column() {
        let cases = [
            ("default:\n  a: [1\n", "c.yaml:"),
            (
                "default: 5\n",
                "c.yaml:1:10: expected a mapping of settings in profile `default`",
            ),
            (
                "- a\n",
                "c.yaml:1:1: expected a mapping of profiles to their settings",
            ),
            (
                "default:\n  output: json\n  output: yaml\n",
                "c.yaml:3:3: duplicate key `output`; the first is in line 2",
            ),
            (
                "default:\n  output: json\n  OUTPUT: yaml\n",
                "c.yaml:3:3: duplicate key `output`; the first is in line 2",
            ),
            (
                "a:\nA:\n",
                "c.yaml:2:1: duplicate key `a`; the first is in line 1",
            ),
            (
                "default:\n  konnect.pat: x\n  konnect:\n    pat: y\n",
                "c.yaml:4:5: duplicate setting `konnect.pat` in profile `default`; the first is in line 2",
            ),
            (
                "a:\n---\nb:\n",
                "c.yaml:2:1: expected one YAML document, found a second",
            ),
        ];
        for (text, message) in cases {
            let found = parse(text).expect_err(text);
            assert!(found.starts_with(message), "{text:?}: {found}");
        }
    }

    #[test]
    fn a_merge_key_adds_what_the_mapping_does_not_have_itself() {
        let text = |text: &str| Some(RawValue::Text(text.to_owned()));
        let cases = [
            // One mapping, or a list in which earlier ones take precedence.
            (
                "a: &a {output: json}\ndefault: {<<: *a}",
                "output",
                text("json"),
            ),
            (
                "a: &a {output: json}\nb: &b {output: yaml}\ndefault: {<<: [*b, *a]}",
                "output",
                text("yaml"),
            ),
            ("default: {<<: {output: json}}", "output", text("json")),
            // What is written takes precedence, before `<<` and after it.
            (
                "a: &a {output: json}\ndefault: {<<: *a, output: yaml}",
                "output",
                text("yaml"),
            ),
            (
                "a: &a {output: json}\ndefault: {output: yaml, <<: *a}",
                "output",
                text("yaml"),
            ),
            (
                "a: &a {output: json}\ndefault: {<<: *a, OUTPUT: yaml}",
                "output",
                text("yaml"),
            ),
            (
                "a: &a {output: json}\ndefault: {<<: *a, output: ~}",
                "output",
                Some(RawValue::Null),
            ),
            // A group that is written replaces the one that is merged, and can merge on its own.
            (
                "a: &a {konnect: {pat: x}}\ndefault: {<<: *a, konnect: {region: eu}}",
                "konnect.pat",
                None,
            ),
            (
                "k: &k {pat: x, region: us}\ndefault: {konnect: {<<: *k, region: eu}}",
                "konnect.pat",
                text("x"),
            ),
            (
                "k: &k {pat: x, region: us}\ndefault: {konnect: {<<: *k, region: eu}}",
                "konnect.region",
                text("eu"),
            ),
            (
                "k: &k {pat: x}\ndefault: {konnect: {<<: *k}, konnect.pat: y}",
                "konnect.pat",
                text("y"),
            ),
            (
                "a: &a {konnect.pat: x}\ndefault: {<<: *a, konnect: {pat: y}}",
                "konnect.pat",
                text("y"),
            ),
            // Through another mapping, and from another profile.
            (
                "a: &a {output: json}\nb: &b {<<: *a}\ndefault: {<<: *b}",
                "output",
                text("json"),
            ),
            (
                "a: &a {output: json}\nb: &b {<<: *a, output: yaml}\ndefault: {<<: *b}",
                "output",
                text("yaml"),
            ),
            (
                "team: &t {output: json}\ndefault: {<<: *t}",
                "output",
                text("json"),
            ),
            // The profiles themselves.
            (
                "x: &x {default: {output: json}}\n<<: *x",
                "output",
                text("json"),
            ),
            (
                "x: &x {default: {output: json}}\n<<: *x\ndefault: {output: yaml}",
                "output",
                text("yaml"),
            ),
            // An empty one adds nothing, and quotes make it a key like any other.
            ("default: {<<: , output: json}", "output", text("json")),
            ("a: &a {output: json}\ndefault: {'<<': *a}", "output", None),
            // A choice about telemetry is merged wherever the profile does not have it.
            (
                "a: &a {telemetry: {enabled: false}}\ndefault: {<<: *a}",
                "telemetry.enabled",
                text("false"),
            ),
            (
                "a: &a {telemetry: {enabled: false}}\ndefault: {<<: *a, telemetry: {debug: true}}",
                "telemetry.enabled",
                text("false"),
            ),
            (
                "a: &a {telemetry: {enabled: false}}\ndefault: {<<: *a, telemetry: }",
                "telemetry.enabled",
                text("false"),
            ),
            (
                "a: &a {telemetry: {enabled: false}}\ndefault: {<<: *a, telemetry: {enabled: true}}",
                "telemetry.enabled",
                text("true"),
            ),
            (
                "a: &a {telemetry: {enabled: false}}\ndefault: {<<: *a, telemetry.enabled: true}",
                "telemetry.enabled",
                text("true"),
            ),
        ];
        for (yaml, key, expected) in cases {
            let file = parse(yaml).expect(yaml);
            assert_eq!(value(&file, "default", key), expected, "{yaml}");
        }
        for yaml in [
            "default: {<<: 5}",
            "default: {<<: [5]}",
            "default: {<<: [[{a: b}]]}",
        ] {
            let error = parse(yaml).expect_err(yaml);
            assert!(
                error.ends_with("`<<` expects a mapping, or a list of mappings"),
                "{error}"
            );
        }
    }

    #[test]
    fn a_key_may_be_spelled_with_dashes_underscores_or_capitals() {
        for key in [
            "base-url", "base_url", "baseUrl", "BaseURL", "BASE_URL", "baseurl", "Base-Url",
        ] {
            let file = parse(&format!("default: {{konnect: {{{key}: x}}}}")).expect(key);
            let found = value(&file, "default", "konnect.base-url");
            assert_eq!(found, Some(RawValue::Text("x".into())), "{key}");
        }
        let twice = parse("default: {konnect: {base-url: x, base_url: y}}").expect_err("duplicate");
        assert_eq!(
            twice,
            "c.yaml:1:34: duplicate setting `konnect.base-url` in profile `default`; the first is in line 1"
        );
    }

    #[test]
    fn what_surrounds_a_value_is_no_part_of_it() {
        for yaml in [
            "default:\n  output: |\n    json\n",
            "default:\n  output: |+\n    json\n\n\n",
            "default:\n  output: >\n    json\n",
            "default:\n  output: 'json '\n",
            "default:\n  output: \"\\tjson\\r\\n\"\n",
            "default:\n  output: \"\\ufeffjson\"\n",
            "default:\r\n  output: json\r\n",
            "default:\n  output: json   # a comment\n",
        ] {
            let file = parse(yaml).expect(yaml);
            assert_eq!(
                value(&file, "default", "output"),
                Some(RawValue::Text("json".into())),
                "{yaml:?}"
            );
        }
    }

    #[test]
    fn a_value_is_kept_as_it_is_written() {
        for (yaml, expected) in [
            ("007", RawValue::Text("007".into())),
            ("0x10", RawValue::Text("0x10".into())),
            ("1e3", RawValue::Text("1e3".into())),
            ("True", RawValue::Text("true".into())),
            ("FALSE", RawValue::Text("false".into())),
            ("'True'", RawValue::Text("True".into())),
            ("NULL", RawValue::Null),
            ("'null'", RawValue::Text("null".into())),
            ("!!str null", RawValue::Text("null".into())),
            ("!!int 5", RawValue::Text("5".into())),
            (
                "!secret x",
                RawValue::Unsupported("a value with the tag `!secret`".into()),
            ),
            (
                "!!binary eA==",
                RawValue::Unsupported("a value with the tag `tag:yaml.org,2002:!binary`".into()),
            ),
        ] {
            let file = parse(&format!("default: {{output: {yaml}}}")).expect(yaml);
            assert_eq!(value(&file, "default", "output"), Some(expected), "{yaml}");
        }
    }

    #[test]
    fn values_that_no_setting_takes_are_kept_until_they_are_read() {
        let file = parse(
            "default:\n  telemetry:\n    enabled: [a]\n    debug: ~\n  output:\n    deep: 1\n",
        )
        .expect("parses");
        assert_eq!(
            value(&file, "default", "telemetry.enabled"),
            Some(RawValue::Unsupported("a list".into()))
        );
        assert_eq!(
            value(&file, "default", "telemetry.debug"),
            Some(RawValue::Null)
        );
        assert_eq!(
            value(&file, "default", "output"),
            Some(RawValue::Unsupported("a group of settings".into()))
        );
    }

    proptest! {
        #[test]
        fn no_text_makes_the_parser_panic(
            text in any::<String>(),
            settings in "(  (a|b|output|konnect): (~|1|x|'z'|&x y|[*]x|!t v|\\[a\\]|\\{a: b\\})\n){0,4}",
        ) {
            let _ = parse(&text);
            let _ = parse(&settings);
            let _ = parse(&format!("default:\n{settings}"));
        }
    }
}
