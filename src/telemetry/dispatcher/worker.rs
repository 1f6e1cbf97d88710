//! The dispatcher's thread: creates the sink, prepares it and passes the events on.

use std::io;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use crossbeam_channel::Receiver;

use super::queue::QueuedEvent;
use super::state::DispatcherState;
use crate::telemetry::deadline::Deadline;
use crate::telemetry::panics::catch_panics;
use crate::telemetry::sink::{Sink, is_withdrawn};

/// The thread's name, by which [`is_dispatcher_thread`] recognizes it.
const THREAD_NAME: &str = "kongctl-telemetry";

/// The thread's stack in bytes: enough for a lookup by the system's resolver, and little enough
/// to start fast.
const STACK_LEN: usize = 256 << 10;

/// How long a sink may prepare. As long as a command may run, so that it never matters.
const PREPARE_TIMEOUT: Duration = Duration::from_secs(60 * 60);

/// How long a sink may take to close when there was no event whose deadline applies.
const IDLE_CLOSE_TIMEOUT: Duration = Duration::from_millis(100);

/// Creates the sink. It is called on the dispatcher's thread.
pub(crate) type MakeSink = Box<dyn FnOnce() -> Box<dyn Sink> + Send>;

/// Called on the dispatcher's thread once the sink is prepared, if the command still works.
pub(crate) type Watcher = Box<dyn FnOnce() + Send>;

/// Returns whether the current thread is the dispatcher's.
///
/// A program's panic hook should print nothing there: the panic is a sink's, it is caught, and
/// the user's command goes on.
///
/// ```
/// use std::panic;
///
/// use kongctl::telemetry::is_dispatcher_thread;
///
/// assert!(!is_dispatcher_thread());
///
/// let default_hook = panic::take_hook();
/// panic::set_hook(Box::new(move |info| {
///     if !is_dispatcher_thread() {
///         default_hook(info);
///     }
/// }));
/// ```
#[must_use]
pub fn is_dispatcher_thread() -> bool {
    thread::current().name() == Some(THREAD_NAME)
}

/// What the thread needs besides the sink.
pub(super) struct Worker {
    pub(super) events: Receiver<QueuedEvent>,
    pub(super) state: Arc<DispatcherState>,
    pub(super) watcher: Option<Watcher>,
}

impl Worker {
    /// Starts a thread that runs this worker. Returns `None` when the system refuses one.
    ///
    /// The thread is detached: its handle is dropped here.
    pub(super) fn spawn(self, make_sink: MakeSink) -> Option<()> {
        self.spawn_with_stack(STACK_LEN, make_sink)
    }

    fn spawn_with_stack(self, stack_len: usize, make_sink: MakeSink) -> Option<()> {
        let thread = thread::Builder::new()
            .name(THREAD_NAME.to_owned())
            .stack_size(stack_len);
        // A thread that is refused drops what creates the sink, which is not our code.
        catch_panics(|| thread.spawn(move || self.run(make_sink)))?.ok()?;
        Some(())
    }

    /// Serves the queue until the command closes it, then marks the work as finished.
    fn run(mut self, make_sink: MakeSink) {
        match catch_panics(make_sink) {
            Some(sink) => self.serve(sink),
            None => self.lose_all(),
        }
        self.state.finish();
    }

    /// Gives `sink` its whole life: prepare, emit, close, drop.
    fn serve(&mut self, mut sink: Box<dyn Sink>) {
        self.prepare(sink.as_mut());
        self.call_watcher();
        let mut last_deadline = None;
        for event in &self.events {
            match deliver(sink.as_mut(), &event) {
                Ok(()) => self.state.count_sent(),
                Err(error) => {
                    if !is_withdrawn(&error) {
                        self.state.set_failure(&error);
                    }
                    self.state.count_lost();
                }
            }
            last_deadline = Some(event.deadline);
        }
        let deadline = last_deadline.unwrap_or_else(|| Deadline::after(IDLE_CLOSE_TIMEOUT));
        // An error is of no use here: the events are counted already.
        let _ = catch_panics(|| sink.close(&deadline));
        // The destructor is the sink's own code as well.
        let _ = catch_panics(|| drop(sink));
    }

    /// Lets the sink get ready while the command works.
    fn prepare(&self, sink: &mut dyn Sink) {
        if self.state.is_cancelled() {
            return;
        }
        let deadline = self.state.deadline(PREPARE_TIMEOUT);
        // A sink that is not ready returns the error again when the event comes.
        let _ = catch_panics(|| sink.prepare(&deadline));
        self.state.set_ready();
    }

    /// Calls the watcher, unless the event is already there: the command has ended then, and there
    /// is nothing left to watch for.
    fn call_watcher(&mut self) {
        if let Some(watcher) = self.watcher.take()
            && self.events.is_empty()
        {
            let _ = catch_panics(watcher);
        }
    }

    /// Counts every event as lost: the sink could not be created.
    fn lose_all(&self) {
        for _ in &self.events {
            self.state.count_lost();
        }
    }
}

/// Passes `event` on to the sink, unless its deadline is over.
///
/// # Errors
/// Returns the sink's error. A panic is an error as well.
fn deliver(sink: &mut dyn Sink, event: &QueuedEvent) -> io::Result<()> {
    event.deadline.check()?;
    match catch_panics(|| sink.emit(&event.event, &event.deadline)) {
        Some(result) => result,
        None => Err(io::Error::other("the sink panicked")),
    }
}

#[cfg(test)]
mod tests {
    use crossbeam_channel::bounded;

    use super::*;
    use crate::telemetry::sink::NoopSink;

    /// Panics when it is dropped.
    struct Fragile;

    impl Drop for Fragile {
        fn drop(&mut self) {
            std::panic::resume_unwind(Box::new("dropped"));
        }
    }

    #[test]
    fn a_refused_thread_affects_nothing_else() {
        let (_queue, events) = bounded(1);
        let worker = Worker {
            events,
            state: Arc::new(DispatcherState::new(None)),
            watcher: None,
        };
        let fragile = Fragile;
        let make_sink: MakeSink = Box::new(move || {
            let _fragile = fragile;
            Box::new(NoopSink)
        });
        // No system has room for such a stack.
        assert_eq!(worker.spawn_with_stack(1 << 60, make_sink), None);
    }
}
