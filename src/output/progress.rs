//! A spinner on stderr that shows how many items of a long list have arrived.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use crossbeam_channel::{Receiver, RecvTimeoutError, Sender, bounded};

use super::terminal::Terminal;
use crate::style::Charset;

/// How long a list may take before the spinner appears: what is faster would only flicker.
const START_DELAY: Duration = Duration::from_secs(1);
const FRAME_INTERVAL: Duration = Duration::from_millis(100);
const FRAMES: &[char] = &['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const ASCII_FRAMES: &[char] = &['|', '/', '-', '\\'];

/// A spinner that disappears when this value is dropped.
pub(crate) struct Progress {
    /// Ends the spinner by being dropped.
    done: Option<Sender<()>>,
    spinner: Option<JoinHandle<()>>,
}

impl Progress {
    /// Starts a spinner that counts `items`, on a thread of its own.
    pub(super) fn start(
        terminal: Arc<Terminal>,
        charset: Charset,
        items: Arc<AtomicUsize>,
        what: &str,
    ) -> Self {
        // Nothing is ever sent: a dropped sender wakes the thread at once, even from its delay.
        let (done, ended) = bounded(0);
        let what = format!("{what} {}", charset.ellipsis());
        let frames = charset.pick(FRAMES, ASCII_FRAMES);
        // A machine that refuses the thread shows no spinner; the list does not need it.
        let spinner = thread::Builder::new()
            .name("kongctl-progress".to_owned())
            .spawn(move || spin(&ended, &terminal, frames, &items, &what))
            .ok();
        Self {
            done: Some(done),
            spinner,
        }
    }

    /// Returns a spinner that is never shown.
    pub(super) fn hidden() -> Self {
        Self {
            done: None,
            spinner: None,
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.done.take();
        if let Some(spinner) = self.spinner.take() {
            // The spinner must have erased its line before anything else is written.
            let _ = spinner.join();
        }
    }
}

fn spin(
    ended: &Receiver<()>,
    terminal: &Arc<Terminal>,
    frames: &[char],
    items: &AtomicUsize,
    what: &str,
) {
    if ended.recv_timeout(START_DELAY) != Err(RecvTimeoutError::Timeout) {
        return;
    }
    for frame in frames.iter().cycle() {
        let count = match items.load(Ordering::Relaxed) {
            0 => String::new(),
            count => format!("{count} "),
        };
        terminal.draw(&format!("{frame} {count}{what}"));
        if ended.recv_timeout(FRAME_INTERVAL) != Err(RecvTimeoutError::Timeout) {
            break;
        }
    }
    terminal.clear();
}
