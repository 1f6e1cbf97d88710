//! Reads a config file: YAML, profiles at the top, settings nested by their dots.

use saphyr::{LoadableYamlNode, MarkedYaml, Scalar as Yaml, YamlData};

use super::settings;
use crate::error::{Error, Result};

/// Holds what a config file says, each value with its place.
#[derive(Debug, Default)]
pub(crate) struct File {
    profiles: Vec<String>,
    entries: Vec<Entry>,
}

/// Holds one value of one profile.
#[derive(Debug)]
pub(crate) struct Entry {
    profile: String,
    key: String,
    pub(crate) value: Scalar,
    /// `path:line:column` of the value.
    pub(crate) place: String,
    /// The same of its key.
    key_place: String,
}

/// Holds a value as it stands in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Scalar {
    /// Text, a number or a boolean, in its own spelling.
    Text(String),
    /// `null`, `~`, or nothing.
    Null,
    /// Something that no setting takes; the words tell what.
    Other(String),
}

impl File {
    /// Parses the text of the file called `path`.
    pub(super) fn parse(text: &str, path: &str) -> Result<Self> {
        let documents = MarkedYaml::load_from_str(text).map_err(|error| {
            let (line, column) = (error.marker().line(), error.marker().col() + 1);
            malformed(&format!("{path}:{line}:{column}"), error.info())
        })?;
        let mut file = Self::default();
        match documents.as_slice() {
            [] => {}
            [document] => file.take_profiles(document, path)?,
            [_, second, ..] => {
                return Err(malformed(
                    &place(second, path),
                    "one document expected, found a second",
                ));
            }
        }
        Ok(file)
    }

    pub(crate) fn profiles(&self) -> impl Iterator<Item = &str> {
        self.profiles.iter().map(String::as_str)
    }

    pub(crate) fn has_profile(&self, name: &str) -> bool {
        self.profiles
            .iter()
            .any(|profile| profile.eq_ignore_ascii_case(name))
    }

    pub(crate) fn find(&self, profile: &str, key: &str) -> Option<&Entry> {
        self.entries
            .iter()
            .find(|entry| entry.key == key && entry.profile.eq_ignore_ascii_case(profile))
    }

    /// Tells the log which keys nobody knows.
    pub(crate) fn warn_of_unknown_keys(&self) {
        for entry in &self.entries {
            if !settings::SETTINGS
                .iter()
                .any(|definition| definition.key == entry.key)
            {
                let nearest = settings::nearest(&entry.key)
                    .map(|key| format!("; did you mean `{key}`?"))
                    .unwrap_or_default();
                log::warn!(
                    "{}: unknown setting `{}`{nearest}",
                    entry.key_place,
                    entry.key
                );
            }
        }
    }

    fn take_profiles(&mut self, root: &MarkedYaml, path: &str) -> Result<()> {
        let profiles = match &root.data {
            YamlData::Value(Yaml::Null) => return Ok(()),
            YamlData::Mapping(profiles) => profiles,
            _ => {
                return Err(malformed(
                    &place(root, path),
                    "expected profiles: a name, and its settings below it",
                ));
            }
        };
        for (key, settings) in profiles {
            let name = key_text(key, path)?;
            if self.has_profile(&name) {
                return Err(malformed(
                    &place(key, path),
                    &format!("profile `{name}` stands twice"),
                ));
            }
            match &settings.data {
                YamlData::Value(Yaml::Null) => {}
                YamlData::Mapping(_) => self.take_settings(&name, "", settings, path)?,
                _ => {
                    return Err(malformed(
                        &place(settings, path),
                        &format!("`{name}` must hold settings"),
                    ));
                }
            }
            self.profiles.push(name);
        }
        Ok(())
    }

    fn take_settings(
        &mut self,
        profile: &str,
        prefix: &str,
        node: &MarkedYaml,
        path: &str,
    ) -> Result<()> {
        let YamlData::Mapping(settings) = &node.data else {
            return Ok(());
        };
        for (key, value) in settings {
            let word = key_text(key, path)?.to_lowercase();
            let name = if prefix.is_empty() {
                word
            } else {
                format!("{prefix}.{word}")
            };
            // A folder of settings is no value; a setting that is given one is told so when it is read.
            if matches!(value.data, YamlData::Mapping(_))
                && !settings::SETTINGS
                    .iter()
                    .any(|definition| definition.key == name)
            {
                self.take_settings(profile, &name, value, path)?;
                continue;
            }
            if settings::is_group(&name) && !matches!(value.data, YamlData::Value(Yaml::Null)) {
                return Err(malformed(
                    &place(value, path),
                    &format!("`{name}` is a group of settings, not a setting"),
                ));
            }
            if self.find(profile, &name).is_some() {
                return Err(malformed(
                    &place(key, path),
                    &format!("`{name}` stands twice in profile `{profile}`"),
                ));
            }
            let entry = Entry {
                profile: profile.to_owned(),
                key: name,
                value: scalar(value),
                place: place(value, path),
                key_place: place(key, path),
            };
            self.entries.push(entry);
        }
        Ok(())
    }
}

