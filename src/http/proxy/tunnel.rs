//! Opens connections, straight or through a proxy. Which one, others decide.

use std::fmt;
use std::io::{ErrorKind, Read, Write};
use std::net::SocketAddr;
use std::sync::Arc;

use ureq::config::{AutoHeaderValue, Config};
use ureq::http::{StatusCode, Uri};
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::time::{Duration, Instant};
use ureq::unversioned::transport::{
    Buffers, ConnectionDetails, Connector, NextTimeout, RustlsConnector, SocksConnector,
    TcpConnector, Transport, TransportAdapter,
};

use super::policy::{Proxies, Proxy};

/// The longest answer to `CONNECT` that is read.
const LONGEST_ANSWER: usize = 64 << 10;

/// Opens connections by `proxies`, and encrypts those to https servers.
pub(crate) fn connector(proxies: &Arc<Proxies>) -> impl Connector {
    let socks = Socks {
        proxies: Arc::clone(proxies),
        inner: SocksConnector::default(),
    };
    let tunnel = Tunnel {
        proxies: Arc::clone(proxies),
        tls: RustlsConnector::default(),
    };
    ().chain(socks)
        .chain(TcpConnector::default())
        .chain(tunnel)
        .chain(RustlsConnector::default())
}

/// Says how a proxy refused to be a way to the server.
#[derive(Debug)]
pub(crate) enum Refusal {
    Answered(StatusCode),
    Closed,
    NotHttp,
    /// A SOCKS proxy gave this reason.
    Said(String),
    /// The connection to the proxy itself is not trusted.
    Distrusted(rustls::Error),
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Answered(status) => write!(f, "the proxy answered {status}"),
            Self::Closed => f.write_str("the proxy closed the connection"),
            Self::NotHttp => f.write_str("the proxy answered with something that is not HTTP"),
            Self::Said(reason) => write!(f, "the proxy said: {reason}"),
            Self::Distrusted(cause) => write!(f, "{cause}"),
        }
    }
}

impl std::error::Error for Refusal {}

impl From<Refusal> for ureq::Error {
    fn from(refusal: Refusal) -> Self {
        Self::Other(Box::new(refusal))
    }
}

/// Looks up who is to be connected to: the server, or the proxy in its place.
#[derive(Debug)]
pub(crate) struct Lookup {
    proxies: Arc<Proxies>,
    names: DefaultResolver,
}

impl Lookup {
    pub(crate) fn new(proxies: &Arc<Proxies>) -> Self {
        Self {
            proxies: Arc::clone(proxies),
            names: DefaultResolver::default(),
        }
    }

    /// Takes an address as it stands: no thread is started for that.
    fn addresses(
        &self,
        uri: &Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let port = uri
            .port_u16()
            .unwrap_or(if uri.scheme_str() == Some("https") {
                443
            } else {
                80
            });
        let host = uri
            .host()
            .unwrap_or_default()
            .trim_start_matches('[')
            .trim_end_matches(']');
        match host.parse() {
            Ok(address) => {
                let mut addresses = self.empty();
                addresses.push(SocketAddr::new(address, port));
                Ok(addresses)
            }
            Err(_) => self.names.resolve(uri, config, timeout),
        }
    }
}

impl Resolver for Lookup {
    fn resolve(
        &self,
        uri: &Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        match self.proxies.of(uri).ok().flatten() {
            Some(proxy) if proxy.speaks_http() => self.addresses(&uri_of(proxy)?, config, timeout),
            Some(proxy) if proxy.looks_up() => Ok(self.empty()),
            _ => self.addresses(uri, config, timeout),
        }
    }
}

/// Connects through SOCKS proxies.
#[derive(Debug)]
struct Socks {
    proxies: Arc<Proxies>,
    inner: SocksConnector,
}

impl Connector for Socks {
    type Out = <SocksConnector as Connector>::Out;

    fn connect(
        &self,
        details: &ConnectionDetails,
        _: Option<()>,
    ) -> Result<Option<Self::Out>, ureq::Error> {
        let Some(proxy) = self
            .proxies
            .of(details.uri)
            .ok()
            .flatten()
            .filter(|proxy| !proxy.speaks_http())
        else {
            return Ok(None);
        };
        let mut builder = ureq::Proxy::builder(proxy.protocol)
            .host(&proxy.host)
            .port(proxy.port);
        if let Some(login) = &proxy.login {
            builder = builder
                .username(login.user.expose())
                .password(login.password.expose());
        }
        let config = Config::builder().proxy(Some(builder.build()?)).build();
        let details = ConnectionDetails {
            config: &config,
            ..copied(details, details.uri)
        };
        self.inner
            .connect(&details, None)
            .map_err(|error| match error {
                ureq::Error::Io(cause) if cause.kind() == ErrorKind::UnexpectedEof => {
                    Refusal::Closed.into()
                }
                // What does not come from the system is the proxy's word.
                ureq::Error::Io(cause) if cause.raw_os_error().is_none() => {
                    Refusal::Said(cause.to_string()).into()
                }
                other => other,
            })
    }
}

