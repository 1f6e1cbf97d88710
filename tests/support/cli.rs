//! Runs the real `kongctl` in a HOME of its own and asserts exactly what it did.
//!
//! Start with [`Home`], run a [`Kongctl`], assert on its [`Outcome`]:
//!
//! ```ignore
//! let home = Home::listening().config("default:\n  output: json\n");
//! home.kongctl(["version"]).run().code(0).stdout_json(json!({"version": "0.1.0"})).stderr("");
//! assert!(home.listener().one().contains("version"));
//! ```

use std::env;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::marker::PhantomData;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::LazyLock;
use std::time::Duration;

use super::home::Home;
use super::outcome::Outcome;
use super::running::Running;
use super::server::Server;
use super::tool::works;

/// How long a kongctl may take before the test ends it and fails.
const RUN_TIMEOUT: Duration = Duration::from_secs(20);

/// The token of [`Kongctl::from`], which must never be printed.
pub(crate) const TOKEN: &str = "kpat_never_shown";

/// The profiles, as environment names spell them, whose telemetry never goes to its default port.
const PROFILES: [&str; 3] = ["DEFAULT", "SANDBOX", "TEAM_A"];

/// One run of kongctl that is still being described.
///
/// It starts with nothing in its environment but `HOME`, `PATH` and, for the profiles `default`,
/// `sandbox` and `team-a`, `KONGCTL_<PROFILE>_TELEMETRY_ENDPOINT`: the listener of the home, or a
/// port where nothing listens. It runs in HOME and has no standard input.
#[must_use = "nothing happens until `.run()` or `.spawn()`"]
pub(crate) struct Kongctl<'home> {
    /// HOME must outlive the run. A reference would do as well, but is never read.
    home: PhantomData<&'home Home>,
    command: Command,
    stdin: Option<String>,
    timeout: Duration,
}

impl<'home> Kongctl<'home> {
    /// Describes a run of `program`: kongctl, or a shell by which the harness tests itself.
    pub(super) fn new(program: &str, home: &'home Home) -> Self {
        let mut command = with_default_signals(program);
        let directory = home.path("");
        let telemetry = home.telemetry().to_string();
        command
            .env_clear()
            .env("HOME", &directory)
            .env("PATH", search_path())
            .current_dir(&directory);
        command.envs(
            PROFILES.map(|profile| (format!("KONGCTL_{profile}_TELEMETRY_ENDPOINT"), &telemetry)),
        );
        command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        Self {
            home: PhantomData,
            command,
            stdin: None,
            timeout: RUN_TIMEOUT,
        }
    }

    /// Adds arguments after those there are.
    pub(crate) fn args(mut self, arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Self {
        self.command.args(arguments);
        self
    }

    /// Adds the base URL of a server and [`TOKEN`].
    pub(crate) fn from(self, server: &Server) -> Self {
        self.at(&server.url())
    }

    /// Adds a base URL and [`TOKEN`].
    pub(crate) fn at(self, url: &str) -> Self {
        self.args(["--base-url", url, "--pat", TOKEN])
    }

    /// Adds the base URL of a server, but no token.
    pub(crate) fn base_url_of(self, server: &Server) -> Self {
        self.args(["--base-url", &server.url()])
    }

    /// Sets one variable; kongctl takes an empty value for none.
    pub(crate) fn env(mut self, name: impl AsRef<OsStr>, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Removes a variable.
    ///
    /// Without `HOME`, a program can still find the developer's own in the user database.
    pub(crate) fn env_remove(mut self, name: &str) -> Self {
        self.command.env_remove(name);
        self
    }

    /// Gives it `text` to read, then end of file.
    pub(crate) fn stdin(mut self, text: impl Into<String>) -> Self {
        self.stdin = Some(text.into());
        self.command.stdin(Stdio::piped());
        self
    }

    /// Runs it in another directory than HOME.
    pub(crate) fn current_dir(mut self, directory: impl AsRef<Path>) -> Self {
        self.command.current_dir(directory);
        self
    }

    /// Sends its stdout elsewhere, to a pipe that is closed or to `/dev/full`;
    /// `Outcome::stdout` stays empty.
    pub(crate) fn stdout_to(mut self, target: impl Into<Stdio>) -> Self {
        self.command.stdout(target);
        self
    }

    /// Ends it after another time than 20 seconds.
    #[cfg(test)]
    pub(super) fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Starts it and leaves it running, for a test that watches or interrupts it.
    #[track_caller]
    pub(crate) fn spawn(mut self) -> Running<'home> {
        Running::start(&mut self.command, self.stdin, self.timeout)
    }

    /// Runs it to its end; after 20 seconds it is killed and the test fails with what it printed.
    #[track_caller]
    pub(crate) fn run(self) -> Outcome {
        self.spawn().wait()
    }
}

#[allow(
    clippy::disallowed_methods,
    reason = "the program's own ban: a test may look where its tools are"
)]
fn search_path() -> OsString {
    env::var_os("PATH").unwrap_or_default()
}

/// The option with which `env` starts a program that can be interrupted.
pub(super) const DEFAULT_SIGNALS: &str = "--default-signal=INT,TERM,HUP";

/// Whether programs have to be started through `env`: if the tests run with a signal ignored.
static NEEDS_ENV: LazyLock<bool> =
    LazyLock::new(|| ignores_signals() && works("env", &[DEFAULT_SIGNALS, "true"]));

/// Returns a command for `program`, which begins with the default action for each signal.
///
/// A shell ignores SIGINT in its background jobs, and programs inherit that. The tests that
/// interrupt kongctl would then wait for an end that never comes.
fn with_default_signals(program: &str) -> Command {
    if !*NEEDS_ENV {
        return Command::new(program);
    }
    let mut command = Command::new("env");
    command.args([DEFAULT_SIGNALS, program]);
    command
}

/// Returns whether this process ignores SIGHUP, SIGINT or SIGTERM, as far as the system says so.
fn ignores_signals() -> bool {
    const SIGNALS: u64 = 1 | 1 << 1 | 1 << 14;
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status
        .lines()
        .find_map(|line| line.strip_prefix("SigIgn:"))
        .and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
    mask.is_some_and(|mask| mask & SIGNALS != 0)
}
