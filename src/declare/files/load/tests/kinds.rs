//! Every kind, with files made from the facts of the API document.

use serde_json::{Map, Value, json};

use super::{ID, load_text};
use crate::declare::declared::{Declared, Target};
use crate::declare::files::load::requests::requests;
use crate::declare::kinds::definition::{Count, Existing, Identity, Kind};
use crate::declare::kinds::keys::{is_that_of_parent, only_field};
use crate::declare::kinds::pattern::places;
use crate::declare::kinds::{KINDS, kind};
use crate::pointer::{from_dotted, steps};
use crate::tests::bodies::{Fill, body};

/// Stands for a secret until the text of a file is written.
const SECRET: &str = "a secret";

/// Returns an object of a kind as a file has it, with as many fields as wanted; `None` where the
/// request has a form without the fields by which the object is found.
fn declared(kind: &Kind, fill: Fill, turn: usize) -> Option<Value> {
    let name = format!("the-{}", kind.name).replace('_', "-");
    let shape = requests(kind).create;
    let mut object = match (kind.use_of_existing, shape) {
        (Existing::Selected, _) => json!({ "id": ID }),
        (Existing::Referred, _) => json!({ "_external": { "id": ID } }),
        (Existing::No, Some(shape)) => {
            let mut object = body(shape, fill, turn);
            let every = body(shape, Fill::Every, turn);
            for pointer in needed(kind) {
                if let Some(value) = every.pointer(&pointer) {
                    set(&mut object, &pointer, value.clone());
                }
            }
            object
        }
        (Existing::No, None) => json!({}),
    };
    write_as_declared(kind, &mut object);
    set_references(kind, &mut object);
    set_identity(kind, &mut object)?;
    object["ref"] = json!(name);
    Some(object)
}

/// Returns the pointers of fields that an object cannot do without, although the request can.
fn needed(kind: &Kind) -> Vec<String> {
    let mut needed: Vec<String> = kind
        .wraps
        .iter()
        .map(|(_, at)| at.replace("/-", "/0"))
        .collect();
    match kind.identity {
        Identity::Fields(fields) => needed.extend(fields.iter().map(|field| from_dotted(field))),
        Identity::PathOf(field) => needed.push(from_dotted(field)),
        Identity::Only => {}
    }
    needed
}

fn set(value: &mut Value, pointer: &str, new: Value) {
    let mut at = value;
    for step in steps(pointer) {
        at = match step.parse::<usize>() {
            Ok(_) => {
                if !at.is_array() {
                    *at = json!([{}]);
                }
                &mut at[0]
            }
            Err(_) => &mut at[&*step],
        };
    }
    *at = new;
}

/// Moves fields to where files have them, and leaves out those that they must not have.
fn write_as_declared(kind: &Kind, object: &mut Value) {
    if let Some((field, pointer)) = kind.wraps {
        let pointer = pointer.replace("/-", "/0");
        let value = object.pointer(&pointer).cloned().unwrap_or_default();
        let first = pointer.split('/').nth(1).unwrap_or_default().to_owned();
        remove(object, &first);
        object[field] = value;
    }
    if let Some(field) = requests(kind).added {
        remove(object, field);
    }
    for (field, _) in kind.elsewhere {
        remove(object, field);
    }
    for secret in kind.secrets {
        for place in places(secret, object) {
            let value = object.pointer_mut(&place).expect("a field");
            if !value.is_array() {
                *value = json!(SECRET);
            }
        }
    }
}

fn remove(object: &mut Value, field: &str) {
    object.as_object_mut().expect("an object").remove(field);
}

fn set_references(kind: &Kind, object: &mut Value) {
    let by_id = kind
        .references
        .iter()
        .filter(|reference| !reference.by_name);
    for reference in by_id {
        for place in places(reference.field, object) {
            *object.pointer_mut(&place).expect("a field") = json!(ID);
        }
    }
}

/// Sets the fields by which an object is found, where the path has them.
fn set_identity(kind: &Kind, object: &mut Value) -> Option<()> {
    let (Identity::Fields(fields), Existing::No) = (kind.identity, kind.use_of_existing) else {
        return Some(());
    };
    let is_there = |field: &&str| object.pointer(&from_dotted(field)).is_some();
    if fields.iter().any(is_there) || is_that_of_parent(kind, fields) {
        return Some(());
    }
    let value = match (kind.count, fields) {
        (Count::Map, _) => json!("app-registration-approved"),
        (_, [field]) if !field.contains('.') => json!(ID),
        _ => return None,
    };
    object[fields[0]] = value;
    Some(())
}

