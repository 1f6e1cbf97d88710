//! Words what went wrong before there was an answer.

use std::fmt;
use std::io;

use ureq::http::StatusCode;
use ureq::http::uri::Authority;

use super::proxy::Proxy;
use super::proxy::Refusal;
use super::tls_error::distrusted;
use crate::env;
use crate::error::{Error, ErrorKind};

/// Holds who is called, and through whom.
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

/// Turns the HTTP library's error into ours. `route` is who was called, `request` what was asked.
pub(crate) fn failure(error: &ureq::Error, route: &Route, request: &str) -> Error {
    let error = match (tls_error(error), refusal(error), route.via) {
        (Some(cause), ..) => distrusted(cause, &route.to_string(), request),
        (_, Some(Refusal::Distrusted(cause)), Some(proxy)) => {
            distrusted(cause, &format!("the proxy {proxy}"), request)
        }
        _ => unanswered(error, route, request),
    };
    match route.via {
        Some(proxy) => error.fact("proxy", format!("from {}", proxy.variable)),
        None => error,
    }
}

fn unanswered(error: &ureq::Error, route: &Route, request: &str) -> Error {
    let (category, message, cause) = describe(error, route);
    let mut worded = Error::new(category, message).fact("request", request);
    if let Some(cause) = cause {
        worded = worded.cause(cause);
    }
    if category == ErrorKind::Timeout {
        worded = worded.hint("--timeout sets how long a request may take; 0 is for ever");
    }
    match route.via {
        Some(proxy) => worded.hint(what_to_do(error, route, proxy)),
        None if category == ErrorKind::Network => {
            worded.hint("is the network up, and --base-url or --region right?")
        }
        None => worded,
    }
}

fn what_to_do(error: &ureq::Error, route: &Route, proxy: &Proxy) -> String {
    let variable = proxy.variable;
    match (refusal(error), &proxy.login) {
        (Some(Refusal::Answered(StatusCode::PROXY_AUTHENTICATION_REQUIRED)), None) => {
            let scheme = proxy.scheme();
            format!(
                "the proxy asks who you are: {variable}={scheme}://USER:PASSWORD@{proxy}, special characters as % codes (%40 for @)"
            )
        }
        (Some(Refusal::Answered(StatusCode::PROXY_AUTHENTICATION_REQUIRED)), Some(_)) => {
            format!(
                "are the user name and the password in {variable} right? special characters are written as % codes (%40 for @)"
            )
        }
        _ => {
            let [.., past] = env::NO_PROXY;
            let authority = route.host.parse::<Authority>();
            let name = authority
                .as_ref()
                .map_or(route.host.as_str(), Authority::host);
            format!("is {variable} right? {past}={name} would go past the proxy")
        }
    }
}

fn describe(error: &ureq::Error, route: &Route) -> (ErrorKind, String, Option<String>) {
    use ErrorKind::{Network, Server, Timeout};
    let unreachable = |cause: String| (Network, format!("cannot reach {route}"), Some(cause));
    match error {
        ureq::Error::Timeout(ureq::Timeout::Connect) => {
            (Timeout, format!("no connection to {route} in time"), None)
        }
        ureq::Error::Timeout(ureq::Timeout::Resolve) => (
            Timeout,
            format!("{route} could not be looked up in time"),
            None,
        ),
        ureq::Error::Timeout(_) => (Timeout, format!("{route} did not answer in time"), None),
        ureq::Error::HostNotFound if route.via.is_none() => {
            (Network, format!("there is no host {route}"), None)
        }
        ureq::Error::Tls(cause) => (
            Network,
            format!("no trusted connection to {route}"),
            Some((*cause).to_owned()),
        ),
        ureq::Error::Io(cause) => match cause.kind() {
            io::ErrorKind::UnexpectedEof => (
                Network,
                format!("{route} closed the connection without an answer"),
                None,
            ),
            io::ErrorKind::ConnectionReset
            | io::ErrorKind::BrokenPipe
            | io::ErrorKind::ConnectionAborted => (
                Network,
                format!("the connection to {route} was lost"),
                Some(cause.to_string()),
            ),
            io::ErrorKind::TimedOut => (Timeout, format!("{route} did not answer in time"), None),
            _ => unreachable(cause.to_string()),
        },
        ureq::Error::Protocol(cause) => (
            Server,
            format!("{route} answered with something that is not HTTP"),
            Some(cause.to_string()),
        ),
        ureq::Error::Http(cause) => (
            Server,
            format!("{route} answered with something that is not HTTP"),
            Some(cause.to_string()),
        ),
        ureq::Error::LargeResponseHeader(size, limit) => (
            Server,
            format!("{route} answered with a header of {size} bytes, more than {limit}"),
            None,
        ),
        ureq::Error::Other(cause) => unreachable(cause.to_string()),
        other => unreachable(other.to_string()),
    }
}

/// What the TLS library said, which may hide in an I/O error.
pub(crate) fn tls_error(error: &ureq::Error) -> Option<&rustls::Error> {
    match error {
        ureq::Error::Rustls(cause) => Some(cause),
        ureq::Error::Io(cause) => {
            let inner = cause.get_ref()?;
            inner
                .downcast_ref()
                .or_else(|| inner.source()?.downcast_ref())
        }
        _ => None,
    }
}

fn refusal(error: &ureq::Error) -> Option<&Refusal> {
    match error {
        ureq::Error::Other(cause) => cause.downcast_ref(),
        _ => None,
    }
}

/// Tells whether nothing was answered yet and the same question may be asked again.
pub(crate) fn is_worth_retrying(error: &ureq::Error) -> bool {
    match error {
        ureq::Error::HostNotFound | ureq::Error::ConnectionFailed => true,
        ureq::Error::Other(_) => match refusal(error) {
            Some(Refusal::Answered(status)) => matches!(status.as_u16(), 502..=504),
            refusal => matches!(refusal, Some(Refusal::Closed)),
        },
        ureq::Error::Io(cause) => {
            tls_error(error).is_none() && cause.kind() != io::ErrorKind::TimedOut
        }
        _ => false,
    }
}
