//! Decides whether this run may record anything. Pure: reads no files and no environment.

use super::preference::Preference;

/// The setting that switches telemetry on or off. \[D\]
pub const CONFIG_KEY_ENABLED: &str = "telemetry.enabled";
/// The setting that sends events to a file on this machine instead of the network. \[D\]
pub const CONFIG_KEY_DEBUG: &str = "telemetry.debug";
/// The setting that names the destination, `host:port`.
pub const CONFIG_KEY_ENDPOINT: &str = "telemetry.endpoint";
/// The one-way switch of this program: `true`, in any letter case, means off. \[D\]
pub const ENV_NO_TELEMETRY: &str = "KONGCTL_NO_TELEMETRY";
/// The switch that many programs honour: `1`, and only `1`, means off. \[D\]
pub const ENV_DO_NOT_TRACK: &str = "DO_NOT_TRACK";
/// The command-line flag that means off for one run. \[D\]
pub const FLAG_NO_TELEMETRY: &str = "--no-telemetry";

const OFF_DO_NOT_TRACK: &str = "1";
const OFF_NO_TELEMETRY: &str = "true";

/// Holds an environment variable's value as the system gave it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum EnvValue {
    /// The variable does not exist.
    #[default]
    NotSet,
    /// The variable's text.
    Text(String),
    /// The value is not UTF-8; this is what can be shown of it.
    NotUnicode(String),
}

/// Holds what the profile's configuration says under [`CONFIG_KEY_ENABLED`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ConfigValue {
    /// Nothing, `null`, or empty.
    #[default]
    NotSet,
    /// A boolean, or text that may be one.
    Text(String),
    /// Something that is no boolean: a list, say; the words tell what.
    Other(String),
    /// The file exists but cannot be read, so nobody knows what it says; the words tell why.
    Unreadable(String),
}

/// Holds everything that has a say, highest first.
///
/// ```
/// use kongctl::telemetry::{EnvValue, Signals, Verdict, decide};
///
/// let signals = Signals { do_not_track: EnvValue::Text("1".into()), ..Signals::default() };
/// let decision = decide(&signals);
/// assert_eq!(decision.verdict(), Verdict::Off);
/// assert_eq!(decision.reason(), "DO_NOT_TRACK=1");
/// ```
#[derive(Clone, Debug, Default)]
pub struct Signals {
    /// `--no-telemetry` stands on the command line.
    pub flag: bool,
    /// [`ENV_DO_NOT_TRACK`]
    pub do_not_track: EnvValue,
    /// [`ENV_NO_TELEMETRY`]
    pub no_telemetry: EnvValue,
    /// The preference file.
    pub preference: Preference,
    /// [`CONFIG_KEY_ENABLED`] of the profile.
    pub config: ConfigValue,
    /// Where `config` stands: a file with line and column, or an environment variable.
    pub config_origin: String,
}

/// Says whether anything may be recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Events are recorded and sent.
    On,
    /// Nothing is recorded, no thread, socket, file or look-up exists.
    Off,
}

impl Verdict {
    /// `on` or `off`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::On => "on",
            Self::Off => "off",
        }
    }
}

impl Verdict {
    /// Lets a program that is about to be started know: off here is off there.
    ///
    /// ```
    /// use kongctl::telemetry::Verdict;
    ///
    /// let mut browser = std::process::Command::new("browser");
    /// Verdict::Off.pass_on(&mut browser);
    /// assert!(browser.get_envs().any(|(name, value)| name == "DO_NOT_TRACK" && value == Some("1".as_ref())));
    /// ```
    pub fn pass_on(self, child: &mut std::process::Command) {
        if self == Self::Off {
            child.env(ENV_DO_NOT_TRACK, OFF_DO_NOT_TRACK);
        }
    }
}

/// Names a signal of the chain, highest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// `--no-telemetry`
    Flag,
    /// [`ENV_DO_NOT_TRACK`]
    DoNotTrack,
    /// [`ENV_NO_TELEMETRY`]
    NoTelemetry,
    /// The preference file.
    Preference,
    /// [`CONFIG_KEY_ENABLED`]
    Config,
    /// Nobody said anything: telemetry is opt-out.
    Default,
}

impl Source {
    /// The signal's name as the user would type or find it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Flag => FLAG_NO_TELEMETRY,
            Self::DoNotTrack => ENV_DO_NOT_TRACK,
            Self::NoTelemetry => ENV_NO_TELEMETRY,
            Self::Preference => "preference file",
            Self::Config => CONFIG_KEY_ENABLED,
            Self::Default => "default",
        }
    }
}

