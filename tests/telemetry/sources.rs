//! Checks what the module documentation of the library claims about its own source.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// What touches the network or the disk, and the only files that may name it.
///
/// The words are looked for in code, without comments and tests.
const IO: [(&str, &[&str]); 8] = [
    ("UdpSocket::", &["sink/udp.rs"]),
    ("to_socket_addrs", &["sink/endpoint.rs"]),
    ("Tcp", &[]),
    (
        "OpenOptions::",
        &["private_file/open.rs", "private_file/replace.rs"],
    ),
    ("File::", &["private_file/replace.rs"]),
    (
        "fs::",
        &[
            "consent/preference.rs",
            "private_file/open.rs",
            "private_file/owner.rs",
            "private_file/replace.rs",
            "private_file/resolve.rs",
        ],
    ),
    ("std::env::", &["build_info.rs"]),
    (
        "std::process",
        &["consent/verdict.rs", "private_file/replace.rs"],
    ),
];

#[test]
fn only_the_named_files_touch_the_network_or_the_disk() {
    let library = root().join("src/telemetry");
    for (word, allowed) in IO {
        let mut found = BTreeSet::new();
        for file in rust_files(&library) {
            if code_of(&file).contains(word) {
                let path = file.strip_prefix(&library).expect("a file of the library");
                found.insert(path.to_string_lossy().replace('\\', "/"));
            }
        }
        let allowed: BTreeSet<String> = allowed.iter().map(ToString::to_string).collect();
        assert_eq!(found, allowed, "{word}");
    }
}

/// Returns the directory of the project.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// Returns every Rust file below `directory`.
pub(crate) fn rust_files(directory: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(directory).expect("list") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files
}

/// Returns the lines of a file that are neither comments nor tests, which are at its end.
fn code_of(file: &Path) -> String {
    let is_test_file = ["tests.rs", "testing.rs"]
        .iter()
        .any(|name| file.ends_with(name));
    if is_test_file {
        return String::new();
    }
    let text = fs::read_to_string(file).expect("read");
    let shipped = text
        .split("#[cfg(test)]\nmod tests {")
        .next()
        .expect("code");
    let lines = shipped
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}
