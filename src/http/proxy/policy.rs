//! Decides which proxy a request goes through, by curl's rules. Speaks to none.

use std::fmt;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use percent_encoding::percent_decode_str;
use ureq::ProxyProtocol;
use ureq::http::Uri;
use ureq::http::uri::Authority;

use super::no_proxy::NoProxy;
use crate::env::{self, Value};
use crate::error::{Error, Result};
use crate::http::{Scheme, is_loopback};
use crate::secret::Secret;

/// The port of a proxy that names none; curl's choice.
const USUAL_PORT: u16 = 1080;

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

/// Holds the proxy of requests of one scheme, and which hosts go past it.
#[derive(Debug, Default)]
pub(crate) struct Proxies {
    scheme: Scheme,
    /// The proxy, or why what the environment says of it is of no use.
    proxy: Option<Result<Proxy>>,
    past: NoProxy,
}

impl Proxies {
    /// Reads the environment, for requests of this scheme.
    pub(crate) fn from_environment(scheme: Scheme) -> Self {
        Self::new(scheme, env::read)
    }

    fn new(scheme: Scheme, variable: impl Fn(&str) -> Value) -> Self {
        let first = |names: &[&'static str]| {
            names
                .iter()
                .find_map(|name| Some((*name, text(variable(name))?)))
        };
        let past = first(&env::NO_PROXY)
            .and_then(|(_, list)| list.ok())
            .map_or_else(NoProxy::default, |list| NoProxy::parse(&list));
        let own: &[&str] = match scheme {
            Scheme::Http => &env::HTTP_PROXY,
            Scheme::Https => &env::HTTPS_PROXY,
        };
        let found = first(own).or_else(|| first(&env::ALL_PROXY));
        let proxy = found.map(|(name, url)| {
            url.and_then(|url| Proxy::parse(name, &url))
                .map_err(|why| why.of(name))
        });
        match proxy {
            // In plain http the token would leave this machine in clear.
            Some(Ok(proxy)) if scheme == Scheme::Http && !is_loopback(&proxy.host) => {
                log::warn!(
                    "{} names a proxy elsewhere, {proxy}: requests of plain http go past it",
                    proxy.variable
                );
                Self {
                    scheme,
                    proxy: None,
                    past,
                }
            }
            proxy => Self {
                scheme,
                proxy,
                past,
            },
        }
    }

    /// The proxy of a request, if it goes through one.
    pub(crate) fn of(&self, uri: &Uri) -> Result<Option<&Proxy>> {
        let port = uri.port_u16().unwrap_or(self.scheme.default_port());
        let Some(proxy) = &self.proxy else {
            return Ok(None);
        };
        if uri.scheme_str() != Some(self.scheme.as_str())
            || self.past.covers(uri.host().unwrap_or_default(), port)
        {
            return Ok(None);
        }
        proxy.as_ref().map(Some).map_err(Clone::clone)
    }

    /// Tells whether a connection to the proxy itself is encrypted.
    pub(crate) fn needs_tls(&self) -> bool {
        matches!(
            &self.proxy,
            Some(Ok(Proxy {
                protocol: ProxyProtocol::Https,
                ..
            }))
        )
    }
}

/// Holds a proxy and the variable that names it. Shown as host and port: its password is nobody's business.
#[derive(Debug)]
pub(crate) struct Proxy {
    pub(crate) variable: &'static str,
    pub(crate) protocol: ProxyProtocol,
    /// An IPv6 address is in brackets.
    pub(crate) host: String,
    pub(crate) port: u16,
    pub(crate) login: Option<Login>,
}

/// Holds what a proxy wants to know of its users.
#[derive(Debug)]
pub(crate) struct Login {
    pub(crate) user: Secret,
    pub(crate) password: Secret,
}

impl Proxy {
    /// Reads `[SCHEME://][USER[:PASSWORD]@]HOST[:PORT][/…]`.
    fn parse(variable: &'static str, url: &str) -> std::result::Result<Self, Unusable> {
        let (scheme, rest) = url.trim().split_once("://").unwrap_or(("http", url.trim()));
        let known = SCHEMES
            .iter()
            .find(|(known, _)| scheme.eq_ignore_ascii_case(known));
        let protocol = known.ok_or_else(|| Unusable::by_scheme(scheme))?.1;
        let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
        if path.contains('@') {
            // A password that holds such a character: its first half must not be taken for a host and shown.
            return Err(Unusable::Text);
        }
        let (login, address) = authority
            .rsplit_once('@')
            .map_or((None, authority), |(login, address)| (Some(login), address));
        let login = login.map(Login::parse).transpose()?;
        let host = address
            .parse::<Authority>()
            .map_err(|_| Unusable::Text)?
            .host()
            .to_owned();
        let port = match address[host.len()..].strip_prefix(':').unwrap_or_default() {
            "" if protocol == ProxyProtocol::Https => 443,
            "" => USUAL_PORT,
            port => port
                .parse()
                .ok()
                .filter(|port| *port != 0)
                .ok_or(Unusable::Text)?,
        };
        if host.is_empty() {
            Err(Unusable::Text)
        } else {
            Ok(Self {
                variable,
                protocol,
                host,
                port,
                login,
            })
        }
    }

