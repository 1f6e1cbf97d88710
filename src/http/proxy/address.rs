//! A proxy, as its URL in the environment describes it.

use std::fmt;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use percent_encoding::percent_decode_str;
use ureq::ProxyProtocol;
use ureq::http::Uri;
use ureq::http::uri::Authority;

use crate::error::Error;
use crate::secret::Secret;

/// The port of a proxy whose URL has none; curl's choice.
const DEFAULT_PORT: u16 = 1080;

/// The kinds of proxies by the schemes of their URLs, as curl takes them.
const SCHEMES: [(&str, ProxyProtocol); 7] = [
    ("http", ProxyProtocol::Http),
    ("https", ProxyProtocol::Https),
    ("socks", ProxyProtocol::Socks4),
    ("socks4", ProxyProtocol::Socks4),
    ("socks4a", ProxyProtocol::Socks4A),
    ("socks5", ProxyProtocol::Socks5),
    ("socks5h", ProxyProtocol::Socks5h),
];

/// A proxy, and the variable that names it. Displayed as host and port, without its credentials.
#[derive(Debug)]
pub(crate) struct Proxy {
    pub(crate) variable: &'static str,
    pub(crate) protocol: ProxyProtocol,
    /// An IPv6 address is in brackets.
    pub(crate) host: String,
    pub(crate) port: u16,
    pub(crate) login: Option<Login>,
}

/// The credentials of a proxy's user.
#[derive(Debug)]
pub(crate) struct Login {
    pub(crate) user: Secret,
    pub(crate) password: Secret,
}

impl Proxy {
    /// Parses `[SCHEME://][USER[:PASSWORD]@]HOST[:PORT][/…]`, the value of `variable`.
    pub(super) fn parse(variable: &'static str, url: &str) -> Result<Self, InvalidProxy> {
        let url = url.trim();
        let (scheme, rest) = url.split_once("://").unwrap_or(("http", url));
        let protocol = parse_scheme(scheme)?;
        let path_start = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (authority, path) = rest.split_at(path_start);
        if path.contains('@') {
            // A password that holds such a character: its first half must not be taken for a host
            // and shown.
            return Err(InvalidProxy::Syntax);
        }
        let (login, address) = match authority.rsplit_once('@') {
            Some((login, address)) => (Some(Login::parse(login)?), address),
            None => (None, authority),
        };
        let (host, port) = parse_address(address, protocol)?;
        Ok(Self {
            variable,
            protocol,
            host,
            port,
            login,
        })
    }

    /// Returns the scheme of its URL.
    pub(crate) fn scheme(&self) -> String {
        self.protocol.to_string().to_ascii_lowercase()
    }

    /// Returns its URL, without credentials.
    pub(super) fn uri(&self) -> Result<Uri, ureq::Error> {
        format!("{}://{self}/", self.scheme())
            .parse()
            .map_err(|_| ureq::Error::InvalidProxyUrl)
    }

    /// Returns whether it is an HTTP proxy, which opens a tunnel on `CONNECT`, and not a SOCKS
    /// proxy.
    pub(crate) fn is_http(&self) -> bool {
        matches!(self.protocol, ProxyProtocol::Http | ProxyProtocol::Https)
    }

    /// Returns whether it resolves the names of servers itself.
    pub(crate) fn resolves_names(&self) -> bool {
        !matches!(self.protocol, ProxyProtocol::Socks4 | ProxyProtocol::Socks5)
    }

    /// Returns the value of `Proxy-Authorization`.
    pub(crate) fn authorization(&self) -> Option<Secret> {
        let encoded = BASE64_STANDARD.encode(self.login.as_ref()?.pair().expose());
        Some(Secret::new(format!("Basic {encoded}")))
    }
}

impl fmt::Display for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.host, self.port)
    }
}

/// Returns whether a byte may be in a scheme. RFC 3986 §3.1
fn is_scheme_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"+-.".contains(&byte)
}

fn parse_scheme(scheme: &str) -> Result<ProxyProtocol, InvalidProxy> {
    for (known, protocol) in SCHEMES {
        if scheme.eq_ignore_ascii_case(known) {
            return Ok(protocol);
        }
    }
    Err(InvalidProxy::from_scheme(scheme))
}

/// Parses `HOST[:PORT]`.
fn parse_address(address: &str, protocol: ProxyProtocol) -> Result<(String, u16), InvalidProxy> {
    let authority: Authority = address.parse().map_err(|_| InvalidProxy::Syntax)?;
    let host = authority.host();
    if host.is_empty() {
        return Err(InvalidProxy::Syntax);
    }
    let port = match address[host.len()..].strip_prefix(':').unwrap_or_default() {
        "" if protocol == ProxyProtocol::Https => 443,
        "" => DEFAULT_PORT,
        text => match text.parse() {
            Ok(0) | Err(_) => return Err(InvalidProxy::Syntax),
            Ok(port) => port,
        },
    };
    Ok((host.to_owned(), port))
}

