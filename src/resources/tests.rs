//! What must hold for every definition, beyond what its types already check.

mod document;
mod facts;
mod references;
mod writes;

use std::collections::HashSet;
use std::sync::Arc;

use crate::document::Document;
use crate::item::{Item, Items};
use crate::resources::{
    Column, Id, LOCAL, Node, PRODUCTS, Product, Resource, Server, Shape, Takes, WHOLE, children,
    opened_by, parameters, resource, resources,
};

fn nodes() -> Vec<Node> {
    PRODUCTS.iter().flat_map(Product::nodes).collect()
}

#[test]
fn words_and_aliases_are_unique_among_siblings() {
    for parent in nodes().iter().map(|node| node.words).chain([""]) {
        let mut seen = HashSet::from(["konnect", "k"]);
        for node in children(parent).chain(opened_by(parent)) {
            for word in node.aliases.iter().copied().chain([node.word()]) {
                assert!(seen.insert(word), "`{word}` stands twice under `{parent}`");
                assert!(
                    word.bytes().all(|byte| byte.is_ascii_lowercase()
                        || byte.is_ascii_digit()
                        || b"-_".contains(&byte)),
                    "{word}"
                );
            }
        }
    }
}

#[test]
fn every_word_has_an_existing_parent() {
    let paths: HashSet<_> = nodes().iter().map(|node| node.words).collect();
    for node in nodes() {
        assert!(
            node.parent().is_empty() || paths.contains(node.parent()),
            "{}",
            node.words
        );
    }
}

#[test]
fn help_is_a_short_phrase() {
    for node in nodes() {
        assert!(
            (1..=60).contains(&node.help.len())
                && node.help.is_ascii()
                && !node.help.ends_with('.'),
            "{}",
            node.words
        );
    }
}

#[test]
fn paths_are_filled_by_the_parents_and_one_argument() {
    for resource in resources() {
        let name = resource.name;
        let filled: Vec<_> = resource
            .parents
            .iter()
            .map(|parent| parent.parameter)
            .collect();
        assert!(
            parameters(resource.path).all(|parameter| filled.contains(&parameter)),
            "{name}"
        );
        assert!(resource.path.starts_with("/v"), "{name}");
        let Some(item_path) = resource.item_path else {
            continue;
        };
        assert!(item_path.starts_with("/v"), "{name}");
        let left: Vec<_> = parameters(item_path)
            .filter(|parameter| !filled.contains(parameter))
            .collect();
        assert_eq!(left.len(), 1, "{name}: {left:?}");
    }
}

#[test]
fn parameters_accept_names_if_their_own_name_says_so() {
    for resource in resources() {
        for parent in resource.parents {
            let says_name = parent.parameter.ends_with("IdOrName");
            assert_eq!(
                parent.takes == Takes::IdOrName,
                says_name,
                "{}: {}",
                resource.name,
                parent.parameter
            );
        }
        let says_name = resource
            .argument()
            .is_some_and(|parameter| parameter.ends_with("IdOrName"));
        assert_eq!(
            resource.id == Id::UuidOrName,
            says_name,
            "{}",
            resource.name
        );
    }
}

#[test]
fn a_parent_is_a_resource_whose_own_parents_come_before_it() {
    for item in resources() {
        let mut before = Vec::new();
        for parent in item.parents.iter().map(|above| above.parent) {
            let above = resource(parent.resource)
                .unwrap_or_else(|| panic!("{}: there is no {}", parent.key, parent.resource));
            for needed in above.parents.iter().map(|needed| needed.parent) {
                assert!(
                    before.contains(&needed.key),
                    "{}: {} needs {} before it",
                    item.name,
                    parent.key,
                    needed.key
                );
            }
            assert!(
                parent.name_flag.is_none()
                    || !above.lookup.is_empty()
                    || above.id == Id::UuidOrName,
                "{} has a name flag, but {} has no names",
                parent.key,
                above.name
            );
            before.push(parent.key);
        }
        for parent in item.narrowing.iter().map(|narrowing| narrowing.parent) {
            assert!(resource(parent.resource).is_some(), "{}", parent.key);
        }
        if let Some(parent) = item.fan_out {
            assert!(before.contains(&parent.key), "{}", item.name);
        }
    }
}

