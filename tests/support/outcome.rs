//! Asserts the exit code and output of a finished run: exactly, unless the name says otherwise.

use std::borrow::Borrow;
use std::fmt;
use std::os::unix::process::ExitStatusExt;
use std::process::ExitStatus;

use serde_json::Value;

use super::hints;

/// What became of one run; every assertion returns it, so that they chain.
///
/// A test says something about the code, about stdout and about stderr:
/// `.code(0).stdout("…").stderr("")`.
pub(crate) struct Outcome {
    /// What the shell would show; none when a signal ended it.
    pub(crate) code: Option<i32>,
    /// The signal that ended it.
    pub(crate) signal: Option<i32>,
    /// All of stdout; bytes that are no UTF-8 show as U+FFFD.
    pub(crate) stdout: String,
    /// All of stderr, likewise.
    pub(crate) stderr: String,
    command: String,
}

impl Outcome {
    pub(super) fn new(command: String, status: ExitStatus, stdout: &[u8], stderr: &[u8]) -> Self {
        let outcome = Self {
            code: status.code(),
            signal: status.signal(),
            stdout: String::from_utf8_lossy(stdout).into_owned(),
            stderr: String::from_utf8_lossy(stderr).into_owned(),
            command,
        };
        hints::assert_can_be_pasted(&outcome.stderr);
        outcome
    }

    /// Returns what a terminal showed, its line ends as programs write them.
    pub(crate) fn screen(&self) -> String {
        self.stdout.replace("\r\n", "\n")
    }

    /// Asserts the exit code.
    #[track_caller]
    pub(crate) fn code(self, expected: i32) -> Self {
        if self.code != Some(expected) {
            self.fail(&format!("exit code {expected} was expected"));
        }
        self
    }

    /// Asserts that this signal ended it: 2 for SIGINT, 15 for SIGTERM, 1 for SIGHUP.
    #[track_caller]
    pub(crate) fn killed_by(self, expected: i32) -> Self {
        if self.signal != Some(expected) {
            self.fail(&format!("an end by signal {expected} was expected"));
        }
        self
    }

    /// Asserts the whole of stdout, to the last newline.
    #[track_caller]
    pub(crate) fn stdout(self, expected: &str) -> Self {
        self.same("stdout", expected, &self.stdout);
        self
    }

    /// Asserts that stdout is this one JSON value; the order of members is not looked
    /// at, use `.stdout` for that.
    #[track_caller]
    pub(crate) fn stdout_json(self, expected: impl Borrow<Value>) -> Self {
        let expected = expected.borrow();
        match serde_json::from_str::<Value>(&self.stdout) {
            Ok(printed) if printed == *expected => self,
            Ok(_) => self.fail(&format!("stdout is other JSON than\n{expected:#}")),
            Err(error) => self.fail(&format!("stdout is not JSON: {error}")),
        }
    }

    /// Asserts the whole of stderr, to the last newline.
    #[track_caller]
    pub(crate) fn stderr(self, expected: &str) -> Self {
        self.same("stderr", expected, &self.stderr);
        self
    }

    /// Asserts that nothing at all was printed.
    #[track_caller]
    pub(crate) fn silent(self) -> Self {
        self.stdout("").stderr("")
    }

    /// Asserts a part of stderr. The exception: for words that are not ours (the system's, the TLS
    /// library's), else use `.stderr`.
    #[track_caller]
    pub(crate) fn stderr_contains(self, part: &str) -> Self {
        if !self.stderr.contains(part) {
            self.fail(&format!("stderr does not contain `{part}`"));
        }
        self
    }

    #[track_caller]
    fn same(&self, stream: &str, expected: &str, printed: &str) {
        if printed != expected {
            self.fail(&format!(
                "{stream} is not as expected; {}",
                first_difference(expected, printed)
            ));
        }
    }

    #[track_caller]
    fn fail(&self, complaint: &str) -> ! {
        panic!("{complaint}\n{self}")
    }
}

/// Shows the first line that differs, quoted, since white space often is the difference.
fn first_difference(expected: &str, printed: &str) -> String {
    let (mut wanted, mut found) = (expected.split('\n'), printed.split('\n'));
    let mut number = 1;
    loop {
        match (wanted.next(), found.next()) {
            (Some(one), Some(other)) if one == other => number += 1,
            (one, other) => {
                return format!(
                    "line {number}:\n  expected {}\n  printed  {}",
                    quoted(one),
                    quoted(other)
                );
            }
        }
    }
}

fn quoted(line: Option<&str>) -> String {
    line.map_or("nothing more".to_owned(), |line| format!("{line:?}"))
}

impl fmt::Display for Outcome {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            code,
            signal,
            stdout,
            stderr,
            command,
        } = self;
        writeln!(
            formatter,
            "command: {command}\ncode: {code:?}, signal: {signal:?}"
        )?;
        write!(
            formatter,
            "--- stdout ---\n{stdout}\n--- stderr ---\n{stderr}\n---"
        )
    }
}
