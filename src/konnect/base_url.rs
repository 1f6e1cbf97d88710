//! Checks where requests may go: a token travels in them.

use std::fmt;

use ureq::http::Uri;

use crate::http::{Scheme, is_loopback};

/// What the names of Konnect's own servers end with: one for each region, and the global one.
const KONNECT: &str = ".api.konghq.com";
/// The name that stands for all of them.
const KONNECT_REALM: &str = "konghq.com";

/// Holds a checked address without a slash at its end: `https://us.api.konghq.com`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct BaseUrl(String);

impl BaseUrl {
    /// Checks a URL: https, or http to this machine; no user, query or fragment.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        if text.contains(['?', '#']) {
            return Err("it must not have a query or a fragment".to_owned());
        }
        let uri: Uri = text
            .parse()
            .map_err(|error| format!("it is not a URL: {error}"))?;
        let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
            return Err("it must be a full URL, such as https://us.api.konghq.com".to_owned());
        };
        if authority.as_str().contains('@') {
            return Err("it must not contain a user name or password".to_owned());
        }
        match scheme {
            "https" => {}
            "http" if is_loopback(authority.host()) => {}
            "http" => return Err("plain http would send the token unencrypted; use https (http is allowed for this machine only)".to_owned()),
            _ => return Err(format!("`{scheme}` is neither https nor http")),
        }
        Ok(Self(text.trim_end_matches('/').to_owned()))
    }

    /// Tells whether a link may be shown to a person and opened: https, or http to this machine.
    pub(crate) fn is_link(text: &str) -> bool {
        Self::parse(text.split(['?', '#']).next().unwrap_or_default()).is_ok()
    }

    /// An address that may be none, fit to be shown: what stands before an @ is likely a password.
    pub(crate) fn shown(text: &str) -> String {
        text.rsplit_once('@')
            .map_or_else(|| text.to_owned(), |(_, host)| format!("…@{host}"))
    }

    /// The server of a region. A region is a checked word: letters and digits.
    pub(crate) fn of_region(region: &str) -> Self {
        Self(format!("https://{region}{KONNECT}"))
    }

    /// The server of what belongs to no region.
    pub(crate) fn global() -> Self {
        Self::of_region("global")
    }

    /// Whom a login for this address is for: Konnect with all its regions is one, any other server is itself.
    pub(crate) fn realm(&self) -> String {
        let uri: Option<Uri> = self.0.parse().ok();
        let authority = uri
            .as_ref()
            .and_then(|uri| uri.authority())
            .map(|authority| authority.as_str().to_lowercase());
        let authority = authority.unwrap_or_default();
        let (scheme, usual_port) = if self.is_https() {
            ("https", ":443")
        } else {
            ("http", ":80")
        };
        let host = authority.strip_suffix(usual_port).unwrap_or(&authority);
        if self.is_https() && host.ends_with(KONNECT) {
            KONNECT_REALM.to_owned()
        } else {
            format!("{scheme}://{host}")
        }
    }

    pub(crate) fn scheme(&self) -> Scheme {
        if self.0.starts_with("https:") {
            Scheme::Https
        } else {
            Scheme::Http
        }
    }

    pub(crate) fn is_https(&self) -> bool {
        self.scheme() == Scheme::Https
    }
}

impl fmt::Display for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn https_goes_anywhere_and_http_only_to_this_machine() {
        for (text, kept) in [
            ("https://us.api.konghq.com", "https://us.api.konghq.com"),
            (
                "https://proxy.example/konnect/",
                "https://proxy.example/konnect",
            ),
            ("http://127.0.0.1:4010", "http://127.0.0.1:4010"),
            ("http://localhost:1/", "http://localhost:1"),
            ("http://[::1]:8001", "http://[::1]:8001"),
        ] {
            assert_eq!(
                BaseUrl::parse(text).map(|url| url.to_string()),
                Ok(kept.to_owned())
            );
        }
        for text in [
            "",
            "us.api.konghq.com",
            "/v3",
            "http://us.api.konghq.com",
            "http://127.0.0.1.evil.example",
            "http://127.0.0.1@evil.example",
            "http://localhost.evil.example",
            "http://0.0.0.0:1",
            "ftp://127.0.0.1",
            "https://user:secret@host.example",
            "https://host.example/?a=b",
            "https://host.example/#x",
            "https://host example",
        ] {
            assert!(BaseUrl::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn all_of_konnect_is_one_realm_and_any_other_server_its_own() {
        for (text, realm) in [
            ("https://us.api.konghq.com", "konghq.com"),
            ("https://EU.api.konghq.com:443/", "konghq.com"),
            ("https://global.api.konghq.com", "konghq.com"),
            (
                "https://us.api.konghq.com:8443",
                "https://us.api.konghq.com:8443",
            ),
            (
                "https://api.konghq.com.evil.example",
                "https://api.konghq.com.evil.example",
            ),
            ("https://evil-api.konghq.com", "https://evil-api.konghq.com"),
            ("https://Proxy.example/konnect", "https://proxy.example"),
            ("https://proxy.example:443", "https://proxy.example"),
            ("http://127.0.0.1:8001", "http://127.0.0.1:8001"),
            ("http://127.0.0.1:8002", "http://127.0.0.1:8002"),
        ] {
            assert_eq!(BaseUrl::parse(text).expect(text).realm(), realm, "{text}");
        }
    }
}
