//! Names commands by their definitions. Refuses text that is only known at run time.

use std::fmt;

/// Describes a program to the telemetry at compile time.
///
/// Both are associated constants, so what they hold is fixed before the program runs: whatever a
/// user types can *select* one of these lines, it can never become one.
///
/// ```
/// use kongctl::telemetry::Program;
///
/// struct Tool;
/// impl Program for Tool {
///     const VERSION: &'static str = "0.1.0-dev";
///     const COMMANDS: &'static str = "login\nget apis\nget portals";
/// }
/// ```
pub trait Program {
    /// The program's version, with a `-dev` suffix unless it is an official build.
    const VERSION: &'static str;
    /// Every command that can be reported, one canonical path a line, without the binary's name.
    const COMMANDS: &'static str;
}

/// Holds the canonical words of a command, such as `get apis`.
///
/// It can only be taken from a [`Program`]'s compile-time list:
///
/// ```
/// # use kongctl::telemetry::{CommandPath, Program};
/// # struct Tool;
/// # impl Program for Tool {
/// #     const VERSION: &'static str = "0.1.0-dev";
/// #     const COMMANDS: &'static str = "login\nget apis";
/// # }
/// assert_eq!(CommandPath::lookup::<Tool>("get apis").unwrap().as_str(), "get apis");
/// assert!(CommandPath::lookup::<Tool>("get my-secret").is_none());
/// ```
///
/// and never from a string at run time:
///
/// ```compile_fail
/// # use kongctl::telemetry::CommandPath;
/// let path = CommandPath(String::from("get my-secret").leak());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CommandPath(&'static str);

/// Commands that never yield an event \[D\]; `telemetry` so that there is never an "opt-out event".
const SKIPPED: [&str; 5] = ["version", "help", "completion", "__complete", "telemetry"];

impl CommandPath {
    /// Finds the line of `P::COMMANDS` that equals `words`; `None` when the program has no such command.
    #[must_use]
    pub fn lookup<P: Program>(words: &str) -> Option<Self> {
        P::COMMANDS.lines().find(|line| *line == words).map(Self)
    }

    /// The path's words, separated by single spaces.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        self.0
    }

    /// Tells whether this command never yields an event: nothing in it, or one of the skipped.
    #[must_use]
    pub fn is_skipped(&self) -> bool {
        Self::would_be_skipped(self.0)
    }

    /// Tells the same of words that need not be a reportable command.
    ///
    /// ```
    /// use kongctl::telemetry::CommandPath;
    ///
    /// assert!(CommandPath::would_be_skipped("telemetry status"));
    /// assert!(!CommandPath::would_be_skipped("get apis"));
    /// ```
    #[must_use]
    pub fn would_be_skipped(words: &str) -> bool {
        words
            .split(' ')
            .next()
            .is_none_or(|word| word.is_empty() || SKIPPED.contains(&word))
    }

    /// The path without the binary's name, when it leads with it. \[D\]
    ///
    /// Only the whole word with its space goes: `kongctl-extension x` stays as it is.
    #[must_use]
    pub(super) fn without_program(self) -> Self {
        Self(self.0.strip_prefix("kongctl ").unwrap_or(self.0))
    }
}

impl fmt::Display for CommandPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Tool;

    impl Program for Tool {
        const VERSION: &'static str = "1.0.0";
        const COMMANDS: &'static str = "get apis\nkongctl get apis\nkongctl-extension x\nversion\nversion-check\ntelemetry status\nhelp\ncompletion\n__complete";
    }

    fn path(words: &str) -> CommandPath {
        CommandPath::lookup::<Tool>(words).expect("a command of the list")
    }

    #[test]
    fn only_whole_lines_of_the_definitions_are_found() {
        assert_eq!(path("get apis").as_str(), "get apis");
        for words in [
            "get",
            "apis",
            "get api",
            "get apis ",
            "",
            "get apis\nversion",
        ] {
            assert_eq!(CommandPath::lookup::<Tool>(words), None, "{words:?}");
        }
    }

    #[test]
    fn the_binary_name_is_stripped_only_as_a_whole_word() {
        assert_eq!(
            path("kongctl get apis").without_program().as_str(),
            "get apis"
        );
        assert_eq!(
            path("kongctl-extension x").without_program().as_str(),
            "kongctl-extension x"
        );
    }

    #[test]
    fn commands_about_kongctl_itself_are_skipped() {
        for words in [
            "version",
            "help",
            "completion",
            "__complete",
            "telemetry status",
        ] {
            assert!(path(words).is_skipped(), "{words}");
        }
        for words in ["get apis", "version-check", "kongctl-extension x"] {
            assert!(!path(words).is_skipped(), "{words}");
        }
    }
}
