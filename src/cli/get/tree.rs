//! The commands and flags after `get`, built from the definitions of the resources.
//!
//! Each command is built only when the command line reaches it, so that the number of resources
//! costs nothing.

use clap::{Arg, ArgAction, ArgGroup, Command};

use super::filter::{field_list, parse_filter, parse_order};
use super::parents::{label, parents_of};
use super::usage_line::{DESCRIBE, argument_label, usage};
use crate::pointer::to_dotted;
use crate::resources::{self, ArgumentFlag, Effect, Flag, Node, Parent, Resource, Status};

/// The optional word for the product: `get konnect apis` is `get apis`.
pub(crate) const PRODUCT_WORD: &str = "konnect";
const PRODUCT_ALIAS: &str = "k";

/// What the display name of every command here begins with: a verb and a resource follow.
const DISPLAY_PREFIX: &str = "kongctl ";

// The names of arguments that resources share.
pub(crate) const ARGUMENT: &str = "item";
pub(crate) const FILTER: &str = "filter";
pub(crate) const SORT: &str = "sort";

const RESOURCE_VALUE: &str = "RESOURCE";
const RESOURCES_HEADING: &str = "Resources";

/// Adds what may follow `command`, which is `get` or another verb of reading.
pub(super) fn add_resources(command: Command) -> Command {
    let verb = command.get_name().to_owned();
    requiring_resource(command)
        .subcommands(resources::children("").map(|node| unbuilt(&verb, node)))
        .subcommands(resources::local_nodes().map(|node| unbuilt(&verb, node)))
        .subcommand(product(&verb))
}

/// Returns whether `word` is a resource or a group right below `get`.
pub(super) fn is_resource_word(word: &str) -> bool {
    resources::children("")
        .chain(resources::local_nodes())
        .any(|node| node.word() == word)
}

/// Returns the command of the optional word, which has what Konnect has, and nothing else.
fn product(verb: &str) -> Command {
    let command = Command::new(PRODUCT_WORD)
        .display_name(format!("{DISPLAY_PREFIX}{verb} {PRODUCT_WORD}"))
        .alias(PRODUCT_ALIAS)
        // The word is optional, and help shows the one canonical path.
        .hide(true)
        .about("Resources of Konnect");
    requiring_resource(command).defer(|command| {
        let (verb, _) = verb_and_path(&command);
        command.subcommands(resources::children("").map(|node| unbuilt(&verb, node)))
    })
}

/// Returns the command of a resource or group, without its flags and what may follow it.
fn unbuilt(verb: &str, node: Node) -> Command {
    Command::new(node.word())
        .about(about(node))
        .aliases(node.aliases)
        // `build` finds the node by this name: clap hands it the command and nothing else, and a
        // word such as `services` belongs to several nodes.
        .display_name(format!("{DISPLAY_PREFIX}{verb} {}", node.words))
        .defer(build)
}

fn about(node: Node) -> String {
    match resources::resource(node.words).map(|resource| resource.status) {
        Some(Status::Beta) => format!("{} (beta)", node.help),
        Some(Status::Deprecated) => format!("{} (deprecated)", node.help),
        Some(Status::Stable) | None => node.help.to_owned(),
    }
}

fn verb_and_path(command: &Command) -> (String, String) {
    let name = command.get_display_name().unwrap_or_default();
    let words = name.strip_prefix(DISPLAY_PREFIX).unwrap_or_default();
    let (verb, path) = words.split_once(' ').unwrap_or_default();
    (verb.to_owned(), path.to_owned())
}

/// Adds the flags of a command and what may follow it.
fn build(command: Command) -> Command {
    let (verb, path) = verb_and_path(&command);
    let has_children = resources::children(&path).next().is_some();
    let command = match resources::resource(&path) {
        Some(resource) => with_flags(command, &verb, resource).override_usage(usage(
            &verb,
            resource,
            has_children,
        )),
        None => requiring_resource(command),
    };
    command
        .subcommands(resources::children(&path).map(|node| unbuilt(&verb, node)))
        .subcommands(resources::opened_by(&path).map(|node| unbuilt(&verb, node)))
        .subcommand_value_name(RESOURCE_VALUE)
        .subcommand_help_heading(RESOURCES_HEADING)
}

fn requiring_resource(command: Command) -> Command {
    command
        .subcommand_required(true)
        // `get` without a resource has to show which resources there are, on stderr.
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .subcommand_value_name(RESOURCE_VALUE)
        .subcommand_help_heading(RESOURCES_HEADING)
}

/// Adds the argument and the flags of a resource.
fn with_flags(command: Command, verb: &str, resource: &'static Resource) -> Command {
    // A word that follows a name is a resource below the item of that name, if there is one.
    let mut command = command
        .disable_help_subcommand(true)
        .subcommand_precedence_over_arg(true)
        .subcommand_negates_reqs(true);
    if let Some(label) = argument_label(resource) {
        command = command.arg(argument(verb, label));
    }
    for (parent, _) in parents_of(resource) {
        command = with_parent(command, parent);
    }
    command = command
        .args(resource.argument_flags.iter().map(argument_flag))
        .args(resource.flags.iter().map(own_flag));
    // What is described is named: there is nothing to choose from, or to sort.
    if verb == DESCRIBE {
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

fn argument(verb: &str, label: &'static str) -> Arg {
    let what = match label {
        "ID" => "IDs",
        "NAME" => "names",
        _ => "names or IDs",
    };
    Arg::new(ARGUMENT)
        .value_name(label)
        .action(ArgAction::Append)
        .value_parser(parse_selector)
        .help(match verb {
            DESCRIBE => format!("The items with these {what}"),
            _ => format!("Only the items with these {what}; all items without any"),
        })
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

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use clap::{Args, CommandFactory};

    use super::*;
    use crate::cli::Cli;
    use crate::cli::get::Get;
    use crate::resources::resources;

    /// Returns the flags that every command below `get` has, or may have.
    fn shared_flags() -> Vec<String> {
        // Neither is built: clap would report a clash itself, without the name of the resource.
        let global = Cli::command();
        let get = Get::augment_args(Command::new("get"));
        let mut flags: Vec<String> = [&global, &get]
            .into_iter()
            .flat_map(Command::get_arguments)
            .filter_map(Arg::get_long)
            .map(str::to_owned)
            .collect();
        // clap adds `help` to each command, and `get` the others to
        // resources that have such fields.
        flags.extend(["help", FILTER, SORT].map(str::to_owned));
        flags
    }

    #[test]
    fn flags_of_one_command_do_not_clash() {
        let shared = shared_flags();
        for item in resources() {
            let mut seen: HashSet<&str> = shared.iter().map(String::as_str).collect();
            let above = item.parents.iter().map(|above| above.parent);
            let narrowing = item.narrowing.iter().map(|narrowing| narrowing.parent);
            let parents = above.chain(narrowing).flat_map(|parent| {
                let names = parent.name_flag.into_iter().chain([parent.plain_flag()]);
                let aliases = parent.id_aliases.iter().chain(parent.name_aliases).copied();
                names.chain([parent.id_flag]).chain(aliases)
            });
            let picks = item.argument_flags.iter().map(|flag| flag.flag());
            let own = item.flags.iter().map(|flag| flag.name);
            for flag in parents.chain(picks).chain(own) {
                assert!(seen.insert(flag), "{}: --{flag} stands twice", item.name);
            }
        }
    }
}