/// Tells what one signal said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Which signal.
    pub source: Source,
    /// The raw value seen; `None` when it is not set.
    pub raw: Option<String>,
    /// What it says; `None` when it says nothing.
    pub says: Option<Verdict>,
    /// A near miss or a fault, in words that tell what to type instead.
    pub note: Option<String>,
}

/// Holds the verdict and the whole chain behind it. Only [`decide`] makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    chain: [Link; 6],
    decided: usize,
}

impl Decision {
    /// Whether this run may record.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        self.deciding().says.unwrap_or(Verdict::On)
    }

    /// Every signal, highest first, whether it said anything or not.
    #[must_use]
    pub fn chain(&self) -> &[Link] {
        &self.chain
    }

    /// The highest signal that said anything.
    #[must_use]
    pub fn deciding(&self) -> &Link {
        &self.chain[self.decided]
    }

    /// The deciding signal in words, such as `DO_NOT_TRACK=1`.
    #[must_use]
    pub fn reason(&self) -> String {
        let link = self.deciding();
        match (link.source, &link.raw) {
            (Source::Default, _) => "nothing says otherwise".to_owned(),
            (Source::Flag, _) | (_, None) => link.source.as_str().to_owned(),
            (Source::DoNotTrack | Source::NoTelemetry, Some(raw)) => format!("{}={raw}", link.source.as_str()),
            (Source::Preference, Some(raw)) => format!("the preference file says {raw}"),
            (Source::Config, Some(raw)) => format!("{} is {raw}", link.source.as_str()),
        }
    }

    /// What a careful user should hear: faults in a preference or setting, and a preference that
    /// contradicts an explicit setting. Near misses of the environment are notes of the chain only.
    #[must_use]
    pub fn warnings(&self) -> Vec<String> {
        let [.., preference, config, _] = &self.chain;
        let mut warnings: Vec<String> = [preference, config]
            .into_iter()
            .filter_map(|link| Some(format!("{}: {}", link.source.as_str(), link.note.as_ref()?)))
            .collect();
        if let (Some(chosen), Some(configured)) = (preference.says, config.says)
            && chosen != configured
            && self.deciding().source == Source::Preference
        {
            let (key, chosen, configured) = (CONFIG_KEY_ENABLED, chosen.as_str(), configured.as_str());
            warnings.push(format!("the preference file says {chosen} and beats {key}, which says {configured}"));
        }
        warnings
    }
}

/// Decides, by the documented order: the highest signal that says anything wins. \[D\]
///
/// The recorder and `telemetry status` both act on this one function's answer.
#[must_use]
pub fn decide(signals: &Signals) -> Decision {
    let chain = [
        flag(signals.flag),
        do_not_track(&signals.do_not_track),
        no_telemetry(&signals.no_telemetry),
        preference(&signals.preference),
        config(&signals.config, &signals.config_origin),
        Link { source: Source::Default, raw: None, says: Some(Verdict::On), note: None },
    ];
    let decided = chain.iter().position(|link| link.says.is_some()).unwrap_or(chain.len() - 1);
    Decision { chain, decided }
}

/// Reads one of the words that mean on or off in a preference or setting. \[D\]
pub(super) fn word(text: &str) -> Option<Verdict> {
    match text {
        "1" | "t" | "T" | "TRUE" | "true" | "True" => Some(Verdict::On),
        "0" | "f" | "F" | "FALSE" | "false" | "False" => Some(Verdict::Off),
        _ => None,
    }
}

fn flag(given: bool) -> Link {
    let raw = given.then(|| FLAG_NO_TELEMETRY.to_owned());
    Link { source: Source::Flag, raw, says: given.then_some(Verdict::Off), note: None }
}

fn do_not_track(value: &EnvValue) -> Link {
    kill_switch(Source::DoNotTrack, value, OFF_DO_NOT_TRACK, |text| text == OFF_DO_NOT_TRACK)
}

fn no_telemetry(value: &EnvValue) -> Link {
    kill_switch(Source::NoTelemetry, value, OFF_NO_TELEMETRY, |text| text.eq_ignore_ascii_case(OFF_NO_TELEMETRY))
}

