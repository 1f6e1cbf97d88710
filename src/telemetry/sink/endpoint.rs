//! A valid `host:port`, and the addresses behind it that are worth a datagram.

use std::fmt;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, ToSocketAddrs};

/// How many addresses of a host are tried. A host may have thousands.
const MAX_ADDRESSES: usize = 8;

/// A valid `host:port`: a host name, an IPv4 address, or an IPv6 address in brackets.
///
/// Prints in the form that [`parse`](Self::parse) takes.
///
/// ```
/// use kongctl::telemetry::Endpoint;
///
/// for text in ["127.0.0.1:61829", "[::1]:61829", "stats.example.com:61829"] {
///     assert_eq!(Endpoint::parse(text).expect("an endpoint").to_string(), text);
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// A name or an address, without brackets.
    host: String,
    port: u16,
    /// The addresses of this machine that the host stands for, as far as that was examined.
    own_addresses: Vec<IpAddr>,
}

/// The error of a text that is not `host:port`. It contains the text, escaped.
///
/// ```
/// use kongctl::telemetry::Endpoint;
///
/// let error = Endpoint::parse("https://example.com").unwrap_err();
/// assert_eq!(error.to_string(), "`https://example.com` is not host:port");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndpointError(String);

impl fmt::Display for EndpointError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not host:port", self.0.escape_debug())
    }
}

impl std::error::Error for EndpointError {}

impl Endpoint {
    /// Parses `host:port`; an IPv6 address is in brackets. Nothing is resolved.
    ///
    /// ```
    /// use kongctl::telemetry::Endpoint;
    ///
    /// assert!(Endpoint::parse("localhost:61829").is_ok());
    /// for invalid in ["localhost", "localhost:0", "::1:61829", "udp://localhost:61829"] {
    ///     assert!(Endpoint::parse(invalid).is_err(), "{invalid}");
    /// }
    /// ```
    ///
    /// # Errors
    /// Returns an error when `text` is anything else, or the port is not a number from 1 to 65535.
    pub fn parse(text: &str) -> Result<Self, EndpointError> {
        parse_parts(text).ok_or_else(|| EndpointError(text.to_owned()))
    }

    /// Returns whether the endpoint is on this machine, without a lookup: `localhost`, a loopback
    /// address, or what [`Destination::locate`](super::Destination::locate) has found to be here.
    ///
    /// ```
    /// use kongctl::telemetry::Endpoint;
    ///
    /// let is_local = |text| Endpoint::parse(text).expect("an endpoint").is_local();
    /// assert!(is_local("localhost:61829"));
    /// assert!(is_local("[::1]:61829"));
    /// assert!(!is_local("stats.example.com:61829"));
    /// ```
    #[must_use]
    pub fn is_local(&self) -> bool {
        !self.own_addresses.is_empty() || self.is_loopback()
    }

    /// Returns whether the host is `localhost` or a loopback address.
    pub(super) fn is_loopback(&self) -> bool {
        match self.address() {
            Some(address) => address.is_loopback(),
            None => self.host.eq_ignore_ascii_case("localhost"),
        }
    }

    /// Returns where to listen for events to this endpoint; `None` if that is another machine.
    ///
    /// ```
    /// use kongctl::telemetry::Endpoint;
    ///
    /// let listener = |text| Endpoint::parse(text).expect("an endpoint").local_address();
    /// assert_eq!(listener("localhost:61829"), "127.0.0.1:61829".parse().ok());
    /// assert_eq!(listener("stats.example.com:61829"), None);
    /// ```
    #[must_use]
    pub fn local_address(&self) -> Option<SocketAddr> {
        if !self.is_local() {
            return None;
        }
        self.known_addresses()?.first().copied()
    }

    /// Examines whether the host stands for addresses of this machine only. `hosts` returns the
    /// addresses of a name, and `is_own` tells those of this machine.
    ///
    /// Loopback addresses behind another name are left out: they are those of a resolver that
    /// blocks the name.
    pub(super) fn locate(
        &mut self,
        hosts: impl FnOnce(&str) -> Vec<IpAddr>,
        is_own: impl Fn(IpAddr) -> bool,
    ) {
        let mut addresses = match self.address() {
            Some(address) => vec![address],
            None => hosts(&self.host),
        };
        addresses.retain(|address| !address.to_canonical().is_loopback());
        if addresses.len() <= MAX_ADDRESSES && addresses.iter().all(|address| is_own(*address)) {
            self.own_addresses = addresses;
        }
    }

    /// Returns whether the host is a name that has to be resolved.
    pub(super) fn needs_lookup(&self) -> bool {
        self.known_addresses().is_none()
    }

    /// Returns the addresses worth a datagram, at most eight. Asks the system's resolver only when
    /// the host is a name.
    ///
    /// # Errors
    /// Returns the error of the resolver.
    pub(super) fn resolve(&self) -> io::Result<Vec<SocketAddr>> {
        let addresses = match self.known_addresses() {
            Some(addresses) => addresses,
            None => (self.host.as_str(), self.port).to_socket_addrs()?.collect(),
        };
        Ok(addresses
            .into_iter()
            .filter(|address| self.is_plausible(address.ip()))
            .take(MAX_ADDRESSES)
            .collect())
    }

