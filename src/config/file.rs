//! Parses a config file: YAML with profiles at the top level and settings nested by their dots.

use saphyr::{AnnotatedMapping, LoadableYamlNode, MarkedYaml, Scalar, YamlData};

use super::settings;
use crate::error::{Error, Result};

/// A parsed config file: every value with its place.
#[derive(Debug, Default)]
pub(crate) struct File {
    profiles: Vec<String>,
    entries: Vec<Entry>,
}

/// One value of one profile.
#[derive(Debug)]
pub(super) struct Entry {
    profile: String,
    key: String,
    pub(super) value: RawValue,
    /// `path:line:column` of the value.
    pub(super) place: String,
    /// `path:line:column` of the key.
    key_place: String,
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
            path,
            file: Self::default(),
        };
        parser.parse(text)?;
        Ok(parser.file)
    }

    pub(crate) fn profiles(&self) -> impl Iterator<Item = &str> {
        self.profiles.iter().map(String::as_str)
    }

    pub(super) fn has_profile(&self, name: &str) -> bool {
        self.profiles
            .iter()
            .any(|profile| profile.eq_ignore_ascii_case(name))
    }

    pub(super) fn find(&self, profile: &str, key: &str) -> Option<&Entry> {
        self.entries
            .iter()
            .find(|entry| entry.key == key && entry.profile.eq_ignore_ascii_case(profile))
    }

    /// Logs a warning for each unknown key.
    pub(crate) fn warn_of_unknown_keys(&self) {
        for entry in &self.entries {
            if settings::is_known(&entry.key) {
                continue;
            }
            let suggestion = match settings::nearest(&entry.key) {
                Some(key) => format!("; did you mean `{key}`?"),
                None => String::new(),
            };
            log::warn!(
                "{}: unknown setting `{}`{suggestion}",
                entry.key_place,
                entry.key
            );
        }
    }
}

type Mapping<'a> = AnnotatedMapping<'a, MarkedYaml<'a>>;

/// The state of parsing one file.
struct Parser<'a> {
    path: &'a str,
    file: File,
}

