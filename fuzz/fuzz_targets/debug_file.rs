//! Any debug file of telemetry is printed.

#![no_main]

use std::env::temp_dir;
use std::fs;
use std::process;

use kongctl::fuzzing::print_debug_file;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let path = temp_dir().join(format!("kongctl-fuzz-debug_file-{}", process::id()));
    fs::write(&path, data).expect("the directory for temporary files can be written to");
    print_debug_file(&path);
});