/// A switch that can only say off. Text that merely looks like a wish says nothing, but is noted.
fn kill_switch(source: Source, value: &EnvValue, spelling: &str, is_off: impl Fn(&str) -> bool) -> Link {
    let name = source.as_str();
    let (raw, says, note) = match value {
        EnvValue::NotSet => (None, None, None),
        EnvValue::NotUnicode(shown) => (Some(shown.clone()), Some(Verdict::Off), Some(format!("{name} is not valid UTF-8; taken as off"))),
        EnvValue::Text(text) if is_off(text) => (Some(text.clone()), Some(Verdict::Off), None),
        EnvValue::Text(text) => {
            let note = looks_like_a_wish(text).then(|| format!("{name}={text} says nothing; use {name}={spelling}"));
            (Some(text.clone()), None, note)
        }
    };
    Link { source, raw, says, note }
}

/// Empty text and the words for "no" are no attempt to switch anything off.
fn looks_like_a_wish(text: &str) -> bool {
    let text = text.trim();
    !text.is_empty() && !["0", "f", "false", "n", "no", "off"].iter().any(|no| text.eq_ignore_ascii_case(no))
}

fn preference(preference: &Preference) -> Link {
    let (raw, says, note) = match preference {
        Preference::Absent => (None, None, None),
        Preference::On => (Some("true".to_owned()), Some(Verdict::On), None),
        Preference::Off => (Some("false".to_owned()), Some(Verdict::Off), None),
        Preference::Invalid(why) => (Some(why.clone()), Some(Verdict::Off), Some(format!("{why}; taken as off"))),
    };
    Link { source: Source::Preference, raw, says, note }
}

