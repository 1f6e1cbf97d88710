//! The parts of a URL that connections depend on: scheme, host and port.

use std::net::IpAddr;

use ureq::http::Uri;

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
        let scheme = url.split(':').next().unwrap_or_default();
        if scheme.eq_ignore_ascii_case(Self::Https.as_str()) {
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

/// Returns the port of a URL, which may be the default of its scheme.
pub(crate) fn port_of(uri: &Uri) -> u16 {
    let scheme = match uri.scheme_str() {
        Some("https") => Scheme::Https,
        _ => Scheme::Http,
    };
    uri.port_u16().unwrap_or(scheme.default_port())
}

/// Returns an IPv6 address without the brackets that it has in a URL; other hosts stay as they are.
pub(crate) fn without_brackets(host: &str) -> &str {
    host.strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'))
        .unwrap_or(host)
}

/// Returns whether a host is the name of this machine, which is never looked up.
pub(crate) fn is_localhost(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost")
}

/// Returns whether a host, an IPv6 address in brackets, is this machine itself.
pub(crate) fn is_loopback(host: &str) -> bool {
    is_localhost(host)
        || without_brackets(host)
            .parse::<IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}
