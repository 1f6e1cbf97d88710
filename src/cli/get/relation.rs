//! A resource's name where that of an item is expected, as in `get apis orders portals`: which
//! command reads how the two are related. Also a word that is nearly the name of such a resource.

use super::parents::{parent_in, stands_above};
use crate::cli::line::HELP;
use crate::error::{Error, ErrorKind};
use crate::konnect::Selector;
use crate::nearest::nearest_word;
use crate::resources::{self, Node, Resource};
use crate::shell::quoted;

/// How many commands an error suggests.
const MAX_RELATIONS: usize = 2;

/// Adds what was probably meant by each argument of `resource` that may be no item's name.
pub(super) fn with_relations(
    error: Error,
    resource: &'static Resource,
    arguments: &[Selector],
) -> Error {
    arguments.iter().fold(error, |error, word| {
        with_relation(error, resource, word, arguments)
    })
}

/// Adds what was probably meant by `word`, an argument of `resource` that is no item's name.
pub(super) fn with_relation(
    error: Error,
    resource: &'static Resource,
    word: &Selector,
    arguments: &[Selector],
) -> Error {
    if !matches!(error.kind(), ErrorKind::NotFound | ErrorKind::Auth) {
        return error;
    }
    let word = word.text();
    if word == HELP {
        return error.hint(format!(
            "for help, run `kongctl get {} --help`",
            resource.name
        ));
    }
    let mut items = arguments.iter().map(Selector::text);
    let item = items.find(|item| *item != word);
    let item = item.unwrap_or("NAME");
    let named = resources::named(word);
    if named.is_empty()
        && let Some(below) = near_below(resource, word)
        && let Some(command) = line_below(resource, &quoted(item), below)
    {
        return error.hint(format!("did you mean `kongctl {command}`?"));
    }
    let others: Vec<_> = named
        .iter()
        .filter_map(|node| resources::resource(node.words))
        .filter(|other| other.name != resource.name)
        .collect();
    let commands = others
        .iter()
        .flat_map(|other| commands(resource, &quoted(item), other));
    let commands: Vec<String> = commands.take(MAX_RELATIONS).collect();
    if commands.is_empty()
        && let Some(other) = others.first()
    {
        return error.hint(format!("for {word}, run `kongctl get {}`", other.name));
    }
    commands.into_iter().fold(error, |error, command| {
        error.hint(format!("for its {word}, run `kongctl {command}`"))
    })
}

/// Returns the commands that read which items of `other` belong to an item of `resource`: of what
/// is below the item, those that refer to them.
fn commands(resource: &'static Resource, item: &str, other: &'static Resource) -> Vec<String> {
    let related = resources::resources().filter(|below| refers(below, other));
    let commands = related.filter_map(|below| line_below(resource, item, below));
    commands.collect()
}

/// Returns the command that reads what `below` has of an item of `resource`; `None` if it has
/// nothing to do with these.
fn line_below(resource: &'static Resource, item: &str, below: &'static Resource) -> Option<String> {
    let (parent, _) = parent_in(below, resource)?;
    Some(match below.name.strip_prefix(resource.name) {
        Some(rest) if stands_above(parent, below) && resource.parents.is_empty() => {
            format!("get {} {item}{rest}", resource.name)
        }
        _ => format!("get {} --{} {item}", below.name, parent.plain_flag()),
    })
}

/// Returns the resource right below `resource` one of whose names is nearly `word`.
fn near_below(resource: &Resource, word: &str) -> Option<&'static Resource> {
    let nodes = resources::children(resource.name);
    let names = nodes.flat_map(|node| {
        let names = node.aliases.iter().copied().chain([node.word()]);
        names.map(move |name| NamedNode { name, node })
    });
    let near = nearest_word(&word.to_lowercase(), names)?;
    resources::resource(near.node.words)
}

/// One of the names of a node.
struct NamedNode {
    name: &'static str,
    node: Node,
}

impl AsRef<str> for NamedNode {
    fn as_ref(&self) -> &str {
        self.name
    }
}

fn refers(resource: &Resource, other: &Resource) -> bool {
    let mut columns = resource.columns.iter().chain(resource.wide);
    resource.name == other.name || columns.any(|column| column.resource() == Some(other.name))
}
