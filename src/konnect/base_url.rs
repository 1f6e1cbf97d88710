//! The address of a server that the token may be sent to.

use std::fmt;

use ureq::http::Uri;

use crate::character;
use crate::http::{Scheme, is_loopback};

/// The suffix of the names of Konnect's own servers: one for each region, and the global one.
const KONNECT_SUFFIX: &str = ".api.konghq.com";
/// The realm of all of them.
const KONNECT_REALM: &str = "konghq.com";

/// The longest link, in bytes: a longer one is not for people.
const MAX_LINK_LEN: usize = 2048;

/// A checked address without a slash at its end, its scheme in lower case:
/// `https://us.api.konghq.com`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct BaseUrl(String);

impl BaseUrl {
    /// Parses a URL: https, or http to this machine, without credentials, query or fragment.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        if text.contains(['?', '#']) {
            return Err("it must not have a query or a fragment".to_owned());
        }
        let uri: Uri = match text.parse() {
            Ok(uri) => uri,
            Err(_) => return Err(what_is_no_url(text)),
        };
        let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
            return Err("it must be a full URL, such as https://us.api.konghq.com".to_owned());
        };
        if authority.as_str().contains('@') {
            return Err("it must not contain a user name or password".to_owned());
        }
        let port = authority.as_str().strip_prefix(authority.host());
        if port.is_some_and(|port| !is_port(port)) {
            return Err("its port must be a number from 1 to 65535".to_owned());
        }
        if authority.host().is_empty() {
            return Err("it names no host".to_owned());
        }
        match scheme {
            "https" => {}
            // What stays on this machine is not read by others: the sandbox needs no certificate.
            "http" if is_loopback(authority.host()) => {}
            "http" => return Err("plain http would send the token unencrypted; use https (http is allowed for this machine only)".to_owned()),
            _ => return Err(format!("`{scheme}` is neither https nor http")),
        }
        let rest = &text[scheme.len()..];
        Ok(Self(format!("{scheme}{}", rest.trim_end_matches('/'))))
    }

    /// Returns the URL that an address without a scheme probably means: `localhost:8001`.
    pub(crate) fn with_scheme(text: &str) -> Option<Self> {
        let host = text.split(['/', ':']).next().unwrap_or_default();
        let is_host = host == "localhost" || host.contains('.');
        if !is_host || text.contains("://") {
            return None;
        }
        let scheme = if is_loopback(host) { "http" } else { "https" };
        Self::parse(&format!("{scheme}://{text}")).ok()
    }

    /// Returns whether a link may be shown to the user and opened: https, or http to this machine.
    ///
    /// The program that opens it may be a shell script: the whole of it must be one plain word.
    pub(crate) fn is_link(text: &str) -> bool {
        let address = text.split(['?', '#']).next().unwrap_or_default();
        text.len() <= MAX_LINK_LEN && text.bytes().all(is_link_byte) && Self::parse(address).is_ok()
    }

    /// Redacts an address, valid or not: what is before an `@` may be a password, and what is in a
    /// query may be a token.
    pub(crate) fn redacted(text: &str) -> String {
        let start = text.rfind('@').unwrap_or_default();
        let end = text[start..]
            .find(['?', '#'])
            .map(|length| start + length + 1);
        let host = &text[start..end.unwrap_or(text.len())];
        let before = if start > 0 { "..." } else { "" };
        let after = if end.is_some() { "..." } else { "" };
        format!("{before}{host}{after}")
    }

    /// Returns the server of a region, which is a checked word: letters and digits.
    pub(crate) fn of_region(region: &str) -> Self {
        Self(format!("https://{region}{KONNECT_SUFFIX}"))
    }

    /// Returns the region whose server this is.
    pub(crate) fn region(&self) -> Option<&str> {
        let host = self.0.strip_prefix("https://")?;
        let region = host.strip_suffix(KONNECT_SUFFIX)?;
        let is_word = region.bytes().all(|byte| byte.is_ascii_alphanumeric());
        is_word.then_some(region)
    }

    /// Returns the server of the resources that belong to no region.
    pub(crate) fn global() -> Self {
        Self::of_region("global")
    }

    /// Returns the host, without the port.
    pub(crate) fn host(&self) -> Option<String> {
        let uri: Uri = self.0.parse().ok()?;
        uri.host().map(str::to_owned)
    }

    /// Returns the realm of a login: one for all of Konnect's servers, and one for each other
    /// server.
    pub(crate) fn realm(&self) -> String {
        let uri: Option<Uri> = self.0.parse().ok();
        let authority = match uri.as_ref().and_then(Uri::authority) {
            Some(authority) => authority.as_str().to_lowercase(),
            None => String::new(),
        };
        let scheme = self.scheme();
        let default_port = format!(":{}", scheme.default_port());
        let host = authority.strip_suffix(&default_port).unwrap_or(&authority);
        if scheme == Scheme::Https && host.ends_with(KONNECT_SUFFIX) {
            KONNECT_REALM.to_owned()
        } else {
            format!("{}://{host}", scheme.as_str())
        }
    }

    fn scheme(&self) -> Scheme {
        Scheme::of_url(&self.0)
    }
}

