//! What must hold for every row, whoever adds it.

use std::collections::HashSet;

use serde_json::Value;

use super::*;

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
                assert!(word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'), "{word}");
            }
        }
    }
}

#[test]
fn every_word_hangs_on_one_that_exists() {
    let paths: HashSet<_> = nodes().iter().map(|node| node.path).collect();
    for node in nodes() {
        assert!(node.parent().is_empty() || paths.contains(node.parent()), "{}", node.path);
    }
}

#[test]
fn help_is_a_short_phrase() {
    for node in nodes() {
        assert!((1..=60).contains(&node.help.len()) && node.help.is_ascii() && !node.help.ends_with('.'), "{}", node.path);
    }
}

#[test]
fn a_row_says_how_one_is_found() {
    for row in resources() {
        match row.shape {
            Shape::List => assert_eq!(row.get.matches('{').count(), 1, "{}", row.name),
            Shape::One => assert!(row.get.is_empty() && row.by.is_empty() && row.paging == Paging::Unpaged, "{}", row.name),
        }
        assert!(row.by.is_empty() || row.by().is_some_and(|(at, query)| at.starts_with('/') && !query.is_empty()), "{}", row.name);
        assert!(row.path.starts_with("/v"), "{}", row.name);
    }
}

#[test]
fn tables_are_narrow_and_end_in_the_id() {
    for row in resources() {
        let compact: Vec<_> = row.columns().collect();
        assert!((1..=4).contains(&compact.len()), "{}", row.name);
        assert_eq!(compact.last().map(|column| column.header), Some("ID"), "{}", row.name);
        let headers: HashSet<_> = row.columns().chain(row.wide()).map(|column| column.header).collect();
        assert_eq!(headers.len(), row.columns().chain(row.wide()).count(), "{}: a header stands twice", row.name);
        assert_eq!(row.columns.split(", ").count() + row.wide.split(", ").count(), headers.len(), "{}: a column is malformed", row.name);
    }
}

#[test]
fn every_column_finds_its_value_in_the_sample() {
    for row in resources() {
        let sample: Value = serde_json::from_str(row.sample).unwrap_or_else(|error| panic!("{}: {error}", row.name));
        let rows = match row.shape {
            Shape::List => sample.as_array().cloned().unwrap_or_default(),
            Shape::One => vec![sample],
        };
        assert!(!rows.is_empty(), "{}", row.name);
        for column in row.columns().chain(row.wide()) {
            let found =
                rows.iter().any(|item| column.pointers().any(|pointer| item.pointer(pointer).is_some_and(|value| !value.is_null())));
            assert!(found, "{}: no sample has {}", row.name, column.header);
        }
    }
}
