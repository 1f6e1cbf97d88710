//! Errors of requests that got no response: what the HTTP library reports, as messages for people.

use std::fmt;
use std::io;

use ureq::http::StatusCode;
use ureq::http::uri::Authority;

use super::host::Scheme;
use super::proxy::{Proxy, Refusal};
use super::request::Purpose;
use super::route::Route;
use super::tls_error::{not_trusted, tls_cause};
use crate::env;
use crate::error::{Error, ErrorKind};

/// Converts the HTTP library's error into ours. `request` is the method and URL of what was sent.
pub(super) fn request_error(error: &ureq::Error, route: &Route, request: &str) -> Error {
    let converted = if let Some(cause) = tls_cause(error) {
        not_trusted(cause, &route.to_string(), request)
    } else if let (Some(Refusal::NotTrusted(cause)), Some(proxy)) = (refusal(error), route.via) {
        not_trusted(cause, &format!("the proxy {proxy}"), request)
    } else {
        no_response(error, route, request)
    };
    match route.via {
        Some(proxy) => converted.fact("proxy", format!("from {}", proxy.variable)),
        None => converted,
    }
}

/// Returns whether a request got no response for a reason that may pass.
pub(super) fn is_transient(error: &ureq::Error) -> bool {
    match error {
        ureq::Error::HostNotFound | ureq::Error::ConnectionFailed => true,
        ureq::Error::Other(_) => match refusal(error) {
            Some(Refusal::Status(status)) => matches!(status.as_u16(), 502..=504),
            Some(Refusal::Closed) => true,
            _ => false,
        },
        // Never a timeout: the time limit is for the request as the user sees it, and a retry would
        // make that limit three times as long. An untrusted certificate stays one.
        ureq::Error::Io(cause) => {
            tls_cause(error).is_none() && cause.kind() != io::ErrorKind::TimedOut
        }
        _ => false,
    }
}

/// Returns whether the server may have received the request: the connection broke, or the time was
/// over, after there was a connection.
pub(super) fn may_have_arrived(error: &ureq::Error) -> bool {
    match error {
        ureq::Error::Io(cause) => {
            tls_cause(error).is_none() && cause.kind() != io::ErrorKind::ConnectionRefused
        }
        ureq::Error::Timeout(phase) => {
            !matches!(phase, ureq::Timeout::Connect | ureq::Timeout::Resolve)
        }
        ureq::Error::HostNotFound | ureq::Error::ConnectionFailed => false,
        // A proxy that opened no tunnel has passed nothing on.
        _ => refusal(error).is_none(),
    }
}

/// Returns whether this process, or the system, has no descriptor left for a connection.
pub(super) fn is_out_of_descriptors(error: &ureq::Error) -> bool {
    match error {
        ureq::Error::Io(cause) => descriptors_hint(cause).is_some(),
        _ => false,
    }
}

