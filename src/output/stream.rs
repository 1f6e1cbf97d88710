//! Writes to the two streams. A reader who has gone away is no error.

use std::io::{self, ErrorKind, IsTerminal, Write};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use super::progress::CLEAR;
use super::{escaped, is_coloured, stderr_is_terminal};
use crate::error::{Error, Result};
use crate::style::Color;

/// Writes results to stdout.
///
/// Nobody reading any more (`| head -1`) is a quiet end; any other failure is the user's to know.
pub(crate) fn print(text: &str) -> Result<()> {
    settle(io::stdout().lock().write_all(text.as_bytes()))
}

/// Sends what was printed on its way, before anything else is waited for.
pub(crate) fn flush() -> Result<()> {
    // stderr is not buffered; flushing it keeps this true whatever the platform does.
    let _ = io::stderr().flush();
    settle(io::stdout().flush())
}

fn settle(outcome: io::Result<()>) -> Result<()> {
    match outcome {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Error::internal("cannot write to stdout").cause(error))
        }
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Writes a line for people to stderr. There is nobody to tell when that fails.
pub(crate) fn note(text: &str) {
    let _ = io::stderr()
        .lock()
        .write_all(format!("{text}\n").as_bytes());
}

/// Whether something was drawn on the current line of stderr.
static IS_DRAWN: AtomicBool = AtomicBool::new(false);

/// Writes over the current line of stderr, which is a terminal.
pub(super) fn draw(text: &str) {
    IS_DRAWN.store(true, Ordering::Relaxed);
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

/// Writes an answer that is no JSON: as it is, but harmless where a terminal would obey it.
pub(crate) fn print_body(body: &[u8]) -> Result<()> {
    if !io::stdout().is_terminal() {
        return settle(io::stdout().lock().write_all(body));
    }
    let text = String::from_utf8_lossy(body);
    text.lines()
        .try_for_each(|line| print(&format!("{}\n", escaped(line))))
}

/// Tells who sits before a terminal what takes so long.
pub(crate) fn tell_of_delay(text: &str) {
    if stderr_is_terminal() {
        // A spinner that stands there goes on below.
        let clear = if IS_DRAWN.load(Ordering::Relaxed) {
            CLEAR
        } else {
            ""
        };
        note(&format!("{clear}note: {}", escaped(text)));
    }
}

/// Shows a line on a terminal that the next one takes the place of; an empty one takes it away.
pub(crate) fn status(text: &str) {
    draw(&format!("\r\x1b[K{text}"));
}

/// The stream for a conversation with the user.
pub(crate) fn screen() -> impl Write {
    io::stderr()
}

/// Says which stream a text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stream {
    Stdout,
    Stderr,
}

/// Writes help or a usage error: `styled` where the stream shows colours, else `plain`.
pub(crate) fn print_styled(stream: Stream, color: Color, styled: &str, plain: &str) -> Result<()> {
    match stream {
        Stream::Stdout => print(if is_coloured(color, io::stdout().is_terminal()) {
            styled
        } else {
            plain
        }),
        Stream::Stderr => {
            let text = if is_coloured(color, io::stderr().is_terminal()) {
                styled
            } else {
                plain
            };
            let _ = io::stderr().lock().write_all(text.as_bytes());
            Ok(())
        }
    }
}

/// Says where the log goes.
pub(crate) enum LogTarget {
    Stderr,
    File(std::fs::File),
}

impl LogTarget {
    /// Opens the log file for appending; creates it, but no folder.
    pub(crate) fn file(path: &Path) -> Result<Self> {
        let file = std::fs::OpenOptions::new()
            .create(true)
            .append(true)
            .open(path);
        file.map(Self::File).map_err(|error| {
            Error::config(format!("cannot open the log file `{}`", path.display())).cause(error)
        })
    }
}
