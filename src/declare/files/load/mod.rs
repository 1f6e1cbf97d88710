//! Turns files into declared objects. Everything that is wrong in them is found at once.

mod check;
mod contents;
mod declared_values;
mod draft;
mod drafts;
mod duplicates;
mod existing;
mod fields;
mod findings;
mod members;
mod metadata;
mod object;
mod order;
mod orders;
mod reader;
mod references;
mod requests;
mod scope;
mod secrets;
mod targets;
mod values;
mod walk;

#[cfg(test)]
mod tests;

use std::ops::ControlFlow;

use super::mistake::Mistake;
use super::source::{Found, SourceFile};
use crate::declare::declared::Declared;
use crate::declare::variables::Variables;
use crate::konnect::Workers;
use crate::sort::sort_by_key;
use crate::yaml::{Fault, Node, parse_all};
use crate::yaml_value::Budget;
use contents::Contents;
use drafts::Drafts;
use reader::{Defaults, Reader};
use values::Sources;

/// Returns what files declare; otherwise everything that is wrong in them.
pub(crate) fn load(
    files: &[SourceFile],
    variables: Variables<'_>,
) -> Result<Declared, Vec<Mistake>> {
    let mut found = Drafts::default();
    let mut contents = Contents::default();
    let mut others = Vec::new();
    for_each_parsed(files, |file, documents| {
        if !read(file, documents, &mut contents, variables, &mut found) {
            others.push(file);
        }
    });
    others.retain(|file| has_other_purpose(file, &contents));
    found.findings.forget(&others);
    targets::check_names(&mut found);
    order::sort(&mut found);
    references::resolve(&mut found);
    orders::add(&mut found);
    check::check(&mut found);
    duplicates::check(&mut found);
    if found.findings.mistakes.is_empty() {
        return Ok(scope::declared(found));
    }
    Err(sorted(files, found.findings.mistakes))
}

/// The documents of a file, or why it has none.
type Documents = Result<Vec<Node>, Fault>;

/// Parses files on a few threads, and calls `read` on this one with the documents of each, in the
/// order of the files.
fn for_each_parsed<'a>(files: &'a [SourceFile], mut read: impl FnMut(&'a SourceFile, Documents)) {
    let parse = |file: &'a SourceFile| Ok((file, parse_all(&file.text)));
    let read = |(file, documents)| {
        read(file, documents);
        Ok(ControlFlow::Continue(()))
    };
    let parsed = Workers::new().map_in_order(files, parse, read);
    parsed.expect("a fault of a file is no error here");
}

/// Reads the documents of a file; each is like a file of its own. Returns whether one has a key of
/// declarations, or may have.
fn read(
    file: &SourceFile,
    documents: Documents,
    contents: &mut Contents,
    variables: Variables<'_>,
    found: &mut Drafts,
) -> bool {
    let documents = match documents {
        Ok(documents) => documents,
        Err(fault) => {
            found.findings.add_in_file(&file.name, fault);
            return true;
        }
    };
    let mut is_ours = false;
    for root in &documents {
        let mut reader = Reader {
            sources: Sources {
                file,
                contents,
                variables,
            },
            defaults: Defaults::default(),
            budget: Budget::default(),
            drafts: found,
        };
        is_ours |= reader.file(root);
    }
    is_ours
}

/// Returns whether a file that declares nothing stands in a directory for another program, or for
/// `!file`.
fn has_other_purpose(file: &SourceFile, contents: &Contents) -> bool {
    match &file.found {
        Found::Named => false,
        Found::Listed(path) => contents.has(path),
        Found::Hidden => true,
    }
}

/// Returns mistakes in the order in which people read the files.
fn sorted(files: &[SourceFile], mut mistakes: Vec<Mistake>) -> Vec<Mistake> {
    sort_by_key(&mut mistakes, |mistake| {
        let mut names = files.iter().map(|file| &file.name);
        let position = names.position(|name| *name == mistake.origin.file);
        let place = mistake.origin.place;
        (position, place.line, place.column)
    });
    mistakes
}
