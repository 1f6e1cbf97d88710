//! The commands after `get`, built from the definitions of the resources.
//!
//! Each command is built only when the command line reaches it, so that the number of resources
//! costs nothing.

use clap::Command;

use super::flags::with_flags;
use crate::cli::verb::Verb;
use crate::resources::{self, Node, Status};

/// The optional word for the product: `get konnect apis` is `get apis`.
pub(crate) const PRODUCT_WORD: &str = "konnect";
const PRODUCT_ALIAS: &str = "k";

/// What the display name of every command here begins with: a verb and a resource follow.
const DISPLAY_PREFIX: &str = "kongctl ";

const RESOURCE_VALUE: &str = "RESOURCE";
const RESOURCES_HEADING: &str = "Resources";

/// Adds what may follow `command`, which is `get` or another verb of reading, unless it is to stand
/// [`alone`].
pub(super) fn add_resources(command: Command) -> Command {
    let is_alone = is_named_here(&command);
    let command = requiring_resource(command);
    match is_alone {
        true => command,
        false => add_following(command),
    }
}

/// Marks a verb whose subcommands are not added when it is built.
///
/// By its display name, because clap hands the command to what builds it, and nothing else.
fn alone(verb: Command) -> Command {
    let name = format!("{DISPLAY_PREFIX}{}", verb.get_name());
    verb.display_name(name)
}

/// Returns whether a command has a display name of this file. clap's have dashes.
fn is_named_here(command: &Command) -> bool {
    let name = command.get_display_name().unwrap_or_default();
    name.starts_with(DISPLAY_PREFIX)
}

/// Returns the verb `command` with no other resources below it than those that `words` name.
///
/// clap copies each flag of a command into every command below: with all of them, that is most of
/// what parsing costs.
pub(in crate::cli) fn with_named(command: Command, words: &[&str]) -> Command {
    let Some(verb) = Verb::named(command.get_name()) else {
        return command;
    };
    let is_named = |name: &str| words.contains(&name);
    let named = top(verb).filter(|node| node.names().any(is_named));
    let command = alone(command).subcommands(named.map(|node| built_with_named(verb, node, words)));
    match [PRODUCT_WORD, PRODUCT_ALIAS].into_iter().any(is_named) {
        true => command.subcommand(product(verb)),
        false => command,
    }
}

/// Returns the command of a node, with only those below it that `words` name.
fn built_with_named(verb: Verb, node: Node, words: &[&str]) -> Command {
    let below =
        below(verb, node.words).filter(|node| node.names().any(|name| words.contains(&name)));
    let below = below.map(|node| built_with_named(verb, node, words));
    with_own(bare(verb, node)).subcommands(below)
}

/// Returns a command of reading without what may follow it, and that.
///
/// For who builds the command, and needs only the names of what may follow: clap would copy each
/// flag into that.
pub(in crate::cli) fn split(command: Command) -> (Command, Vec<Command>) {
    let following = following(&command);
    let (_, path) = verb_and_path(&command);
    let alone = match path.as_str() {
        "" => alone(command),
        PRODUCT_WORD => command.defer(|product| product),
        _ => command.defer(with_own),
    };
    (alone, following)
}

fn add_following(command: Command) -> Command {
    let following = following(&command);
    command.subcommands(following)
}

/// Returns the commands that may follow one, not built.
fn following(command: &Command) -> Vec<Command> {
    let (verb, path) = verb_and_path(command);
    let unbuilt = |node| unbuilt(verb, node);
    match path.as_str() {
        "" => top(verb).map(unbuilt).chain([product(verb)]).collect(),
        PRODUCT_WORD => below(verb, "").map(unbuilt).collect(),
        path => below(verb, path).map(unbuilt).collect(),
    }
}

/// Returns the nodes right below a verb.
fn top(verb: Verb) -> impl Iterator<Item = Node> {
    let nodes = resources::children("").chain(resources::local_nodes());
    nodes.filter(move |node| verb.leads_through(node))
}

/// Returns the nodes right below the one with this path.
fn below(verb: Verb, path: &str) -> impl Iterator<Item = Node> {
    let nodes = resources::children(path).chain(resources::opened_by(path));
    nodes.filter(move |node| verb.leads_through(node))
}

/// Returns whether `word` is a resource or a group right below a verb.
pub(super) fn is_resource_word(word: &str) -> bool {
    top(Verb::Get).any(|node| node.word() == word)
}

/// Returns the command of the optional word, which has what Konnect has, and nothing else.
fn product(verb: Verb) -> Command {
    let command = Command::new(PRODUCT_WORD)
        .display_name(format!("{DISPLAY_PREFIX}{} {PRODUCT_WORD}", verb.word()))
        .alias(PRODUCT_ALIAS)
        // The word is optional, and help shows the one canonical path.
        .hide(true)
        .about("Resources of Konnect");
    requiring_resource(command).defer(add_following)
}

/// Returns the command of a node, which gets its flags and what may follow it when it is built.
fn unbuilt(verb: Verb, node: Node) -> Command {
    bare(verb, node).defer(build)
}

/// Returns the command of a node without its flags and what may follow it.
fn bare(verb: Verb, node: Node) -> Command {
    Command::new(node.word())
        .about(about(node))
        .aliases(node.aliases)
        // `build` finds the node by this name: clap hands it the command and nothing else, and a
        // word such as `services` belongs to several nodes.
        .display_name(format!("{DISPLAY_PREFIX}{} {}", verb.word(), node.words))
}

fn about(node: Node) -> String {
    match resources::resource(node.words).map(|resource| resource.status) {
        Some(Status::Beta) => format!("{} (beta)", node.help),
        Some(Status::Deprecated) => format!("{} (deprecated)", node.help),
        Some(Status::Stable) | None => node.help.to_owned(),
    }
}

/// Returns the verb and the path of a command of this tree; for the verb itself, no path.
fn verb_and_path(command: &Command) -> (Verb, String) {
    let name = command.get_display_name();
    let words = name.and_then(|name| name.strip_prefix(DISPLAY_PREFIX));
    let words = words.unwrap_or(command.get_name());
    let (verb, path) = words.split_once(' ').unwrap_or((words, ""));
    // Each command of the tree begins with one.
    (Verb::named(verb).unwrap_or(Verb::Get), path.to_owned())
}

/// Adds the flags of a command and what may follow it.
fn build(command: Command) -> Command {
    add_following(with_own(command))
}

/// Adds what is a command's own: its flags, and how it takes subcommands.
fn with_own(command: Command) -> Command {
    let (verb, path) = verb_and_path(&command);
    let command = match resources::resource(&path) {
        Some(resource) if verb.takes(resource) => with_flags(command, verb, resource),
        // Only its items stand in this line, in front of what is below them.
        Some(resource) => requiring_resource(with_flags(command, verb, resource)),
        None => requiring_resource(command),
    };
    command
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

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use clap::{Arg, Args, CommandFactory, Parser};

    use super::*;
    use crate::cli::Cli;
    use crate::cli::get::Get;
    use crate::cli::get::flags::{FILTER, SORT};
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
    fn a_verb_that_changes_something_takes_no_flags_of_reading() {
        for resource in resources().filter(|resource| !resource.flags.is_empty()) {
            for verb in [Verb::Create, Verb::Update, Verb::Delete] {
                if verb.takes(resource) {
                    let words = ["kongctl", verb.word()].into_iter();
                    let line = words.chain(resource.name.split(' '));
                    assert!(Cli::try_parse_from(line).is_ok(), "{}", resource.name);
                }
            }
        }
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
