//! The way that a request takes, for errors and the log.

use std::fmt;

use ureq::http::StatusCode;

use super::host::Scheme;
use super::proxy::{Proxy, Refusal};
use super::request::Purpose;

/// The host of a request, and the proxy in front of it, if any.
pub(crate) struct Route<'a> {
    pub(crate) scheme: Scheme,
    pub(crate) host: String,
    pub(crate) via: Option<&'a Proxy>,
    pub(crate) purpose: Purpose,
}

impl Route<'_> {
    /// Returns whether a proxy takes the request and responds in the server's place, as it does
    /// with plain http; with https it sees neither.
    pub(super) fn is_forwarded(&self) -> bool {
        self.scheme == Scheme::Http && self.via.is_some_and(Proxy::is_http)
    }

    /// Returns why the proxy, and not the server, refused the request that got this status; of
    /// those of a forwarded request, only one is certainly the proxy's.
    pub(super) fn refusal(&self, status: StatusCode) -> Option<Refusal> {
        if self.is_forwarded() && status == StatusCode::PROXY_AUTHENTICATION_REQUIRED {
            Some(Refusal::Status(status))
        } else {
            None
        }
    }
}

impl fmt::Display for Route<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.via {
            None => f.write_str(&self.host),
            Some(proxy) => write!(f, "{} through the proxy {proxy}", self.host),
        }
    }
}