    /// The scheme of its URL.
    pub(crate) fn scheme(&self) -> String {
        self.protocol.to_string().to_ascii_lowercase()
    }

    /// Tells whether it opens a tunnel when it is told to by `CONNECT`.
    pub(crate) fn speaks_http(&self) -> bool {
        matches!(self.protocol, ProxyProtocol::Http | ProxyProtocol::Https)
    }

    /// Tells whether it looks up the names of servers itself.
    pub(crate) fn looks_up(&self) -> bool {
        !matches!(self.protocol, ProxyProtocol::Socks4 | ProxyProtocol::Socks5)
    }

    /// The value of `Proxy-Authorization`.
    pub(crate) fn authorization(&self) -> Option<Secret> {
        let Login { user, password } = self.login.as_ref()?;
        Some(Secret::new(format!(
            "Basic {}",
            BASE64_STANDARD.encode(format!("{}:{}", user.expose(), password.expose()))
        )))
    }
}

impl fmt::Display for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.host, self.port)
    }
}

impl Login {
    fn parse(text: &str) -> std::result::Result<Self, Unusable> {
        let (user, password) = text.split_once(':').unwrap_or((text, ""));
        let decoded = |text| {
            percent_decode_str(text)
                .decode_utf8()
                .map(Secret::new)
                .map_err(|_| Unusable::Text)
        };
        Ok(Self {
            user: decoded(user)?,
            password: decoded(password)?,
        })
    }
}

/// Says why a proxy cannot be used. Holds nothing that could be a password.
enum Unusable {
    Text,
    Scheme(String),
}

impl Unusable {
    fn by_scheme(scheme: &str) -> Self {
        let is_one = scheme
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
            && !scheme.is_empty();
        if is_one {
            Self::Scheme(scheme.to_owned())
        } else {
            Self::Text
        }
    }

    fn of(self, variable: &str) -> Error {
        match self {
            Self::Text => Error::config(format!("cannot read the proxy in {variable}"))
                .hint("write http://HOST:PORT or http://USER:PASSWORD@HOST:PORT, special characters as % codes (%40 for @)"),
            Self::Scheme(scheme) => Error::config(format!("cannot use the proxy in {variable}: its kind is `{scheme}`"))
                .hint(format!("possible are {}", SCHEMES.map(|(name, _)| name).join(", "))),
        }
    }
}

