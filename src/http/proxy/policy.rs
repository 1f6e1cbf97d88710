//! Which proxy a request goes through, by curl's rules.
//!
//! The HTTP library reads proxy variables itself, by rules of its own: it takes `HTTP_PROXY` for
//! https requests and knows no networks in `NO_PROXY`. Users expect what curl does, so the choice
//! is made here.

use ureq::ProxyProtocol;
use ureq::http::Uri;

use super::address::{InvalidProxy, Proxy};
use super::no_proxy::NoProxy;
use crate::env::{self, Value};
use crate::error::Result;
use crate::http::host::{Scheme, is_loopback, port_of};
use crate::redact::Secrets;

/// Whether requests may go through a proxy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ProxyPolicy {
    /// Through the proxy that the environment names, if any.
    FromEnvironment,
    /// Never: the server is a part of this program.
    Direct,
}

/// The proxy of requests of one scheme, and the hosts that are reached without it.
#[derive(Debug, Default)]
pub(crate) struct Proxies {
    scheme: Scheme,
    /// The proxy, or why the value in the environment cannot be used.
    proxy: Option<Result<Proxy>>,
    no_proxy: NoProxy,
}

impl Proxies {
    /// Reads the environment, for requests of this scheme.
    pub(crate) fn from_environment(scheme: Scheme) -> Self {
        Self::new(scheme, env::read)
    }

    fn new(scheme: Scheme, read: impl Fn(&str) -> Value) -> Self {
        let no_proxy = match first_set(&env::NO_PROXY, &read) {
            Some(Variable { text: Ok(list), .. }) => NoProxy::parse(&list),
            Some(Variable { text: Err(_), .. }) | None => NoProxy::default(),
        };
        let own_names: &[&'static str] = match scheme {
            Scheme::Http => &env::HTTP_PROXY,
            Scheme::Https => &env::HTTPS_PROXY,
        };
        let variable = first_set(own_names, &read).or_else(|| first_set(&env::ALL_PROXY, &read));
        let mut proxy = variable.map(Variable::into_proxy);
        if let Some(Ok(remote)) = &proxy
            && scheme == Scheme::Http
            && !is_loopback(&remote.host)
        {
            // In plain http the token would leave this machine in clear.
            log::warn!(
                "{}: the proxy {remote} is not on this machine, so plain http does not use it",
                remote.variable
            );
            proxy = None;
        }
        Self {
            scheme,
            proxy,
            no_proxy,
        }
    }

    /// Returns the proxy of a request, if it goes through one.
    pub(crate) fn proxy_for(&self, uri: &Uri) -> Result<Option<&Proxy>> {
        let Some(proxy) = &self.proxy else {
            return Ok(None);
        };
        if uri.scheme_str() != Some(self.scheme.as_str()) {
            return Ok(None);
        }
        if self
            .no_proxy
            .covers(uri.host().unwrap_or_default(), port_of(uri))
        {
            return Ok(None);
        }
        match proxy {
            Ok(proxy) => Ok(Some(proxy)),
            Err(error) => Err(error.clone()),
        }
    }

    /// Adds the password of the proxy to the secrets that no message shows.
    pub(crate) fn add_secrets_to(&self, secrets: &Secrets) {
        if let Some(Ok(Proxy {
            login: Some(login), ..
        })) = &self.proxy
        {
            secrets.add(&login.password);
            secrets.add(&login.pair());
        }
    }

    /// Returns whether a connection to the proxy itself is encrypted.
    pub(crate) fn needs_tls(&self) -> bool {
        matches!(&self.proxy, Some(Ok(proxy)) if proxy.protocol == ProxyProtocol::Https)
    }
}

/// An environment variable that is set, and its text where that is Unicode.
struct Variable {
    name: &'static str,
    text: std::result::Result<String, InvalidProxy>,
}

impl Variable {
    fn into_proxy(self) -> Result<Proxy> {
        self.text
            .and_then(|url| Proxy::parse(self.name, &url))
            .map_err(|invalid| invalid.into_error(self.name))
    }
}

/// Returns the first of several variables that is set.
fn first_set(names: &[&'static str], read: &impl Fn(&str) -> Value) -> Option<Variable> {
    for name in names {
        let text = match read(name) {
            Value::NotSet => continue,
            Value::Text(text) => Ok(text),
            Value::NotUnicode(_) => Err(InvalidProxy::Syntax),
        };
        return Some(Variable { name, text });
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;

    const REGIONAL: &str = "https://us.api.konghq.com";
    const GLOBAL: &str = "https://global.api.konghq.com";

    type Variables<'a> = &'a [(&'a str, &'a str)];

    /// Returns the proxies of requests to `base`, in an environment of these variables.
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

    /// Returns the proxy of a request to `url` and its variable, or an empty text.
    fn route(proxies: &Proxies, url: &str) -> String {
        let proxy = proxies.proxy_for(&url.parse().expect("a URL"));
        proxy.map_or_else(
            |error| error.message().to_owned(),
            |proxy| proxy.map_or(String::new(), |proxy| format!("{proxy} {}", proxy.variable)),
        )
    }

    #[test]
    fn the_first_variable_that_is_set_takes_precedence() {
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
                "invalid proxy URL in https_proxy",
            ),
        ];
        for (name, base, variables, expected) in cases {
            assert_eq!(route(&proxies(base, variables), base), expected, "{name}");
        }
    }

    #[test]
    fn each_server_has_its_own_route() {
        let proxies = proxies(
            REGIONAL,
            &[
                ("HTTPS_PROXY", "a:1"),
                ("NO_PROXY", "global.api.konghq.com:443"),
                ("no_proxy", ""),
            ],
        );
        assert_eq!(
            [route(&proxies, REGIONAL), route(&proxies, GLOBAL)],
            ["a:1 HTTPS_PROXY", ""]
        );
        assert_eq!(route(&proxies, "socks5://a:1"), "", "the proxy itself");
    }

    #[test]
    fn lower_case_no_proxy_takes_precedence() {
        let proxies = proxies(
            REGIONAL,
            &[
                ("HTTPS_PROXY", "a:1"),
                ("NO_PROXY", "*"),
                ("no_proxy", "b.example"),
            ],
        );
        assert_eq!(route(&proxies, REGIONAL), "a:1 HTTPS_PROXY");
    }

    #[test]
    fn an_invalid_proxy_that_is_not_needed_is_no_error() {
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
            assert_eq!(route(&proxies(base, &variables), base), "");
        }
    }

    #[test]
    fn an_unsupported_proxy_is_a_configuration_error() {
        let proxies = proxies(REGIONAL, &[("ALL_PROXY", "gopher://user:word@a.example")]);
        let error = proxies
            .proxy_for(&REGIONAL.parse().expect("a URL"))
            .expect_err("there are no such proxies");
        assert_eq!(
            (error.kind(), error.message()),
            (
                ErrorKind::Config,
                "unsupported proxy scheme `gopher` in ALL_PROXY"
            )
        );
    }
}
