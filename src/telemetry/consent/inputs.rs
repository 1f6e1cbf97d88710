//! The raw values of every source, as the program around this library collected them.

use super::preference::Preference;

/// The value of an environment variable, as the system returned it.
///
/// ```
/// use kongctl::telemetry::{ConsentInputs, EnvValue, Verdict, decide};
///
/// // Text that is not UTF-8 was meant to say something, so it counts as off.
/// let do_not_track = EnvValue::NotUnicode("\u{fffd}".into());
/// let inputs = ConsentInputs { do_not_track, ..Default::default() };
/// assert_eq!(decide(&inputs).verdict(), Verdict::Off);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum EnvValue {
    /// The variable does not exist.
    #[default]
    NotSet,
    /// The variable's text, possibly empty, exactly as it was set.
    Text(String),
    /// The value is not valid UTF-8; the text is a lossy version of it, for messages.
    NotUnicode(String),
}

/// The value of [`CONFIG_KEY_ENABLED`](super::CONFIG_KEY_ENABLED) in the profile's configuration.
///
/// Only [`NotSet`](Self::NotSet) and blank text leave the decision to the next source. Everything
/// that is set and is not a boolean counts as off, with a warning.
///
/// ```
/// use kongctl::telemetry::{ConfigValue, ConsentInputs, Verdict, decide};
///
/// let verdict = |config| decide(&ConsentInputs { config, ..Default::default() }).verdict();
/// assert_eq!(verdict(ConfigValue::NotSet), Verdict::On);
/// assert_eq!(verdict(ConfigValue::Text("true".into())), Verdict::On);
/// assert_eq!(verdict(ConfigValue::Text("maybe".into())), Verdict::Off);
/// assert_eq!(verdict(ConfigValue::Other("a list".into())), Verdict::Off);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ConfigValue {
    /// The setting is missing, or `null`.
    #[default]
    NotSet,
    /// A boolean, or text; valid are the values of a preference file.
    Text(String),
    /// Not a scalar; the text names its type, such as `a list`.
    Other(String),
    /// The config file exists but cannot be read; the text is the error.
    Unreadable(String),
}

/// Something that was set to change telemetry, but under a name that no setting has.
///
/// It counts as off: most likely someone wanted to opt out.
///
/// ```
/// use kongctl::telemetry::{ConsentInputs, UnknownSetting, decide};
///
/// let variable = UnknownSetting {
///     written: "KONGCTL_TELEMETRY=off".into(),
///     origin: "environment".into(),
///     instead: "KONGCTL_NO_TELEMETRY=true".into(),
/// };
/// let inputs = ConsentInputs { unknown: vec![variable], ..ConsentInputs::default() };
/// assert_eq!(decide(&inputs).reason(), "KONGCTL_TELEMETRY=off counts as opting out");
/// assert_eq!(
///     decide(&inputs).warnings(),
///     ["unknown setting: `KONGCTL_TELEMETRY=off` (environment) counts as opting out; \
///       to opt out, write KONGCTL_NO_TELEMETRY=true"],
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownSetting {
    /// Name and value, as they were written.
    pub written: String,
    /// Where that is: `FILE:LINE:COLUMN`, or `environment`.
    pub origin: String,
    /// What to write in order to opt out.
    pub instead: String,
}

/// A variable of the environment that was probably meant as
/// [`ENV_DO_NOT_TRACK`](super::ENV_DO_NOT_TRACK), but has another name.
///
/// It has no effect, as documented for other values of that variable; it is only noted.
///
/// ```
/// use kongctl::telemetry::{ConsentInputs, SimilarVariable, Verdict, decide};
///
/// let variable = SimilarVariable { name: "DNT".into(), value: "1".into() };
/// let inputs = ConsentInputs { similar: vec![variable], ..ConsentInputs::default() };
/// assert_eq!(decide(&inputs).verdict(), Verdict::On);
/// assert_eq!(
///     decide(&inputs).near_misses(),
///     ["DNT=1 does not turn telemetry off; set DO_NOT_TRACK=1"],
/// );
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SimilarVariable {
    /// The name, as it was written.
    pub name: String,
    /// The value.
    pub value: String,
}

/// The raw values of all sources, in order of precedence.
///
/// The default value is a run in which no source is set.
///
/// ```
/// use kongctl::telemetry::{ConsentInputs, EnvValue, Verdict, decide};
///
/// let inputs = ConsentInputs {
///     do_not_track: EnvValue::Text("1".into()),
///     ..ConsentInputs::default()
/// };
/// let decision = decide(&inputs);
/// assert_eq!(decision.verdict(), Verdict::Off);
/// assert_eq!(decision.reason(), "DO_NOT_TRACK=1");
/// ```
#[derive(Clone, Debug, Default)]
pub struct ConsentInputs {
    /// Whether [`FLAG_NO_TELEMETRY`](super::FLAG_NO_TELEMETRY) is on the command line.
    pub flag: bool,
    /// The value of [`ENV_DO_NOT_TRACK`](super::ENV_DO_NOT_TRACK).
    pub do_not_track: EnvValue,
    /// The value of [`ENV_NO_TELEMETRY`](super::ENV_NO_TELEMETRY).
    pub no_telemetry: EnvValue,
    /// The variables that were probably meant as `do_not_track`.
    pub similar: Vec<SimilarVariable>,
    /// What seems to be an opt-out under a name that no setting has.
    pub unknown: Vec<UnknownSetting>,
    /// The content of the preference file in the usual directory, which counts when it is not on;
    /// `None` when the config file is in that directory.
    pub device_preference: Option<Preference>,
    /// The content of the preference file next to the config file, from
    /// [`preference::read`](super::preference::read).
    pub preference: Preference,
    /// The value of [`CONFIG_KEY_ENABLED`](super::CONFIG_KEY_ENABLED) in the profile.
    pub config: ConfigValue,
    /// Whether `config` is written in a file of another user, whose yes does not count.
    pub config_is_foreign: bool,
    /// Where `config` is written: `FILE:LINE:COLUMN` or the name of an environment variable. It is
    /// only used in messages; empty when unknown.
    pub config_origin: String,
}