/// Makes a connection to an HTTP proxy one to the server behind it.
#[derive(Debug)]
struct Tunnel {
    proxies: Arc<Proxies>,
    tls: RustlsConnector,
}

impl<In: Transport> Connector<In> for Tunnel {
    type Out = Box<dyn Transport>;

    fn connect(
        &self,
        details: &ConnectionDetails,
        chained: Option<In>,
    ) -> Result<Option<Self::Out>, ureq::Error> {
        let Some(transport) = chained else {
            return Ok(None);
        };
        match self
            .proxies
            .of(details.uri)
            .ok()
            .flatten()
            .filter(|proxy| proxy.speaks_http())
        {
            None => Ok(Some(Box::new(transport))),
            Some(proxy) => self.open(proxy, transport, details).map(Some),
        }
    }
}

impl Tunnel {
    fn open(
        &self,
        proxy: &Proxy,
        transport: impl Transport,
        details: &ConnectionDetails,
    ) -> Result<Box<dyn Transport>, ureq::Error> {
        let transport = self
            .tls
            .connect(&copied(details, &uri_of(proxy)?), Some(transport))
            .map_err(|error| {
                crate::http::error::tls_error(&error)
                    .cloned()
                    .map_or(error, |cause| Refusal::Distrusted(cause).into())
            })?;
        let Some(transport) = transport else {
            return Err(ureq::Error::ConnectionFailed);
        };
        let mut stream = TransportAdapter::new(transport, Arc::clone(&details.current_time));
        stream.set_timeout(time_left(details));
        stream.write_all(question(proxy, details).as_bytes())?;
        match answer(&mut stream)? {
            status if status.is_success() => Ok(Box::new(Inside(stream.into_inner()))),
            status => Err(Refusal::Answered(status).into()),
        }
    }
}

/// RFC 9110 §9.3.6.
fn question(proxy: &Proxy, details: &ConnectionDetails) -> String {
    let port = details
        .uri
        .port_u16()
        .unwrap_or(if details.needs_tls() { 443 } else { 80 });
    let server = format!("{}:{port}", details.uri.host().unwrap_or_default());
    let mut question = format!("CONNECT {server} HTTP/1.1\r\nHost: {server}\r\n");
    if let AutoHeaderValue::Provided(agent) = details.config.user_agent() {
        question.push_str(&format!("User-Agent: {agent}\r\n"));
    }
    if let Some(authorization) = proxy.authorization() {
        question.push_str(&format!(
            "Proxy-Authorization: {}\r\n",
            authorization.expose()
        ));
    }
    question + "\r\n"
}

/// Reads a status and its headers, byte by byte: what follows belongs to the server.
fn answer(stream: &mut impl Read) -> Result<StatusCode, ureq::Error> {
    let (mut head, mut byte) = (Vec::new(), [0]);
    while !head.ends_with(b"\r\n\r\n") {
        if stream.read(&mut byte)? == 0 {
            return Err(Refusal::Closed.into());
        }
        head.push(byte[0]);
        let begins = head.iter().zip(b"HTTP/1.").all(|(one, other)| one == other);
        if !begins || head.len() > LONGEST_ANSWER {
            return Err(Refusal::NotHttp.into());
        }
    }
    // After `HTTP/1.1 `.
    head.get(9..12)
        .and_then(|digits| StatusCode::from_bytes(digits).ok())
        .ok_or_else(|| Refusal::NotHttp.into())
}

fn uri_of(proxy: &Proxy) -> Result<Uri, ureq::Error> {
    format!("{}://{proxy}/", proxy.scheme())
        .parse()
        .map_err(|_| ureq::Error::InvalidProxyUrl)
}

/// The same connection to another server.
fn copied<'a>(details: &ConnectionDetails<'a>, uri: &'a Uri) -> ConnectionDetails<'a> {
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

/// The time for a connection, less what it has taken so far.
fn time_left(details: &ConnectionDetails) -> NextTimeout {
    let mut left = details.timeout;
    if let (Duration::Exact(limit), Instant::Exact(began), Instant::Exact(now)) =
        (left.after, details.now, (details.current_time)())
    {
        left.after = Duration::Exact(limit.saturating_sub(now.saturating_duration_since(began)));
    }
    left
}

/// A way through a proxy. It is not encrypted up to the server, whatever is between us and the proxy.
#[derive(Debug)]
struct Inside<T>(T);

impl<T: Transport> Transport for Inside<T> {
    fn buffers(&mut self) -> &mut dyn Buffers {
        self.0.buffers()
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), ureq::Error> {
        self.0.transmit_output(amount, timeout)
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, ureq::Error> {
        self.0.await_input(timeout)
    }

    fn is_open(&mut self) -> bool {
        self.0.is_open()
    }

    fn is_tls(&self) -> bool {
        false
    }
}
