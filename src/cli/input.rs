//! What the command line has a file for: its bytes or its text. `-` is stdin. Every file that
//! cannot be read has the same exit code.

use std::io::{ErrorKind, stdin};
use std::path::Path;

use crate::encoding::decoded;
use crate::error::{Error, Result};
use crate::fs::{read_bounded, read_named};
use crate::output::escaped;

/// The size of the largest file that is sent, in bytes.
const MAX_SIZE: u64 = 64 << 20;

/// The path that stands for stdin.
pub(in crate::cli) const STDIN: &str = "-";

/// Reads a file, or stdin.
pub(in crate::cli) fn read_bytes(path: &str) -> Result<Vec<u8>> {
    let outcome = match path {
        STDIN => {
            let mut bytes = Vec::new();
            read_bounded(stdin().lock(), MAX_SIZE, &mut bytes).map(|()| bytes)
        }
        path => read_named(Path::new(path), MAX_SIZE),
    };
    outcome.map_err(|error| {
        let shown = shown(path);
        match error.kind() {
            ErrorKind::FileTooLarge => {
                Error::config(format!("`{shown}` is larger than {} MiB", MAX_SIZE >> 20))
            }
            _ => Error::config(format!("cannot read `{shown}`")).cause(error),
        }
    })
}

/// Reads a file, or stdin, as text.
pub(in crate::cli) fn read_text(path: &str) -> Result<String> {
    decoded(&read_bytes(path)?)
        .map_err(|why| Error::config(format!("cannot read `{}`", shown(path))).cause(why))
}

/// Returns what messages call a file.
pub(in crate::cli) fn shown(path: &str) -> String {
    match path {
        STDIN => "<stdin>".to_owned(),
        path => escaped(path).into_owned(),
    }
}
