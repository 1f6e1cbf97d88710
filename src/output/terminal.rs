//! The terminal on stderr, and whether its current line has something drawn on it.

use std::borrow::Cow;
use std::io::{self, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::foreground::is_in_foreground;
use super::stream::write_all;
use crate::signals;

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
    /// Whether a signal that ends the program erases the line.
    is_watched: AtomicBool,
    /// Whether a signal is ending the program, so that nothing is drawn any more.
    is_ended: AtomicBool,
}

impl Terminal {
    /// Writes text, in place of a drawn line if there is one. A spinner continues below it.
    pub(super) fn write(&self, text: &str) {
        let mut stderr = io::stderr().lock();
        // One write: a line must not be torn apart by another process on the same terminal.
        let _ = write_all(&mut stderr, self.replacing_drawn_line(text).as_bytes());
    }

    /// Draws a line in place of the current one. Only for a terminal that can redraw.
    pub(super) fn draw(self: &Arc<Self>, text: &str) {
        if !self.is_watched.swap(true, Ordering::Relaxed) {
            let terminal = Arc::clone(self);
            signals::watch(move || terminal.end());
        }
        // A job in the background leaves the line to whom the shell has given the terminal.
        if !is_in_foreground() {
            return;
        }
        let mut stderr = io::stderr().lock();
        if self.is_ended.load(Ordering::Relaxed) {
            return;
        }
        self.is_drawn.store(true, Ordering::Relaxed);
        let _ = stderr.write_all(format!("{CLEAR_LINE}{text}").as_bytes());
    }

    /// Erases a drawn line.
    pub(super) fn clear(&self) {
        self.write("");
    }

    /// Erases a drawn line, for a program that ends.
    fn end(&self) {
        let mut stderr = io::stderr().lock();
        self.is_ended.store(true, Ordering::Relaxed);
        let _ = write_all(&mut stderr, self.replacing_drawn_line("").as_bytes());
    }

    fn replacing_drawn_line<'a>(&self, text: &'a str) -> Cow<'a, str> {
        if self.is_drawn.swap(false, Ordering::Relaxed) {
            Cow::Owned(format!("{CLEAR_LINE}{text}"))
        } else {
            Cow::Borrowed(text)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_first_text_after_a_drawn_line_replaces_it() {
        let terminal = Terminal::default();
        assert_eq!(terminal.replacing_drawn_line("a\n"), "a\n");
        terminal.is_drawn.store(true, Ordering::Relaxed);
        assert_eq!(terminal.replacing_drawn_line("b\n"), "\r\x1b[2Kb\n");
        assert_eq!(terminal.replacing_drawn_line("c\n"), "c\n");
    }
}
