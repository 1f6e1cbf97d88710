//! What an endpoint prints parses to the same endpoint.

#![no_main]

use kongctl::telemetry::Endpoint;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok(endpoint) = Endpoint::parse(text) {
        let printed = endpoint.to_string();
        assert_eq!(Endpoint::parse(&printed).as_ref(), Ok(&endpoint));
        assert!(!printed.contains(char::is_whitespace));
    }
});