fn key_text(key: &MarkedYaml, path: &str) -> Result<String> {
    match scalar(key) {
        Scalar::Text(text) => Ok(text),
        Scalar::Null | Scalar::Other(_) => {
            Err(malformed(&place(key, path), "a key must be a word"))
        }
    }
}

fn scalar(node: &MarkedYaml) -> Scalar {
    match &node.data {
        YamlData::Value(Yaml::Null) => Scalar::Null,
        YamlData::Value(Yaml::Boolean(value)) => Scalar::Text(value.to_string()),
        YamlData::Value(Yaml::Integer(value)) => Scalar::Text(value.to_string()),
        YamlData::Value(Yaml::FloatingPoint(value)) => Scalar::Text(value.to_string()),
        YamlData::Value(Yaml::String(text)) => Scalar::Text(text.to_string()),
        YamlData::Sequence(_) => Scalar::Other("a list".to_owned()),
        YamlData::Mapping(_) => Scalar::Other("a group of settings".to_owned()),
        _ => Scalar::Other("no plain value".to_owned()),
    }
}

fn place(node: &MarkedYaml, path: &str) -> String {
    format!(
        "{path}:{}:{}",
        node.span.start.line(),
        node.span.start.col() + 1
    )
}

fn malformed(place: &str, what: &str) -> Error {
    Error::config(format!("{place}: {what}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> std::result::Result<File, String> {
        File::parse(text, "c.yaml").map_err(|error| error.message().to_owned())
    }

    fn value(file: &File, profile: &str, key: &str) -> Option<Scalar> {
        file.find(profile, key).map(|entry| entry.value.clone())
    }

    #[test]
    fn settings_nest_by_their_dots_and_case_does_not_matter() {
        let file =
            parse("Default:\n  Konnect:\n    base-url: https://a.example\n  konnect.region: eu\n  http-timeout: 5s\n").expect("parses");
        assert_eq!(
            value(&file, "default", "konnect.base-url"),
            Some(Scalar::Text("https://a.example".into()))
        );
        assert_eq!(
            value(&file, "DEFAULT", "konnect.region"),
            Some(Scalar::Text("eu".into()))
        );
        assert_eq!(
            file.find("default", "http-timeout")
                .map(|entry| entry.place.as_str()),
            Some("c.yaml:5:17")
        );
    }

    #[test]
    fn nothing_is_a_valid_file() {
        for text in ["", "# only a remark\n", "---\n", "default:\n"] {
            assert!(parse(text).is_ok(), "{text:?}");
        }
    }

    #[test]
    fn faults_name_line_and_column() {
        let cases = [
            ("default:\n  a: [1\n", "c.yaml:"),
            ("default: 5\n", "c.yaml:1:10: `default` must hold settings"),
            (
                "- a\n",
                "c.yaml:1:1: expected profiles: a name, and its settings below it",
            ),
            (
                "default:\n  output: json\n  output: yaml\n",
                "c.yaml:3:3: duplicated key in mapping",
            ),
            (
                "default:\n  output: json\n  OUTPUT: yaml\n",
                "c.yaml:3:3: `output` stands twice in profile `default`",
            ),
            ("a:\nA:\n", "c.yaml:2:1: profile `A` stands twice"),
            (
                "default:\n  konnect.pat: x\n  konnect:\n    pat: y\n",
                "c.yaml:4:5: `konnect.pat` stands twice in profile `default`",
            ),
            (
                "a:\n---\nb:\n",
                "c.yaml:3:1: one document expected, found a second",
            ),
        ];
        for (text, message) in cases {
            let found = parse(text).expect_err(text);
            assert!(found.starts_with(message), "{text:?}: {found}");
        }
    }

    #[test]
    fn values_that_no_setting_takes_are_kept_for_the_one_who_asks() {
        let file = parse(
            "default:\n  telemetry:\n    enabled: [a]\n    debug: ~\n  output:\n    deep: 1\n",
        )
        .expect("parses");
        assert_eq!(
            value(&file, "default", "telemetry.enabled"),
            Some(Scalar::Other("a list".into()))
        );
        assert_eq!(
            value(&file, "default", "telemetry.debug"),
            Some(Scalar::Null)
        );
        assert_eq!(
            value(&file, "default", "output"),
            Some(Scalar::Other("a group of settings".into()))
        );
    }
}
