//! Words what went wrong before there was an answer.

use std::io::ErrorKind;

use super::distrust::distrusted;
use crate::error::Error;
use crate::telemetry::ErrorCategory;

/// Turns the HTTP library's error into ours. `host` is who was called, `request` what was asked.
pub(super) fn failure(error: &ureq::Error, host: &str, request: &str) -> Error {
    if let Some(cause) = tls_error(error) {
        return distrusted(cause, host, request);
    }
    let (category, message, cause) = describe(error, host);
    let mut error = Error::new(category, message).fact("request", request);
    if let Some(cause) = cause {
        error = error.fact("cause", cause);
    }
    match category {
        ErrorCategory::Timeout => error.hint("--timeout sets how long a request may take; 0 is for ever"),
        ErrorCategory::Network => error.hint("is the network up, and --base-url or --region right?"),
        _ => error,
    }
}

fn describe(error: &ureq::Error, host: &str) -> (ErrorCategory, String, Option<String>) {
    use ErrorCategory::{Network, Server, Timeout};
    let unreachable = |cause: String| (Network, format!("cannot reach {host}"), Some(cause));
    match error {
        ureq::Error::Timeout(ureq::Timeout::Connect) => (Timeout, format!("no connection to {host} in time"), None),
        ureq::Error::Timeout(ureq::Timeout::Resolve) => (Timeout, format!("{host} could not be looked up in time"), None),
        ureq::Error::Timeout(_) => (Timeout, format!("{host} did not answer in time"), None),
        ureq::Error::HostNotFound => (Network, format!("there is no host {host}"), None),
        ureq::Error::Tls(cause) => (Network, format!("no trusted connection to {host}"), Some((*cause).to_owned())),
        ureq::Error::Io(cause) => match cause.kind() {
            ErrorKind::UnexpectedEof => (Network, format!("{host} closed the connection without an answer"), None),
            ErrorKind::ConnectionReset | ErrorKind::BrokenPipe | ErrorKind::ConnectionAborted => {
                (Network, format!("the connection to {host} was lost"), Some(cause.to_string()))
            }
            ErrorKind::TimedOut => (Timeout, format!("{host} did not answer in time"), None),
            _ => unreachable(cause.to_string()),
        },
        ureq::Error::Protocol(cause) => (Server, format!("{host} answered with something that is not HTTP"), Some(cause.to_string())),
        ureq::Error::Http(cause) => (Server, format!("{host} answered with something that is not HTTP"), Some(cause.to_string())),
        ureq::Error::LargeResponseHeader(size, limit) => {
            (Server, format!("{host} answered with a header of {size} bytes, more than {limit}"), None)
        }
        other => unreachable(other.to_string()),
    }
}

/// What the TLS library said, which may hide in an I/O error.
fn tls_error(error: &ureq::Error) -> Option<&rustls::Error> {
    match error {
        ureq::Error::Rustls(cause) => Some(cause),
        ureq::Error::Io(cause) => {
            let inner = cause.get_ref()?;
            inner.downcast_ref().or_else(|| inner.source()?.downcast_ref())
        }
        _ => None,
    }
}

/// Tells whether nothing was answered yet and the same question may be asked again.
pub(super) fn is_worth_retrying(error: &ureq::Error) -> bool {
    match error {
        ureq::Error::HostNotFound | ureq::Error::ConnectionFailed => true,
        ureq::Error::Io(cause) => tls_error(error).is_none() && cause.kind() != ErrorKind::TimedOut,
        _ => false,
    }
}
