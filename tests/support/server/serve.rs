//! Serves loopback connections with a thread for each, and ends them all when it is dropped.

use std::io::{self, ErrorKind, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, Weak};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use rustls::{ServerConfig, ServerConnection, StreamOwned};

use super::request::Request;
use super::response::Afterwards;
use super::script::Script;

/// How long a client may leave the server waiting to read or write: longer
/// than any kongctl may run.
const IO_TIMEOUT: Duration = Duration::from_secs(30);
/// More than any test makes; the rest stays unanswered.
const MAX_CONNECTIONS: usize = 1_000;
/// More than any test sends down one connection; then it is closed.
const MAX_REQUESTS: usize = 10_000;

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
    /// A request has been recorded.
    arrived: Condvar,
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
        let address = listener
            .local_addr()
            .expect("a bound socket has an address");
        let scheme = if matches!(transport, Transport::Plain) {
            "http"
        } else {
            "https"
        };
        let shared = Arc::new(Shared {
            script: Mutex::new(script),
            arrived: Condvar::new(),
            end: End::default(),
        });
        let acceptor = thread::spawn({
            let shared = Arc::clone(&shared);
            move || accept(&listener, &transport, &shared)
        });
        Self {
            url: format!("{scheme}://{address}"),
            address,
            shared,
            acceptor: Some(acceptor),
        }
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

    /// Waits until `count` requests have come, the unexpected too; 30 seconds at most.
    #[track_caller]
    pub(crate) fn wait_for_requests(&self, count: usize) {
        let too_few = |script: &mut Script| script.requests().len() < count;
        let waited =
            self.shared
                .arrived
                .wait_timeout_while(self.shared.script(), IO_TIMEOUT, too_few);
        let came = waited
            .unwrap_or_else(PoisonError::into_inner)
            .0
            .requests()
            .len();
        assert!(
            came >= count,
            "{count} requests were expected within {IO_TIMEOUT:?}, {came} came"
        );
    }

    /// Lets every answer go that is [`Response::held`](super::Response::held), now and from now on.
    pub(crate) fn release(&self) {
        self.shared.end.advance(Stage::Released);
    }

    /// Serves what has already arrived, then ends every thread.
    fn stop(&mut self) {
        let Some(acceptor) = self.acceptor.take() else {
            return;
        };
        self.shared.end.advance(Stage::Over);
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
    while connections.len() < MAX_CONNECTIONS {
        let Ok((stream, _)) = listener.accept() else {
            break;
        };
        connections.extend(Connection::start(
            connections.len(),
            stream,
            transport,
            shared,
        ));
        if shared.end.is_over() {
            listener
                .set_nonblocking(true)
                .expect("a socket can be non-blocking");
        }
    }
    connections
}

impl Connection {
    fn start(
        number: usize,
        stream: TcpStream,
        transport: &Transport,
        shared: &Arc<Shared>,
    ) -> io::Result<Self> {
        stream.set_nonblocking(false)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(IO_TIMEOUT))?;
        stream.set_write_timeout(Some(IO_TIMEOUT))?;
        let stream = Arc::new(stream);
        let (weak, transport, shared) = (
            Arc::downgrade(&stream),
            transport.clone(),
            Arc::clone(shared),
        );
        let thread = thread::spawn(
            move || match converse(number, &stream, transport, &shared) {
                Err(error) if error.kind() == ErrorKind::InvalidData => {
                    shared.script().complain(&error);
                }
                // A client may leave when it likes, and need not trust our certificate.
                Ok(()) | Err(_) => {}
            },
        );
        Ok(Self {
            stream: weak,
            thread,
        })
    }

    fn end(self) {
        if let Some(stream) = self.stream.upgrade() {
            // What lies in the queue can still be read, then comes end of file.
            let _ = stream.shutdown(Shutdown::Read);
        }
        let _ = self.thread.join();
    }
}

fn converse(
    number: usize,
    mut stream: &TcpStream,
    transport: Transport,
    shared: &Shared,
) -> io::Result<()> {
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
    for _ in 0..MAX_REQUESTS {
        let Some(mut request) = Request::read_head(number, stream)? else {
            break;
        };
        let answer = shared.script().answer(&request);
        if answer.is_reset() {
            shared.record(request);
            break;
        }
        request.read_body(stream)?;
        shared.record(request.clone());
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

    fn record(&self, request: Request) {
        self.script().record(request);
        self.arrived.notify_all();
    }
}

/// How far the test has come, for the threads that wait for it.
#[derive(Default)]
pub(super) struct End {
    stage: Mutex<Stage>,
    changed: Condvar,
}

#[derive(Clone, Copy, Default, PartialEq, PartialOrd)]
enum Stage {
    #[default]
    Begun,
    /// What was held back may go.
    Released,
    Over,
}

impl End {
    /// Waits for the end, `time` at most.
    pub(super) fn wait(&self, time: Duration) {
        self.wait_for(Stage::Over, time);
    }

    /// Waits until what is held back may go, `time` at most.
    pub(super) fn wait_for_release(&self, time: Duration) {
        self.wait_for(Stage::Released, time);
    }

    fn wait_for(&self, awaited: Stage, time: Duration) {
        drop(
            self.changed
                .wait_timeout_while(self.stage(), time, |stage| *stage < awaited),
        );
    }

    fn advance(&self, stage: Stage) {
        *self.stage() = stage;
        self.changed.notify_all();
    }

    fn is_over(&self) -> bool {
        *self.stage() == Stage::Over
    }

    fn stage(&self) -> MutexGuard<'_, Stage> {
        self.stage.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