/// What a variable says, or that nobody can read it.
fn text(value: Value) -> Option<std::result::Result<String, Unusable>> {
    match value {
        Value::NotSet => None,
        Value::Text(text) => Some(Ok(text)),
        Value::NotUnicode(_) => Some(Err(Unusable::Text)),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::error::{Categorized, ErrorKind};

    const REGIONAL: &str = "https://us.api.konghq.com";
    const GLOBAL: &str = "https://global.api.konghq.com";

    type Variables<'a> = &'a [(&'a str, &'a str)];

    /// The proxies of requests to `base`, in an environment of these variables.
    fn proxies(base: &str, variables: Variables) -> Proxies {
        let value = |name: &str| {
            variables
                .iter()
                .find(|(known, text)| *known == name && !text.is_empty())
                .map(|(_, text)| *text)
        };
        let read = |name: &str| match value(name) {
            None => Value::NotSet,
            Some("not unicode") => Value::NotUnicode("\u{fffd}".to_owned()),
            Some(text) => Value::Text(text.to_owned()),
        };
        Proxies::new(
            if base.starts_with("https:") {
                Scheme::Https
            } else {
                Scheme::Http
            },
            read,
        )
    }

    /// What a request to `url` goes through: the proxy and its variable, or nothing.
    fn way(proxies: &Proxies, url: &str) -> String {
        let proxy = proxies.of(&url.parse().expect("a URL"));
        proxy.map_or_else(
            |error| error.message().to_owned(),
            |proxy| proxy.map_or(String::new(), |proxy| format!("{proxy} {}", proxy.variable)),
        )
    }

    #[test]
    fn the_first_variable_that_says_something_wins() {
        let cases: [(&str, &str, Variables, &str); 13] = [
            ("no variable", REGIONAL, &[], ""),
            (
                "its own",
                REGIONAL,
                &[("HTTPS_PROXY", "a:1")],
                "a:1 HTTPS_PROXY",
            ),
            (
                "lower case first",
                REGIONAL,
                &[("HTTPS_PROXY", "a:1"), ("https_proxy", "b:2")],
                "b:2 https_proxy",
            ),
            (
                "an empty one is none",
                REGIONAL,
                &[("HTTPS_PROXY", "a:1"), ("https_proxy", "")],
                "a:1 HTTPS_PROXY",
            ),
            (
                "its own before the one for all",
                REGIONAL,
                &[("HTTPS_PROXY", "a:1"), ("all_proxy", "b:2")],
                "a:1 HTTPS_PROXY",
            ),
            (
                "the one for all",
                REGIONAL,
                &[("ALL_PROXY", "a:1"), ("http_proxy", "c:3")],
                "a:1 ALL_PROXY",
            ),
            (
                "lower case first, for all",
                REGIONAL,
                &[("ALL_PROXY", "a:1"), ("all_proxy", "b:2")],
                "b:2 all_proxy",
            ),
            (
                "the one of http is not for https",
                REGIONAL,
                &[("http_proxy", "a:1"), ("HTTP_PROXY", "b:2")],
                "",
            ),
            (
                "plain http",
                "http://[::1]:1",
                &[("http_proxy", "[::1]:2"), ("https_proxy", "b:2")],
                "[::1]:2 http_proxy",
            ),
            (
                "upper case is not for http",
                "http://127.0.0.1:1",
                &[("HTTP_PROXY", "localhost:2")],
                "",
            ),
            (
                "the one for all, of http",
                "http://127.0.0.1:1",
                &[("ALL_PROXY", "LOCALHOST:2")],
                "LOCALHOST:2 ALL_PROXY",
            ),
            (
                "plain http stays here",
                "http://127.0.0.1:1",
                &[("http_proxy", "a:1")],
                "",
            ),
            (
                "an unreadable one",
                REGIONAL,
                &[("https_proxy", "not unicode"), ("ALL_PROXY", "a:1")],
                "cannot read the proxy in https_proxy",
            ),
        ];
        for (name, base, variables, expected) in cases {
            assert_eq!(way(&proxies(base, variables), base), expected, "{name}");
        }
    }

    #[test]
    fn each_server_goes_its_own_way() {
        let proxies = proxies(
            REGIONAL,
            &[
                ("HTTPS_PROXY", "a:1"),
                ("NO_PROXY", "global.api.konghq.com:443"),
                ("no_proxy", ""),
            ],
        );
        assert_eq!(
            [way(&proxies, REGIONAL), way(&proxies, GLOBAL)],
            ["a:1 HTTPS_PROXY", ""]
        );
        assert_eq!(way(&proxies, "socks5://a:1"), "", "the proxy itself");
    }

    #[test]
    fn lower_case_names_the_hosts_that_go_past() {
        let proxies = proxies(
            REGIONAL,
            &[
                ("HTTPS_PROXY", "a:1"),
                ("NO_PROXY", "*"),
                ("no_proxy", "b.example"),
            ],
        );
        assert_eq!(way(&proxies, REGIONAL), "a:1 HTTPS_PROXY");
    }

    #[test]
    fn a_proxy_that_nobody_needs_is_not_looked_at() {
        for (base, variables) in [
            (
                REGIONAL,
                [("HTTPS_PROXY", "ftp://a"), ("NO_PROXY", "konghq.com")],
            ),
            (REGIONAL, [("http_proxy", "ftp://a"), ("NO_PROXY", "")]),
            (
                "http://127.0.0.1:1",
                [("https_proxy", "ftp://a"), ("NO_PROXY", "")],
            ),
        ] {
            assert_eq!(way(&proxies(base, &variables), base), "");
        }
    }

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
    fn logins_are_decoded_once_and_never_shown() {
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
                "Some(Login { user: Secret(…), password: Secret(…) })"
            );
        }
    }

    proptest! {
        #[test]
        fn whatever_the_url_its_password_is_never_shown(before in ".{0,8}", scheme in "(|://|http://|socks5://|x://)", after in ".{0,8}", rest in ".{0,12}") {
            let shown = match Proxy::parse("X", &format!("{before}{scheme}user:Pa55word{after}@{rest}")) {
                Ok(proxy) => proxy.to_string(),
                Err(unusable) => format!("{:?}", unusable.of("X")),
            };
            prop_assert!(!shown.contains("Pa55word"), "{shown}");
        }
    }

    #[test]
    fn what_cannot_be_used_is_the_configurations_fault() {
        let proxies = proxies(REGIONAL, &[("ALL_PROXY", "gopher://user:word@a.example")]);
        let error = proxies
            .of(&REGIONAL.parse().expect("a URL"))
            .expect_err("there are no such proxies");
        assert_eq!(
            (error.category(), error.message()),
            (
                ErrorKind::Config,
                "cannot use the proxy in ALL_PROXY: its kind is `gopher`"
            )
        );
    }
}
