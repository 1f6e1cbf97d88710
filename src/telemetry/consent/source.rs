//! The sources that decide about telemetry.

use super::names::{
    CONFIG_KEY_ENABLED, DO_NOT_TRACK_OFF, ENV_DO_NOT_TRACK, ENV_NO_TELEMETRY, FLAG_NO_TELEMETRY,
    NO_TELEMETRY_OFF,
};

/// One source of the decision. The variants are in order of precedence, highest first. \[D\]
///
/// ```
/// use kongctl::telemetry::{ConsentInputs, Source, decide};
///
/// let decision = decide(&ConsentInputs { flag: true, ..Default::default() });
/// assert_eq!(decision.deciding().source, Source::Flag);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// [`FLAG_NO_TELEMETRY`] on the command line. Can only mean off.
    Flag,
    /// [`ENV_DO_NOT_TRACK`] in the environment. Can only mean off.
    DoNotTrack,
    /// [`ENV_NO_TELEMETRY`] in the environment. Can only mean off.
    NoTelemetry,
    /// A variable of another name that was probably meant as [`ENV_DO_NOT_TRACK`]. It never
    /// decides. See [`SimilarVariable`](super::SimilarVariable).
    SimilarVariable,
    /// A setting that does not exist and was probably meant to turn telemetry off. Can only mean
    /// off. See [`UnknownSetting`](super::UnknownSetting).
    UnknownSetting,
    /// The preference file in the usual directory, when the config file is in another one. Its on
    /// is ignored.
    DevicePreference,
    /// The preference file next to the config file.
    Preference,
    /// [`CONFIG_KEY_ENABLED`] of the profile, from the config file or the environment.
    Config,
    /// No other source is set. Telemetry is opt-out, so this one means on.
    Default,
}

impl Source {
    /// Returns the source's name as a user would type it or look for it.
    ///
    /// ```
    /// use kongctl::telemetry::Source;
    ///
    /// assert_eq!(Source::Flag.as_str(), "--no-telemetry");
    /// assert_eq!(Source::DoNotTrack.as_str(), "DO_NOT_TRACK");
    /// assert_eq!(Source::Preference.as_str(), "preference file");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Flag => FLAG_NO_TELEMETRY,
            Self::DoNotTrack => ENV_DO_NOT_TRACK,
            Self::NoTelemetry => ENV_NO_TELEMETRY,
            Self::SimilarVariable => "similar variable",
            Self::UnknownSetting => "unknown setting",
            Self::DevicePreference => "device preference",
            Self::Preference => "preference file",
            Self::Config => CONFIG_KEY_ENABLED,
            Self::Default => "default",
        }
    }
    /// Returns the kill switch that a variable is, or was meant as, with the only value that means
    /// off; `None` for other sources.
    pub(super) const fn kill_switch(self) -> Option<(&'static str, &'static str)> {
        match self {
            Self::DoNotTrack | Self::SimilarVariable => Some((ENV_DO_NOT_TRACK, DO_NOT_TRACK_OFF)),
            Self::NoTelemetry => Some((ENV_NO_TELEMETRY, NO_TELEMETRY_OFF)),
            _ => None,
        }
    }
}
