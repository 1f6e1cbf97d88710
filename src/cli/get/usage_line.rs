//! The usage of the commands that read resources: parents in their place, and what may follow.

use clap::builder::StyledStr;

use super::parents::{Presence, parents_of, presence_for, stands_above, words_with_parents};
use crate::cli::verb::Verb;
use crate::error::Error;
use crate::resources::{self, Id, Resource};

const BOLD: &str = "\x1b[1m";
const RESET: &str = "\x1b[0m";

/// The fields to write.
const FIELDS: &str = " [FIELD=VALUE]...";

/// What stands before a further line of the usage, as wide as `Usage: `.
const INDENT: &str = "       ";

/// Returns the usage of a resource after `verb`; `has_children` when other resources may follow it.
pub(super) fn usage(verb: Verb, resource: &'static Resource, has_children: bool) -> StyledStr {
    let words = words(verb, resource);
    let mut text = format!("{words}{} [OPTIONS]", required_flags(verb, resource));
    let argument = argument_label(resource);
    let named = argument.filter(|_| names_item(verb, resource));
    match (verb, named) {
        (Verb::Get, Some(label)) => text.push_str(&format!(" [{label}]...")),
        (Verb::Describe | Verb::Delete, Some(label)) => text.push_str(&format!(" <{label}>...")),
        (Verb::Create, _) => text.push_str(&format!("{}{FIELDS}", new_item(resource))),
        (Verb::Update, Some(label)) => text.push_str(&format!(" <{label}>{FIELDS}")),
        (Verb::Update, None) => text.push_str(FIELDS),
        (Verb::Edit, Some(label)) => text.push_str(&format!(" <{label}>")),
        (Verb::Get | Verb::Describe | Verb::Edit | Verb::Delete, None) => {}
    }
    if has_children {
        let item = argument.map_or(String::new(), |label| format!(" [{label}]"));
        text.push_str(&format!("\n{INDENT}{words}{item} <RESOURCE> ..."));
    }
    text.into()
}

/// Returns whether a command works on an item that is named, rather than on all at once.
fn names_item(verb: Verb, resource: &Resource) -> bool {
    let write = verb.write_request(resource);
    write.is_none_or(|write| write.argument().is_some())
}

/// Returns what stands for a new item: its name, or what names the one to add.
fn new_item(resource: &Resource) -> &'static str {
    match (resource.added(), resource.name_field()) {
        (Some(_), _) => " <NAME|ID>",
        (None, Some(_)) => " [NAME]",
        (None, None) => "",
    }
}

/// Returns what selects an item: `NAME|ID`, or one of them; `None` where there is one object only.
pub(in crate::cli) fn argument_label(resource: &Resource) -> Option<&'static str> {
    if !resource.takes_argument() {
        return None;
    }
    Some(match resource.id {
        Id::Key => "NAME",
        Id::Uuid if resource.lookup.is_empty() && resource.known_by().is_none() => "ID",
        Id::Uuid | Id::UuidOrName | Id::Text => "NAME|ID",
    })
}

/// Returns the error of a command that lacks the item to work on.
pub(in crate::cli) fn needs_item(verb: Verb, resource: &Resource) -> Error {
    let name = resource.name;
    let needed = match argument_label(resource).unwrap_or_default() {
        "ID" => "an ID",
        "NAME" => "a name",
        _ => "a name or an ID",
    };
    Error::usage(format!("`{} {name}` needs {needed}", verb.word()))
        .hint(format!("run `kongctl get {name}` to list them"))
}

/// Returns the words that lead to a resource, with its parents in their places.
fn words(verb: Verb, resource: &'static Resource) -> String {
    let mut text = format!("{BOLD}kongctl {}", verb.word());
    for (word, parent) in words_with_parents(resource) {
        text.push_str(&format!(" {word}"));
        if let Some((parent, presence)) = parent {
            let above = resources::resource(parent.resource);
            let label = above.and_then(argument_label).unwrap_or("ID");
            text.push_str(&match presence_for(verb, resource, parent, presence) {
                Presence::Required => format!("{RESET} <{label}>{BOLD}"),
                Presence::Optional => format!("{RESET} [{label}]{BOLD}"),
            });
        }
    }
    text + RESET
}

/// Returns the flags of the required parents that have no place among the words.
fn required_flags(verb: Verb, resource: &'static Resource) -> String {
    parents_of(resource)
        .filter(|(parent, presence)| {
            let presence = presence_for(verb, resource, parent, *presence);
            presence == Presence::Required && !stands_above(parent, resource)
        })
        .map(|(parent, _)| match parent.name_flag {
            Some(flag) => format!(" --{flag} <NAME>"),
            None => format!(" --{} <ID>", parent.id_flag),
        })
        .collect()
}
