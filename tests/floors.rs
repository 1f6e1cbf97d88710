//! Keeps the house in shape: a module names only what lies below it, never what lies beside or above.

use std::fs;
use std::path::{Path, PathBuf};

/// The floors from the bottom up. Whoever stands on one may name any below.
const FLOORS: [&[&str]; 7] = [
    &["telemetry", "tests"],
    &[
        "duration", "excerpt", "fs", "item", "nearest", "percent", "pointer", "uuid",
    ],
    &[
        "resources",
        "env",
        "error",
        "secret",
        "signals",
        "style",
        "time",
    ],
    &["config", "http", "output"],
    &["konnect", "sandbox"],
    &["cli"],
    &["lib", "main"],
];

fn floor(module: &str) -> usize {
    FLOORS
        .iter()
        .position(|floor| floor.contains(&module))
        .unwrap_or_else(|| panic!("`{module}` stands on no floor"))
}

/// Every source file, with the top module it belongs to.
fn sources() -> Vec<(String, PathBuf)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let (mut found, mut folders) = (Vec::new(), vec![root.clone()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let top = path
                    .strip_prefix(&root)
                    .expect("below src")
                    .components()
                    .next()
                    .expect("a name");
                let module = Path::new(&top)
                    .file_stem()
                    .expect("a name")
                    .to_string_lossy()
                    .into_owned();
                if module != "tests" {
                    found.push((module, path));
                }
            }
        }
    }
    found
}

/// The modules of this crate that a file names: what follows `crate::`.
fn named(text: &str) -> Vec<String> {
    let code = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect::<Vec<_>>()
        .join("\n");
    let paths = code
        .split("crate::")
        .skip(1)
        .flat_map(|rest| match rest.strip_prefix('{') {
            Some(group) => group
                .split('}')
                .next()
                .unwrap_or_default()
                .split(',')
                .map(str::to_owned)
                .collect(),
            None => vec![rest.to_owned()],
        });
    let word = |path: String| {
        path.trim()
            .chars()
            .take_while(|character| character.is_alphanumeric() || *character == '_')
            .collect()
    };
    paths
        .map(word)
        .filter(|module: &String| !module.is_empty())
        .collect()
}

#[test]
fn modules_name_only_what_lies_below_them() {
    let mut upward = Vec::new();
    for (module, path) in sources() {
        for named in named(&fs::read_to_string(&path).expect("a source")) {
            if named != module && floor(&named) >= floor(&module) {
                upward.push(format!("{}: {module} names {named}", path.display()));
            }
        }
    }
    assert!(upward.is_empty(), "{}", upward.join("\n"));
}

#[test]
fn telemetry_names_nothing_of_the_crate() {
    for (_, path) in sources()
        .into_iter()
        .filter(|(module, _)| module == "telemetry")
    {
        let text = fs::read_to_string(&path).expect("a source");
        assert_eq!(named(&text), [""; 0], "{}", path.display());
    }
}

#[test]
fn only_the_command_line_knows_clap() {
    for (_, path) in sources().into_iter().filter(|(module, _)| module != "cli") {
        let text = fs::read_to_string(&path).expect("a source");
        assert!(!text.contains("clap::"), "{}", path.display());
    }
}

#[test]
fn only_output_touches_the_streams() {
    // `documents` is for tests only.
    for (_, path) in sources()
        .into_iter()
        .filter(|(module, _)| !["tests", "output"].contains(&module.as_str()))
    {
        let text = fs::read_to_string(&path).expect("a source");
        for touch in ["io::stdout", "io::stderr", "println!", "eprint!"] {
            assert!(!text.contains(touch), "{}: {touch}", path.display());
        }
    }
}
