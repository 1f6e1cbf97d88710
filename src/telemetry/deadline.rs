//! Tells how long a sink may still take. Waits for nothing itself.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// Holds the moment after which nobody waits any more, and whether the work was called off before.
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
    /// A deadline `span` from now that nobody calls off.
    #[must_use]
    pub fn after(span: Duration) -> Self {
        Self::cancellable(span, Arc::default())
    }

    /// A deadline `span` from now that is over as soon as `cancelled` is set.
    pub(super) fn cancellable(span: Duration, cancelled: Arc<AtomicBool>) -> Self {
        Self {
            at: Instant::now() + span,
            cancelled,
        }
    }

    /// The time that is left; zero when it is over.
    #[must_use]
    pub fn remaining(&self) -> Duration {
        if self.cancelled.load(Ordering::Acquire) {
            Duration::ZERO
        } else {
            self.at.saturating_duration_since(Instant::now())
        }
    }

    /// Tells whether the moment has passed or the work was called off: do no more I/O then.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.remaining().is_zero()
    }
}
