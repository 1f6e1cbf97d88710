//! Runs the real `kongctl` against a fake Konnect and a telemetry listener of each test's own.
//!
//! Unix only: the harness speaks of signals and file modes.

#![cfg(unix)]

mod api;
mod blunt;
mod chains;
mod completion;
mod config;
mod documents;
mod errors;
mod examples;
mod filters;
mod get;
mod harness;
mod helm;
mod jq;
mod konnect;
mod listener;
mod login;
mod narrowing;
mod network;
mod pages;
mod parents;
mod profiles;
mod progress;
mod proxies;
mod relay;
mod retries;
mod sandbox;
mod shapes;
mod telemetry;
mod traps;
mod trust;
mod usage;

use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn every_file_of_this_folder_is_a_module() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli");
    assert_eq!(
        unlisted(&folder, &folder.join("main.rs")),
        [] as [PathBuf; 0],
        "these tests never run: list them with `mod`"
    );
}

/// Finds the files under `folder` that `parent`, which owns the folder, does not list with `mod`.
fn unlisted(folder: &Path, parent: &Path) -> Vec<PathBuf> {
    let source = fs::read_to_string(parent).unwrap_or_default();
    let mut missing = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("the folder can be read").path();
        if path.is_dir() {
            missing.extend(unlisted(&path, &path.with_extension("rs")));
        } else if path.extension().is_some_and(|extension| extension == "rs")
            && path != parent
            && !lists(&source, &path)
        {
            missing.push(path);
        }
    }
    missing
}

/// Tells whether `source` has a `mod` line for the file at `path`.
fn lists(source: &str, path: &Path) -> bool {
    let declaration = format!(
        "mod {};",
        path.file_stem().unwrap_or_default().to_string_lossy()
    );
    source
        .lines()
        .any(|line| line.trim_start_matches("pub(crate) ") == declaration)
}
