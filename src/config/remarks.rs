//! What the config file says about telemetry in a place or in words that are no setting.

use super::file::{Entry, File, Profile};
use super::resolve::Config;
use super::settings;
use super::source::Source;
use super::yaml::Data;
use crate::excerpt::shortened;

/// The longest value that is shown, in characters.
const MAX_SHOWN_LEN: usize = 60;

/// A key of the config file that is about telemetry and no setting, with its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Remark {
    /// Key and value: `telemetry.disabled: true`. A long value is cut.
    pub(crate) written: String,
    pub(crate) source: Source,
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

fn remarks(file: &File, profile: &str) -> Vec<Remark> {
    let outside = file.outside.iter().map(|entry| (entry.key.clone(), entry));
    let inside = file.sections().flat_map(|section| {
        let entries = section.entries.iter().enumerate();
        entries.filter_map(move |(index, entry)| {
            let counts = section.counts(index) && settings::is_known(&entry.key);
            let key = key_of_remark(section, entry, counts, profile)?;
            Some((key, entry))
        })
    });
    outside
        .chain(inside)
        .filter(|(_, entry)| has_value(entry))
        .map(|(key, entry)| Remark {
            written: format!("{key}: {}", shown(&entry.node.data)),
            source: file.source(entry),
        })
        .collect()
}

/// Returns the key of an entry that is a remark for the profile in use; `None` if it is not one.
fn key_of_remark(section: &Profile, entry: &Entry, counts: bool, in_use: &str) -> Option<String> {
    let key = &entry.key;
    let name = &section.name;
    if name.eq_ignore_ascii_case(in_use) {
        if !counts && settings::mentions_telemetry(key) {
            return Some(key.clone());
        }
    } else if is_below(key, in_use) && settings::mentions_telemetry(key) {
        // A section of profiles, as in other programs: `profiles.default.telemetry.enabled`.
        return Some(format!("{name}.{key}"));
    }
    // Beside the profiles, `telemetry` looks like one of them.
    let is_about_telemetry = name.split('.').any(settings::is_telemetry);
    (is_about_telemetry && !settings::is_known(key)).then(|| format!("{name}.{key}"))
}

fn is_below(key: &str, group: &str) -> bool {
    key.split_once('.')
        .is_some_and(|(first, _)| first.eq_ignore_ascii_case(group))
}

fn has_value(entry: &Entry) -> bool {
    match &entry.node.data {
        Data::Null => false,
        Data::Text(text) => !text.is_empty(),
        Data::List(items) => !items.is_empty(),
        Data::Mapping(pairs) => !pairs.is_empty(),
        Data::Merge | Data::Tagged(_) => true,
    }
}

fn shown(data: &Data) -> String {
    match data {
        Data::Null => String::new(),
        Data::Text(text) => shortened(text, MAX_SHOWN_LEN).into_owned(),
        Data::Merge => "<<".to_owned(),
        Data::List(_) => "[…]".to_owned(),
        Data::Mapping(_) => "{…}".to_owned(),
        Data::Tagged(tag) => format!("{} …", shortened(tag, MAX_SHOWN_LEN)),
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
                "c:1:30 telemetry.a.b: […]",
            ),
            (
                "default: {telemetry: {send: !env X}}",
                "c:1:29 telemetry.send: !env …",
            ),
            // A value in place of the settings.
            ("default: {telemetry: false}", "c:1:22 telemetry: false"),
            ("default: {telemetry: [false]}", "c:1:22 telemetry: […]"),
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
    fn a_long_value_is_cut() {
        let text = format!("telemetry: {}", "ö".repeat(100));
        let cut = format!("c:1:12 telemetry: {}…", "ö".repeat(MAX_SHOWN_LEN));
        assert_eq!(found(&text), [cut]);
    }
}
