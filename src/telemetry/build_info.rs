//! What was built: the program's version and the platform, by the names that the receiver expects.

use super::program::Program;

/// The version and platform of this build.
///
/// The platform is spelled as Go spells it (`darwin`, `amd64`), because the documented package is
/// written in Go and the receiver's data set uses its names.
///
/// ```
/// use kongctl::telemetry::{BuildInfo, Program};
///
/// struct Tool;
/// impl Program for Tool {
///     const VERSION: &'static str = "1.2.3-dev";
///     const COMMANDS: &'static str = "get apis";
/// }
/// const BUILD: BuildInfo = BuildInfo::of::<Tool>();
/// assert_eq!(BUILD.version(), "1.2.3-dev");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BuildInfo {
    version: &'static str,
    os: &'static str,
    arch: &'static str,
}

impl BuildInfo {
    /// Returns the description of this build of program `P`. Costs nothing at run time.
    ///
    /// ```
    /// # use kongctl::telemetry::{BuildInfo, Program};
    /// # struct Tool;
    /// # impl Program for Tool {
    /// #     const VERSION: &'static str = "1.2.3-dev";
    /// #     const COMMANDS: &'static str = "get apis";
    /// # }
    /// assert_eq!(BuildInfo::of::<Tool>(), BuildInfo::of::<Tool>());
    /// ```
    #[must_use]
    pub const fn of<P: Program>() -> Self {
        Self {
            version: P::VERSION,
            os: OS,
            arch: ARCH,
        }
    }

    /// Returns the program's version, [`Program::VERSION`].
    ///
    /// ```
    /// # use kongctl::telemetry::{BuildInfo, Program};
    /// # struct Tool;
    /// # impl Program for Tool {
    /// #     const VERSION: &'static str = "1.2.3-dev";
    /// #     const COMMANDS: &'static str = "get apis";
    /// # }
    /// assert_eq!(BuildInfo::of::<Tool>().version(), "1.2.3-dev");
    /// ```
    #[must_use]
    pub const fn version(&self) -> &'static str {
        self.version
    }

    /// Returns the operating system by Go's name, such as `linux` or `darwin`.
    ///
    /// ```
    /// # use kongctl::telemetry::{BuildInfo, Program};
    /// # struct Tool;
    /// # impl Program for Tool {
    /// #     const VERSION: &'static str = "1.2.3-dev";
    /// #     const COMMANDS: &'static str = "get apis";
    /// # }
    /// let expected = if cfg!(target_os = "macos") { "darwin" } else { std::env::consts::OS };
    /// assert_eq!(BuildInfo::of::<Tool>().os(), expected);
    /// ```
    #[must_use]
    pub const fn os(&self) -> &'static str {
        self.os
    }

    /// Returns the processor architecture by Go's name, such as `amd64` or `arm64`.
    ///
    /// ```
    /// # use kongctl::telemetry::{BuildInfo, Program};
    /// # struct Tool;
    /// # impl Program for Tool {
    /// #     const VERSION: &'static str = "1.2.3-dev";
    /// #     const COMMANDS: &'static str = "get apis";
    /// # }
    /// if cfg!(target_arch = "x86_64") {
    ///     assert_eq!(BuildInfo::of::<Tool>().arch(), "amd64");
    /// }
    /// ```
    #[must_use]
    pub const fn arch(&self) -> &'static str {
        self.arch
    }
}

/// The operating system by Go's name.
const OS: &str = match std::env::consts::OS.as_bytes() {
    b"macos" => "darwin",
    _ => std::env::consts::OS,
};

/// The processor architecture by Go's name.
///
/// Go has two names where Rust has one: the byte order tells them apart.
const ARCH: &str = match (
    std::env::consts::ARCH.as_bytes(),
    cfg!(target_endian = "little"),
) {
    (b"x86_64", _) => "amd64",
    (b"x86", _) => "386",
    (b"aarch64", _) => "arm64",
    (b"powerpc64", true) => "ppc64le",
    (b"powerpc64", false) => "ppc64",
    (b"mips64", true) => "mips64le",
    (b"mips", true) => "mipsle",
    (b"loongarch64", _) => "loong64",
    (b"wasm32", _) => "wasm",
    _ => std::env::consts::ARCH,
};
