//! Any plan is shown, or refused.

#![no_main]

use kongctl::fuzzing::show_plan;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| show_plan(data));
