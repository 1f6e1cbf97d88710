//! Connections through SOCKS proxies.

use std::io::ErrorKind;
use std::sync::Arc;

use ureq::config::Config;
use ureq::unversioned::transport::{ConnectionDetails, Connector, SocksConnector};

use super::address::Proxy;
use super::details::with_uri;
use super::policy::Proxies;
use super::refusal::Refusal;

/// A connector that connects through a SOCKS proxy, where a request goes through one.
#[derive(Debug)]
pub(super) struct SocksProxyConnector {
    proxies: Arc<Proxies>,
    socks: SocksConnector,
}

impl SocksProxyConnector {
    pub(super) fn new(proxies: &Arc<Proxies>) -> Self {
        Self {
            proxies: Arc::clone(proxies),
            socks: SocksConnector::default(),
        }
    }
}

impl Connector for SocksProxyConnector {
    type Out = <SocksConnector as Connector>::Out;

    fn connect(
        &self,
        details: &ConnectionDetails,
        _: Option<()>,
    ) -> Result<Option<Self::Out>, ureq::Error> {
        match self.proxies.proxy_for(details.uri) {
            Ok(Some(proxy)) if !proxy.is_http() => {
                // The library's connector finds its proxy in the configuration only.
                let config = config_with(proxy)?;
                let details = ConnectionDetails {
                    config: &config,
                    ..with_uri(details, details.uri)
                };
                self.socks.connect(&details, None).map_err(refusal)
            }
            _ => Ok(None),
        }
    }
}

fn config_with(proxy: &Proxy) -> Result<Config, ureq::Error> {
    let mut builder = ureq::Proxy::builder(proxy.protocol)
        .host(&proxy.host)
        .port(proxy.port);
    if let Some(login) = &proxy.login {
        builder = builder
            .username(login.user.expose())
            .password(login.password.expose());
    }
    Ok(Config::builder().proxy(Some(builder.build()?)).build())
}

fn refusal(error: ureq::Error) -> ureq::Error {
    match error {
        ureq::Error::Io(cause) if cause.kind() == ErrorKind::UnexpectedEof => {
            Refusal::Closed.into()
        }
        // An I/O error without a code of the system is the proxy's reason.
        ureq::Error::Io(cause) if cause.raw_os_error().is_none() => {
            Refusal::Socks(cause.to_string()).into()
        }
        other => other,
    }
}
