//! What must hold for every row, whoever adds it.

mod document;

use std::collections::HashSet;

use serde_json::Value;

use super::*;
use crate::item::{Row, flattened, rows};

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
    for row in resources() {
        let filled: Vec<_> = row.parents().map(|(parameter, _)| parameter).collect();
        assert_eq!(
            entries(row.parents).count(),
            filled.len(),
            "{}: a parent is not known",
            row.name
        );
        assert_eq!(
            entries(row.query).count(),
            row.narrowing().count(),
            "{}: a parent is not known",
            row.name
        );
        assert!(
            parameters(row.path).all(|parameter| filled.contains(&parameter)),
            "{}",
            row.name
        );
        let left: Vec<_> = parameters(row.get)
            .filter(|parameter| !filled.contains(parameter))
            .collect();
        assert_eq!(
            left.len(),
            usize::from(!row.get.is_empty()),
            "{}: {left:?}",
            row.name
        );
        assert!(
            row.path.starts_with("/v") && (row.get.is_empty() || row.get.starts_with("/v")),
            "{}",
            row.name
        );
    }
}

#[test]
fn a_parent_is_a_resource_whose_own_parents_come_before_it() {
    for row in resources() {
        let mut before = Vec::new();
        for (_, parent) in row.parents() {
            let above = resource(parent.resource)
                .unwrap_or_else(|| panic!("{}: there is no {}", parent.key, parent.resource));
            for (_, needed) in above.parents() {
                assert!(
                    before.contains(&needed.key),
                    "{}: {} needs {} before it",
                    row.name,
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
            row.fan_out.is_empty() || before.contains(&row.fan_out),
            "{}",
            row.name
        );
    }
}

#[test]
fn look_ups_filters_and_flags_are_well_formed() {
    for row in resources() {
        for lookup in row.by().chain(row.by_id()) {
            assert!(
                lookup.at.starts_with(['/', '@']) && lookup.query != Some(""),
                "{}: {lookup:?}",
                row.name
            );
        }
        assert_eq!(
            entries(row.filter).count(),
            row.filters().count(),
            "{}",
            row.name
        );
        assert!(
            row.filters().all(|(_, kind)| !operators(kind).is_empty()),
            "{}: a filter of an unknown kind",
            row.name
        );
        assert_eq!(
            entries(row.flags).count(),
            row.flags().count(),
            "{}",
            row.name
        );
        assert!(
            entries(row.pick).all(|flag| flag.starts_with("--")),
            "{}",
            row.name
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
    for row in resources() {
        let mut seen: HashSet<&str> = global.into_iter().chain(access).collect();
        let parents = row
            .parents()
            .chain(row.narrowing())
            .flat_map(|(_, parent)| [parent.id_flag, parent.name_flag])
            .filter(|flag| !flag.is_empty());
        let picks = entries(row.pick).filter_map(|flag| flag.strip_prefix("--"));
        for flag in parents
            .chain(picks)
            .chain(row.flags().map(|(flag, _)| flag))
        {
            assert!(seen.insert(flag), "{}: --{flag} stands twice", row.name);
        }
    }
}

#[test]
fn tables_are_narrow_and_no_secret_is_a_column() {
    for row in resources() {
        let compact: Vec<_> = row.columns().collect();
        assert!((1..=4).contains(&compact.len()), "{}", row.name);
        let headers: HashSet<_> = row
            .columns()
            .chain(row.wide())
            .map(|column| column.header)
            .collect();
        assert_eq!(
            headers.len(),
            row.columns().chain(row.wide()).count(),
            "{}: a header stands twice",
            row.name
        );
        assert_eq!(
            entries(row.columns).count() + entries(row.wide).count(),
            headers.len(),
            "{}: a column is malformed",
            row.name
        );
        for column in row.columns().chain(row.wide()) {
            assert!(
                column
                    .pointers()
                    .all(|pointer| entries(row.secret).all(|secret| secret != pointer)),
                "{}: {}",
                row.name,
                column.header
            );
        }
    }
}

#[test]
fn every_column_finds_its_value_in_the_sample() {
    for row in resources() {
        let sample: Value = serde_json::from_str(row.sample)
            .unwrap_or_else(|error| panic!("{}: {error}", row.name));
        let found = if row.shape == Shape::One && row.rows.is_empty() {
            vec![Row::from(
                sample.pointer(row.row).cloned().unwrap_or_default(),
            )]
        } else {
            rows(
                sample,
                if row.shape == Shape::One || row.rows.contains('*') {
                    row.rows
                } else {
                    ""
                },
            )
            .unwrap_or_else(|| panic!("{}: no rows", row.name))
        };
        let found = if row.tree.is_empty() {
            found
        } else {
            flattened(found, row.tree)
        };
        assert!(!found.is_empty(), "{}", row.name);
        for column in row.columns().chain(row.wide()) {
            let is_there = |row: &Row| {
                column.pointers().any(|pointer| {
                    pointer.starts_with('^')
                        || row.at(pointer).is_some_and(|value| !value.is_null())
                })
            };
            assert!(
                found.iter().any(is_there),
                "{}: no sample has {}",
                row.name,
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
        let row = resource(name).unwrap_or_else(|| panic!("there is no row for {name}"));
        for (key, value) in entry
            .as_table()
            .expect("an entry")
            .iter()
            .filter(|(key, _)| !["name", "plus", "outside"].contains(&key.as_str()))
        {
            assert_eq!(fact(row, key), spelled(key, value), "{name}: {key}");
        }
    }
    let parents = document["parent"].as_array().expect("parents");
    assert_eq!(parents.len(), PARENTS.len());
    for (parent, row) in parents.iter().zip(&PARENTS) {
        let text = |key: &str| {
            parent
                .get(key)
                .and_then(toml::Value::as_str)
                .unwrap_or_default()
                .trim_start_matches("--")
        };
        assert_eq!(
            (text("key"), text("id_flag"), text("name_flag")),
            (row.key, row.id_flag, row.name_flag)
        );
        assert_eq!(
            (text("resource"), text("otherwise")),
            (row.resource, row.otherwise)
        );
    }
}

/// A fact of a row as the document spells it.
fn fact(row: &Resource, key: &str) -> String {
    match key {
        "aliases" => row.aliases,
        "help" => row.help,
        "beta" => {
            if row.status == Status::Beta {
                "true"
            } else {
                ""
            }
        }
        "deprecated" => {
            if row.status == Status::Deprecated {
                "true"
            } else {
                ""
            }
        }
        "list" => {
            if row.shape == Shape::List {
                row.path
            } else {
                ""
            }
        }
        "one" => {
            if row.shape == Shape::One {
                row.path
            } else {
                ""
            }
        }
        "get" => row.get,
        "parents" => row.parents,
        "query" => row.query,
        "fan_out" => row.fan_out,
        "server" => {
            if row.server == Server::Global {
                "G"
            } else {
                "R"
            }
        }
        "paging" => match row.paging {
            Paging::Number => "number",
            Paging::Cursor => "cursor",
            Paging::Offset => "offset",
            Paging::Unpaged => "none",
        },
        "next" => row.next,
        "rows" => row.rows,
        "row" => row.row,
        "tree" => row.tree,
        "auth" => match row.auth {
            Auth::Token => "token",
            Auth::Person => "person",
            Auth::Nobody => "none",
        },
        "id" => match row.id {
            Id::Uuid => "uuid",
            Id::Text => "text",
            Id::Key => "key",
        },
        "by_id" => row.by_id,
        "by" => row.by,
        "pick" => row.pick,
        "flags" => row.flags,
        "filter" => row.filter,
        "params" => row.params,
        "sort" => row.sort,
        "columns" => row.columns,
        "wide" => row.wide,
        "secret" => row.secret,
        unknown => panic!("nobody knows the key {unknown}"),
    }
    .to_owned()
}

/// The same fact in the notation of the rows.
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
