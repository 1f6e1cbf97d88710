//! A distant server: passes connections on, and delays what the client sends.

use std::io::{self, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

/// The time from a request to its response, and that of the handshake of TCP.
pub(crate) const ROUND_TRIP: Duration = Duration::from_millis(50);

/// Returns the address of a relay to `server`. It runs until the benchmark ends.
pub(crate) fn start(server: SocketAddr) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("bound");
    thread::spawn(move || {
        for client in listener.incoming().flatten() {
            thread::spawn(move || relay(&client, server));
        }
    });
    address
}

/// Relays one connection in both directions.
fn relay(client: &TcpStream, server: SocketAddr) -> io::Result<()> {
    thread::sleep(ROUND_TRIP);
    let server = TcpStream::connect(server)?;
    client.set_nodelay(true)?;
    server.set_nodelay(true)?;
    let (requests, delayed) = mpsc::channel();
    let to_server = server.try_clone()?;
    thread::spawn(move || write_when_due(&delayed, &to_server));
    let from_client = client.try_clone()?;
    thread::spawn(move || read_and_stamp(&from_client, &requests));
    let (mut from_server, mut to_client) = (&server, client);
    let copied = io::copy(&mut from_server, &mut to_client);
    client.shutdown(Shutdown::Both)?;
    copied.map(drop)
}

/// Bytes that a client sent, and when they arrive.
type Delayed = (Instant, Vec<u8>);

fn read_and_stamp(mut client: &TcpStream, requests: &mpsc::Sender<Delayed>) {
    let mut part = vec![0; 64 << 10];
    while let Ok(len @ 1..) = client.read(&mut part) {
        let due = Instant::now() + ROUND_TRIP;
        if requests.send((due, part[..len].to_vec())).is_err() {
            return;
        }
    }
}

fn write_when_due(delayed: &mpsc::Receiver<Delayed>, mut server: &TcpStream) {
    for (due, bytes) in delayed {
        thread::sleep(due.saturating_duration_since(Instant::now()));
        if server.write_all(&bytes).is_err() {
            break;
        }
    }
    let _ = server.shutdown(Shutdown::Write);
}
