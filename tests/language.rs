//! Checks the words of code, comments and documents: those of the field, in American spelling.
//!
//! Also checks the width of comments, which rustfmt does not wrap.

#![allow(
    clippy::disallowed_methods,
    reason = "a test looks where the project's files are"
)]

use std::fs;
use std::path::{Path, PathBuf};

use regex_lite::Regex;

/// Where the words are checked: directories with all below them, and single files.
const CHECKED: [&str; 10] = [
    "src",
    "tests",
    "benches",
    "fuzz/fuzz_targets",
    "docs",
    "examples",
    "README.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    "CHANGELOG.md",
];

/// The width to which rustfmt formats code.
const MAX_COLUMNS: usize = 100;

/// This file names every banned word.
const SELF: &str = "tests/language.rs";

/// Banned words as regular expressions, and what to write instead. Case does not count.
const WORDS: &[(&str, &str)] = &[
    // American spelling
    (r"behaviour", "behavior"),
    (r"catalogue", "catalog, resources"),
    (r"\bcentre", "center"),
    (r"colour", "color"),
    (r"favour", "favor"),
    (r"honour", "honor"),
    (r"labelled|labelling", "labeled, labeling"),
    (r"licence", "license"),
    (
        r"(organ|recogn|initial|normal|author|canonical|capital|character|custom|final|general|minim|maxim|optim|serial|summar|special|synchron|util|visual)is(e|ed|es|ing|ation)\b",
        "-ize",
    ),
    (r"\borganis", "organiz-"),
    // The field's words
    (r"\babreast|side by side", "concurrently"),
    (r"bites its tail", "repeats"),
    (r"call(s|ed)?_off|\bcalled off\b", "cancel"),
    (r"distrust", "not trusted, TLS error"),
    (r"folder", "directory"),
    (r"\bfor ever\b", "forever, no limit"),
    (r"hang_up", "close"),
    (r"look-ups?\b", "lookup"),
    (r"\bparcel", "queued event"),
    (r"\bwish(es|ed)?\b", "value, preference"),
    // Architecture
    (r"\bfloors?\b($|[^(])", "layer"),
    (r"\broofs?\b", "layer"),
    (r"\bstairs?\b", "layer"),
    (r"(^|[^-\w])houses?\b", "crate, program"),
    // Old-fashioned phrasing
    (r"as it stands", "as is, unchanged"),
    (r"ha(s|ve) a say", "sources, precedence"),
    (r"\bnobody\b", "no user, no server, nothing"),
    (r"\bof which\b", "rewrite the clause"),
    (r"\bshall\b", "must, will"),
    (r"\bsomebody\b", "a user, a server"),
    (r"tells whether", "returns whether"),
    (r"there (is|are) none\b", "no …, does not exist"),
    (r"\bwhoever\b", "a user, the reader"),
    (r"\bwhat for\b", "why"),
];

/// Endings of constants that say too little, and what to write instead.
const CONSTANTS: &str = r"\b(const|static) ([A-Z0-9_]+_)?(LONGEST|LARGEST|MOST|USUAL|PATIENCE|GLANCE|SHOWN|ABREAST|AGAIN|NOTICED|A_MOMENT)(_[A-Z0-9_]+)?:";

const CONSTANT_NAMES: &str = "MAX_…, MIN_…, DEFAULT_…, …_TIMEOUT, …_INTERVAL, …_CAPACITY or …_LEN";

/// First words of a doc comment that say too little of a function or a type.
const DOC_STARTS: &str = r"^\s*//[/!] (Holds|Says|Tells|Knows) ";

/// Texts with a banned word that stay as they are, by file.
const ALLOWED: &[(&str, &str)] = &[
    // A user's spelling, for which kongctl suggests the right one.
    ("tests/cli/usage.rs", "organisation"),
];

/// The files with texts that are not ASCII. What they print, they choose by the charset; the others
/// recognize such characters.
const NOT_ASCII: [&str; 7] = [
    "src/cli/telemetry/status.rs",
    "src/cli/token_mistake.rs",
    "src/cli/write/edit/difference.rs",
    "src/output/jq/mistake.rs",
    "src/output/progress.rs",
    "src/redact.rs",
    "src/style.rs",
];

