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
    /// A wish in the wrong place, as the words tell: it counts as off.
    Misplaced(String),
    /// The file exists but cannot be read, so nobody knows what it says; the words tell why.
    Unreadable(String),
}

/// Holds everything that has a say, highest first.
///
/// ```
/// use kongctl::telemetry::{EnvValue, ConsentInputs, Verdict, decide};
///
/// let signals = ConsentInputs { do_not_track: EnvValue::Text("1".into()), ..ConsentInputs::default() };
/// let decision = decide(&signals);
/// assert_eq!(decision.verdict(), Verdict::Off);
/// assert_eq!(decision.reason(), "DO_NOT_TRACK=1");
/// ```
#[derive(Clone, Debug, Default)]
pub struct ConsentInputs {
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
    /// Verdict::Off.propagate_to(&mut browser);
    /// assert!(browser.get_envs().any(|(name, value)| name == "DO_NOT_TRACK" && value == Some("1".as_ref())));
    /// ```
    pub fn propagate_to(self, child: &mut std::process::Command) {
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
pub struct Evaluation {
    /// Which signal.
    pub source: Source,
    /// The raw value seen; `None` when it is not set.
    pub raw: Option<String>,
    /// What it says; `None` when it says nothing.
    pub verdict: Option<Verdict>,
    /// A near miss or a fault, in words that tell what to type instead.
    pub note: Option<String>,
}

/// Holds the verdict and the whole chain behind it. Only [`decide`] makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    chain: [Evaluation; 6],
    decided: usize,
}

impl Decision {
    /// Whether this run may record.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        self.deciding().verdict.unwrap_or(Verdict::On)
    }

    /// Every signal, highest first, whether it said anything or not.
    #[must_use]
    pub fn chain(&self) -> &[Evaluation] {
        &self.chain
    }

    /// The highest signal that said anything.
    #[must_use]
    pub fn deciding(&self) -> &Evaluation {
        &self.chain[self.decided]
    }

    /// The deciding signal in words, such as `DO_NOT_TRACK=1`.
    #[must_use]
    pub fn reason(&self) -> String {
        let link = self.deciding();
        match (link.source, &link.raw) {
            (Source::Default, _) => "enabled by default".to_owned(),
            (Source::Flag, _) | (_, None) => link.source.as_str().to_owned(),
            (Source::DoNotTrack | Source::NoTelemetry, Some(raw)) => {
                format!("{}={raw}", link.source.as_str())
            }
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
        if let (Some(chosen), Some(configured)) = (preference.verdict, config.verdict)
            && chosen != configured
            && self.deciding().source == Source::Preference
        {
            let (key, chosen, configured) =
                (CONFIG_KEY_ENABLED, chosen.as_str(), configured.as_str());
            warnings.push(format!(
                "the preference file says {chosen} and takes precedence over {key}, which says {configured}"
            ));
        }
        warnings
    }
}

/// Decides, by the documented order: the highest signal that says anything wins. \[D\]
///
/// The recorder and `telemetry status` both act on this one function's answer.
#[must_use]
pub fn decide(signals: &ConsentInputs) -> Decision {
    let chain = [
        flag(signals.flag),
        do_not_track(&signals.do_not_track),
        no_telemetry(&signals.no_telemetry),
        preference(&signals.preference),
        config(&signals.config, &signals.config_origin),
        Evaluation {
            source: Source::Default,
            raw: None,
            verdict: Some(Verdict::On),
            note: None,
        },
    ];
    let decided = chain
        .iter()
        .position(|link| link.verdict.is_some())
        .unwrap_or(chain.len() - 1);
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

fn flag(given: bool) -> Evaluation {
    let raw = given.then(|| FLAG_NO_TELEMETRY.to_owned());
    Evaluation {
        source: Source::Flag,
        raw,
        verdict: given.then_some(Verdict::Off),
        note: None,
    }
}

fn do_not_track(value: &EnvValue) -> Evaluation {
    kill_switch(Source::DoNotTrack, value, OFF_DO_NOT_TRACK, |text| {
        text == OFF_DO_NOT_TRACK
    })
}

fn no_telemetry(value: &EnvValue) -> Evaluation {
    kill_switch(Source::NoTelemetry, value, OFF_NO_TELEMETRY, |text| {
        text.eq_ignore_ascii_case(OFF_NO_TELEMETRY)
    })
}

/// A switch that can only say off. Text that merely looks like a wish says nothing, but is noted.
fn kill_switch(
    source: Source,
    value: &EnvValue,
    spelling: &str,
    is_off: impl Fn(&str) -> bool,
) -> Evaluation {
    let name = source.as_str();
    let (raw, says, note) = match value {
        EnvValue::NotSet => (None, None, None),
        EnvValue::NotUnicode(shown) => (
            Some(shown.clone()),
            Some(Verdict::Off),
            Some(format!("{name} is not valid UTF-8; treated as off")),
        ),
        EnvValue::Text(text) if is_off(text) => (Some(text.clone()), Some(Verdict::Off), None),
        EnvValue::Text(text) => {
            let note = looks_like_a_wish(text)
                .then(|| format!("{name}={text} says nothing; use {name}={spelling}"));
            (Some(text.clone()), None, note)
        }
    };
    Evaluation {
        source,
        raw,
        verdict: says,
        note,
    }
}

/// Empty text and the words for "no" are no attempt to switch anything off.
fn looks_like_a_wish(text: &str) -> bool {
    let text = text.trim();
    !text.is_empty()
        && !["0", "f", "false", "n", "no", "off"]
            .iter()
            .any(|no| text.eq_ignore_ascii_case(no))
}

fn preference(preference: &Preference) -> Evaluation {
    let (raw, says, note) = match preference {
        Preference::Absent => (None, None, None),
        Preference::On => (Some("true".to_owned()), Some(Verdict::On), None),
        Preference::Off => (Some("false".to_owned()), Some(Verdict::Off), None),
        Preference::Invalid(why) => (
            Some(why.clone()),
            Some(Verdict::Off),
            Some(format!("{why}; treated as off")),
        ),
    };
    Evaluation {
        source: Source::Preference,
        raw,
        verdict: says,
        note,
    }
}

fn config(value: &ConfigValue, origin: &str) -> Evaluation {
    let (raw, says, fault) = match value {
        ConfigValue::NotSet => (None, None, None),
        ConfigValue::Text(text) if text.trim().is_empty() => (None, None, None),
        ConfigValue::Text(text) => {
            let says = word(text.trim());
            let fault = says
                .is_none()
                .then(|| format!("`{text}` is neither true nor false"));
            (Some(text.clone()), says, fault)
        }
        ConfigValue::Other(what) => (
            Some(what.clone()),
            None,
            Some(format!("{what} is neither true nor false")),
        ),
        ConfigValue::Misplaced(what) => (
            Some(what.clone()),
            None,
            Some(format!("write `{CONFIG_KEY_ENABLED}` instead of {what}")),
        ),
        ConfigValue::Unreadable(why) => (Some("unreadable".to_owned()), None, Some(why.clone())),
    };
    let note = fault.map(|fault| {
        if origin.is_empty() {
            format!("{fault}; treated as off")
        } else {
            format!("{fault} ({origin}); treated as off")
        }
    });
    let says = if note.is_some() {
        Some(Verdict::Off)
    } else {
        says
    };
    Evaluation {
        source: Source::Config,
        raw,
        verdict: says,
        note,
    }
}

#[cfg(test)]
mod tests;
