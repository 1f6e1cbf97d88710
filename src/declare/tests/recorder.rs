//! A relay in front of a server that notes what is asked of it, and over how many connections.

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

/// What went through a relay so far.
#[derive(Clone, Default)]
pub(super) struct Recorder(Arc<Mutex<Recorded>>);

#[derive(Default)]
pub(super) struct Recorded {
    /// The method and the target of each request.
    pub(super) requests: Vec<String>,
    open: usize,
    /// The largest number of connections at the same time.
    pub(super) max_open: usize,
}

impl Recorder {
    /// Starts a relay in front of a server. Returns its URL, and what it notes.
    pub(super) fn before(url: &str) -> (String, Self) {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        let server = url.trim_start_matches("http://").to_owned();
        let recorder = Self::default();
        let notes = recorder.clone();
        thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let (notes, server) = (notes.clone(), server.clone());
                thread::spawn(move || notes.relay(client, &server));
            }
        });
        (format!("http://{address}"), recorder)
    }

    /// Returns what was noted, and begins anew.
    pub(super) fn take(&self) -> Recorded {
        let mut recorded = self.lock();
        let open = recorded.open;
        std::mem::replace(
            &mut recorded,
            Recorded {
                open,
                max_open: open,
                ..Recorded::default()
            },
        )
    }

    fn lock(&self) -> MutexGuard<'_, Recorded> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn relay(&self, client: TcpStream, server: &str) -> io::Result<()> {
        let server = TcpStream::connect(server)?;
        // Otherwise, the second of two small packets waits.
        server.set_nodelay(true)?;
        client.set_nodelay(true)?;
        {
            let mut recorded = self.lock();
            recorded.open += 1;
            recorded.max_open = recorded.max_open.max(recorded.open);
        }
        let (mut answers, mut back) = (server.try_clone()?, client.try_clone()?);
        thread::spawn(move || {
            let _ = io::copy(&mut answers, &mut back);
            let _ = back.shutdown(Shutdown::Both);
        });
        let outcome = self.pass_on(client, server);
        self.lock().open -= 1;
        outcome
    }

    /// Passes on what a client sends, which sends the head of a request at once.
    fn pass_on(&self, mut client: TcpStream, mut server: TcpStream) -> io::Result<()> {
        let hosts = [client.local_addr()?, server.peer_addr()?].map(|at| at.to_string());
        let mut buffer = [0; 64 << 10];
        loop {
            let count = client.read(&mut buffer)?;
            if count == 0 {
                return server.shutdown(Shutdown::Both);
            }
            let mut sent = &buffer[..count];
            if let Some(end) = memchr::memmem::find(sent, b" HTTP/1.1\r\n") {
                let request = String::from_utf8_lossy(&sent[..end]).into_owned();
                self.lock().requests.push(request);
                let head = memchr::memmem::find(sent, b"\r\n\r\n").unwrap_or(count);
                // The sandbox answers only who names its own address.
                let own = String::from_utf8_lossy(&sent[..head]).replace(&*hosts[0], &hosts[1]);
                server.write_all(own.as_bytes())?;
                sent = &sent[head..];
            }
            server.write_all(sent)?;
        }
    }
}
