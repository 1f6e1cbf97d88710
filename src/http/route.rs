//! The way that a request takes, for errors and the log.

use std::fmt;

use super::proxy::Proxy;

/// The host of a request, and the proxy in front of it, if any.
pub(crate) struct Route<'a> {
    pub(crate) host: String,
    pub(crate) via: Option<&'a Proxy>,
}

impl fmt::Display for Route<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.via {
            None => f.write_str(&self.host),
            Some(proxy) => write!(f, "{} through the proxy {proxy}", self.host),
        }
    }
}
