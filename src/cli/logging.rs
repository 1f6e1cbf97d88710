//! The log of kongctl's own messages, on stderr or in a file.

use std::io::Write;
use std::path::Path;
use std::time::SystemTime;

use env_logger::{Builder, Target};

use super::globals::GlobalArgs;
use crate::config::{Config, LOG_FILE, LOG_LEVEL};
use crate::error::Result;
use crate::output::{LogTarget, Ui, escaped};
use crate::time::rfc3339;

/// Starts the log at the level and with the target that flag, environment and file set.
///
/// A second start changes nothing.
pub(super) fn start(config: &Config, globals: &GlobalArgs, ui: &Ui) -> Result<()> {
    let level = config
        .get(&LOG_LEVEL, globals.log_level.as_deref())?
        .map_or(log::LevelFilter::Error, |level| level.value);
    let target = match config.get(&LOG_FILE, globals.log_file.as_deref())? {
        Some(path) => LogTarget::file(Path::new(&path.value))?,
        None => ui.log_target(),
    };
    let is_file = target.is_file();
    let secrets = ui.secrets().clone();
    let mut builder = Builder::new();
    // Only kongctl's own messages: the HTTP library logs whole requests.
    builder
        .filter_module(env!("CARGO_PKG_NAME"), level)
        .target(Target::Pipe(Box::new(target)))
        .format(move |out, record| {
            let message = record.args().to_string();
            // One line for each record, whatever the message quotes: no other line can be forged.
            let message = escaped(&secrets.redacted(&message)).into_owned();
            let level = record.level();
            if is_file {
                // A file is read later, and needs the time.
                let time = rfc3339(SystemTime::now());
                writeln!(out, "{time} {level:5} {message}")
            } else {
                writeln!(out, "[{level:5}] {message}")
            }
        });
    // It fails only when a log has been started already, which then stays.
    let _ = builder.try_init();
    Ok(())
}
