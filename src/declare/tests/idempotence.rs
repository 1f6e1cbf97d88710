//! What was applied once needs nothing any more: every kind, however much of it is declared.

use serde_json::Value;

use super::examples::{Variant, own_fields, text_with};
use super::organization::{Organization, canary, declared};
use crate::declare::declared::Declared;
use crate::declare::kinds::KINDS;
use crate::declare::kinds::definition::Kind;
use crate::declare::plan::file::Mode;

/// How many branches of the unions in a body are tried.
const MAX_TURNS: usize = 20;

fn has_empty_object(value: &Value) -> bool {
    match value {
        Value::Object(members) => members.is_empty() || members.values().any(has_empty_object),
        Value::Array(elements) => elements.iter().any(has_empty_object),
        _ => false,
    }
}

/// Returns an organization whose lists are turned around, and whose objects have members more.
fn changing_organization(files: &Declared) -> Organization {
    let objects = files.objects.iter();
    let mut fields = objects.flat_map(|object| object.fields.values());
    // A member that is added to an empty object is a difference.
    match fields.any(has_empty_object) {
        true => Organization::with_faults(&["reordered"]),
        false => Organization::with_faults(&["reordered", "added"]),
    }
}

/// Carries out files, and returns what fails or is left to do.
fn faults_of(files: &Declared) -> Vec<String> {
    let organization = changing_organization(files);
    let plan = match organization.plan(files, Mode::Apply) {
        Ok(planned) => planned.plan,
        Err(error) => return vec![format!("no plan: {error:?}")],
    };
    let outcome = organization.execute(&plan, Some(files), &canary);
    if let Err(error) = outcome.and_then(|outcome| outcome.into_result(&plan)) {
        return vec![format!("{} {:?}", error.message(), error.facts())];
    }
    match organization.plan(files, Mode::Sync) {
        Ok(planned) => {
            let changes = planned.plan.changes.iter();
            let changes =
                changes.map(|change| format!("{} {:?}", change.id, change.changed_fields));
            changes.collect()
        }
        Err(error) => vec![format!("no second plan: {error:?}")],
    }
}

/// Returns the different files about an object of a kind.
fn texts(kind: &'static Kind) -> Vec<(Variant, String)> {
    let turns = |variant: fn(usize) -> Variant| (0..MAX_TURNS).map(variant);
    let variants = turns(Variant::Least).chain(turns(Variant::Every));
    let variants = variants.chain([Variant::Defaults, Variant::Empty]);
    let mut known: Vec<Value> = Vec::new();
    let mut texts = Vec::new();
    for variant in variants {
        let fields = own_fields(kind, variant);
        if !known.contains(&fields) {
            texts.push((variant, text_with(kind, fields.clone())));
            known.push(fields);
        }
    }
    texts
}

#[test]
fn promise_1_what_was_applied_needs_nothing_any_more() {
    let mut faults = Vec::new();
    for kind in KINDS.iter() {
        for (variant, text) in texts(kind) {
            let found = faults_of(&declared(&text)).into_iter();
            faults.extend(found.map(|fault| format!("{} {variant:?}: {fault}", kind.name)));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
