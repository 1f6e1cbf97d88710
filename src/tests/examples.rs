//! Writes the examples of every help, which `tests/cli/examples.rs` runs. Tests only.

use std::collections::BTreeSet;

use super::documents::keep_file;
use crate::cli::get::help;
use crate::cli::verb::Verb;
use crate::cli::write::examples;
use crate::resources::{Resource, Server, resources};
use crate::sandbox::body_of;

const PATH: &str = "tests/cli/examples/commands.txt";

const VERBS: [Verb; 6] = [
    Verb::Get,
    Verb::Describe,
    Verb::Create,
    Verb::Update,
    Verb::Edit,
    Verb::Delete,
];

/// Each in a line; where it reads a file of fields, with a tab and these fields behind it.
#[test]
fn the_examples_are_those_of_the_definitions() {
    let mut seen = BTreeSet::new();
    let commands = VERBS.into_iter().flat_map(|verb| {
        let resources = resources().filter(move |resource| verb.takes(resource));
        resources.flat_map(move |resource| examples_of(verb, resource))
    });
    let lines: Vec<String> = commands
        .filter(|command| seen.insert(command.clone()))
        .map(|command| command + "\n")
        .collect();
    keep_file(PATH, &lines.concat());
}

fn examples_of(verb: Verb, resource: &'static Resource) -> Vec<String> {
    if resource.server == Server::Local {
        return Vec::new();
    }
    let examples = match verb {
        Verb::Get => help::examples(resource),
        Verb::Describe => help::description(resource).into_iter().collect(),
        _ => examples::examples(verb, resource),
    };
    let with_fields = |example: String| match example.ends_with(examples::FROM_FILE) {
        true => {
            let change = verb.change().expect("a change");
            format!("{example}\t{}", body_of(resource, change))
        }
        false => example,
    };
    examples.into_iter().map(with_fields).collect()
}
