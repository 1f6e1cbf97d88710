//! Plain http through HTTP proxies: requests in the absolute form of RFC 9112 §3.2.2.
//!
//! Many proxies allow a tunnel to port 443 only, so curl and others ask for one for https alone.
//! The HTTP library always sends the form for servers, so the head is rewritten on its way out.

use ureq::http::Uri;
use ureq::http::uri::Authority;
use ureq::unversioned::transport::{Buffers, NextTimeout, Transport};
use zeroize::Zeroizing;

use super::address::Proxy;
use crate::secret::Secret;

/// A connection to a proxy that forwards each request to the server.
#[derive(Debug)]
pub(super) struct ForwardingTransport<T> {
    proxy: T,
    /// The server as the target names it: `http://host:port`.
    server: String,
    /// The value of `Proxy-Authorization`.
    authorization: Option<Secret>,
    /// Whether the next output begins with the head of a request.
    is_at_head: bool,
}

impl<T: Transport> ForwardingTransport<T> {
    /// Wraps the connection to `proxy`, for requests to the server of `uri`.
    pub(super) fn new(transport: T, proxy: &Proxy, uri: &Uri) -> Self {
        let authority = uri.authority().map_or("", Authority::as_str);
        Self {
            proxy: transport,
            server: format!("http://{authority}"),
            authorization: proxy.authorization(),
            is_at_head: true,
        }
    }
}

impl<T: Transport> Transport for ForwardingTransport<T> {
    fn buffers(&mut self) -> &mut dyn Buffers {
        self.proxy.buffers()
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), ureq::Error> {
        if !self.is_at_head {
            return self.proxy.transmit_output(amount, timeout);
        }
        self.is_at_head = false;
        let output = &self.proxy.buffers().output()[..amount];
        // It holds the token.
        let head = Zeroizing::new(for_proxy(output, &self.server, self.authorization.as_ref()));
        let mut rest = head.as_slice();
        while !rest.is_empty() {
            let buffer = self.proxy.buffers().output();
            let (part, after) = rest.split_at(rest.len().min(buffer.len()));
            buffer[..part.len()].copy_from_slice(part);
            self.proxy.transmit_output(part.len(), timeout)?;
            rest = after;
        }
        Ok(())
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, ureq::Error> {
        self.proxy.await_input(timeout)
    }

    fn is_open(&mut self) -> bool {
        // Asked between two requests, and never within one.
        self.is_at_head = true;
        self.proxy.is_open()
    }
}

/// Returns a head, or the beginning of one, in the form for proxies.
fn for_proxy(head: &[u8], server: &str, authorization: Option<&Secret>) -> Vec<u8> {
    let mut rewritten = Vec::with_capacity(head.len() + server.len() + 128);
    let target_start = position(head, b" ").map_or(0, |space| space + 1);
    let (method, rest) = head.split_at(target_start);
    rewritten.extend_from_slice(method);
    rewritten.extend_from_slice(server.as_bytes());
    let line_end = position(rest, b"\r\n").map_or(rest.len(), |end| end + 2);
    let (line, headers) = rest.split_at(line_end);
    rewritten.extend_from_slice(line);
    if let Some(authorization) = authorization {
        rewritten.extend_from_slice(b"Proxy-Authorization: ");
        rewritten.extend_from_slice(authorization.expose().as_bytes());
        rewritten.extend_from_slice(b"\r\n");
    }
    rewritten.extend_from_slice(headers);
    rewritten
}

fn position(text: &[u8], wanted: &[u8]) -> Option<usize> {
    text.windows(wanted.len()).position(|found| found == wanted)
}

#[cfg(test)]
mod tests {
    use ureq::unversioned::transport::LazyBuffers;

    use super::*;

    /// A connection that keeps what it is given, with room for little at once.
    #[derive(Debug)]
    struct Recording {
        buffers: LazyBuffers,
        sent: Vec<u8>,
    }

    impl Transport for Recording {
        fn buffers(&mut self) -> &mut dyn Buffers {
            &mut self.buffers
        }

        fn transmit_output(&mut self, amount: usize, _: NextTimeout) -> Result<(), ureq::Error> {
            self.sent.extend(&self.buffers.output()[..amount]);
            Ok(())
        }

        fn await_input(&mut self, _: NextTimeout) -> Result<bool, ureq::Error> {
            Ok(true)
        }

        fn is_open(&mut self) -> bool {
            true
        }
    }

    #[test]
    fn each_request_of_a_connection_is_rewritten_and_no_body() {
        let recording = Recording {
            buffers: LazyBuffers::new(32, 32),
            sent: Vec::new(),
        };
        let mut connection = ForwardingTransport {
            proxy: recording,
            server: "http://127.0.0.1:1".to_owned(),
            authorization: Some(Secret::new("Basic dTpw")),
            is_at_head: true,
        };
        for parts in [
            ["GET /1 HTTP/1.1\r\n", "x: y\r\n\r\n"],
            ["POST /2 HTTP/1.1\r\n\r\n", "GET / HTTP/1.1\r\n"],
        ] {
            for part in parts {
                connection.buffers().output()[..part.len()].copy_from_slice(part.as_bytes());
                let outcome = connection.transmit_output(part.len(), NextTimeout::default());
                assert!(outcome.is_ok());
            }
            assert!(connection.is_open());
        }
        assert_eq!(
            String::from_utf8_lossy(&connection.proxy.sent),
            "GET http://127.0.0.1:1/1 HTTP/1.1\r\nProxy-Authorization: Basic dTpw\r\nx: y\r\n\r\n\
             POST http://127.0.0.1:1/2 HTTP/1.1\r\nProxy-Authorization: Basic dTpw\r\n\r\nGET / HTTP/1.1\r\n"
        );
    }

    #[test]
    fn only_the_request_line_changes_and_credentials_follow_it() {
        let head = b"GET /v3/apis?a=b HTTP/1.1\r\nhost: 127.0.0.1:1\r\nx: GET / HTTP/1.1\r\n\r\n";
        let login = Secret::new("Basic dTpw");
        let server = "http://127.0.0.1:1";
        assert_eq!(
            String::from_utf8(for_proxy(head, server, None)).expect("text"),
            "GET http://127.0.0.1:1/v3/apis?a=b HTTP/1.1\r\nhost: 127.0.0.1:1\r\nx: GET / HTTP/1.1\r\n\r\n"
        );
        assert_eq!(
            String::from_utf8(for_proxy(head, server, Some(&login))).expect("text"),
            "GET http://127.0.0.1:1/v3/apis?a=b HTTP/1.1\r\nProxy-Authorization: Basic dTpw\r\nhost: 127.0.0.1:1\r\nx: GET / HTTP/1.1\r\n\r\n"
        );
    }
}
