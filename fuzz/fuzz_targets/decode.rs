//! What decodes is exactly what the encoder would have written.

#![no_main]

use kongctl::telemetry::wire::decode;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|datagram: &[u8]| {
    if let Ok(event) = decode(datagram) {
        assert_eq!(event.encode().as_deref().map(str::as_bytes), Some(datagram));
    }
});