/// Returns the root of a file with an object of a kind below those that it needs.
fn nested(kind: &Kind, object: Value) -> Value {
    let Some(above) = kind.parent else {
        return rooted(kind, &object);
    };
    let parent_kind = crate::declare::kinds::kind(above.kind).expect("a kind");
    let mut parent = declared(parent_kind, Fill::Required, 0).expect("a parent");
    let value = match kind.count {
        Count::List => json!([object]),
        Count::Map => json!({ object["name"].as_str().expect("a name"): object }),
        Count::One => match only_field(kind) {
            Some(field) => object[field].clone(),
            None => object,
        },
    };
    match above.key.split_once('.') {
        Some((group, key)) => parent[group] = json!({ key: value }),
        None => parent[above.key] = value,
    }
    nested(parent_kind, parent)
}

fn rooted(kind: &Kind, object: &Value) -> Value {
    match kind.root.split_once('.') {
        Some((group, key)) => json!({ group: { key: [object] } }),
        None => json!({ kind.root: [object] }),
    }
}

/// Returns the root of a file with an object of a kind beside its parent.
fn flat(of: &Kind, mut object: Value) -> Value {
    let Some(above) = of.parent else {
        return rooted(of, &object);
    };
    let parent_kind = kind(above.kind).expect("a kind");
    let parent = declared(parent_kind, Fill::Required, 0).expect("a parent");
    object[above.selector] = parent["ref"].clone();
    let mut root = nested(parent_kind, parent);
    let own: Map<_, _> = match rooted(of, &object) {
        Value::Object(own) => own,
        _ => unreachable!("the root is a mapping"),
    };
    root.as_object_mut().expect("a mapping").extend(own);
    root
}

fn text_of(root: &Value) -> String {
    let secret = format!("\"{SECRET}\"");
    root.to_string()
        .replace(&secret, "!secret {source: !env KEY}")
}

fn load_root(root: &Value) -> Result<Declared, String> {
    let text = text_of(root);
    load_text(&text).map_err(|mistakes| mistakes.join("\n"))
}

#[test]
fn every_kind_loads_nested_and_flat() {
    let mut failures = Vec::new();
    for kind in KINDS.iter() {
        for (fill, turn) in [Fill::Required, Fill::Every]
            .into_iter()
            .flat_map(|fill| (0..4).map(move |turn| (fill, turn)))
        {
            let Some(object) = declared(kind, fill, turn) else {
                continue;
            };
            match (
                load_root(&nested(kind, object.clone())),
                load_root(&flat(kind, object)),
            ) {
                (Ok(nested), Ok(flat)) => {
                    assert_eq!(last(kind, nested), last(kind, flat), "{}", kind.name);
                }
                (nested, flat) => {
                    let faults = [nested.err(), flat.err()];
                    failures.push(format!("{} {fill:?} {turn}: {faults:?}", kind.name));
                }
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// Returns what must be the same however an object is written.
fn last(kind: &Kind, declared: Declared) -> String {
    let mut objects = declared.objects;
    let object = objects.pop().expect("an object");
    assert_eq!(object.kind.name, kind.name);
    let above = kind.parent.map(|_| Target::Object(objects.len() - 1));
    assert_eq!(object.parent, above, "{}", kind.name);
    format!(
        "{:?} {:?} {:?}",
        object.fields, object.tags, object.namespace
    )
}

#[test]
fn only_children_of_an_ai_gateway_need_no_ref() {
    for kind in KINDS.iter().filter(|kind| kind.count == Count::List) {
        let Some(mut object) = declared(kind, Fill::Every, 0) else {
            continue;
        };
        remove(&mut object, "ref");
        let is_optional = kind.name.starts_with("ai_gateway_");
        for root in [nested(kind, object.clone()), flat(kind, object)] {
            match load_root(&root) {
                Ok(_) => assert!(is_optional, "{}", kind.name),
                Err(what) => assert!(what.contains("a `ref` is required"), "{what}"),
            }
        }
        assert_eq!(is_optional, kind.ref_is.is_some(), "{}", kind.name);
    }
}

#[test]
fn a_mistyped_key_of_what_others_manage_is_a_mistake() {
    for kind in KINDS.iter().filter(|kind| !kind.external_by.is_empty()) {
        let mut object = json!({ "ref": "the-one", "_external": { "id": ID } });
        object["descripton"] = json!("x");
        let what = load_root(&nested(kind, object)).expect_err(kind.name);
        let near = "descripton: unknown key; did you mean `description`?";
        let is_told = what.contains(near) || what.ends_with("descripton: unknown key");
        assert!(is_told, "{what}");
        // What Konnect has of an object is no mistake.
        let object = json!({ "ref": "the-one", "_external": { "id": ID }, "name": "x" });
        let declared = load_root(&nested(kind, object)).expect(kind.name);
        assert!(
            declared
                .warnings
                .iter()
                .any(|warning| warning.contains("name: ignored"))
        );
    }
}
