//! The names under which a user finds telemetry: settings, environment variables, the flag.
//!
//! They are part of the documented interface and never change. The library itself reads none of
//! them; it only uses them to name a source in messages.

/// The setting that turns telemetry on or off, `telemetry.enabled`. \[D\]
///
/// Its value is a boolean, or text that spells one; see [`ConfigValue`](super::ConfigValue).
///
/// ```
/// use kongctl::telemetry::{CONFIG_KEY_ENABLED, Source};
///
/// assert_eq!(Source::Config.as_str(), CONFIG_KEY_ENABLED);
/// ```
pub const CONFIG_KEY_ENABLED: &str = "telemetry.enabled";

/// The setting that appends events to a local file instead of sending them,
/// `telemetry.debug`. \[D\]
///
/// Its value is a boolean. The program that reads it passes
/// [`Destination::File`](crate::telemetry::Destination::File) to the recorder.
///
/// ```
/// use kongctl::telemetry::CONFIG_KEY_DEBUG;
///
/// assert_eq!(CONFIG_KEY_DEBUG, "telemetry.debug");
/// ```
pub const CONFIG_KEY_DEBUG: &str = "telemetry.debug";

/// The setting that names the destination, `telemetry.endpoint`.
///
/// Its value is `host:port`, as [`Endpoint::parse`](crate::telemetry::Endpoint::parse) takes it.
///
/// ```
/// use kongctl::telemetry::CONFIG_KEY_ENDPOINT;
///
/// assert_eq!(CONFIG_KEY_ENDPOINT, "telemetry.endpoint");
/// ```
pub const CONFIG_KEY_ENDPOINT: &str = "telemetry.endpoint";

/// The environment variable of this program, `KONGCTL_NO_TELEMETRY`. \[D\]
///
/// `true`, in any letter case, means off. It is a one-way switch: every other value is ignored.
///
/// ```
/// use kongctl::telemetry::{ConsentInputs, ENV_NO_TELEMETRY, EnvValue, decide};
///
/// let no_telemetry = EnvValue::Text("TRUE".into());
/// let inputs = ConsentInputs { no_telemetry, ..ConsentInputs::default() };
/// assert_eq!(decide(&inputs).reason(), format!("{ENV_NO_TELEMETRY}=TRUE"));
/// ```
pub const ENV_NO_TELEMETRY: &str = "KONGCTL_NO_TELEMETRY";

/// The environment variable that many programs honor, `DO_NOT_TRACK`. \[D\]
///
/// `1`, and only `1`, means off. Every other value is ignored.
///
/// ```
/// use kongctl::telemetry::{ConsentInputs, ENV_DO_NOT_TRACK, EnvValue, decide};
///
/// let do_not_track = EnvValue::Text("1".into());
/// let inputs = ConsentInputs { do_not_track, ..ConsentInputs::default() };
/// assert_eq!(decide(&inputs).reason(), format!("{ENV_DO_NOT_TRACK}=1"));
/// ```
pub const ENV_DO_NOT_TRACK: &str = "DO_NOT_TRACK";

/// The command-line flag that turns telemetry off for one run, `--no-telemetry`. \[D\]
///
/// ```
/// use kongctl::telemetry::{ConsentInputs, FLAG_NO_TELEMETRY, decide};
///
/// let inputs = ConsentInputs { flag: true, ..Default::default() };
/// assert_eq!(decide(&inputs).reason(), FLAG_NO_TELEMETRY);
/// ```
pub const FLAG_NO_TELEMETRY: &str = "--no-telemetry";

/// The only value of [`ENV_DO_NOT_TRACK`] that means off. \[D\]
pub(super) const DO_NOT_TRACK_OFF: &str = "1";

/// The only value of [`ENV_NO_TELEMETRY`] that means off, in any letter case. \[D\]
pub(super) const NO_TELEMETRY_OFF: &str = "true";
