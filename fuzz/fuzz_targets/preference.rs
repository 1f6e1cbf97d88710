//! Every content of a preference file is a yes, a no, or invalid, which counts as no.

#![no_main]

use kongctl::telemetry::{ConsentInputs, Preference, Verdict, decide, preference};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|content: &[u8]| {
    let preference = preference::parse(content);
    let verdict = decide(&ConsentInputs {
        preference: preference.clone(),
        ..ConsentInputs::default()
    })
    .verdict();
    assert_eq!(verdict == Verdict::On, preference == Preference::On);
});
