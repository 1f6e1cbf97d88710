//! Checks what the programs in `examples/` do.

#[path = "../examples/send_events.rs"]
#[allow(dead_code, reason = "its `main` is not called")]
mod send_events;

use std::net::UdpSocket;
use std::time::{Duration, UNIX_EPOCH};

use kongctl::telemetry::wire::decode;
use send_events::Load;

#[test]
fn events_are_sent_in_the_order_of_their_numbers() {
    let receiver = UdpSocket::bind("127.0.0.1:0").expect("a port");
    receiver
        .set_read_timeout(Some(Duration::from_secs(60)))
        .expect("a timeout");
    let address = receiver.local_addr().expect("bound").to_string();
    let load = Load {
        count: 50,
        per_second: 1_000_000,
    };
    let sent = send_events::send(&address, &load).expect("loopback takes them");
    assert_eq!((sent.events, sent.refused), (50, 0));

    let mut datagram = [0; 1024];
    for number in 0..50 {
        let len = receiver.recv(&mut datagram).expect("a datagram");
        let event = decode(&datagram[..len]).expect("an event");
        let time = event.timestamp.time().duration_since(UNIX_EPOCH);
        assert_eq!(time.expect("after 1970").subsec_nanos(), number);
        assert_eq!(event.version, "0.0.0-load-dev");
    }
}

#[test]
fn events_that_nothing_receives_are_counted() {
    // A port that was free a moment ago.
    let address = {
        let socket = UdpSocket::bind("127.0.0.1:0").expect("a port");
        socket.local_addr().expect("bound").to_string()
    };
    let load = Load {
        count: 20,
        per_second: 1_000,
    };
    let sent = send_events::send(&address, &load).expect("a port without a listener");
    assert_eq!(sent.events + sent.refused, 20);
    assert!(sent.refused > 0);
}
