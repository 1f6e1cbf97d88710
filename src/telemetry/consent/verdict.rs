//! On or off, and how they are spelled in a file or a setting.

use std::process::Command;

use super::names::{DO_NOT_TRACK_OFF, ENV_DO_NOT_TRACK};

/// Whether this run records anything.
///
/// Also what one source asks for, and what [`preference::write`](super::preference::write) stores.
///
/// ```
/// use kongctl::telemetry::{ConsentInputs, Verdict, decide};
///
/// // Telemetry is opt-out: when no source is set, it is on.
/// assert_eq!(decide(&ConsentInputs::default()).verdict(), Verdict::On);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Events are recorded and sent.
    On,
    /// Nothing is recorded: no thread, socket, file or lookup exists.
    Off,
}

impl Verdict {
    /// Returns `on` or `off`, as `telemetry status` prints it.
    ///
    /// ```
    /// use kongctl::telemetry::Verdict;
    ///
    /// assert_eq!(Verdict::On.as_str(), "on");
    /// assert_eq!(Verdict::Off.as_str(), "off");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::On => "on",
            Self::Off => "off",
        }
    }

    /// Sets `DO_NOT_TRACK=1` for a child process when this verdict is off; does nothing when on.
    ///
    /// A program that starts others (a browser, a pager) calls this, so that opting
    /// out here applies there, too.
    ///
    /// ```
    /// use std::process::Command;
    ///
    /// use kongctl::telemetry::{ENV_DO_NOT_TRACK, Verdict};
    ///
    /// let mut browser = Command::new("browser");
    /// Verdict::On.propagate_to(&mut browser);
    /// assert_eq!(browser.get_envs().count(), 0);
    ///
    /// Verdict::Off.propagate_to(&mut browser);
    /// let expected = (ENV_DO_NOT_TRACK.as_ref(), Some("1".as_ref()));
    /// assert_eq!(browser.get_envs().next(), Some(expected));
    /// ```
    pub fn propagate_to(self, child: &mut Command) {
        if self == Self::Off {
            child.env(ENV_DO_NOT_TRACK, DO_NOT_TRACK_OFF);
        }
    }

    /// Parses a boolean as a preference file or a setting spells it. \[D\]
    ///
    /// The list is that of Go's `strconv.ParseBool`, which the documented package uses. `None` for
    /// everything else, including `yes`, `on`, an empty text, and white space, which [`trim`] takes
    /// away.
    pub(super) fn parse(text: &str) -> Option<Self> {
        match text {
            "1" | "t" | "T" | "TRUE" | "true" | "True" => Some(Self::On),
            "0" | "f" | "F" | "FALSE" | "false" | "False" => Some(Self::Off),
            _ => None,
        }
    }
}

/// Returns `text` without what may surround a value: white space, line ends, a byte order mark.
pub(super) fn trim(text: &str) -> &str {
    text.trim_matches(|character: char| character.is_whitespace() || character == '\u{feff}')
}
