//! A request as it goes to the transport.

use std::time::Duration;

use ureq::http::Method;

use crate::secret::Secret;

/// One request, complete with its authorization.
pub(crate) struct HttpRequest<'a> {
    pub(crate) method: &'a Method,
    /// The whole URL, escaped.
    pub(crate) url: &'a str,
    pub(crate) purpose: Purpose,
    pub(crate) headers: Vec<(&'a str, &'a str)>,
    /// The body; `None` sends none and no `Content-Length` either.
    pub(crate) body: Option<&'a [u8]>,
    /// The longest time that this request may take, even where the configured timeout is longer.
    pub(crate) max_duration: Option<Duration>,
    /// The largest response body that is read, in bytes after decompression.
    pub(crate) max_response_len: u64,
    pub(crate) sensitivity: Sensitivity,
    /// The secrets in it. No message shows them from now on, even if the server repeats them.
    pub(crate) secrets: Vec<&'a Secret>,
}

impl<'a> HttpRequest<'a> {
    /// Returns what messages and the log call the URL.
    pub(super) fn shown_url(&self) -> &'a str {
        match self.purpose {
            Purpose::Api => self.url,
            Purpose::File => without_query(self.url),
        }
    }
}

/// Returns a URL without its query.
pub(crate) fn without_query(url: &str) -> &str {
    url.split(['?', '#']).next().unwrap_or(url)
}

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// An answer of Konnect's API.
    Api,
    /// A file of any server. The query of its URL may be a secret.
    File,
}

/// Whether a response body may be quoted in an error.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sensitivity {
    Public,
    /// The body carries tokens: a part of one is a secret, too.
    Secret,
}
