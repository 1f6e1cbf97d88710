//! Checks what the programs in `examples/` do.

#[path = "../examples/count_commands.rs"]
#[allow(dead_code, reason = "its `main` is not called")]
mod count_commands;
#[path = "../examples/send_events.rs"]
#[allow(dead_code, reason = "its `main` is not called")]
mod send_events;

use std::net::UdpSocket;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, UNIX_EPOCH};

use kongctl::telemetry::wire::decode;
use send_events::Load;

#[test]
fn events_are_sent_in_the_order_of_their_numbers() {
    let receiver = UdpSocket::bind("127.0.0.1:0").expect("a port");
    receiver
        .set_read_timeout(Some(Duration::from_secs(60)))
        .expect("a timeout");
    let sent = send(&receiver, 50);
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

#[test]
fn commands_are_counted_and_what_is_no_event_is_not() {
    let receiver = count_commands::bind("127.0.0.1:0").expect("a port");
    let address = receiver.local_addr().expect("bound");
    send(&receiver, 50);
    let sender = UdpSocket::bind("127.0.0.1:0").expect("a port");
    let forged = b"<14>signal=kongctl;arch=a;command_path=\"\\n9  x\x1b[2J\";os=o;schema_version=1;timestamp=2026-05-12T14:30:45Z;version=1\n";
    let too_long = [b'x'; 2000];
    for datagram in [&forged[..], b"", b"hello\n", &too_long] {
        sender.send_to(datagram, address).expect("loopback");
    }

    // It is over before it begins: only what has arrived is counted.
    let tally = count_commands::receive(&receiver, &AtomicBool::new(true)).expect("a socket");
    assert_eq!(
        count_commands::report(&tally, Some(0)),
        "        13  get apis
        13  get portals
        12  describe api
        12  login
         1  \\n9  x\\u{1b}[2J
51 events, 3 refused, 0 lost"
    );
    assert_eq!(tally.events(), 51);
}

#[cfg(target_os = "linux")]
#[test]
fn events_that_find_no_room_are_counted_as_lost() {
    let receiver = count_commands::bind("127.0.0.1:0").expect("a port");
    rustix::net::sockopt::set_socket_recv_buffer_size(&receiver, 4096).expect("a size");
    send(&receiver, 1_000);
    let tally = count_commands::receive(&receiver, &AtomicBool::new(true)).expect("a socket");
    let lost = count_commands::system::lost(&receiver).expect("Linux tells");
    assert!(lost > 0);
    assert_eq!(tally.events() + lost, 1_000);
}

/// Sends events as fast as possible.
fn send(receiver: &UdpSocket, count: u32) -> send_events::Sent {
    let address = receiver.local_addr().expect("bound").to_string();
    let load = Load {
        count,
        per_second: 1_000_000,
    };
    send_events::send(&address, &load).expect("loopback takes them")
}
