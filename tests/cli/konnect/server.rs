//! Listens on loopback, a thread for each connection, and ends them all when it is dropped.

use std::io::{self, ErrorKind, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, Weak};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use rustls::{ServerConfig, ServerConnection, StreamOwned};

use super::answer::Afterwards;
use super::request::Request;
use super::script::Script;

/// How long a client may leave the server waiting to read or write: longer than any kongctl may run.
const PATIENCE: Duration = Duration::from_secs(30);
/// More than any test makes; the rest stays unanswered.
const MOST_CONNECTIONS: usize = 1_000;
/// More than any test sends down one connection; then it is closed.
const MOST_REQUESTS: usize = 10_000;

/// What carries the requests.
#[derive(Clone)]
pub(super) enum Transport {
    Plain,
    Tls(Arc<ServerConfig>),
}

/// A fake Konnect that listens; dropping it fails the test unless all went as the stubs say.
pub(crate) struct Server {
    url: String,
    address: SocketAddr,
    shared: Arc<Shared>,
    acceptor: Option<JoinHandle<Vec<Connection>>>,
}

struct Shared {
    script: Mutex<Script>,
    end: End,
}

struct Connection {
    /// The thread alone owns the stream: what it drops must be closed.
    stream: Weak<TcpStream>,
    thread: JoinHandle<()>,
}

impl Server {
    pub(super) fn start(script: Script, transport: Transport) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("loopback has a free port");
        let address = listener.local_addr().expect("a bound socket has an address");
        let scheme = if matches!(transport, Transport::Plain) { "http" } else { "https" };
        let shared = Arc::new(Shared { script: Mutex::new(script), end: End::default() });
        let acceptor = thread::spawn({
            let shared = Arc::clone(&shared);
            move || accept(&listener, &transport, &shared)
        });
        Self { url: format!("{scheme}://{address}"), address, shared, acceptor: Some(acceptor) }
    }

    /// The base URL, without a slash at its end.
    pub(crate) fn url(&self) -> String {
        self.url.clone()
    }

    /// The address, to spell a URL in another way.
    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// All requests so far in the order of their arrival, the unexpected too.
    pub(crate) fn requests(&self) -> Vec<Request> {
        self.shared.script().requests()
    }

    /// Serves what has already arrived, then ends every thread.
    fn stop(&mut self) {
        let Some(acceptor) = self.acceptor.take() else { return };
        self.shared.end.declare();
        // Wakes the acceptor; it may have seen the end by itself, and is then no longer there.
        let _ = TcpStream::connect(self.address);
        for connection in acceptor.join().unwrap_or_default() {
            connection.end();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
        let verdict = self.shared.script().verdict();
        if let (Some(complaint), false) = (verdict, thread::panicking()) {
            panic!("{complaint}");
        }
    }
}

/// Takes connections until the end, and then those that were made before it.
fn accept(listener: &TcpListener, transport: &Transport, shared: &Arc<Shared>) -> Vec<Connection> {
    let mut connections = Vec::new();
    while connections.len() < MOST_CONNECTIONS {
        let Ok((stream, _)) = listener.accept() else { break };
        connections.extend(Connection::start(connections.len(), stream, transport, shared));
        if shared.end.is_declared() {
            listener.set_nonblocking(true).expect("a socket can be non-blocking");
        }
    }
    connections
}

impl Connection {
    fn start(number: usize, stream: TcpStream, transport: &Transport, shared: &Arc<Shared>) -> io::Result<Self> {
        stream.set_nonblocking(false)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        let stream = Arc::new(stream);
        let (weak, transport, shared) = (Arc::downgrade(&stream), transport.clone(), Arc::clone(shared));
        let thread = thread::spawn(move || match converse(number, &stream, transport, &shared) {
            Err(error) if error.kind() == ErrorKind::InvalidData => shared.script().complain(&error),
            // A client may leave when it likes, and need not trust our certificate.
            Ok(()) | Err(_) => {}
        });
        Ok(Self { stream: weak, thread })
    }

    fn end(self) {
        if let Some(stream) = self.stream.upgrade() {
            // What lies in the queue can still be read, then comes end of file.
            let _ = stream.shutdown(Shutdown::Read);
        }
        let _ = self.thread.join();
    }
}

fn converse(number: usize, mut stream: &TcpStream, transport: Transport, shared: &Shared) -> io::Result<()> {
    match transport {
        Transport::Plain => serve(number, &mut stream, shared),
        Transport::Tls(config) => {
            let mut session = ServerConnection::new(config).map_err(io::Error::other)?;
            session.complete_io(&mut stream).map_err(io::Error::other)?;
            serve(number, &mut StreamOwned::new(session, stream), shared)
        }
    }
}

fn serve(number: usize, stream: &mut (impl Read + Write), shared: &Shared) -> io::Result<()> {
    for _ in 0..MOST_REQUESTS {
        let Some(mut request) = Request::read_head(number, stream)? else { break };
        let answer = shared.script().answer(&request);
        if answer.is_reset() {
            shared.script().record(request);
            break;
        }
        request.read_body(stream)?;
        shared.script().record(request.clone());
        let afterwards = answer.deliver(&request.method, stream, &shared.end)?;
        if afterwards == Afterwards::Close || request.wants_close() {
            break;
        }
    }
    Ok(())
}

impl Shared {
    fn script(&self) -> MutexGuard<'_, Script> {
        self.script.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Tells the threads that the test is over, also those that are waiting.
#[derive(Default)]
pub(super) struct End {
    declared: Mutex<bool>,
    changed: Condvar,
}

impl End {
    /// Waits for the end, `time` at most.
    pub(super) fn wait(&self, time: Duration) {
        let declared = self.declared.lock().unwrap_or_else(PoisonError::into_inner);
        drop(self.changed.wait_timeout_while(declared, time, |declared| !*declared));
    }

    fn declare(&self) {
        *self.declared.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.changed.notify_all();
    }

    fn is_declared(&self) -> bool {
        *self.declared.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
