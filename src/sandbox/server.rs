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
use super::fault::Fault;
use super::login::Logins;
use super::service::Service;
use super::state::State;

/// How many connections are served at the same time.
const MAX_CONNECTIONS: usize = 32;

/// How long to wait after a connection could not be accepted.
// There are no descriptors left. The next attempt would fail at once as well.
const ACCEPT_RETRY_INTERVAL: Duration = Duration::from_millis(100);

/// The stack of a connection's thread in bytes: a quarter of the default, because a machine may be
/// short of memory.
const STACK_LEN: usize = 512 << 10;

const NO_DESCRIPTORS: &str =
    "the sandbox has no file descriptors left: raise the limit of open files (ulimit -n)";
const NO_THREADS: &str =
    "the system refuses another thread: raise its limits (ulimit -u, ulimit -v)";

/// A sandbox with an open port.
pub(crate) struct Sandbox {
    listener: TcpListener,
    /// A descriptor to exchange for that of a client which is refused because no other is left.
    spare: Option<TcpListener>,
    address: SocketAddr,
    service: Arc<Service>,
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
    /// Opens a port on loopback; port 0 is any free one. What arrives there meets these faults, and
    /// what it changes is kept in `state`.
    pub(crate) fn open(address: SocketAddr, faults: Vec<Fault>, state: State) -> Result<Self> {
        // The command line refuses other addresses, too, with a hint. Here it is for every caller:
        // the sandbox lets every client log in.
        ensure!(
            address.ip().is_loopback(),
            "the sandbox listens on this machine's own addresses only, such as 127.0.0.1"
        );
        let listener =
            TcpListener::bind(address).with_context(|| format!("cannot listen on {address}"))?;
        let address = listener.local_addr()?;
        let spare = listener
            .try_clone()
            .with_context(|| format!("cannot listen on {address}"))?;
        let logins = Logins::new(format!("http://{address}"));
        let service = Service::new(address.port(), logins, faults, state);
        Ok(Self {
            listener,
            spare: Some(spare),
            address,
            service: Arc::new(service),
            connections: Arc::default(),
        })
    }

    /// Serves on a thread until the program ends, and returns the URL.
    pub(crate) fn start(self) -> Result<String> {
        let url = self.url();
        thread::Builder::new()
            .name("kongctl-sandbox".to_owned())
            .stack_size(STACK_LEN)
            .spawn(move || self.serve())
            .context(NO_THREADS)?;
        Ok(url)
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Serves until the program ends.
    pub(crate) fn serve(mut self) {
        loop {
            match self.listener.accept() {
                Ok((stream, _)) => self.serve_connection(&Arc::new(stream)),
                Err(error) => {
                    log::warn!("sandbox: cannot accept a connection: {error}");
                    // A client that is gone is no reason to end.
                    let _ = self.refuse_waiting();
                    thread::sleep(ACCEPT_RETRY_INTERVAL);
                }
            }
        }
    }

    /// Refuses the client that waits without a descriptor for it, if there is one.
    fn refuse_waiting(&mut self) -> io::Result<()> {
        drop(self.spare.take());
        // `accept` fails without a client as well, when no descriptor is left for the next one.
        self.listener.set_nonblocking(true)?;
        let waiting = self.listener.accept();
        self.listener.set_nonblocking(false)?;
        if let Ok((stream, _)) = waiting {
            // Some systems let it inherit the mode of the listener.
            stream.set_nonblocking(false)?;
            let _ = connection::refuse(&stream, NO_DESCRIPTORS, TIMEOUTS);
        }
        self.spare = self.listener.try_clone().ok();
        Ok(())
    }

    /// Serves a connection on a thread of its own; one too many is refused.
    fn serve_connection(&self, stream: &Arc<TcpStream>) {
        let open = self.connections.fetch_add(1, Ordering::AcqRel);
        let counted = Counted(Arc::clone(&self.connections));
        let service = Arc::clone(&self.service);
        if open >= MAX_CONNECTIONS {
            log::debug!("sandbox: more than {MAX_CONNECTIONS} connections");
            let _ = connection::refuse(stream, "too many connections", TIMEOUTS);
            return;
        }
        let accepted = Arc::clone(stream);
        let serve = move || {
            if let Err(error) = connection::serve(&accepted, &service, TIMEOUTS) {
                log::debug!("sandbox: {error}");
            }
            // First the descriptor: a client that is counted no more needs none either.
            drop(accepted);
            drop(counted);
        };
        let thread = thread::Builder::new().stack_size(STACK_LEN).spawn(serve);
        if let Err(error) = thread {
            log::warn!("sandbox: cannot start a thread: {error}");
            let _ = connection::refuse(stream, NO_THREADS, TIMEOUTS);
        }
    }
}
