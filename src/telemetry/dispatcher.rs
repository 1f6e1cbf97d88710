//! Runs the sink on a thread of its own, so that nothing a sink does can reach the command.
//!
//! The thread is never joined: whoever waits, waits for its [`Done`] mark, and only until a deadline.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use crossbeam_channel::{Receiver, Sender, bounded};

use super::deadline::Deadline;
use super::event::Event;
use super::sink::Sink;

/// How many events may wait; one command makes one. \[D\]
const CAPACITY: usize = 8;

/// The thread's name, by which [`on_dispatcher_thread`] knows it.
const THREAD_NAME: &str = "kongctl-telemetry";

/// Deep enough for a name look-up, shallow enough to cost nothing.
const STACK: usize = 256 << 10;

/// How long a sink may take to close when no event set a deadline.
const IDLE_CLOSE: Duration = Duration::from_millis(100);

/// Makes the sink, on the dispatcher's thread.
pub(super) type MakeSink = Box<dyn FnOnce() -> Box<dyn Sink> + Send>;

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
    /// Set to call off everything that is not yet sent.
    pub(super) cancelled: Arc<AtomicBool>,
    pub(super) sent: AtomicU32,
    pub(super) lost: AtomicU32,
    done: Mutex<bool>,
    ended: Condvar,
}

impl Dispatcher {
    /// Starts the thread; `None` when the system gives none.
    pub(super) fn start(make: MakeSink) -> Option<Self> {
        let (queue, parcels) = bounded(CAPACITY);
        let outcome = Arc::<Outcome>::default();
        let theirs = Arc::clone(&outcome);
        thread::Builder::new().name(THREAD_NAME.to_owned()).stack_size(STACK).spawn(move || run(make, &parcels, &theirs)).ok()?;
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
        self.outcome
    }

    pub(super) fn outcome(&self) -> &Outcome {
        &self.outcome
    }
}

impl Outcome {
    /// Waits until the thread is done, or the deadline over; tells which.
    pub(super) fn wait(&self, deadline: &Deadline) -> bool {
        let done = self.done.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.ended.wait_timeout_while(done, deadline.remaining(), |done| !*done);
        *waited.unwrap_or_else(PoisonError::into_inner).0
    }

    fn finish(&self) {
        *self.done.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.ended.notify_all();
    }
}

/// Tells whether the caller is the telemetry's own thread: a panic hook must stay silent there.
#[must_use]
pub fn on_dispatcher_thread() -> bool {
    thread::current().name() == Some(THREAD_NAME)
}

fn run(make: MakeSink, parcels: &Receiver<Parcel>, outcome: &Outcome) {
    if let Some(mut sink) = shielded(make) {
        let mut last = None;
        for parcel in parcels {
            let counter = if deliver(sink.as_mut(), &parcel) { &outcome.sent } else { &outcome.lost };
            counter.fetch_add(1, Ordering::Relaxed);
            last = Some(parcel.deadline);
        }
        let deadline = last.unwrap_or_else(|| Deadline::after(IDLE_CLOSE));
        // What a sink could not close it has lost; the events are counted already.
        let _ = shielded(|| sink.close(&deadline));
        // Dropping is the sink's own code, too.
        let _ = shielded(|| drop(sink));
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

/// Runs foreign code; `None` when it panicked. The payload is leaked: dropping it is foreign code, too.
fn shielded<T>(work: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(work)).map_err(std::mem::forget).ok()
}
