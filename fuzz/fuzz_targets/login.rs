//! Any answer to the login is understood, or refused.

#![no_main]

use kongctl::fuzzing::read_login_answer;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| read_login_answer(data));
