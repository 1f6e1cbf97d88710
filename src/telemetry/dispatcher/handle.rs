//! The command's side of the dispatcher: starts the thread and queues the event.

use std::sync::Arc;

use crossbeam_channel::{Sender, bounded};

use super::queue::{QUEUE_CAPACITY, QueuedEvent};
use super::state::DispatcherState;
use super::worker::{MakeSink, Watcher, Worker};
use crate::telemetry::breaker::Breaker;

/// A running dispatcher, as the command sees it. Dropping it lets the thread finish.
pub(crate) struct Dispatcher {
    queue: Sender<QueuedEvent>,
    state: Arc<DispatcherState>,
}

impl Dispatcher {
    /// Starts the thread. Returns `None` when the system refuses one, as at its limits.
    pub(crate) fn start(
        make_sink: MakeSink,
        breaker: Option<Breaker>,
        watcher: Option<Watcher>,
    ) -> Option<Self> {
        let (queue, events) = bounded(QUEUE_CAPACITY);
        let state = Arc::new(DispatcherState::new(breaker));
        let worker = Worker {
            events,
            state: Arc::clone(&state),
            watcher,
        };
        worker.spawn(make_sink)?;
        Some(Self { queue, state })
    }

    /// Queues an event. Never blocks: when the queue is full, the event is lost. \[D\]
    pub(crate) fn enqueue(&self, event: QueuedEvent) {
        if self.queue.try_send(event).is_err() {
            self.state.count_lost();
        }
    }

    /// Closes the queue and returns the state, which can be waited on.
    pub(crate) fn close(self) -> Arc<DispatcherState> {
        drop(self.queue);
        self.state
    }

    /// Returns the shared state.
    pub(crate) fn state(&self) -> &DispatcherState {
        &self.state
    }
}
