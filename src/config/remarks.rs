//! What the config file says about telemetry in a place or in words that are no setting.

use super::file::{Entry, File, Profile, RawValue};
use super::profiles::DEFAULT_PROFILE;
use super::resolve::Config;
use super::settings;
use super::source::Source;
use crate::excerpt::shortened;
use crate::nearest::edits;
use crate::yaml::Data;

/// The longest value that is shown, in characters.
const MAX_SHOWN_LEN: usize = 60;

/// How many choices of other profiles are shown.
const MAX_OTHERS: usize = 20;

/// A key of the config file that is about telemetry and no setting, with its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Remark {
    /// Key and value: `telemetry.disabled: true`. A long value is cut.
    pub(crate) written: String,
    pub(crate) source: Source,
}

impl Remark {
    fn new(key: &str, entry: &Entry, file: &File) -> Self {
        Self {
            written: format!("{key}: {}", shown(&entry.node.data)),
            source: file.source(entry),
        }
    }
}

impl Config {
    /// Returns what the file says about telemetry without being a setting: unknown keys, a value
    /// in place of the settings, what stands outside of any profile.
    ///
    /// Settings of other profiles are not among them, and neither is what has no value. A file
    /// that cannot be read has none; see [`Config::raw`].
    pub(crate) fn telemetry_remarks(&self) -> Vec<Remark> {
        match self.file() {
            Some(file) => remarks(file, self.profile()),
            None => Vec::new(),
        }
    }
}

impl Config {
    /// Returns what other profiles say about telemetry, with their names: the value of `enabled` if
    /// `is_no` finds it to be one, and what is no setting.
    pub(crate) fn telemetry_of_other_profiles(
        &self,
        is_no: impl Fn(RawValue) -> bool,
    ) -> Vec<(String, Remark)> {
        match self.file() {
            Some(file) => remarks_of_others(file, self.profile(), is_no),
            None => Vec::new(),
        }
    }
}

fn remarks_of_others(
    file: &File,
    in_use: &str,
    is_no: impl Fn(RawValue) -> bool,
) -> Vec<(String, Remark)> {
    let mut found = Vec::new();
    for section in file.sections() {
        if section.name.eq_ignore_ascii_case(in_use) {
            continue;
        }
        let said = section.entries.iter().enumerate().filter(|(index, entry)| {
            // What counts for the profile in use is no choice of this one.
            key_of_remark(file, section, entry, section.counts(*index), in_use).is_none()
                && if settings::is_known(&entry.key) {
                    entry.key == settings::TELEMETRY_ENABLED.definition.key && is_no(entry.value())
                } else {
                    settings::mentions_telemetry(&entry.key)
                }
                && has_value(entry)
        });
        for (_, entry) in said {
            let key = format!("{}.{}", section.name, entry.key);
            found.push((section.name.clone(), Remark::new(&key, entry, file)));
        }
    }
    found.truncate(MAX_OTHERS);
    found
}

fn remarks(file: &File, profile: &str) -> Vec<Remark> {
    let outside = file.outside.iter().map(|entry| (entry.key.clone(), entry));
    let inside = file.sections().flat_map(|section| {
        let entries = section.entries.iter().enumerate();
        entries.filter_map(move |(index, entry)| {
            let counts = section.counts(index) && settings::is_known(&entry.key);
            let key = key_of_remark(file, section, entry, counts, profile)?;
            Some((key, entry))
        })
    });
    outside
        .chain(inside)
        .filter(|(_, entry)| has_value(entry))
        .map(|(key, entry)| Remark::new(&key, entry, file))
        .collect()
}

/// Returns the key of an entry that is a remark for the profile in use; `None` if it is not one.
fn key_of_remark(
    file: &File,
    section: &Profile,
    entry: &Entry,
    counts: bool,
    in_use: &str,
) -> Option<String> {
    let key = &entry.key;
    let name = &section.name;
    if name.eq_ignore_ascii_case(in_use) {
        if !counts && settings::mentions_telemetry(key) {
            return Some(key.clone());
        }
    } else if settings::mentions_telemetry(key)
        && (is_below(key, in_use) || is_misspelled_default(file, name, in_use))
    {
        // A section of profiles, as in other programs: `profiles.default.telemetry.enabled`; or one
        // whose profile is probably the one in use.
        return Some(format!("{name}.{key}"));
    }
    // Beside the profiles, `telemetry` looks like one of them.
    let is_about_telemetry = name.split('.').any(settings::is_telemetry);
    (is_about_telemetry && !settings::is_known(key)).then(|| format!("{name}.{key}"))
}