fn config(value: &ConfigValue, origin: &str) -> Link {
    let (raw, says, fault) = match value {
        ConfigValue::NotSet => (None, None, None),
        ConfigValue::Text(text) if text.trim().is_empty() => (None, None, None),
        ConfigValue::Text(text) => {
            let says = word(text.trim());
            let fault = says.is_none().then(|| format!("`{text}` is neither true nor false"));
            (Some(text.clone()), says, fault)
        }
        ConfigValue::Other(what) => (Some(what.clone()), None, Some(format!("{what} is neither true nor false"))),
        ConfigValue::Unreadable(why) => (Some("unreadable".to_owned()), None, Some(why.clone())),
    };
    let note =
        fault.map(|fault| if origin.is_empty() { format!("{fault}; taken as off") } else { format!("{fault} ({origin}); taken as off") });
    let says = if note.is_some() { Some(Verdict::Off) } else { says };
    Link { source: Source::Config, raw, says, note }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(value: &str) -> EnvValue {
        EnvValue::Text(value.to_owned())
    }

    fn verdict(signals: &Signals) -> (Verdict, Source) {
        let decision = decide(signals);
        (decision.verdict(), decision.deciding().source)
    }

    #[test]
    fn nothing_said_means_on() {
        assert_eq!(verdict(&Signals::default()), (Verdict::On, Source::Default));
    }

    #[test]
    fn do_not_track_counts_only_as_1() {
        let with = |value| verdict(&Signals { do_not_track: text(value), ..Signals::default() });
        assert_eq!(with("1"), (Verdict::Off, Source::DoNotTrack));
        for value in ["", "0", "true", "TRUE", "yes", " 1", "11"] {
            assert_eq!(with(value), (Verdict::On, Source::Default), "{value:?}");
        }
    }

    #[test]
    fn no_telemetry_counts_only_as_true_in_any_case() {
        let with = |value| verdict(&Signals { no_telemetry: text(value), ..Signals::default() });
        for value in ["true", "TRUE", "True", "tRuE"] {
            assert_eq!(with(value), (Verdict::Off, Source::NoTelemetry), "{value:?}");
        }
        for value in ["", "1", "false", "yes", "true ", "t"] {
            assert_eq!(with(value), (Verdict::On, Source::Default), "{value:?}");
        }
    }

    #[test]
    fn near_misses_say_what_to_type() {
        let signals = Signals { do_not_track: text("true"), no_telemetry: text("1"), ..Signals::default() };
        let notes: Vec<_> = decide(&signals).chain().iter().filter_map(|link| link.note.clone()).collect();
        assert_eq!(
            notes,
            ["DO_NOT_TRACK=true says nothing; use DO_NOT_TRACK=1", "KONGCTL_NO_TELEMETRY=1 says nothing; use KONGCTL_NO_TELEMETRY=true",]
        );
        for quiet in ["", "0", "false", "no", "off"] {
            let signals = Signals { do_not_track: text(quiet), no_telemetry: text(quiet), ..Signals::default() };
            assert!(decide(&signals).chain().iter().all(|link| link.note.is_none()), "{quiet:?}");
        }
    }

    #[test]
    fn a_kill_switch_that_is_not_utf_8_means_off() {
        let broken = || EnvValue::NotUnicode("\u{fffd}".to_owned());
        let track = Signals { do_not_track: broken(), ..Signals::default() };
        assert_eq!(verdict(&track), (Verdict::Off, Source::DoNotTrack));
        let own = Signals { no_telemetry: broken(), ..Signals::default() };
        assert_eq!(verdict(&own), (Verdict::Off, Source::NoTelemetry));
    }

    #[test]
    fn every_higher_signal_beats_every_lower_one() {
        let mut signals = Signals { config: ConfigValue::Text("true".into()), ..Signals::default() };
        assert_eq!(verdict(&signals), (Verdict::On, Source::Config));
        signals.preference = Preference::Off;
        assert_eq!(verdict(&signals), (Verdict::Off, Source::Preference));
        signals.preference = Preference::On;
        signals.config = ConfigValue::Text("false".into());
        assert_eq!(verdict(&signals), (Verdict::On, Source::Preference));
        signals.no_telemetry = text("true");
        assert_eq!(verdict(&signals), (Verdict::Off, Source::NoTelemetry));
        signals.do_not_track = text("1");
        assert_eq!(verdict(&signals), (Verdict::Off, Source::DoNotTrack));
        signals.flag = true;
        assert_eq!(verdict(&signals), (Verdict::Off, Source::Flag));
    }

    #[test]
    fn the_setting_takes_booleans_in_the_words_of_the_preference() {
        let with = |value: &str| verdict(&Signals { config: ConfigValue::Text(value.to_owned()), ..Signals::default() });
        for on in ["1", "t", "T", "TRUE", "true", "True", " true "] {
            assert_eq!(with(on), (Verdict::On, Source::Config), "{on:?}");
        }
        for off in ["0", "f", "F", "FALSE", "false", "False"] {
            assert_eq!(with(off), (Verdict::Off, Source::Config), "{off:?}");
        }
        for invalid in ["yes", "on", "tRUE", "2"] {
            assert_eq!(with(invalid), (Verdict::Off, Source::Config), "{invalid:?}");
        }
        for nothing in ["", "  "] {
            assert_eq!(with(nothing), (Verdict::On, Source::Default), "{nothing:?}");
        }
    }

    #[test]
    fn an_invalid_preference_or_setting_means_off_with_a_warning() {
        let invalid = Signals { preference: Preference::Invalid("`maybe` is neither true nor false".into()), ..Signals::default() };
        assert_eq!(verdict(&invalid), (Verdict::Off, Source::Preference));
        assert_eq!(decide(&invalid).warnings(), ["preference file: `maybe` is neither true nor false; taken as off"]);

        let list = Signals { config: ConfigValue::Other("a list".into()), config_origin: "config.yaml:3:5".into(), ..Signals::default() };
        assert_eq!(verdict(&list), (Verdict::Off, Source::Config));
        assert_eq!(decide(&list).warnings(), ["telemetry.enabled: a list is neither true nor false (config.yaml:3:5); taken as off"]);

        let unreadable = Signals { config: ConfigValue::Unreadable("config.yaml cannot be read".into()), ..Signals::default() };
        assert_eq!(verdict(&unreadable), (Verdict::Off, Source::Config));
    }

    #[test]
    fn a_preference_that_contradicts_the_setting_is_a_warning() {
        let signals = Signals { preference: Preference::On, config: ConfigValue::Text("false".into()), ..Signals::default() };
        assert_eq!(decide(&signals).warnings(), ["the preference file says on and beats telemetry.enabled, which says off"]);
        let agreeing = Signals { preference: Preference::On, config: ConfigValue::Text("1".into()), ..Signals::default() };
        assert_eq!(decide(&agreeing).warnings(), [""; 0]);
    }

    #[test]
    fn the_chain_always_shows_all_six_signals() {
        let decision = decide(&Signals { flag: true, ..Signals::default() });
        let sources: Vec<_> = decision.chain().iter().map(|link| link.source.as_str()).collect();
        assert_eq!(sources, ["--no-telemetry", "DO_NOT_TRACK", "KONGCTL_NO_TELEMETRY", "preference file", "telemetry.enabled", "default"]);
    }
}
