//! Runs the sink on a thread of its own, so that nothing a sink does can reach the command.
//!
//! The command's side is the [`Dispatcher`]: it starts the thread, queues the event and never
//! blocks. The thread's side is the worker: it creates the sink, prepares it, and passes queued
//! events on. Both share a [`DispatcherState`].
//!
//! The thread is never joined, since a sink may hang forever. The command waits at exit for a
//! flag in the shared state, and only until a deadline.
//!
//! | file | subject |
//! |---|---|
//! | `handle.rs` | the command's side |
//! | `queue.rs` | what the channel carries, and how much of it |
//! | `state.rs` | what both sides share: counters, cancellation, the wait at exit |
//! | `worker.rs` | the thread's side |

mod handle;
mod queue;
mod state;
mod worker;

pub(super) use handle::Dispatcher;
pub(super) use queue::QueuedEvent;
pub(super) use state::{Completion, DispatcherState};
pub use worker::is_dispatcher_thread;
pub(super) use worker::{MakeSink, Watcher};
