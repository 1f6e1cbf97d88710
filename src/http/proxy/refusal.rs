//! Why a proxy did not connect to the server.

use std::fmt;

use ureq::http::StatusCode;

/// How a proxy refused to connect to the server.
///
/// The HTTP library carries it as an opaque error; `http::error` takes it out again.
#[derive(Debug)]
pub(crate) enum Refusal {
    /// It responded with this status, and not the server.
    Status(StatusCode),
    Closed,
    NotHttp,
    /// A SOCKS proxy gave this reason.
    Socks(String),
    /// The connection to the proxy itself is not trusted.
    NotTrusted(rustls::Error),
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Status(status) => write!(f, "the proxy responded with {status}"),
            Self::Closed => f.write_str("the proxy closed the connection"),
            Self::NotHttp => f.write_str("the proxy sent a response that is not HTTP"),
            Self::Socks(reason) => write!(f, "the proxy reported: {reason}"),
            Self::NotTrusted(cause) => write!(f, "{cause}"),
        }
    }
}

impl std::error::Error for Refusal {}

impl From<Refusal> for ureq::Error {
    fn from(refusal: Refusal) -> Self {
        Self::Other(Box::new(refusal))
    }
}
