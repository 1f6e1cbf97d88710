//! What goes through the channel from the command to the dispatcher's thread.

use crate::telemetry::deadline::Deadline;
use crate::telemetry::event::Event;

/// How many events can be queued. \[D\] One command makes one, so the queue is never full.
pub(super) const QUEUE_CAPACITY: usize = 8;

/// An event on its way to the sink.
pub(crate) struct QueuedEvent {
    pub(crate) event: Event,
    /// Until when the sink may deliver it.
    pub(crate) deadline: Deadline,
}
