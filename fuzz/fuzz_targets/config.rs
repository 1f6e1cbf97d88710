//! Any config file is read, or refused.

#![no_main]

use kongctl::fuzzing::read_config;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| read_config(data));
