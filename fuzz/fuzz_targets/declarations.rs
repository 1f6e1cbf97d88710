//! Any file with declarations is loaded, or refused.

#![no_main]

use kongctl::fuzzing::read_declarations;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| read_declarations(data));
