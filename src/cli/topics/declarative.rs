//! The topic `declarative`: the commands for files, and a first file.

use super::part::{Part, Row};

/// What each command does with files.
const COMMANDS: [(&str, &str); 7] = [
    ("scaffold", "prints a file to begin with"),
    ("explain", "describes a kind, field by field"),
    ("diff", "shows what would change"),
    ("apply", "creates and updates; it never deletes"),
    (
        "sync",
        "does the same, and deletes what the files no longer have",
    ),
    (
        "plan",
        "writes the plan, for a review and a later `kongctl sync --plan FILE`",
    ),
    ("delete -f", "deletes what the files declare"),
];

const FILE: &[&str] = &[
    "_defaults: {kongctl: {namespace: flight-ops}}",
    "portals:",
    "- ref: docs",
    "  name: flight-docs",
    "apis:",
    "- ref: gates",
    "  name: Gates",
    "  publications:",
    "  - {ref: gates-docs, portal_id: !ref docs}",
];

const EXAMPLES: &[&str] = &[
    "kongctl diff -f konnect.yaml",
    "kongctl apply -f konnect.yaml --dry-run",
    "kongctl apply -f konnect.yaml",
    "kongctl sync -f konnect/ -R --max-deletes 10",
];

pub(super) fn parts() -> Vec<Part> {
    let commands = COMMANDS.iter();
    let commands = commands.map(|(name, about)| Row::new(format!("kongctl {name}"), *about));
    vec![
        Part::Text(
            "Files declare what an organization has, and kongctl changes Konnect until it matches \
             them. A run changes only what a namespace of its files manages. The guide is \
             docs/declarative.md."
                .to_owned(),
        ),
        Part::Heading("Commands"),
        Part::Rows(commands.collect()),
        Part::Heading("A file"),
        Part::Lines(FILE),
        Part::Heading("Examples"),
        Part::Lines(EXAMPLES),
    ]
}
