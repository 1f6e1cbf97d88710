//! Every value that fits into a datagram decodes to itself, from one line.

#![no_main]

use std::time::{Duration, UNIX_EPOCH};

use kongctl::telemetry::{DecodedEvent, MAX_DATAGRAM, Timestamp, decode};
use libfuzzer_sys::fuzz_target;

fuzz_target!(
    |values: (String, String, String, u32, (u32, u32), String)| {
        let (arch, command_path, os, schema_version, (seconds, nanoseconds), version) = values;
        // An unsigned 32-bit count of nanoseconds can be more than a second, which is fine here.
        let since_epoch =
            Duration::from_secs(seconds.into()) + Duration::from_nanos(nanoseconds.into());
        let event = DecodedEvent {
            arch,
            command_path,
            os,
            schema_version,
            timestamp: Timestamp::from(UNIX_EPOCH + since_epoch),
            version,
        };
        if let Some(line) = event.encode() {
            assert!(line.len() <= MAX_DATAGRAM);
            assert_eq!(line.find(['\n', '\r']), Some(line.len() - 1));
            assert_eq!(decode(line.as_bytes()), Ok(event));
        }
    }
);
