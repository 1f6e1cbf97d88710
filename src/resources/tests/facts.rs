//! Compares every definition with the document that `KONNECT_RESOURCES` names: its TOML blocks are
//! the facts. Without it these tests show nothing, and say so.

use crate::resources::{
    ArgumentFlag, Auth, Case, CellKind, Column, Effect, Filter, Flag, Id, Lookup, Paging, Parent,
    Resource, Server, Shape, Status, resource, resources,
};

/// The resources that are defined, but not in the document.
const NOT_DOCUMENTED: [&str; 1] = ["gateway control-planes services degraphql-routes"];

/// Where a definition differs from the document on purpose: the resource, and the fact.
///
/// A list of all publications needs the API in the compact table, which tells them apart. The slugs
/// of pages and documents are what one types.
const DIFFERENT: [(&str, &str); 8] = [
    ("portals pages", "columns"),
    ("portals pages", "wide"),
    ("apis documents", "columns"),
    ("apis documents", "wide"),
    ("api-packages documents", "columns"),
    ("api-packages documents", "wide"),
    ("apis publications", "columns"),
    ("apis publications", "wide"),
];

#[test]
fn every_fact_agrees_with_the_document() {
    #[expect(
        clippy::disallowed_methods,
        reason = "set by who runs the tests, not by a user of the program"
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
    assert_eq!(documented.len() + NOT_DOCUMENTED.len(), resources().count());
    for entry in documented {
        let name = entry["name"].as_str().expect("a name");
        let item = resource(name).unwrap_or_else(|| panic!("there is no definition for {name}"));
        for (key, value) in entry
            .as_table()
            .expect("an entry")
            .iter()
            .filter(|(key, _)| !["name", "plus", "outside"].contains(&key.as_str()))
        {
            let (defined, documented) = (fact(item, key), spelled(key, value));
            if DIFFERENT.contains(&(name, key)) {
                assert_ne!(defined, documented, "{name}: {key}");
            } else {
                assert_eq!(defined, documented, "{name}: {key}");
            }
        }
    }
    for name in NOT_DOCUMENTED {
        assert!(resource(name).is_some(), "{name}");
        assert!(
            documented
                .iter()
                .all(|entry| entry["name"].as_str() != Some(name)),
            "{name} is in the document"
        );
    }
    let parents = document["parent"].as_array().expect("parents");
    let defined = defined_parents();
    assert_eq!(parents.len(), defined.len());
    for entry in parents {
        let text = |key: &str| {
            entry
                .get(key)
                .and_then(toml::Value::as_str)
                .map(|text| text.trim_start_matches("--"))
        };
        let key = text("key").expect("a key");
        let parent = defined
            .iter()
            .find(|parent| parent.key == key)
            .unwrap_or_else(|| panic!("no definition has the parent {key}"));
        assert_eq!(text("id_flag"), Some(parent.id_flag), "{key}");
        assert_eq!(text("name_flag"), parent.name_flag, "{key}");
        assert_eq!(text("resource"), Some(parent.resource), "{key}");
        assert_eq!(text("otherwise"), parent.default_from, "{key}");
    }
}

/// Returns every parent that a resource has, each once.
fn defined_parents() -> Vec<&'static Parent> {
    let mut parents: Vec<&'static Parent> = Vec::new();
    for resource in resources() {
        let above = resource.parents.iter().map(|above| above.parent);
        let narrowing = resource.narrowing.iter().map(|narrowing| narrowing.parent);
        for parent in above.chain(narrowing) {
            if parents.iter().all(|known| known.key != parent.key) {
                parents.push(parent);
            }
        }
    }
    parents
}

/// Returns a fact of a definition as the document spells it.
fn fact(item: &Resource, key: &str) -> String {
    match key {
        "aliases" => item.aliases.join(" "),
        "help" => item.help.to_owned(),
        "beta" => flagged(item.status == Status::Beta),
        "deprecated" => flagged(item.status == Status::Deprecated),
        "list" if item.shape == Shape::List => item.path.to_owned(),
        "one" if item.shape == Shape::One => item.path.to_owned(),
        "list" | "one" => String::new(),
        "get" => item.item_path.unwrap_or_default().to_owned(),
        "parents" => joined(item.parents, |above| {
            format!("{}={}", above.parameter, above.parent.key)
        }),
        "query" => joined(item.narrowing, |narrowing| {
            format!("{}={}", narrowing.parameter, narrowing.parent.key)
        }),
        "fan_out" => item.fan_out.map_or("", |parent| parent.key).to_owned(),
        "server" => server(item.server).to_owned(),
        "paging" => paging(item.paging).to_owned(),
        "next" => match item.paging {
            Paging::Cursor { next } => next.unwrap_or_default().to_owned(),
            Paging::Number | Paging::Offset | Paging::Unpaged => String::new(),
        },
        "rows" => item.items.pointer().unwrap_or_default().to_owned(),
        "row" => item.item.to_owned(),
        "tree" => item.tree.unwrap_or_default().to_owned(),
        "auth" => auth(item.auth).to_owned(),
        "id" => id(item.id).to_owned(),
        "by_id" => item.id_lookup.iter().map(lookup).collect(),
        "by" => joined(item.lookup, lookup),
        "pick" => joined(item.argument_flags, |flag| match flag {
            ArgumentFlag::Id(flag) | ArgumentFlag::Name(flag) => format!("--{flag}"),
        }),
        "flags" => joined(item.flags, flag),
        "filter" => joined(item.filters, filter),
        "params" => item.params.join(", "),
        "sort" => item.sort.join(", "),
        "columns" => joined(item.columns, column),
        "wide" => joined(item.wide, column),
        "secret" => item.secrets.join(", "),
        unknown => panic!("no definition has the key {unknown}"),
    }
}

