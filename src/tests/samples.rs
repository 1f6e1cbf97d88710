//! Packs the sample data of the sandbox. Tests only.
//!
//! `UPDATE=1 cargo test --lib samples` writes `src/sandbox/samples.gz`; without `UPDATE`, samples
//! that are out of date fail the test.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use crate::resources::{NOT_PACKED, packed_samples, resources};
use crate::tests::documents::{keep_packed, path};

const FILE: &str = "src/sandbox/samples.gz";
const DATA: &str = "src/sandbox/data";

/// Returns the samples by the names of their files.
fn samples() -> BTreeMap<String, Value> {
    let files = fs::read_dir(path(DATA)).expect("a directory");
    let paths = files.map(|file| file.expect("a file").path());
    let sample = |path: PathBuf| {
        let name = path.file_stem().expect("a name").to_string_lossy();
        let text = fs::read_to_string(&path).expect("a file");
        let sample = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        (name.into_owned(), sample)
    };
    paths.map(sample).collect()
}

#[test]
fn the_packed_samples_are_those_of_the_files() {
    let mut samples = samples();
    let mut lines = BTreeMap::new();
    for resource in resources() {
        let file = resource.name.replace(' ', "-");
        if let Some(sample) = samples.remove(&file) {
            let line = format!("{}\t{sample}\n", resource.path);
            assert!(lines.insert(resource.path, line).is_none(), "{file}");
        }
    }
    let left: Vec<&String> = samples.keys().collect();
    assert!(left.is_empty(), "no resource is called like {left:?}");
    for resource in resources() {
        assert!(lines.contains_key(resource.path), "{}", resource.name);
    }
    lines.remove(NOT_PACKED);
    let text: String = lines.into_values().collect();
    keep_packed(FILE, packed_samples(), &text);
}
