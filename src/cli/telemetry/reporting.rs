//! Whether a command is reported, and the names of the telemetry package that a run needs.

use std::ffi::OsString;

use crate::cli::globals::GlobalArgs;
use crate::error::Error;
pub(crate) use crate::telemetry::{CommandInfo, CommandPath, Recorder, Verdict};

/// Whether running a command yields an event. Every command has to say so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reporting {
    /// One event, with this path.
    Event(CommandPath),
    /// No event: the command is about telemetry, since opting out must not be an event itself, or
    /// about kongctl rather than Konnect.
    Never,
}

impl Reporting {
    /// Returns the path of the event; `None` for a command that is never reported.
    pub(crate) fn path(self) -> Option<CommandPath> {
        match self {
            Self::Event(path) => Some(path),
            Self::Never => None,
        }
    }
}

/// A command line that was parsed to be described, not to be run.
pub(crate) struct TypedCommand {
    pub(crate) globals: GlobalArgs,
    pub(crate) reporting: Reporting,
}

/// A command line that runs no command.
pub(crate) enum Rejected {
    /// It asks for help or the version.
    Text,
    Misuse(Error),
}

/// The parser of command lines, the program's name first.
///
/// The command tree passes it down to `telemetry preview`, which is a part of that tree and so
/// cannot import it.
pub(crate) type ParseCommand = fn(Vec<OsString>) -> Result<TypedCommand, Rejected>;
