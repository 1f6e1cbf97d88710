//! The filters that are written in jq, as far as an expression needs them.
//!
//! To parse all of them takes longer than most expressions run.

use std::collections::HashSet;

use jaq_core::load;
use jaq_core::load::parse::Def;

const DEFINITIONS: &str = include_str!("definitions.jq");

/// What a definition begins with.
const START: &str = "\ndef ";

/// Returns the definitions that an expression needs, each after those that it needs itself.
pub(super) fn needed_by(expression: &str) -> Vec<Def<&'static str>> {
    let mut words: HashSet<&str> = words(expression).collect();
    let mut needed = Vec::new();
    for definition in texts().rev() {
        if words.contains(name(definition)) {
            words.extend(self::words(definition));
            needed.push(definition);
        }
    }
    let parsed = needed.into_iter().rev();
    parsed
        .filter_map(|text| load::parse(text, |parser| parser.defs()))
        .flatten()
        .collect()
}

/// Returns the names of all definitions, with the numbers of their arguments.
pub(super) fn names() -> impl Iterator<Item = (&'static str, usize)> {
    texts().map(|text| {
        let signature = &text[..text.find(':').unwrap_or(text.len())];
        let arity = match signature.find('(') {
            None => 0,
            Some(_) => 1 + signature.matches(';').count(),
        };
        (name(text), arity)
    })
}

fn texts() -> impl DoubleEndedIterator<Item = &'static str> {
    let starts = DEFINITIONS.match_indices(START).map(|(at, _)| at + 1);
    let starts: Vec<usize> = starts.collect();
    let ends: Vec<usize> = starts[1..]
        .iter()
        .copied()
        .chain([DEFINITIONS.len()])
        .collect();
    starts
        .into_iter()
        .zip(ends)
        .map(|(start, end)| &DEFINITIONS[start..end])
}

fn name(definition: &'static str) -> &'static str {
    let name = &definition[START.len() - 1..];
    &name[..name.find(['(', ':']).unwrap_or(name.len())]
}

/// Returns the words of a program, and more: also those in texts and comments.
fn words(program: &str) -> impl Iterator<Item = &str> {
    program.split(|c: char| !(c.is_alphanumeric() || c == '_' || c == '@'))
}
