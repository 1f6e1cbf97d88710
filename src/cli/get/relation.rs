//! A resource's name where that of an item is expected, as in `get apis orders portals`: which
//! command reads how the two are related.

use super::parents::{parent_in, stands_above};
use crate::cli::line::HELP;
use crate::error::{Error, ErrorKind};
use crate::konnect::Selector;
use crate::resources::{self, Resource};
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
    let commands = related.filter_map(|below| {
        let (parent, _) = parent_in(below, resource)?;
        Some(match below.name.strip_prefix(resource.name) {
            Some(rest) if stands_above(parent, below) && resource.parents.is_empty() => {
                format!("get {} {item}{rest}", resource.name)
            }
            _ => format!("get {} --{} {item}", below.name, parent.plain_flag()),
        })
    });
    commands.collect()
}

fn refers(resource: &Resource, other: &Resource) -> bool {
    let mut columns = resource.columns.iter().chain(resource.wide);
    resource.name == other.name || columns.any(|column| column.resource() == Some(other.name))
}
