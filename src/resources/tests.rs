//! What must hold for every item, whoever adds it.

mod document;

use std::collections::HashSet;

use serde_json::Value;

use super::*;
use crate::item::{Item, flattened, items};

fn nodes() -> Vec<Node> {
    PRODUCTS.iter().flat_map(Product::nodes).collect()
}

#[test]
fn words_and_aliases_are_unique_among_siblings() {
    for parent in nodes().iter().map(|node| node.path).chain([""]) {
        let mut seen = HashSet::from(["konnect", "k"]);
        for node in children(parent) {
            for word in node.aliases().chain([node.word()]) {
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
fn every_word_hangs_on_one_that_exists() {
    let paths: HashSet<_> = nodes().iter().map(|node| node.path).collect();
    for node in nodes() {
        assert!(
            node.parent().is_empty() || paths.contains(node.parent()),
            "{}",
            node.path
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
            node.path
        );
    }
}

#[test]
fn paths_are_filled_by_the_parents_and_one_argument() {
    for item in resources() {
        let filled: Vec<_> = item.parents().map(|(parameter, _)| parameter).collect();
        assert_eq!(
            entries(item.parents).count(),
            filled.len(),
            "{}: a parent is not known",
            item.name
        );
        assert_eq!(
            entries(item.query).count(),
            item.narrowing().count(),
            "{}: a parent is not known",
            item.name
        );
        assert!(
            parameters(item.path).all(|parameter| filled.contains(&parameter)),
            "{}",
            item.name
        );
        let left: Vec<_> = parameters(item.get)
            .filter(|parameter| !filled.contains(parameter))
            .collect();
        assert_eq!(
            left.len(),
            usize::from(!item.get.is_empty()),
            "{}: {left:?}",
            item.name
        );
        assert!(
            item.path.starts_with("/v") && (item.get.is_empty() || item.get.starts_with("/v")),
            "{}",
            item.name
        );
    }
}

#[test]
fn a_parent_is_a_resource_whose_own_parents_come_before_it() {
    for item in resources() {
        let mut before = Vec::new();
        for (_, parent) in item.parents() {
            let above = resource(parent.resource)
                .unwrap_or_else(|| panic!("{}: there is no {}", parent.key, parent.resource));
            for (_, needed) in above.parents() {
                assert!(
                    before.contains(&needed.key),
                    "{}: {} needs {} before it",
                    item.name,
                    parent.key,
                    needed.key
                );
            }
            assert!(
                parent.name_flag.is_empty()
                    || !above.by.is_empty()
                    || above
                        .argument()
                        .is_some_and(|name| name.ends_with("IdOrName")),
                "{} has a name flag, but {} has no names",
                parent.key,
                above.name
            );
            before.push(parent.key);
        }
        assert!(
            item.fan_out.is_empty() || before.contains(&item.fan_out),
            "{}",
            item.name
        );
    }
}

#[test]
fn look_ups_filters_and_flags_are_well_formed() {
    for item in resources() {
        for lookup in item.by().chain(item.by_id()) {
            assert!(
                lookup.at.starts_with(['/', '@']) && lookup.query != Some(""),
                "{}: {lookup:?}",
                item.name
            );
        }
        assert_eq!(
            entries(item.filter).count(),
            item.filters().count(),
            "{}",
            item.name
        );
        assert!(
            item.filters().all(|(_, kind)| !operators(kind).is_empty()),
            "{}: a filter of an unknown kind",
            item.name
        );
        assert_eq!(
            entries(item.flags).count(),
            item.flags().count(),
            "{}",
            item.name
        );
        assert!(
            entries(item.pick).all(|flag| flag.starts_with("--")),
            "{}",
            item.name
        );
    }
}

#[test]
fn flags_of_one_command_do_not_clash() {
    let global = [
        "profile",
        "config-file",
        "output",
        "text-layout",
        "text-id-format",
        "log-level",
        "log-file",
        "color",
        "no-telemetry",
        "help",
    ];
    let access = [
        "pat",
        "pat-file",
        "base-url",
        "region",
        "page-size",
        "timeout",
        "filter",
        "sort",
    ];
    for item in resources() {
        let mut seen: HashSet<&str> = global.into_iter().chain(access).collect();
        let parents = item
            .parents()
            .chain(item.narrowing())
            .flat_map(|(_, parent)| [parent.id_flag, parent.name_flag])
            .filter(|flag| !flag.is_empty());
        let picks = entries(item.pick).filter_map(|flag| flag.strip_prefix("--"));
        for flag in parents
            .chain(picks)
            .chain(item.flags().map(|(flag, _)| flag))
        {
            assert!(seen.insert(flag), "{}: --{flag} stands twice", item.name);
        }
    }
}

#[test]
fn tables_are_narrow_and_no_secret_is_a_column() {
    for item in resources() {
        let compact: Vec<_> = item.columns().collect();
        assert!((1..=4).contains(&compact.len()), "{}", item.name);
        let headers: HashSet<_> = item
            .columns()
            .chain(item.wide())
            .map(|column| column.header)
            .collect();
        assert_eq!(
            headers.len(),
            item.columns().chain(item.wide()).count(),
            "{}: a header stands twice",
            item.name
        );
        assert_eq!(
            entries(item.columns).count() + entries(item.wide).count(),
            headers.len(),
            "{}: a column is malformed",
            item.name
        );
        for column in item.columns().chain(item.wide()) {
            assert!(
                column
                    .pointers()
                    .all(|pointer| entries(item.secret).all(|secret| secret != pointer)),
                "{}: {}",
                item.name,
                column.header
            );
        }
    }
}

#[test]
fn every_column_finds_its_value_in_the_sample() {
    for item in resources() {
        let sample: Value = serde_json::from_str(item.sample)
            .unwrap_or_else(|error| panic!("{}: {error}", item.name));
        let found = if item.shape == Shape::One && item.items.is_empty() {
            vec![Item::from(
                sample.pointer(item.item).cloned().unwrap_or_default(),
            )]
        } else {
            items(
                sample,
                if item.shape == Shape::One || item.items.contains('*') {
                    item.items
                } else {
                    ""
                },
            )
            .unwrap_or_else(|| panic!("{}: no items", item.name))
        };
        let found = if item.tree.is_empty() {
            found
        } else {
            flattened(found, item.tree)
        };
        assert!(!found.is_empty(), "{}", item.name);
        for column in item.columns().chain(item.wide()) {
            let is_there = |item: &Item| {
                column.pointers().any(|pointer| {
                    pointer.starts_with('^')
                        || item.at(pointer).is_some_and(|value| !value.is_null())
                })
            };
            assert!(
                found.iter().any(is_there),
                "{}: no sample has {}",
                item.name,
                column.header
            );
        }
    }
}

/// Compares with the document that `KONNECT_RESOURCES` names: its TOML blocks are the facts.
#[test]
fn every_fact_is_the_documents() {
    #[expect(
        clippy::disallowed_methods,
        reason = "a wish of whoever runs the tests, not of the program's user"
    )]
    let Ok(path) = std::env::var("KONNECT_RESOURCES") else {
        return crate::tests::documents::skipped(
            "KONNECT_RESOURCES names no document of the resources",
        );
    };
    let text = std::fs::read_to_string(&path).expect("the document");
    let blocks: Vec<&str> = text
        .split("```toml\n")
        .skip(1)
        .filter_map(|rest| rest.split("```").next())
        .collect();
    let document: toml::Table = blocks.concat().parse().expect("its blocks are TOML");
    let documented = document["resource"].as_array().expect("resources");
    assert_eq!(documented.len(), resources().count());
    for entry in documented {
        let name = entry["name"].as_str().expect("a name");
        let item = resource(name).unwrap_or_else(|| panic!("there is no item for {name}"));
        for (key, value) in entry
            .as_table()
            .expect("an entry")
            .iter()
            .filter(|(key, _)| !["name", "plus", "outside"].contains(&key.as_str()))
        {
            assert_eq!(fact(item, key), spelled(key, value), "{name}: {key}");
        }
    }
    let parents = document["parent"].as_array().expect("parents");
    assert_eq!(parents.len(), PARENTS.len());
    for (parent, item) in parents.iter().zip(&PARENTS) {
        let text = |key: &str| {
            parent
                .get(key)
                .and_then(toml::Value::as_str)
                .unwrap_or_default()
                .trim_start_matches("--")
        };
        assert_eq!(
            (text("key"), text("id_flag"), text("name_flag")),
            (item.key, item.id_flag, item.name_flag)
        );
        assert_eq!(
            (text("resource"), text("otherwise")),
            (item.resource, item.otherwise)
        );
    }
}

/// A fact of an item as the document spells it.
fn fact(item: &Resource, key: &str) -> String {
    match key {
        "aliases" => item.aliases,
        "help" => item.help,
        "beta" => {
            if item.status == Status::Beta {
                "true"
            } else {
                ""
            }
        }
        "deprecated" => {
            if item.status == Status::Deprecated {
                "true"
            } else {
                ""
            }
        }
        "list" => {
            if item.shape == Shape::List {
                item.path
            } else {
                ""
            }
        }
        "one" => {
            if item.shape == Shape::One {
                item.path
            } else {
                ""
            }
        }
        "get" => item.get,
        "parents" => item.parents,
        "query" => item.query,
        "fan_out" => item.fan_out,
        "server" => {
            if item.server == Server::Global {
                "G"
            } else {
                "R"
            }
        }
        "paging" => match item.paging {
            Paging::Number => "number",
            Paging::Cursor => "cursor",
            Paging::Offset => "offset",
            Paging::Unpaged => "none",
        },
        "next" => item.next,
        "items" => item.items,
        "item" => item.item,
        "tree" => item.tree,
        "auth" => match item.auth {
            Auth::Token => "token",
            Auth::Person => "person",
            Auth::Nobody => "none",
        },
        "id" => match item.id {
            Id::Uuid => "uuid",
            Id::Text => "text",
            Id::Key => "key",
        },
        "by_id" => item.by_id,
        "by" => item.by,
        "pick" => item.pick,
        "flags" => item.flags,
        "filter" => item.filter,
        "params" => item.params,
        "sort" => item.sort,
        "columns" => item.columns,
        "wide" => item.wide,
        "secret" => item.secret,
        unknown => panic!("nobody knows the key {unknown}"),
    }
    .to_owned()
}

/// The same fact in the notation of the items.
fn spelled(key: &str, value: &toml::Value) -> String {
    let separator = if key == "aliases" { " " } else { ", " };
    match value {
        toml::Value::String(text) => text.clone(),
        toml::Value::Boolean(value) => value.to_string(),
        toml::Value::Array(items) => items
            .iter()
            .map(|item| spelled(key, item))
            .collect::<Vec<_>>()
            .join(separator),
        toml::Value::Table(table) if table.contains_key("at") => {
            let text = |key: &str| {
                table
                    .get(key)
                    .and_then(toml::Value::as_str)
                    .map(|text| format!(" {text}"))
                    .unwrap_or_default()
            };
            format!(
                "{}{}{}",
                text("at").trim_start(),
                text("query"),
                text("case")
            )
        }
        toml::Value::Table(table) => table
            .iter()
            .map(|(name, value)| format!("{name}={}", spelled(key, value)))
            .collect::<Vec<_>>()
            .join(separator),
        other => panic!("{other:?}"),
    }
}
