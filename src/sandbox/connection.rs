//! One connection of a client, within limits of time and size.

use std::io::{self, BufRead, BufReader, ErrorKind, Read};
use std::net::{Shutdown, TcpStream};
use std::time::{Duration, Instant};

use super::request::{AfterResponse, SandboxRequest};
use super::response::SandboxResponse;
use super::service::Service;

/// How long a client may take.
// A client may keep its connection open forever, and each one is a thread.
#[derive(Clone, Copy)]
pub(super) struct Timeouts {
    /// Until the first byte of a request.
    idle: Duration,
    /// From the first byte of a request to its last, and to take the response.
    request: Duration,
    /// While what is sent after the last response is discarded.
    close: Duration,
    /// The same for a client that is refused, while others wait to be accepted.
    refuse: Duration,
}

pub(super) const TIMEOUTS: Timeouts = Timeouts {
    idle: Duration::from_secs(60),
    request: Duration::from_secs(10),
    close: Duration::from_secs(2),
    refuse: Duration::from_millis(250),
};

/// A stream whose reads all end at one time.
// The timeout of a socket is that of a single read: a client could send a byte now and then.
struct Timed<'a> {
    stream: &'a TcpStream,
    deadline: Instant,
}

impl<'a> Timed<'a> {
    fn new(stream: &'a TcpStream) -> Self {
        let deadline = Instant::now();
        Self { stream, deadline }
    }

    fn limit(&mut self, timeout: Duration) {
        self.deadline = Instant::now() + timeout;
    }
}

impl Read for Timed<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let left = self.deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(ErrorKind::TimedOut.into());
        }
        self.stream.set_read_timeout(Some(left))?;
        self.stream.read(buffer)
    }
}

/// Responds to all requests of a client, until it or the sandbox closes the connection.
pub(super) fn serve(stream: &TcpStream, service: &Service, timeouts: Timeouts) -> io::Result<()> {
    stream.set_write_timeout(Some(timeouts.request))?;
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(Timed::new(stream));
    loop {
        reader.get_mut().limit(timeouts.idle);
        if reader.fill_buf()?.is_empty() {
            return Ok(());
        }
        reader.get_mut().limit(timeouts.request);
        let request = match SandboxRequest::read(&mut reader) {
            Ok(Some(request)) => request,
            Ok(None) => return Ok(()),
            Err(error) => {
                refuse_unread(stream, error)?;
                return close(stream, timeouts.close);
            }
        };
        let response = service.respond(&request);
        log_exchange(&request, response.as_ref());
        let Some(response) = response else {
            return Ok(());
        };
        response.write(stream, &request)?;
        if request.after_response == AfterResponse::Close {
            return close(stream, timeouts.close);
        }
    }
}

fn log_exchange(request: &SandboxRequest, response: Option<&SandboxResponse>) {
    let SandboxRequest { method, path, .. } = request;
    match response {
        Some(response) => log::debug!("sandbox: {method} {path}: {}", response.status),
        None => log::debug!("sandbox: {method} {path}: no response"),
    }
}

/// Responds to a request that was not read to its end. The caller closes the connection: what
/// follows would be taken for another request.
fn refuse_unread(stream: &TcpStream, error: io::Error) -> io::Result<()> {
    let (status, detail) = match error.kind() {
        ErrorKind::InvalidData => (400, error.to_string()),
        ErrorKind::FileTooLarge => (413, error.to_string()),
        ErrorKind::TimedOut | ErrorKind::WouldBlock => {
            (408, "the request took too long".to_owned())
        }
        _ => return Err(error),
    };
    write_refusal(stream, status, &detail)
}

/// Refuses a client that cannot be served now, whatever it requests.
pub(super) fn refuse(stream: &TcpStream, detail: &str, timeouts: Timeouts) -> io::Result<()> {
    stream.set_write_timeout(Some(timeouts.refuse))?;
    write_refusal(stream, 503, detail)?;
    close(stream, timeouts.refuse)
}

/// Writes an error in place of the response to a request that was not read.
fn write_refusal(stream: &TcpStream, status: u16, detail: &str) -> io::Result<()> {
    let request = SandboxRequest {
        after_response: AfterResponse::Close,
        ..SandboxRequest::default()
    };
    SandboxResponse::problem(status, detail).write(stream, &request)
}

/// Closes the connection after what the client still sends, for a limited time.
// With unread bytes, the system would reset the connection, and the response would be lost.
fn close(stream: &TcpStream, timeout: Duration) -> io::Result<()> {
    stream.shutdown(Shutdown::Write)?;
    let mut rest = Timed::new(stream);
    rest.limit(timeout);
    let _ = io::copy(&mut rest, &mut io::sink());
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::io::Write;
    use std::net::TcpListener;
    use std::thread;

    use super::*;
    use crate::sandbox::login::Logins;
    use crate::sandbox::state::State;

    /// Serves one client, which sends these pieces, and returns what it got.
    fn exchange(timeouts: Timeouts, pieces: impl Iterator<Item = &'static [u8]>) -> String {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("listens");
        let address = listener.local_addr().expect("an address");
        let server = thread::spawn(move || {
            let (stream, _) = listener.accept().expect("a client");
            let logins = Logins::new(String::new());
            let service = Service::new(address.port(), logins, Vec::new(), State::default());
            let _ = serve(&stream, &service, timeouts);
        });
        let mut client = TcpStream::connect(address).expect("connects");
        for piece in pieces {
            if client.write_all(piece).is_err() || server.is_finished() {
                break;
            }
            thread::sleep(Duration::from_millis(5));
        }
        let mut received = String::new();
        let _ = client.read_to_string(&mut received);
        server.join().expect("ends");
        received
    }

    #[test]
    fn a_slow_client_loses_its_connection() {
        let quick = Timeouts {
            request: Duration::from_millis(50),
            close: Duration::from_millis(50),
            ..TIMEOUTS
        };
        let head = [&b"GET / HTTP/1.1\r\n"[..]];
        let body = [&b"POST / HTTP/1.1\r\nContent-Length: 100000\r\n\r\n"[..]];
        for start in [head, body] {
            // A byte now and then: each read is in time.
            let drip = (0..1000).map(|_| &b"a"[..]);
            let received = exchange(quick, start.into_iter().chain(drip));
            assert!(
                received.starts_with("HTTP/1.1 408 Request Timeout\r\n"),
                "{received}"
            );
            assert_eq!(received.matches("HTTP/1.1 ").count(), 1, "{received}");
        }
    }

    #[test]
    fn an_idle_client_loses_its_connection_without_a_response() {
        let quick = Timeouts {
            idle: Duration::from_millis(20),
            ..TIMEOUTS
        };
        assert_eq!(exchange(quick, [].into_iter()), "");
    }
}