/// Returns what is wrong with a text that cannot be parsed as a URL.
fn what_is_no_url(text: &str) -> String {
    let strange = |letter: &char| !letter.is_ascii_graphic() || "\"'`<>{}|\\^".contains(*letter);
    match text.chars().find(strange) {
        Some(letter) if letter.is_ascii_graphic() => format!("it must not contain `{letter}`"),
        Some(letter) => format!("it must not contain {}", character::described(letter)),
        None => "it must be a full URL, such as https://us.api.konghq.com".to_owned(),
    }
}

/// Returns whether a text is nothing, or a colon and a port.
fn is_port(text: &str) -> bool {
    let port = text.strip_prefix(':').map(str::parse);
    text.is_empty() || port.is_some_and(|port| port.is_ok_and(|port: u16| port > 0))
}

/// Returns whether a byte may be in a link: those of RFC 3986 §2, without `'` and `$`, which mean
/// something to a shell even within quotes.
fn is_link_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!&()*+,;=%".contains(&byte)
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
            (
                "http://[0:0:0:0:0:0:0:1]:8001",
                "http://[0:0:0:0:0:0:0:1]:8001",
            ),
            ("http://127.255.0.1", "http://127.255.0.1"),
            ("HTTPS://Us.api.konghq.com/A", "https://Us.api.konghq.com/A"),
            ("Http://LOCALHOST:1", "http://LOCALHOST:1"),
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
            // None of these is an address of this machine before a resolver says so, and it may
            // say something else.
            "http://localhost.",
            "http://foo.localhost",
            "http://localhost.localdomain",
            "http://127.1",
            "http://127.0.0.1.",
            "http://127.0.0.01",
            "http://0x7f.1",
            "http://0x7f000001",
            "http://2130706433",
            "http://0",
            "http://[::]",
            "http://[::ffff:127.0.0.1]",
            "http://[::127.0.0.1]",
            "http://[::1%25lo]",
            "http://%6cocalhost",
            "http://ｌocalhost",
            "HTTP://us.api.konghq.com",
            "FTP://127.0.0.1",
        ] {
            assert!(BaseUrl::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn what_is_wrong_with_an_address_is_told() {
        let full = "it must be a full URL, such as https://us.api.konghq.com";
        let port = "its port must be a number from 1 to 65535";
        for (text, why) in [
            ("us.api.konghq.com", full),
            ("http//127.0.0.1:9", full),
            ("http:/127.0.0.1:9", full),
            ("https://", full),
            ("https://:8080", "it names no host"),
            ("https://a.example:99999", port),
            ("https://a.example:0", port),
            ("http://127.0.0.1:9,", port),
            ("https://a.example:8001v3", port),
            ("\"https://a.example\"", "it must not contain `\"`"),
            ("<https://a.example>", "it must not contain `<`"),
            (
                "https://a.example\u{200b}",
                "it must not contain U+200B (zero width space)",
            ),
        ] {
            assert_eq!(BaseUrl::parse(text), Err(why.to_owned()), "{text}");
        }
    }

    #[test]
    fn an_address_is_shown_without_what_may_be_a_secret() {
        for (text, shown) in [
            ("https://a.example/b", "https://a.example/b"),
            ("", ""),
            ("https://user:pass@a.example", "...@a.example"),
            ("https://user:p?a@ss@a.example", "...@a.example"),
            ("https://a.example/?token=kpat#x", "https://a.example/?..."),
            ("https://u@a.example/#token=kpat", "...@a.example/#..."),
            ("https://a.example/?a=b@c", "...@c"),
        ] {
            assert_eq!(BaseUrl::redacted(text), shown);
        }
    }

    #[test]
    fn a_link_is_one_plain_word() {
        for text in [
            "https://cloud.konghq.com/device/activate?user_code=ABCD-EFGH&a=%20;b(1)#x",
            "HTTPS://a.example",
            "http://localhost:1/?x",
            "http://[::1]:8001/",
        ] {
            assert!(BaseUrl::is_link(text), "{text}");
        }
        let too_long = format!("https://a.example/?{}", "x".repeat(MAX_LINK_LEN));
        for text in [
            "",
            "-h",
            "a.example",
            "javascript:alert(1)",
            "file:///etc/passwd",
            "data:text/html,x",
            "http://a.example/",
            "https://user@a.example/",
            "https://a.example@b.example/",
            "https://a.example\\@b.example/",
            "https:a.example",
            "https:///a.example",
            "https://?x",
            "https://a.example/ x",
            "https://a.example/?a b",
            "https://a.example/?a\tb",
            "https://a.example/?a\nb",
            "https://a.example/?a\0b",
            "https://a.example/#\u{1b}[2J",
            "https://a.example/?a'b",
            "https://a.example/?a\"b",
            "https://a.example/?`id`",
            "https://a.example/?$(id)",
            "https://a.example/?a|b",
            "https://a.example/?a<b>",
            "https://a.example/?é",
            "https://a.example/?\u{202e}",
            " https://a.example/",
            "https://a.example/\n",
            &too_long,
        ] {
            assert!(!BaseUrl::is_link(text), "{text:?}");
        }
    }

    #[test]
    fn a_region_is_known_by_its_server() {
        for (text, region) in [
            ("https://eu.api.konghq.com", Some("eu")),
            ("https://eu.api.konghq.com/", Some("eu")),
            ("https://eu.api.konghq.com/v3", None),
            ("https://eu.api.konghq.com:8443", None),
            ("https://a.eu.api.konghq.com", None),
            ("https://eu.api.konghq.com.evil.example", None),
            ("https://evil.example/.api.konghq.com", None),
            ("http://127.0.0.1:8001", None),
        ] {
            let url = BaseUrl::parse(text).expect(text);
            assert_eq!(url.region(), region, "{text}");
        }
        assert_eq!(BaseUrl::of_region("in").region(), Some("in"));
    }

    #[test]
    fn all_konnect_hosts_are_one_realm_and_any_other_server_is_its_own() {
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
            ("HTTPS://us.api.konghq.com", "konghq.com"),
            ("HTTPS://Proxy.example:443", "https://proxy.example"),
            ("https://Proxy.example/konnect", "https://proxy.example"),
            ("https://proxy.example:443", "https://proxy.example"),
            ("http://127.0.0.1:8001", "http://127.0.0.1:8001"),
            ("http://127.0.0.1:8002", "http://127.0.0.1:8002"),
        ] {
            assert_eq!(BaseUrl::parse(text).expect(text).realm(), realm, "{text}");
        }
    }
}