/// Returns what to do if `error` is that this process, or the system, has no descriptor left.
pub(crate) fn descriptors_hint(error: &(dyn std::error::Error + 'static)) -> Option<&'static str> {
    // The standard library has no name for these: EMFILE and ENFILE, and what Windows calls so.
    let codes: &[i32] = if cfg!(windows) { &[10_024] } else { &[24, 23] };
    let code = error.downcast_ref::<io::Error>()?.raw_os_error()?;
    codes
        .contains(&code)
        .then_some("close other programs, or raise the limit of open files: ulimit -n")
}

fn no_response(error: &ureq::Error, route: &Route, request: &str) -> Error {
    let Description {
        kind,
        message,
        cause,
    } = describe(error, route);
    let mut described = Error::new(kind, message).fact("request", request);
    if let Some(cause) = cause {
        described = described.cause(cause);
    }
    if kind == ErrorKind::Timeout {
        described = described.hint(timeout_hint(error, route));
    }
    if let ureq::Error::Io(cause) = error
        && let Some(hint) = descriptors_hint(cause)
    {
        return described.hint(hint);
    }
    match route.via {
        Some(proxy) => described.hint(proxy_hint(error, route, proxy)),
        None if kind == ErrorKind::Network => described.hint(match route.purpose {
            Purpose::Api => "check the network, and --base-url or --region",
            Purpose::File => "check the network, and the URL",
        }),
        None => described,
    }
}

/// Returns what to do about a timeout. That of connecting does not depend on `--timeout`.
fn timeout_hint(error: &ureq::Error, route: &Route) -> &'static str {
    match (error, route.scheme) {
        (ureq::Error::Timeout(ureq::Timeout::Connect), Scheme::Https) => {
            "check the address: nothing responds there, or a server that does not speak TLS"
        }
        (ureq::Error::Timeout(ureq::Timeout::Connect), Scheme::Http) => {
            "check the address: nothing responds there"
        }
        _ => match route.purpose {
            Purpose::Api => "increase --timeout (0 disables it)",
            Purpose::File => "download the file, and give its path instead",
        },
    }
}

fn proxy_hint(error: &ureq::Error, route: &Route, proxy: &Proxy) -> String {
    let variable = proxy.variable;
    let needs_login = matches!(
        refusal(error),
        Some(Refusal::Status(StatusCode::PROXY_AUTHENTICATION_REQUIRED))
    );
    if needs_login && proxy.login.is_none() {
        let scheme = proxy.scheme();
        format!(
            "the proxy requires credentials: {variable}={scheme}://USER:PASSWORD@{proxy}, special characters percent-encoded (%40 for @)"
        )
    } else if needs_login {
        format!(
            "check the user name and password in {variable}; special characters must be percent-encoded (%40 for @)"
        )
    } else {
        let authority = route.host.parse::<Authority>();
        let host = authority
            .as_ref()
            .map_or(route.host.as_str(), Authority::host);
        // One that is set takes precedence over any other spelling.
        let in_use = env::NO_PROXY
            .into_iter()
            .find(|name| env::text(name).is_some());
        match (in_use, env::NO_PROXY) {
            (Some(name), _) => {
                format!("check {variable}, or bypass the proxy with {name}=\"${name},{host}\"")
            }
            // The last spelling, in upper case, is the one that documentation shows.
            (None, [.., name]) => {
                format!("check {variable}, or bypass the proxy with {name}={host}")
            }
        }
    }
}

/// The parts of an error that depend on what went wrong.
struct Description {
    kind: ErrorKind,
    message: String,
    cause: Option<String>,
}

impl Description {
    fn new(kind: ErrorKind, message: String) -> Self {
        Self {
            kind,
            message,
            cause: None,
        }
    }

    fn with_cause(kind: ErrorKind, message: String, cause: &impl fmt::Display) -> Self {
        Self {
            kind,
            message,
            cause: Some(cause.to_string()),
        }
    }

    fn unreachable(route: &Route, cause: &impl fmt::Display) -> Self {
        Self::with_cause(ErrorKind::Network, format!("cannot reach {route}"), cause)
    }

    fn timed_out(route: &Route) -> Self {
        Self::new(
            ErrorKind::Timeout,
            format!("timed out waiting for a response from {route}"),
        )
    }

    fn not_http(route: &Route, cause: &impl fmt::Display) -> Self {
        let message = format!("{route} sent a response that is not HTTP");
        Self::with_cause(ErrorKind::Server, message, cause)
    }
}

fn describe(error: &ureq::Error, route: &Route) -> Description {
    use ErrorKind::{Network, Server, Timeout};
    match error {
        ureq::Error::Timeout(ureq::Timeout::Connect) => {
            Description::new(Timeout, format!("timed out connecting to {route}"))
        }
        ureq::Error::Timeout(ureq::Timeout::Resolve) => {
            Description::new(Timeout, format!("timed out resolving {route}"))
        }
        ureq::Error::Timeout(_) => Description::timed_out(route),
        // With a proxy it is the proxy's name that was not found.
        ureq::Error::HostNotFound if route.via.is_none() => {
            Description::new(Network, format!("cannot resolve host {route}"))
        }
        ureq::Error::Tls(cause) => {
            Description::with_cause(Network, format!("TLS handshake with {route} failed"), cause)
        }
        ureq::Error::Io(cause) => describe_io(cause, route),
        ureq::Error::Protocol(cause) => Description::not_http(route, cause),
        ureq::Error::Http(cause) => Description::not_http(route, cause),
        ureq::Error::LargeResponseHeader(size, limit) => Description::new(
            Server,
            format!("{route} sent a response header of {size} bytes; the limit is {limit}"),
        ),
        ureq::Error::Other(cause) => Description::unreachable(route, cause),
        other => Description::unreachable(route, other),
    }
}

fn describe_io(cause: &io::Error, route: &Route) -> Description {
    use io::ErrorKind::{BrokenPipe, ConnectionAborted, ConnectionReset, TimedOut, UnexpectedEof};
    match cause.kind() {
        UnexpectedEof => Description::new(
            ErrorKind::Network,
            format!("{route} closed the connection without a response"),
        ),
        ConnectionReset | BrokenPipe | ConnectionAborted => Description::with_cause(
            ErrorKind::Network,
            format!("the connection to {route} was lost"),
            cause,
        ),
        TimedOut => Description::timed_out(route),
        _ => Description::unreachable(route, cause),
    }
}

fn refusal(error: &ureq::Error) -> Option<&Refusal> {
    match error {
        ureq::Error::Other(cause) => cause.downcast_ref(),
        _ => None,
    }
}
