//! Help about resources, made from their definitions: the list of all of them, and for each its
//! endpoint, its columns and two examples.

use super::parents::{
    Presence, parent_in, parents_of, presence_for, stands_above, words_with_parents,
};
use super::samples::{samples, selector_of};
use crate::cli::line::{GetCommand, HelpLength};
use crate::cli::verb::Verb;
use crate::konnect::name_of;
use crate::resources::{
    self, Column, Node, Operator, PRODUCTS, Parent, Product, Resource, Server, Shape, local_nodes,
};
use crate::shell::quoted;
use crate::sort::sort_by_key;

/// The width of a command in the help, beside its indentation.
const WIDTH: usize = 76;

const STARTING_EXAMPLES: &str = "\
Examples:
  kongctl -p sandbox get apis -o name
  kongctl -p sandbox get apis flight-status versions";

/// Returns the text between the lists and the options in the help of a command.
pub(in crate::cli) fn guide(command: GetCommand, length: HelpLength) -> Option<String> {
    match (command, length) {
        (GetCommand::Top, HelpLength::Brief) => Some(STARTING_EXAMPLES.to_owned()),
        (GetCommand::Top, HelpLength::Full) => Some(format!("{STARTING_EXAMPLES}\n\n{}", tree())),
        (GetCommand::Group(_), _) => None,
        (GetCommand::Resource(resource), _) => match resource.server {
            Server::Regional | Server::Global => Some(about(resource, length)),
            // No request is sent, so there is no endpoint to show.
            Server::Local => None,
        },
    }
}

/// Returns an example of describing an item; `None` where nothing selects one.
pub(in crate::cli) fn description_guide(resource: &'static Resource) -> Option<String> {
    let example = description(resource)?;
    Some(format!("\nExamples:\n  {}\n", in_lines(&example)))
}

