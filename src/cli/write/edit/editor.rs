//! The user's editor: which program it is, and how it ended.

use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, IsTerminal, stdin};
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use crate::cli::telemetry::reporting::Verdict;
use crate::env;
use crate::error::{Error, Result};
use crate::output::Stream;
use crate::shell::split_words;
use crate::signals;

/// The editor where no variable names one.
const DEFAULT_EDITOR: &str = if cfg!(windows) { "notepad" } else { "vi" };

/// What to do where there is no editor.
const SET_EDITOR: &str = "set VISUAL or EDITOR, as in EDITOR=nano or EDITOR='code --wait'";

/// The terminal of this program, whatever its streams are.
const KEYBOARD: &str = if cfg!(windows) { "CONIN$" } else { "/dev/tty" };
const SCREEN: &str = if cfg!(windows) { "CONOUT$" } else { "/dev/tty" };

/// A program that edits a file, with its arguments.
pub(super) struct Editor {
    program: String,
    arguments: Vec<String>,
    /// The variable that names it.
    source: Option<&'static str>,
    keyboard: Keyboard,
}

/// What an editor reads the keyboard from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Keyboard {
    Stdin,
    /// stdin was the token's.
    Terminal,
}

impl Keyboard {
    fn is_there(self) -> bool {
        match self {
            Self::Stdin => stdin().is_terminal(),
            Self::Terminal => opened(File::options().read(true), KEYBOARD).is_some(),
        }
    }
}

impl Editor {
    /// Returns the editor of `VISUAL`, of `EDITOR`, or the system's.
    ///
    /// No shell reads the variable, so that it means the same on every system.
    pub(super) fn chosen(keyboard: Keyboard) -> Result<Self> {
        for name in env::EDITOR {
            let Some(value) = env::text(name) else {
                continue;
            };
            let mut words = split_words(&value).into_iter();
            let Some(program) = words.next().filter(|program| !program.is_empty()) else {
                return Err(Error::config(format!("{name} names no program")).hint(SET_EDITOR));
            };
            return Ok(Self {
                program,
                arguments: words.collect(),
                source: Some(name),
                keyboard,
            });
        }
        Ok(Self {
            program: DEFAULT_EDITOR.to_owned(),
            arguments: Vec::new(),
            source: None,
            keyboard,
        })
    }

    /// Returns whether it cannot run for want of a terminal, which the system's own needs.
    pub(super) fn lacks_terminal(&self) -> bool {
        cfg!(unix) && self.source.is_none() && !self.keyboard.is_there()
    }

    /// Runs the editor until it ends, and returns how long that took. Ctrl-C is for the editor
    /// meanwhile.
    pub(super) fn edit(&self, file: &Path, verdict: Verdict) -> Result<Duration> {
        let mut command = Command::new(&self.program);
        command.args(&self.arguments).arg(file);
        if self.keyboard == Keyboard::Terminal {
            let keyboard = opened(File::options().read(true), KEYBOARD);
            command.stdin(keyboard.unwrap_or_else(Stdio::null));
        }
        // Results are for stdout, and nothing else.
        if !Stream::Stdout.is_terminal() {
            let screen = opened(File::options().write(true), SCREEN);
            command.stdout(screen.unwrap_or_else(|| Stream::Stderr.for_child()));
        }
        verdict.propagate_to(&mut command);
        let held = signals::hold_interrupts();
        let start = Instant::now();
        let status = command.status().map_err(|error| self.missing(&error))?;
        if !status.success() {
            // The signal that ended the editor may not have been handled here yet.
            held.until_the_end();
            return Err(self.failed(status));
        }
        Ok(start.elapsed())
    }

    fn missing(&self, error: &std::io::Error) -> Error {
        let program = &self.program;
        let error = match (error.kind(), self.source) {
            (ErrorKind::NotFound, Some(name)) => {
                Error::config(format!("no program `{program}`, which {name} names"))
            }
            (ErrorKind::NotFound, None) => {
                Error::config(format!("no editor: there is no program `{program}`"))
            }
            _ => Error::config(format!("cannot start the editor `{program}`")).cause(error),
        };
        error.hint(SET_EDITOR)
    }

    fn failed(&self, status: ExitStatus) -> Error {
        let program = &self.program;
        Error::usage(match status.code() {
            Some(code) => format!("the editor `{program}` ended with exit code {code}"),
            None => format!("the editor `{program}` was ended by {}", signal_of(status)),
        })
    }
}

fn opened(options: &mut OpenOptions, path: &str) -> Option<Stdio> {
    options.open(path).ok().map(Stdio::from)
}

#[cfg(unix)]
fn signal_of(status: ExitStatus) -> String {
    let signal = std::os::unix::process::ExitStatusExt::signal(&status).unwrap_or_default();
    match signal_hook::low_level::signal_name(signal) {
        Some(name) => name.to_owned(),
        None => format!("the signal {signal}"),
    }
}

#[cfg(not(unix))]
fn signal_of(_: ExitStatus) -> String {
    "the system".to_owned()
}
