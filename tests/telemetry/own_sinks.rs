//! Tests the library's own sinks, and what they write and send.

use std::net::UdpSocket;
use std::{fs, io, thread};

use crate::program::{decoded, event, json_line};
use crate::scripted_sink::Step::{Close, Emit, Prepare};
use crate::scripted_sink::{Fault, HANG_TIMEOUT, all_steps, scripted, whole_life};
use crate::support::{SENT, TEST_TIMEOUT, execute, over, recorder_with, soon};
use crate::telemetry::wire::{DecodedEvent, decode};
use crate::telemetry::{
    Deadline, Destination, Endpoint, FIELDS, FileSink, MultiSink, NoopSink, Sink, UdpSink,
};

#[test]
fn json_has_the_fields_of_the_table_in_order_and_a_number_first() {
    let json = serde_json::to_value(event("get apis")).expect("json");
    let names: Vec<_> = json.as_object().expect("an object").keys().collect();
    assert_eq!(names, FIELDS.map(|field| field.name));
    assert_eq!(json["schema_version"].as_u64(), Some(1));
}

#[test]
fn the_file_sink_appends_lines_to_a_private_file_in_directories_it_creates() {
    let directory = temporary_directory();
    let path = directory
        .path()
        .join("logs")
        .join("deep")
        .join("telemetry.log");
    for mut sink in [FileSink::new(&path), FileSink::new(&path)] {
        sink.emit(&event("get apis"), &soon()).expect("emit");
        sink.emit(&event("login"), &soon()).expect("emit");
        sink.close(&soon()).expect("close");
    }
    assert_eq!(
        fs::read_to_string(&path).expect("read"),
        ["get apis", "login"].map(json_line).concat().repeat(2)
    );
    #[cfg(unix)]
    assert_eq!(
        std::os::unix::fs::PermissionsExt::mode(
            &fs::metadata(&path).expect("metadata").permissions()
        ) & 0o777,
        0o600
    );
}

#[test]
fn once_the_deadline_is_over_the_file_sink_touches_nothing() {
    let directory = temporary_directory();
    let mut sink = FileSink::new(directory.path().join("logs").join("telemetry.log"));
    assert_eq!(
        error_kind(sink.emit(&event("get apis"), &over())),
        Some(io::ErrorKind::TimedOut)
    );
    assert_eq!(entry_count(&directory), 0);
}

#[test]
fn many_writers_never_tear_a_line() {
    let directory = temporary_directory();
    let path = directory.path().join("logs").join("telemetry.log");
    thread::scope(|scope| {
        for words in ["get apis", "login"].repeat(8) {
            let mut sink = FileSink::new(&path);
            scope.spawn(move || {
                for _ in 0..200 {
                    sink.emit(&event(words), &Deadline::after(HANG_TIMEOUT))
                        .expect("emit");
                }
            });
        }
    });
    let text = fs::read_to_string(&path).expect("read");
    for line in text.lines() {
        serde_json::from_str::<serde_json::Value>(line).expect("a whole line of JSON");
    }
    let mut lines: Vec<_> = text.split_inclusive('\n').map(str::to_owned).collect();
    lines.sort_unstable();
    let expected = [
        vec![json_line("get apis"); 1600],
        vec![json_line("login"); 1600],
    ]
    .concat();
    assert!(lines == expected, "3200 whole lines");
}

#[test]
fn an_unusable_path_is_an_error_of_the_file_sink() {
    let directory = temporary_directory();
    FileSink::new(directory.path())
        .emit(&event("get apis"), &soon())
        .expect_err("a directory in place of the file");
    let file = directory.path().join("file");
    fs::write(&file, "").expect("write");
    FileSink::new(file.join("telemetry.log"))
        .emit(&event("get apis"), &soon())
        .expect_err("a file in place of the directory");
}

#[test]
fn the_udp_sink_sends_exactly_one_datagram_per_event_and_none_too_late() {
    let (socket, endpoint) = receiver();
    let mut sink = UdpSink::new(endpoint);
    let too_late = Some(io::ErrorKind::TimedOut);
    for (words, deadline, expected) in [
        ("get apis", over(), too_late),
        ("get apis", soon(), None),
        ("login", soon(), None),
        ("login", over(), too_late),
    ] {
        assert_eq!(error_kind(sink.emit(&event(words), &deadline)), expected);
    }
    sink.close(&soon()).expect("close");
    assert_eq!(received(&socket), ["get apis", "login"].map(decoded));
}

