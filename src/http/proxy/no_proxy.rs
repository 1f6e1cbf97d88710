//! The hosts that are reached without a proxy: `NO_PROXY`, as curl takes it, and with ports.

use std::net::IpAddr;

use ipnet::IpNet;

use crate::http::host::without_brackets;

/// The entries of `NO_PROXY`.
#[derive(Debug, Default)]
pub(crate) struct NoProxy(Vec<Entry>);

/// Which hosts are reached without a proxy, and at which port; `None` means every port.
#[derive(Debug)]
struct Entry {
    hosts: Hosts,
    port: Option<u16>,
}

#[derive(Debug)]
enum Hosts {
    All,
    /// A network; a single address is one of full length.
    Network(IpNet),
    /// A name without its outer dots, and every name that ends in a dot and this.
    Name(String),
}

impl NoProxy {
    /// Parses a list separated by commas or white space. An entry that cannot be parsed matches no
    /// host.
    pub(crate) fn parse(text: &str) -> Self {
        let entries = text
            .split(|c: char| c == ',' || c.is_whitespace())
            .filter(|entry| !entry.is_empty())
            .filter_map(Entry::parse);
        Self(entries.collect())
    }

    /// Returns whether a host is reached without a proxy. An IPv6 address is in brackets.
    pub(crate) fn covers(&self, host: &str, port: u16) -> bool {
        let host = without_brackets(host);
        self.0.iter().any(|entry| entry.matches(host, port))
    }
}

impl Entry {
    fn parse(text: &str) -> Option<Self> {
        // First without a port: an IPv6 address has colons, too.
        if let Some(hosts) = Hosts::parse(text) {
            return Some(Self { hosts, port: None });
        }
        let (host, port) = text.rsplit_once(':')?;
        Some(Self {
            hosts: Hosts::parse(host)?,
            port: Some(port.parse().ok()?),
        })
    }

    fn matches(&self, host: &str, port: u16) -> bool {
        self.port.is_none_or(|known| known == port) && self.hosts.include(host)
    }
}

impl Hosts {
    fn parse(text: &str) -> Option<Self> {
        if text == "*" {
            return Some(Self::All);
        }
        if let Some(network) = parse_network(text) {
            return Some(Self::Network(network));
        }
        // `*.example.com` means what `.example.com` does.
        let name = if text.starts_with("*.") {
            &text[1..]
        } else {
            text
        };
        let name = name.strip_prefix('.').unwrap_or(name);
        let name = name.strip_suffix('.').unwrap_or(name);
        if name.is_empty() || name.contains([':', '/']) {
            return None;
        }
        Some(Self::Name(name.to_ascii_lowercase()))
    }

    fn include(&self, host: &str) -> bool {
        let address: Option<IpAddr> = host.parse().ok();
        match (self, address) {
            (Self::All, _) => true,
            (Self::Network(network), Some(address)) => network.contains(&address),
            (Self::Name(name), None) => is_within(host, name),
            (Self::Network(_), None) | (Self::Name(_), Some(_)) => false,
        }
    }
}

/// Parses an address, or a network such as `10.0.0.0/8`; in an IPv6 network only the address may be
/// in brackets.
fn parse_network(text: &str) -> Option<IpNet> {
    let Some((address, prefix_len)) = text.split_once('/') else {
        let address: IpAddr = without_brackets(text).parse().ok()?;
        return Some(IpNet::from(address));
    };
    let address = without_brackets(address).parse().ok()?;
    IpNet::new(address, prefix_len.parse().ok()?).ok()
}

