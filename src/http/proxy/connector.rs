//! The chain of connectors: a SOCKS proxy or TCP, then an HTTP proxy, then TLS to the server.

use std::sync::Arc;

use ureq::unversioned::transport::{Connector, RustlsConnector, TcpConnector};

use super::policy::Proxies;
use super::socks::SocksProxyConnector;
use super::tunnel::HttpProxyConnector;

/// Returns a connector that goes through `proxies`, and encrypts connections to https servers.
pub(crate) fn connector(proxies: &Arc<Proxies>) -> impl Connector {
    // Each one passes on what it has no part in.
    ().chain(SocksProxyConnector::new(proxies))
        .chain(TcpConnector::default())
        .chain(HttpProxyConnector::new(proxies))
        .chain(RustlsConnector::default())
}
