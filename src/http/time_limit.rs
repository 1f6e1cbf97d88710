//! The time limit of a request with all its tries.

use std::time::{Duration, Instant};

/// The time limit of a request, of its repetitions and of the delays between them.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TimeLimit {
    started: Instant,
    /// `None` means no limit.
    timeout: Option<Duration>,
}

impl TimeLimit {
    /// Starts the time.
    pub(crate) fn start(timeout: Option<Duration>) -> Self {
        Self {
            started: Instant::now(),
            timeout,
        }
    }

    /// Returns the whole time limit, if `delay` would take what is left of it.
    pub(crate) fn exceeded_by(&self, delay: Duration) -> Option<Duration> {
        if delay < self.left()? {
            return None;
        }
        self.timeout
    }

    /// Returns the time that is left; `None` means that there is no limit.
    pub(crate) fn left(&self) -> Option<Duration> {
        // An `Instant` of its end could not be counted for every timeout.
        Some(self.timeout?.saturating_sub(self.started.elapsed()))
    }
}
