//! What every sink has to do.

use std::io;

use crate::telemetry::deadline::Deadline;
use crate::telemetry::event::Event;

/// A destination of events. \[D\]
///
/// # The life of a sink
///
/// The dispatcher's thread creates the sink once a command is known, then calls
/// [`prepare`](Self::prepare) once, [`emit`](Self::emit) for each event (a
/// [`Recorder`](crate::telemetry::Recorder) records one) and [`close`](Self::close) once, and
/// drops it. No other thread calls it, and there is never more than one call at a time: a sink
/// needs no lock.
///
/// # What an implementation has to keep to
///
/// - Return when the deadline is over, and begin no I/O after it. Pass
///   [`Deadline::remaining`] on as the timeout of whatever blocks.
/// - Print nothing, and read no more of the user's data than the event.
/// - Report an event as delivered only when it was handed over completely.
///
/// # What happens to one that does not
///
/// One that hangs is abandoned at the deadline, with its thread. One that panics counts as one
/// that returned an error; this includes its constructor and its destructor. An event whose `emit`
/// returned an error is counted as lost, and the debug log shows the counts. None of these changes
/// what the user sees or the exit code.
///
/// # Examples
///
/// A sink that sends each event as one line over TCP:
///
/// ```
/// use std::io::{self, BufRead, BufReader, Write};
/// use std::net::{SocketAddr, TcpListener, TcpStream};
/// use std::time::Duration;
///
/// use kongctl::telemetry::wire::encode;
/// use kongctl::telemetry::{Deadline, Event, Sink};
///
/// struct TcpSink {
///     address: SocketAddr,
///     connection: Option<TcpStream>,
/// }
///
/// impl Sink for TcpSink {
///     // The command still works: what takes long happens here, not at its end.
///     fn prepare(&mut self, _deadline: &Deadline) -> io::Result<()> {
///         let timeout = Duration::from_secs(10);
///         self.connection = Some(TcpStream::connect_timeout(&self.address, timeout)?);
///         Ok(())
///     }
///
///     fn emit(&mut self, event: &Event, deadline: &Deadline) -> io::Result<()> {
///         if deadline.is_over() {
///             return Err(io::ErrorKind::TimedOut.into());
///         }
///         let line = encode(event).ok_or(io::ErrorKind::InvalidData)?;
///         let connection = self.connection.as_mut().ok_or(io::ErrorKind::NotConnected)?;
///         connection.set_write_timeout(Some(deadline.remaining()))?;
///         connection.write_all(line.as_bytes())
///     }
/// }
/// #
/// # use std::time::SystemTime;
/// # use kongctl::telemetry::{BuildInfo, CommandPath, Program};
/// # struct Tool;
/// # impl Program for Tool {
/// #     const VERSION: &'static str = "1.2.3-dev";
/// #     const COMMANDS: &'static str = "get apis";
/// # }
/// # let path = CommandPath::lookup::<Tool>("get apis").expect("a command of the list");
/// # let event = Event::new(path, BuildInfo::of::<Tool>(), SystemTime::now());
///
/// let receiver = TcpListener::bind("127.0.0.1:0")?;
/// let mut sink = TcpSink { address: receiver.local_addr()?, connection: None };
/// let deadline = Deadline::after(Duration::from_secs(5));
/// sink.prepare(&deadline)?;
/// sink.emit(&event, &deadline)?;
///
/// let mut line = String::new();
/// BufReader::new(receiver.accept()?.0).read_line(&mut line)?;
/// assert_eq!(Some(line), encode(&event));
/// # Ok::<(), io::Error>(())
/// ```
pub trait Sink: Send {
    /// Gets ready while the command still works: resolves, connects. Sends nothing.
    ///
    /// The deadline is an hour away, so that it never cuts a slow command's preparation short; it
    /// is over at once when the recorder is disabled. The default implementation does nothing.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use kongctl::telemetry::{Deadline, Endpoint, Sink, UdpSink};
    ///
    /// let mut sink = UdpSink::new(Endpoint::parse("127.0.0.1:9").expect("an endpoint"));
    /// sink.prepare(&Deadline::after(Duration::from_secs(5)))?;
    /// # Ok::<(), std::io::Error>(())
    /// ```
    ///
    /// # Errors
    /// Returns what kept the sink from getting ready. [`emit`](Self::emit) is called nevertheless.
    fn prepare(&mut self, _deadline: &Deadline) -> io::Result<()> {
        Ok(())
    }

    /// Delivers one event.
    ///
    /// ```
    /// # use std::time::{Duration, SystemTime};
    /// # use kongctl::telemetry::{BuildInfo, CommandPath, Event, Program};
    /// # use kongctl::telemetry::{Deadline, NoopSink, Sink};
    /// # struct Tool;
    /// # impl Program for Tool {
    /// #     const VERSION: &'static str = "1.2.3-dev";
    /// #     const COMMANDS: &'static str = "get apis";
    /// # }
    /// # let path = CommandPath::lookup::<Tool>("get apis").expect("a command of the list");
    /// let event = Event::new(path, BuildInfo::of::<Tool>(), SystemTime::now());
    /// NoopSink.emit(&event, &Deadline::after(Duration::from_millis(500)))?;
    /// # Ok::<(), std::io::Error>(())
    /// ```
    ///
    /// # Errors
    /// Returns what kept the event from being delivered. It is then counted as lost and never
    /// sent again.
    fn emit(&mut self, event: &Event, deadline: &Deadline) -> io::Result<()>;

    /// Flushes and releases the resources of the sink, after the last event.
    ///
    /// The default implementation does nothing; what the destructor releases needs no `close`.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use kongctl::telemetry::{Deadline, NoopSink, Sink};
    ///
    /// NoopSink.close(&Deadline::after(Duration::from_millis(100)))?;
    /// # Ok::<(), std::io::Error>(())
    /// ```
    ///
    /// # Errors
    /// Returns what could not be flushed. Events that were delivered still count as delivered.
    fn close(&mut self, _deadline: &Deadline) -> io::Result<()> {
        Ok(())
    }
}
