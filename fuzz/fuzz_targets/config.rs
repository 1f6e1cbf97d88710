//! Any config file is read, or refused.

#![no_main]

use std::env::temp_dir;
use std::fs;
use std::process;

use kongctl::fuzzing::read_config;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let path = temp_dir().join(format!("kongctl-fuzz-config-{}", process::id()));
    fs::write(&path, data).expect("the directory for temporary files can be written to");
    read_config(&path);
});
