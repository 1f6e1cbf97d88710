//! Remembers which destinations of events the user was told of, in one file of the cache directory.
//!
//! The file has one destination per line, as it was printed: `stats.example.com:61829`. It is
//! believed only if it is a file of this user or of root, so that no other user of the machine can
//! answer for this one. What cannot be read was not told, and what cannot be written is told again.

use std::fs;
use std::path::{Path, PathBuf};

use crate::config::cache_directory;
use crate::fs::{is_foreign, read_own, replace_name};
use crate::telemetry::Endpoint;

/// The file's name in the cache directory.
const FILE: &str = "telemetry-notice";

/// The size of the largest file that is read, in bytes. Enough for hundreds of destinations.
const MAX_SIZE: usize = 16 << 10;

/// What follows a destination that was printed where no terminal was.
const UNSEEN: &str = " (not on a terminal)";

/// Where a destination was printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// A terminal, where the user reads it.
    Terminal,
    /// Anywhere else, such as the log of a CI job: the user may never see it.
    Elsewhere,
}

/// Returns whether the user was told of `destination` on a terminal.
pub(super) fn is_told(destination: &Endpoint) -> bool {
    is_remembered(destination, Place::Terminal)
}

/// Returns whether `destination` was printed there before.
pub(super) fn is_remembered(destination: &Endpoint, place: Place) -> bool {
    let line = line(destination, place);
    file().is_some_and(|file| read(&file).lines().any(|known| known == line))
}

/// Remembers that `destination` was printed there.
pub(super) fn remember(destination: &Endpoint, place: Place) {
    if let Some(file) = file() {
        let known = read(&file);
        let _ = replace_name(
            &file,
            with_line(&known, &line(destination, place)).as_bytes(),
        );
    }
}

fn line(destination: &Endpoint, place: Place) -> String {
    match place {
        Place::Terminal => destination.to_string(),
        Place::Elsewhere => format!("{destination}{UNSEEN}"),
    }
}

/// Returns `known` with one more line. When there is no room left, the others are forgotten.
fn with_line(known: &str, line: &str) -> String {
    let mut lines: Vec<&str> = known.lines().filter(|known| *known != line).collect();
    if known.len() + line.len() + 2 > MAX_SIZE {
        lines.clear();
    }
    lines.push(line);
    lines.join("\n") + "\n"
}

/// Returns whether something that is not this user's own is in the place of the file.
pub(super) fn is_in_doubt() -> bool {
    file().is_some_and(|file| {
        fs::symlink_metadata(&file).is_ok_and(|found| !found.is_file() || is_foreign(&file))
    })
}

/// Returns the content of the file; none if it cannot be read or is not this user's own.
fn read(file: &Path) -> String {
    // kongctl makes no link here, so that one is a mistake or an attack.
    let is_file = fs::symlink_metadata(file).is_ok_and(|found| found.is_file());
    if !is_file {
        return String::new();
    }
    let content = read_own(file, MAX_SIZE as u64).unwrap_or_default();
    String::from_utf8(content).unwrap_or_default()
}

fn file() -> Option<PathBuf> {
    Some(cache_directory()?.join(FILE))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_more_line_keeps_the_others_while_there_is_room() {
        assert_eq!(with_line("", "a:1"), "a:1\n");
        assert_eq!(with_line("a:1\n", "b:2"), "a:1\nb:2\n");
        assert_eq!(with_line("a:1\nb:2", "a:1"), "b:2\na:1\n");
        let full = "stats.example.com:61829\n".repeat(MAX_SIZE / 24);
        let other = "stats.example.com:61830";
        assert_eq!(with_line(&full, other), format!("{other}\n"));
        let mut known = String::new();
        for port in 0..10_000 {
            known = with_line(&known, &format!("stats.example.com:{port}"));
            assert!(known.len() <= MAX_SIZE);
        }
    }
}
