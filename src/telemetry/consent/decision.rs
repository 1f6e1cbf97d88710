//! The result of [`decide`](super::decide()): the verdict, and how every source was evaluated.

use super::names::CONFIG_KEY_ENABLED;
use super::source::Source;
use super::verdict::{Verdict, trim};

/// How one source was evaluated.
///
/// ```
/// use kongctl::telemetry::{ConsentInputs, EnvValue, Source, decide};
///
/// let do_not_track = EnvValue::Text("true".into());
/// let decision = decide(&ConsentInputs { do_not_track, ..Default::default() });
///
/// let near_miss = &decision.chain()[1];
/// assert_eq!(near_miss.source, Source::DoNotTrack);
/// assert_eq!(near_miss.raw.as_deref(), Some("true"));
/// assert_eq!(near_miss.verdict, None);
/// assert_eq!(
///     near_miss.note.as_deref(),
///     Some("DO_NOT_TRACK=true says nothing; use DO_NOT_TRACK=1"),
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evaluation {
    /// The source.
    pub source: Source,
    /// The raw value; `None` when the source is not set.
    pub raw: Option<String>,
    /// What the source asks for; `None` when it leaves the decision to the next one.
    pub verdict: Option<Verdict>,
    /// A near miss or an invalid value, with what to type instead.
    pub note: Option<String>,
}

/// The verdict for this run, and the evaluation of every source behind it.
///
/// Only [`decide`](super::decide()) creates one. Keep it for as long as the program may have to
/// explain itself: `telemetry status` prints the chain of the very decision that the recorder used.
///
/// ```
/// use kongctl::telemetry::{ConsentInputs, decide};
///
/// let decision = decide(&ConsentInputs { flag: true, ..Default::default() });
/// println!("Telemetry is {}: {}", decision.verdict().as_str(), decision.reason());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// In order of precedence.
    chain: Vec<Evaluation>,
    /// Index into `chain` of the source that decides.
    deciding: usize,
}

impl Decision {
    /// Creates the decision of `chain`, which is in order of precedence: the first source that
    /// asks for something decides, or else `default`.
    pub(super) fn new(mut chain: Vec<Evaluation>, default: Evaluation) -> Self {
        let deciding = chain
            .iter()
            .position(|evaluation| evaluation.verdict.is_some())
            .unwrap_or(chain.len());
        chain.push(default);
        Self { chain, deciding }
    }

