//! The log of kongctl's own messages, on stderr or in a file.

use std::io::Write;
use std::path::Path;
use std::time::SystemTime;

use env_logger::fmt::Formatter;
use env_logger::{Builder, Target};

use super::globals::GlobalArgs;
use crate::config::{Config, LOG_FILE, LOG_LEVEL};
use crate::error::Result;
use crate::output::LogTarget;
use crate::time::rfc3339;

/// Starts the log at the level and with the target that flag, environment and file set.
///
/// A second start changes nothing.
pub(super) fn start(config: &Config, globals: &GlobalArgs) -> Result<()> {
    let level = config
        .get(&LOG_LEVEL, globals.log_level.as_deref())?
        .map_or(log::LevelFilter::Error, |level| level.value);
    let target = match config.get(&LOG_FILE, globals.log_file.as_deref())? {
        Some(path) => LogTarget::file(Path::new(&path.value))?,
        None => LogTarget::Stderr,
    };
    let mut builder = Builder::new();
    // Only kongctl's own messages: those of the HTTP library could contain the token.
    builder
        .filter_module(env!("CARGO_PKG_NAME"), level)
        .format_target(false);
    match target {
        LogTarget::Stderr => builder.target(Target::Stderr),
        LogTarget::File(file) => builder
            .format(write_with_time)
            .target(Target::Pipe(Box::new(file))),
    };
    // It fails only when a log has been started already, which then stays.
    let _ = builder.try_init();
    Ok(())
}

/// Writes a line of a log file, which unlike stderr is read later and needs the time.
fn write_with_time(out: &mut Formatter, record: &log::Record) -> std::io::Result<()> {
    writeln!(
        out,
        "{} {:5} {}",
        rfc3339(SystemTime::now()),
        record.level(),
        record.args()
    )
}
