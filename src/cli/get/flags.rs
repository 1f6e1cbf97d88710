//! The argument and the flags of a resource after `get`, built from its definition.

use clap::{Arg, ArgAction, ArgGroup, Command};

use super::filter::{field_list, parse_filter, parse_order};
use super::parents::{label, parents_of};
use super::usage_line::{argument_label, usage};
use crate::cli::verb::Verb;
use crate::pointer::to_dotted;
use crate::resources::{self, ArgumentFlag, Effect, Flag, Parent, Resource};

// The names of arguments that resources share.
pub(crate) const ARGUMENT: &str = "item";
pub(crate) const FILTER: &str = "filter";
pub(crate) const SORT: &str = "sort";
pub(super) const FORCE: &str = "force";

/// Adds the argument and the flags of a resource.
pub(super) fn with_flags(command: Command, verb: Verb, resource: &'static Resource) -> Command {
    let has_children = resources::children(resource.name).next().is_some();
    // A word that follows a name is a resource below the item of that name, if there is one.
    let mut command = command
        .override_usage(usage(verb, resource, has_children))
        .disable_help_subcommand(true)
        .subcommand_precedence_over_arg(true)
        .subcommand_negates_reqs(true);
    if let Some(argument) = argument(verb, resource) {
        command = command.arg(argument);
    }
    for (parent, _) in parents_of(resource) {
        command = with_parent(command, parent);
    }
    if verb != Verb::Create {
        command = command.args(resource.argument_flags.iter().map(argument_flag));
    }
    if verb == Verb::Delete && resource.writes.forces {
        command = command.arg(force_flag());
    }
    if verb.change().is_none() {
        command = command.args(resource.flags.iter().map(own_flag));
    }
    // For the other verbs an item is named: there is nothing to choose from, or to sort.
    if verb != Verb::Get {
        return command;
    }
    if !resource.filters.is_empty() || !resource.params.is_empty() {
        command = command.arg(filter_flag(resource));
    }
    if !resource.sort.is_empty() {
        command = command.arg(sort_flag(resource));
    }
    command
}

/// Returns the argument of a resource: what names its items, and the fields to write.
fn argument(verb: Verb, resource: &'static Resource) -> Option<Arg> {
    let label = argument_label(resource);
    let what = match label.unwrap_or_default() {
        "ID" => "ID",
        "NAME" => "name",
        _ => "name or ID",
    };
    let several = what.replace("name", "names").replace("ID", "IDs");
    let (value_name, help) = match (verb, label) {
        (Verb::Get, Some(label)) => (
            label,
            format!("Only the items with these {several}; all items without any"),
        ),
        (Verb::Describe, Some(label)) => (label, format!("The items with these {several}")),
        (Verb::Delete, Some(label)) => (label, format!("The items to delete, by {what}")),
        (Verb::Create, _) => ("NAME|FIELD=VALUE", created_by(resource)),
        (Verb::Update, Some(_)) => (
            "NAME|FIELD=VALUE",
            format!("The {what} of the item, and the fields to set: {FIELDS_HELP}"),
        ),
        (Verb::Update, None) => ("FIELD=VALUE", format!("The fields to set: {FIELDS_HELP}")),
        (Verb::Edit, Some(label)) => (label, format!("The item to edit, by {what}")),
        (Verb::Get | Verb::Describe | Verb::Edit | Verb::Delete, None) => return None,
    };
    let argument = Arg::new(ARGUMENT)
        .value_name(value_name)
        .action(ArgAction::Append)
        .value_parser(parse_selector)
        .help(help);
    Some(argument)
}

/// What the fields of a command that writes can look like.
const FIELDS_HELP: &str = "NAME=TEXT, NAME:=JSON, NAME=@FILE, and A.B=TEXT inside of an object";

