//! Keeps committed, generated text equal to what the program would write today. Tests only.
//!
//! `UPDATE=1 cargo test --lib` writes it anew.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use flate2::{Compression, GzBuilder};

use crate::cli::globals::SPECIAL_FORMATS;
use crate::config::OUTPUT;
use crate::sandbox::FAULT_EXAMPLES;

/// Set to `1` to write generated text instead of comparing it.
const UPDATE: &str = "UPDATE";

/// Returns the path of a file of the project.
pub(crate) fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// Compares a whole generated file.
pub(crate) fn keep_file(name: &str, text: &str) {
    keep(
        name,
        fs::read_to_string(path(name)).unwrap_or_default().as_str(),
        text,
    );
}

/// Compares a text that is packed in a file of the program, which has `packed`.
pub(crate) fn keep_packed(name: &str, packed: &str, text: &str) {
    if packed == text {
        return;
    }
    assert!(is_update(), "{}", out_of_date(name));
    // No time and no name of a file, so that the same text has the same bytes.
    let mut file = GzBuilder::new().write(Vec::new(), Compression::best());
    file.write_all(text.as_bytes()).expect("memory");
    fs::write(path(name), file.finish().expect("memory")).expect("the file can be written");
}

/// Compares the generated part of a document: what stands between `<!-- marker -->` and
/// `<!-- /marker -->`.
pub(crate) fn keep_part(name: &str, marker: &str, text: &str) {
    let document = fs::read_to_string(path(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    let begin = format!("<!-- {marker} -->\n");
    let end = format!("<!-- /{marker} -->");
    let (before, rest) = document
        .split_once(&begin)
        .unwrap_or_else(|| panic!("{name} has no {begin}"));
    let (_, after) = rest
        .split_once(&end)
        .unwrap_or_else(|| panic!("{name} has no {end}"));
    keep(
        name,
        &document,
        &format!("{before}{begin}{text}{end}{after}"),
    );
}

fn keep(name: &str, committed: &str, generated: &str) {
    if committed == generated {
        return;
    }
    if is_update() {
        fs::create_dir_all(path(name).parent().expect("a directory"))
            .expect("the directory can be made");
        fs::write(path(name), generated).expect("the file can be written");
    } else {
        panic!("{}", out_of_date(name));
    }
}

fn out_of_date(name: &str) -> String {
    format!("{name} is out of date; run `UPDATE=1 cargo test --lib` and look at the difference")
}

#[expect(
    clippy::disallowed_methods,
    reason = "set by who runs the tests, not by a user of the program"
)]
fn is_update() -> bool {
    std::env::var(UPDATE).is_ok_and(|value| value == "1")
}

/// Prints why a test is skipped here.
pub(crate) fn skipped(why: &str) {
    let _ = writeln!(std::io::stderr(), "skipped: {why}");
}

/// Returns a Markdown table.
pub(crate) fn table<const COLUMNS: usize>(
    header: [&str; COLUMNS],
    rows: impl Iterator<Item = [String; COLUMNS]>,
) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let mut text = line(&header.map(str::to_owned));
    text.push_str(&format!("|{}\n", "---|".repeat(COLUMNS)));
    for row in rows {
        text.push_str(&line(&row));
    }
    text
}

/// Returns names as a Markdown table shows them: each in backticks.
pub(crate) fn quoted(names: &str) -> String {
    format!("`{}`", names.replace(", ", "`, `"))
}

/// Returns the names of all Markdown documents of the project.
pub(super) fn documents() -> Vec<String> {
    let names = fs::read_dir(path("docs")).expect("docs").map(|entry| {
        entry
            .expect("an entry")
            .file_name()
            .to_string_lossy()
            .into_owned()
    });
    let docs = names
        .filter(|name| name.ends_with(".md"))
        .map(|name| format!("docs/{name}"));
    let roots = [
        "README.md",
        "CHANGELOG.md",
        "CONTRIBUTING.md",
        "SECURITY.md",
    ];
    docs.chain(roots.map(str::to_owned)).collect()
}

#[test]
fn every_link_of_the_documents_leads_somewhere() {
    for name in documents() {
        let text = fs::read_to_string(path(&name)).expect("a document");
        for target in text
            .split("](")
            .skip(1)
            .filter_map(|rest| rest.split_once(')').map(|(target, _)| target))
        {
            if target.starts_with("https://") {
                continue;
            }
            let (file, anchor) = target.split_once('#').unwrap_or((target, ""));
            let found = match file {
                "" => path(&name),
                _ => path(&name).parent().expect("a directory").join(file),
            };
            assert!(found.exists(), "{name} links to {target}");
            if !anchor.is_empty() {
                let linked = fs::read_to_string(&found).expect("a document");
                assert!(
                    anchors(&linked).contains(anchor),
                    "{name} links to {target}"
                );
            }
        }
    }
}

/// Returns the anchors of the headings of a document, as GitHub names them.
fn anchors(document: &str) -> BTreeSet<String> {
    let headings = document.lines().filter(|line| line.starts_with('#'));
    let anchor = |heading: &str| {
        let text = heading.trim_start_matches('#').trim().to_lowercase();
        let kept = |character: &char| character.is_alphanumeric() || " -_".contains(*character);
        text.chars()
            .filter(kept)
            .collect::<String>()
            .replace(' ', "-")
    };
    headings.map(anchor).collect()
}

