//! What the HTTP library passes to a connector.

use std::sync::Arc;

use ureq::http::Uri;
use ureq::unversioned::transport::time::{Duration, Instant};
use ureq::unversioned::transport::{ConnectionDetails, NextTimeout};

/// Returns the details of the same connection to another server. The library's type has no `Clone`.
pub(super) fn with_uri<'a>(details: &ConnectionDetails<'a>, uri: &'a Uri) -> ConnectionDetails<'a> {
    ConnectionDetails {
        uri,
        addrs: details.addrs.clone(),
        config: details.config,
        request_level: details.request_level,
        resolver: details.resolver,
        now: details.now,
        timeout: details.timeout,
        current_time: Arc::clone(&details.current_time),
        run_connector: Arc::clone(&details.run_connector),
        register_shutdown: Arc::clone(&details.register_shutdown),
    }
}

/// Returns the time limit of the connection, less the time that has passed.
pub(super) fn time_left(details: &ConnectionDetails) -> NextTimeout {
    let mut left = details.timeout;
    if let Duration::Exact(limit) = left.after
        && let Instant::Exact(start) = details.now
        && let Instant::Exact(now) = (details.current_time)()
    {
        left.after = Duration::Exact(limit.saturating_sub(now.saturating_duration_since(start)));
    }
    left
}
