//! Reads the debug file line by line, also while it grows, is truncated, or is replaced.

use std::borrow::Cow;
use std::fs::{self, File, Metadata};
use std::io::{self, BufRead, BufReader, ErrorKind, Read};
use std::path::{Path, PathBuf};

use super::event_text;
use crate::error::{Error, Result};
use crate::excerpt::first_chars;
use crate::fs::open_own;
use crate::telemetry::wire::DecodedEvent;

/// The longest line that is read, in bytes. That of an event has less than a tenth of it.
const MAX_LINE_LEN: usize = 8 << 10;

/// How much of the file is read at once, in bytes.
const BUFFER_LEN: usize = 64 << 10;

/// How many characters of a longer line are shown.
const MAX_SHOWN: usize = 80;

/// A line of the debug file.
pub(super) enum LogLine<'a> {
    /// An event: the JSON as it was written, and what it means.
    Event {
        json: &'a str,
        event: DecodedEvent<'a>,
    },
    /// The text of a line that is not an event.
    Malformed(Cow<'a, str>),
}

impl<'a> LogLine<'a> {
    fn parse(line: &'a [u8]) -> Self {
        let line = line.strip_suffix(b"\n").unwrap_or(line);
        if line.len() > MAX_LINE_LEN {
            let start = first_chars(line, MAX_SHOWN);
            let text = format!("{start}... (longer than {MAX_LINE_LEN} bytes)");
            return Self::Malformed(text.into());
        }
        let line = line.trim_ascii_end();
        let json = str::from_utf8(line).ok();
        match json.and_then(|json| Some((json, event_text::from_json(json)?))) {
            Some((json, event)) => Self::Event { json, event },
            None => Self::Malformed(String::from_utf8_lossy(line)),
        }
    }
}

/// The open debug file, read up to a certain place.
pub(super) struct DebugFile {
    path: PathBuf,
    reader: BufReader<File>,
    /// How many bytes have been read.
    position: u64,
    /// The current line, or the part of it that has been read.
    line: Vec<u8>,
    /// Whether the current line is the rest of one that is too long.
    is_skipping: bool,
}

impl DebugFile {
    /// Opens the file; `None` when it does not exist.
    pub(super) fn open(path: &Path) -> Result<Option<Self>> {
        match open_own(path) {
            Ok(file) => Ok(Some(Self {
                path: path.to_owned(),
                reader: BufReader::with_capacity(BUFFER_LEN, file),
                position: 0,
                line: Vec::new(),
                is_skipping: false,
            })),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(unreadable(path, error)),
        }
    }

    /// Reads the next line; `None` when no further line is complete yet.
    ///
    /// Keeps [`MAX_LINE_LEN`] bytes in memory, however long the file and its lines are.
    pub(super) fn next_line(&mut self) -> Result<Option<LogLine<'_>>> {
        loop {
            if self.has_line() {
                self.is_skipping = !self.line.ends_with(b"\n");
                self.line.clear();
            }
            let room = (MAX_LINE_LEN + 1).saturating_sub(self.line.len());
            let mut part = self.reader.by_ref().take(room as u64);
            let length = part
                .read_until(b'\n', &mut self.line)
                .map_err(|error| unreadable(&self.path, error))?;
            self.position += length as u64;
            if !self.has_line() {
                return Ok(None);
            }
            if !self.is_skipping {
                return Ok(Some(LogLine::parse(&self.line)));
            }
        }
    }

    /// Returns whether the current line is read to its end, or is too long.
    fn has_line(&self) -> bool {
        self.line.ends_with(b"\n") || self.line.len() > MAX_LINE_LEN
    }

    /// Opens what has taken the place of the file, or the file itself when it was truncated;
    /// `None` when it is as it was, or when there is nothing in its place yet.
    pub(super) fn successor(&self) -> Result<Option<Self>> {
        let there = match fs::metadata(&self.path) {
            Ok(there) => there,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(unreadable(&self.path, error)),
        };
        let opened = self
            .reader
            .get_ref()
            .metadata()
            .map_err(|error| unreadable(&self.path, error))?;
        if is_same_file(&there, &opened) && there.len() >= self.position {
            return Ok(None);
        }
        Self::open(&self.path)
    }
}

fn unreadable(path: &Path, error: io::Error) -> Error {
    Error::config(format!("cannot read `{}`", path.display())).cause(error)
}

#[cfg(unix)]
fn is_same_file(one: &Metadata, other: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    (one.dev(), one.ino()) == (other.dev(), other.ino())
}

/// Returns whether the files were created at the same time: nothing else tells them apart.
#[cfg(not(unix))]
fn is_same_file(one: &Metadata, other: &Metadata) -> bool {
    one.created().ok() == other.created().ok()
}
