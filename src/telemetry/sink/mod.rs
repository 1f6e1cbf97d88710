//! Says what a destination of events must do. One sink a file.

mod consented;
mod file;
mod multi;
mod noop;
mod udp;

use std::fmt;
use std::io;
use std::path::PathBuf;

pub use consented::ConsentedSink;
pub use file::FileSink;
pub use multi::MultiSink;
pub use noop::NoopSink;
pub use udp::{Endpoint, EndpointError, UdpSink};

use super::deadline::Deadline;
use super::event::Event;

/// Takes events to where they belong. \[D\]
///
/// Only the dispatcher's thread calls a sink, one call at a time. Implementors must come back when
/// the deadline is over, and must begin no I/O after it; one that hangs is abandoned, one that
/// panics is dropped, and neither changes anything that the user can see. Callers may not assume
/// that an event which was taken has arrived.
///
/// ```
/// use std::io;
/// use kongctl::telemetry::{Deadline, Event, Sink};
///
/// struct Counter(u64);
/// impl Sink for Counter {
///     fn emit(&mut self, _event: &Event, _deadline: &Deadline) -> io::Result<()> {
///         self.0 += 1;
///         Ok(())
///     }
/// }
/// ```
pub trait Sink: Send {
    /// Gets ready while the command still works: looks up, connects. Sends nothing.
    ///
    /// # Errors
    /// Whatever stood in the way; the next [`emit`](Sink::emit) then tells for good.
    fn prepare(&mut self, _deadline: &Deadline) -> io::Result<()> {
        Ok(())
    }

    /// Delivers one event.
    ///
    /// # Errors
    /// Whatever kept it from being delivered; the event is then counted as lost, never repeated.
    fn emit(&mut self, event: &Event, deadline: &Deadline) -> io::Result<()>;

    /// Lets go of what the sink holds, after the last event.
    ///
    /// # Errors
    /// Whatever was still to be written and could not be.
    fn close(&mut self, _deadline: &Deadline) -> io::Result<()> {
        Ok(())
    }
}

/// Names where events go, before anything is opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Destination {
    /// One datagram an event.
    Udp(Endpoint),
    /// One line of JSON an event.
    File(PathBuf),
}

impl Destination {
    /// Makes the sink; it opens nothing before its first event.
    #[must_use]
    pub fn sink(self) -> Box<dyn Sink> {
        match self {
            Self::Udp(endpoint) => Box::new(UdpSink::new(endpoint)),
            Self::File(path) => Box::new(FileSink::new(path)),
        }
    }
}

impl Destination {
    /// Tells whether an event can be kept waiting: by a look-up, or by a file system. A datagram to an address never is.
    #[must_use]
    pub fn may_block(&self) -> bool {
        match self {
            Self::Udp(endpoint) => endpoint.needs_lookup(),
            Self::File(_) => true,
        }
    }
}

impl fmt::Display for Destination {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Udp(endpoint) => endpoint.fmt(f),
            Self::File(path) => path.display().fmt(f),
        }
    }
}

/// The error of a call whose deadline was over before it began.
fn too_late() -> io::Error {
    io::ErrorKind::TimedOut.into()
}
