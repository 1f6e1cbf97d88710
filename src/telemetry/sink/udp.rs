//! Sends events as datagrams. Never waits for an answer and never for a full socket buffer.

use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, ToSocketAddrs, UdpSocket};

use super::super::wire;
use super::super::{Deadline, Event};
use super::{Sink, too_late};

/// Holds a checked `host:port`.
///
/// ```
/// use kongctl::telemetry::Endpoint;
///
/// assert_eq!(Endpoint::parse("127.0.0.1:61829").unwrap().to_string(), "127.0.0.1:61829");
/// assert!(Endpoint::parse("[::1]:61829").is_ok());
/// assert!(Endpoint::parse("https://example.com").is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    host: String,
    port: u16,
}

/// Says that a text is no `host:port`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndpointError(String);

impl fmt::Display for EndpointError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not host:port", self.0.escape_debug())
    }
}

impl std::error::Error for EndpointError {}

impl Endpoint {
    /// Reads `host:port`; an IPv6 address stands in brackets.
    ///
    /// # Errors
    /// When `text` is anything else, or the port is 0 or no number.
    pub fn parse(text: &str) -> Result<Self, EndpointError> {
        let wrong = || EndpointError(text.to_owned());
        let (host, port) = text.rsplit_once(':').ok_or_else(wrong)?;
        let host = match host
            .strip_prefix('[')
            .and_then(|host| host.strip_suffix(']'))
        {
            Some(address) if address.parse::<Ipv6Addr>().is_ok() => address,
            None if is_host_name(host) => host,
            _ => return Err(wrong()),
        };
        let port = Some(port)
            .filter(|port| port.bytes().all(|byte| byte.is_ascii_digit()))
            .and_then(|port| port.parse().ok());
        match port {
            None | Some(0) => Err(wrong()),
            Some(port) => Ok(Self {
                host: host.to_owned(),
                port,
            }),
        }
    }

    /// Tells whether the endpoint is on this machine by its very name, without a look-up.
    #[must_use]
    pub fn is_local(&self) -> bool {
        match self.address() {
            Some(address) => address.is_loopback(),
            None => self.host.eq_ignore_ascii_case("localhost"),
        }
    }

    /// Tells whether the host is a name.
    pub(super) fn needs_lookup(&self) -> bool {
        self.address().is_none()
    }

    fn address(&self) -> Option<IpAddr> {
        self.host.parse().ok()
    }

    /// The addresses worth a datagram; looks the host up only when it is a name.
    fn resolve(&self) -> io::Result<Vec<SocketAddr>> {
        let found = match self.address() {
            Some(address) => vec![SocketAddr::new(address, self.port)],
            None => (self.host.as_str(), self.port).to_socket_addrs()?.collect(),
        };
        Ok(found
            .into_iter()
            .filter(|address| self.is_plausible(address.ip()))
            .collect())
    }

    /// A resolver that blocks hosts answers `0.0.0.0` or this machine's own address: no place to send to.
    fn is_plausible(&self, address: IpAddr) -> bool {
        let address = address.to_canonical();
        !address.is_unspecified() && (!address.is_loopback() || self.is_local())
    }
}

/// Letters, digits, dots, dashes and underscores: what a look-up could answer for.
fn is_host_name(host: &str) -> bool {
    !host.is_empty()
        && host
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b".-_".contains(&byte))
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.host.contains(':') {
            write!(f, "[{}]:{}", self.host, self.port)
        } else {
            write!(f, "{}:{}", self.host, self.port)
        }
    }
}

/// Sends one datagram an event; looks up and connects when it is prepared, or when the first one comes. \[D\]
#[derive(Debug)]
pub struct UdpSink {
    endpoint: Endpoint,
    sockets: Option<Vec<UdpSocket>>,
}

impl UdpSink {
    /// A sink for `endpoint`; nothing is looked up or opened yet.
    #[must_use]
    pub fn new(endpoint: Endpoint) -> Self {
        Self {
            endpoint,
            sockets: None,
        }
    }

    /// One connected socket for each address that the system has a way to.
    fn connect(&mut self, deadline: &Deadline) -> io::Result<&[UdpSocket]> {
        if self.sockets.is_none() {
            if deadline.is_over() {
                return Err(too_late());
            }
            let addresses = self.endpoint.resolve()?;
            if deadline.is_over() {
                return Err(too_late());
            }
            self.sockets = Some(
                addresses
                    .into_iter()
                    .filter_map(|address| connected(address).ok())
                    .collect(),
            );
        }
        Ok(self.sockets.as_deref().unwrap_or_default())
    }
}