#[test]
fn the_multi_sink_calls_every_child_and_returns_the_first_error() {
    let first = Some(io::ErrorKind::NotFound);
    for (step, expected) in [
        (Prepare, [first, None, None]),
        (Emit(event("get apis")), [None, first, None]),
        (Close, [None, None, first]),
    ] {
        let mut children = Vec::new();
        let mut children_steps = Vec::new();
        for error in [None, first, None, Some(io::ErrorKind::InvalidData), None] {
            let fault = error.map(|kind| (step.clone(), Fault::Fail(kind)));
            let (make_sink, steps) = scripted(fault);
            children.push(make_sink());
            children_steps.push(steps);
        }
        let mut multi = MultiSink::new(children);
        let results = [
            multi.prepare(&soon()),
            multi.emit(&event("get apis"), &soon()),
            multi.close(&soon()),
        ];
        assert_eq!(results.map(error_kind), expected);
        drop(multi);
        for steps in children_steps {
            assert_eq!(all_steps(&steps), whole_life());
        }
    }
}

#[test]
fn a_multi_sink_of_one_child_is_that_child_and_of_none_the_noop_sink() {
    let (make_sink, _steps) = scripted(None);
    let child = make_sink();
    let address = (&raw const *child).cast::<()>();
    assert_eq!(
        (&raw const *MultiSink::new(vec![child])).cast::<()>(),
        address
    );

    for mut sink in [MultiSink::new(vec![]), Box::new(NoopSink)] {
        assert_eq!(size_of_val(&*sink), 0, "it has no size");
        sink.emit(&event("get apis"), &soon()).expect("emit");
        sink.close(&over()).expect("close");
    }
}

#[test]
fn a_destination_creates_its_sink_which_opens_nothing_before_the_event() {
    let directory = temporary_directory();
    let (socket, endpoint) = receiver();
    let file = directory.path().join("logs").join("telemetry.log");
    for destination in [Destination::Udp(endpoint), Destination::File(file.clone())] {
        let sink = destination.sink();
        assert_eq!(entry_count(&directory), 0);
        assert_eq!(execute(&recorder_with(|| sink)).as_deref(), Some(SENT));
    }
    assert_eq!(received(&socket), [decoded("get apis")]);
    assert_eq!(
        fs::read_to_string(&file).expect("read"),
        json_line("get apis")
    );
}

fn error_kind(result: io::Result<()>) -> Option<io::ErrorKind> {
    result.err().map(|error| error.kind())
}

pub(crate) fn temporary_directory() -> tempfile::TempDir {
    tempfile::tempdir().expect("a temporary directory")
}

/// Returns the number of entries directly in `directory`.
pub(crate) fn entry_count(directory: &tempfile::TempDir) -> usize {
    fs::read_dir(directory.path()).expect("list").count()
}

/// Returns a socket on this machine, and its endpoint.
fn receiver() -> (UdpSocket, Endpoint) {
    let socket = UdpSocket::bind("127.0.0.1:0").expect("bind");
    socket
        .set_read_timeout(Some(TEST_TIMEOUT))
        .expect("timeout");
    let address = socket.local_addr().expect("address").to_string();
    (socket, Endpoint::parse(&address).expect("endpoint"))
}

/// Returns everything that was sent to `socket` so far: what arrives before a datagram of our own.
fn received(socket: &UdpSocket) -> Vec<DecodedEvent<'static>> {
    let last = UdpSocket::bind("127.0.0.1:0").expect("bind");
    last.send_to(b"last", socket.local_addr().expect("address"))
        .expect("send");
    let mut events = Vec::new();
    let mut buffer = [0; 1024];
    loop {
        let len = socket.recv(&mut buffer).expect("a datagram");
        let datagram = &buffer[..len];
        if datagram == b"last" {
            return events;
        }
        events.push(decode(datagram).expect("an event").into_owned());
    }
}
