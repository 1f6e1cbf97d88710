//! The chain of connectors: a SOCKS proxy or TCP, then a tunnel through an HTTP proxy, then TLS to
//! the server.

use std::sync::Arc;

use ureq::unversioned::transport::{Connector, RustlsConnector, TcpConnector};

use super::policy::Proxies;
use super::socks::SocksProxyConnector;
use super::tunnel::TunnelConnector;

/// Returns a connector that goes through `proxies`, and encrypts connections to https servers.
pub(crate) fn connector(proxies: &Arc<Proxies>) -> impl Connector {
    // Each one passes on what it has no part in.
    ().chain(SocksProxyConnector::new(proxies))
        .chain(TcpConnector::default())
        .chain(TunnelConnector::new(proxies))
        .chain(RustlsConnector::default())
}
