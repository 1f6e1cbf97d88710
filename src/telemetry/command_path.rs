//! The name of a command, by its definition. Text that is only known at run time is refused.

use std::fmt;

use super::program::Program;

/// The top-level commands that never yield an event. \[D\]
///
/// `telemetry` is ours: there is never an event about opting out.
const SKIPPED: [&str; 5] = ["version", "help", "completion", "__complete", "telemetry"];

/// The canonical path of a command: its name and those of its parents, such as `get apis`.
///
/// A value can only be taken from a [`Program`]'s compile-time list:
///
/// ```
/// # use kongctl::telemetry::{CommandPath, Program};
/// # struct Tool;
/// # impl Program for Tool {
/// #     const VERSION: &'static str = "1.2.3-dev";
/// #     const COMMANDS: &'static str = "login\nget apis";
/// # }
/// let path = CommandPath::lookup::<Tool>("get apis").expect("a command of the list");
/// assert_eq!(path.to_string(), "get apis");
/// ```
///
/// It cannot be made from a string at run time, not even from a leaked one:
///
/// ```compile_fail
/// # use kongctl::telemetry::CommandPath;
/// let path = CommandPath(String::from("get my-secret").leak());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CommandPath(&'static str);

impl CommandPath {
    /// Returns the line of `P::COMMANDS` that equals `text`; `None` when no line does.
    ///
    /// `text` only selects: what is returned is the program's own text.
    ///
    /// ```
    /// # use kongctl::telemetry::{CommandPath, Program};
    /// # struct Tool;
    /// # impl Program for Tool {
    /// #     const VERSION: &'static str = "1.2.3-dev";
    /// #     const COMMANDS: &'static str = "login\nget apis";
    /// # }
    /// assert!(CommandPath::lookup::<Tool>("get apis").is_some());
    /// assert!(CommandPath::lookup::<Tool>("get my-secret").is_none());
    /// assert!(CommandPath::lookup::<Tool>("GET APIS").is_none());
    /// ```
    ///
    /// In a constant, a command that is missing from the list is an error of the compiler:
    ///
    /// ```compile_fail
    /// # use kongctl::telemetry::{CommandPath, Program};
    /// # struct Tool;
    /// # impl Program for Tool {
    /// #     const VERSION: &'static str = "1.2.3-dev";
    /// #     const COMMANDS: &'static str = "login\nget apis";
    /// # }
    /// const LOGOUT: CommandPath = CommandPath::lookup::<Tool>("logout").unwrap();
    /// println!("{LOGOUT}");
    /// ```
    #[must_use]
    pub const fn lookup<P: Program>(text: &str) -> Option<Self> {
        let mut rest = P::COMMANDS;
        while !rest.is_empty() {
            let (line, below) = split_first_line(rest);
            if is_equal(line, text) {
                return Some(Self(line));
            }
            rest = below;
        }
        None
    }

    /// Returns the path as text, with single spaces between the names.
    ///
    /// ```
    /// # use kongctl::telemetry::{CommandPath, Program};
    /// # struct Tool;
    /// # impl Program for Tool {
    /// #     const VERSION: &'static str = "1.2.3-dev";
    /// #     const COMMANDS: &'static str = "login\nget apis";
    /// # }
    /// let path = CommandPath::lookup::<Tool>("login").expect("a command of the list");
    /// assert_eq!(path.as_str(), "login");
    /// ```
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        self.0
    }

    /// Returns whether this command never yields an event. \[D\]
    ///
    /// Skipped are the empty path and everything that begins with `version`, `help`, `completion`,
    /// `__complete` or `telemetry`.
    ///
    /// ```
    /// # use kongctl::telemetry::{CommandPath, Program};
    /// # struct Tool;
    /// # impl Program for Tool {
    /// #     const VERSION: &'static str = "1.2.3-dev";
    /// #     const COMMANDS: &'static str = "version\nget apis";
    /// # }
    /// let is_skipped = |text| CommandPath::lookup::<Tool>(text).map(|path| path.is_skipped());
    /// assert_eq!(is_skipped("version"), Some(true));
    /// assert_eq!(is_skipped("get apis"), Some(false));
    /// ```
    #[must_use]
    pub fn is_skipped(&self) -> bool {
        Self::would_be_skipped(self.0)
    }

    /// Returns whether a command of this path would be skipped, reportable or not.
    ///
    /// `telemetry preview` uses it to explain why a command sends nothing.
    ///
    /// ```
    /// use kongctl::telemetry::CommandPath;
    ///
    /// assert!(CommandPath::would_be_skipped("telemetry status"));
    /// assert!(CommandPath::would_be_skipped(""));
    /// assert!(!CommandPath::would_be_skipped("get apis"));
    /// assert!(!CommandPath::would_be_skipped("version-check"));
    /// ```
    #[must_use]
    pub fn would_be_skipped(path: &str) -> bool {
        let first = path.split(' ').next().unwrap_or_default();
        first.is_empty() || SKIPPED.contains(&first)
    }

    /// Returns the path without a leading `kongctl `. \[D\]
    ///
    /// The space belongs to it: `kongctl-extension x` stays as it is.
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

// The list is one text rather than a slice of paths, because each path of a slice is a pointer that
// the loader relocates at every start, and a program with hundreds of commands pays for each. It is
// searched by hand because `str::lines` and `==` cannot be called in a constant.

/// Splits `text` at its first line feed, which belongs to neither part.
const fn split_first_line(text: &str) -> (&str, &str) {
    let bytes = text.as_bytes();
    let mut end = 0;
    while end < bytes.len() && bytes[end] != b'\n' {
        end += 1;
    }
    let (line, rest) = text.split_at(end);
    if rest.is_empty() {
        return (line, rest);
    }
    let (_line_feed, below) = rest.split_at(1);
    (line, below)
}

const fn is_equal(left: &str, right: &str) -> bool {
    let (left, right) = (left.as_bytes(), right.as_bytes());
    if left.len() != right.len() {
        return false;
    }
    let mut index = 0;
    while index < left.len() {
        if left[index] != right[index] {
            return false;
        }
        index += 1;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Tool;

    impl Program for Tool {
        const VERSION: &'static str = "1.0.0";
        const COMMANDS: &'static str = "get apis\n\
            kongctl get apis\n\
            kongctl-extension x\n\
            version\n\
            version-check\n\
            telemetry status\n\
            help\n\
            completion\n\
            __complete";
    }

    fn path(text: &str) -> CommandPath {
        CommandPath::lookup::<Tool>(text).expect("a command of the list")
    }

    #[test]
    fn only_whole_lines_of_the_definitions_are_found() {
        assert_eq!(path("get apis").as_str(), "get apis");
        for text in [
            "get",
            "apis",
            "get api",
            "get apis ",
            "",
            "get apis\nversion",
        ] {
            assert_eq!(CommandPath::lookup::<Tool>(text), None, "{text:?}");
        }
    }

    #[test]
    fn the_binary_name_is_stripped_only_as_a_whole_word() {
        for (text, stripped) in [
            ("kongctl get apis", "get apis"),
            ("kongctl-extension x", "kongctl-extension x"),
        ] {
            assert_eq!(path(text).without_program().as_str(), stripped);
        }
    }

    #[test]
    fn commands_about_kongctl_itself_are_skipped() {
        for text in [
            "version",
            "help",
            "completion",
            "__complete",
            "telemetry status",
        ] {
            assert!(path(text).is_skipped(), "{text}");
        }
        for text in ["get apis", "version-check", "kongctl-extension x"] {
            assert!(!path(text).is_skipped(), "{text}");
        }
    }
}
