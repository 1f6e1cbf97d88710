//! The terminal on stderr, and whether its current line has something drawn on it.

use std::io::{self, Write};
use std::sync::atomic::{AtomicBool, Ordering};

/// Moves the cursor to the beginning of the line, and erases the line.
const CLEAR_LINE: &str = "\r\x1b[2K";

/// The cursor of the terminal on stderr.
///
/// The spinner's thread draws while the main thread writes, so both go through this one value. It
/// is read and changed only under the lock of stderr, which is why `Relaxed` is enough.
#[derive(Default)]
pub(super) struct Terminal {
    /// Whether the cursor is on a line that was drawn to be replaced.
    is_drawn: AtomicBool,
}

impl Terminal {
    /// Writes text, in place of a drawn line if there is one. A spinner continues below it.
    pub(super) fn write(&self, text: &str) {
        let mut stderr = io::stderr().lock();
        // One write: a line must not be torn apart by another process on the same terminal.
        let _ = if self.is_drawn.swap(false, Ordering::Relaxed) {
            stderr.write_all(format!("{CLEAR_LINE}{text}").as_bytes())
        } else {
            stderr.write_all(text.as_bytes())
        };
    }

    /// Draws a line in place of the current one. Only for a terminal that can redraw.
    pub(super) fn draw(&self, text: &str) {
        let mut stderr = io::stderr().lock();
        self.is_drawn.store(true, Ordering::Relaxed);
        let _ = stderr.write_all(format!("{CLEAR_LINE}{text}").as_bytes());
    }

    /// Erases the current line. Only for a terminal that can redraw.
    pub(super) fn clear(&self) {
        let mut stderr = io::stderr().lock();
        self.is_drawn.store(false, Ordering::Relaxed);
        let _ = stderr.write_all(CLEAR_LINE.as_bytes());
    }
}
