//! The HTTP library's agent: its settings, its TLS, and the connector that knows the proxies.

use std::sync::Arc;
use std::time::Duration;

use ureq::Agent;
use ureq::config::Config;
use ureq::tls::TlsConfig;

use super::host::Scheme;
use super::proxy::{Proxies, ProxyResolver, connector};
use super::tls;
use crate::error::Result;

/// The time limit for opening a connection, TLS and proxy included.
// Shorter than that of a request: a server that does not take connections in 10 s is down or behind
// a firewall, and an error soon is worth more than a success late.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// The longest time limit of a request: for people, as good as none. The library counts from now,
/// and the system's clock has no times beyond some hundred years.
pub(super) const MAX_TIMEOUT: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);

/// How many connections are kept open for the next requests: as many as are in use at once at most.
const MAX_IDLE_CONNECTIONS: usize = 200;

/// The length of each of the two buffers of a connection. The library's 128 KiB would be cleared, a
/// page fault for each four, before a response of two has come.
const BUFFER_LEN: usize = 32 << 10;

/// The length of the longest head of a response. It must fit the buffer; servers refuse requests
/// with a head of 8 KiB or 16.
const MAX_HEAD_LEN: usize = 24 << 10;

/// Returns an agent for requests of one scheme. It opens no connection yet.
pub(super) fn new(
    scheme: Scheme,
    user_agent: &str,
    timeout: Option<Duration>,
    proxies: &Arc<Proxies>,
) -> Result<Agent> {
    let mut config = Config::builder()
        .http_status_as_error(false)
        // A redirect could lead the token to another host.
        .max_redirects(0)
        .max_redirects_will_error(false)
        .user_agent(user_agent)
        // The library would read the environment by rules of its own; see `proxy`.
        .proxy(None)
        .timeout_global(timeout.map(|timeout| timeout.min(MAX_TIMEOUT)))
        .timeout_connect(Some(CONNECT_TIMEOUT))
        .input_buffer_size(BUFFER_LEN)
        .output_buffer_size(BUFFER_LEN)
        .max_response_header_size(MAX_HEAD_LEN)
        // The library would close all but three.
        .max_idle_connections(MAX_IDLE_CONNECTIONS)
        .max_idle_connections_per_host(MAX_IDLE_CONNECTIONS);
    // Loading the certificates takes milliseconds: plain http to this machine does without.
    if scheme == Scheme::Https || proxies.needs_tls() {
        config = config.tls_config(tls_config()?);
    }
    Ok(Agent::with_parts(
        config.build(),
        connector(proxies),
        ProxyResolver::new(proxies),
    ))
}

fn tls_config() -> Result<TlsConfig> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    Ok(TlsConfig::builder()
        .root_certs(tls::load_root_certificates()?)
        .unversioned_rustls_crypto_provider(provider)
        .build())
}
