//! Compares what the packages install with the files of the project. Tests only.

use std::collections::BTreeSet;
use std::fs;

use super::documents::path;

/// What installs files, or tells packagers to.
const PACKAGES: [&str; 3] = [
    "Cargo.toml",
    "contrib/homebrew/kongctl.rb",
    "docs/releasing.md",
];

/// The files that a package installs beside the binary.
const INSTALLED: [&str; 4] = [
    "completions/_kongctl",
    "completions/kongctl.bash",
    "completions/kongctl.fish",
    "docs/man/*.1",
];

fn read(name: &str) -> String {
    fs::read_to_string(path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

#[test]
fn packages_install_the_completion_scripts_and_the_man_pages() {
    let pattern =
        regex_lite::Regex::new(r#"["`]((?:completions|docs/man)/[^"`]+)["`]"#).expect("a pattern");
    for package in PACKAGES {
        let text = read(package);
        let installed: BTreeSet<&str> = pattern
            .captures_iter(&text)
            .filter_map(|captures| captures.get(1))
            .map(|name| name.as_str())
            .collect();
        assert_eq!(installed, INSTALLED.into(), "{package}");
    }
    for name in INSTALLED {
        let existing = path(name.trim_end_matches("*.1"));
        assert!(existing.exists(), "{name}");
    }
}

#[test]
fn the_formula_builds_the_version_of_the_project() {
    let source = concat!("/kongctl-", env!("CARGO_PKG_VERSION"), ".tar.gz\"");
    assert!(read("contrib/homebrew/kongctl.rb").contains(source));
}

#[test]
fn the_document_has_every_target_of_a_release() {
    let script = read(".ci/release");
    let (_, rest) = script.split_once("\ntargets=(").expect("the targets");
    let (targets, _) = rest.split_once(')').expect("their end");
    let document = read("docs/releasing.md");
    for target in targets.split_whitespace() {
        let archive = format!("`kongctl-VERSION-{target}.");
        assert!(document.contains(&archive), "{archive}");
    }
}
