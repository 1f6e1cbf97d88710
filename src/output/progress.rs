//! Shows on a terminal that a long list is on its way, and how much of it has come.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use crossbeam_channel::{Receiver, RecvTimeoutError, Sender, bounded};

use super::stream::draw;
use super::{is_coloured, stderr_is_terminal};
use crate::style::Color;

/// Lists that are done by then show nothing.
const PATIENCE: Duration = Duration::from_secs(1);
const FRAME: Duration = Duration::from_millis(100);
const FRAMES: [char; 10] = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
/// Back to the line's begin, and away with what stands there.
pub(super) const CLEAR: &str = "\r\x1b[2K";

/// Holds a spinner; it goes away with this value.
pub(crate) struct Progress {
    /// Says, by being dropped, that the list is there.
    done: Option<Sender<()>>,
    spinner: Option<JoinHandle<()>>,
}

impl Progress {
    /// Begins to watch `rows`; shows nothing where nobody reads along, or the terminal cannot.
    pub(crate) fn watch(rows: Arc<AtomicUsize>, what: &str) -> Self {
        // What can show colours can clear a line.
        if !stderr_is_terminal() || !is_coloured(Color::Auto, true) {
            return Self {
                done: None,
                spinner: None,
            };
        }
        let (done, ended) = bounded(0);
        let what = what.to_owned();
        let spinner = thread::Builder::new()
            .name("kongctl-progress".to_owned())
            .spawn(move || spin(&ended, &rows, &what))
            .ok();
        Self {
            done: Some(done),
            spinner,
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.done.take();
        if let Some(spinner) = self.spinner.take() {
            let _ = spinner.join();
        }
    }
}

fn spin(ended: &Receiver<()>, rows: &AtomicUsize, what: &str) {
    if ended.recv_timeout(PATIENCE) != Err(RecvTimeoutError::Timeout) {
        return;
    }
    for frame in FRAMES.iter().cycle() {
        let count = match rows.load(Ordering::Relaxed) {
            0 => String::new(),
            rows => format!("{rows} "),
        };
        draw(&format!("{CLEAR}{frame} {count}{what} …"));
        if ended.recv_timeout(FRAME) != Err(RecvTimeoutError::Timeout) {
            break;
        }
    }
    draw(CLEAR);
}