#[test]
fn words_are_those_of_the_field() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let checker = Checker::new();
    let mut found = Vec::new();
    for file in checked_files(root) {
        let name = file.strip_prefix(root).expect("a path of the project");
        let name = name.to_string_lossy().replace('\\', "/");
        if name != SELF {
            let text = fs::read_to_string(&file).expect("a text file");
            found.extend(complaints(&checker, &name, &text));
        }
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn every_allowed_text_is_still_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (file, text) in ALLOWED {
        let found = fs::read_to_string(root.join(file)).unwrap_or_default();
        assert!(found.contains(text), "{file} no longer has `{text}`");
    }
}

#[test]
fn comments_are_at_most_100_columns_wide() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    for file in checked_files(root) {
        if file.extension().is_some_and(|end| end == "rs") {
            let name = file.strip_prefix(root).expect("a path of the project");
            let text = fs::read_to_string(&file).expect("a text file");
            for line in wide_comments(&text) {
                found.push(format!("{}:{line}", name.display()));
            }
        }
    }
    assert!(
        found.is_empty(),
        "wrap these comments at {MAX_COLUMNS} columns:\n{}",
        found.join("\n")
    );
}

/// Returns the numbers of the lines that are only a comment, and too wide.
///
/// Tables and code blocks in doc comments cannot be wrapped, and neither can a line that is one
/// word, such as a link.
fn wide_comments(text: &str) -> Vec<usize> {
    let mut wide = Vec::new();
    let mut is_in_block = false;
    for (index, line) in text.lines().enumerate() {
        let Some(comment) = line.trim_start().strip_prefix("//") else {
            is_in_block = false;
            continue;
        };
        let comment = comment.trim_start_matches(['/', '!']).trim();
        if comment.starts_with("```") {
            is_in_block = !is_in_block;
        }
        let can_be_wrapped = !is_in_block && !comment.starts_with('|') && comment.contains(' ');
        if can_be_wrapped && line.chars().count() > MAX_COLUMNS {
            wide.push(index + 1);
        }
    }
    wide
}

#[test]
fn wide_comments_are_found_by_their_line() {
    let words = "many words ".repeat(9);
    let text = format!(
        "//! {words}\n\n    // {words}\n// {words}é\nlet a = \"{words}{words}\"; // {words}\n"
    );
    assert_eq!(wide_comments(&text), [1, 3, 4]);
    let fitting = format!("// {}\n", "é ".repeat(48));
    let table = format!("/// | {words} | {words} |\n");
    let block = format!("/// ```text\n/// {words}{words}\n/// ```\n");
    let link = format!("// https://example.com/{}\n", "a".repeat(100));
    for text in [fitting, table, block, link] {
        assert_eq!(wide_comments(&text), [0; 0], "{text}");
    }
}

#[test]
fn what_is_printed_is_ascii_unless_the_charset_is_asked() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    for file in checked_files(root) {
        let name = file.strip_prefix(root).expect("a path of the project");
        let name = name.to_string_lossy().replace('\\', "/");
        let is_test = name.contains("/tests/") || name.ends_with("/tests.rs");
        let is_shipped = name.starts_with("src/") && !is_test;
        let text = fs::read_to_string(&file).expect("a text file");
        if is_shipped && shipped_lines(&text).any(|line| !line.is_ascii()) {
            found.push(name);
        }
    }
    assert_eq!(found, NOT_ASCII);
}

/// Returns the lines of a file without comments, and without the tests at its end.
fn shipped_lines(text: &str) -> impl Iterator<Item = &str> {
    let tests = text.find("\n#[cfg(test)]\nmod tests {");
    let shipped = &text[..tests.unwrap_or(text.len())];
    shipped
        .lines()
        .map(|line| line.split("// ").next().unwrap_or_default())
        .filter(|line| !line.trim_start().starts_with("//"))
}

#[test]
fn comments_and_tests_are_not_printed() {
    let text = "//! é\nfn a() {} // é\nlet a = \"b\";\n\n#[cfg(test)]\nmod tests {\n\"é\"}\n";
    let lines: Vec<_> = shipped_lines(text).collect();
    assert_eq!(lines, ["fn a() {} ", "let a = \"b\";"]);
}