/// Returns whether a host name is `domain`, or a name below it. Dots at the end do not matter.
fn is_within(host: &str, domain: &str) -> bool {
    let host = host.strip_suffix('.').unwrap_or(host).to_ascii_lowercase();
    match host.strip_suffix(domain) {
        Some(labels) => labels.is_empty() || labels.ends_with('.'),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn any_list_is_read(list in "[*.,:/ \\[\\]0-9a-f日]{0,30}", host in "[.:\\[\\]0-9a-f]{0,20}") {
            let all = NoProxy::parse(&format!("{list},*"));
            prop_assert!(all.covers(&host, 443));
            NoProxy::parse(&list).covers(&host, 443);
        }
    }

    #[test]
    fn hosts_in_the_list_bypass_the_proxy() {
        let cases = [
            ("nothing", "", "us.api.konghq.com", false),
            ("everything", "*", "us.api.konghq.com", true),
            (
                "everything, among others",
                "a.example, *",
                "us.api.konghq.com",
                true,
            ),
            ("a name", "us.api.konghq.com", "us.api.konghq.com", true),
            (
                "a name in capitals",
                "US.Api.KongHQ.com",
                "us.API.konghq.com",
                true,
            ),
            (
                "a name with a dot at its end",
                "konghq.com.",
                "us.api.konghq.com",
                true,
            ),
            (
                "a host with a dot at its end",
                "konghq.com",
                "us.api.konghq.com.",
                true,
            ),
            ("a suffix", "konghq.com", "us.api.konghq.com", true),
            (
                "a suffix with a dot",
                ".konghq.com",
                "us.api.konghq.com",
                true,
            ),
            (
                "a suffix with a star",
                "*.konghq.com",
                "us.api.konghq.com",
                true,
            ),
            (
                "the name itself, with a dot",
                ".konghq.com",
                "konghq.com",
                true,
            ),
            (
                "a suffix within a label",
                "hq.com",
                "us.api.konghq.com",
                false,
            ),
            (
                "a suffix within a label, with a star",
                "*hq.com",
                "us.api.konghq.com",
                false,
            ),
            (
                "a longer name",
                "eu.us.api.konghq.com",
                "us.api.konghq.com",
                false,
            ),
            ("a beginning", "us.api", "us.api.konghq.com", false),
            ("dots alone", ".", "us.api.konghq.com", false),
            ("two dots", "..", "us.api.konghq.com", false),
            ("a list", "a.example,konghq.com", "us.api.konghq.com", true),
            (
                "blanks and commas",
                " a.example ,, \t konghq.com ,",
                "us.api.konghq.com",
                true,
            ),
            (
                "blanks alone",
                "a.example konghq.com",
                "us.api.konghq.com",
                true,
            ),
            (
                "the right port",
                "konghq.com:8443",
                "us.api.konghq.com",
                true,
            ),
            ("another port", "konghq.com:443", "us.api.konghq.com", false),
            ("no port at all", "konghq.com:", "us.api.konghq.com", false),
            (
                "a port that is none",
                "konghq.com:https",
                "us.api.konghq.com",
                false,
            ),
            (
                "a port too large",
                "konghq.com:98443",
                "us.api.konghq.com",
                false,
            ),
            ("everything at a port", "*:8443", "us.api.konghq.com", true),
            (
                "a URL",
                "https://us.api.konghq.com",
                "us.api.konghq.com",
                false,
            ),
            ("an address", "127.0.0.1", "127.0.0.1", true),
            (
                "an address at its port",
                "127.0.0.1:8443",
                "127.0.0.1",
                true,
            ),
            (
                "an address at another port",
                "127.0.0.1:443",
                "127.0.0.1",
                false,
            ),
            ("an address that only ends so", "0.0.1", "127.0.0.1", false),
            ("a name is no address", "localhost", "127.0.0.1", false),
            ("an address is no name", "127.0.0.1", "localhost", false),
            (
                "an address is not looked up",
                "127.0.0.0/8",
                "localhost",
                false,
            ),
            ("a network", "10.0.0.0/8", "10.1.2.3", true),
            (
                "a network by any of its addresses",
                "10.9.9.9/8",
                "10.1.2.3",
                true,
            ),
            ("another network", "10.0.0.0/8", "11.1.2.3", false),
            (
                "a network of odd bits",
                "192.168.128.0/17",
                "192.168.127.255",
                false,
            ),
            ("a network at a port", "10.0.0.0/8:8443", "10.1.2.3", true),
            ("a network of one", "10.1.2.3/32", "10.1.2.3", true),
            ("a network of all", "10.0.0.0/0", "192.0.2.1", true),
            ("too many bits", "10.0.0.0/33", "10.1.2.3", false),
            ("bits that are none", "10.0.0.0/", "10.1.2.3", false),
            ("bits below nothing", "10.0.0.0/-8", "10.1.2.3", false),
            (
                "a name with bits",
                "konghq.com/8",
                "us.api.konghq.com",
                false,
            ),
            ("an address of version 6", "::1", "[::1]", true),
            ("the same, spelled out", "0:0:0:0:0:0:0:1", "[::1]", true),
            ("in brackets", "[::1]", "[::1]", true),
            ("in brackets, at its port", "[::1]:8443", "[::1]", true),
            ("in brackets, at another port", "[::1]:443", "[::1]", false),
            ("another address of version 6", "::2", "[::1]", false),
            ("a network of version 6", "fd00::/8", "[fd12::3]", true),
            (
                "in brackets, a network of version 6",
                "[fd00::]/8",
                "[fd12::3]",
                true,
            ),
            (
                "another network of version 6",
                "fd00::/16",
                "[fd12::3]",
                false,
            ),
            ("version 4 is not version 6", "0.0.0.0/0", "[::1]", false),
            ("version 6 is not version 4", "::/0", "127.0.0.1", false),
        ];
        for (name, list, host, expected) in cases {
            assert_eq!(
                NoProxy::parse(list).covers(host, 8443),
                expected,
                "{name}: `{list}`, {host}"
            );
        }
    }
}
