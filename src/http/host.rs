//! The two schemes of HTTP, and the host names of this machine.

use std::net::IpAddr;

/// The scheme of a request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Scheme {
    #[default]
    Http,
    Https,
}

impl Scheme {
    /// Returns the scheme of a URL that is known to be of http or https.
    pub(crate) fn of_url(url: &str) -> Self {
        if url.starts_with("https:") {
            Self::Https
        } else {
            Self::Http
        }
    }

    /// Returns the scheme as URLs spell it.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Http => "http",
            Self::Https => "https",
        }
    }

    /// Returns the port of a URL that names none.
    pub(crate) const fn default_port(self) -> u16 {
        match self {
            Self::Http => 80,
            Self::Https => 443,
        }
    }
}

/// Returns whether a host, an IPv6 address in brackets, is this machine itself.
pub(crate) fn is_loopback(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost")
        || bare
            .parse::<IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}
