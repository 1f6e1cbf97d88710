//! Reads the hosts that are reached without a proxy: `NO_PROXY`, as curl takes it, and with ports.

use std::net::IpAddr;

/// Holds the entries of `NO_PROXY`.
#[derive(Debug, Default)]
pub(crate) struct NoProxy(Vec<Entry>);

/// Says which hosts are meant, and at which port if not at every one.
#[derive(Debug)]
struct Entry {
    hosts: Hosts,
    port: Option<u16>,
}

#[derive(Debug)]
enum Hosts {
    All,
    /// A network; a single address is one that has all its bits.
    Network(IpAddr, u8),
    /// A name without its outer dots, and all names that end in a dot and this.
    Name(String),
}

impl NoProxy {
    /// Reads a list with commas or blanks between. What makes no sense is for no host.
    pub(crate) fn parse(text: &str) -> Self {
        Self(
            text.split(|c: char| c == ',' || c.is_whitespace())
                .filter(|entry| !entry.is_empty())
                .filter_map(Entry::parse)
                .collect(),
        )
    }

    /// Tells whether a host, an IPv6 address in brackets, is reached without a proxy.
    pub(crate) fn covers(&self, host: &str, port: u16) -> bool {
        let host = bare(host);
        self.0
            .iter()
            .any(|entry| entry.port.is_none_or(|known| known == port) && entry.hosts.include(host))
    }
}

impl Entry {
    fn parse(text: &str) -> Option<Self> {
        if let Some(hosts) = Hosts::parse(text) {
            return Some(Self { hosts, port: None });
        }
        let (host, port) = text.rsplit_once(':')?;
        Some(Self {
            hosts: Hosts::parse(host)?,
            port: Some(port.parse().ok()?),
        })
    }
}

impl Hosts {
    fn parse(text: &str) -> Option<Self> {
        if text == "*" {
            return Some(Self::All);
        }
        let (address, bits) = text
            .split_once('/')
            .map_or((text, None), |(address, bits)| (address, Some(bits)));
        if let Ok(address) = bare(address).parse::<IpAddr>() {
            let most = if address.is_ipv4() { 32 } else { 128 };
            let bits = bits.map_or(Some(most), |bits| {
                bits.parse().ok().filter(|bits| *bits <= most)
            })?;
            return Some(Self::Network(address, bits));
        }
        let name = text
            .strip_prefix('*')
            .filter(|rest| rest.starts_with('.'))
            .unwrap_or(text);
        let name = name.strip_prefix('.').unwrap_or(name);
        let name = name.strip_suffix('.').unwrap_or(name);
        (!name.is_empty() && !name.contains([':', '/']))
            .then(|| Self::Name(name.to_ascii_lowercase()))
    }

    fn include(&self, host: &str) -> bool {
        match (self, host.parse()) {
            (Self::All, _) => true,
            (Self::Network(network, bits), Ok(address)) => shares(*network, address, *bits),
            (Self::Network(..), Err(_)) | (Self::Name(_), Ok(_)) => false,
            (Self::Name(name), Err(_)) => {
                let host = host.strip_suffix('.').unwrap_or(host).to_ascii_lowercase();
                host.strip_suffix(name.as_str())
                    .is_some_and(|before| before.is_empty() || before.ends_with('.'))
            }
        }
    }
}

/// Tells whether two addresses of one kind begin with the same bits.
fn shares(one: IpAddr, other: IpAddr, bits: u8) -> bool {
    let differ = match (one, other) {
        (IpAddr::V4(one), IpAddr::V4(other)) => (one.to_bits() ^ other.to_bits()).leading_zeros(),
        (IpAddr::V6(one), IpAddr::V6(other)) => (one.to_bits() ^ other.to_bits()).leading_zeros(),
        _ => return false,
    };
    differ >= u32::from(bits)
}

fn bare(host: &str) -> &str {
    host.strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'))
        .unwrap_or(host)
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
    fn hosts_go_past_the_proxy_as_the_list_says() {
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
        for (name, list, host, past) in cases {
            assert_eq!(
                NoProxy::parse(list).covers(host, 8443),
                past,
                "{name}: `{list}`, {host}"
            );
        }
    }
}