    /// Returns the addresses of a host that needs no lookup: an address, or `localhost`.
    fn known_addresses(&self) -> Option<Vec<SocketAddr>> {
        let hosts = match self.address() {
            Some(address) => vec![address],
            None if !self.own_addresses.is_empty() => self.own_addresses.clone(),
            // Wherever a resolver says it is: no event leaves this machine by that name.
            None if self.is_loopback() => {
                vec![Ipv4Addr::LOCALHOST.into(), Ipv6Addr::LOCALHOST.into()]
            }
            None => return None,
        };
        let with_port = |host| SocketAddr::new(host, self.port);
        Some(hosts.into_iter().map(with_port).collect())
    }

    /// Returns the host as an address; `None` when it is a name.
    fn address(&self) -> Option<IpAddr> {
        self.host.parse().ok()
    }

    /// Returns whether `address` can be where this host really is.
    ///
    /// A resolver that blocks a host returns `0.0.0.0` or a loopback address for it. The
    /// event is not meant to be sent then, least of all to a local program.
    fn is_plausible(&self, address: IpAddr) -> bool {
        // An IPv4 address can come in IPv6 form.
        let address = address.to_canonical();
        !address.is_unspecified() && (!address.is_loopback() || self.is_loopback())
    }
}

/// Parses `host:port`; `None` when it is invalid.
fn parse_parts(text: &str) -> Option<Endpoint> {
    let (host, port) = text.rsplit_once(':')?;
    Some(Endpoint {
        host: parse_host(host)?.to_owned(),
        port: parse_port(port)?,
        own_addresses: Vec::new(),
    })
}

/// Returns the host without brackets; `None` when it is neither a host name nor an address.
fn parse_host(host: &str) -> Option<&str> {
    let in_brackets = host
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'));
    match in_brackets {
        Some(address) if address.parse::<Ipv6Addr>().is_ok() => Some(address),
        None if is_host_name(host) => Some(host),
        _ => None,
    }
}

/// Parses a port from 1 to 65535.
fn parse_port(port: &str) -> Option<u16> {
    // The parser of integers would accept a leading `+`.
    if !port.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    port.parse().ok().filter(|port| *port != 0)
}

/// Returns whether `host` could be resolved: letters, digits, dots, dashes and underscores.
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

#[cfg(test)]
mod tests {
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

    /// Returns what an endpoint is sent to, on a machine that has 10.9.9.9 and fd00::9.
    fn located(host: &str, listed: &[&str]) -> Option<Vec<String>> {
        let mut endpoint = Endpoint::parse(&format!("{host}:9")).expect("an endpoint");
        let address = |text: &&str| text.parse::<IpAddr>().expect("an address");
        let own = ["10.9.9.9", "fd00::9", "127.0.0.1", "::ffff:127.0.0.1"].map(|own| address(&own));
        let hosts = |_: &str| listed.iter().map(address).collect();
        endpoint.locate(hosts, |address| own.contains(&address));
        endpoint.local_address()?;
        let targets = endpoint.resolve().expect("no lookup");
        Some(targets.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn an_address_of_this_machine_is_on_this_machine_and_so_is_a_name_for_it() {
        let first = || Some(vec!["10.9.9.9:9".to_owned()]);
        assert_eq!(located("10.9.9.9", &[]), first());
        assert_eq!(
            located("[fd00::9]", &[]),
            Some(vec!["[fd00::9]:9".to_owned()])
        );
        assert_eq!(located("stats.example", &["10.9.9.9"]), first());
        let both = Some(vec!["10.9.9.9:9".to_owned(), "[fd00::9]:9".to_owned()]);
        assert_eq!(located("stats.example", &["10.9.9.9", "fd00::9"]), both);
        // A name that a resolver blocks must not reach a program of this machine.
        assert_eq!(
            located("stats.example", &["127.0.0.1", "10.9.9.9"]),
            first()
        );
        for (host, listed) in [
            ("10.9.9.8", &[][..]),
            ("0.0.0.0", &[]),
            ("[::]", &[]),
            ("[::ffff:127.0.0.1]", &[]),
            ("stats.example", &[]),
            ("stats.example", &["127.0.0.1"]),
            ("stats.example", &["::ffff:127.0.0.1"]),
            ("stats.example", &["0.0.0.0"]),
            ("stats.example", &["10.9.9.9", "0.0.0.0"]),
            ("stats.example", &["10.9.9.9", "10.9.9.8"]),
            ("stats.example", &["10.9.9.9"; MAX_ADDRESSES + 1]),
        ] {
            assert_eq!(located(host, listed), None, "{host} {listed:?}");
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
        let localhost = Endpoint::parse("LocalHost:9").expect("endpoint");
        assert!(!localhost.needs_lookup());
        assert_eq!(
            localhost.resolve().expect("no lookup"),
            ["127.0.0.1:9", "[::1]:9"].map(|address| address.parse().expect("address"))
        );
        assert_eq!(
            Endpoint::parse("0.0.0.0:9")
                .expect("endpoint")
                .resolve()
                .expect("no lookup"),
            []
        );
    }
}
