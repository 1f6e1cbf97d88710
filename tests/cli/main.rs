//! Runs the real `kongctl` against a fake Konnect and a telemetry listener of each test's own.
//!
//! Unix only: the harness uses signals and file modes.

#![cfg(unix)]

mod api;
mod apply;
mod charset;
mod color;
mod columns;
mod completion;
mod completion_names;
mod config;
mod config_command;
mod config_reading;
mod cursor_paging;
mod deletes;
mod describe;
mod documents;
mod edit;
mod errors;
mod examples;
mod explain;
mod files;
mod filters;
mod foreign_servers;
mod formats;
mod found_items;
mod get;
mod helm;
mod hints;
mod hostile_servers;
mod jq;
mod limits;
mod login;
mod meanings;
mod memory;
mod names;
mod network;
mod paging;
mod parents;
mod plan;
mod profiles;
mod progress;
mod proxies;
mod redaction;
mod remote_files;
mod response_shapes;
mod retries;
mod sandbox;
mod sandbox_faults;
mod sandbox_server;
mod sandbox_state;
mod sandbox_writes;
mod scaffold;
mod single_items;
mod stdout;
#[path = "../support/mod.rs"]
mod support;
mod tables;
mod telemetry;
mod tls;
mod topics;
mod typed_token;
mod usage;
mod writes;

use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn every_file_of_these_tests_is_a_module() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let cli = unlisted(&tests.join("cli"), &tests.join("cli/main.rs"));
    let support = unlisted(&tests.join("support"), &tests.join("support/mod.rs"));
    assert_eq!(
        [cli, support].concat(),
        [] as [PathBuf; 0],
        "these tests never run: list them with `mod`"
    );
}

/// Returns the file that owns a directory of modules.
fn owner(directory: &Path) -> PathBuf {
    let inside = directory.join("mod.rs");
    if inside.exists() {
        inside
    } else {
        directory.with_extension("rs")
    }
}

/// Returns the files below a directory that its owner does not list with `mod`.
fn unlisted(directory: &Path, parent: &Path) -> Vec<PathBuf> {
    let source = fs::read_to_string(parent).unwrap_or_default();
    let mut missing = Vec::new();
    for entry in fs::read_dir(directory).expect("the directory can be read") {
        let path = entry.expect("the directory can be read").path();
        if path.is_dir() {
            missing.extend(unlisted(&path, &owner(&path)));
        } else if path.extension().is_some_and(|extension| extension == "rs")
            && path != parent
            && !lists(&source, &path)
        {
            missing.push(path);
        }
    }
    missing
}

/// Returns whether `source` has a `mod` line for the file at `path`.
fn lists(source: &str, path: &Path) -> bool {
    let declaration = format!(
        "mod {};",
        path.file_stem().unwrap_or_default().to_string_lossy()
    );
    source
        .lines()
        .any(|line| line.trim_start_matches("pub(crate) ") == declaration)
}