/// Returns what the arguments of `create` are.
fn created_by(resource: &Resource) -> String {
    let name = match (resource.added(), resource.name_field()) {
        (Some(added), _) => format!("The {} to add by name or ID, and", label(added.item)),
        (None, Some(field)) => format!("The {field} of the new item, and"),
        (None, None) => "The".to_owned(),
    };
    format!("{name} fields to set: {FIELDS_HELP}")
}

/// Parses what can be part of a path: not dots alone, which would lead to another path.
fn parse_selector(text: &str) -> Result<String, String> {
    if text.bytes().all(|byte| byte == b'.') {
        return Err("not a valid name or ID".to_owned());
    }
    Ok(text.to_owned())
}

fn with_parent(command: Command, parent: &'static Parent) -> Command {
    let what = label(parent);
    // Never required: a parent can also stand in its place.
    let group = ArgGroup::new(parent.key)
        .arg(parent.id_flag)
        // An ID and a name together could select two different parents.
        .multiple(false);
    let id = Arg::new(parent.id_flag)
        .long(parent.id_flag)
        .aliases(parent.id_aliases)
        .value_name("ID")
        .value_parser(parse_selector)
        .help(format!("ID of the {what}"));
    let Some(name_flag) = parent.name_flag else {
        return command.arg(id.alias(parent.plain_flag())).group(group);
    };
    let name = Arg::new(name_flag)
        .long(name_flag)
        .alias(parent.plain_flag())
        .aliases(parent.name_aliases)
        .value_name("NAME")
        .value_parser(parse_selector)
        .help(format!("{} of the {what}", name_label(name_flag)));
    command.arg(id).arg(name).group(group.arg(name_flag))
}

/// Returns what the value of a name flag is: some parents are named by something else.
fn name_label(flag: &str) -> &'static str {
    if flag.ends_with("-email") {
        "Email address"
    } else {
        "Name"
    }
}

/// Returns a flag that means the same as the argument.
fn argument_flag(flag: &ArgumentFlag) -> Arg {
    let (value_name, help) = match flag {
        ArgumentFlag::Id(_) => ("ID", "ID of the item, as an alternative to the argument"),
        ArgumentFlag::Name(_) => (
            "NAME",
            "Name of the item, as an alternative to the argument",
        ),
    };
    Arg::new(flag.flag())
        .long(flag.flag())
        .hide_short_help(true)
        .value_parser(parse_selector)
        .value_name(value_name)
        .help(help)
        .conflicts_with(ARGUMENT)
}

fn force_flag() -> Arg {
    Arg::new(FORCE)
        .long(FORCE)
        .action(ArgAction::SetTrue)
        .help("Delete what depends on the item as well")
}

/// Returns a flag that only this resource has.
fn own_flag(flag: &'static Flag) -> Arg {
    let arg = Arg::new(flag.name).long(flag.name);
    match flag.effect {
        Effect::File { .. } => arg.value_name("PATH").help("File to write the image to"),
        Effect::KeepValue { pointer, value } => arg
            .action(ArgAction::SetTrue)
            .help(format!("Only items with {} {value}", to_dotted(pointer))),
        Effect::Keep(_) | Effect::Query(_) => arg.value_name("VALUE").help(format!(
            "Only items with this {}",
            flag.name.replace('-', " ")
        )),
    }
}

fn filter_flag(resource: &'static Resource) -> Arg {
    Arg::new(FILTER)
        .long(FILTER)
        .value_name("FIELD=VALUE")
        .action(ArgAction::Append)
        .value_parser(move |text: &str| parse_filter(resource, text))
        .help(format!("Match {}", field_list(resource)))
}

fn sort_flag(resource: &'static Resource) -> Arg {
    Arg::new(SORT)
        .long(SORT)
        .value_name("FIELD[:desc]")
        // `-name` sorts in reverse, as in many APIs.
        .allow_hyphen_values(true)
        .action(ArgAction::Append)
        .value_parser(move |text: &str| parse_order(resource, text))
        .help(format!(
            "Sort by {}; with `:desc`, in reverse",
            resource.sort.join(", ")
        ))
}