/// Returns whether the profile in use is the default one, which the file does not have, and `name`
/// is nearly its name.
///
/// Other profiles are told apart by such small differences: `team-a` and `team-b`.
fn is_misspelled_default(file: &File, name: &str, in_use: &str) -> bool {
    in_use.eq_ignore_ascii_case(DEFAULT_PROFILE)
        && file.profile(in_use).is_none()
        && edits(&name.to_ascii_lowercase(), DEFAULT_PROFILE).is_some()
}

fn is_below(key: &str, group: &str) -> bool {
    key.split_once('.')
        .is_some_and(|(first, _)| first.eq_ignore_ascii_case(group))
}

fn has_value(entry: &Entry) -> bool {
    match &entry.node.data {
        Data::Null => false,
        Data::Text(scalar) => !scalar.trimmed().is_empty(),
        Data::List(items) => !items.is_empty(),
        Data::Mapping(pairs) => !pairs.is_empty(),
        Data::Merge | Data::Tagged(..) => true,
    }
}

fn shown(data: &Data) -> String {
    match data {
        Data::Null => String::new(),
        Data::Text(scalar) => shortened(scalar.trimmed(), MAX_SHOWN_LEN).into_owned(),
        Data::Merge => "<<".to_owned(),
        Data::List(_) => "[...]".to_owned(),
        Data::Mapping(_) => "{...}".to_owned(),
        Data::Tagged(tag, _) => format!("{} ...", shortened(tag, MAX_SHOWN_LEN)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns what is written and where, for the profile `default`.
    fn found(text: &str) -> Vec<String> {
        let file = File::parse(text, "c").expect(text);
        remarks(&file, "default")
            .into_iter()
            .map(|remark| format!("{} {}", remark.source, remark.written))
            .collect()
    }

    #[test]
    fn what_is_about_telemetry_and_no_setting_is_a_remark() {
        let cases = [
            // Unknown keys below `telemetry`.
            (
                "default: {telemetry: {disabled: true}}",
                "c:1:33 telemetry.disabled: true",
            ),
            (
                "default: {telemetry: {enable: 'no'}}",
                "c:1:31 telemetry.enable: no",
            ),
            (
                "default: {telemetry: {opt-out: yes}}",
                "c:1:32 telemetry.opt-out: yes",
            ),
            (
                "default: {telemetry: {a: {b: [1]}}}",
                "c:1:30 telemetry.a.b: [...]",
            ),
            (
                "default: {telemetry: {send: !env X}}",
                "c:1:29 telemetry.send: !env ...",
            ),
            // A value in place of the settings.
            ("default: {telemetry: false}", "c:1:22 telemetry: false"),
            ("default: {telemetry: [false]}", "c:1:22 telemetry: [...]"),
            ("default: {Telemetry: OFF}", "c:1:22 telemetry: OFF"),
            // Other words and spellings.
            (
                "default: {telemtry: {enabled: false}}",
                "c:1:31 telemtry.enabled: false",
            ),
            ("default: {no-telemetry: true}", "c:1:25 no-telemetry: true"),
            (
                "default: {telemetry_enabled: false}",
                "c:1:30 telemetry_enabled: false",
            ),
            (
                "default: {telemetryEnabled: false}",
                "c:1:29 telemetryenabled: false",
            ),
            (
                "default: {enable_telemetri: false}",
                "c:1:29 enable_telemetri: false",
            ),
            ("default: {do-not-track: 1}", "c:1:25 do-not-track: 1"),
            ("default: {DO_NOT_TRACK: 1}", "c:1:25 do_not_track: 1"),
            (
                "default: {konnect: {telemetry: {enabled: false}}}",
                "c:1:42 konnect.telemetry.enabled: false",
            ),
            // Outside of any profile.
            (
                "telemetry: {enabled: false}",
                "c:1:22 telemetry.enabled: false",
            ),
            ("telemetry: {debug: true}", "c:1:20 telemetry.debug: true"),
            (
                "TELEMETRY: {enabled: false}\ndefault: {output: json}",
                "c:1:22 TELEMETRY.enabled: false",
            ),
            ("telemetry: false", "c:1:12 telemetry: false"),
            (
                "telemetry.enabled: false\ndefault:",
                "c:1:20 telemetry.enabled: false",
            ),
            (
                "telemetri: {enabled: false}",
                "c:1:22 telemetri.enabled: false",
            ),
            ("no-telemetry: true", "c:1:15 no-telemetry: true"),
            (
                "default.telemetry.enabled: false",
                "c:1:28 default.telemetry.enabled: false",
            ),
            (
                "profiles: {default: {telemetry: {enabled: false}}}",
                "c:1:43 profiles.default.telemetry.enabled: false",
            ),
            // In a misspelled profile, which the default one would be.
            (
                "defualt: {telemetry: {enabled: false}}",
                "c:1:32 defualt.telemetry.enabled: false",
            ),
            (
                "Defaults: {output: json, telemetry: off}",
                "c:1:37 Defaults.telemetry: off",
            ),
            // A contradiction.
            (
                "default: {telemetry: {enabled: true}, telemetry.enabled: false}",
                "c:1:58 telemetry.enabled: false",
            ),
            // What a merge key brings in.
            (
                "a: &a {telemetry: {off: 1}}\ndefault: {<<: *a}",
                "c:1:25 telemetry.off: 1",
            ),
            (
                "a: &a {telemetry: false}\ndefault: {<<: *a, telemetry: {debug: true}}",
                "c:1:19 telemetry: false",
            ),
        ];
        for (text, expected) in cases {
            assert_eq!(found(text), [expected], "{text}");
        }
    }

    #[test]
    fn settings_and_empty_values_are_no_remarks() {
        for text in [
            "default: {telemetry: {enabled: false, debug: true, endpoint: 'a:1'}}",
            "default: {telemetry.enabled: false}",
            "default: {Telemetry: {Enabled: false}}",
            "default: {telemetry: }",
            "default: {telemetry: {}}",
            "default: {telemetry: ''}",
            "default: {telemetry: {disabled: ~}}",
            "default: {telemetry: {disabled: []}}",
            "telemetry:",
            "telemetry: {}",
            "telemetry: ''",
            // The settings of another profile.
            "default: {output: json}\ndefault2: {telemetry: {enabled: false}}",
            "defualt: {output: json, telemetry: }",
            "team: {telemetry: {disabled: true}}",
            "team: {telemetry: false}",
            "default: {output: json, flavor: sweet, geometry: 1, symmetry: 2}",
            // A profile may have any name.
            "telemetry: {output: json, konnect: {pat: x}}",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn a_no_of_another_profile_is_found_and_its_yes_is_not() {
        let found = |text: &str| -> Vec<String> {
            let file = File::parse(text, "c").expect(text);
            let is_no = |value| value == RawValue::Text("no".to_owned());
            remarks_of_others(&file, "default", is_no)
                .into_iter()
                .map(|(profile, remark)| format!("{profile} {} {}", remark.source, remark.written))
                .collect()
        };
        assert_eq!(
            found("team: {telemetry: {enabled: no, debug: no}, output: no}"),
            ["team c:1:29 team.telemetry.enabled: no"]
        );
        assert_eq!(
            found("Team: {telemetry: off}\nother: {telemetry.disabled: 1}"),
            [
                "Team c:1:19 Team.telemetry: off",
                "other c:2:29 other.telemetry.disabled: 1"
            ]
        );
        for text in [
            "default: {telemetry: {enabled: no}}",
            "team: {telemetry: {enabled: yes}}",
            "team: {telemetry: }",
            // These count for the profile in use.
            "telemetry: {enabled: no}",
            "defualt: {telemetry: {enabled: no}}",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn a_long_value_is_cut() {
        let text = format!("telemetry: {}", "ö".repeat(100));
        let cut = format!("c:1:12 telemetry: {}...", "ö".repeat(MAX_SHOWN_LEN));
        assert_eq!(found(&text), [cut]);
    }
}
