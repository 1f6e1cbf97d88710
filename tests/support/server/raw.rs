//! A server that sends given bytes, which need not be HTTP.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use super::Server;

/// Longer than any kongctl may run.
const READ_TIMEOUT: Duration = Duration::from_secs(30);
/// More connections than any test makes.
const MAX_CONNECTIONS: usize = 20;

/// What a raw server does after it has sent its bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Then {
    Close,
    /// Closes when the client has sent something more.
    CloseAfterReply,
    /// Sends nothing more, and leaves it to the client to close.
    Stall,
}

/// A server that is still being described: see [`Server::sends`].
#[must_use = "nothing listens before `.then_…()`"]
pub(crate) struct RawBytes(Vec<u8>);

/// A server that sends the same bytes to every client, whatever the client sent before.
///
/// It listens until the process of the test ends.
pub(crate) struct RawServer {
    address: SocketAddr,
    connections: Arc<AtomicUsize>,
}

impl Server {
    /// Describes a server that sends these bytes once a client has sent something, HTTP or not.
    pub(crate) fn sends(bytes: impl Into<Vec<u8>>) -> RawBytes {
        RawBytes(bytes.into())
    }
}

impl RawBytes {
    pub(crate) fn then_closes(self) -> RawServer {
        self.then(Then::Close)
    }

    pub(crate) fn then_closes_after_reply(self) -> RawServer {
        self.then(Then::CloseAfterReply)
    }

    pub(crate) fn then_stalls(self) -> RawServer {
        self.then(Then::Stall)
    }

    pub(crate) fn then(self, then: Then) -> RawServer {
        let listener = TcpListener::bind("127.0.0.1:0").expect("loopback has a free port");
        let address = listener
            .local_addr()
            .expect("a bound socket has an address");
        let bytes = self.0;
        let connections = Arc::<AtomicUsize>::default();
        let count = Arc::clone(&connections);
        thread::spawn(move || {
            for stream in listener.incoming().take(MAX_CONNECTIONS).flatten() {
                count.fetch_add(1, Ordering::SeqCst);
                let bytes = bytes.clone();
                thread::spawn(move || respond(&stream, &bytes, then));
            }
        });
        RawServer {
            address,
            connections,
        }
    }
}

impl RawServer {
    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// How many clients came so far.
    pub(crate) fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }
}

/// Reads all that was sent before it closes: the system would else reset the connection, and drop
/// the bytes on their way.
fn respond(mut stream: &TcpStream, bytes: &[u8], then: Then) -> io::Result<usize> {
    stream.set_read_timeout(Some(READ_TIMEOUT))?;
    let _ = stream.read(&mut [0; 65_536])?;
    stream.write_all(bytes)?;
    match then {
        Then::Close => Ok(0),
        Then::CloseAfterReply => stream.read(&mut [0; 65_536]),
        Then::Stall => stream.read_to_end(&mut Vec::new()),
    }
}
