//! The parts of a Markdown document that can be tried.

use std::fs;
use std::path::{Path, PathBuf};

/// A fenced block of a document.
pub(super) struct Block<'text> {
    /// What follows the fence.
    pub(super) language: &'text str,
    pub(super) lines: Vec<&'text str>,
}

/// A command of a `console` block, and the output that is shown below it.
#[derive(Debug)]
pub(super) struct Example {
    pub(super) command: String,
    pub(super) shown: String,
}

/// Returns the names of all documents of the project.
pub(super) fn documents() -> Vec<String> {
    let mut names = Vec::new();
    for directory in ["", "docs/"] {
        for entry in fs::read_dir(path(directory)).expect("a directory") {
            let name = entry.expect("an entry").file_name();
            let name = name.to_string_lossy();
            if name.ends_with(".md") {
                names.push(format!("{directory}{name}"));
            }
        }
    }
    names
}

pub(super) fn read(name: &str) -> String {
    fs::read_to_string(path(name)).expect("a document")
}

fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// Returns the fenced blocks of a document, in its order.
pub(super) fn blocks(document: &str) -> Vec<Block<'_>> {
    let mut blocks = Vec::new();
    let mut lines = document.lines();
    while let Some(line) = lines.next() {
        if let Some(language) = line.strip_prefix("```") {
            let lines = lines.by_ref().take_while(|line| *line != "```").collect();
            blocks.push(Block { language, lines });
        }
    }
    blocks
}

/// Returns what stands between backticks outside of blocks.
pub(super) fn spans(document: &str) -> impl Iterator<Item = &str> {
    let texts = document.split("```").step_by(2);
    texts.flat_map(|text| text.split('`').skip(1).step_by(2))
}

/// Splits a block into commands, which begin with `$ `, and their output.
pub(super) fn examples(lines: &[&str]) -> Vec<Example> {
    let mut examples: Vec<Example> = Vec::new();
    for line in lines {
        if let Some(command) = line.strip_prefix("$ ") {
            examples.push(Example {
                command: command.to_owned(),
                shown: String::new(),
            });
        } else {
            let example = examples.last_mut().expect("a block begins with a command");
            example.shown.push_str(line);
            example.shown.push('\n');
        }
    }
    examples
}

/// Returns the text between backticks, if all of it is.
pub(super) fn unquoted(cell: &str) -> Option<&str> {
    cell.strip_prefix('`')?.strip_suffix('`')
}