fn joined<T>(parts: &[T], spelled: impl Fn(&T) -> String) -> String {
    parts.iter().map(spelled).collect::<Vec<_>>().join(", ")
}

fn flagged(is_set: bool) -> String {
    if is_set { "true" } else { "" }.to_owned()
}

fn server(server: Server) -> &'static str {
    match server {
        Server::Global => "G",
        Server::Regional => "R",
        Server::Local => "none",
    }
}

fn paging(paging: Paging) -> &'static str {
    match paging {
        Paging::Number => "number",
        Paging::Cursor { .. } => "cursor",
        Paging::Offset => "offset",
        Paging::Unpaged => "none",
    }
}

fn auth(auth: Auth) -> &'static str {
    match auth {
        Auth::Token => "token",
        Auth::Person => "person",
        Auth::Anonymous => "none",
    }
}

fn id(id: Id) -> &'static str {
    match id {
        Id::Uuid | Id::UuidOrName => "uuid",
        Id::Text => "text",
        Id::Key => "key",
    }
}

fn lookup(lookup: &Lookup) -> String {
    let filter = lookup.filter.map(|filter| format!(" {filter}"));
    let case = match lookup.case {
        Case::Sensitive => "",
        Case::Insensitive => " ci",
    };
    format!("{}{}{case}", lookup.at, filter.unwrap_or_default())
}

fn flag(flag: &Flag) -> String {
    let effect = match flag.effect {
        Effect::Query(parameter) => parameter.to_owned(),
        Effect::Keep(pointer) => format!("row:{pointer}"),
        Effect::KeepValue { pointer, value } => format!("row:{pointer}={value}"),
        Effect::File { .. } => "file".to_owned(),
    };
    format!("--{}={effect}", flag.name)
}

fn filter(filter: &Filter) -> String {
    let words: Vec<&str> = filter
        .operators
        .iter()
        .map(|operator| operator.word().unwrap_or("(bare)"))
        .collect();
    format!("{}: {}", filter.label(), words.join(" "))
}

/// Returns a filter such as `name:text`, with the operators that the document's kind stands for.
///
/// The kinds are the document's words; its table "filter kinds" lists these operators for them.
fn documented_filter(text: &str) -> String {
    let (field, kind) = text.split_once(':').expect("a field and a kind");
    let operators = match kind {
        "text" => "eq contains ocontains oeq neq",
        "one" => "eq oeq neq",
        "two" => "eq contains",
        "three" => "eq contains neq",
        "eq" => "eq",
        "has" => "contains",
        "time" => "eq lt lte gt gte",
        "num" => "(bare) eq lt lte gt gte",
        "enum" => "(bare) eq neq oeq",
        "bool" | "bare" => "(bare)",
        "dcr" => "(bare) eq contains",
        "dcr2" => "(bare) eq",
        "any" => "(bare) eq contains ocontains oeq neq lt lte gt gte",
        "label2" => "eq contains exists",
        unknown => panic!("no operators are known for {unknown}"),
    };
    format!("{field}: {operators}")
}

fn column(column: &Column) -> String {
    let mark = match column.kind {
        CellKind::Value
        | CellKind::Constant
        | CellKind::Mark
        | CellKind::Place
        | CellKind::Reference
        | CellKind::Name => "",
        CellKind::Time => "~",
        CellKind::Count => "#",
    };
    let pointers: Vec<&str> = column.pointers().collect();
    // The document has words, a table has one word that `awk` does not take for two columns.
    let header = column.header().replace('_', " ");
    format!("{header}={mark}{}", pointers.join("|"))
}

/// Returns a value of the document in the same notation.
fn spelled(key: &str, value: &toml::Value) -> String {
    let separator = if key == "aliases" { " " } else { ", " };
    match value {
        toml::Value::String(text) if key == "filter" => documented_filter(text),
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
