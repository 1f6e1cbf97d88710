//! Listens on a loopback port and says the same bytes to whoever speaks to it, whatever that was.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

/// How long a client may leave it waiting: longer than any kongctl may run.
const PATIENCE: Duration = Duration::from_secs(30);
/// More connections than any test makes.
const MOST_CONNECTIONS: usize = 20;

/// What it does after its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Then {
    Close,
    /// Closes when the client has answered.
    CloseLater,
    /// Waits for the client to close.
    Hold,
}

/// A server that is no good.
pub(crate) struct Blunt {
    address: SocketAddr,
    connections: Arc<AtomicUsize>,
}

impl Blunt {
    /// Listens until the test's process ends.
    pub(crate) fn says(words: impl Into<Vec<u8>>, then: Then) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("loopback has a free port");
        let address = listener
            .local_addr()
            .expect("a bound socket has an address");
        let (words, connections) = (words.into(), Arc::<AtomicUsize>::default());
        let count = Arc::clone(&connections);
        thread::spawn(move || {
            for stream in listener.incoming().take(MOST_CONNECTIONS).flatten() {
                count.fetch_add(1, Ordering::SeqCst);
                let words = words.clone();
                thread::spawn(move || answer(&stream, &words, then));
            }
        });
        Self {
            address,
            connections,
        }
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// How many clients came so far.
    pub(crate) fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }
}

/// Reads all that was sent before it closes: the system would else reset the connection, and drop the words.
fn answer(mut stream: &TcpStream, words: &[u8], then: Then) -> io::Result<usize> {
    stream.set_read_timeout(Some(PATIENCE))?;
    let _ = stream.read(&mut [0; 65_536])?;
    stream.write_all(words)?;
    match then {
        Then::Close => Ok(0),
        Then::CloseLater => stream.read(&mut [0; 65_536]),
        Then::Hold => stream.read_to_end(&mut Vec::new()),
    }
}
