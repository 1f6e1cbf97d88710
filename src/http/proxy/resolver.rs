//! Name resolution: of the server, or of the proxy in its place.

use std::net::SocketAddr;
use std::sync::Arc;

use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;

use super::policy::Proxies;
use crate::http::host::{port_of, without_brackets};

/// A resolver that finds the address to connect to: the server's, or its proxy's.
#[derive(Debug)]
pub(crate) struct ProxyResolver {
    proxies: Arc<Proxies>,
    names: DefaultResolver,
}

impl ProxyResolver {
    pub(crate) fn new(proxies: &Arc<Proxies>) -> Self {
        Self {
            proxies: Arc::clone(proxies),
            names: DefaultResolver::default(),
        }
    }

    fn addresses(
        &self,
        uri: &Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let host = without_brackets(uri.host().unwrap_or_default());
        // The library starts a thread for each name; an address needs none.
        let Ok(address) = host.parse() else {
            return self.names.resolve(uri, config, timeout);
        };
        let mut addresses = self.empty();
        addresses.push(SocketAddr::new(address, port_of(uri)));
        Ok(addresses)
    }
}

impl Resolver for ProxyResolver {
    fn resolve(
        &self,
        uri: &Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        match self.proxies.proxy_for(uri).ok().flatten() {
            Some(proxy) if proxy.is_http() => self.addresses(&proxy.uri()?, config, timeout),
            // The name goes to the proxy as it is: this machine may not be able to resolve it.
            Some(proxy) if proxy.resolves_names() => Ok(self.empty()),
            _ => self.addresses(uri, config, timeout),
        }
    }
}
