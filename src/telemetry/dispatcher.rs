//! Runs the sink on a thread of its own, so that nothing a sink does can reach the command.
//!
//! The thread is never joined: whoever waits, waits for the mark in its [`Outcome`], and only until a deadline.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use crossbeam_channel::{Receiver, Sender, bounded};

use super::breaker::Breaker;
use super::deadline::Deadline;
use super::event::Event;
use super::sink::Sink;

/// How many events may wait; one command makes one. \[D\]
const CAPACITY: usize = 8;

/// The thread's name, by which [`is_dispatcher_thread`] knows it.
const THREAD_NAME: &str = "kongctl-telemetry";

/// Deep enough for a name look-up, shallow enough to cost nothing.
const STACK: usize = 256 << 10;

/// How long a sink may take to close when no event set a deadline.
const IDLE_CLOSE: Duration = Duration::from_millis(100);

/// How long a sink may get ready: as long as a command may run.
const PREPARATION: Duration = Duration::from_secs(60 * 60);

/// How long a sink that is ready gets for its one send when the breaker has tripped.
const A_MOMENT: Duration = Duration::from_millis(1);

/// Makes the sink, on the dispatcher's thread.
pub(super) type MakeSink = Box<dyn FnOnce() -> Box<dyn Sink> + Send>;

/// Is called on the dispatcher's thread when it is ready and the command still works.
pub(super) type Watch = Box<dyn FnOnce() + Send>;

/// Holds one event on its way to the sink, and how long it may take.
pub(super) struct Parcel {
    pub(super) event: Event,
    pub(super) deadline: Deadline,
}

/// Holds the command's end of the dispatcher.
pub(super) struct Dispatcher {
    queue: Sender<Parcel>,
    outcome: Arc<Outcome>,
}

/// Counts what became of the events, and marks the end.
#[derive(Default)]
pub(super) struct Outcome {
    pub(super) cancelled: Arc<AtomicBool>,
    pub(super) sent: AtomicU32,
    pub(super) lost: AtomicU32,
    breaker: Option<Breaker>,
    ready: AtomicBool,
    done: Mutex<bool>,
    ended: Condvar,
}

impl Dispatcher {
    /// Starts the thread; `None` when the system gives none.
    pub(super) fn start(
        make: MakeSink,
        breaker: Option<Breaker>,
        watch: Option<Watch>,
    ) -> Option<Self> {
        let (queue, parcels) = bounded(CAPACITY);
        let outcome = Arc::new(Outcome {
            breaker,
            ..Outcome::default()
        });
        let theirs = Arc::clone(&outcome);
        thread::Builder::new()
            .name(THREAD_NAME.to_owned())
            .stack_size(STACK)
            .spawn(move || run(make, &parcels, &theirs, watch))
            .ok()?;
        Some(Self { queue, outcome })
    }

    /// Hands an event over; a full channel loses it rather than wait. \[D\]
    pub(super) fn enqueue(&self, parcel: Parcel) {
        if self.queue.try_send(parcel).is_err() {
            self.outcome.lost.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// Says that nothing more will come; the outcome is what can still be waited for.
    pub(super) fn hang_up(self) -> Arc<Outcome> {
        drop(self.queue);
        self.outcome
    }

    pub(super) fn outcome(&self) -> &Outcome {
        &self.outcome
    }
}

impl Outcome {
    /// Waits until the thread is done, or the deadline over; tells which.
    ///
    /// After a deadline was hit nobody waits for an hour, but a sink that is ready gets its moment.
    pub(super) fn wait(&self, deadline: &Deadline) -> bool {
        if *self.done.lock().unwrap_or_else(PoisonError::into_inner) {
            return true;
        }
        let tripped = self
            .breaker
            .as_ref()
            .is_some_and(|breaker| breaker.tripped_until().is_some());
        let patience = match (tripped, self.ready.load(Ordering::Acquire)) {
            (false, _) => deadline.remaining(),
            (true, true) => deadline.remaining().min(A_MOMENT),
            (true, false) => Duration::ZERO,
        };
        let done = self.done.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.ended.wait_timeout_while(done, patience, |done| {
            !*done && !self.cancelled.load(Ordering::Acquire)
        });
        let in_time = *waited.unwrap_or_else(PoisonError::into_inner).0;
        let called_off = self.cancelled.load(Ordering::Acquire);
        if let (false, false, false, Some(breaker)) = (in_time, tripped, called_off, &self.breaker)
        {
            breaker.trip();
        }
        in_time
    }

    /// Lets the sink get ready, while the command works.
    fn prepare(&self, sink: &mut dyn Sink) {
        if self.cancelled.load(Ordering::Acquire) {
            return;
        }
        let deadline = Deadline::cancellable(PREPARATION, Arc::clone(&self.cancelled));
        // What is not ready now will say so when the event comes.
        let _ = shielded(|| sink.prepare(&deadline));
        self.ready.store(true, Ordering::Release);
    }

    /// Calls off everything that is not yet sent; nobody need wait for it.
    pub(super) fn call_off(&self) {
        // Under the lock, so that nobody begins to wait between the two.
        let done = self.done.lock().unwrap_or_else(PoisonError::into_inner);
        self.cancelled.store(true, Ordering::Release);
        drop(done);
        self.ended.notify_all();
    }

    fn finish(&self) {
        *self.done.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.ended.notify_all();
    }
}

/// Tells whether the caller is the telemetry's own thread: a panic hook must stay silent there.
#[must_use]
pub fn is_dispatcher_thread() -> bool {
    thread::current().name() == Some(THREAD_NAME)
}

fn run(make: MakeSink, parcels: &Receiver<Parcel>, outcome: &Outcome, watch: Option<Watch>) {
    if let Some(mut sink) = shielded(make) {
        outcome.prepare(sink.as_mut());
        // A command that has ended already needs no watcher.
        if let (Some(watch), true) = (watch, parcels.is_empty()) {
            let _ = shielded(watch);
        }
        let mut last = None;
        for parcel in parcels {
            let counter = if deliver(sink.as_mut(), &parcel) {
                &outcome.sent
            } else {
                &outcome.lost
            };
            counter.fetch_add(1, Ordering::Relaxed);
            last = Some(parcel.deadline);
        }
        let deadline = last.unwrap_or_else(|| Deadline::after(IDLE_CLOSE));
        // What a sink could not close it has lost; the events are counted already.
        let _ = shielded(|| sink.close(&deadline));
        // Dropping is the sink's own code, too.
        let _ = shielded(|| drop(sink));
    } else {
        for _ in parcels {
            outcome.lost.fetch_add(1, Ordering::Relaxed);
        }
    }
    outcome.finish();
}

fn deliver(sink: &mut dyn Sink, parcel: &Parcel) -> bool {
    let answer = if parcel.deadline.is_over() {
        Some(Err(io::ErrorKind::TimedOut.into()))
    } else {
        shielded(|| sink.emit(&parcel.event, &parcel.deadline))
    };
    matches!(answer, Some(Ok(())))
}

/// Runs foreign code, and that includes dropping; `None` when it panicked. The payload is leaked: dropping it is foreign code, too.
pub(super) fn shielded<T>(work: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(work))
        .map_err(std::mem::forget)
        .ok()
}