impl Login {
    fn parse(text: &str) -> Result<Self, InvalidProxy> {
        let (user, password) = text.split_once(':').unwrap_or((text, ""));
        Ok(Self {
            user: decode(user)?,
            password: decode(password)?,
        })
    }

    /// Returns user and password as basic authentication joins them.
    pub(super) fn pair(&self) -> Secret {
        Secret::new(format!("{}:{}", self.user.expose(), self.password.expose()))
    }
}

fn decode(text: &str) -> Result<Secret, InvalidProxy> {
    percent_decode_str(text)
        .decode_utf8()
        .map(Secret::new)
        .map_err(|_| InvalidProxy::Syntax)
}

/// Why a proxy cannot be used. Holds nothing that could be a password.
pub(super) enum InvalidProxy {
    Syntax,
    /// The scheme is well-formed and unknown.
    Scheme(String),
}

impl InvalidProxy {
    fn from_scheme(scheme: &str) -> Self {
        if !scheme.is_empty() && scheme.bytes().all(is_scheme_byte) {
            Self::Scheme(scheme.to_owned())
        } else {
            // What stands there may be a part of a password.
            Self::Syntax
        }
    }

    /// Returns the error of the value of `variable`.
    pub(super) fn into_error(self, variable: &str) -> Error {
        match self {
            Self::Syntax => Error::config(format!("invalid proxy URL in {variable}"))
                .hint("expected http://HOST:PORT or http://USER:PASSWORD@HOST:PORT, special characters percent-encoded (%40 for @)"),
            Self::Scheme(scheme) => Error::config(format!("unsupported proxy scheme `{scheme}` in {variable}"))
                .hint(format!("supported schemes: {}", SCHEMES.map(|(name, _)| name).join(", "))),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn proxies_are_read_as_curl_reads_them() {
        for (url, proxy, protocol) in [
            ("proxy.example", "proxy.example:1080", ProxyProtocol::Http),
            (
                "proxy.example:3128",
                "proxy.example:3128",
                ProxyProtocol::Http,
            ),
            (
                " http://proxy.example:80/path?query ",
                "proxy.example:80",
                ProxyProtocol::Http,
            ),
            (
                "HTTPS://proxy.example",
                "proxy.example:443",
                ProxyProtocol::Https,
            ),
            ("socks5h://[::1]", "[::1]:1080", ProxyProtocol::Socks5h),
            (
                "socks://127.0.0.1:9050",
                "127.0.0.1:9050",
                ProxyProtocol::Socks4,
            ),
        ] {
            let Ok(read) = Proxy::parse("X", url) else {
                panic!("{url} is a proxy")
            };
            assert_eq!(
                (
                    read.to_string().as_str(),
                    read.protocol,
                    read.authorization()
                ),
                (proxy, protocol, None)
            );
        }
    }

    #[test]
    fn credentials_are_decoded_once_and_never_shown() {
        for (login, decoded) in [
            ("u", "u:"),
            ("u:", "u:"),
            (":p", ":p"),
            ("u:p:q", "u:p:q"),
            ("u:a@b", "u:a@b"),
            ("%25%41:%2525", "%A:%25"),
        ] {
            let Ok(proxy) = Proxy::parse("X", &format!("{login}@proxy.example:1")) else {
                panic!("{login} is a login")
            };
            let expected = format!("Basic {}", BASE64_STANDARD.encode(decoded));
            assert_eq!(
                proxy
                    .authorization()
                    .map(|secret| secret.expose().to_owned()),
                Some(expected)
            );
            assert_eq!(
                format!("{:?}", proxy.login),
                "Some(Login { user: Secret(...), password: Secret(...) })"
            );
        }
    }

    proptest! {
        #[test]
        fn the_password_of_any_url_is_never_shown(before in ".{0,8}", scheme in "(|://|http://|socks5://|x://)", after in ".{0,8}", rest in ".{0,12}") {
            let shown = match Proxy::parse("X", &format!("{before}{scheme}user:Pa55word{after}@{rest}")) {
                Ok(proxy) => proxy.to_string(),
                Err(invalid) => format!("{:?}", invalid.into_error("X")),
            };
            prop_assert!(!shown.contains("Pa55word"), "{shown}");
        }
    }
}
