//! Every value that fits into a datagram decodes to itself, from one line.

#![no_main]

use std::time::{Duration, UNIX_EPOCH};

use kongctl::telemetry::Timestamp;
use kongctl::telemetry::wire::{MAX_DATAGRAM, decode};
use libfuzzer_sys::fuzz_target;

/// A line whose values are replaced.
const EXAMPLE: &[u8] = b"<14>signal=kongctl;arch=arm64;command_path=\"get apis\";os=darwin;schema_version=1;timestamp=2026-05-12T14:30:45Z;version=1.1.0\n";

fuzz_target!(
    |values: (String, String, String, u32, (u32, u32), String)| {
        let (arch, command_path, os, schema_version, (seconds, nanoseconds), version) = values;
        // An unsigned 32-bit count of nanoseconds can be more than a second, which is fine here.
        let since_epoch =
            Duration::from_secs(seconds.into()) + Duration::from_nanos(nanoseconds.into());
        let mut event = decode(EXAMPLE).expect("an event");
        event.arch = arch.into();
        event.command_path = command_path.into();
        event.os = os.into();
        event.schema_version = schema_version;
        event.timestamp = Timestamp::from(UNIX_EPOCH + since_epoch);
        event.version = version.into();
        if let Some(line) = event.encode() {
            assert!(line.len() <= MAX_DATAGRAM);
            assert_eq!(line.find(['\n', '\r']), Some(line.len() - 1));
            assert_eq!(decode(line.as_bytes()), Ok(event));
        }
    }
);
