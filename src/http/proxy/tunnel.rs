//! Connections through HTTP proxies: for https servers a tunnel, by the `CONNECT` request of
//! RFC 9110 §9.3.6.
//!
//! The HTTP library can do this, too, but reports a refusal as text only (`ConnectProxyFailed`): an
//! error could not tell a missing password (407) from a gateway that is down (502, worth a retry).

use std::io::{Read, Write};
use std::sync::Arc;

use ureq::config::AutoHeaderValue;
use ureq::http::StatusCode;
use ureq::unversioned::transport::{
    Buffers, ConnectionDetails, Connector, NextTimeout, RustlsConnector, Transport,
    TransportAdapter,
};

use super::address::Proxy;
use super::details::{time_left, with_uri};
use super::forward::ForwardingTransport;
use super::policy::Proxies;
use super::refusal::Refusal;
use crate::http::host::port_of;
use crate::http::tls_error::tls_cause;

/// The longest head of a response to `CONNECT` that is read, in bytes.
const MAX_HEAD_LEN: usize = 64 << 10;

/// Where the status code is in `HTTP/1.1 200`.
const STATUS_CODE: std::ops::Range<usize> = 9..12;

/// A connector that turns a connection to an HTTP proxy into one to the server behind it.
#[derive(Debug)]
pub(super) struct HttpProxyConnector {
    proxies: Arc<Proxies>,
    tls: RustlsConnector,
}

impl HttpProxyConnector {
    pub(super) fn new(proxies: &Arc<Proxies>) -> Self {
        Self {
            proxies: Arc::clone(proxies),
            tls: RustlsConnector::default(),
        }
    }

    fn open(
        &self,
        proxy: &Proxy,
        transport: impl Transport,
        details: &ConnectionDetails,
    ) -> Result<Box<dyn Transport>, ureq::Error> {
        let uri = proxy.uri()?;
        let encrypted = self
            .tls
            .connect(&with_uri(details, &uri), Some(transport))
            .map_err(not_trusted)?;
        let Some(transport) = encrypted else {
            return Err(ureq::Error::ConnectionFailed);
        };
        if details.needs_tls() {
            Ok(Box::new(open_tunnel(proxy, transport, details)?))
        } else {
            let forwarding = ForwardingTransport::new(transport, proxy, details.uri);
            Ok(Box::new(forwarding))
        }
    }
}

impl<In: Transport> Connector<In> for HttpProxyConnector {
    type Out = Box<dyn Transport>;

    fn connect(
        &self,
        details: &ConnectionDetails,
        chained: Option<In>,
    ) -> Result<Option<Self::Out>, ureq::Error> {
        let Some(transport) = chained else {
            return Ok(None);
        };
        match self.proxies.proxy_for(details.uri) {
            Ok(Some(proxy)) if proxy.is_http() => self.open(proxy, transport, details).map(Some),
            _ => Ok(Some(Box::new(transport))),
        }
    }
}

/// Marks a TLS error as one of the connection to the proxy, not to the server.
fn not_trusted(error: ureq::Error) -> ureq::Error {
    match tls_cause(&error) {
        Some(cause) => Refusal::NotTrusted(cause.clone()).into(),
        None => error,
    }
}

fn open_tunnel<T: Transport>(
    proxy: &Proxy,
    transport: T,
    details: &ConnectionDetails,
) -> Result<Tunnel<T>, ureq::Error> {
    let mut stream = TransportAdapter::new(transport, Arc::clone(&details.current_time));
    stream.set_timeout(time_left(details));
    stream.write_all(connect_request(proxy, details).as_bytes())?;
    let status = read_status(&mut stream)?;
    if !status.is_success() {
        return Err(Refusal::Status(status).into());
    }
    Ok(Tunnel(stream.into_inner()))
}

fn connect_request(proxy: &Proxy, details: &ConnectionDetails) -> String {
    let host = details.uri.host().unwrap_or_default();
    let server = format!("{host}:{}", port_of(details.uri));
    let mut request = format!("CONNECT {server} HTTP/1.1\r\nHost: {server}\r\n");
    if let AutoHeaderValue::Provided(agent) = details.config.user_agent() {
        request.push_str(&format!("User-Agent: {agent}\r\n"));
    }
    if let Some(authorization) = proxy.authorization() {
        let value = authorization.expose();
        request.push_str(&format!("Proxy-Authorization: {value}\r\n"));
    }
    request + "\r\n"
}

/// Reads a status line and headers, and returns the status.
fn read_status(stream: &mut impl Read) -> Result<StatusCode, ureq::Error> {
    let mut head = Vec::new();
    let mut byte = [0];
    // Byte by byte: what follows the head belongs to the server.
    while !head.ends_with(b"\r\n\r\n") {
        if stream.read(&mut byte)? == 0 {
            return Err(Refusal::Closed.into());
        }
        head.push(byte[0]);
        if !begins_like_http(&head) || head.len() > MAX_HEAD_LEN {
            return Err(Refusal::NotHttp.into());
        }
    }
    head.get(STATUS_CODE)
        .and_then(|digits| StatusCode::from_bytes(digits).ok())
        .ok_or_else(|| Refusal::NotHttp.into())
}

fn begins_like_http(head: &[u8]) -> bool {
    head.iter()
        .zip(b"HTTP/1.")
        .all(|(found, expected)| found == expected)
}

/// A connection through a proxy. It is not encrypted as far as the server, whatever the connection
/// to the proxy is.
#[derive(Debug)]
struct Tunnel<T>(T);

impl<T: Transport> Transport for Tunnel<T> {
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
        // Or the next connector would not set up TLS with the server.
        false
    }
}
