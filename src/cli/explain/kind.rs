//! The rows of what files have of an object, beside the fields of its requests.

use serde_json::{Value, json};

use super::member::Member;
use super::words::Named;
use crate::declare::explain::{Key, KindAt, Role, rules_at};
use crate::declare::{Count, Kind};
use crate::pointer::child;
use crate::schema::type_name;

/// Finds the kind that words name, and the names of fields after it. `named` is the resource that
/// they name, if it takes more of them.
pub(super) fn kind_of(words: &[String], named: &Named) -> Option<(KindAt, Vec<String>)> {
    let words: Vec<&str> = words.iter().flat_map(|word| word.split('.')).collect();
    let of_files = KindAt::named(&words).filter(|(_, count)| *count >= named.depth);
    let of_resource = || Some((KindAt::of_resource(named.words)?, named.depth));
    let (kind, count) = of_files.or_else(of_resource)?;
    let fields = words.iter().skip(count);
    Some((kind, fields.map(|field| (*field).to_owned()).collect()))
}

/// Adds to the row of a field what files may have there.
pub(super) fn add_value(of: KindAt, place: &str, member: &Member, row: &mut Value) {
    add_rules(of.kind, place, row);
    let mut shapes = member.shapes().iter().filter(|_| member.is_written());
    if let Some(shape) = shapes.next() {
        let tags = of.tags_at(place, *shape);
        add_tags(tags, of.example_at(place, *shape), row);
    }
}

fn add_tags(tags: &[&str], example: Option<String>, row: &mut Value) {
    if !tags.is_empty() {
        row["tags"] = json!(tags.join(", "));
    }
    if let Some(example) = example {
        row["example"] = json!(example);
    }
}

/// Adds to a row what a kind says of the field at a place.
fn add_rules(kind: &'static Kind, place: &str, row: &mut Value) {
    let added = rules_at(kind, place);
    if let Some(Value::String(rules)) = row.get_mut("rules") {
        for rule in added {
            let gap = if rules.is_empty() { "" } else { "; " };
            rules.push_str(&format!("{gap}{rule}"));
        }
    }
}

/// Returns what is known of a key that only files have.
pub(super) fn row(of: KindAt, key: &Key) -> Value {
    let mut rules = Vec::new();
    if key.is_required {
        rules.push("required".to_owned());
    }
    rules.extend(rule(key));
    let mut row = json!({
        "field": key.name,
        "type": type_of(key),
        "write": "files",
        "rules": rules.join("; "),
        "required": key.is_required,
    });
    add_rules(of.kind, &child("", key.name), &mut row);
    add_tags(of.tags_of(key), of.example_of(key), &mut row);
    row
}

fn type_of(key: &Key) -> String {
    match key.role {
        Role::Ref | Role::Parent(_) | Role::Order => "string".to_owned(),
        Role::Metadata { .. } | Role::External => "object".to_owned(),
        Role::Value(shape) => shape.map_or_else(|| "string".to_owned(), type_name),
        Role::References(Some(_)) => "array of object".to_owned(),
        Role::References(None) => "array of string".to_owned(),
        Role::Below(below) => match below.count {
            Count::List => format!("array of {}", below.name),
            Count::Map => format!("map of {}", below.name),
            Count::One => below.name.to_owned(),
        },
    }
}

fn rule(key: &Key) -> Option<String> {
    match key.role {
        Role::Ref => Some("its name in files, unique in all of them".to_owned()),
        Role::Metadata { has_protection } => Some(match has_protection {
            true => "namespace, protected".to_owned(),
            false => "namespace".to_owned(),
        }),
        Role::External => Some("selects one that others manage".to_owned()),
        Role::Parent(kind) => Some(format!("ref or ID of the {kind}")),
        Role::References(member) => {
            member.map(|member| format!("`{member}` of each refers to another"))
        }
        Role::Order => {
            Some("`declared`: the objects beside it get the order of the files".to_owned())
        }
        Role::Value(_) | Role::Below(_) => None,
    }
}
