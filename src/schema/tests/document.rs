//! Compares what `check` says of bodies with a validation by the document itself.

use std::collections::{BTreeSet, HashSet};

use serde_json::{Value, json};

use crate::pointer;
use crate::schema::{Fault, Kind, Operation, Rule, Shape, check, operations};
use crate::tests::bodies::bodies;
use crate::tests::openapi::{Document, Validation, settle};

#[test]
fn bodies_made_from_the_facts_are_valid() {
    let Some(document) = Document::at_hand() else {
        return;
    };
    let mut complaints = BTreeSet::new();
    for (operation, shape) in writes() {
        let validation = validation(document, &operation);
        for value in bodies(shape) {
            for fault in check(&value, shape) {
                complaints.insert(format!("{}: check: {fault:?}", name(&operation)));
            }
            let faults = validation.faults(&value);
            if !is_excused(&[], &faults) {
                complaints.insert(format!("{}: {faults:?}", name(&operation)));
            }
        }
    }
    settle(&complaints, &[]);
}

#[test]
fn changed_bodies_are_refused_when_the_document_refuses_them() {
    let Some(document) = Document::at_hand() else {
        return;
    };
    let mut complaints = BTreeSet::new();
    let mut seen = HashSet::new();
    let mut counts = [0, 0];
    for (operation, shape) in writes() {
        let validation = validation(document, &operation);
        for body in bodies(shape) {
            for (place, value) in changes(&body, shape, &mut seen) {
                let ours = check(&value, shape);
                let is_valid = validation.accepts(&value);
                counts[usize::from(is_valid)] += 1;
                if ours.is_empty() == is_valid {
                    continue;
                }
                let theirs = validation.faults(&value);
                if !is_excused(&ours, &theirs) {
                    let name = name(&operation);
                    complaints.insert(format!("{name} {place}: {ours:?} against {theirs:?}"));
                }
            }
        }
    }
    let [refused, accepted] = counts;
    assert!(
        refused > 4000 && accepted > 1000,
        "{refused} and {accepted}"
    );
    settle(&complaints, &[]);
}

/// Returns whether the facts differ from the document on purpose: a value may fit several branches
/// of `oneOf`, and what has fields is an object even if the document does not say so.
fn is_excused(ours: &[Fault], theirs: &[String]) -> bool {
    let is_object = |fault: &Fault| fault.rule == Rule::Kinds(vec![Kind::Object]);
    theirs.iter().all(|fault| fault.ends_with("of oneOf")) && ours.iter().all(is_object)
}

/// Returns a body with each of many changes, and what was changed. The places of a shape that was
/// seen are left as they are.
fn changes(body: &Value, shape: Shape, seen: &mut HashSet<String>) -> Vec<(String, Value)> {
    let mut places = Vec::new();
    collect(body, shape, "", &mut places);
    let mut changes = Vec::new();
    for (place, shape) in places {
        if !seen.insert(json!(shape.rules()).to_string()) {
            continue;
        }
        for value in replacements(body.pointer(&place).expect("the place is in the body")) {
            let mut changed = body.clone();
            let shown: String = value.to_string().chars().take(60).collect();
            *changed.pointer_mut(&place).expect("the place") = value;
            changes.push((format!("{place} {shown}"), changed));
        }
    }
    changes
}

/// Collects every place of a body, with its shape.
fn collect(value: &Value, shape: Shape, place: &str, places: &mut Vec<(String, Shape)>) {
    places.push((place.to_owned(), shape));
    if shape.kind() == Kind::Union {
        let branches = shape.branches().map(|branch| branch.shape);
        let fitting = branches.filter(|branch| check(value, *branch).is_empty());
        for branch in fitting {
            collect(value, branch, place, places);
        }
        return;
    }
    match value {
        Value::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                if let Some(shape) = shape.element() {
                    collect(element, shape, &format!("{place}/{index}"), places);
                }
            }
        }
        Value::Object(members) => {
            for (name, value) in members {
                if let Some(shape) = shape.field(name) {
                    collect(value, shape, &pointer::child(place, name), places);
                }
            }
        }
        _ => {}
    }
}

/// Returns values to put in the place of another one, made to break most rules.
fn replacements(value: &Value) -> Vec<Value> {
    let mut values = vec![json!(null)];
    match value {
        Value::Object(members) => {
            for name in members.keys() {
                let mut without = members.clone();
                without.remove(name);
                values.push(Value::Object(without));
            }
            let mut more = members.clone();
            more.insert("no_such_field".to_owned(), json!(1));
            values.push(Value::Object(more));
            values.push(json!([]));
        }
        Value::Array(elements) => {
            values.push(elements.iter().chain(elements).cloned().collect());
            values.push(elements.iter().cycle().take(300).cloned().collect());
            values.extend([json!([]), json!([{"no": 1}]), json!({})]);
        }
        Value::Number(_) => {
            values.extend([json!(-1), json!(0), json!(1.5), json!(10_000_000_000_u64)]);
            values.push(json!("1"));
        }
        Value::String(_) => {
            values.extend([json!(""), json!("~ wrong ~"), json!("a".repeat(5000))]);
            values.push(json!(1));
        }
        Value::Bool(_) | Value::Null => values.extend([json!("true"), json!({})]),
    }
    values
}

fn name(operation: &Operation) -> String {
    format!("{} {}", operation.method(), operation.path())
}

/// Returns the operations that take a body.
fn writes() -> impl Iterator<Item = (Operation, Shape)> {
    operations().filter_map(|operation| {
        let shape = operation.request()?;
        Some((operation, shape))
    })
}

fn validation<'a>(document: &'a Document, operation: &Operation) -> Validation<'a> {
    let found = document.operation(operation.method(), operation.path());
    let schema = found.and_then(|found| found.body());
    document.validation(schema.expect("the document has what the facts have"))
}
