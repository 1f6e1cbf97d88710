//! Any journal of a plan is read, or ignored.

#![no_main]

use kongctl::fuzzing::read_journal;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| read_journal(data));
