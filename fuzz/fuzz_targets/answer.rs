//! Any answer of a server is printed in every format, or refused.

#![no_main]

use kongctl::fuzzing::print_answer;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| print_answer(data));