/// Directories of the project that the documents name.
const DIRECTORIES: [&str; 10] = [
    ".ci/",
    ".github/",
    "benches/",
    "completions/",
    "contrib/",
    "docs/",
    "examples/",
    "fuzz/",
    "src/",
    "tests/",
];

#[test]
fn every_path_that_the_documents_name_exists() {
    for name in documents() {
        let text = fs::read_to_string(path(&name)).expect("a document");
        let quoted = text.split('`').skip(1).step_by(2);
        let named = quoted.filter(|text| {
            let is_pattern = text.contains([' ', '*']) || text.contains("NAME");
            !is_pattern && DIRECTORIES.iter().any(|start| text.starts_with(start))
        });
        for file in named {
            assert!(path(file).exists(), "{name} names {file}");
        }
    }
}

#[test]
fn the_tree_in_the_architecture_has_every_directory_and_no_missing_file() {
    let document = fs::read_to_string(path("docs/architecture.md")).expect("the document");
    let (_, rest) = document.split_once("```text\n").expect("a tree");
    let (tree, _) = rest.split_once("```").expect("the end of the tree");
    let named: Vec<&str> = tree.split_whitespace().collect();
    let mut files = Vec::new();
    for root in ["src", "tests"] {
        collect_files(&path(root), &mut files);
    }
    for word in named.iter().filter(|word| word.ends_with(".rs")) {
        assert!(
            files.iter().any(|file| file.ends_with(word)),
            "the tree names {word}"
        );
    }
    for file in files.iter().filter(|file| file.starts_with(path("src"))) {
        let directory = file.parent().and_then(Path::file_name).expect("a parent");
        let directory = format!("{}/", directory.to_string_lossy());
        assert!(
            named
                .iter()
                .any(|word| *word == directory || word.ends_with(&format!("/{directory}"))),
            "the tree lacks {directory}"
        );
    }
}

/// Collects the Rust files under `directory`.
pub(super) fn collect_files(directory: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(directory).expect("a directory") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect_files(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// Returns the texts in backticks that the first column of a table has.
fn first_cells<'text>(document: &'text str, header: &str) -> impl Iterator<Item = &'text str> {
    let (_, table) = document.split_once(header).expect("a table");
    let rows = table.lines().skip(1);
    rows.take_while(|line| line.starts_with('|'))
        .filter_map(|line| line.split(" | ").next())
        .flat_map(|cell| cell.split('`').skip(1).step_by(2))
}

#[test]
fn every_promise_has_a_test_with_its_number() {
    let document = fs::read_to_string(path("docs/declarative.md")).expect("the document");
    let (_, table) = document.split_once("| | promise |\n").expect("a table");
    let rows = table
        .lines()
        .skip(1)
        .take_while(|line| line.starts_with('|'));
    let listed: BTreeSet<u32> = rows
        .filter_map(|row| row.split(' ').nth(1)?.parse().ok())
        .collect();
    let mut files = Vec::new();
    for root in ["src", "tests"] {
        collect_files(&path(root), &mut files);
    }
    let mut tested = BTreeSet::new();
    for file in files {
        let text = fs::read_to_string(file).expect("a file");
        let names = text.split("fn promise_").skip(1);
        tested.extend(names.filter_map(|name| name.split('_').next()?.parse::<u32>().ok()));
    }
    assert_eq!(listed, tested);
}

#[test]
fn the_document_of_the_sandbox_has_every_fault() {
    let document = fs::read_to_string(path("docs/sandbox.md")).expect("the document");
    let listed: BTreeSet<&str> = first_cells(&document, "| fault | what happens |").collect();
    assert_eq!(listed, FAULT_EXAMPLES.map(|(fault, _)| fault).into());
}

#[test]
fn the_readme_has_every_output_format() {
    let readme = fs::read_to_string(path("README.md")).expect("the document");
    let listed: BTreeSet<&str> = first_cells(&readme, "| `-o` | prints |").collect();
    let formats = OUTPUT
        .definition
        .choices
        .iter()
        .chain(SPECIAL_FORMATS)
        .copied();
    assert_eq!(listed, formats.collect());
}

#[test]
fn the_document_of_errors_has_every_line_that_an_error_can_have() {
    let document = fs::read_to_string(path("docs/exit-codes.md")).expect("the document");
    let lines = first_cells(&document, "| line | content |");
    let documented: BTreeSet<&str> = lines.map(|label| label.trim_end_matches(':')).collect();

    let mut files = Vec::new();
    collect_files(&path("src"), &mut files);
    let sources: String = files
        .iter()
        .map(|file| fs::read_to_string(file).expect("a source"))
        .collect();
    let fact = regex_lite::Regex::new(r#"\.fact\(\s*"([a-z ]+)""#).expect("a pattern");
    let mut used: BTreeSet<&str> = fact
        .captures_iter(&sources)
        .filter_map(|captures| captures.get(1))
        .map(|label| label.as_str())
        .collect();
    used.extend(["error", "hint"]);
    assert_eq!(documented, used);
}

#[test]
fn the_documents_have_the_number_of_resources() {
    let products = crate::resources::PRODUCTS.iter();
    let count: usize = products.map(|product| product.resources.len()).sum();
    for name in ["README.md", "CHANGELOG.md"] {
        let text = fs::read_to_string(path(name)).expect("a document");
        assert!(
            text.contains(&format!(" {count} resources")),
            "{name} does not say that there are {count} resources"
        );
    }
}
