//! Name resolution: of the server, or of the proxy in its place.

use std::io;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, ToSocketAddrs};
use std::sync::Arc;
use std::thread;

use crossbeam_channel::{Receiver, bounded};
use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;

use super::policy::Proxies;
use crate::http::host::{is_localhost, port_of, without_brackets};

/// How many addresses of a host are tried: as many as the library's type has room for. The IPv6
/// addresses of a large service come first, and may not be reachable.
const MAX_ADDRESSES: usize = 16;

/// The stack of a lookup's thread in bytes: enough for the system's resolver.
const STACK_LEN: usize = 256 << 10;

/// The result of a lookup by the system.
type Lookup = io::Result<std::vec::IntoIter<SocketAddr>>;

/// A resolver that finds the address to connect to: the server's, or its proxy's.
#[derive(Debug)]
pub(crate) struct ProxyResolver {
    proxies: Arc<Proxies>,
}

impl ProxyResolver {
    pub(crate) fn new(proxies: &Arc<Proxies>) -> Self {
        Self {
            proxies: Arc::clone(proxies),
        }
    }

    fn addresses(
        &self,
        uri: &Uri,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let host = without_brackets(uri.host().unwrap_or_default());
        let port = port_of(uri);
        let mut addresses = self.empty();
        if let Ok(address) = host.parse() {
            addresses.push(SocketAddr::new(address, port));
        } else if is_localhost(host) {
            // Not looked up: a resolver could return another machine, and plain http goes there
            // only because the name stands for this one.
            addresses.push((Ipv4Addr::LOCALHOST, port).into());
            addresses.push((Ipv6Addr::LOCALHOST, port).into());
        } else {
            let found = look_up(host, port, timeout)?;
            found
                .take(MAX_ADDRESSES)
                .for_each(|address| addresses.push(address));
        }
        if addresses.is_empty() {
            return Err(ureq::Error::HostNotFound);
        }
        Ok(addresses)
    }
}

impl Resolver for ProxyResolver {
    fn resolve(
        &self,
        uri: &Uri,
        _: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        match self.proxies.proxy_for(uri).ok().flatten() {
            Some(proxy) if proxy.is_http() => self.addresses(&proxy.uri()?, timeout),
            // The name goes to the proxy as it is: this machine may not be able to resolve it.
            Some(proxy) if proxy.resolves_names() => Ok(self.empty()),
            _ => self.addresses(uri, timeout),
        }
    }
}

/// Resolves a name, on a thread of its own: the system's resolver knows no time limit.
///
/// The library's own resolver panics when the system refuses the thread.
fn look_up(
    host: &str,
    port: u16,
    timeout: NextTimeout,
) -> Result<std::vec::IntoIter<SocketAddr>, ureq::Error> {
    let found = match start_lookup(host.to_owned(), port) {
        Ok(found) => found
            .recv_timeout(*timeout.after)
            .map_err(|_| ureq::Error::Timeout(timeout.reason))?,
        // Without a thread, a lookup that may take too long is better than none.
        Err(_) => (host, port).to_socket_addrs(),
    };
    Ok(found?)
}

/// Starts a thread that resolves a name, and returns where the result arrives.
fn start_lookup(host: String, port: u16) -> io::Result<Receiver<Lookup>> {
    let (sender, receiver) = bounded(1);
    let work = move || {
        // After the time limit, the receiver is gone.
        let _ = sender.send((host.as_str(), port).to_socket_addrs());
    };
    thread::Builder::new()
        .name("kongctl-lookup".to_owned())
        .stack_size(STACK_LEN)
        .spawn(work)?;
    Ok(receiver)
}
