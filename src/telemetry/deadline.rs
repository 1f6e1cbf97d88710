//! The time limit of a sink's calls. Waits for nothing itself.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// A time after which no more I/O may begin, and a way to cancel the work before it.
///
/// Every call of a [`Sink`](super::Sink) gets one. A sink passes [`remaining`](Self::remaining) on
/// as the timeout of whatever it calls, and checks [`is_over`](Self::is_over) between two steps.
/// Clones share the cancellation.
///
/// ```
/// use std::time::Duration;
/// use kongctl::telemetry::Deadline;
///
/// assert!(!Deadline::after(Duration::from_secs(60)).is_over());
/// assert!(Deadline::after(Duration::ZERO).is_over());
/// ```
#[derive(Clone, Debug)]
pub struct Deadline {
    at: Instant,
    cancelled: Arc<AtomicBool>,
}

impl Deadline {
    /// Creates a deadline `timeout` from now that is never cancelled.
    ///
    /// For callers of a sink outside of a [`Recorder`](super::Recorder): tests, benchmarks, tools.
    ///
    /// ```
    /// use std::time::{Duration, SystemTime};
    /// use kongctl::telemetry::{Deadline, NoopSink, Sink};
    ///
    /// NoopSink.prepare(&Deadline::after(Duration::from_millis(100)))?;
    /// # Ok::<(), std::io::Error>(())
    /// ```
    #[must_use]
    pub fn after(timeout: Duration) -> Self {
        Self::cancellable(timeout, Arc::default())
    }

    /// Creates a deadline `timeout` from now that is over as soon as `cancelled` is set.
    pub(super) fn cancellable(timeout: Duration, cancelled: Arc<AtomicBool>) -> Self {
        Self {
            at: Instant::now() + timeout,
            cancelled,
        }
    }

    /// Returns the time that is left; zero when the deadline has passed or the work was cancelled.
    ///
    /// ```
    /// use std::time::Duration;
    /// use kongctl::telemetry::Deadline;
    ///
    /// let deadline = Deadline::after(Duration::from_secs(60));
    /// assert!(deadline.remaining() <= Duration::from_secs(60));
    /// assert!(deadline.remaining() > Duration::from_secs(50));
    /// ```
    #[must_use]
    pub fn remaining(&self) -> Duration {
        if self.cancelled.load(Ordering::Acquire) {
            Duration::ZERO
        } else {
            self.at.saturating_duration_since(Instant::now())
        }
    }

    /// Returns whether the deadline has passed or the work was cancelled: begin no I/O then.
    ///
    /// ```
    /// use std::io;
    /// use std::time::Duration;
    /// use kongctl::telemetry::Deadline;
    ///
    /// fn connect(deadline: &Deadline) -> io::Result<()> {
    ///     if deadline.is_over() {
    ///         return Err(io::ErrorKind::TimedOut.into());
    ///     }
    ///     // … resolve, check again, connect …
    ///     Ok(())
    /// }
    /// assert!(connect(&Deadline::after(Duration::ZERO)).is_err());
    /// ```
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.remaining().is_zero()
    }

    /// Returns an error of kind [`TimedOut`](io::ErrorKind::TimedOut) when the deadline
    /// [is over](Self::is_over).
    pub(super) fn check(&self) -> io::Result<()> {
        if self.is_over() {
            return Err(io::ErrorKind::TimedOut.into());
        }
        Ok(())
    }
}