#[test]
fn pointers_and_flags_are_well_formed() {
    for resource in resources().chain(&LOCAL) {
        for lookup in resource.all_lookups() {
            assert!(
                lookup.at.starts_with(['/', '@']) && lookup.filter != Some(""),
                "{}: {lookup:?}",
                resource.name
            );
        }
        let flags = resource
            .argument_flags
            .iter()
            .map(|flag| flag.flag())
            .chain(resource.flags.iter().map(|flag| flag.name));
        for flag in flags {
            assert!(
                !flag.is_empty() && !flag.starts_with('-'),
                "{}: {flag}",
                resource.name
            );
        }
    }
}

#[test]
fn tables_are_narrow_and_no_secret_is_a_column() {
    for resource in resources().chain(&LOCAL) {
        let name = resource.name;
        let most = match resource.server {
            Server::Regional | Server::Global => 4,
            // No column has IDs, which are wide.
            Server::Local => 5,
        };
        assert!((1..=most).contains(&resource.columns.len()), "{name}");
        let headers: HashSet<_> = resource.all_columns().map(Column::header).collect();
        assert_eq!(
            headers.len(),
            resource.all_columns().count(),
            "{name}: a header stands twice"
        );
        for column in resource.all_columns() {
            assert!(
                column
                    .pointers()
                    .all(|pointer| !resource.secrets.contains(&pointer)),
                "{name}: {}",
                column.header()
            );
        }
    }
}

/// Returns the items of a resource's sample.
fn sample_items(resource: &Resource) -> Items {
    let sample = Document::new(resource.sample());
    let pointer = match (resource.shape, resource.items.pointer()) {
        (Shape::One, None) => {
            let object = sample.json_at(resource.item).unwrap_or_default();
            return Items::one(&Item::new(object));
        }
        (Shape::One, Some(items)) => items,
        (Shape::List, Some(items)) if resource.has_keyed_items() => items,
        (Shape::List, _) => WHOLE,
    };
    let found = sample
        .items(pointer)
        .unwrap_or_else(|| panic!("{}: no items", resource.name));
    Items::new(Arc::new(resource.sample().to_owned()), found)
}

#[test]
fn every_column_finds_its_value_in_the_sample() {
    for resource in resources() {
        let items = sample_items(resource);
        assert!(!items.is_empty(), "{}", resource.name);
        for column in resource.all_columns() {
            let is_there = |item: &Item| {
                column.pointers().any(|pointer| {
                    pointer.starts_with('^')
                        || item.json_at(pointer).is_some_and(|json| json != "null")
                })
            };
            assert!(
                items.depth_first(resource.tree).any(|item| is_there(&item)),
                "{}: no sample has {}",
                resource.name,
                column.header()
            );
        }
    }
}

#[test]
fn the_compact_table_tells_the_items_of_a_list_apart() {
    for resource in resources().filter(|resource| resource.shape == Shape::List) {
        if resource.fan_out.is_some() {
            let mut pointers = resource.columns.iter().flat_map(Column::pointers);
            assert!(pointers.any(|it| it.starts_with('^')), "{}", resource.name);
        }
        // Below several parents, items may be alike.
        if !resource.parents.is_empty() {
            continue;
        }
        let mut seen = HashSet::new();
        for item in sample_items(resource).depth_first(resource.tree) {
            let cells = resource.columns.iter();
            let row: Vec<_> = cells
                .map(|column| column.json_of(&item).map(str::to_owned))
                .collect();
            assert!(seen.insert(row.clone()), "{}: {row:?}", resource.name);
        }
    }
}
