//! Sends events as datagrams. Never waits for a response, and never for a full socket buffer.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket};

use super::definition::Sink;
use super::endpoint::Endpoint;
use crate::telemetry::deadline::Deadline;
use crate::telemetry::event::Event;
use crate::telemetry::wire;

/// A sink that sends one datagram per event, in the form of
/// [`encode`](crate::telemetry::wire::encode()).
/// \[D\]
///
/// It resolves and connects when it is prepared, or when the first event comes. Every address of
/// the host, up to eight, is tried until one takes the datagram; there is one socket at a time. UDP
/// has no acknowledgment: a datagram that was sent may still not arrive.
///
/// ```
/// # use std::time::SystemTime;
/// # use kongctl::telemetry::{BuildInfo, CommandPath, Event, Program};
/// # struct Tool;
/// # impl Program for Tool {
/// #     const VERSION: &'static str = "1.2.3-dev";
/// #     const COMMANDS: &'static str = "get apis";
/// # }
/// # let path = CommandPath::lookup::<Tool>("get apis").expect("a command of the list");
/// # let event = Event::new(path, BuildInfo::of::<Tool>(), SystemTime::now());
/// use std::net::UdpSocket;
/// use std::time::Duration;
///
/// use kongctl::telemetry::wire::decode;
/// use kongctl::telemetry::{Deadline, Endpoint, Sink, UdpSink};
///
/// let receiver = UdpSocket::bind("127.0.0.1:0")?;
/// let endpoint = Endpoint::parse(&receiver.local_addr()?.to_string()).expect("an endpoint");
/// let mut sink = UdpSink::new(endpoint);
/// sink.emit(&event, &Deadline::after(Duration::from_secs(5)))?;
///
/// let mut datagram = [0; 512];
/// let len = receiver.recv(&mut datagram)?;
/// assert_eq!(decode(&datagram[..len]).expect("an event").command_path, "get apis");
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug)]
pub struct UdpSink {
    endpoint: Endpoint,
    /// `None` before the host is resolved.
    addresses: Option<Vec<SocketAddr>>,
    /// Connected to one of the addresses.
    socket: Option<UdpSocket>,
}

impl UdpSink {
    /// Creates a sink for `endpoint`. Nothing is resolved or opened yet.
    ///
    /// ```
    /// use kongctl::telemetry::{Endpoint, UdpSink};
    ///
    /// let endpoint = Endpoint::parse("stats.example.com:61829").expect("an endpoint");
    /// let sink = UdpSink::new(endpoint);
    /// ```
    #[must_use]
    pub fn new(endpoint: Endpoint) -> Self {
        Self {
            endpoint,
            addresses: None,
            socket: None,
        }
    }

    /// Resolves the host and connects to its first usable address, if that has not happened yet.
    fn connect(&mut self, deadline: &Deadline) -> io::Result<()> {
        if self.addresses.is_none() {
            deadline.check()?;
            let addresses = self.endpoint.resolve()?;
            // The system's resolver knows no deadline, so it may be over now.
            deadline.check()?;
            // An address without a route is not an error as long as another has one.
            self.socket = addresses
                .iter()
                .find_map(|address| connected_socket(*address).ok());
            self.addresses = Some(addresses);
        }
        Ok(())
    }
}

impl Sink for UdpSink {
    fn prepare(&mut self, deadline: &Deadline) -> io::Result<()> {
        let result = self.connect(deadline);
        // A lookup that failed is not repeated at exit, where the user would wait for it.
        self.addresses.get_or_insert_default();
        result
    }

    fn emit(&mut self, event: &Event, deadline: &Deadline) -> io::Result<()> {
        deadline.check()?;
        let line = wire::encode(event).ok_or(io::ErrorKind::InvalidData)?;
        self.connect(deadline)?;
        if let Some(socket) = &self.socket
            && socket.send(line.as_bytes()).is_ok()
        {
            return Ok(());
        }
        // Closed before another one is opened: the command may need the descriptors.
        self.socket = None;
        for address in self.addresses.iter().flatten() {
            if let Ok(socket) = connected_socket(*address)
                && socket.send(line.as_bytes()).is_ok()
            {
                self.socket = Some(socket);
                return Ok(());
            }
        }
        Err(io::ErrorKind::AddrNotAvailable.into())
    }
}

/// Returns whether `address` is one of this machine's own. Sends nothing.
pub(super) fn is_own_address(address: IpAddr) -> bool {
    // The system sends from the very address that it sends to only if that is its own. To connect
    // such a socket only chooses a route: nothing is sent to the port.
    let own = connected_socket((address, 9).into()).and_then(|socket| socket.local_addr());
    own.is_ok_and(|own| own.ip() == address)
}

/// Returns a socket that sends to `address`, on any free local port.
fn connected_socket(address: SocketAddr) -> io::Result<UdpSocket> {
    let any_address: IpAddr = if address.is_ipv4() {
        Ipv4Addr::UNSPECIFIED.into()
    } else {
        Ipv6Addr::UNSPECIFIED.into()
    };
    let socket = UdpSocket::bind((any_address, 0))?;
    // A full socket buffer is then an error and not a wait.
    socket.set_nonblocking(true)?;
    socket.connect(address)?;
    Ok(socket)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::telemetry::testing;

    #[test]
    fn every_address_is_tried_until_one_takes_the_event() {
        let receiver = UdpSocket::bind("127.0.0.1:0").expect("a port");
        // A socket without a peer refuses to send.
        let refusing = UdpSocket::bind("127.0.0.1:0").expect("a port");
        let unusable = "255.255.255.255:9".parse().expect("an address");
        let taking = receiver.local_addr().expect("bound");
        let mut sink = UdpSink {
            endpoint: Endpoint::parse("localhost:9").expect("an endpoint"),
            addresses: Some(vec![unusable, taking]),
            socket: Some(refusing),
        };
        sink.emit(&testing::event(), &Deadline::after(Duration::from_secs(60)))
            .expect("the third takes it");
        receiver
            .set_nonblocking(true)
            .expect("set the socket's mode");
        assert!(receiver.recv(&mut [0; 512]).is_ok());
    }

    #[test]
    fn an_address_is_this_machines_own_if_the_system_would_send_from_it() {
        let is_own = |address: &str| is_own_address(address.parse().expect("an address"));
        assert!(is_own("127.0.0.1"));
        for other in [
            "192.0.2.1",
            "0.0.0.0",
            "255.255.255.255",
            "224.0.0.1",
            "::",
            "2001:db8::1",
            "fe80::1",
        ] {
            assert!(!is_own(other), "{other}");
        }
    }

    #[test]
    fn a_socket_never_waits() {
        let receiver = UdpSocket::bind("127.0.0.1:0").expect("a port");
        let socket = connected_socket(receiver.local_addr().expect("bound")).expect("a socket");
        assert_eq!(
            socket.recv(&mut [0; 1]).map_err(|error| error.kind()),
            Err(io::ErrorKind::WouldBlock)
        );
    }
}
