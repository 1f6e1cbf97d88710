//! A distant server: passes connections on, delays every request and counts them.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

/// What every request has once, in its first line.
const VERSION: &str = " HTTP/1.1\r\n";

/// A relay, which runs until the benchmark ends.
pub(crate) struct Relay {
    pub(crate) address: SocketAddr,
    counts: Arc<Counts>,
}

#[derive(Default)]
struct Counts {
    connections: AtomicUsize,
    requests: AtomicUsize,
}

impl Relay {
    /// Starts a relay to `server`.
    pub(crate) fn start(server: SocketAddr, latency: Duration) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("bound");
        let counts = Arc::<Counts>::default();
        let counted = Arc::clone(&counts);
        thread::spawn(move || {
            for client in listener.incoming().flatten() {
                counted.connections.fetch_add(1, Ordering::Relaxed);
                let counted = Arc::clone(&counted);
                thread::spawn(move || relay(&client, server, latency, &counted));
            }
        });
        Self { address, counts }
    }

    pub(crate) fn connections(&self) -> usize {
        self.counts.connections.load(Ordering::Relaxed)
    }

    pub(crate) fn requests(&self) -> usize {
        self.counts.requests.load(Ordering::Relaxed)
    }
}

/// Relays one connection in both directions.
fn relay(
    mut client: &TcpStream,
    server: SocketAddr,
    latency: Duration,
    counts: &Counts,
) -> io::Result<()> {
    let mut to_server = TcpStream::connect(server)?;
    client.set_nodelay(true)?;
    to_server.set_nodelay(true)?;
    let mut from_server = to_server.try_clone()?;
    let mut to_client = client.try_clone()?;
    thread::spawn(move || io::copy(&mut from_server, &mut to_client));
    // A sandbox answers nothing that names another host.
    let (own, its) = (client.local_addr()?.to_string(), server.to_string());
    let mut part = vec![0; 64 << 10];
    // A client sends nothing more before it has the response.
    while let len @ 1.. = client.read(&mut part)? {
        let text = String::from_utf8_lossy(&part[..len]).replace(&own, &its);
        let requests = text.matches(VERSION).count();
        counts.requests.fetch_add(requests, Ordering::Relaxed);
        thread::sleep(latency);
        to_server.write_all(text.as_bytes())?;
    }
    to_server.shutdown(std::net::Shutdown::Write)
}