    /// Returns whether this run may record.
    ///
    /// ```
    /// use kongctl::telemetry::{ConsentInputs, Preference, Verdict, decide};
    ///
    /// let preference = Preference::Off;
    /// let decision = decide(&ConsentInputs { preference, ..Default::default() });
    /// assert_eq!(decision.verdict(), Verdict::Off);
    /// ```
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        self.deciding().verdict.unwrap_or(Verdict::On)
    }

    /// Returns the evaluation of every source, highest precedence first, whether set or not.
    ///
    /// [`Source::SimilarVariable`] and [`Source::UnknownSetting`] are in the chain once for each of
    /// them, and [`Source::DevicePreference`] only when that file was read.
    ///
    /// ```
    /// use kongctl::telemetry::{ConsentInputs, Source, decide};
    ///
    /// let decision = decide(&ConsentInputs::default());
    /// let sources: Vec<Source> = decision.chain().iter().map(|one| one.source).collect();
    /// assert_eq!(sources.len(), 6);
    /// assert_eq!(sources.last(), Some(&Source::Default));
    /// ```
    #[must_use]
    pub fn chain(&self) -> &[Evaluation] {
        &self.chain
    }

    /// Returns the evaluation that decides: the highest source that asks for on or off.
    ///
    /// ```
    /// use kongctl::telemetry::{ConsentInputs, Source, decide};
    ///
    /// assert_eq!(decide(&ConsentInputs::default()).deciding().source, Source::Default);
    /// ```
    #[must_use]
    pub fn deciding(&self) -> &Evaluation {
        &self.chain[self.deciding]
    }

    /// Returns why the verdict is what it is, in one phrase such as `DO_NOT_TRACK=1`.
    ///
    /// The phrase may contain the raw value of a source. Escape control characters before it is
    /// shown on a terminal.
    ///
    /// ```
    /// use kongctl::telemetry::{ConfigValue, ConsentInputs, Preference, decide};
    ///
    /// let mut inputs = ConsentInputs::default();
    /// assert_eq!(decide(&inputs).reason(), "enabled by default");
    /// inputs.config = ConfigValue::Text("false".into());
    /// assert_eq!(decide(&inputs).reason(), "telemetry.enabled is false");
    /// inputs.preference = Preference::On;
    /// assert_eq!(decide(&inputs).reason(), "the preference file says true");
    /// ```
    #[must_use]
    pub fn reason(&self) -> String {
        let deciding = self.deciding();
        let name = deciding.source.as_str();
        match (deciding.source, &deciding.raw) {
            (Source::Default, _) => "enabled by default".to_owned(),
            (Source::Flag, _) | (_, None) => name.to_owned(),
            (Source::DoNotTrack | Source::NoTelemetry, Some(raw)) => {
                format!("{name}={}", trim(raw))
            }
            (Source::SimilarVariable, Some(raw)) => raw.clone(),
            (Source::UnknownSetting, Some(raw)) => format!("{raw} counts as opting out"),
            (Source::DevicePreference | Source::Preference, Some(raw))
                if deciding.note.is_some() =>
            {
                format!("the {name} cannot be used: {raw}")
            }
            (Source::DevicePreference | Source::Preference, Some(raw)) => {
                format!("the {name} says {raw}")
            }
            (Source::Config, Some(raw)) => format!("{name} is {raw}"),
        }
    }

    /// Returns what a program should log as a warning: an invalid preference or setting, a setting
    /// that does not exist, and a preference that contradicts an explicit setting. \[D\]
    ///
    /// Values of the kill switches are not among them: see [`near_misses`](Self::near_misses).
    ///
    /// ```
    /// use kongctl::telemetry::{ConfigValue, ConsentInputs, decide};
    ///
    /// let inputs = ConsentInputs {
    ///     config: ConfigValue::Text("x".into()),
    ///     config_origin: "config.yaml:3:14".into(),
    ///     ..ConsentInputs::default()
    /// };
    /// assert_eq!(
    ///     decide(&inputs).warnings(),
    ///     ["telemetry.enabled: `x` is neither true nor false (config.yaml:3:14); treated as off"],
    /// );
    /// ```
    #[must_use]
    pub fn warnings(&self) -> Vec<String> {
        let mut warnings = Vec::new();
        for Evaluation { source, note, .. } in &self.chain {
            if let (None, Some(note)) = (source.kill_switch(), note) {
                warnings.push(format!("{}: {note}", source.as_str()));
            }
        }
        warnings.extend(self.contradiction());
        warnings
    }

    /// Returns the warning about a preference that decides against an explicit setting.
    fn contradiction(&self) -> Option<String> {
        let deciding = self.deciding();
        let (Source::DevicePreference | Source::Preference) = deciding.source else {
            return None;
        };
        let mut chain = self.chain.iter();
        let config = chain.find(|evaluation| evaluation.source == Source::Config)?;
        let (chosen, configured) = (deciding.verdict?, config.verdict?);
        (chosen != configured).then(|| {
            format!(
                "the {} says {} and takes precedence over {CONFIG_KEY_ENABLED}, which says {}",
                deciding.source.as_str(),
                chosen.as_str(),
                configured.as_str()
            )
        })
    }

    /// Returns a note for each variable that was probably meant to turn telemetry off, with a value
    /// or a name that does not.
    ///
    /// The documented package ignores such values, so they are no warnings, and nothing is logged.
    /// A user who typed one has no reason to ask, so a program shows these notes on a terminal.
    ///
    /// ```
    /// use kongctl::telemetry::{ConsentInputs, EnvValue, decide};
    ///
    /// let do_not_track = EnvValue::Text("true".into());
    /// let decision = decide(&ConsentInputs { do_not_track, ..Default::default() });
    /// assert_eq!(
    ///     decision.near_misses(),
    ///     ["DO_NOT_TRACK=true does not turn telemetry off; set DO_NOT_TRACK=1"],
    /// );
    /// ```
    #[must_use]
    pub fn near_misses(&self) -> Vec<String> {
        let mut misses = Vec::new();
        for evaluation in &self.chain {
            let Evaluation {
                source,
                raw,
                verdict: None,
                note: Some(_),
            } = evaluation
            else {
                continue;
            };
            if let (Some((name, off)), Some(raw)) = (source.kill_switch(), raw) {
                let written = match source {
                    Source::SimilarVariable => raw.clone(),
                    _ => format!("{name}={}", trim(raw)),
                };
                misses.push(format!(
                    "{written} does not turn telemetry off; set {name}={off}"
                ));
            }
        }
        misses
    }
}