/// Returns every resource by product, each with its description.
fn tree() -> String {
    let nodes = PRODUCTS.iter().flat_map(Product::nodes);
    // One width for all products, so that the descriptions line up.
    let width = nodes.map(|node| label(&node).len()).max().unwrap_or(0);
    let row = |node: &Node| format!("{:width$}  {}\n", label(node), node.help);
    let products = PRODUCTS.iter().map(|product| {
        let rows: String = in_order(product).iter().map(row).collect();
        format!("{}:\n{rows}\n", product.title)
    });
    let local: String = local_nodes().map(|node| row(&node)).collect();
    products.collect::<String>() + &format!("This machine:\n{local}")
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
    sort_by_key(&mut nodes, |node| place(node.words, &order));
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

/// Returns the columns of a resource, how to filter it, and examples.
fn about(resource: &'static Resource, length: HelpLength) -> String {
    let names: Vec<Column> = resource.name_columns().collect();
    let sections = [
        ("Columns", headers(resource.columns), HelpLength::Brief),
        (
            "More columns with -o wide",
            headers(resource.wide),
            HelpLength::Full,
        ),
        (
            "Names instead of IDs with -o wide",
            headers(&names),
            HelpLength::Full,
        ),
    ];
    let mut text = String::new();
    for (title, headers, least) in sections {
        if !headers.is_empty() && (least == HelpLength::Brief || length == HelpLength::Full) {
            text.push_str(&format!("\n{title}:\n  {headers}\n"));
        }
    }
    text.push_str("\nExamples:\n");
    for example in examples(resource) {
        text.push_str(&format!("  {}\n", in_lines(&example)));
    }
    if length == HelpLength::Full {
        text.push_str(&operators(resource));
        text.push_str(&format!("\nEndpoint:\n  GET {}\n", resource.path));
    }
    text
}

/// Breaks a command that is wider than a usual terminal, so that it can still be pasted.
pub(in crate::cli) fn in_lines(command: &str) -> String {
    let (mut text, mut width) = (String::new(), 0);
    let mut is_quoted = false;
    for word in command.split(' ') {
        let next = width + 1 + word.len();
        // Room for ` \\`.
        if !is_quoted && width > 0 && next > WIDTH - 2 {
            text.push_str(" \\\n     ");
            width = 4;
        }
        if width > 0 {
            text.push(' ');
        }
        text.push_str(word);
        width += 1 + word.len();
        is_quoted ^= word.matches('\'').count() % 2 == 1;
    }
    text
}

/// Returns the operators of the filters, in their order, each with its meaning.
fn operators(resource: &Resource) -> String {
    let has = |operator: &Operator| {
        let mut filters = resource.filters.iter();
        filters.any(|filter| filter.operators.contains(operator))
    };
    let rows: String = Operator::named()
        .filter(|(operator, _)| has(operator))
        .map(|(operator, word)| format!("  {:<12} {}\n", format!("[{word}]"), operator.meaning()))
        .collect();
    match rows.is_empty() {
        true => rows,
        false => format!("\nOperators of --filter FIELD[OPERATOR]=VALUE, where the field:\n{rows}"),
    }
}

fn headers(columns: &[Column]) -> String {
    let headers: Vec<&str> = columns.iter().map(Column::header).collect();
    headers.join(", ")
}

/// Returns commands that do more than read the resource, and that work in the sandbox.
pub(crate) fn examples(resource: &'static Resource) -> Vec<String> {
    let all = command_of(Verb::Get, resource);
    let item = argument(resource).map(|item| format!("{all} {} -o yaml", quoted(&item)));
    let some = match (resource.shape, resource.sort) {
        (Shape::One, _) => format!("{all} -o json"),
        (Shape::List, [field, ..]) => format!("{all} --sort {field}:desc --limit 3"),
        (Shape::List, []) => format!("{all} -o wide"),
    };
    let below = resources::children(resource.name)
        .filter_map(|node| resources::resource(node.words))
        .find(|below| parent_in(below, resource).is_some())
        .map(|below| command_of(Verb::Get, below));
    let examples = item
        .into_iter()
        .chain([filtered(resource, &all).unwrap_or(some)]);
    examples.chain(below).collect()
}

/// Returns the command that describes the first item, or the single object.
pub(crate) fn description(resource: &'static Resource) -> Option<String> {
    let command = command_of(Verb::Describe, resource);
    match resource.shape {
        Shape::One => Some(command),
        Shape::List => Some(format!("{command} {}", quoted(&argument(resource)?))),
    }
}

/// Returns an argument that selects the first item.
fn argument(resource: &'static Resource) -> Option<String> {
    // Below each of several parents, the sandbox has the same items.
    let is_repeated = resource.fan_out.is_some();
    let item = samples(resource).next().filter(|_| !is_repeated)?;
    selector_of(resource, &item)
}

/// Returns the command that lists the items whose names have the first word of that of an item.
fn filtered(resource: &'static Resource, all: &str) -> Option<String> {
    let mut filters = resource.filters.iter();
    filters
        .find(|filter| filter.accepts("name") && filter.operators.contains(&Operator::Contains))?;
    let name = samples(resource).next()?.string_at("/name")?;
    let word = name
        .split(|letter: char| !letter.is_alphanumeric())
        .next()?;
    Some(format!("{all} --filter 'name[contains]={word}'"))
}

/// Returns the command that works on a resource in the sandbox, as far as its parents.
pub(in crate::cli) fn command_of(verb: Verb, resource: &'static Resource) -> String {
    // The sandbox needs no account, so that an example works as it is pasted.
    let mut command = format!("kongctl -p sandbox {}", verb.word());
    for (word, parent) in words_with_parents(resource) {
        command.push_str(&format!(" {word}"));
        if let Some((parent, presence)) = parent
            && presence_for(verb, resource, parent, presence) == Presence::Required
        {
            command.push_str(&format!(" {}", parent_name(verb, parent, resource)));
        }
    }
    for (parent, presence) in parents_of(resource) {
        let presence = presence_for(verb, resource, parent, presence);
        if presence == Presence::Required && !stands_above(parent, resource) {
            command.push_str(&parent_flag(parent, resource));
        }
    }
    command
}

/// Returns what selects an item of `parent` in its place, in the sandbox.
fn parent_name(verb: Verb, parent: &'static Parent, below: &Resource) -> String {
    let name = resources::resource(parent.resource).and_then(|above| {
        let item = match (verb, below.shape) {
            // A new object needs a parent without one.
            (Verb::Create, Shape::One) => samples(above).last()?,
            _ => above.sample_parent(below)?,
        };
        name_of(above, &item).or_else(|| above.key_of(&item))
    });
    match name {
        Some(name) => quoted(&name).into_owned(),
        None => "ID".to_owned(),
    }
}

/// Returns the flag that selects an item of `parent` in the sandbox.
fn parent_flag(parent: &'static Parent, below: &Resource) -> String {
    let first = resources::resource(parent.resource).and_then(|above| {
        let item = above.sample_parent(below)?;
        let name = name_of(above, &item);
        match (parent.name_flag, name) {
            (Some(flag), Some(name)) if above.parents.is_empty() => {
                Some(format!(" --{flag} {}", quoted(&name)))
            }
            _ => Some(format!(" --{} {}", parent.id_flag, above.key_of(&item)?)),
        }
    });
    first.unwrap_or_else(|| format!(" --{} ID", parent.id_flag))
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
    fn a_command_in_several_lines_is_the_same_one() {
        let command = format!("kongctl create x 'a b' {}c='d e'", "word ".repeat(40));
        let lines = in_lines(&command);
        assert!(lines.lines().count() > 2);
        assert!(lines.lines().all(|line| line.len() <= 78), "{lines}");
        assert_eq!(lines.replace(" \\\n     ", ""), command);
    }

    #[test]
    fn the_tree_has_every_resource_once_below_its_parent() {
        let tree = tree();
        assert_eq!(
            tree.lines().filter(|line| line.starts_with("  ")).count(),
            PRODUCTS.iter().flat_map(Product::nodes).count() + local_nodes().count()
        );
        let place = |phrase: &str| tree.find(phrase).unwrap_or_else(|| panic!("{phrase}"));
        assert!(
            place("APIs in the catalog") < place("Documents of an API")
                && place("Documents of an API") < place("\nDeveloper portals:\n")
        );
    }
}
