//! Any command line is parsed, or refused.

#![no_main]

use kongctl::fuzzing::read_command_line;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| read_command_line(data));
