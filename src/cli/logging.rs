//! Starts the log: what kongctl itself says, to stderr or a file.

use std::io::Write;
use std::path::Path;
use std::time::SystemTime;

use env_logger::fmt::Formatter;
use env_logger::{Builder, Target};

use super::context::Context;
use crate::config::{LOG_FILE, LOG_LEVEL};
use crate::error::Result;
use crate::output::LogTarget;
use crate::time::rfc3339;

/// Starts the log by flag, environment, file and default. A second start changes nothing.
///
/// Only kongctl's own words are logged: what the HTTP library would say could hold the token.
pub(super) fn start(context: &Context) -> Result<()> {
    let (config, globals) = (context.config(), &context.globals);
    let level = config
        .get(&LOG_LEVEL, globals.log_level.as_deref())?
        .map_or(log::LevelFilter::Error, |level| level.value);
    let target = match config.get(&LOG_FILE, globals.log_file.as_deref())? {
        Some(path) => LogTarget::file(Path::new(&path.value))?,
        None => LogTarget::Stderr,
    };
    let mut builder = Builder::new();
    builder
        .filter_module(env!("CARGO_PKG_NAME"), level)
        .format_target(false);
    match target {
        LogTarget::Stderr => builder.target(Target::Stderr),
        LogTarget::File(file) => builder.format(timed).target(Target::Pipe(Box::new(file))),
    };
    let _ = builder.try_init();
    Ok(())
}

/// A line of a file that is read later: it needs its time.
fn timed(out: &mut Formatter, record: &log::Record) -> std::io::Result<()> {
    writeln!(
        out,
        "{} {:5} {}",
        rfc3339(SystemTime::now()),
        record.level(),
        record.args()
    )
}