/// Returns the Rust and Markdown files that are checked, sorted.
fn checked_files(root: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut open: Vec<PathBuf> = CHECKED.iter().map(|name| root.join(name)).collect();
    while let Some(path) = open.pop() {
        if path.is_dir() {
            let entries = fs::read_dir(&path).expect("a directory");
            open.extend(entries.map(|entry| entry.expect("an entry").path()));
        } else if path
            .extension()
            .is_some_and(|end| end == "rs" || end == "md")
        {
            files.push(path);
        }
    }
    files.sort();
    files
}

/// The regular expressions, compiled once.
struct Checker {
    words: Vec<(Regex, &'static str)>,
    constants: Regex,
    doc_starts: Regex,
}

impl Checker {
    fn new() -> Self {
        let compile = |expression: &str| Regex::new(expression).expect("a regular expression");
        Self {
            words: WORDS
                .iter()
                .map(|(word, instead)| (compile(&format!("(?i){word}")), *instead))
                .collect(),
            constants: compile(CONSTANTS),
            doc_starts: compile(DOC_STARTS),
        }
    }
}

/// Returns a line for each banned word of a file.
fn complaints(checker: &Checker, name: &str, text: &str) -> Vec<String> {
    let mut complaints = Vec::new();
    let mut is_in_doc = false;
    for (index, line) in text.lines().enumerate() {
        let mut complain = |word: &str, instead: &str| {
            let line = index + 1;
            complaints.push(format!("{name}:{line}: `{word}`: write {instead}"));
        };
        let line = without_allowed(name, line);
        for (word, instead) in &checker.words {
            if let Some(found) = word.find(&line) {
                complain(found.as_str().trim(), instead);
            }
        }
        // `MAX_SHOWN` says what it is.
        let constant = checker.constants.find(&line);
        if let Some(found) = constant.filter(|found| !found.as_str().contains("MAX_")) {
            complain(found.as_str(), CONSTANT_NAMES);
        }
        if let Some(found) = checker.doc_starts.find(&line).filter(|_| !is_in_doc) {
            let instead = "what it returns or does, or for a type a noun";
            complain(found.as_str().trim(), instead);
        }
        let trimmed = line.trim_start();
        is_in_doc = trimmed.starts_with("///") || trimmed.starts_with("//!");
    }
    complaints
}

fn without_allowed(name: &str, line: &str) -> String {
    let mut line = line.to_owned();
    for (_, text) in ALLOWED.iter().filter(|(file, _)| *file == name) {
        line = line.replace(text, "");
    }
    line
}

#[test]
fn each_banned_word_is_found_with_its_file_and_line() {
    let checker = Checker::new();
    let found = |text: &str| complaints(&checker, "src/a.rs", text).join("\n");
    assert_eq!(
        found("fn f() {}\n// The Folder of it.\n"),
        "src/a.rs:2: `Folder`: write directory"
    );
    for (text, word) in [
        ("const MOST: usize = 3;", "const MOST:"),
        (
            "pub(crate) static LONGEST_LINE: usize = 3;",
            "static LONGEST_LINE:",
        ),
        ("const LARGEST_BODY: usize = 3;", "const LARGEST_BODY:"),
        ("    const QUIET_AGAIN: usize = 3;", "const QUIET_AGAIN:"),
        ("/// Tells whether it is open.", "Tells whether"),
        ("    /// Holds what was sent.", "/// Holds"),
        ("//! Says who it was.", "//! Says"),
        ("It waits for ever.", "for ever"),
        ("`LOOK-UPS`", "LOOK-UPS"),
        ("the ground floor, the roof", "floor,"),
        ("it is recognised", "recognised"),
        ("fn folder_of()", "folder"),
    ] {
        assert!(
            found(text).contains(&format!("`{word}`")),
            "{text}: {}",
            found(text)
        );
    }
}

#[test]
fn good_words_are_not_found() {
    let checker = Checker::new();
    for text in [
        "const MAX_LEN: usize = 3;",
        "const ALMOST: usize = 3; const UTMOST_CARE: usize = 3;",
        "let y = x.floor() as u64;",
        "use crate::warehouse;",
        "/// Returns whether\n/// Holds of a lock are counted.",
        "let says = tells(1); // Says nothing new.",
        "a license, a catalog, a color, organized, a promise, concise, otherwise",
    ] {
        assert_eq!(complaints(&checker, "src/a.rs", text), [""; 0]);
    }
}
