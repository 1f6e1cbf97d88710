//! Whatever is taken for an endpoint is written back as it was read.

#![no_main]

use kongctl::telemetry::Endpoint;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok(endpoint) = Endpoint::parse(text) {
        let written = endpoint.to_string();
        assert_eq!(Endpoint::parse(&written).as_ref(), Ok(&endpoint));
        assert!(!written.contains(char::is_whitespace));
    }
});
