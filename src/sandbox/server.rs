//! The sandbox's server: a thread for each connection, and a limited number of both.

use std::io;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

// Here an error is only printed, as a chain of causes: nothing tells one from another.
use anyhow::{Context, Result, ensure};

use super::connection::{self, TIMEOUTS};
use super::login::Logins;

/// How many connections are served at the same time.
const MAX_CONNECTIONS: usize = 32;

/// How long to wait after a connection could not be accepted.
// There are no descriptors or threads left. The next attempt would fail at once as well.
const ACCEPT_RETRY_INTERVAL: Duration = Duration::from_millis(100);

/// A sandbox with an open port.
pub(crate) struct Sandbox {
    listener: TcpListener,
    address: SocketAddr,
    logins: Arc<Logins>,
    connections: Arc<AtomicUsize>,
}

/// One of the connections that are counted, for as long as it exists.
struct Counted(Arc<AtomicUsize>);

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::AcqRel);
    }
}

impl Sandbox {
    /// Opens a port on loopback; port 0 is any free one.
    pub(crate) fn open(address: SocketAddr) -> Result<Self> {
        // The command line refuses other addresses, too, with a hint. Here it is for every caller:
        // the sandbox lets every client log in.
        ensure!(
            address.ip().is_loopback(),
            "the sandbox listens on this machine's own addresses only, such as 127.0.0.1"
        );
        let listener =
            TcpListener::bind(address).with_context(|| format!("cannot listen on {address}"))?;
        let address = listener.local_addr()?;
        let logins = Arc::new(Logins::new(format!("http://{address}")));
        Ok(Self {
            listener,
            address,
            logins,
            connections: Arc::default(),
        })
    }

    /// Serves on a thread until the program ends, and returns the URL.
    pub(crate) fn start(self) -> Result<String> {
        let url = self.url();
        thread::Builder::new()
            .name("kongctl-sandbox".to_owned())
            .spawn(move || self.serve())?;
        Ok(url)
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Serves until the program ends.
    pub(crate) fn serve(&self) {
        loop {
            let served = match self.listener.accept() {
                Ok((stream, _)) => self.serve_connection(stream),
                Err(error) => Err(error),
            };
            if let Err(error) = served {
                log::warn!("sandbox: cannot accept a connection: {error}");
                thread::sleep(ACCEPT_RETRY_INTERVAL);
            }
        }
    }

    /// Serves a connection on a thread of its own; one too many is refused.
    fn serve_connection(&self, stream: TcpStream) -> io::Result<()> {
        let open = self.connections.fetch_add(1, Ordering::AcqRel);
        let counted = Counted(Arc::clone(&self.connections));
        let port = self.address.port();
        let logins = Arc::clone(&self.logins);
        if open >= MAX_CONNECTIONS {
            log::debug!("sandbox: more than {MAX_CONNECTIONS} connections");
            // A client that is gone is no reason to wait for descriptors.
            let _ = connection::write_refusal(&stream, 503, "too many connections");
            return Ok(());
        }
        thread::Builder::new().spawn(move || {
            if let Err(error) = connection::serve(&stream, port, &logins, TIMEOUTS) {
                log::debug!("sandbox: {error}");
            }
            drop(counted);
        })?;
        Ok(())
    }
}
