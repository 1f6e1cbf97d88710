//! Files that are read from the web. No token is sent.

use std::thread;
use std::time::Duration;

use ureq::http::Uri;

use crate::error::{Error, Result};
use crate::http::{Failure, Http, HttpRequest, Method, Response, Retry, Sensitivity};

/// The size of the largest file, in bytes.
const MAX_LEN: u64 = 50 << 20;
const TIMEOUT: Duration = Duration::from_secs(30);
const MAX_REDIRECTS: usize = 10;

/// Returns whether a source is a URL rather than a path.
pub(super) fn is_url(name: &str) -> bool {
    let scheme = name.split_once("://").map(|(scheme, _)| scheme);
    scheme.is_some_and(|scheme| {
        scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http")
    })
}

/// Returns what messages call a URL: without its query, which may have a secret.
pub(super) fn shown(url: &str) -> &str {
    url.split(['?', '#']).next().unwrap_or(url)
}

/// Reads a file; follows redirects.
pub(super) fn read(http: &Http, url: &str) -> Result<Vec<u8>> {
    let failed = |cause: &str| Error::config(format!("cannot read `{}`", shown(url))).cause(cause);
    let mut at = parsed(url).ok_or_else(|| failed("it is no URL without a user name"))?;
    for _ in 0..=MAX_REDIRECTS {
        let response = send(http, &at.to_string())?;
        match response.status.as_u16() {
            200 => return Ok(response.body),
            301 | 302 | 303 | 307 | 308 => {
                let target = target(&at, &response);
                at = target.ok_or_else(|| failed("the server redirects to what is not allowed"))?;
            }
            _ => return Err(failed(&format!("the server answered {}", response.status))),
        }
    }
    Err(failed(&format!(
        "redirected more than {MAX_REDIRECTS} times"
    )))
}

fn parsed(url: &str) -> Option<Uri> {
    let url: Uri = url.split('#').next()?.parse().ok()?;
    let authority = url.authority()?.as_str();
    (is_url(&url.to_string()) && !authority.contains('@')).then_some(url)
}

/// Sends a request, and again after a failure that may pass.
fn send(http: &Http, url: &str) -> Result<Response> {
    let request = HttpRequest {
        method: &Method::GET,
        url,
        headers: vec![("Accept", "*/*")],
        body: None,
        max_duration: Some(TIMEOUT),
        max_response_len: MAX_LEN,
        sensitivity: Sensitivity::Public,
        secrets: Vec::new(),
    };
    let mut retries = 0;
    loop {
        let outcome = http.exchange(&request);
        let retry = match &outcome {
            Ok(response) => Retry::from_response(response.status, &response.headers),
            Err(failure) => failure.retry,
        };
        let Some(delay) = retry.delay(retries) else {
            return outcome.map_err(Failure::into_error);
        };
        thread::sleep(delay);
        retries += 1;
    }
}

/// Returns where a response redirects to; `None` where that is not allowed.
fn target(from: &Uri, response: &Response) -> Option<Uri> {
    let location = response.headers.get("location")?.to_str().ok()?;
    let target = parsed(&joined(from, location)?)?;
    // What was protected on its way must stay so.
    let is_weaker = from.scheme_str() == Some("https") && target.scheme_str() != Some("https");
    (!is_weaker).then_some(target)
}

/// Returns the URL that a reference within a document means.
fn joined(base: &Uri, reference: &str) -> Option<String> {
    let scheme = base.scheme_str()?;
    let authority = base.authority()?;
    if has_scheme(reference) {
        return Some(reference.to_owned());
    }
    if reference.starts_with("//") {
        return Some(format!("{scheme}:{reference}"));
    }
    if reference.starts_with('/') {
        return Some(format!("{scheme}://{authority}{reference}"));
    }
    let (directory, _) = base.path().rsplit_once('/').unwrap_or_default();
    Some(format!("{scheme}://{authority}{directory}/{reference}"))
}

fn has_scheme(reference: &str) -> bool {
    let is_of_scheme = |byte: u8| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte);
    let scheme = reference.split_once(':').map(|(scheme, _)| scheme);
    scheme.is_some_and(|scheme| !scheme.is_empty() && scheme.bytes().all(is_of_scheme))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_with_a_scheme_are_urls() {
        for (name, expected) in [
            ("https://a.example/x.yaml", true),
            ("HTTP://a.example", true),
            ("ftp://a.example", false),
            ("https:x", false),
            ("a.yaml", false),
            ("-", false),
        ] {
            assert_eq!(is_url(name), expected, "{name}");
        }
        assert_eq!(
            shown("https://a.example/x?token=y#z"),
            "https://a.example/x"
        );
        for url in ["https://user:word@a.example/", "https://", "https:///x"] {
            assert!(parsed(url).is_none(), "{url}");
        }
    }

    #[test]
    fn a_redirect_may_be_relative() {
        let base = parsed("https://a.example:8443/dir/file?x=y").expect("a URL");
        for (reference, expected) in [
            ("https://b.example/z", "https://b.example/z"),
            ("ftp://b.example/z", "ftp://b.example/z"),
            (
                "z?to=https://c",
                "https://a.example:8443/dir/z?to=https://c",
            ),
            ("//b.example/z", "https://b.example/z"),
            ("/z?q", "https://a.example:8443/z?q"),
            ("z", "https://a.example:8443/dir/z"),
        ] {
            assert_eq!(joined(&base, reference).as_deref(), Some(expected));
        }
    }
}
