//! What a program defines for the library at compile time.

/// A program whose commands are recorded.
///
/// Both items are associated constants, so their values are fixed before the program runs: user
/// input can *select* one of these lines, but never become one. That is what keeps arguments,
/// names and tokens out of an [`Event`](super::Event).
///
/// ```
/// use kongctl::telemetry::{BuildInfo, CommandPath, Program};
///
/// struct Tool;
///
/// impl Program for Tool {
///     const VERSION: &'static str = concat!(env!("CARGO_PKG_VERSION"), "-dev");
///     const COMMANDS: &'static str = "login\nget apis\nget portals";
/// }
///
/// assert!(CommandPath::lookup::<Tool>("get portals").is_some());
/// assert!(BuildInfo::of::<Tool>().version().ends_with("-dev"));
/// ```
///
/// A larger program keeps the list in a generated file and uses `include_str!`; a test then
/// compares it with the command tree.
pub trait Program {
    /// The program's version.
    ///
    /// Unofficial, development and test builds end in `-dev`, so that the receiver can tell their
    /// events apart.
    ///
    /// ```
    /// # use kongctl::telemetry::{BuildInfo, Program};
    /// struct Tool;
    /// # impl Program for Tool {
    /// const VERSION: &'static str = match option_env!("OFFICIAL_VERSION") {
    ///     Some(version) => version,
    ///     None => "1.2.3-dev",
    /// };
    /// #     const COMMANDS: &'static str = "get apis";
    /// # }
    /// assert_eq!(BuildInfo::of::<Tool>().version(), "1.2.3-dev");
    /// ```
    const VERSION: &'static str;

    /// Every command that can be reported: one canonical path a line, without the binary's name.
    /// One text, because a slice of paths would cost a relocation per path at every start.
    ///
    /// Lines are compared whole and case-sensitively. A line may begin with `kongctl `; the
    /// recorder strips it.
    ///
    /// ```
    /// # use kongctl::telemetry::{CommandPath, Program};
    /// struct Tool;
    /// # impl Program for Tool {
    /// #     const VERSION: &'static str = "1.2.3-dev";
    /// const COMMANDS: &'static str = "login\nget apis";
    /// # }
    /// assert!(CommandPath::lookup::<Tool>("get apis").is_some());
    /// assert!(CommandPath::lookup::<Tool>("get").is_none());
    /// ```
    const COMMANDS: &'static str;
}
