//! Which sink a run uses, as a value that can be shown before anything is opened.

use std::fmt;
use std::path::PathBuf;

use super::definition::Sink;
use super::endpoint::Endpoint;
use super::file::FileSink;
use super::hosts;
use super::udp::{UdpSink, is_own_address};
use crate::telemetry::private_file;

/// Where events go.
///
/// Prints as the endpoint or the path, as `telemetry status` shows it.
///
/// ```
/// use kongctl::telemetry::{Destination, Endpoint};
///
/// let endpoint = Endpoint::parse("127.0.0.1:61829").expect("an endpoint");
/// assert_eq!(Destination::Udp(endpoint).to_string(), "127.0.0.1:61829");
/// assert_eq!(Destination::File("/tmp/telemetry.log".into()).to_string(), "/tmp/telemetry.log");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Destination {
    /// One datagram per event to this endpoint, by a [`UdpSink`].
    Udp(Endpoint),
    /// One line of JSON per event in this file, by a [`FileSink`].
    File(PathBuf),
}

impl Destination {
    /// Creates the sink. Nothing is opened, resolved or created before it is used.
    ///
    /// ```
    /// use kongctl::telemetry::Destination;
    ///
    /// let directory = tempfile::tempdir()?;
    /// let sink = Destination::File(directory.path().join("telemetry.log")).sink();
    /// assert_eq!(std::fs::read_dir(directory.path())?.count(), 0);
    /// # Ok::<(), std::io::Error>(())
    /// ```
    #[must_use]
    pub fn sink(self) -> Box<dyn Sink> {
        match self {
            Self::Udp(endpoint) => Box::new(UdpSink::new(endpoint)),
            Self::File(path) => Box::new(FileSink::new(path)),
        }
    }

    /// Returns the endpoint of a destination on another machine; `None` when events stay on this
    /// one.
    ///
    /// ```
    /// use kongctl::telemetry::{Destination, Endpoint};
    ///
    /// let udp = |text| Destination::Udp(Endpoint::parse(text).expect("an endpoint"));
    /// assert!(udp("stats.example.com:61829").remote().is_some());
    /// assert_eq!(udp("127.0.0.1:61829").remote(), None);
    /// assert_eq!(Destination::File("/tmp/telemetry.log".into()).remote(), None);
    /// ```
    #[must_use]
    pub fn remote(&self) -> Option<&Endpoint> {
        match self {
            Self::Udp(endpoint) if !endpoint.is_local() => Some(endpoint),
            Self::Udp(_) | Self::File(_) => None,
        }
    }

    /// Examines whether a destination that does not look like this machine is on it all the same:
    /// an address that this machine has, or a name that the system's file of hosts gives to such
    /// addresses only. Sends nothing, so no resolver is asked.
    ///
    /// Events to such a name then go to those addresses, whatever a resolver says.
    ///
    /// ```
    /// use kongctl::telemetry::{Destination, Endpoint};
    ///
    /// // An address for documentation, which no machine has.
    /// let endpoint = Endpoint::parse("192.0.2.1:61829").expect("an endpoint");
    /// let mut destination = Destination::Udp(endpoint);
    /// destination.locate();
    /// assert!(destination.remote().is_some());
    /// ```
    pub fn locate(&mut self) {
        if let Self::Udp(endpoint) = self
            && !endpoint.is_local()
        {
            endpoint.locate(hosts::addresses, is_own_address);
        }
    }

    /// Returns why events cannot be written to a file, as far as that can be told without writing;
    /// `None` for an endpoint, and if nothing is in the way.
    ///
    /// ```
    /// use kongctl::telemetry::Destination;
    ///
    /// let directory = tempfile::tempdir()?;
    /// let file = |path| Destination::File(path);
    /// assert_eq!(file(directory.path().join("logs/telemetry.log")).problem(), None);
    /// let problem = file(directory.path().to_owned()).problem();
    /// assert_eq!(problem.as_deref(), Some("not a regular file"));
    /// # Ok::<(), std::io::Error>(())
    /// ```
    #[must_use]
    pub fn problem(&self) -> Option<String> {
        match self {
            Self::Udp(_) => None,
            Self::File(path) => Some(private_file::check_append(path).err()?.to_string()),
        }
    }

    /// Returns whether an event can be delayed by a lookup or a file system.
    ///
    /// A datagram to an address never blocks, so such a destination needs no
    /// [`Breaker`](crate::telemetry::Breaker).
    ///
    /// ```
    /// use kongctl::telemetry::{Destination, Endpoint};
    ///
    /// let udp = |text| Destination::Udp(Endpoint::parse(text).expect("an endpoint"));
    /// assert!(udp("stats.example.com:61829").may_block());
    /// assert!(!udp("192.0.2.1:61829").may_block());
    /// ```
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
