//! What the command and the dispatcher's thread share, and the wait at exit.

use std::io;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

use crate::telemetry::breaker::Breaker;
use crate::telemetry::deadline::Deadline;

/// How long a command waits for a sink that is ready while the breaker is open.
///
/// Such a sink has resolved its host already, and only one non-blocking send is left to do.
const READY_SINK_TIMEOUT: Duration = Duration::from_millis(1);

/// How a wait for the dispatcher's thread ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Completion {
    /// The thread has done all its work.
    Finished,
    /// The deadline passed first, or the work was cancelled.
    Abandoned,
}

/// The state shared by the two sides of a dispatcher.
#[derive(Default)]
pub(crate) struct DispatcherState {
    /// Shared with every deadline that the sink gets, so that it sees a cancellation at once.
    cancelled: Arc<AtomicBool>,
    sent: AtomicU32,
    lost: AtomicU32,
    /// The first error of the sink.
    failure: OnceLock<String>,
    breaker: Option<Breaker>,
    /// Whether the sink has been prepared.
    is_ready: AtomicBool,
    /// Whether the thread has done all its work.
    is_finished: Mutex<bool>,
    /// Notified when `is_finished` or `cancelled` changes.
    changed: Condvar,
}

impl DispatcherState {
    /// Creates the state of a dispatcher whose wait at exit is limited by `breaker`.
    pub(super) fn new(breaker: Option<Breaker>) -> Self {
        Self {
            breaker,
            ..Self::default()
        }
    }

    /// Creates a deadline `timeout` from now that is over as soon as the work is cancelled.
    pub(crate) fn deadline(&self, timeout: Duration) -> Deadline {
        Deadline::cancellable(timeout, Arc::clone(&self.cancelled))
    }

    /// Returns whether the work was cancelled.
    pub(super) fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Acquire)
    }

    /// Cancels everything that is not yet sent, and ends every wait.
    pub(crate) fn cancel(&self) {
        // Under the lock: otherwise a wait could begin between the store and the notification,
        // and miss both.
        let is_finished = self.lock_finished();
        self.cancelled.store(true, Ordering::Release);
        drop(is_finished);
        self.changed.notify_all();
    }

    /// Counts an event that the sink accepted.
    pub(super) fn count_sent(&self) {
        self.sent.fetch_add(1, Ordering::Relaxed);
    }

    /// Keeps the first error of the sink.
    pub(super) fn set_failure(&self, error: &io::Error) {
        // Another one is kept already.
        let _ = self.failure.set(error.to_string());
    }

    /// Returns the first error of the sink.
    pub(crate) fn failure(&self) -> Option<&str> {
        self.failure.get().map(String::as_str)
    }

    /// Counts an event that was not delivered.
    pub(super) fn count_lost(&self) {
        self.lost.fetch_add(1, Ordering::Relaxed);
    }

    /// Returns the number of events that the sink accepted.
    pub(crate) fn sent(&self) -> u32 {
        self.sent.load(Ordering::Relaxed)
    }

    /// Returns the number of events that were not delivered.
    pub(crate) fn lost(&self) -> u32 {
        self.lost.load(Ordering::Relaxed)
    }

    /// Notes that the sink has been prepared, successfully or not.
    pub(super) fn set_ready(&self) {
        self.is_ready.store(true, Ordering::Release);
    }

    /// Notes that the thread has done all its work, and ends every wait.
    pub(super) fn finish(&self) {
        *self.lock_finished() = true;
        self.changed.notify_all();
    }

    /// Waits until the thread has finished, but no longer than the deadline or the breaker allows.
    ///
    /// Trips the breaker when the deadline was the reason to stop.
    pub(crate) fn wait(&self, deadline: &Deadline) -> Completion {
        // First, so that a healthy run never reads the breaker's file.
        if *self.lock_finished() {
            return Completion::Finished;
        }
        let Some(breaker) = &self.breaker else {
            return self.wait_timeout(deadline.remaining());
        };
        if breaker.tripped_until().is_some() {
            return self.wait_timeout(self.tripped_timeout(deadline));
        }
        let completion = self.wait_timeout(deadline.remaining());
        if completion == Completion::Abandoned && !self.is_cancelled() {
            breaker.trip();
        }
        completion
    }

    /// Returns how long to wait while the breaker is open.
    fn tripped_timeout(&self, deadline: &Deadline) -> Duration {
        if self.is_ready.load(Ordering::Acquire) {
            deadline.remaining().min(READY_SINK_TIMEOUT)
        } else {
            Duration::ZERO
        }
    }

    /// Waits until the thread has finished or the work was cancelled, but no longer than `timeout`.
    fn wait_timeout(&self, timeout: Duration) -> Completion {
        let guard = self.lock_finished();
        let (is_finished, _) = self
            .changed
            .wait_timeout_while(guard, timeout, |is_finished| {
                !*is_finished && !self.is_cancelled()
            })
            .unwrap_or_else(PoisonError::into_inner);
        if *is_finished {
            Completion::Finished
        } else {
            Completion::Abandoned
        }
    }

    /// Locks the flag. Nothing can panic while it is locked, so a poisoned lock is still valid.
    fn lock_finished(&self) -> MutexGuard<'_, bool> {
        self.is_finished
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}