impl Parser<'_> {
    fn parse(&mut self, text: &str) -> Result<()> {
        let documents = MarkedYaml::load_from_str(text).map_err(|error| {
            let marker = error.marker();
            let place = self.place_at(marker.line(), marker.col());
            Error::config(format!("{place}: {}", error.info()))
        })?;
        match documents.as_slice() {
            [] => Ok(()),
            [document] => self.add_profiles(document),
            [_, second, ..] => {
                Err(self.malformed(second, "expected one YAML document, found a second"))
            }
        }
    }

    fn add_profiles(&mut self, root: &MarkedYaml) -> Result<()> {
        let profiles = match &root.data {
            YamlData::Value(Scalar::Null) => return Ok(()),
            YamlData::Mapping(profiles) => profiles,
            _ => {
                let what = "expected a mapping of profiles to their settings";
                return Err(self.malformed(root, what));
            }
        };
        for (key, settings) in profiles {
            let name = self.key_text(key)?;
            // Names are case-insensitive, so `Team` after `team` is a duplicate, which is an error.
            if self.file.has_profile(&name) {
                return Err(self.malformed(key, &format!("duplicate profile `{name}`")));
            }
            match &settings.data {
                YamlData::Value(Scalar::Null) => {}
                YamlData::Mapping(settings) => self.add_settings(&name, None, settings)?,
                _ => {
                    let what = format!("expected a mapping of settings in profile `{name}`");
                    return Err(self.malformed(settings, &what));
                }
            }
            self.file.profiles.push(name);
        }
        Ok(())
    }

    /// Adds the settings of a profile, or of the group of settings that `group` names.
    fn add_settings(
        &mut self,
        profile: &str,
        group: Option<&str>,
        settings: &Mapping,
    ) -> Result<()> {
        for (key, value) in settings {
            // Keys are case-insensitive; the definitions have them in lower case.
            let word = self.key_text(key)?.to_lowercase();
            let name = match group {
                Some(group) => format!("{group}.{word}"),
                None => word,
            };
            match &value.data {
                // A mapping that is given to a known setting is an error only if that is read.
                YamlData::Mapping(settings) if !settings::is_known(&name) => {
                    self.add_settings(profile, Some(&name), settings)?;
                }
                _ => self.add_setting(profile, name, key, value)?,
            }
        }
        Ok(())
    }

    fn add_setting(
        &mut self,
        profile: &str,
        name: String,
        key: &MarkedYaml,
        value: &MarkedYaml,
    ) -> Result<()> {
        let is_null = matches!(value.data, YamlData::Value(Scalar::Null));
        if settings::is_group(&name) && !is_null {
            let what = format!("`{name}` is a group of settings, not a setting");
            return Err(self.malformed(value, &what));
        }
        // Keys are case-insensitive, so `Output` after `output` is a duplicate, which is an error.
        if self.file.find(profile, &name).is_some() {
            let what = format!("duplicate setting `{name}` in profile `{profile}`");
            return Err(self.malformed(key, &what));
        }
        self.file.entries.push(Entry {
            profile: profile.to_owned(),
            key: name,
            value: raw_value(value),
            place: self.place(value),
            key_place: self.place(key),
        });
        Ok(())
    }

    fn key_text(&self, key: &MarkedYaml) -> Result<String> {
        match raw_value(key) {
            RawValue::Text(text) => Ok(text),
            RawValue::Null | RawValue::Unsupported(_) => {
                Err(self.malformed(key, "a key must be text"))
            }
        }
    }

    fn malformed(&self, node: &MarkedYaml, what: &str) -> Error {
        Error::config(format!("{}: {what}", self.place(node)))
    }

    fn place(&self, node: &MarkedYaml) -> String {
        self.place_at(node.span.start.line(), node.span.start.col())
    }

    /// Returns `path:line:column`. The YAML parser counts lines from 1, but columns from 0.
    fn place_at(&self, line: usize, column: usize) -> String {
        format!("{}:{line}:{}", self.path, column + 1)
    }
}

fn raw_value(node: &MarkedYaml) -> RawValue {
    match &node.data {
        YamlData::Value(Scalar::Null) => RawValue::Null,
        YamlData::Value(Scalar::Boolean(value)) => RawValue::Text(value.to_string()),
        YamlData::Value(Scalar::Integer(value)) => RawValue::Text(value.to_string()),
        YamlData::Value(Scalar::FloatingPoint(value)) => RawValue::Text(value.to_string()),
        YamlData::Value(Scalar::String(text)) => RawValue::Text(text.to_string()),
        YamlData::Sequence(_) => RawValue::Unsupported("a list".to_owned()),
        YamlData::Mapping(_) => RawValue::Unsupported("a group of settings".to_owned()),
        _ => RawValue::Unsupported("an unsupported value".to_owned()),
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
        file.find(profile, key).map(|entry| entry.value.clone())
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
                .map(|entry| entry.place.as_str()),
            Some("c.yaml:5:17")
        );
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
                "c.yaml:3:3: duplicated key in mapping",
            ),
            (
                "default:\n  output: json\n  OUTPUT: yaml\n",
                "c.yaml:3:3: duplicate setting `output` in profile `default`",
            ),
            ("a:\nA:\n", "c.yaml:2:1: duplicate profile `A`"),
            (
                "default:\n  konnect.pat: x\n  konnect:\n    pat: y\n",
                "c.yaml:4:5: duplicate setting `konnect.pat` in profile `default`",
            ),
            (
                "a:\n---\nb:\n",
                "c.yaml:3:1: expected one YAML document, found a second",
            ),
        ];
        for (text, message) in cases {
            let found = parse(text).expect_err(text);
            assert!(found.starts_with(message), "{text:?}: {found}");
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
