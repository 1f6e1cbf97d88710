//! Checks that every documented promise of telemetry names tests that exist.

use std::collections::BTreeSet;
use std::fs;

use super::sources::{root, rust_files};

#[test]
fn every_promise_of_the_program_names_existing_tests() {
    let document = fs::read_to_string(root().join("docs/telemetry.md")).expect("the document");
    let (_, table) = document
        .split_once("| promise | proof |\n|---|---|\n")
        .expect("a table of promises");
    let rows: Vec<&str> = table
        .lines()
        .take_while(|line| line.starts_with('|'))
        .collect();
    check_promises(&rows);
    // A table that is found empty, or only in part, would prove nothing.
    assert!(rows.len() >= 30, "only {} promises", rows.len());
}

#[test]
fn every_promise_of_the_library_names_existing_tests() {
    let documentation = fs::read_to_string(root().join("src/telemetry/mod.rs")).expect("read");
    let (_, rest) = documentation
        .split_once("//! | promise | proof |\n//! |---|---|\n")
        .expect("a table of promises");
    let (table, _) = rest
        .split_once("<!-- /promises -->")
        .expect("the end of the table");
    let rows: Vec<&str> = table
        .lines()
        .filter_map(|line| line.strip_prefix("//! "))
        .filter(|line| line.starts_with('|'))
        .collect();
    check_promises(&rows);
    assert!(rows.len() >= 15, "only {} promises", rows.len());
}

/// Fails with every promise that has no proof, or names a test that does not exist.
fn check_promises(rows: &[&str]) {
    let tests = test_names();
    for row in rows {
        let cells: Vec<&str> = row.trim_matches('|').split(" | ").map(str::trim).collect();
        let [promise, proof] = cells.as_slice() else {
            panic!("not two cells: {row}")
        };
        assert!(
            !promise.is_empty() && !proof.is_empty(),
            "an empty cell: {row}"
        );
        let named: Vec<&str> = proof.split('`').skip(1).step_by(2).collect();
        assert!(!named.is_empty(), "no proof is named: {row}");
        // A name with a space or a slash is a command or a path.
        for name in named.iter().filter(|name| !name.contains([' ', '/'])) {
            assert!(tests.contains(*name), "there is no test `{name}`: {row}");
        }
    }
}

/// Returns the names of all tests of the project.
fn test_names() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for directory in ["src", "tests"] {
        for file in rust_files(&root().join(directory)) {
            let text = fs::read_to_string(&file).expect("read");
            names.extend(tests_in(&text));
            names.extend(cases_in(&text));
        }
    }
    names
}

/// Returns the names of the functions below a `#[test]`.
///
/// Other functions do not count: a promise whose proof is only a helper would never be tested.
fn tests_in(text: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut is_below_attribute = false;
    for line in text.lines().map(str::trim_start) {
        if line == "#[test]" {
            is_below_attribute = true;
        } else if let Some(rest) = line.strip_prefix("fn ") {
            let name = rest.split(['(', '<']).next().expect("a name");
            if is_below_attribute {
                names.push(name.to_owned());
            }
            is_below_attribute = false;
        }
    }
    names
}

/// Returns the cases of a test binary with a harness of its own: pairs of a name and its function.
fn cases_in(text: &str) -> Vec<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut names = Vec::new();
    for pair in words.windows(2) {
        let name = pair[0].trim_matches(['[', '(', '"', ',']);
        let is_named = pair[0].ends_with(&format!("\"{name}\","));
        if is_named && pair[1].trim_end_matches([')', ',']) == name {
            names.push(name.to_owned());
        }
    }
    names
}

#[test]
fn a_case_is_a_name_with_its_function() {
    let text = "[(\"one\", one), (\n\"two\",\ntwo,\n), (\"three\", other), three, (\"four\")]";
    assert_eq!(cases_in(text), ["one", "two"]);
}

#[test]
fn only_functions_below_a_test_attribute_are_tests() {
    let text = "
        #[test]
        fn one() { helper() }

        fn helper() {}

        mod inner {
            #[test]
            #[cfg_attr(
                windows,
                ignore = \"unix\"
            )]
            fn two() {}
            // fn three() is no test.
            fn four<T>() {}
        }
    ";
    assert_eq!(tests_in(text), ["one", "two"]);
}
