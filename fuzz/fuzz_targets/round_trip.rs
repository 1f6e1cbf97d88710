//! Every value that fits into a datagram decodes to itself, from one line.

#![no_main]

use kongctl::telemetry::{DecodedEvent, MAX_DATAGRAM, decode};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|values: (String, String, String, String, String, String)| {
    let (arch, command_path, os, schema_version, timestamp, version) = values;
    let event = DecodedEvent {
        arch,
        command_path,
        os,
        schema_version,
        timestamp,
        version,
    };
    if let Some(line) = event.encode() {
        assert!(line.len() <= MAX_DATAGRAM);
        assert_eq!(line.find(['\n', '\r']), Some(line.len() - 1));
        assert_eq!(decode(line.as_bytes()), Ok(event));
    }
});