impl Sink for UdpSink {
    fn prepare(&mut self, deadline: &Deadline) -> io::Result<()> {
        let outcome = self.connect(deadline).map(drop);
        // A look-up that failed is not repeated at exit, where the user would wait for it.
        self.sockets.get_or_insert_default();
        outcome
    }

    fn emit(&mut self, event: &Event, deadline: &Deadline) -> io::Result<()> {
        if deadline.is_over() {
            return Err(too_late());
        }
        let line = wire::encode(event).ok_or(io::ErrorKind::InvalidData)?;
        for socket in self.connect(deadline)? {
            if socket.send(line.as_bytes()).is_ok() {
                return Ok(());
            }
        }
        Err(io::ErrorKind::AddrNotAvailable.into())
    }
}

/// Non-blocking, so that a full socket buffer is an error and not a wait.
fn connected(address: SocketAddr) -> io::Result<UdpSocket> {
    let any: IpAddr = if address.is_ipv4() {
        Ipv4Addr::UNSPECIFIED.into()
    } else {
        Ipv6Addr::UNSPECIFIED.into()
    };
    let socket = UdpSocket::bind((any, 0))?;
    socket.set_nonblocking(true)?;
    socket.connect(address)?;
    Ok(socket)
}

#[cfg(test)]
mod tests {
    use super::super::super::{BuildInfo, CommandPath, Program};
    use super::*;

    #[test]
    fn only_host_and_port_make_an_endpoint() {
        for text in [
            "127.0.0.1:61829",
            "localhost:1",
            "stats.example.com:65535",
            "[::1]:61829",
            "a_b:9",
        ] {
            assert_eq!(
                Endpoint::parse(text).map(|endpoint| endpoint.to_string()),
                Ok(text.to_owned())
            );
        }
        for text in [
            "",
            ":",
            "host",
            "host:",
            ":1",
            "host:0",
            "host:65536",
            "host:+1",
            "host:http",
            "::1:9",
            "[::1]",
            "[::1]:",
            "[nonsense]:9",
            "[127.0.0.1]:9",
            "a b:9",
            "https://host:9",
            "user@host:9",
            "host:9/",
            "host:9\n",
        ] {
            assert_eq!(
                Endpoint::parse(text),
                Err(EndpointError(text.to_owned())),
                "{text:?}"
            );
        }
    }

    #[test]
    fn a_sink_holing_resolver_gets_no_datagram() {
        let foreign = Endpoint::parse("stats.example.com:9").expect("endpoint");
        for hole in [
            "0.0.0.0",
            "::",
            "127.0.0.1",
            "127.9.9.9",
            "::1",
            "::ffff:0.0.0.0",
            "::ffff:127.0.0.1",
        ] {
            assert!(
                !foreign.is_plausible(hole.parse().expect("address")),
                "{hole}"
            );
        }
        assert!(foreign.is_plausible("192.0.2.1".parse().expect("address")));
        for local in ["localhost:9", "127.0.0.1:9", "[::1]:9"] {
            let local = Endpoint::parse(local).expect("endpoint");
            assert!(local.is_plausible("127.0.0.1".parse().expect("address")));
            assert!(local.is_local());
        }
        assert_eq!(
            Endpoint::parse("0.0.0.0:9")
                .expect("endpoint")
                .resolve()
                .expect("no look-up"),
            []
        );
    }

    struct Tool;

    impl Program for Tool {
        const VERSION: &'static str = "1.0.0";
        const COMMANDS: &'static str = "get apis";
    }

    #[test]
    fn every_address_is_tried_until_one_takes_the_event() {
        let receiver = UdpSocket::bind("127.0.0.1:0").expect("a port");
        // A socket without a peer refuses to send.
        let refusing = UdpSocket::bind("127.0.0.1:0").expect("a port");
        let taking = connected(receiver.local_addr().expect("bound")).expect("a socket");
        let endpoint = Endpoint::parse("localhost:9").expect("an endpoint");
        let mut sink = UdpSink {
            endpoint,
            sockets: Some(vec![refusing, taking]),
        };
        let path = CommandPath::lookup::<Tool>("get apis").expect("a command");
        let event = Event::new(path, BuildInfo::of::<Tool>(), std::time::SystemTime::now());
        sink.emit(&event, &Deadline::after(std::time::Duration::from_secs(60)))
            .expect("the second takes it");
        receiver.set_nonblocking(true).expect("a mode");
        assert!(receiver.recv(&mut [0; 512]).is_ok());
    }

    #[test]
    fn a_socket_never_waits() {
        let receiver = UdpSocket::bind("127.0.0.1:0").expect("a port");
        let socket = connected(receiver.local_addr().expect("bound")).expect("a socket");
        assert_eq!(
            socket.recv(&mut [0; 1]).map_err(|error| error.kind()),
            Err(io::ErrorKind::WouldBlock)
        );
    }
}
