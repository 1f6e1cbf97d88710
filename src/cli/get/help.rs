//! Help about resources, made from their definitions: the list of all of them, and for each its
//! endpoint, its columns and two examples.

use super::parents::{Presence, parents_of, stands_above, words_with_parents};
use crate::cli::line::GetCommand;
use crate::item::Item;
use crate::json_text::elements;
use crate::resources::{self, Column, Node, PRODUCTS, Parent, Product, Resource, Server, Shape};
use crate::shell::quoted;

/// Returns the text that follows the flags in the help of a command.
pub(crate) fn guide(command: GetCommand) -> Option<String> {
    match command {
        GetCommand::Top => Some(tree()),
        GetCommand::Group => None,
        GetCommand::Resource(resource) => match resource.server {
            Server::Regional | Server::Global => Some(about(resource)),
            // No request is sent, so there is no endpoint to show.
            Server::Local => None,
        },
    }
}

/// Returns every resource by product, each with its description.
fn tree() -> String {
    let nodes = PRODUCTS.iter().flat_map(Product::nodes);
    // One width for all products, so that the descriptions line up.
    let width = nodes.map(|node| label(&node).len()).max().unwrap_or(0);
    let mut text = "All resources:\n".to_owned();
    for product in &PRODUCTS {
        text.push_str(&format!("\n{}\n", product.title));
        for node in in_order(product) {
            text.push_str(&format!("{:width$}  {}\n", label(&node), node.help));
        }
    }
    text
}

/// Returns the word of a node, indented by its depth.
fn label(node: &Node) -> String {
    let depth = node.words.split(' ').count();
    format!("{}{}", "  ".repeat(depth), node.word())
}

/// Returns the nodes of a product: children right below their parents, otherwise in the order of
/// the definitions.
pub(crate) fn in_order(product: &Product) -> Vec<Node> {
    let mut nodes: Vec<_> = product.nodes().collect();
    let order: Vec<&str> = nodes.iter().map(|node| node.words).collect();
    nodes.sort_by_key(|node| place(node.words, &order));
    nodes
}

/// Returns the sort key of a path: the positions in `order` of its ancestors, and its own last.
fn place(path: &str, order: &[&str]) -> Vec<usize> {
    let ends = path
        .match_indices(' ')
        .map(|(end, _)| end)
        .chain([path.len()]);
    ends.map(|end| {
        order
            .iter()
            .position(|other| *other == &path[..end])
            .unwrap_or(0)
    })
    .collect()
}

/// Returns the endpoint of a resource, the columns of its table, and two examples.
fn about(resource: &'static Resource) -> String {
    let mut text = format!("Endpoint: GET {}\n", resource.path);
    text.push_str(&format!("Columns: {}\n", headers(resource.columns)));
    if !resource.wide.is_empty() {
        text.push_str(&format!("Wide: {}\n", headers(resource.wide)));
    }
    let names: Vec<Column> = resource.name_columns().collect();
    if !names.is_empty() {
        text.push_str(&format!(
            "Names instead of IDs in wide tables: {}\n",
            headers(&names)
        ));
    }
    text.push_str("\nExamples:\n");
    for example in examples(resource) {
        text.push_str(&format!("  {example}\n"));
    }
    text
}

fn headers(columns: &[Column]) -> String {
    let headers: Vec<&str> = columns.iter().map(Column::header).collect();
    headers.join(", ")
}

/// Returns two commands that read the resource from the sandbox.
pub(crate) fn examples(resource: &'static Resource) -> [String; 2] {
    // The sandbox needs no account, so that an example works as it is pasted.
    let mut command = "kongctl --profile sandbox get".to_owned();
    for (word, parent) in words_with_parents(resource) {
        command.push_str(&format!(" {word}"));
        if let Some((parent, Presence::Required)) = parent {
            command.push_str(&format!(" {}", parent_name(parent)));
        }
    }
    for (parent, presence) in parents_of(resource) {
        if presence == Presence::Required && !stands_above(parent, resource) {
            command.push_str(&parent_flag(parent));
        }
    }
    let second = match argument(resource) {
        Some(argument) => format!("{command} {} -o yaml", quoted(&argument)),
        None => format!("{command} -o json"),
    };
    [command, second]
}

/// Returns what selects an item of `parent` in its place, in the sandbox.
fn parent_name(parent: &'static Parent) -> String {
    let name = resources::resource(parent.resource).and_then(|above| {
        let item = sample(above)?;
        name_of(above, &item).or_else(|| item.string_at("/id"))
    });
    match name {
        Some(name) => quoted(&name).into_owned(),
        None => "ID".to_owned(),
    }
}

/// Returns the flag that selects an item of `parent` in the sandbox.
fn parent_flag(parent: &'static Parent) -> String {
    let first = resources::resource(parent.resource).and_then(|above| {
        let item = sample(above)?;
        let name = name_of(above, &item);
        match (parent.name_flag, name) {
            (Some(flag), Some(name)) if above.parents.is_empty() => {
                Some(format!(" --{flag} {}", quoted(&name)))
            }
            _ => Some(format!(" --{} {}", parent.id_flag, item.string_at("/id")?)),
        }
    });
    first.unwrap_or_else(|| format!(" --{} ID", parent.id_flag))
}

/// Returns an argument that selects the first item: its ID where the resource is read by ID, else
/// its name. `None` for a resource that takes no argument.
fn argument(resource: &'static Resource) -> Option<String> {
    if resource.shape == Shape::One || resource.has_keyed_items() {
        return None;
    }
    let item = sample(resource)?;
    if (resource.item_path.is_some() || resource.id_lookup.is_some())
        && let Some(id) = item.string_at("/id")
    {
        return Some(id);
    }
    name_of(resource, &item)
}

/// Returns the name by which an item of `resource` is found.
fn name_of(resource: &Resource, item: &Item) -> Option<String> {
    let mut lookups = resource.lookup.iter();
    lookups.find_map(|lookup| item.string_at(lookup.at))
}

fn sample(resource: &'static Resource) -> Option<Item<'static>> {
    elements(resource.sample).next().map(Item::new)
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;
    use crate::cli::Cli;

    #[test]
    fn every_example_is_a_command() {
        for resource in resources::resources() {
            for example in examples(resource) {
                // No example needs more of a shell than quotes around a whole word.
                let words =
                    example
                        .split('\'')
                        .enumerate()
                        .flat_map(|(index, part)| match index % 2 {
                            0 => part.split_whitespace().collect::<Vec<_>>(),
                            _ => vec![part],
                        });
                assert!(Cli::try_parse_from(words).is_ok(), "{example}");
            }
        }
    }

    #[test]
    fn the_tree_has_every_resource_once_below_its_parent() {
        let tree = tree();
        assert_eq!(
            tree.lines().filter(|line| line.starts_with("  ")).count(),
            PRODUCTS.iter().flat_map(resources::Product::nodes).count()
        );
        let place = |phrase: &str| tree.find(phrase).unwrap_or_else(|| panic!("{phrase}"));
        assert!(
            place("APIs in the catalog") < place("Documents of an API")
                && place("Documents of an API") < place("\nDeveloper portals\n")
        );
    }
}
