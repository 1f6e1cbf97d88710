//! Receives the telemetry of one test on a UDP port.

use std::io::ErrorKind;
use std::net::{SocketAddr, UdpSocket};

/// More than any test sends: what bounds the reading.
const MAX_EVENTS: usize = 10_000;
/// More than UDP can carry.
const MAX_DATAGRAM: usize = 65_536;

/// A telemetry receiver; most tests have one through `Home::listening()`.
///
/// On loopback a datagram lies in the receiver's queue before `send` returns. So once the child has
/// ended everything that it sent is here, and reading until the queue is empty is exact: no
/// waiting. Ask only after `run()` or `wait()`.
pub(crate) struct Listener {
    socket: UdpSocket,
}

impl Listener {
    /// Opens a port of its own on 127.0.0.1.
    pub(crate) fn new() -> Self {
        let socket = UdpSocket::bind("127.0.0.1:0").expect("loopback has a free port");
        socket
            .set_nonblocking(true)
            .expect("a socket can be non-blocking");
        Self { socket }
    }

    /// The `host:port` to send to.
    pub(crate) fn address(&self) -> SocketAddr {
        self.socket
            .local_addr()
            .expect("a bound socket has an address")
    }

    /// Takes the datagrams that came since the last call, in order; one that is no UTF-8 panics.
    #[track_caller]
    pub(crate) fn events(&self) -> Vec<String> {
        let mut buffer = vec![0; MAX_DATAGRAM];
        let mut events = Vec::new();
        while events.len() < MAX_EVENTS {
            match self.socket.recv(&mut buffer) {
                Ok(length) => events
                    .push(String::from_utf8(buffer[..length].to_vec()).expect("an event is UTF-8")),
                Err(error) if error.kind() == ErrorKind::WouldBlock => return events,
                Err(error) => panic!("cannot receive telemetry: {error}"),
            }
        }
        panic!("more than {MAX_EVENTS} events came")
    }

    /// Takes the events and asserts that there is exactly one, which it returns.
    #[track_caller]
    pub(crate) fn one(&self) -> String {
        let mut events = self.events();
        assert_eq!(
            events.len(),
            1,
            "one event was expected, these came: {events:#?}"
        );
        events.remove(0)
    }

    /// Takes the events and asserts that none came.
    #[track_caller]
    pub(crate) fn none(&self) {
        let events = self.events();
        assert!(
            events.is_empty(),
            "no event was expected, these came: {events:#?}"
        );
    }
}

mod tests {
    use super::*;

    #[test]
    fn events_are_drained_exactly() {
        let listener = Listener::new();
        listener.none();
        for event in ["first", "second"] {
            send(&listener, event);
        }
        assert_eq!(listener.events(), ["first", "second"]);
        listener.none();
        send(&listener, "third");
        assert_eq!(listener.one(), "third");
    }

    #[test]
    #[should_panic(expected = "one event was expected")]
    fn two_events_are_not_one() {
        let listener = Listener::new();
        send(&listener, "first");
        send(&listener, "second");
        listener.one();
    }

    fn send(listener: &Listener, event: &str) {
        let socket = UdpSocket::bind("127.0.0.1:0").expect("loopback has a free port");
        socket
            .send_to(event.as_bytes(), listener.address())
            .expect("loopback takes a datagram");
    }
}
